import { geekSpeak, officeSpeak, plainWords } from '../../lexicon/insider.ts';
import { defineRule } from '../../lint/rule.ts';
import { cuesOf } from '../../prose/phrases.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { hasTechnicalCustomers, isForCustomers } from './_customer-text.ts';

/** A word that a customer would not say. */
interface Insider {
	readonly span: Span;
	readonly word: string;
	/** What to say instead; undefined where that depends. */
	readonly plain: string | undefined;
}

interface Data {
	/** All of a sentence, since they are put right together. */
	readonly words: readonly Insider[];
}

export default defineRule<'sentence', Data>({
	id: 'prfaq-insider-language',
	family: 'prfaq',
	attribute: 'Simplify',
	unit: 'sentence',
	severity: { prfaq: 'information' },
	summary: 'Write the press release and the customer FAQ in the words of your customers.',
	why: 'The press release is read as a customer would read it. A word that only builders and planners use shuts customers out, and often stands where nobody has yet thought about what they get.',
	source: 'Ian McAllister: “talk-show speak”, not “geek-speak”.',
	traps: [
		'Customers who are developers, analysts or administrators: for them it is their own language.',
		'The internal FAQ, appendices, and documents without a press release.',
		'Words that are explained in brackets or behind “which is”.',
		'Acronyms that nothing explains, which have a rule of their own.',
		'Names of products, and words from the settings’ dictionary.',
	],
	exampleKind: 'prfaq',
	cues: cuesOf(geekSpeak, officeSpeak),
	*detect(sentence) {
		const words = [...sentence.find(geekSpeak), ...sentence.find(officeSpeak)]
			.filter(({ span }) => !isExplained(sentence, span) && !isJoined(sentence, span))
			.map(({ span, phrase }) => ({ span, word: sentence.written(span), plain: plainWords[phrase] }))
			.sort((a, b) => a.span.start - b.span.start);
		if (words[0] !== undefined) yield { span: words[0].span, data: { words } };
	},
	judge: ({ data: { words } }, { placed, document }) =>
		isForCustomers(document.text, placed) &&
		!hasTechnicalCustomers(document.text) &&
		!words.some(it => document.names.has(it.word)),
	message: ({ words }) =>
		`A customer would not say ${listed(words.map(it => `“${it.word}”`))}; explain it as you would on a talk show, or move it to the internal FAQ.`,
	*fix({ data: { words } }, sentence) {
		const edits = words.map(it => plainly(sentence, it));
		const told = words.flatMap(it => (it.plain === undefined ? [] : [`“${it.plain}”`]));
		yield {
			title:
				told.length > 0 ? `Say it plainly: ${told.join(', ')}` : 'Add what it means: “([in plain words?])”',
			kind: 'draft',
			edits,
		};
	},
	examples: [
		{
			bad: release('Relay uses «event-driven» microservices to sync.'),
			fixed: release(
				'Relay uses event-driven ([in plain words?]) microservices ([in plain words?]) to sync.',
			),
		},
		{
			bad: release('This «MVP» targets our Q3 OKR.'),
			fixed: release('This first version targets our Q3 OKR ([in plain words?]).'),
		},
		{
			bad: release('Low «latency» comes from our own lines.'),
			fixed: release('Low waiting time comes from our own lines.'),
		},
		{
			note: 'The article goes with the word.',
			bad: release('Every shop gets an «API».'),
			fixed: release('Every shop gets a connection to your other tools.'),
		},
		{
			note: 'Hard-wrapped, in a list and in bold.',
			bad: release('What is new:\n\n- Orders arrive over **«webhooks»** within\n  a minute.'),
			fixed: release(
				'What is new:\n\n- Orders arrive over **webhooks ([in plain words?])** within\n  a minute.',
			),
		},
		{
			note: 'Customers read their FAQ, too.',
			bad: `${release('It lists a shop.')}\n\n## Customer FAQ\n\n### How fast is it?\n\nThe «data\npipeline» takes four minutes.`,
		},
		{ bad: release('All «stakeholders» get a weekly mail.') },
		{ good: release('Changes show up everywhere within a minute.') },
		{
			note: 'Developers are the customers.',
			good: release('Developers get an API that returns the stock in 80 ms.'),
		},
		{
			good: `${release('It lists a shop.')}\n\n## Internal FAQ\n\n### Which microservices change?\n\nThe microservices for orders and stock.`,
		},
		{ good: release('Relay has webhooks (a call to your shop when an order arrives).') },
		{ good: release('Relay has an API, which is a door for other programs.') },
		{ good: release('“Our OKR was to halve the latency,” said Jo Park, VP Product.'), note: 'A voice.' },
		{ good: release('The Flywheel Studio in Lyon opens in May.'), note: 'A name.' },
		{ good: '# Relay\n\nThe MVP cuts latency.' },
		{ in: 'prd', good: release('The MVP cuts latency.') },
	],
});

function release(text: string): string {
	return `# Acme launches Relay, so that shops list once\n\n**LYON — 9 March 2027** — Acme today announced Relay.\n\n${text}`;
}

const isExplained = ({ run, span: whole }: Sentence, { start, end }: Span): boolean =>
	/^[*_]*(?: \(|,? (?:which|that) (?:is|are|means?)\b|, (?:or|that is|i\.e\.|meaning)\b| [—–] )/u.test(
		run.text.slice(end, whole.end),
	) || /\($/u.test(run.text.slice(whole.start, start));

/** Part of a longer word: "API-first", "pre-MVP". */
const isJoined = ({ run }: Sentence, { start, end }: Span): boolean =>
	/^-\p{L}/u.test(run.text.slice(end)) || /[\p{L}\p{N}]-$/u.test(run.text.slice(0, start));

const listed = (items: readonly string[]): string =>
	items.length === 1 ? items[0]! : `${items.slice(0, -1).join(', ')} or ${items.at(-1)!}`;

/** Takes "an" along where the new word wants "a", and a capital where the old one had it. */
function plainly({ run, span: whole }: Sentence, { span, plain }: Insider): Edit {
	if (plain === undefined) return { span: { start: span.end, end: span.end }, text: ' ([in plain words?])' };
	const article = /\b(an?) $/iu.exec(run.text.slice(whole.start, span.start))?.[1];
	if (article !== undefined)
		return {
			span: { start: span.start - article.length - 1, end: span.end },
			text: `${article[0]!} ${plain}`,
		};
	return { span, text: span.start === whole.start ? plain[0]!.toUpperCase() + plain.slice(1) : plain };
}
