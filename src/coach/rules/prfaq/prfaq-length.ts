import type { DocumentText } from '../../document/document.ts';
import { parted } from '../../document/place.ts';
import { hasPressRelease, pressReleaseBlocks } from '../../document/press-release.ts';
import type { Role } from '../../document/role.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { defineRule, type Candidate } from '../../lint/rule.ts';
import type { Passage } from '../../prose/passage.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { shift } from '../../text/span.ts';
import { forColleagues } from './_customer-text.ts';

interface Data {
	readonly words: number;
	readonly sentences: number;
	readonly placed: PlacedBlock;
	/** A section of the press release that may go behind it. */
	readonly moved: Section | undefined;
	/** The FAQ it may go to. */
	readonly faq: Section | undefined;
}

export default defineRule<'document', Data>({
	id: 'prfaq-length',
	family: 'prfaq',
	attribute: 'Simplify',
	unit: 'document',
	severity: { prfaq: 'information' },
	summary:
		'Keep the press release to a page and a half, its paragraphs to four sentences, and let the FAQ be longer.',
	why: 'What does not fit on a page and a half is not clear enough for a customer to care about. The details, and the doubts, belong in the FAQ, which is where a plan proves itself.',
	source:
		'Ian McAllister: a page and a half at most, three to four sentences a paragraph; Bryar and Carr, Working Backwards.',
	traps: [
		'Up to 700 words, and up to five sentences or 75 words in a paragraph.',
		'Lists, tables, quotations and code are not counted as paragraphs.',
		'An FAQ that is not written yet, and one beside a press release of fewer than 200 words.',
		'Documents without a press release, or without anything behind it.',
	],
	kinds: {
		'press-release': 'The press release is too long.',
		paragraph: 'More than five sentences in a paragraph of it.',
		'faq-thin': 'The FAQ is less than half as long as the press release.',
	},
	exampleKind: 'prfaq',
	*detect({ text }) {
		if (!hasPressRelease(text)) return;
		const press = pressReleaseBlocks(text).filter(
			it => !it.section.roles.some(role => forColleagues.has(role)),
		);
		const faq = text.sections.filter(it => it.roles.some(role => faqRoles.has(role)));
		const words = wordsIn(press.filter(it => it.section.heading !== it));
		yield* ofPressRelease(text, press, faq, words);
		for (const placed of press) {
			const { block, piece, section } = placed;
			if (block.kind !== 'paragraph' || block.item !== undefined || block.quote !== 'none') continue;
			if (section.heading === placed || piece.passage.isVoiceOrPrompt) continue;
			const sentences = piece.derived(countSentences, countSentences);
			if (sentences <= mostSentences || piece.passage.wordCount < fewestInParagraph) continue;
			const first = piece.passage.run.toSource(piece.passage.sentences[0]!.span);
			yield {
				span: shift(first, block.span.start),
				kind: 'paragraph',
				data: { words, sentences, placed, moved: undefined, faq: undefined },
			};
		}
	},
	message: ({ words, sentences }, kind) =>
		kind === 'paragraph'
			? `${sentences} sentences in one paragraph; three or four are what a reader of a press release takes in.`
			: kind === 'faq-thin'
				? 'The FAQ is less than half as long as the press release; the hard questions are where the plan is proved.'
				: `The press release has ${words} words; a page and a half (about ${mostWords}) keeps the idea sharp, and the FAQ has room for the rest.`,
	*fix({ kind, data: { placed, moved, faq } }, { text }) {
		if (kind === 'paragraph') {
			const at = middle(placed.piece.passage);
			if (at === undefined) return;
			const { run } = placed.piece.passage;
			const gap = { start: at.previous!.span.end, end: at.span.start };
			if (!run.isUnbroken(gap) || run.text.slice(gap.start, gap.end).includes('\n')) return;
			yield {
				title: `Split the paragraph before “${at.text.split(' ').slice(0, 4).join(' ')} …”`,
				kind: 'safe',
				edits: [{ span: shift(run.toSource(gap), placed.block.span.start), text: '\n\n' }],
			};
		} else if (moved !== undefined && faq !== undefined) {
			const whole = wholeOf(text, moved);
			const body = text.source.text.slice(whole.start, whole.end).trimEnd();
			const { end } = wholeOf(text, faq);
			yield {
				title: `Move “${moved.title}” to the FAQ`,
				kind: 'draft',
				edits: [
					{ span: whole, text: '' },
					{ span: { start: end, end }, text: parted(body, text.source.text, end) },
				],
			};
		}
	},
	examples: [
		{
			as: 'press-release',
			bad: release({ solution: filler(50) }).replace('## Press release', it => `«${it}»`),
		},
		{
			as: 'press-release',
			note: 'A section on one feature may go to the FAQ.',
			bad: release({ solution: filler(45), more: `### Alerts\n\n${filler(8)}` }).replace(
				'## Press release',
				it => `«${it}»`,
			),
			fixed: release({
				solution: filler(45),
				faq: `## FAQ\n\n### What does it cost?\n\n${filler(30)}\n\n### Alerts\n\n${filler(8)}`,
			}),
		},
		{
			as: 'paragraph',
			bad: release({ solution: `«${steps(4)[0]!}» ${steps(8).slice(1).join(' ')}` }),
			fixed: release({ solution: `${steps(4).join(' ')}\n\n${steps(8).slice(4).join(' ')}` }),
		},
		{
			as: 'paragraph',
			note: 'Hard-wrapped, some of it in bold.',
			bad: release({ solution: `**«${steps(1)[0]!}»**\n${steps(6).slice(1).join('\n')}` }),
			fixed: release({
				solution: `**${steps(1)[0]!}**\n${steps(3).slice(1).join('\n')}\n\n${steps(6).slice(3).join('\n')}`,
			}),
		},
		{
			as: 'paragraph',
			note: 'Where nothing is headed.',
			bad: `# Acme launches Relay for shops\n\n**LYON — 9 March 2027** — Acme today announced Relay.\n\n«${steps(1)[0]!}» ${steps(7).slice(1).join(' ')}\n\n## FAQ\n\n### Is it free?\n\nNo.`,
		},
		{
			as: 'faq-thin',
			bad: release({
				solution: filler(20),
				faq: '«## FAQ»\n\n### What does it cost?\n\nNine euros a month.',
			}),
		},
		{ good: release({ solution: filler(30) }) },
		{ good: release({ solution: steps(4).join(' ') }) },
		{ good: release({ solution: '', faq: '## FAQ\n\n### Is it free?\n\nNo.' }), note: 'Both are short.' },
		{ good: release({ solution: filler(20), faq: '' }), note: 'There is no FAQ yet.' },
		{
			good: release({
				solution: steps(9)
					.map(it => `- ${it}`)
					.join('\n'),
			}),
			note: 'A list.',
		},
		{ good: release({ solution: `> ${steps(7).join(' ')}` }), note: 'Somebody speaks.' },
		{ good: `# Relay\n\n## README\n\n${steps(9).join(' ')}\n\n## FAQ\n\n### Is it free?\n\nNo.` },
		{ in: 'prd', good: release({ solution: steps(9).join(' ') }) },
	],
});

