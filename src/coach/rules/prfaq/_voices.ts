import type { DocumentText } from '../../document/document.ts';
import type { Piece } from '../../document/piece.ts';
import { hasPressRelease, pressReleaseBlocks } from '../../document/press-release.ts';
import type { Role } from '../../document/role.ts';
import type { PlacedBlock } from '../../document/section.ts';
import { shift, type Span } from '../../text/span.ts';

/** A person who is quoted in the press release. */
export interface Voice {
	/** What is said, without its marks. */
	readonly words: string;
	/** Who says it, as far as the text around the words tells; empty where it does not. */
	readonly speaker: string;
	/** A block quote, or a section that is headed as one; else words within a paragraph. */
	readonly form: 'quote' | 'section' | 'inline';
	/** Whether its blocks hold nothing but the voice. */
	readonly isWhole: boolean;
	/** In the document: the blocks of the voice, or the quoted words where the block says more. */
	readonly span: Span;
	/** Its last sentence, behind which the speaker belongs. */
	readonly close: Span;
	/** The block it stands or begins in. */
	readonly first: PlacedBlock;
}

/** The voices of a press release, those that prove the problem left out: they are evidence and no quotation. */
export function readVoices(text: DocumentText): readonly Voice[] {
	if (!hasPressRelease(text)) return [];
	const blocks = pressReleaseBlocks(text).filter(
		({ block, section }) => block.kind === 'paragraph' && !section.roles.some(it => evidence.has(it)),
	);
	const voices: Voice[] = [];
	for (const [index, placed] of blocks.entries()) {
		if (placed.section.heading === placed) continue;
		const group = [placed];
		for (let next = index + 1; isSameQuote(text, group.at(-1)!, blocks[next]); next++)
			group.push(blocks[next]!);
		if (isSameQuote(text, blocks[index - 1], placed)) continue;
		const voice = voiceOf(group);
		if (voice === undefined) continue;
		const near = voice.speaker === '' ? speakerNear(blocks, index, group.length) : voice.speaker;
		voices.push({ ...voice, speaker: near, close: closeOf(group.at(-1)!, voice.span) });
	}
	return voices;
}

const evidence: ReadonlySet<Role> = new Set<Role>(['problem', 'evidence', 'background', 'customer']);

/** Whether two blocks stand in one block quote: every line between them has its mark. */
function isSameQuote(text: DocumentText, a: PlacedBlock | undefined, b: PlacedBlock | undefined): boolean {
	if (a?.block.quote !== 'quote' || b?.block.quote !== 'quote') return false;
	const between = text.source.text.slice(a.block.span.end, b.block.span.start);
	return between.split('\n').every((line, index) => index === 0 || /^[ \t]*>/u.test(line));
}

function closeOf({ block, piece }: PlacedBlock, { end }: Span): Span {
	const { run, sentences } = piece.passage;
	const last = sentences.at(-1);
	return last === undefined ? block.span : { start: block.span.start + run.toSource(last.span).start, end };
}

function voiceOf(group: readonly PlacedBlock[]): Omit<Voice, 'close'> | undefined {
	const [first] = group;
	const last = group.at(-1);
	if (first === undefined || last === undefined) return undefined;
	const span = { start: first.block.span.start, end: last.block.span.end };
	if (first.block.quote === 'quote') {
		const signed = group.length > 1 && last.piece.passage.wordCount <= mostInSignature && isSignature(last);
		const body = (signed ? group.slice(0, -1) : group).map(it => it.piece.passage.run.text.trim()).join(' ');
		const parts = split(body);
		const speaker = signed ? last.piece.passage.run.text.trim() : parts.speaker;
		const isVoice = parts.isQuoted || firstPerson.test(parts.words) || first.section.role === 'quote';
		return isVoice ? { words: parts.words, speaker, form: 'quote', isWhole: true, span, first } : undefined;
	}
	if (first.block.quote !== 'none' || group.length > 1) return undefined;
	const inline = first.piece.derived(readVoices, inParagraph);
	if (inline === undefined) return inSection(first, span);
	const quoted = first.piece.passage.run.toSource(inline.quoted);
	return { ...inline, form: 'inline', span: inline.isWhole ? span : shift(quoted, span.start), first };
}

const mostInSignature = 14;

/** "— Ana Roux, Lyon" or "- Albert from San Francisco" on a line of its own. */
const isSignature = ({ block, piece }: PlacedBlock): boolean =>
	block.item !== undefined || /^\s*(?:[—–-]|\p{Lu}[\p{L}.]+ \p{Lu})/u.test(piece.passage.run.text);

