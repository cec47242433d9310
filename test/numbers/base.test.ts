import assert from 'node:assert/strict';
import { otherBase } from '../../src/coach/numbers/base.ts';
import { checkProse } from '../../src/coach/numbers/prose.ts';
import { readQuantities } from '../../src/coach/numbers/quantity.ts';

/** "base → other: working" of the first wrong claim of a text. */
function told(text: string): string | undefined {
	const quantities = readQuantities(text);
	const claim = checkProse(text, quantities).find(it => it.verdict !== 'fits');
	assert.ok(claim, text);
	const base = otherBase(text, quantities, claim);
	return base && `${text.slice(base.span.start, base.span.end)} → ${base.text}: ${base.working}`;
}

describe('another base', () => {
	const cases: readonly (readonly [text: string, expected: string | undefined])[] = [
		['Signups grew 32% from 1,200 to 1,480.', '1,200 → 1,121: 32% leads from there to 1,480'],
		['Revenue rose from $1.2M to $1.5M (+45%).', '$1.2M → $1.0M: +45% leads from there to $1.5M'],
		['Latency fell from 400 ms to 250 ms, down 60%.', '400 ms → 625 ms: 60% leads from there to 250 ms'],
		['Orders were 10,400 vs. 9,800 last week (+16%).', '9,800 → 8,966: +16% leads from there to 10,400'],
		['Conversion rose from 2.0% to 4.0%, up 3 pp.', '2.0% → 1.0%: 3 pp leads from there to 4.0%'],
		['Conversion moved from 3.2% to 3.6% (+4 bps).', undefined],
		['Conversion moved from 3.2% to 3.6% (+140 bps).', '3.2% → 2.2%: +140 bps leads from there to 3.6%'],
		// No whole number of engineers leads there.
		['The team grew from 5 to 8 engineers (80%).', undefined],
		['The team grew from five to eight engineers (80%).', undefined],
		['Signups grew from about 1,200 to 1,480, a 95% increase.', undefined],
		['Signups fell by a third from 90 to 75.', undefined],
		['Signups doubled from 410 to 640.', undefined],
		['In all, 9 of 12 customers (80%) agreed.', undefined],
	];
	for (const [text, expected] of cases) it(text, () => assert.equal(told(text), expected));
});