const mostWords = 700;
const mostSentences = 5;
/** Six short sentences are a quick read. */
const fewestInParagraph = 75;
/** A shorter press release may have a shorter FAQ. */
const fewestWords = 200;

const faqRoles: ReadonlySet<Role> = new Set<Role>(['faq', 'faq-external', 'faq-internal']);

const wordsIn = (blocks: readonly PlacedBlock[]): number =>
	blocks.reduce((sum, it) => sum + it.piece.passage.wordCount, 0);

/** Of all sentences with a word in them; a line of its own is none. */
const countSentences = ({ passage }: { readonly passage: Passage }): number =>
	passage.run.text.includes('\n') ? 0 : passage.sentences.filter(it => it.words.length > 1).length;

function* ofPressRelease(
	text: DocumentText,
	press: readonly PlacedBlock[],
	faqs: readonly Section[],
	words: number,
): Generator<Candidate<Data>> {
	const [faq] = faqs;
	const first =
		press.find(it => it.section.role === 'press-release') ?? press.find(it => it.section.heading === it);
	// Without anything behind it nobody can tell where the press release ends.
	if (first === undefined || faq?.heading === undefined) return;
	const data = { words, sentences: 0, placed: first, faq };
	if (words > mostWords) {
		const moved = longest(text, press, words);
		yield { span: first.block.span, kind: 'press-release', data: { ...data, moved } };
		// Beside one that is too long, any FAQ is short.
		return;
	}
	const answers = faqs.flatMap(it => it.blocks);
	const isWritten =
		answers.length > 0 && !answers.some(it => it.piece.passage.sentences.some(s => s.hasBlank));
	const answered = faqs.reduce((sum, it) => sum + wordsIn(it.blocks), 0);
	const hasOther = answers.some(({ block }) => block.kind !== 'paragraph') || linksOut(faq);
	if (isWritten && !hasOther && words >= fewestWords && answered * 2 < words)
		yield { span: faq.heading.block.span, kind: 'faq-thin', data: { ...data, moved: undefined } };
}

