import assert from 'node:assert/strict';
import { createCoach, defaultConfig } from '../../src/coach/coach.ts';
import { workingAt } from '../../src/coach/numbers/working.ts';

/** Texts with the figure pointed at, and the working that is told; undefined for none. */
const cases: readonly (readonly [marked: string, working: string | undefined])[] = [
	['Signups grew «32%» from 1,200 to 1,480.', '1,200 to 1,480 is +280, +23.3%; the text says “32%”'],
	['Signups grew 23% from «1,200» to 1,480.', '1,200 to 1,480 is +280, +23.3%; the text says “23%”'],
	['Signups grew from 1,200 to «1,480».', '1,200 to 1,480 is +280, +23.3%'],
	['Signups went from 1,200 to «1,480».', '1,200 to 1,480 is +280, +23.3%'],
	['Churn «rose» from 15% to 12%.', '15% to 12% is -3 percentage points, or -20%; the text says “rose”'],
	['Latency fell from «1.2 s» to 300 ms.', '1.2 s to 300 ms is -900 ms, -75%'],
	['Revenue was «$4.8M» vs. plan of $5.0M (−4%).', '$5.0M to $4.8M is -$0.2M, -4%; the text says “−4%”'],
	[
		'Activation «doubled» from 10k to 26k.',
		'10k to 26k is +16k, +160%, 2.6 times as much; the text says “doubled”',
	],
	['In all, 9 of 12 («80%») agreed.', '9 of 12 is 75%; the text says “80%”'],
	[
		'Hosting costs $10K per month («$120K» per year).',
		'$10K per month is $120K per year; the text says “$120K”',
	],
	['The cost is $40K + «$25K» + $10K = $85K.', '$40K + $25K + $10K is $75K; the text says “$85K”'],
	['Orders rose from 0 to «40».', '0 to 40 is +40'],
	['Profit went from -10 to «20».', '-10 to 20 is +30'],
	['Refunds fell «120%» in May.', 'nothing can fall by 120%, since 100% is all of it'],
	['We «grew» from 1,200 to 1,480.', undefined],
	['We have «12» shops.', undefined],
	['Latency was 400 ms vs «250 ms».', undefined],
	['Signups did not grow from 1,200 to «1,480».', undefined],
	['We «may» grow.', undefined],
];

describe('the working of a figure', () => {
	for (const [marked, working] of cases)
		it(marked, () => {
			const text = marked.replace(/[«»]/gu, '');
			for (const offset of [marked.indexOf('«'), marked.indexOf('»') - 1])
				assert.equal(workingAt(text, offset)?.text, working);
		});

	it('is found in Markdown, across two sentences, with the place of the figure', () => {
		const coach = createCoach({ ruleFailed: (rule, error) => assert.fail(`${rule}: ${String(error)}`) });
		const text =
			'## May\n\n- Refunds rose from **40** to **60** in April.\n  In May they rose a further 20 to **75**.';
		const document = coach.open(text, { path: 'a.md', config: defaultConfig, kind: 'status' });
		const tell = (figure: string) => {
			const found = document.workingAt(text.indexOf(figure) + 1);
			return found && `${text.slice(found.span.start, found.span.end)}: ${found.lines.join(' | ')}`;
		};
		assert.equal(tell('75'), '75: 60 and a further 20 is 80; the text says “75”');
		assert.equal(tell('20 to'), '20: 60 and a further 20 is 80; the text says “75”');
		assert.equal(tell('40'), '40: 40 to 60 is +20, +50%');
		assert.equal(tell('April'), undefined);
		assert.equal(tell('## May'), undefined);
	});
});
