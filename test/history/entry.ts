import type { HistoryEntry } from '../../src/coach/history/history.ts';

/** An entry in which only some things matter. */
export const entry = (some: Partial<HistoryEntry> = {}): HistoryEntry => ({
	date: '2026-11-24T16:02:11.000Z',
	file: 'docs/relay.md',
	kind: 'prfaq',
	score: 72,
	selfGrade: 'B',
	words: 500,
	attributes: { 'Earn trust': 2 },
	rules: { 'vague-time': 2 },
	...some,
});
