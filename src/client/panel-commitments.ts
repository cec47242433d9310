import type { Report, ReportCommitment, ReportForgotten } from '../server/protocol.ts';
import type { PanelNode } from './panel-nodes.ts';

/** What the document promises and what it passes over, each with its state in words; what presses comes first. */
export function commitmentNodes({ commitments, forgotten }: Report): readonly PanelNode[] {
	const ofState = (state: ReportCommitment['state']) => commitments.filter(it => it.state === state);
	const rows = [
		...forgotten.map(forgottenNode),
		...[...ofState('overdue'), ...ofState('open'), ...ofState('done'), ...ofState('dropped')].map(node),
	].map(withOwnId);
	if (rows.length <= most + 1) return rows;
	const rest = rows.slice(most);
	const label = `and ${rest.length} more`;
	const more: PanelNode = {
		id: 'commitments/more',
		label,
		tooltip: `Unfold for ${rest.length} more commitments.`,
		icon: 'ellipsis',
		children: rest,
		folded: true,
	};
	return [...rows.slice(0, most), more];
}

/** Rows that are shown at once. */
const most = 5;

const states: Readonly<Record<ReportCommitment['state'], { icon: string; word: string }>> = {
	overdue: { icon: 'warning', word: 'overdue' },
	open: { icon: 'clock', word: 'open' },
	done: { icon: 'pass', word: 'done' },
	dropped: { icon: 'circle-slash', word: 'dropped' },
};

function node({ text, owner, due, state, range }: ReportCommitment): PanelNode {
	const { icon, word } = states[state];
	const line = range.start.line + 1;
	return {
		id: `commitments/${text}`,
		label: text,
		description: [word, owner, due === null ? null : `by ${due}`, `line ${line}`].filter(isThere).join(' · '),
		tooltip: `${text}\n\n${named(owner)}, ${due === null ? 'no date' : `by ${due}`}: ${word}. Select to go to line ${line}.`,
		icon,
		opens: { range },
	};
}

function forgottenNode({ text, owner, due, file, line }: ReportForgotten): PanelNode {
	return {
		id: `commitments/forgotten/${text}`,
		label: text,
		description: ['not mentioned', owner, due, `${file}:${line}`].filter(isThere).join(' · '),
		tooltip: `${text}\n\n${named(owner)}, ${due ?? 'no date'}: promised in ${file}, and this document does not mention it. Select to go to line ${line} of that file.`,
		icon: 'question',
		opens: { file, line },
	};
}

const isThere = (it: string | null): it is string => it !== null;

const named = (owner: string | null): string => owner ?? 'Nobody named';

/** The same words may be promised twice. */
const withOwnId = (row: PanelNode, index: number, rows: readonly PanelNode[]): PanelNode => ({
	...row,
	id: `${row.id}/${rows.slice(0, index).filter(it => it.id === row.id).length}`,
});
