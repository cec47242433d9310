import assert from 'node:assert/strict';
import { panelNodes, type PanelNode } from '../../src/client/panel-nodes.ts';
import type { Report, ReportAttribute } from '../../src/server/protocol.ts';

const attribute = (name: ReportAttribute['name'], score: number | null, first = false): ReportAttribute => ({
	id: name.toLowerCase().replaceAll(' ', '-'),
	name,
	score,
	first,
});

const report = (attributes: readonly ReportAttribute[]): Report => ({
	version: 1,
	kind: 'prd',
	kindName: 'PRD',
	silent: null,
	words: 200,
	grade: {
		score: 80,
		letter: 'B',
		clean: 80,
		structure: 80,
		promises: 80,
		gains: [],
		losses: [],
		attributes,
	},
	missing: [],
	blanks: [],
	questions: [],
	commitments: [],
	forgotten: [],
	unasked: null,
});

const said = ({ label, description, children }: PanelNode): unknown =>
	children === undefined ? `${label}: ${description}` : [label, ...children.map(said)];

const attributesOf = (attributes: readonly ReportAttribute[]): PanelNode =>
	panelNodes(report(attributes)).find(it => it.id === 'attributes')!;

describe('the attributes in the panel', () => {
	const [communicate, simplify, execute] = ['Communicate', 'Simplify', 'Execute'] as const;

	it('begin with those of the stage, with or without a score; the others are folded', () => {
		const node = attributesOf([
			attribute(communicate, 70, true),
			attribute(simplify, 90),
			attribute(execute, null, true),
		]);
		assert.deepEqual(said(node), [
			'Attributes',
			'Communicate: 70 of 100',
			'Execute: not enough evidence',
			['More attributes', 'Simplify: 90 of 100'],
		]);
		assert.equal(node.folded, undefined);
		assert.equal(node.children?.at(-1)?.folded, true);
	});

	it('begin with those that have a score where no stage is set', () => {
		const node = attributesOf([attribute(communicate, null), attribute(simplify, 90)]);
		assert.deepEqual(said(node), [
			'Attributes',
			'Simplify: 90 of 100',
			['More attributes', 'Communicate: not enough evidence'],
		]);
	});

	it('need no fold where all are first', () => {
		const node = attributesOf([attribute(communicate, 70)]);
		assert.deepEqual(said(node), ['Attributes', 'Communicate: 70 of 100']);
	});
});
