import { styleText } from 'node:util';
import type { CoachedDocument } from '../../coach/coach.ts';
import { byStage, notEnough, type AttributeGrade } from '../../coach/grade/attributes.ts';
import { fewestGradedWords, type Gain, type Grade } from '../../coach/grade/grade.ts';
import { startOf } from '../../coach/text/place.ts';

/** A document and how it stands; undefined where it is not graded. */
export interface Graded {
	readonly path: string;
	readonly document: CoachedDocument;
	readonly grade: Grade | undefined;
}

/** The grades for people. */
export function gradeText(graded: readonly Graded[], color: boolean): string {
	const bold = (text: string): string => (color ? styleText('bold', text, { validateStream: false }) : text);
	return graded.map(it => [bold(headline(it)), ...details(it)].join('\n')).join('\n\n') + '\n';
}

/** The grades for programs; places are zero-based lines and UTF-16 characters, as in LSP. */
export function gradeJson(graded: readonly Graded[]): string {
	const documents = graded.map(({ path, document, grade }) => ({
		path,
		kind: document.kind,
		words: document.words,
		stage: document.stage === '' ? undefined : document.stage,
		grade: grade && {
			...grade,
			attributes: withHighlights(grade.attributes, document.stage),
			losses: grade.losses.map(({ span, ...it }) => ({
				...it,
				...(span === undefined ? {} : { start: document.source.positionAt(span.start) }),
			})),
		},
	}));
	return JSON.stringify({ version: 1, documents }, (_, it: unknown) => it ?? null, 2) + '\n';
}

/** In the order of the stage; what comes first is told, so that no program needs to know the stages. */
function withHighlights(attributes: readonly AttributeGrade[], stage: CoachedDocument['stage']) {
	const { first, others } = byStage(attributes, stage);
	return [
		...first.map(it => ({ ...it, highlighted: true })),
		...others.map(it => ({ ...it, highlighted: false })),
	];
}

function headline({ path, document, grade }: Graded): string {
	const name = `${path} (${document.kindName})`;
	return grade === undefined ? `${name}: not graded` : `${name}: ${grade.score} of 100, ${grade.letter}`;
}

function details({ path, document, grade }: Graded): readonly string[] {
	if (grade === undefined)
		return [
			document.silent === undefined
				? `  It has ${document.words} words of prose without blanks; a grade needs ${fewestGradedWords}.`
				: `  It is ${document.silent}, which is left alone.`,
		];
	const { parts, losses, gains, attributes } = grade;
	const { first, others } = byStage(attributes, document.stage);
	const scored = others.filter(it => it.score !== undefined);
	return [
		`  Clean prose ${parts.clean}, structure ${shown(parts.structure)}, promises ${shown(parts.promises)}.`,
		...gains.map((it, index) => `  ${index === 0 ? 'What would raise it most' : 'Then'}: ${gainText(it)}.`),
		...losses
			.slice(0, 5)
			.map(
				it =>
					`  -${it.points} ${it.name}${it.span === undefined ? '' : `, ${startOf(path, document.source, it.span)}`}`,
			),
		...(first.length === 0 ? [] : [`  First for you: ${attributesText(first)}.`]),
		...(scored.length === 0
			? []
			: [`  ${first.length === 0 ? 'By attribute' : 'Other attributes'}: ${attributesText(scored)}.`]),
	];
}

const attributesText = (attributes: readonly AttributeGrade[]): string =>
	attributes.map(it => `${it.attribute} ${it.score ?? notEnough}`).join(', ');

const shown = (score: number | undefined): string => (score === undefined ? 'none' : String(score));

function gainText({ what, name, points }: Gain): string {
	const by = `+${points} ${points === 1 ? 'point' : 'points'}`;
	if (what === 'sentence') return `mend what ${name} finds, ${by}`;
	return what === 'part' ? `write the part “${name}”, ${by}` : `give ${name}, ${by}`;
}
