import { hasDataNearby, isUnderNegation } from '../../lint/nearby.ts';
import { defineRule, type Candidate } from '../../lint/rule.ts';
import { hasEvidence, pointsAtData } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { isTold } from './_told.ts';
import { isLinkedAway, peopleIn, type Uncertain } from './_how-many.ts';
import { isNamedAround, uncountedIn, type Uncounted } from './_uncounted.ts';
import type { BlockContext } from '../../lint/views.ts';

export default defineRule({
	id: 'vague-quantifier',
	family: 'numbers',
	attribute: 'Digging for data',
	unit: 'sentence',
	severity: { all: 'information', wbr: 'warning', prfaq: 'warning', postmortem: 'warning' },
	summary: 'Give the count, the length or the names instead of “many”, “for a while” or “a range of”.',
	why: '“Many” is three to one reader and three thousand to another, and the decision may hang on which. Even a rough “about 40%” can be checked and argued with.',
	source:
		'Write Like an Amazonian: “nearly all customers” becomes “87% of Prime members”. Karl Wiegers lists “several”, “some” and “many” among the words that make requirements ambiguous.',
	traps: [
		'A number beside it, in the section about the same people, or in a table or a link that it points at.',
		'“How many”, “too many”, “as many as”, “not many”, “at most”, “many-to-many”.',
		'A list that follows, or names: “several accounts asked for it: Acme, Globex”.',
		'What is possible or allowed: “some admins may hide it”, “when most guests have left”.',
		'Another noun’s description: “many customer surveys”, “most user settings”.',
		'Questions, quotations, requirements, options, open questions and non-goals.',
		'Things that are listed or named around it, or anywhere behind the same word (“metrics such as …”).',
		'“Several ways”, “a number of reasons”: the text that follows is the list.',
		'Rules for what users enter: “each order needs at least one field”.',
	],
	kinds: {
		things: 'Things that are neither counted nor listed: “a wide range of metrics”.',
		time: 'A length of time without its length: “blocked for a while”.',
		which: 'One of many that is not named: “shows at least one field”.',
	},
	exampleKind: 'prfaq',
	cues: [
		'many',
		'most',
		'several',
		'numerous',
		'countless',
		'majority',
		'all',
		'number',
		'portion',
		'part',
		'share',
		'percentage',
		'proportion',
		'lots',
		'lot',
		'handful',
		'dozens',
		'hundreds',
		'thousands',
		...['various', 'multiple', 'some', 'few', 'range', 'variety', 'array', 'host', 'selection', 'spectrum'],
		...['set', 'group', 'subset', 'sample', 'scores', 'least', 'hours', 'days', 'weeks', 'months', 'years'],
		...['while', 'time', 'ages', 'fraction'],
	],
	*detect(sentence): Iterable<Candidate<Vague>> {
		if (sentence.isQuestion || pointsAtData(sentence)) return;
		const people = peopleIn(sentence);
		if (people !== undefined) {
			const topic = sentence
				.wordsIn(people.span)
				.map(it => it.text)
				.slice(-1);
			const { span, form } = people;
			const data = { phrase: sentence.written(span), topic, form, open: undefined };
			yield { span, data, ...(form === 'meant' ? { atMost: 'information' as const } : {}) };
			return;
		}
		const open = uncountedIn(sentence);
		if (open === undefined || isLinkedAway(sentence, open.span) || isMeasured(open, sentence)) return;
		const data = { phrase: sentence.written(open.span), topic: [open.noun], form: open.kind, open };
		yield { span: open.span, kind: open.kind, atMost: 'information', data };
	},
	judge: ({ data: { open, form, topic } }, context) => {
		if (open !== undefined)
			return (
				isPromised(open, context) &&
				!isUnderNegation(context) &&
				!isNamedAround(open, context) &&
				(open.kind !== 'things' || !hasDataNearby(context, topic))
			);
		if (form === 'meant') return !context.roles.some(it => unsaid.has(it)) && !isUnderNegation(context);
		return isTold(context) && (form === 'told' || !hasDataNearby(context, topic));
	},
	message: ({ phrase }, kind) => messages[kind as Uncounted['kind']]?.(phrase) ?? counts(phrase),
	*fix({ span, data }) {
		const text = data.open === undefined ? ' [how many? % or count, source?]' : blanks[data.open.kind];
		yield {
			title: `Ask for ${data.open === undefined ? 'the number' : asks[data.open.kind]}: “${data.phrase}${text}”`,
			kind: 'draft',
			edits: [{ span: { start: span.end, end: span.end }, text }],
		};
	},
	examples: [
		{
			bad: '«Many sellers» abandon the tax form.',
			fixed: 'Many sellers [how many? % or count, source?] abandon the tax form.',
		},
		{
			bad: '«A significant portion of tickets» come from refunds.',
			fixed: 'A significant portion of tickets [how many? % or count, source?] come from refunds.',
		},
		{ in: 'status', bad: '«Several enterprise accounts» asked for SSO.' },
		{
			in: 'postmortem',
			bad: 'Within the hour, **«several\ncustomers»** reported that the app did not start.',
		},
		{
			in: 'postmortem',
			bad: 'On Monday we sent out version 12.4. «Several customers» reported that they lost the app with the 12.4.',
			note: 'The number of a version tells no size.',
		},
		{ in: 'onepager', bad: '- The old page is still opened by «many drivers» every day.' },
		{
			in: 'strategy',
			bad: 'Most of what we know is old.\n\n- «Most clinics» with a single desk do not feel the pain.',
		},
		{ in: 'prd', bad: '«The majority of users» never change the [default theme](#themes).' },
		{
			in: 'prfaq',
			bad: '- **Open to all:** Relay works with «a wide range of couriers» across the\n  country.',
			as: 'things',
			fixed:
				'- **Open to all:** Relay works with a wide range of couriers [which ones, how many?] across the\n  country.',
		},
		{
			bad: 'Today the desk only supports «a limited number of languages».',
			as: 'things',
			fixed: 'Today the desk only supports a limited number of languages [which ones, how many?].',
		},
		{
			in: 'strategy',
			bad: 'We move late because there are «several unknowns» in the contract.',
			as: 'things',
		},
		{
			in: 'okr',
			bad: '1. Ship on time. => Late once (agencies were blocked from filing «for a while»).',
			as: 'time',
			fixed: '1. Ship on time. => Late once (agencies were blocked from filing for a while [how long?]).',
		},
		{
			in: 'prfaq',
			bad: '## Internal FAQ\n\n### How long are receipts kept?\n\nThey stay available «for months».',
			as: 'time',
		},
		{ bad: 'Joining the two ledgers costs «many months of work».', as: 'time' },
		{
			in: 'prd',
			bad: '## Summary\n\n- **What:** A page where tenants filter offers by «at least one field» and by words.',
			as: 'which',
			fixed:
				'## Summary\n\n- **What:** A page where tenants filter offers by at least one field [which one?] and by words.',
		},
		{
			in: 'status',
			bad: 'We tried the short form with «several sellers». None of it was written down.',
			fixed:
				'We tried the short form with several sellers [how many? % or count, source?]. None of it was written down.',
		},
		{ in: 'prd', bad: '## Goals\n\n- Collect feedback from «a targeted set of clinics».' },
		{ in: 'status', bad: '## Goals\n\n- Drop the fee for «some percentage of the shops».' },
		{ good: 'Many sellers (38% of new ones) abandon the tax form.' },
		{ good: 'How many sellers abandon the form?' },
		{ good: 'The model is many-to-many.' },
		{ good: 'Several accounts asked for SSO: Acme, Globex and Initech.' },
		{ good: 'Many customer surveys wait for a reply on Mondays.' },
		{ good: 'Some admins may hide the panel, and most users can bring it back.' },
		{ good: 'If many sellers leave the form, we shorten it.' },
		{ good: 'Not many drivers open the page, and too many clinics call.' },
		{ good: 'Many drivers open the page every day ([dashboard](https://example.com/opens)).' },
		{ in: 'prd', good: '## Non-goals\n\n- Reach shops that many users visit abroad.' },
		{ in: 'prd', good: '## Open questions\n\n- Many sellers use two accounts; which one counts?' },
		{ in: 'prfaq', good: 'Relay works with a range of couriers, including Acme and Globex.' },
		{
			in: 'prfaq',
			good: 'Relay brings a rich set of tools that save time on Mondays:\n\n- Labels\n- Returns',
		},
		{ in: 'prfaq', good: 'Relay supports a variety of formats.\n\nIt reads formats such as CSV and XLSX.' },
		{ good: 'There are several challenges with the old desk.\n\n- It is slow.\n- Nobody owns it.' },
		{ good: 'There are a number of ways to pay, and the desk offers several benefits.' },
		{ in: 'prd', good: '## Requirements\n\n- Each listing needs at least one field with a price.' },
		{ in: 'prd', good: 'The list shows at least one field (the price).' },
		{ good: 'Agencies were blocked from filing for a while. It took us 3 days to open the gate.' },
		{
			in: 'okr',
			good: '- Agencies were blocked from filing for a while.\n  - The gate was closed for 3 days.',
		},
		{ in: 'prd', good: 'Because there are multiple tabs, each one keeps its own draft.' },
		{ in: 'prd', good: 'Each round includes several stops, and a board holds many rounds.' },
		{ good: 'The old report has been available for years, and nobody opens it.' },
		{ in: 'prd', good: 'The desk supports several formats.\n\n## Supported formats\n\nCSV and XLSX.' },
		{ good: 'There are many challenges.\n\nFirst, the fee is high. Then, nobody reads the rules.' },
		{ good: 'The desk has been in use for years, and two people know it.' },
		{ in: 'status', good: 'We tried the short form with several sellers: Ana, Ben and Chi.' },
		{ good: 'Most clinics call by phone. It was 64% in May.' },
	],
});

