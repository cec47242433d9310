import type { DocumentText } from '../../document/document.ts';
import { parted } from '../../document/place.ts';
import { pressReleaseBlocks } from '../../document/press-release.ts';
import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import type { Edit } from '../../text/edit.ts';
import {
	asksAbout,
	isAbout,
	isGivenAway,
	orderOf,
	tellsAbout,
	type HardQuestion,
	type Topic,
} from './_questions.ts';

/** The questions and answers that a document keeps for its own people. */
export interface InternalFaq {
	readonly heading: PlacedBlock;
	/** In order of place, its heading left out. */
	readonly blocks: readonly PlacedBlock[];
	/** The blocks that ask. */
	readonly questions: readonly PlacedBlock[];
	/** Where it ends, as an offset of the text. */
	readonly end: number;
}

/** Undefined where there is none, or none that asks anything. */
export function readInternalFaq(text: DocumentText): InternalFaq | undefined {
	const inside = text.sections.filter(it => it.roles.includes('faq-internal'));
	const top = inside.find(it => it.role === 'faq-internal' && it.heading !== undefined);
	if (top?.heading === undefined) return undefined;
	const blocks = inside.flatMap(it =>
		it === top || it.heading === undefined ? it.blocks : [it.heading, ...it.blocks],
	);
	const questions = blocks.filter(it => isHeading(it) || isMarked(it));
	const last = inside.at(-1)!;
	return questions.length === 0 ? undefined : { heading: top.heading, blocks, questions, end: last.span.end };
}

/** What the FAQ or the rest of the document deals with. */
export function dealtWith(text: DocumentText, faq: InternalFaq): ReadonlySet<Topic> {
	const own = new Set(faq.blocks);
	const press = new Set(pressReleaseBlocks(text));
	const topics = new Set<Topic>();
	const add = (some: ReadonlySet<Topic>, only: (topic: Topic) => boolean = () => true) => {
		for (const it of some) if (only(it)) topics.add(it);
	};
	for (const placed of text.blocks) {
		const { piece, section } = placed;
		if (own.has(placed)) {
			add(asksAbout(piece));
			add(tellsAbout(piece));
			if (isHeading(placed) || piece.table !== undefined) add(isAbout(piece));
		} else if (section.roles.includes('faq-external') || section.roles.includes('faq')) {
			add(asksAbout(piece), it => customersAsk.has(it));
		} else if (!press.has(placed) && (isHeading(placed) || piece.table !== undefined)) add(isAbout(piece));
	}
	if (pressReleaseBlocks(text).some(it => isGivenAway(it.piece))) topics.add('economics').add('customer-tam');
	return topics;
}

/** What a customer may ask, too, and the answer serves both. */
const customersAsk: ReadonlySet<Topic> = new Set(['competition', 'not-building', 'support', 'legal']);

/** Puts questions in front of the ones that the template asks later, each in the form of those that are there. */
export function insertQuestions(
	text: DocumentText,
	faq: InternalFaq,
	missing: readonly HardQuestion[],
): Edit[] {
	const bodies = new Map<number, string[]>();
	for (const it of missing) {
		const at = placeOf(text, faq, it);
		bodies.set(at, [...(bodies.get(at) ?? []), inForm(faq, it)]);
	}
	return [...bodies].map(([at, some]) => ({
		span: { start: at, end: at },
		text: parted(some.join('\n\n'), text.source.text, at),
	}));
}

/** Behind the answers to what the template asks earlier, else before what it asks later, else at the end. */
function placeOf({ source }: DocumentText, { questions, end }: InternalFaq, { order }: HardQuestion): number {
	// A list is not to be broken in two.
	const whole = questions.filter(it => it.block.item === undefined);
	const earlier = whole.findLastIndex(it => orderOf(it.piece) >= 0 && orderOf(it.piece) < order);
	const next = earlier >= 0 ? whole[earlier + 1] : whole.find(it => orderOf(it.piece) > order);
	return next === undefined ? end : source.lineStart(source.lineAt(next.block.span.start));
}

/** A heading of the same level, or bold behind the same `Q:`. */
export function inForm(
	{ heading, questions }: InternalFaq,
	{ question, answer }: Pick<HardQuestion, 'question' | 'answer'>,
): string {
	const headed = questions.find(it => isHeading(it) && it.section.level <= 6);
	if (headed !== undefined) return `${'#'.repeat(headed.section.level)} ${question}\n\n${answer}`;
	const sample = questions.find(it => /^\s*(?:\*\*)?q\d*[:.]/iu.test(it.piece.source));
	if (sample !== undefined) return `**Q: ${question}**\n\nA: ${answer}`;
	if (questions.some(it => it.block.item === undefined)) return `**${question}**\n\n${answer}`;
	return `${'#'.repeat(Math.min(6, heading.section.level + 1))} ${question}\n\n${answer}`;
}

const isHeading = ({ section, block }: PlacedBlock): boolean => isHeadingOf(section, block.span.start);

const isHeadingOf = ({ heading }: Section, start: number): boolean => heading?.block.span.start === start;

/** A paragraph or an item that opens with a question. */
const isMarked = ({ block, piece }: PlacedBlock): boolean =>
	block.kind === 'paragraph' &&
	(piece.derived(isMarked, marked) || (block.item?.ordered === true && piece.derived(marked, opensAsking)));

const opensAsking = ({ passage }: Piece): boolean => passage.sentences[0]?.isQuestion === true;

function marked({ passage, source }: Piece): boolean {
	const first = passage.sentences.slice(0, 2).find(it => it.isQuestion);
	if (first === undefined) return false;
	return passage.run.inEmphasis(first.span) || /^\s*(?:\*\*)?q\d*[:.]/iu.test(source);
}
