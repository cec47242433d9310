import type { Role } from '../../document/role.ts';
import { defineRule, type Candidate } from '../../lint/rule.ts';
import type { Sentence } from '../../prose/sentence.ts';

export default defineRule({
	id: 'vague-pronoun',
	family: 'clarity',
	attribute: 'Communicate',
	unit: 'sentence',
	severity: { all: 'hint' },
	summary: 'Name the thing where “it” or “this” could be either of two.',
	why: 'A reader who has to guess what “it” stands for may guess wrong and never know. The name costs one word.',
	source: 'Femmer and others on requirement smells: vague pronouns. Karl Wiegers: unclear antecedents.',
	traps: [
		'Everything but two things of one kind in the short sentence before (“the index and the cache”), and a verb that only a thing can have (“fails”, “is slow”).',
		'“This means”, “it takes three days”, “it is clear that”: the whole sentence before is meant, or nothing.',
		'“It” behind a sentence with a singular subject, which it goes on about.',
		'At the start of a section everything but “it also” under a heading that names no thing (“Risks”).',
		'Quotations, list items, questions.',
	],
	exampleKind: 'prd',
	cues: ['it', 'this', 'they'],
	*detect(sentence): Generator<Candidate<Guess>> {
		const pronoun = /^(?:it|this|they)\b/u.exec(sentence.lower)?.[0];
		if (pronoun === undefined || sentence.isQuestion) return;
		const { start } = sentence.span;
		const span = { start, end: start + pronoun.length };
		const written = sentence.written(span);
		if (sentence.previous === undefined) {
			if (/^(?:it|they) also \p{L}/u.test(sentence.lower))
				yield { span, data: { written, either: undefined } };
			return;
		}
		const either = twoThings(sentence.previous, pronoun);
		if (either === undefined || !(pronoun === 'this' ? breaks : isThing).test(sentence.lower)) return;
		yield { span, data: { written, either } };
	},
	judge: ({ data }, { placed, previous, section }) =>
		placed.block.item === undefined &&
		(data.either !== undefined ||
			(previous === undefined && section.role !== undefined && !mayBeMeant.has(section.role))),
	message: ({ written, either }) =>
		either === undefined
			? `“${written}” has nothing to stand for at the start of a section; naming it keeps the reader from guessing.`
			: `“${written}” could be ${either.map(it => `“${it}”`).join(' or ')}; naming it keeps the reader from guessing.`,
	*fix({ span, data }) {
		const edits = [{ span: { start: span.end, end: span.end }, text: ' [which one?]' }];
		yield { title: `Ask which one: “${data.written} [which one?]”`, kind: 'draft', edits };
	},
	examples: [
		{
			bad: 'The feed feeds the index and the cache. «This» fails nightly.',
			fixed: 'The feed feeds the index and the cache. This [which one?] fails nightly.',
		},
		{
			bad: 'Ads and search share a ranker. «It» is slow.',
			fixed: 'Ads and search share a ranker. It [which one?] is slow.',
		},
		{
			bad: '## Pricing\n\nThe fee goes up.\n\n## Risks\n\n«It» also affects the shops abroad.',
			fixed: '## Pricing\n\nThe fee goes up.\n\n## Risks\n\nIt [which one?] also affects the shops abroad.',
		},
		{
			bad: 'We bought a printer and a scanner. «It» broke after a week.',
			fixed: 'We bought a printer and a scanner. It [which one?] broke after a week.',
		},
		{
			in: 'status',
			bad: '**Depot:** we moved the old scale and\nthe new belt. «It» is too slow for the\nnight shift.',
			fixed:
				'**Depot:** we moved the old scale and\nthe new belt. It [which one?] is too slow for the\nnight shift.',
		},
		{
			in: 'postmortem',
			bad: '### 11:07\n\nThe drivers restarted the [gateway](./g.md) and the broker. «It» crashed again at 11:40.',
			note: 'A link inside the pair.',
		},
		{ good: 'It takes three days to approve a seller.' },
		{ good: 'The feed failed twice. It restarts by itself.' },
		{ good: 'We compared the feed and the cache. This is why we chose the feed.' },
		{
			good: 'The feed reads the index and the cache. It restarts every night.',
			note: 'The subject goes on.',
		},
		{ good: 'We closed the kiosk and the counter. It was hard, and it means a longer way for guests.' },
		{ good: 'We bought a printer and two scanners. They broke after a week.' },
		{ good: '## Batch export\n\nIt also sends the file to the accountant.' },
		{ good: '## Risks\n\nIt is likely that the fee goes up.\n\n- It also goes up abroad.' },
		{ good: '“We bought a printer and a scanner. It broke,” said Ana.' },
		{ good: 'We renamed the index and the cache. It is too early to say whether guests noticed.' },
	],
});