interface Vague {
	readonly phrase: string;
	/** The words that a number elsewhere must be about. */
	readonly topic: readonly string[];
	readonly form: Uncertain['form'] | Uncounted['kind'];
	readonly open: Uncounted | undefined;
}

const counts = (phrase: string): string =>
	`“${phrase}” could be 3 or 3,000; give the count or the share, even a rough one with “about”.`;

const messages: Readonly<Record<Uncounted['kind'], (phrase: string) => string>> = {
	things: phrase => `“${phrase}” leaves the reader to guess; name them, or say how many there are.`,
	time: phrase => `“${phrase}” could be a day or a year; say how long, even roughly.`,
	which: phrase => `“${phrase}” leaves open which one; name it, so that everybody expects the same.`,
};

const blanks: Readonly<Record<Uncounted['kind'], string>> = {
	things: ' [which ones, how many?]',
	time: ' [how long?]',
	which: ' [which one?]',
};

const asks: Readonly<Record<Uncounted['kind'], string>> = {
	things: 'the names',
	time: 'the length',
	which: 'the name',
};

/** Where the document says what is or will be: for things also among requirements, which nobody could check. */
const isPromised = ({ kind }: Uncounted, { roles, kind: document }: BlockContext): boolean =>
	!roles.some(it => unsaid.has(it)) &&
	!(roles[0] !== undefined && (kind === 'time' ? plans : wishes).has(roles[0])) &&
	(kind === 'time' || !logs.has(document));

/** What a log or a report leaves open is read with what happened beside it. */
const logs: ReadonlySet<string> = new Set(['status', 'wbr', 'postmortem']);

const unsaid: ReadonlySet<string> = new Set([
	'non-goals',
	'open-questions',
	'assumptions',
	'options',
	'quote',
	'cta',
	'getting-started',
]);

const wishes: ReadonlySet<string> = new Set(['goals', 'timeline', 'actions', 'risks']);
const plans: ReadonlySet<string> = new Set([...wishes, 'requirements', 'lessons']);

/** A length is told by a time; how many they are, by any number or link. */
function isMeasured({ kind }: Uncounted, sentence: Sentence): boolean {
	if (kind === 'which') return sentence.hasReference;
	if (kind === 'things') return hasEvidence(sentence);
	return [sentence.previous, sentence, sentence.next].some(
		it => it !== undefined && (it.hasDate || it.quantities.some(({ measure }) => measure === 'time')),
	);
}
