import { defineRule } from '../../lint/rule.ts';
import { countWords } from '../../prose/words.ts';
import { isMadeOfLines } from './_lines.ts';
import { bestSplit } from './_split.ts';
import { labelEnd, weigh } from './_weight.ts';

export default defineRule({
	id: 'long-sentence',
	family: 'clarity',
	attribute: 'Simplify',
	unit: 'sentence',
	severity: { all: 'hint', prfaq: 'information' },
	summary: 'Split sentences that a reader cannot hold in mind.',
	why: 'A reader has to keep the start of a sentence in mind until its end. Past thirty words most lose the thread, and a reviewer who skims misses the half that matters.',
	source:
		'Amazon’s writing advice: fewer than 30 words a sentence. The Federal Plain Language Guidelines: one idea a sentence.',
	traps: [
		'Up to 40 words: long, but not worth a reviewer’s time; up to 45 it is a hint in a PR/FAQ, too.',
		'Words in brackets, between dashes or in quotations count half, a piece of code counts as half a word, a label in front (“Search:”) nothing.',
		'A list behind a colon counts by its longest item; an enumeration of short items, or of steps behind “then”, may have ten words more.',
		'Lines that are broken by hand and make a list of their own.',
		'The first paragraph of a press release, which may have five words more.',
		'Terms and conditions.',
		'A split is only offered where both halves are sentences and say the same as before.',
	],
	exampleKind: 'prd',
	*detect(sentence) {
		// No word is shorter than a letter and a blank.
		if (
			sentence.span.end - sentence.span.start <= 2 * most ||
			countWords(sentence.lower) <= most ||
			legal.test(sentence.lower)
		)
			return;
		const { words, held } = weigh(longestPart(sentence.text));
		if (
			held <= most + (isEnumeration(sentence.text) || isStepByStep(sentence.lower) ? 10 : 0) ||
			isMadeOfLines(sentence.run, sentence.span)
		)
			return;
		const { start, end } = sentence.span;
		yield {
			span: { start: start + labelEnd(sentence.text), end },
			data: { words, held },
			...(held <= most + 5 ? { atMost: 'hint' as const } : {}),
		};
	},
	judge: ({ data }, { kind, roles, previous }) =>
		kind !== 'prfaq' || previous !== undefined || !roles.some(it => opening.has(it)) || data.held > most + 5,
	message: ({ words }) =>
		`${words} words in one sentence: most readers lose the thread after 30, and one idea a sentence makes your point survive a skim.`,
	*fix(_, sentence) {
		const split = bestSplit(sentence, most);
		if (split !== undefined)
			yield { title: `Split it in two: “${split.result}”`, kind: 'draft', edits: [split.edit] };
	},
	examples: [
		{
			bad: '«The export job reads every order of the past three years from the archive in the Dublin region each night, and the finance team waits for the last file of the run before it can start to reconcile the fees of the day before.»',
			fixed:
				'The export job reads every order of the past three years from the archive in the Dublin region each night. The finance team waits for the last file of the run before it can start to reconcile the fees of the day before.',
		},
		{
			bad: '«We move the three oldest warehouses to the new label printer in the first week of March, but we keep\nthe old printers in the cellar until the summer sale is over and the staff of the night shift has been trained.»',
			fixed:
				'We move the three oldest warehouses to the new label printer in the first week of March. But we keep\nthe old printers in the cellar until the summer sale is over and the staff of the night shift has been trained.',
		},
		{
			bad: '- **Refunds:** «The cashier scans the receipt, checks the date against the rules of the shop and of the brand that sold the item; it takes about four\n  minutes per customer in a small shop and more than ten on a Saturday afternoon in one of our six large ones.»',
			fixed:
				'- **Refunds:** The cashier scans the receipt, checks the date against the rules of the shop and of the brand that sold the item. It takes about four\n  minutes per customer in a small shop and more than ten on a Saturday afternoon in one of our six large ones.',
		},
		{
			note: 'Nothing to split at: the author has to cut.',
			bad: '«The background of this request is that drivers who deliver to the islands on the first ferry of the day have for two years asked for a way to see the tide tables of the harbours in the app that they use for everything else on their route.»',
		},
		{
			note: 'Both halves hang on “because”, so no split is offered.',
			bad: '«Because the lease of the depot in Leeds ends in June, because the landlord wants a third more from the next tenant, and since no other site within ten miles has room for the vans, we have to decide in April which of the two other depots takes over the northern routes.»',
		},
		{
			in: 'prfaq',
			bad: '### Why now?\n\n«A landlord who wanted to show a flat on a Sunday used to be there in person or to pay an agent for it, and the new locks have let visitors in one by one with a code from their phone since the insurers agreed to them in January.»',
			fixed:
				'### Why now?\n\nA landlord who wanted to show a flat on a Sunday used to be there in person or to pay an agent for it. The new locks have let visitors in one by one with a code from their phone since the insurers agreed to them in January.',
		},
		{
			in: 'status',
			bad: 'Week 12 went to plan. «The [load test](./load.md) of the ticket gate at the north entrance ran for two hours with four times the visitors of a normal Saturday and showed that readers of the older sort need a restart after every nine thousand scans or so.» We order new ones.',
		},
		{
			note: 'One step after the other.',
			good: 'So even when a guest of the hotel finds the form for late arrivals, she has to open it on the phone, then type the number of her booking, _then_ wait for a code by text message, then enter it, and then call the porter.',
		},
		{
			good: 'The export job reads every order of the past three years from the archive each night, and the finance team waits for the last file of the run.',
		},
		{
			note: 'A row of facts is no sentence.',
			good: '**Customer** florists with one van · **When** the van is out on a Friday afternoon · **Problem** nobody in the shop can say which street it is in, so that callers wait for the driver, nine times a day · **Cost** 40 minutes · **Evidence** 14 of 20 shops · **If we do nothing** they keep ringing the driver.',
		},
		{
			note: 'A list behind a colon counts by its items.',
			good: 'The first release covers what the twelve shops of the pilot asked for: a daily file of all orders, a total for each till, a filter for gift cards and vouchers, a note field for the cashier, a button that sends the file to the accountant, and a log of who opened it.',
		},
		{
			note: 'What stands in brackets may be skipped.',
			good: 'Members who cancel in the first month get their money back (we looked at the terms of four other clubs in the city, and all of them keep a fee of between ten and twenty euros for the card), and their card stops at once.',
		},
		{
			note: 'A customer’s words.',
			good: '“I used to sit there every Sunday night with a pile of receipts from the week and a glass of wine and type one number after the other into a sheet that my brother had made for me in 2014, and now I just do not,” said Ana.',
		},
		{
			note: 'Two sentences: the product’s name has no capital.',
			good: 'Gardeners can plan their beds, order seeds and share the harvest with their neighbours in the app of their own garden club since May. tilth sends a note when frost is near, and it knows the soil of every plot in the club.',
		},
		{
			note: 'Lines that make a list.',
			good: 'Pricing\nFree for one shop and two tills with all reports of the last thirty days\nTen euros for up to five shops with all reports of the last two years and an export\nForty euros for any number of shops and tills\nSupport by phone on working days',
		},
		{
			good: '## Terms\n\nThe customer shall not resell the service, and nothing herein gives either party a right to the other party’s marks, save that each may name the other in a list of customers or suppliers for as long as this agreement is in force between the two of them.',
		},
		{
			in: 'okr',
			good: '- Sign twelve shops by June => signed seven of them in Lyon and two in Porto, none in Ghent; the contract for chains slipped into the third quarter; the price list has been ready since May and is on the table of the legal team now.',
		},
		{
			note: 'An enumeration is easy to follow.',
			good: 'The pilot runs in Lyon, Porto, Ghent, Turin, Graz, Malmö and Cork, with two vans in each town, one depot, one dispatcher, a shared phone line, a small budget for parking and a weekly call on Monday with the whole group and me.',
		},
	],
});

