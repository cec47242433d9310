import { wordyPhrases, type WordyPhrase } from '../../lexicon/wordy-phrases.ts';
import { defineRule } from '../../lint/rule.ts';
import { phrases, type Hit } from '../../prose/phrases.ts';
import type { Run } from '../../prose/run.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
	id: 'wordy-phrase',
	family: 'clarity',
	attribute: 'Simplify',
	unit: 'sentence',
	severity: { all: 'hint' },
	summary: 'Use the short word where a phrase says no more.',
	why: 'A reader gives you a fixed number of minutes. “Because” takes less of them than “due to the fact that” and says the same, so the time goes to your point.',
	source:
		'Amazon’s list of clutter; the Federal Plain Language Guidelines on wordy phrases and hidden verbs.',
	traps: [
		'“In order of size”, “the terms of service”, “the fact that” by itself.',
		'“Try in order to learn”: “try to learn” is something else.',
		'“Whether or not” in the sense of “in any case”.',
		'“In excess of the limit”, “on a monthly basis” behind a percentage, “the ability to” after “will” and “to”.',
		'A word of it that the author stresses.',
		'Names, quotations and code.',
	],
	exampleKind: 'prd',
	cues: [...new Set(wordyPhrases.flatMap(it => it.forms.split('|').map(longestWord)))],
	*detect(sentence) {
		const wordy = [...sentence.find(list)].flatMap(hit => plainFor(sentence, hit) ?? []);
		// One finding a sentence is shown: it speaks of all of them, and its fix leaves none behind.
		if (wordy.length > 0) yield { span: wordy[0]!.span, data: { wordy } };
	},
	message({ wordy }) {
		const [first] = wordy;
		if (wordy.length === 1 && first!.plain === '')
			return `“${first!.written}” can go without a loss; shorter sentences leave room for your numbers.`;
		const replaced = wordy.filter(it => it.plain !== '');
		return `${quoted(replaced.map(it => it.written))} ${replaced.length === 1 ? 'says' : 'say'} no more than ${quoted(replaced.map(it => it.plain))}; shorter words leave room for your numbers.`;
	},
	*fix({ data: { wordy } }, { run }) {
		const kind = wordy.some(it => it.check) ? 'draft' : 'safe';
		const plain = wordy.filter(it => it.plain !== '').map(it => it.plain);
		const title =
			plain.length === 0
				? `Delete ${quoted(wordy.map(it => it.written))}`
				: `Replace ${wordy.length === 1 ? 'it' : 'them'} with ${quoted(plain)}`;
		yield { title, kind, edits: wordy.map(it => editFor(run, it)) };
	},
	examples: [
		{
			bad: '«Due to the fact that» churn rose, we stopped the trial.',
			fixed: 'Because churn rose, we stopped the trial.',
		},
		{
			bad: 'We cut the form to four fields «in order to» reduce drop-off.',
			fixed: 'We cut the form to four fields to reduce drop-off.',
		},
		{ bad: 'We will «make a decision» on Friday.', fixed: 'We will decide on Friday.' },
		{
			note: 'One finding and one fix for all of a sentence.',
			bad: 'The depot in Ghent «made use of»\nthe old scanners prior to the fire.',
			fixed: 'The depot in Ghent used\nthe old scanners before the fire.',
		},
		{
			bad: '- **Meters:** the crew is «in the process of» replacing the old ones.',
			fixed: '- **Meters:** the crew is replacing the old ones.',
		},
		{
			bad: 'Parents see the menu as an «end result» of the vote.',
			fixed: 'Parents see the menu as a result of the vote.',
		},
		{
			bad: '## Risks\n\n1. «In the event that» the ferry is late, the driver calls the shop.',
			fixed: '## Risks\n\n1. If the ferry is late, the driver calls the shop.',
		},
		{
			in: 'status',
			bad: 'Nurses «have the ability to» swap a shift in the app, and 62% did so in May.',
			fixed: 'Nurses can swap a shift in the app, and 62% did so in May.',
		},
		{
			bad: 'The editors meet **«on a weekly basis»** in Porto.',
			fixed: 'The editors meet **every week** in Porto.',
		},
		{
			in: 'prfaq',
			bad: 'We had many questions «with regard to» the deposit.',
			fixed: 'We had many questions about the deposit.',
		},
		{ good: 'The results are sorted in order of size.' },
		{ good: 'They accept the terms of service because churn rose.' },
		{ good: 'The fact that sellers ask for it tells us little.' },
		{ good: 'We ship on 4 May whether or not the label printer arrives.' },
		{ good: 'Members try in order to learn, and they stay because they did.' },
		{ good: 'Spending in excess of the limit needs a second signature.' },
		{ good: 'Orders grew 3% on a quarterly basis.' },
		{
			note: '“Assumes to read” is something else.',
			good: 'The key is a role that the job assumes in order to read the archive of the shop.',
		},
		{
			note: '“That” belongs to the invoice.',
			good: 'The page asks for last month’s invoice. In the event that invoice is not ready yet, it shows a note.',
		},
		{
			note: 'The author stresses one of its words.',
			good: 'The depot ran on a rota from the week _prior_ to the one that was agreed.',
		},
		{ good: '“We did it in order to sleep at night,” said Ana.' },
		{ good: 'Pass `in order to` as the\n[separator](./order.md), and give guests the ability to leave.' },
		{ good: '- Do guests have the ability to pay later?\n- Lids for the prior-to-launch set' },
	],
});

