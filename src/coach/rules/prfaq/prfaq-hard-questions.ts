import { hasPressRelease } from '../../document/press-release.ts';
import { defineRule } from '../../lint/rule.ts';
import { dealtWith, insertQuestions, readInternalFaq, type InternalFaq } from './_internal-faq.ts';
import {
	importance,
	isBitter,
	phrases,
	questionsOn,
	vital,
	type HardQuestion,
	type Topic,
} from './_questions.ts';

interface Data {
	readonly faq: InternalFaq;
	/** What nobody asks about, from what a review asks first on. */
	readonly topics: readonly Topic[];
	readonly missing: readonly HardQuestion[];
	/** How many answers there are. */
	readonly answers: number;
}

export default defineRule<'document', Data>({
	id: 'prfaq-hard-questions',
	family: 'prfaq',
	attribute: 'Think big',
	unit: 'document',
	severity: { prfaq: 'information', faq: 'hint', onepager: 'hint' },
	summary: 'Ask the hard questions in the internal FAQ yourself, before the review does.',
	why: 'The press release is a dream; the internal FAQ is where it becomes a plan. Readers look for the size of the prize, the money, what it depends on and what could make it fail, and an answer that they do not find they invent.',
	source:
		'Bryar and Carr, Working Backwards: the questions of an internal FAQ; Jeff Bezos’ three tests of an idea.',
	traps: [
		'Questions in other words: “What keeps you up at night?” asks for the risks.',
		'What is dealt with in passing, in a section or a table elsewhere, or, as far as it serves both, in the customer FAQ.',
		'Money and market of what is given away as open source, and anything in a document that works backwards from a README.',
		'Documents without an internal FAQ or of fewer than 150 words, and ideas (`stage: idea` in the front matter).',
		'An FAQ that lacks only one or two of the questions that not every review asks.',
	],
	kinds: {
		'three-tests': 'Neither the size of the idea, nor why us, nor what the plan depends on is asked.',
		optimistic: 'Every answer is good news.',
		...Object.fromEntries(importance.map(it => [it, `First of what is missing: ${phrases[it]}.`])),
	},
	exampleKind: 'prfaq',
	*detect({ text, kind }) {
		if (kind === 'unknown' || text.words < fewestWords || text.frontMatter['stage'] === 'idea') return;
		// A README or a changelog from the future has readers who ask for less.
		if (kind === 'prfaq' && !hasPressRelease(text)) return;
		const faq = readInternalFaq(text);
		if (faq === undefined) return;
		const known = dealtWith(text, faq);
		const left = importance.filter(it => !known.has(it));
		const isVital = left.some(it => vital.has(it));
		const others = questionsOn(left.filter(it => !vital.has(it)));
		const topics = others.length >= manyOthers ? left : left.filter(it => vital.has(it));
		if (topics.length === 0) return;
		const asked = new Set(faq.questions);
		const isSweet =
			topics.includes('risks') &&
			faq.questions.length >= manyAnswers &&
			!faq.blocks.some(it => !asked.has(it) && isBitter(it.piece));
		const missing = questionsOn(topics);
		yield {
			span: faq.heading.block.span,
			kind: isSweet ? 'optimistic' : threeTests.every(it => topics.includes(it)) ? 'three-tests' : topics[0]!,
			data: { faq, topics, missing, answers: faq.questions.length },
			...(isVital ? {} : { atMost: 'hint' as const }),
			related: missing.map(it => ({
				span: faq.heading.block.span,
				message: `Not asked yet: ${it.question}`,
			})),
		};
	},
	promise: {
		group: 'hard-questions',
		items: ({ kind, text }) =>
			kind === 'prfaq' && hasPressRelease(text) && text.words >= fewestWords ? importance.length : 0,
		missed: (_, { topics }: Data) => topics.length,
		isAbsent: ({ text }) => readInternalFaq(text) === undefined,
	},
	message: ({ topics, answers }, kind) => {
		if (kind === 'optimistic')
			return `All ${answers} answers are good news; say what could make this fail, since readers trust a plan that knows its risks.`;
		if (kind === 'three-tests')
			return 'Is it a big idea, should we be the ones, is there a plan: nothing here asks, and the review will begin with these three.';
		const more = topics.length > shown ? ` (and ${topics.length - shown} more)` : '';
		const asked = listed(topics.slice(0, shown).map(it => phrases[it]));
		return `The internal FAQ does not ask yet ${asked}${more}; the review will, and the answers turn the dream into a plan.`;
	},
	*fix({ data: { faq, missing } }, { text }) {
		const ordered = [...missing].sort((a, b) => a.order - b.order);
		yield {
			title:
				ordered.length === 1
					? `Add “${ordered[0]!.question}” with a blank answer`
					: `Add the ${ordered.length} missing questions with blank answers`,
			kind: 'draft',
			edits: insertQuestions(text, faq, ordered),
		};
	},
	examples: [
		{
			as: 'three-tests',
			note: 'Only how it works.',
			bad: flagged(
				'### How does it work?\n\nA seller connects a shop, and we write each item to every channel.',
			),
		},
		{
			as: 'economics',
			note: 'No question on money.',
			bad: flagged(faqWithout('economics')),
		},
		{
			as: 'risks',
			note: 'Nothing could fail, it seems; the other questions are there.',
			bad: flagged(faqWithout('risks')),
		},
		{
			as: 'competition',
			bad: flagged(faqWithout('competition')),
		},
		{
			as: 'success-metric',
			note: 'Questions in bold.',
			bad: flagged(bold(faqWithout('success-metric'))),
		},
		{
			as: 'optimistic',
			note: 'Six answers, all of them good news.',
			bad: flagged(sweet()),
		},
		{
			as: 'evidence',
			note: 'The missing question is put where the template has it, in the form of the others.',
			bad: flagged(faqWithout('evidence')),
			fixed: draft(
				faqWithout('evidence').replace(
					'\n\n### What are the unit economics?',
					'\n\n### What evidence do we have that they want this?\n\n[n of N interviews, tickets per week, experiment? source?]\n\n### What are the unit economics?',
				),
			),
		},
		{ good: draft(faqWithout(undefined)) },
		{
			note: 'The same in other words, behind `Q:`.',
			good: draft(
				[
					'**Q: Who would buy this, and how many of them are there?**\n\nA: 41,000 shops in France, from the census.',
					'**Q: What keeps you up at night?**\n\nA: Marketplaces could close their interfaces.',
					'**Q: What do we spend until it pays for itself?**\n\nA: €310,000, until May 2028.',
					'**Q: Why would a shop not use a spreadsheet instead?**\n\nA: It takes three hours a week.',
					'**Q: How sure are we that they want it?**\n\nA: 42 of 50 shops asked for it in interviews.',
					'**Q: Which teams have to help?**\n\nA: Payments, who agreed on 3 March.',
					'**Q: What breaks first when 10,000 shops connect?**\n\nA: The queue to the marketplaces.',
					'**Q: Why us?**\n\nA: We see the stock of 12,000 shops.',
					'**Q: What is out of scope?**\n\nA: Auctions.',
					'**Q: What will we measure?**\n\nA: Listings on three channels or more, from 4% to 20% by December.',
				].join('\n\n'),
			),
		},
		{
			note: 'A table in the appendix has the economics.',
			good: draft(
				`${faqWithout('economics')}\n\n## Appendix: unit economics\n\n| Per shop and month | Amount |\n|---|--:|\n| Price | €9 |\n| Hosting | €2 |`,
			),
		},
		{
			note: 'A section of its own has the risks.',
			good: draft(`${faqWithout('risks')}\n\n## Risks\n\n- Marketplaces could close their interfaces.`),
		},
		{ good: `---\nstage: idea\n---\n\n${draft('### How does it work?\n\nBy itself.')}` },
		{ good: draft('### How does it work?\n\nBy itself.').replace('## Internal FAQ', '## Customer FAQ') },
		{ good: '# Relay\n\n## Internal FAQ\n\n### How does it work?\n\nBy itself.' },
		{ in: 'prd', good: draft('### How does it work?\n\nBy itself.') },
	],
});