/** The questions may be kept elsewhere. */
const linksOut = ({ blocks }: Section): boolean => blocks.some(it => it.piece.passage.run.links.length > 0);

/** The longest section of the press release that is none of its parts, if the rest is short enough without it. */
function longest(text: DocumentText, press: readonly PlacedBlock[], words: number): Section | undefined {
	const sections = [...new Set(press.map(it => it.section))].filter(
		it =>
			it.heading !== undefined &&
			it.level > 1 &&
			it.level < 7 &&
			it.role === undefined &&
			it.children.length === 0,
	);
	const fitting = sections.filter(
		it => words - wordsIn(it.blocks) <= mostWords && it.parent?.role !== undefined,
	);
	return fitting.sort((a, b) => wordsIn(b.blocks) - wordsIn(a.blocks) || a.index - b.index)[0];
}

/** A section with those below it. */
function wholeOf({ source, sections }: DocumentText, section: Section): { start: number; end: number } {
	const next = sections.slice(section.index + 1).find(it => it.level <= section.level);
	return { start: section.span.start, end: next?.span.start ?? source.text.length };
}

/** The sentence nearest to the middle that does not lean on the one before. */
function middle({ sentences }: Passage): Sentence | undefined {
	const half = sentences.length / 2;
	return sentences
		.slice(2, -1)
		.filter(it => !leans.test(it.lower))
		.sort((a, b) => Math.abs(a.index - half) - Math.abs(b.index - half) || a.index - b.index)[0];
}

const leans =
	/^\P{L}*(?:it|its|he|she|they|their|this|that|these|those|such|both|then|also|but|and|so|or|yet|however|instead|otherwise|therefore|thus|because|for example|for instance|in (?:addition|other words|fact|short)|as a result|there|here|which|without it|with it)\b/u;

/** A press release and its FAQ, for the examples. */
function release({ solution, more = '', faq }: { solution: string; more?: string; faq?: string }): string {
	const parts = [
		'# PR/FAQ: Relay',
		'## Press release',
		'**LYON — 9 March 2027** — Acme today announced Relay.',
		'### Solution',
		solution,
		more,
		faq ?? `## FAQ\n\n### What does it cost?\n\n${filler(30)}`,
	];
	return `${parts.filter(it => it !== '').join('\n\n')}\n`;
}

/** Short paragraphs of 16 words each. */
function filler(count: number): string {
	return Array.from(
		{ length: count },
		() => 'Sellers connect a shop once. Each item is then on five channels within four minutes.',
	).join('\n\n');
}

function steps(count: number): string[] {
	return [
		'Sellers connect a shop with one tap and pick the channels that they want to sell on.',
		'Prices stay the same on every channel, whatever each of them takes for a sale.',
		'What is sold out goes away in a minute, on all five channels and in the shop.',
		'Photos are cut to the size that a channel wants, and texts to its length.',
		'Sellers see on one page what sold where, and what came back from whom.',
		'Returns end up in one list, whichever channel the parcel was sold on.',
		'Refunds take two taps, and the buyer has the money on the next working day.',
		'Texts are kept in three languages, so that nobody in the shop retypes a word.',
		'Stock is counted once a night, and the list waits on the counter at seven.',
	].slice(0, count);
}
