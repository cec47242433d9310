import type { DocumentText } from './document.ts';
import type { Piece } from './piece.ts';
import { plainTitle } from './roles.ts';
import type { Role } from './role.ts';
import type { PlacedBlock, Section } from './section.ts';

/** The parts of a press release that are told by their shape rather than by a heading (rules.md D.3). */
export type PressPart =
	| 'headline'
	| 'subheadline'
	| 'dateline'
	| 'quote'
	| 'customer-quote'
	| 'problem'
	| 'solution'
	| 'getting-started'
	| 'cta';

/**
 * Whether a press release has been begun: it is headed as one, announces something, or has a dateline or two of
 * its parts under their own headings. Working backwards may also start from a README or a changelog entry.
 */
export function hasPressRelease(document: DocumentText): boolean {
	if (
		document.sections.some(
			it => it.role === 'press-release' || /\bpress release\b|^\W*pr ?\/? ?faq\b/iu.test(it.title),
		)
	)
		return true;
	const parts = new Set(
		document.sections
			.map(it => it.role)
			.filter(it => it === 'quote' || it === 'cta' || it === 'getting-started'),
	);
	return (
		parts.size >= 2 ||
		pressReleaseBlocks(document).some(it => it.piece.derived(announces, announces)) ||
		findPressPart(document, 'dateline').length > 0
	);
}

const announces = ({ passage }: Piece): boolean =>
	/\bfor immediate release\b|\btoday,? [^.]{0,60}\b(?:announce[sd]?|launche[sd]|introduce[sd])\b|\bannounced today\b|\bis (?:excited|proud|pleased|happy|thrilled) to announce\b|\btoday announce[sd]\b/u.test(
		passage.run.lower,
	);

/** Where the press release of a PR/FAQ stands: everything before the first FAQ, appendix and comments excepted. */
export function pressReleaseBlocks(document: DocumentText): readonly PlacedBlock[] {
	let blocks = read.get(document);
	if (blocks === undefined) read.set(document, (blocks = readBlocks(document)));
	return blocks;
}

/** Many rules ask about the same version. */
const read = new WeakMap<DocumentText, readonly PlacedBlock[]>();

function readBlocks(document: DocumentText): readonly PlacedBlock[] {
	const blocks: PlacedBlock[] = [];
	for (const section of document.sections) {
		if (section.roles.some(it => faqRoles.has(it)) || (section.role === undefined && isQuestion(section)))
			break;
		if (section.roles.some(it => it === 'appendix' || it === 'glossary' || it === 'instructions')) continue;
		if (section.heading !== undefined) blocks.push(section.heading);
		blocks.push(...section.blocks.filter(it => it.block.kind !== 'comment'));
	}
	return blocks;
}

/**
 * The paragraph that says what is announced: the dateline's, or the one behind a dateline that stands alone, or the
 * first in plain prose.
 */
export function pressOpening(document: DocumentText): PlacedBlock | undefined {
	const blocks = pressReleaseBlocks(document);
	const prose = blocks.filter(
		it => isProse(it) && it.block.item === undefined && !it.piece.passage.run.isAll('Emphasis'),
	);
	const [dateline] = findPressPart(document, 'dateline');
	const isAlone = dateline !== undefined && dateline.piece.passage.wordCount < 12;
	return (
		(dateline === undefined ? undefined : isAlone ? prose.find(it => it.index > dateline.index) : dateline) ??
		dateline ??
		prose.find(it => it.piece.derived(announces, announces)) ??
		prose[0]
	);
}

const faqRoles: ReadonlySet<Role> = new Set(['faq', 'faq-external', 'faq-internal']);

const isQuestion = (section: Section): boolean => /\?\s*$/u.test(section.title);

/** The places of a part in the press release; empty when it is missing. */
export function findPressPart(document: DocumentText, part: PressPart): readonly PlacedBlock[] {
	const blocks = pressReleaseBlocks(document);
	switch (part) {
		case 'headline':
			return (
				labelled(blocks, headlineName) ??
				blocks.filter((it, index) => isHeadline(it, index, blocks)).slice(0, 1)
			);
		case 'subheadline':
			return labelled(blocks, subheadlineName) ?? subheadline(blocks);
		case 'dateline':
			return blocks.filter(it => it.piece.derived(isDateline, piece => isDateline(piece.passage.run.text)));
		case 'quote':
			return blocks.filter(isVoice);
		case 'customer-quote':
			return customerQuotes(blocks);
		case 'problem':
			return blocks.filter(
				it => isProse(it) && it.piece.derived(saysProblem, piece => saysProblem(piece.passage.run.lower)),
			);
		case 'solution':
			return blocks.filter(
				it => isProse(it) && it.piece.derived(saysSolution, piece => saysSolution(piece.passage.run.lower)),
			);
		case 'getting-started':
			return document.blocks.filter(it =>
				it.piece.derived(saysStart, piece => saysStart(piece.passage.run.lower)),
			);
		case 'cta':
			return document.blocks.filter(it =>
				it.piece.derived(callsToAction, piece => callsToAction(piece.passage.run.lower)),
			);
	}
}

