import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkProse } from '../../src/coach/numbers/prose.ts';
import { readQuantities } from '../../src/coach/numbers/quantity.ts';

interface Case {
	readonly id: string;
	readonly text: string;
	readonly expect: string;
}

const { prose } = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')) as { prose: Case[] };

/** The verdict in the words of the cases. */
function verdict(text: string): string {
	const wrong = checkProse(text, readQuantities(text)).filter(it => it.verdict !== 'fits');
	if (wrong.length === 0) return 'none';
	return wrong.map(it => (it.verdict === 'points' ? 'percent-vs-points' : `number-mismatch/${it.verdict}`)).join(' ');
}

describe('the worked cases of number statements', () => {
	for (const it_ of prose) it(`${it_.id}: ${it_.text}`, () => assert.equal(verdict(it_.text), it_.expect));
});