/** Words held in mind. */
const most = 40;

/** A press release says who launches what for whom in its first sentence. */
const opening: ReadonlySet<string> = new Set(['summary', 'press-release']);

/**
 * A full stop that the splitter took for none, before a name in lower case or with no blank behind it, and
 * semicolons between three parts and more, are rest enough.
 */
function longestPart(text: string): string {
	// "**Customer** florists · **When** …" is a row of facts, as a card has it.
	const facts = text.split(/\s[·•|]\s/u);
	const clauses = facts.length > 2 ? facts : text.split('; ');
	const parts = (clauses.length > 2 ? clauses : [text]).flatMap(it =>
		it.split(/(?<=\p{L}{3}[.!?])(?:\s+|(?=\p{Lu}))/u),
	);
	return parts.reduce((a, b) => (b.length > a.length ? b : a));
}

/** Four commas and more with a few words between most of them. */
function isEnumeration(text: string): boolean {
	const items = text.split(/,\s/u).slice(1);
	return items.length >= 4 && items.filter(it => it.split(' ').length <= 4).length >= items.length - 2;
}

/** "Open it, then type, then wait, and then call": each step is done with before the next begins. */
const isStepByStep = (lower: string): boolean => (lower.match(/[,;] (?:and )?then\b/gu)?.length ?? 0) >= 3;

const legal = /\b(?:herein|hereby|thereof|hereunder|hereinafter|pursuant to|shall not|notwithstanding)\b/u;
