import assert from 'node:assert/strict';
import { panelNodes, type PanelNode } from '../../src/client/panel-nodes.ts';
import type { Report, ReportCommitment } from '../../src/server/protocol.ts';

const report = (parts: Partial<Report>): Report => ({
	version: 1,
	kind: 'wbr',
	kindName: 'WBR',
	silent: null,
	words: 200,
	grade: null,
	missing: [],
	blanks: [],
	questions: [],
	commitments: [],
	forgotten: [],
	unasked: null,
	...parts,
});

const promise = (text: string, state: ReportCommitment['state'], line = 0): ReportCommitment => ({
	text,
	owner: 'Ana',
	due: '2026-06-12',
	state,
	range: { start: { line, character: 2 }, end: { line, character: 9 } },
});

const rowsOf = (parts: Partial<Report>): readonly PanelNode[] => panelNodes(report(parts))[0]?.children ?? [];

describe('commitments in the panel', () => {
	it('are not there where nothing is promised', () => {
		assert.deepEqual(panelNodes(report({})), []);
	});

	it('say their state in a word, who and when, and go to their line', () => {
		const [row] = rowsOf({ commitments: [promise('Call the operators', 'overdue', 6)] });
		assert.equal(row?.label, 'Call the operators');
		assert.equal(row.description, 'overdue · Ana · by 2026-06-12 · line 7');
		assert.equal(row.icon, 'warning');
		assert.deepEqual(row.opens, { range: promise('', 'open', 6).range });
	});

	it('begin with what is not mentioned and what is overdue, and end with what is over', () => {
		const rows = rowsOf({
			commitments: [
				promise('a', 'done'),
				promise('b', 'open'),
				promise('c', 'overdue'),
				promise('d', 'dropped'),
			],
			forgotten: [{ text: 'e', owner: null, due: '5 June', file: 'wbr-1.md', line: 9 }],
		});
		assert.deepEqual(
			rows.map(it => it.label),
			['e', 'c', 'b', 'a', 'd'],
		);
		assert.equal(rows[0]!.description, 'not mentioned · 5 June · wbr-1.md:9');
		assert.deepEqual(rows[0]!.opens, { file: 'wbr-1.md', line: 9 });
	});

	it('fold all but a few, and count all of them', () => {
		const commitments = [...'abcdefgh'].map(it => promise(it, 'open'));
		const [group] = panelNodes(report({ commitments }));
		assert.equal(group?.description, '8');
		const more = group.children?.at(-1);
		assert.deepEqual([group.children?.length, more?.label, more?.folded], [6, 'and 3 more', true]);
		assert.deepEqual(
			more?.children?.map(it => it.label),
			['f', 'g', 'h'],
		);
		// A row that says "and 1 more" would take the room of that one.
		assert.equal(rowsOf({ commitments: commitments.slice(0, 6) }).at(-1)?.label, 'f');
	});

	it('have ids of their own, also where the same is promised twice', () => {
		const rows = rowsOf({ commitments: [promise('a', 'open'), promise('a', 'done')] });
		assert.notEqual(rows[0]!.id, rows[1]!.id);
	});
});
