import type { DocumentText } from '../../document/document.ts';
import {
	customerNoun,
	findPressPart,
	hasPressRelease,
	headlineName,
	pressReleaseBlocks,
} from '../../document/press-release.ts';
import type { PlacedBlock } from '../../document/section.ts';
import { prfaqSnippets } from '../../document/snippets/prfaq.ts';
import { expandSnippet } from '../../document/snippets/snippet.ts';
import { defineRule } from '../../lint/rule.ts';
import { countWords } from '../../prose/words.ts';
import { shift, type Span } from '../../text/span.ts';

interface Data {
	readonly headline: Headline;
	readonly faults: readonly string[];
}

export default defineRule<'document', Data>({
	id: 'prfaq-headline',
	family: 'prfaq',
	attribute: 'Write effective copy',
	unit: 'document',
	severity: { prfaq: 'information' },
	summary: 'Let the headline say in one breath what a customer can now do.',
	why: 'The headline is all that most people will read. If it is long or names only a product, the idea behind it is not clear yet; if customers would not know the name, they would not read on.',
	source:
		'Ian McAllister: name the product so that customers understand it; Bryar and Carr, Working Backwards.',
	traps: [
		'A title like “PR/FAQ: Relay” with the headline below it.',
		'A product’s name before a colon, and numbers in names.',
		'A headline that says what changes without naming a customer, when the line below it does.',
		'Headlines with blanks, and documents without a press release.',
	],
	kinds: {
		codename: 'It is known by an internal name.',
		'too-long': 'More than 14 words, or 20 where it says what somebody can now do.',
		'no-benefit': 'Only what it is called or what is launched.',
		'no-customer': 'It says what changes, but for whom neither it nor the line below.',
	},
	exampleKind: 'prfaq',
	*detect({ text }) {
		if (!hasPressRelease(text)) return;
		const headline = headlineOf(text);
		if (
			headline === undefined ||
			isBehindDateline(text, headline) ||
			headline.placed.piece.passage.sentences.some(it => it.hasBlank)
		)
			return;
		const faults = faultsOf(headline, text);
		const [first] = faults;
		if (first === undefined) return;
		const isMinor = faults.length === 1 && first.kind === 'no-customer';
		yield {
			span: headline.span,
			kind: first.kind,
			data: { headline, faults: faults.map(it => it.says) },
			...(isMinor ? { atMost: 'hint' as const } : {}),
		};
	},
	message: ({ faults }) =>
		`A headline should tell a customer what they can now do; this one ${faults.join(' and ')}.`,
	*fix({ data: { headline } }) {
		const { placed, span, words } = headline;
		if (!headline.isPlain) return;
		const { end } = placed.block.span;
		yield {
			title: 'Use the headline’s frame: who launches what, so that whom can do what',
			kind: 'draft',
			edits: [
				{ span, text: frame },
				{ span: { start: end, end }, text: `\n\n<!-- Headline before: ${words.replace(/-{2,}/gu, '–')} -->` },
			],
		};
	},
	examples: [
		{
			as: 'codename',
			bad: release('## Press release\n\n### «Project Velocity»'),
			fixed: release(
				'## Press release\n\n### [company?] launches [product?], so [which customers?] can [do what, how much faster?]\n\n<!-- Headline before: Project Velocity -->',
			),
		},
		{ as: 'no-benefit', bad: release('## Press release\n\n### «Relay 2.0»') },
		{
			as: 'too-long',
			bad: release(
				'# «Acme announces the general availability of its new multi-channel catalog synchronisation and reconciliation platform for merchants»',
			),
		},
		{ as: 'no-benefit', bad: release('# «Acme announces the Catalog Relay Framework»') },
		{
			as: 'no-benefit',
			note: 'Behind the name of the form, and in bold.',
			bad: release('# PR/FAQ\n\n**«Acme launches its Catalog Relay Framework»**'),
			fixed: release(
				'# PR/FAQ\n\n**[company?] launches [product?], so [which customers?] can [do what, how much faster?]**\n\n<!-- Headline before: Acme launches its Catalog Relay Framework -->',
			),
		},
		{
			as: 'codename',
			note: 'Behind a label.',
			bad: release('# PR/FAQ: Catalogs\n\n**Headline:** «Phase 2 of the Catalog Rollout»'),
		},
		{
			as: 'no-customer',
			bad: release('# «Acme launches Relay, which cuts the price of a listing in half»'),
			better: release('# Acme launches Relay, which cuts the price of a listing in half for shops'),
		},
		{ good: release("# Acme launches Relay, which lists a shop's catalog on five channels in 4 minutes") },
		{ good: release('# Relay: sellers list once, sell everywhere') },
		{
			good: release(
				'# PR/FAQ: Relay\n\n## Press release\n\n### Acme launches Relay, so that shops list once and sell on five channels',
			),
		},
		{
			good: release('# PRFAQ — Relay MVP\n\n## Headline\n\n"Every morning, Ana lists her shop with one tap"'),
			note: 'The title names the document.',
		},
		{ good: release('# PR/FAQ: Project Velocity\n\nA draft for the review in May.') },
		{ good: release('# [Company?] launches [product?]') },
		{
			good: release(
				'# Acme launches Relay, which cuts the price of a listing in half\n\n*Shops with three channels save €200 a month.*',
			),
			note: 'The line below says for whom.',
		},
		{ good: '# Project Velocity\n\n## Goals\n\nWe want the move to Lyon to be over by May.' },
		{ in: 'prd', good: '# Project Velocity\n\nToday Acme announced Relay.' },
		{ good: release('# Windows 11 lets you search every photo by what is in it') },
	],
});

