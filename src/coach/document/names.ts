import type { DocumentText } from './document.ts';

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
	return {
		file,
		folders: parts,
		title: document.title.slice(0, 300).toLowerCase().replace(/’/gu, "'").trim(),
	};
}

const kindWords =
	'prds?|pr ?/? ?faqs?|pr-faqs?|wbrs?|mbrs?|qbrs?|okrs?|coes?|post-?mortems?|incident(?: (?:response|management|review|report))?s?|press releases?|product (?:requirements?|specs?)(?: documents?)?|requirements documents?|(?:one|two|six|1|2|6)-?pagers?|status (?:updates?|reports?)|(?:weekly|monthly) (?:status |progress )?(?:reports?|updates?|reviews?)|business reviews?|product strateg(?:y|ies)|decision (?:records?|docs?|documents?|logs?)|retros?(?:pectives?)?|user stor(?:y|ies)|working backwards|daci';
const aboutWords =
	'templates?|guides?|guidelines?|process(?:es)?|handbook|playbook|runbook|checklists?|best practices|tips|tutorial|format|structure|standards?|conventions?|instructions|workflow|generator|assistant|skill|prompts?|validator|training|course|policy|cheat ?sheet|rubric|scorecard|writing|creation|framework|reference|basics|101|culture|philosophy|explained|examples';
const afterKind = new RegExp(
	`\\b(?:${kindWords})\\)?(?: \\([^)]*\\))?[ -](?:(?!(?:for|of|on|about|to)\\b)[\\w&']+ ){0,2}(?:${aboutWords})\\b`,
	'u',
);
const beforeKind = new RegExp(
	`^(?:how (?:to|we|i)|why|what (?:is|are)|what's|anatomy of|(?:an? |the )?templates? for|writing|creating|running|conducting|understanding|using|drafting|guide(?:lines)? (?:to|for|on)|(?:a|the) (?:\\w+ )?guide (?:to|for|on)|intro(?:duction)? to|template for|tips for|best practices for|about)\\b(?: [\\w'&-]+){0,4} (?:${kindWords})s?\\b`,
	'u',
);
const guide =
	/^(?:how to|tutorial|guide to|getting started with|installing|learn|lesson|chapter|module|section) |\b(?:user guide|style guide|guide|tutorial|cheat ?sheet|handbook|playbook|runbook|guidelines|best practices|how-?to|template|course|lesson|cookbook|(?:development|hiring|planning|release|delivery|discovery|design|review) process)s?$/u;
/** "The PR/FAQ", "Our PRDs": all of them, so none. Goals for a quarter are a plural, too. */
const allOfThem = new RegExp(
	`^(?:(?:the|our) (?!okrs?\\b)(?:${kindWords})|(?:prds|pr ?/? ?faqs|(?:one|two|six|1|2|6)-?pagers|post-?mortems|incident reviews|press releases|product requirements documents|retrospectives|decision (?:records|docs|documents)))$|^working backwards,? ?[:–—-]? (?:how|what|why)\\b`,
	'u',
);
const labelled = new RegExp(`^(?:${kindWords})\\)? ?[:—–-] `, 'u');
const whatIsIt =
	/^(?:what (?:is|are|makes|goes in(?:to)?|belongs in)|why (?:use|write|do)|when to (?:use|write)|how (?:to|do i|do we|we) (?:write|use|create|fill|run|do))\b(?: [\w'&/-]+){0,5}$/u;
const kindWord = new RegExp(`\\b(?:${kindWords})\\b`, 'u');

/**
 * Names of pages about PM documents (how to write one, a template, a process, a tool for it), which hold all their
 * words and are none of them.
 */
export function isAboutDocuments({ file, folders, title }: Names): boolean {
	if (folders.some(it => /^(?:templates?|prompts?|skills?|commands)$/u.test(it))) return true;
	if (allOfThem.test(title)) return true;
	const names = labelled.test(title) ? [] : [title, file.replaceAll('-', ' ')];
	return names.some(it => afterKind.test(it) || beforeKind.test(it) || guide.test(it));
}

/** "What is a PRD", "When to use": a heading of such a page, in lower case. */
export const isMetaHeading = (plain: string): boolean =>
	(whatIsIt.test(plain) && kindWord.test(plain)) ||
	/^(?:when to use(?: this.*)?|learning objectives|common pitfalls|writing (?:guidelines|tips))$/u.test(
		plain,
	);