interface Guess {
	readonly written: string;
	/** What it could stand for; undefined where there is nothing. */
	readonly either: readonly [string, string] | undefined;
}

/** The two things of the sentence before that the pronoun could stand for. */
function twoThings(before: Sentence, pronoun: string): readonly [string, string] | undefined {
	if (before.words.length > 16 || before.hasQuote || /[,;:(]/u.test(before.text.replace(label, '')))
		return undefined;
	const said = before.text.replace(label, '');
	const shared = pronoun === 'it' ? sharing.exec(said) : null;
	if (shared !== null)
		return isSingular(before, [shared[1]!, shared[2]!]) ? [shared[1]!, shared[2]!] : undefined;
	const match = pair.exec(said);
	if (match === null || pronoun === 'they') return undefined;
	// "It" goes on about a singular subject; behind "we" or "the drivers" it has to be one of the two.
	if (pronoun === 'it' && !cannotBeIt.test(said)) return undefined;
	const things: readonly [string, string] = [match[1]!, match[2]!];
	return isSingular(before, things) ? things : undefined;
}

const label = /^\P{Ll}*\p{L}[\p{L} ]{0,30}:\s+/u;

/** "… the index and the cache." */
const pair = / ((?:the|our|a|an) (?:\p{Ll}+ )?\p{Ll}{3,}) and ((?:the|our|a|an) (?:\p{Ll}+ )?\p{Ll}{3,})\.$/u;

/** "Ads and search share a ranker." */
const sharing =
	/^(?:(?:The |Our )?\p{L}+) and ((?:the |our )?\p{L}+) (?:share|use|call|read|feed|need|run on|depend on) ((?:a|an|the|one|our) (?:\p{Ll}+ )?\p{Ll}{3,})\.$/u;

const cannotBeIt = /^(?:We|They|I|You|(?:The |Our )?\p{L}+[^s\W]s)\s/iu;

/** Nouns of one thing each, as far as their ends and compromise tell. */
function isSingular(sentence: Sentence, things: readonly string[]): boolean {
	const heads = things.map(it => it.split(' ').at(-1)!.toLowerCase());
	return heads.every(head => {
		const tags = sentence.tagged.words.find(it => it.text === head)?.tags;
		return tags !== undefined && tags.has('Noun') && !tags.has('Plural');
	});
}

/** What "this" can only do as a thing. */
const breaks =
	/^this (?:also |still |often |sometimes )?(?:fails|failed|breaks|broke|crashes|crashed|restarts|restarted|times out|timed out)\b/u;

/** What only a thing can be or do; "it is hard", "it works" and "it means" may speak of all that was said. */
const isThing =
	/^it (?:also |still |often |now |sometimes )?(?:(?:is|was)(?: now| still)? (?:too |very )?(?:slow|slower|down|late|old|broken|full|empty|heavy|offline|unstable|outdated|out of date)\b|(?:fails|failed|breaks|broke|crashes|crashed|restarts|restarted|stores|holds|times out|timed out)\b)(?! to\b)/u;

/** Under these headings "it" may be the product, or what the heading names. */
const mayBeMeant: ReadonlySet<Role> = new Set<Role>([
	'summary',
	'solution',
	'problem',
	'press-release',
	'background',
	'faq',
	'faq-external',
	'faq-internal',
	'decision',
	'getting-started',
	'quote',
	'cta',
	'impact',
	'status',
]);