const fewestWords = 150;
/** How many of the questions may be missing that not every review asks. */
const manyOthers = 4;
const manyAnswers = 6;
/** How many of them a message names. */
const shown = 3;

/** Is it a big idea, should we be the ones, is there a legitimate plan. */
const threeTests: readonly Topic[] = ['customer-tam', 'why-us', 'dependencies'];

const listed = (items: readonly string[]): string =>
	items.length === 1 ? items[0]! : `${items.slice(0, -1).join(', ')} or ${items.at(-1)!}`;

/** A press release in prose of some length with the internal FAQ given. */
function draft(faq: string): string {
	const press = [
		'# Acme launches Relay, so that shops can list once and sell on five channels',
		'*Shops with one to three channels list once and sell everywhere.*',
		'**LYON — 9 March 2027** — Acme today announced Relay, which lists a catalog on five channels.',
		'Today, 23% of sellers re-type their catalog by hand, which costs them 3 hours a week. They do it on Fridays, after closing, and one item in twelve ends up with a wrong price. Those who cannot spare the evening sell on one channel only and watch their neighbours sell on three.',
		'With Relay, a seller connects a shop once. Relay lists each item on every channel, keeps prices the same and takes down what is sold out within a minute. A seller who changes a photo in the morning sees it on all five channels before the first customer walks in.',
		'> "Sellers told us 42 times that they hate retyping, so we removed it," said Jo Park, VP Product.',
		'Getting started takes four minutes: connect a shop, pick a channel, check the first listing.',
		'> "Before Relay I spent Friday retyping 300 listings. Last Friday I left at three." — Ana Roux, owner of two shops, Lyon',
		'Relay is available in France from 9 March 2027 for €9 a month. Go to acme.example/relay to connect a shop.',
		'## Internal FAQ',
	];
	return `${[...press, faq].join('\n\n')}\n`;
}