function longestWord(phrase: string): string {
	return phrase.split(/[ ']/u).reduce((a, b) => (b.length > a.length ? b : a));
}

const entries = new Map<string, { readonly entry: WordyPhrase; readonly plain: string }>(
	wordyPhrases.flatMap(entry => {
		const plain = entry.plain.split('|');
		return entry.forms
			.split('|')
			.map(
				(form, index) => [form, { entry, plain: plain.length === 1 ? plain[0]! : plain[index]! }] as const,
			);
	}),
);

const list = phrases(...entries.keys());

interface Wordy {
	readonly span: Span;
	readonly written: string;
	/** In the case of what is written; empty for what can go. */
	readonly plain: string;
	readonly check: boolean;
}

/** Undefined where the phrase means something else or the plain word would stand twice. */
function plainFor(sentence: Sentence, { span, phrase, from, to }: Hit): Wordy | undefined {
	const { entry, plain } = entries.get(phrase)!;
	const { lower } = sentence.run;
	// "_Prior_ to": markup within the phrase weighs one of its words.
	if (!sentence.run.isUnbroken(span)) return undefined;
	const before = lower.slice(sentence.clauseAt(span.start).start, span.start);
	const after = lower.slice(span.end, sentence.span.end);
	if (entry.before?.test(before) === false || entry.notBefore?.test(before) === true) return undefined;
	if (entry.after?.test(after) === false || entry.notAfter?.test(after) === true) return undefined;
	const words = plain.split(' ');
	if (sentence.words[from - 1]?.text === words[0] || sentence.words[to]?.text === words.at(-1))
		return undefined;
	const written = sentence.written(span);
	return { span, written, plain: likeCase(plain, written), check: entry.check === true };
}

const likeCase = (plain: string, written: string): string =>
	/^\p{Lu}/u.test(written) && plain !== '' ? plain[0]!.toUpperCase() + plain.slice(1) : plain;

/** "An end result" becomes "a result"; what goes takes the blank behind it along. */
function editFor(run: Run, { span, plain }: Wordy): Edit {
	if (plain === '') return { span: { start: span.start, end: span.end + 1 }, text: '' };
	const article = /(?<![\p{L}\p{N}])an? $/iu.exec(
		run.text.slice(Math.max(0, span.start - 4), span.start),
	)?.[0];
	if (article === undefined) return { span, text: plain };
	const text = `${article[0]!}${/^[aeio]/iu.test(plain) ? 'n' : ''} ${plain}`;
	return { span: { start: span.start - article.length, end: span.end }, text };
}

/** “A”, “B” and “C”. */
function quoted(words: readonly string[]): string {
	const marked = words.map(it => `“${it}”`);
	return marked.length === 1 ? marked[0]! : `${marked.slice(0, -1).join(', ')} and ${marked.at(-1)!}`;
}