const firstPerson = /\b(?:I|I'm|I've|my|we|our|us)\b/u;

/** The words between marks and the rest; without marks, what stands behind the last dash names the speaker. */
function split(body: string): { words: string; speaker: string; isQuoted: boolean } {
	const quoted = [...body.matchAll(/["“]([^"“”]*)["”]/gu)];
	const isQuoted = /^["“]/u.test(body);
	if (isQuoted) {
		// A quotation may hold others; it ends with the last mark.
		const end = Math.max(body.lastIndexOf('"'), body.lastIndexOf('”'));
		const inner = body.slice(1, end > 0 ? end : undefined);
		const isOne = !/["”][^"“”]*\b(?:said|says|added|adds|explained|explains|continued)\b/u.test(inner);
		if (isOne) return { words: inner, speaker: end > 0 ? body.slice(end + 1).trim() : '', isQuoted };
		const speaker = body.replace(/["“][^"“”]*["”]/gu, ' ').trim();
		return { words: quoted.map(it => it[1]).join(' '), speaker, isQuoted };
	}
	const dash = /\s[—–-]{1,2}\s*(\p{Lu}[^—–]{1,90})$/u.exec(body);
	return {
		words: dash === null ? body : body.slice(0, dash.index),
		speaker: dash?.[1] ?? '',
		isQuoted,
	};
}

/** Quoted words of some length with "said" or a dash behind them. */
function inParagraph({
	passage,
}: Piece): (Pick<Voice, 'words' | 'speaker' | 'isWhole'> & { readonly quoted: Span }) | undefined {
	const { text } = passage.run;
	if (!/["“]/u.test(text)) return undefined;
	const quotations = [...text.matchAll(/["“]([^"“”]*)["”]/gu)];
	const words = quotations.map(it => it[1]!).join(' ');
	if (words.split(/\s+/u).length < fewestQuoted) return undefined;
	const speaker = text.replace(/["“][^"“”]*["”]/gu, ' ').trim();
	const isSaid = says.test(speaker) || /["”],?\s*[—–-]{1,2}\s*\p{L}/u.test(text);
	if (!isSaid) return undefined;
	const last = quotations.at(-1)!;
	const quoted = { start: quotations[0]!.index, end: last.index + last[0].length };
	const isWhole = quoted.start === 0 && speaker.split(/\s+/u).length <= mostBeside;
	return { words, speaker, isWhole, quoted };
}

const fewestQuoted = 8;
/** How many words a paragraph has beside a quotation that is all it is for. */
const mostBeside = 20;

const says = /\b(?:says?|said|explains?|explained|adds?|added|comments?|commented|notes|noted)\b/u;

/** The only paragraph under "Customer quote", with or without marks. */
function inSection(placed: PlacedBlock, span: Span): Omit<Voice, 'close'> | undefined {
	const { section, piece } = placed;
	if (section.role !== 'quote' || section.blocks.length !== 1 || placed.block.item !== undefined)
		return undefined;
	const text = piece.passage.run.text.trim();
	const { words, speaker } = split(text);
	return says.test(text) || /:$/u.test(text)
		? undefined
		: { words, speaker, form: 'section', isWhole: true, span, first: placed };
}

/** A name above or below that the voice itself does not give: "Ana Roux, who runs two shops:", "### Ana Roux, Lyon". */
function speakerNear(blocks: readonly PlacedBlock[], index: number, length: number): string {
	const before = blocks[index - 1];
	const after = blocks[index + length];
	const { section } = blocks[index]!;
	if (before !== undefined && before.section === section) {
		const text = before.piece.passage.run.text.trim();
		if (/:$/u.test(text) || (says.test(text) && before.block.quote === 'none')) return text;
	}
	if (after !== undefined && after.section === section && isSigned(after))
		return after.piece.passage.run.text.trim();
	return section.role === 'quote' || section.role === undefined ? nameIn(section.title) : '';
}

const isSigned = ({ piece }: PlacedBlock): boolean => /^\s*[—–-]/u.test(piece.passage.run.text);

/** "Customer quote: Ana Roux", "Ana Roux, seller in Lyon". */
const nameIn = (title: string): string =>
	/[:—–(]\s*\p{Lu}\p{Ll}+ \p{Lu}|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, /u.test(title) ? title : '';