function flagged(faq: string): string {
	return draft(faq).replace('## Internal FAQ', it => `«${it}»`);
}

/** An FAQ that asks what a review asks first, but for one topic. */
function faqWithout(topic: Topic | undefined): string {
	const answers: readonly (readonly [topics: readonly Topic[], text: string])[] = [
		[['customer-tam'], '### How many shops could use it?\n\n41,000 in France, from the census of 2025.'],
		[
			['evidence'],
			'### What did shops say when we showed it to them as an experiment?\n\n42 of 50 wanted it.',
		],
		[['economics'], '### What are the unit economics?\n\n€9 a month against €2 of hosting.'],
		[['dependencies'], '### Which teams do we rely on?\n\nPayments, who agreed on 3 March.'],
		[['risks'], '### What could make this fail?\n\nA marketplace could close its interface.'],
		[
			['competition'],
			'### Which competitors are there?\n\nTwo, and neither lists on more than two channels.',
		],
		[['technical'], '### Which technical problem is the hardest?\n\nDuplicates; 2% of listings had one.'],
		[['why-us'], '### Why should we build it?\n\nNo other company sees the stock of 12,000 shops.'],
		[
			['success-metric'],
			'### How do we measure success?\n\nShops on three channels or more: 4% today, 20% by May.',
		],
	];
	return answers
		.filter(([topics]) => topic === undefined || !topics.includes(topic))
		.map(([, text]) => text)
		.join('\n\n');
}

function bold(faq: string): string {
	return faq.replace(/^### (.*)$/gmu, '**$1**');
}

function sweet(): string {
	const pairs = [
		['How many shops could use it?', '41,000 in France.'],
		['What will it earn?', 'Revenue of €4.4M a year at full reach.'],
		['Who is behind it?', 'All of leadership and every partner in the south.'],
		['Which partners have agreed?', 'All five marketplaces.'],
		['How is it different from what shops use today?', 'It is faster and shops love it.'],
		['How do we measure success?', 'Shops on three channels or more: 4% today, 20% by May.'],
		['Why should we build it?', 'We see the stock of 12,000 shops.'],
		['What did the pilot show?', '42 of 50 shops were delighted with it.'],
	];
	return pairs.map(([question, answer]) => `### ${question!}\n\n${answer!}`).join('\n\n');
}