function release(top: string): string {
	return `${top}\n\n**LYON — 9 March 2027** — Acme today announced Relay.`;
}

const mostWords = 14;
/** Where it says what somebody can do now, the words are of use. */
const mostWordsOfUse = 20;
const saysWhat =
	/\b(?:so|lets?|can|which|that|helps?|without|how|who|never|to \p{Ll}{3,} (?:a|an|the|any|all|every|more|their|your|its))\b/u;

const frame = expandSnippet(prfaqSnippets.find(it => it.prefix === 'pm-pr-headline')!.body)
	.trim()
	.replace(/^# /u, '');

interface Headline {
	readonly placed: PlacedBlock;
	/** Without "PR/FAQ:" in front. */
	readonly words: string;
	/** In the document. */
	readonly span: Span;
	/** No markup stands among its words. */
	readonly isPlain: boolean;
}

/** The line below "Press release" where there is one, else the first that may be a headline. */
function headlineOf(text: DocumentText): Headline | undefined {
	const blocks = pressReleaseBlocks(text);
	const [first] = findPressPart(text, 'headline');
	if (first !== undefined && isLabelled(first)) return withoutLabel(first);
	const form = blocks.findIndex(it => it.section.role === 'press-release' && it.section.heading === it);
	const below = form < 0 ? undefined : blocks.slice(form + 1, form + 1 + near).find(headsAlone);
	if (below !== undefined && (form === 0 || first === undefined || label.test(first.piece.passage.run.text)))
		return withoutLabel(below);
	if (first === undefined) return undefined;
	if (!label.test(first.piece.passage.run.text)) return withoutLabel(first);
	const at = blocks.indexOf(first);
	const next = blocks.slice(at + 1, at + 1 + near).find(headsAlone);
	if (next !== undefined) return withoutLabel(next);
	// "PR/FAQ: Relay" is the document's title.
	const title = withoutLabel(first);
	return isOnlyName(title, countWords(title.words)) || codename.test(title.words) ? undefined : title;
}

/** Below the dateline a heading is about something else. */
const isBehindDateline = (text: DocumentText, { placed }: Headline): boolean =>
	findPressPart(text, 'dateline').some(it => it.index < placed.index);

/** How far below the title a headline may stand, in blocks. */
const near = 5;

/** Under "Headline" or behind it, the author has said what it is. */
const isLabelled = ({ section, piece }: PlacedBlock): boolean =>
	headlineName.test(section.title) || headlineName.test(piece.passage.run.text);

/** A heading that names no part, or a line in bold that serves as one. */
const headsAlone = ({ section, block }: PlacedBlock): boolean =>
	section.heading?.block.span.start === block.span.start &&
	section.role === undefined &&
	!/^(?:for (?:immediate|internal) |draft\b|press release|(?:sub-?)?(?:head(?:line|ing)|title)\b|dateline|problem|summary)/iu.test(
		section.title,
	) &&
	section.level !== 1;

const label =
	/^\s*(?:(?:internal |mock |draft )?(?:pr[ -]?\/?[ -]?faqs?|press release)\s*[:–—-]\s*|(?:headline|heading|title)\s*[:\n–—-]\s*)/iu;

function withoutLabel(placed: PlacedBlock): Headline {
	const { run } = placed.piece.passage;
	const start = label.exec(run.text)?.[0].length ?? /^\s*/u.exec(run.text)![0].length;
	const inner = { start, end: run.text.trimEnd().length };
	return {
		placed,
		words: run.text.slice(inner.start, inner.end),
		span: shift(run.toSource(inner), placed.block.span.start),
		isPlain: run.isUnbroken(inner),
	};
}

interface Fault {
	readonly kind: 'codename' | 'too-long' | 'no-benefit' | 'no-customer';
	readonly says: string;
}

function faultsOf(headline: Headline, text: DocumentText): readonly Fault[] {
	const { words } = headline;
	const count = countWords(words.toLowerCase());
	const faults: Fault[] = [];
	if (codename.test(words)) faults.push({ kind: 'codename', says: 'uses an internal name' });
	if (count > (saysWhat.test(words.toLowerCase()) ? mostWordsOfUse : mostWords))
		faults.push({ kind: 'too-long', says: `has ${count} words` });
	if (faults.length > 0) return faults;
	const below = findPressPart(text, 'subheadline').map(it => it.piece.passage.run.text);
	const isFor = anybody.test([words, ...below].join(' ').toLowerCase());
	if (isOnlyName(headline, count)) {
		faults.push({ kind: 'no-benefit', says: 'names no benefit' });
		if (!isFor && count >= fewestWords) faults.push({ kind: 'no-customer', says: 'no customer' });
	} else if (!isFor && announces.test(words)) faults.push({ kind: 'no-customer', says: 'names no customer' });
	return faults;
}

const codename =
	/^Project \p{Lu}\p{L}+$|\bproject \p{Lu}\p{L}+ (?:launch|phase)|\bPhase (?:\d|[IVX]+\b)|\p{L}-ng\b|\b\p{Lu}{2,8}-\d{2,}\b/u;

const fewestWords = 4;

const announces = /\b(?:announces?|launch(?:es)?|introduces?|introducing|unveils?|releases?|debuts?)\b/iu;

/** Words with which a headline says what changes, or for whom. */
const benefit =
	/\b(?:so|lets?|letting|helps?|helping|makes?|making|enables?|enabling|allows?|gives?|giving|can|now|without|faster|cheaper|easier|better|simpler|safer|less|more|fewer|from|which|that|who|you|your|for|to|saves?|cuts?|ends?|stops?|keeps?|turns?|brings?|tells?|shows?|finds?|gets?|never|instantly|minutes?|hours?|seconds?|with|where|when|by|at|free|half)\b|%|[$€£]|\b\d+ \p{L}/u;

const anybody = new RegExp(
	String.raw`${customerNoun.source}|\b(?:you|your|their|they|my|our|us|friends|families|family|couples|together|everyone|everybody|anyone|anybody|somebody|who|kids|children|men|women|staff|crews?|shops?|stores?|restaurants?|schools?|hospitals?|clinics?|farms?|banks?|homes?|owners?|\p{L}{3,}(?:ers|ors|ists|ants|ians|ees))\b`,
	'u',
);

/** A name, the announcement of one, or a phrase without a verb that says nothing of what it does for whom. */
function isOnlyName({ words, placed }: Headline, count: number): boolean {
	if (count < fewestWords) return true;
	const lower = words.toLowerCase();
	const announced = announces.exec(words);
	const rest = announced === null ? lower : lower.slice(announced.index + announced[0].length);
	if (benefit.test(rest)) return false;
	if (announced !== null) return true;
	if (customerNoun.test(lower)) return false;
	return !placed.piece.passage.sentences.some(it => it.tagged.words.some(word => word.tags.has('Verb')));
}