const isProse = (placed: PlacedBlock): boolean =>
	placed.block.kind === 'paragraph' && placed.section.heading !== placed && placed.block.quote !== 'quote';

/** A heading that says something, not the name of the form; or a bold line at the top. */
function isHeadline(placed: PlacedBlock, index: number, blocks: readonly PlacedBlock[]): boolean {
	const text = placed.piece.passage.run.text;
	if (formName.test(plainTitle(text))) return false;
	// Further down a heading is about one feature.
	if (index >= 8) return false;
	const { passage } = placed.piece;
	if (placed.section.heading === placed)
		return (
			placed.section.role === undefined &&
			(passage.wordCount >= 3 || passage.sentences.some(it => it.hasBlank) || isForm(blocks[index - 1]))
		);
	return (
		index < 6 && placed.block.kind === 'paragraph' && passage.run.bold.some(it => it.end - it.start > 20)
	);
}

/** What stands under "Headline" as a heading, or behind it in bold. */
function labelled(blocks: readonly PlacedBlock[], name: RegExp): readonly PlacedBlock[] | undefined {
	for (const { section, piece, block } of blocks) {
		const { text, bold } = piece.passage.run;
		const label = name.exec(text);
		if (label === null) continue;
		const rest = text.slice(label[0].length);
		if (section.heading?.block === block && rest.trim() === '') return section.blocks.slice(0, 1);
		if (bold[0]?.start === 0 && /\p{L}/u.test(rest)) return blocks.filter(it => it.block === block);
	}
	return undefined;
}

export const headlineName = /^\s*(?:headline|heading|title)(?=\s*(?:$|[:\n—–-]))/iu;
const subheadlineName = /^\s*(?:sub-?(?:head(?:line|ing)?|title)|tag ?line)(?=\s*(?:$|[:\n—–-]))/iu;

const formName =
	/^(?:(?:internal |mock |draft )?press release|pr\/?faq|pr|faq|working backwards|for immediate release)\b.{0,12}$/u;

/** "Press release": the heading right below it is the headline, however short. */
const isForm = (placed: PlacedBlock | undefined): boolean =>
	placed?.section.heading === placed && placed?.section.role === 'press-release';

function subheadline(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
	const [named] = labelled(blocks, headlineName) ?? [];
	const headline = named === undefined ? blocks.findIndex(isHeadline) : blocks.indexOf(named);
	const next = blocks[headline + 1];
	if (headline < 0 || next === undefined || next.block.kind === 'table') return [];
	const { passage } = next.piece;
	if (next.section.heading === next && next.section.role !== undefined) return [];
	if (passage.sentences.some(it => it.hasBlank)) return [next];
	const short = passage.wordCount >= 4 && passage.wordCount <= 40 && !isDateline(passage.run.text);
	return short &&
		(passage.run.isAll('Emphasis') || next.section.heading === next || passage.sentences.length === 1)
		? [next]
		: [];
}

/** "SEATTLE — 9 March 2027 —", "**Berlin, Germany** (1 May 2026) –": a place and a date before a dash. */
function isDateline(text: string): boolean {
	const start = text.slice(0, 90);
	const date = anyDate.exec(start);
	if (date === null)
		return /^\s*(?:\[[^\]]*\?\]|\p{Lu}[\p{L} .]{1,30})\s[—–] ?\[[^\]]*date[^\]]*\?\]/u.test(start);
	const before = start.slice(0, date.index).trim();
	if (before === '') return /^\s*[—–-]/u.test(start.slice(date.index + date[0].length));
	return /^\p{Lu}[\p{L} .,'/]{1,44}(?:[(,:—–-]|\/\/)\p{L}{0,12}$/u.test(before);
}

const anyDate =
	/\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4}|\d{4}-\d\d-\d\d|\p{Lu}\p{L}{2,8} \d{4}|[Qq][1-4] \d{4}/u;

