import type { DocumentText } from './document.ts';
import { plainTitle } from './roles.ts';

/** What a document is called, all in lower case. */
export interface Names {
	/** Without folder and extension, with hyphens. The folder's name where the file has none of its own ("index"). */
	readonly file: string;
	readonly folders: readonly string[];
	readonly title: string;
}

export function namesOf(document: Pick<DocumentText, 'path' | 'title'>): Names {
	const parts = document.path
		.toLowerCase()
		.replaceAll('\\', '/')
		.split('/')
		.map(it => it.replace(/[_ .]+/gu, '-'));
	const last = (parts.pop() ?? '').replace(/-(?:md|mdx|markdown)$/u, '');
	const file = /^(?:index|-index)$/u.test(last) ? (parts.at(-1) ?? last) : last;
	return { file, folders: parts, title: document.title.toLowerCase().replace(/’/gu, "'").trim() };
}

/** Whether the names or the first lines tell the day, week, month, quarter or year that the document is about. */
export function isDated(document: DocumentText, { file, title }: Names): boolean {
	if (
		dated.test(title) ||
		dated.test(file.replaceAll('-', ' ')) ||
		document.frontMatter['date'] !== undefined
	)
		return true;
	if (document.sections.some(it => it.heading !== undefined && dated.test(it.title.toLowerCase())))
		return true;
	return document.blocks.slice(0, 8).some(it => dated.test(it.piece.source.slice(0, 300).toLowerCase()));
}

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const dated = new RegExp(
	`\\b20\\d\\d-\\d\\d|\\b20\\d\\d\\b|\\b(?:fy|cy) ?\\d\\d|\\bq[1-4]\\b|\\bweek (?:of|ending|\\d)|\\b(?:month|sprint|iteration|year) \\d|\\bw\\d{1,2}\\b|\\b(?:${months}) \\d|\\b\\d{1,2} (?:${months})\\b|\\[(?:date|w)\\?\\]`,
	'u',
);

/** A quarter, half or year: what goals are set for. */
export const hasPeriod = (text: string): boolean =>
	/\b(?:fy|cy) ?-?\d{2,4}|(?:^|[^a-z])q[1-4]\b|\bh[12]\b|\b20\d\d\b|\d{2}q[1-4]/u.test(text.toLowerCase());

const kindWords =
	'prds?|pr ?/? ?faqs?|pr-faqs?|wbrs?|mbrs?|qbrs?|okrs?|coes?|post-?mortems?|incident(?: (?:response|management|review|report))?s?|press releases?|product (?:requirements?|specs?)(?: documents?)?|requirements documents?|(?:one|two|six|1|2|6)-?pagers?|status (?:updates?|reports?)|(?:weekly|monthly) (?:status |progress )?(?:reports?|updates?|reviews?)|business reviews?|product strateg(?:y|ies)|decision (?:records?|docs?|documents?|logs?)|retros?(?:pectives?)?|user stor(?:y|ies)|working backwards|daci';
const aboutWords =
	'templates?|guides?|guidelines?|process(?:es)?|handbook|playbook|runbook|checklists?|best practices|tips|tutorial|format|structure|standards?|conventions?|instructions|workflow|generator|assistant|skill|prompts?|validator|training|course|policy|cheat ?sheet|rubric|scorecard|writing|creation|framework|reference|basics|101';
const afterKind = new RegExp(
	`\\b(?:${kindWords})\\)?(?: \\([^)]*\\))?[ -](?:[\\w&']+ ){0,2}(?:${aboutWords})\\b`,
	'u',
);
const beforeKind = new RegExp(
	`^(?:how (?:to|we|i)|why|what (?:is|are)|writing|creating|running|conducting|understanding|using|drafting|guide(?:lines)? (?:to|for|on)|(?:a|the) (?:\\w+ )?guide (?:to|for|on)|intro(?:duction)? to|template for|tips for|best practices for|about)\\b(?: [\\w'&-]+){0,4} (?:${kindWords})s?\\b`,
	'u',
);
const guide =
	/^(?:how to|tutorial|guide to|getting started with|installing|learn|lesson|chapter|module|section) |\b(?:user guide|style guide|guide|tutorial|cheat ?sheet|handbook|playbook|runbook|guidelines|best practices|how-?to|template|course|lesson|cookbook)s?$/u;
const labelled = new RegExp(`^(?:${kindWords})\\)? ?[:—–-] `, 'u');
const whatIsIt =
	/^(?:what (?:is|are|makes)|why (?:use|write|do)|when to (?:use|write)|how (?:to|do i|do we|we) (?:write|use|create|fill|run|do))\b(?: [\w'&/-]+){0,5}$/u;
const kindWord = new RegExp(`\\b(?:${kindWords})\\b`, 'u');

/**
 * Pages about PM documents (how to write one, a template, a process, a tool for it) hold all their words and are
 * none of them.
 */
export function isAboutDocuments(document: DocumentText, { file, folders, title }: Names): boolean {
	if (folders.some(it => /^(?:templates?|prompts?|skills?|commands)$/u.test(it))) return true;
	if (
		!labelled.test(title) &&
		[title, file.replaceAll('-', ' ')].some(it => afterKind.test(it) || beforeKind.test(it) || guide.test(it))
	)
		return true;
	const headings = document.sections.filter(it => it.heading !== undefined).map(it => plainTitle(it.title));
	const questions = headings.filter(it => whatIsIt.test(it));
	return (
		questions.some(it => kindWord.test(it)) ||
		headings.some(it =>
			/^(?:when to use(?: this.*)?|learning objectives|common pitfalls|writing (?:guidelines|tips))$/u.test(
				it,
			),
		)
	);
}
