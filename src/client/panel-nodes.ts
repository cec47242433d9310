import { commitmentNodes } from './panel-commitments.ts';
import type { Report, ReportAttribute, ReportGain, ReportGrade, ReportLoss } from '../server/protocol.ts';

/** A row of the coach panel. */
export interface PanelNode {
	/** The same for as long as the row says the same, so that the editor keeps what is selected and unfolded. */
	readonly id: string;
	readonly label: string;
	readonly description?: string;
	readonly tooltip: string;
	/** A codicon. */
	readonly icon: string;
	/** What it does when it is selected. */
	readonly opens?:
		| { readonly range: NonNullable<ReportLoss['range']> }
		| { readonly insertion: string }
		/** In the same folder; lines are counted from one. */
		| { readonly file: string; readonly line: number };
	readonly children?: readonly PanelNode[];
	readonly folded?: true;
}

/** What the panel shows of a document; groups without a member are left out. */
export function panelNodes(report: Report): readonly PanelNode[] {
	const { kind, grade, missing, blanks, questions } = report;
	return [
		// Of an unknown document so little is checked that its grade would say nothing.
		...(grade === null || kind === 'unknown' ? [] : [gradeNode(grade, report), attributesNode(grade)]),
		group('missing', 'Missing parts', 'diff-added', 'What a document of this kind has and this one lacks.', [
			...missing.map(({ id, title }) => ({
				id: `missing/${id}`,
				label: title,
				tooltip: `Insert the part “${title}” where it belongs.`,
				icon: 'add',
				opens: { insertion: id },
			})),
		]),
		group('blanks', 'Open blanks', 'edit', 'What is still to be filled in.', [
			...blanks.map(({ text, range }, index) => ({
				id: `blanks/${text}/${countBefore(blanks, index, it => it.text === text)}`,
				label: text,
				description: lineOf(range),
				tooltip: `Select the blank “${text}” in line ${range.start.line + 1}.`,
				icon: 'circle-large-outline',
				opens: { range },
			})),
		]),
		{
			...group(
				'commitments',
				'Commitments',
				'tasklist',
				'Who promised what by when, and what earlier documents promised and this one does not mention.',
				commitmentNodes(report),
			),
			description: String(report.commitments.length + report.forgotten.length),
		},
		group('questions', 'Review questions', 'comment-discussion', 'What a review would ask next.', [
			...questions.map(({ question, range }) => ({
				id: `questions/${question}`,
				label: question,
				description: lineOf(range),
				tooltip: `${question}\n\nSelect to go to line ${range.start.line + 1}.`,
				icon: 'question',
				opens: { range },
			})),
		]),
	].filter(it => it.children === undefined || it.children.length > 0);
}

function group(
	id: string,
	label: string,
	icon: string,
	tooltip: string,
	children: readonly PanelNode[],
): PanelNode {
	return { id, label, description: String(children.length), tooltip, icon, children };
}

/** Those of the author's stage first, without one those with a score; the others are folded away. */
function attributesNode({ attributes }: ReportGrade): PanelNode {
	const hasStage = attributes.some(it => it.first);
	const isFirst = (it: ReportAttribute) => (hasStage ? it.first : it.score !== null);
	const others = attributes.filter(it => !isFirst(it));
	const more: PanelNode = {
		id: 'attributes/more',
		label: 'More attributes',
		description: String(others.length),
		tooltip: hasStage
			? 'What comes after the attributes of your stage (the setting pmCoach.stage).'
			: 'What this document shows too little of to be scored.',
		icon: 'ellipsis',
		children: others.map(attributeNode),
		folded: true,
	};
	return {
		id: 'attributes',
		label: 'Attributes',
		tooltip: 'What the document shows of the attributes of a product manager.',
		icon: 'person',
		children: [...attributes.filter(isFirst).map(attributeNode), ...(others.length === 0 ? [] : [more])],
		// Who told a stage wants to see them; for others the grade says enough.
		...(hasStage ? {} : { folded: true as const }),
	};
}

function attributeNode({ id, name, score, first }: ReportAttribute): PanelNode {
	const said = score === null ? 'not enough evidence' : `${score} of 100`;
	return {
		id: `attributes/${id}`,
		label: name,
		description: said,
		tooltip: `${name}: ${said}.${first ? ' One of the first at your stage.' : ''}`,
		icon: first ? 'star-full' : 'circle-outline',
	};
}

function gradeNode(grade: ReportGrade, report: Report): PanelNode {
	const gains = grade.gains.map(gainNode);
	const raise: PanelNode = {
		id: 'grade/gains',
		label: 'What raises it most',
		tooltip: 'What gains most points, the best first.',
		icon: 'arrow-up',
		children: gains,
	};
	const part = (
		id: string,
		label: string,
		score: number | null,
		what: ReportLoss['what'],
		tooltip: string,
	): readonly PanelNode[] => {
		if (score === null) return [];
		const losses = grade.losses.filter(it => it.what === what);
		const children = losses.map((it, index) =>
			lossNode(
				it,
				countBefore(losses, index, other => other.name === it.name),
				report,
			),
		);
		const lost = children.length === 0 ? {} : { children, folded: true as const };
		return [
			{ id: `grade/${id}`, label, description: `${score} of 100`, tooltip, icon: icons[what], ...lost },
		];
	};
	return {
		id: 'grade',
		label: 'Grade',
		description: `${grade.score} of 100, ${grade.letter}`,
		tooltip: 'How the document stands, from its prose, its parts and what it promises.',
		icon: 'mortar-board',
		children: [
			...part('clean', 'Clean prose', grade.clean, 'sentence', 'How many sentences are free of findings.'),
			...part('structure', 'Structure', grade.structure, 'part', 'Which parts of its kind are written.'),
			...part('promises', 'Promises', grade.promises, 'promise', 'How much of what readers expect is there.'),
			...(gains.length === 0 ? [] : [raise]),
		],
	};
}

const icons: Readonly<Record<ReportLoss['what'], string>> = {
	sentence: 'whole-word',
	part: 'list-tree',
	promise: 'checklist',
};

function gainNode({ what, name, advice, points, range, insertion }: ReportGain): PanelNode {
	return {
		id: `grade/gains/${what}/${name}`,
		label: advice,
		description: `+${pointsOf(points)}`,
		tooltip: `${advice}: +${pointsOf(points)}.`,
		icon: insertion === null ? icons[what] : 'add',
		...opensAt(range, insertion ?? undefined),
	};
}

function lossNode({ what, name, points, range }: ReportLoss, nth: number, { missing }: Report): PanelNode {
	const insertion = what === 'part' ? missing.find(it => it.title === name)?.id : undefined;
	const where = range === null ? '' : ` · ${lineOf(range)}`;
	return {
		id: `grade/losses/${what}/${name}/${nth}`,
		label: name,
		description: `−${pointsOf(points)}${where}`,
		tooltip: `${name} costs ${pointsOf(points)}.`,
		icon: insertion === undefined ? 'dash' : 'add',
		...opensAt(range, insertion),
	};
}

function opensAt(range: ReportLoss['range'], insertion: string | undefined): Pick<PanelNode, 'opens'> {
	if (range !== null) return { opens: { range } };
	return insertion === undefined ? {} : { opens: { insertion } };
}

const pointsOf = (points: number): string => `${points} ${points === 1 ? 'point' : 'points'}`;

const lineOf = ({ start }: NonNullable<ReportLoss['range']>): string => `line ${start.line + 1}`;

const countBefore = <T>(list: readonly T[], index: number, is: (it: T) => boolean): number =>
	list.slice(0, index).filter(is).length;