/** A quotation with a speaker: a block quote, or quoted words beside "said" or a dash and a name. */
function isVoice(placed: PlacedBlock): boolean {
	if (placed.block.kind !== 'paragraph') return false;
	const { run, wordCount } = placed.piece.passage;
	if (placed.block.quote === 'quote' && wordCount >= 6) return true;
	return (
		/["“][^"“”]{30,}["”]/u.test(run.text) &&
		(/\b(?:says?|said|explains?|explained|adds?|added|comments?|commented|notes?|noted|according to)\b|["”]\s*[—–-]+\s*\S/u.test(
			run.text,
		) ||
			run.isAll('Emphasis'))
	);
}

/** Quotes of the section that is headed as a customer's, or whose speaker is no leader of the company. */
function customerQuotes(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
	const voices = blocks.filter(isVoice);
	const customers = voices.filter(
		it =>
			!/\b(?:ceo|cto|coo|cfo|cpo|vp|svp|evp|vice president|director|head of|chief|general manager|product manager|founder of the product|spokesperson|our team|lead(?:er)? of)\b/iu.test(
				it.piece.passage.run.text,
			),
	);
	return customers;
}

const saysProblem = (text: string): boolean => {
	const customer = customerNoun.test(text);
	const pain = painCue.test(text);
	const score =
		Number(customer) +
		Number(pain) +
		Number(/\d/u.test(text)) +
		Number(/\btoday\b|\bcurrently\b|\bright now\b|\buntil now\b/u.test(text));
	return (
		score >= 3 ||
		(customer && pain && /\b(?:problem|difficult|hard to|struggl\w+|frustrat\w+|pain)\b/u.test(text))
	);
};

export const customerNoun =
	/\b(?:customers?|users?|buyers?|sellers?|merchants?|shoppers?|members?|subscribers?|guests?|hosts?|drivers?|riders?|patients?|clinicians?|nurses?|students?|teachers?|parents?|admins?|administrators?|agents?|analysts?|accountants?|developers?|engineers?|designers?|marketers?|recruiters?|candidates?|managers?|owners?|founders?|viewers?|readers?|players?|creators?|partners?|vendors?|suppliers?|tenants?|citizens?|travell?ers?|freelancers?|employees?|operators?|technicians?|scientists?|researchers?|people|teams?|companies|businesses|organi[sz]ations?|maintainers?|authors?|contributors?|families|households?|consumers?|applicants?|grantees?)\b/u;

export const painCue =
	/\b(?:struggl\w+|cannot|can't|can not|unable to|have to|has to|had to|must|spend|spends|lose|loses|losing|wait|waits|waiting|abandon\w*|fail|fails|manual|manually|frustrat\w+|confus\w+|give up|gives up|workarounds?|difficult\w*|hard to|hard for|time-consuming|expensive|costly|tedious|cumbersome|painful|problem|problems|pain|error-prone|miss|misses|wast\w+|slow|burden\w*|challeng\w+|complain\w*|no (?:easy )?way|lack|lacks|costs? (?:them|us)|need to|needs to|only \d+(?:\.\d+)?%|risk|risks|vulnerab\w+|overwhelm\w*|inconsisten\w+|outdated)\b/u;

const saysSolution = (text: string): boolean =>
	/^\W*with [\p{L}\p{N} -]{2,40}, |^\W*with \[/u.test(text) ||
	/\b(?:today (?:announced?|launched?|releas\w+|introduc\w+)|announc\w+|introduc\w+|launch\w+|releas\w+|now (?:you|they|customers|users|developers|sellers|teams)? ?can|lets|allows?|enables?|makes? it (?:easy|possible|simple)|provides?|automatically|gives|replaces|helps|you can|brings|turns|combines|(?:built|designed) (?:for|to)|no more|no longer have)\b/u.test(
		text,
	);

const saysStart = (text: string): boolean =>
	/\b(?:get(?:ting)? started|to start using|how do i start|start by|sign up|to begin|npm install|pip install|brew install|download (?:it|the|from)|install (?:it|the)|one command|how to start|(?:one|two|three|a few) (?:easy |simple |quick )?steps|quick ?start)\b/u.test(
		text,
	);

const callsToAction = (text: string): boolean =>
	/\b(?:learn more|to learn more|visit|available (?:now|today|from|at|in|on|to)|sign up|try it|join the|contact|for more information|go to|find out more|read more|download)\b/u.test(
		text,
	);
