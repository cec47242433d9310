import { ofSection, someBlock } from '../../document/walk.ts';
import type { DocumentText } from '../../document/document.ts';
import type { Piece } from '../../document/piece.ts';
import { customerNoun, findPressPart, painCue } from '../../document/press-release.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import type { DocumentView } from '../../lint/views.ts';
import { isForm } from '../../prose/blanks.ts';

/** Fewer words tell no problem. */
export const fewestWords = 12;

/** The words of a section and of those below it; a table counts as enough. */
export const wordsUnder = (section: Section): number =>
	section.blocks.reduce(
		(sum, it) => sum + it.piece.passage.wordCount + (it.piece.table === undefined ? 0 : fewestWords),
		0,
	) + section.children.reduce((sum, it) => sum + wordsUnder(it), 0);

/** Whether a section is headed as the problem; "Why should we not do this?" is not. */
export const isProblem = ({ role, heading, title }: Section): boolean =>
	(role === 'problem' || heading?.piece.derived(namesProblem, namesProblem) === true) && !denied.test(title);

const denied = /\bnot\b|n't\b/iu;

/** A heading that names the problem; a long question that holds the word asks about something else. */
function namesProblem({ passage }: Piece): boolean {
	const title = passage.run.lower.trim();
	if (!/problem|pain|motivation|opportunity|why/u.test(title)) return false;
	if (
		/\bwhy (?:are we|should we|we are|we're|now|this)\b|\bwhat(?: \p{L}+)? (?:problem|motivation|opportunity)\b|\bwhat (?:is|was|are) the (?:problem|motivation|opportunity)|^(?:\d+[.)] )?why\??$/u.test(
			title,
		)
	)
		return true;
	return (
		/\b(?:problems?|pain points?|motivation|opportunity)\b/u.test(title) && title.split(/\s+/u).length <= 6
	);
}

/** Whether the document wants something done: a press release always does, others by their sections. */
export function proposes({ text, kind }: DocumentView): boolean {
	if (
		/\btemplate\b/iu.test(`${text.path} ${text.title}`) ||
		text.sections.some(it => it.role === 'instructions')
	)
		return false;
	if (kind === 'prfaq') return true;
	if (/\b(?:roadmap|goals?|okrs?|objectives|plan|process|guide|overview of|vision)\b/iu.test(text.title))
		return false;
	const roles = new Set(text.sections.map(it => it.role).filter(it => it !== undefined && proposing.has(it)));
	return roles.size >= (kind === 'onepager' ? 1 : 2);
}

const proposing: ReadonlySet<string> = new Set([
	'solution',
	'requirements',
	'goals',
	'non-goals',
	'metrics',
	'options',
	'timeline',
	'risks',
	'ask',
	'decision',
	'priorities',
]);

/** Whether it says what it is there for in a vision or a mission, and nowhere what is wrong today. */
export const hasVisionOnly = ({ text, kind }: DocumentView): boolean =>
	kind === 'strategy' &&
	text.sections.some(it => /^\W*(?:our |the )?(?:vision|mission)(?: statement)?\W*$/iu.test(it.title)) &&
	!someBlock(text, tellsPain);

const tellsPain = ({ passage, table }: Piece): boolean =>
	table === undefined && painCue.test(passage.run.lower) && customerNoun.test(passage.run.lower);

/** Whether most of its sections hold nothing yet but prompts and blanks: a form that is about to be filled in. */
export function isUnfilled({ sections }: DocumentText): boolean {
	const leaves = sections.filter(it => it.heading !== undefined && it.children.length === 0);
	return leaves.filter(it => !ofSection(it, holdsWords)).length * 2 > leaves.length;
}

const holdsWords = ({ blocks }: Section): boolean => blocks.some(isWritten);

const isWritten = ({ block, piece }: PlacedBlock): boolean =>
	block.kind === 'paragraph' ? piece.derived(saysSomething, saysSomething) : block.kind !== 'comment';

const saysSomething = (piece: Piece): boolean =>
	!piece.passage.isVoiceOrPrompt && !isBracketed(piece) && piece.passage.wordCount > 0;

/** "[2-3 sentences about the problem]": what a form wants to be told. */
export const isBracketed = ({ passage }: Piece): boolean => /^\W*\[[^[\]]+\]\W*$/u.test(passage.run.text);

/** Whether the problem is told without a heading of its own: early, by its shape, by a label or a link, or as background. */
export function holdsProblem({ text, kind }: DocumentView): boolean {
	const half = text.source.text.length / 2;
	if (
		findPressPart(text, 'problem').some(
			it => (kind === 'prfaq' || it.block.span.start <= half) && !isAsked(it),
		)
	)
		return true;
	if (
		text.sections.some(
			it => (it.role === 'customer' && wordsUnder(it) >= 30) || (isContext(it) && wordsUnder(it) >= 40),
		)
	)
		return true;
	return someBlock(text, labelled) || (kind === 'strategy' && someBlock(text, saysWhy));
}

/** "How hard is it for developers …?" asks for a problem and tells none. */
const isAsked = ({ piece: { passage } }: PlacedBlock): boolean =>
	passage.sentences.every(it => it.isQuestion);

const isContext = ({ role }: Section): boolean => role === 'background' || role === 'evidence';

/** "**Problem:** Sellers retype …", a row of a table headed so, or a link to where the problem is told. */
function labelled({ passage, table }: Piece): boolean {
	if (table !== undefined)
		return table.rows.some(
			row => row.length > 1 && label.test(row[0]!.run.lower) && row[1]!.run.text.split(' ').length >= 6,
		);
	const { run, wordCount } = passage;
	if (label.test(run.lower)) return wordCount >= fewestWords;
	return run.links.some(({ span }) =>
		/\b(?:problem|prd|pr ?\/? ?faq|one-?pager|product brief)\b/u.test(run.lower.slice(span.start, span.end)),
	);
}

const label =
	/^\s*(?:the )?(?:customer |user |business |core )?(?:problem(?: statement)?|pain(?: points?)?|motivation|opportunity)\s*(?:[:?—–-]|$)/u;

const saysWhy = ({ passage }: Piece): boolean =>
	/^\s*why(?: now| this)?\s*[:?—–]/u.test(passage.run.lower) && passage.wordCount >= fewestWords;

/**
 * The problems that the grade asks for (rules.md F.2): those told under a heading, or the one that a proposal
 * owes. One that consists of blanks counts for nothing yet.
 */
export function problemItems(document: DocumentView): number {
	const { text, kind } = document;
	if (!owing.has(kind) || text.frontMatter['parent'] !== undefined || isUnfilled(text)) return 0;
	const named = text.sections.filter(it => it.heading !== undefined && isProblem(it));
	if (named.length > 0) return named.filter(it => !isUnwritten(it)).length;
	if (holdsProblem(document)) return 1;
	return text.words >= fewestProposed && (proposes(document) || hasVisionOnly(document)) ? 1 : 0;
}

const owing: ReadonlySet<string> = new Set(['prfaq', 'prd', 'onepager', 'strategy']);

/** Shorter documents owe no problem, in words. */
export const fewestProposed = 120;

/** Whether a section's words are there for its blanks. */
const isUnwritten = ({ blocks, children }: Section): boolean =>
	children.length === 0 &&
	blocks.length > 0 &&
	(isForm(blocks.map(it => it.piece.passage.run.text).join(' ')) ||
		blocks.every(it => isBracketed(it.piece)));
