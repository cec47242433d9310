import { snippetNamed } from '../../document/snippets/index.ts';
import { expandSnippet } from '../../document/snippets/snippet.ts';
import { praiseWords, productParts, storyWords } from '../../lexicon/praise-words.ts';
import { defineRule, type Candidate } from '../../lint/rule.ts';
import { readVoices, type Voice } from './_voices.ts';

interface Data {
	readonly voice: Voice;
	/** The features that are listed; empty for other findings. */
	readonly features: string;
	readonly isLeader: boolean;
}

export default defineRule<'document', Data>({
	id: 'prfaq-quote',
	family: 'prfaq',
	attribute: 'Write effective copy',
	unit: 'document',
	severity: { prfaq: 'information' },
	summary: 'Let a person with a name say what was hard before and what is different now.',
	why: 'The quotes are the only place where somebody other than you speaks for the product. A person who could be real, with one concrete detail of the day before and after, tests whether the benefit is real; praise tests nothing.',
	source: 'Ian McAllister on the quotes of a press release; Colin Bryar and Bill Carr, Working Backwards.',
	traps: [
		'Praise beside a number, a day, a task or a reason.',
		'A speaker who is named in the line above or below, in the heading, or only by first name and place.',
		'Quotations that prove the problem, in the FAQ, and outside of press releases.',
		'Block quotes that are notes or instructions: nobody in them says “I” or “we”.',
		'Quotes that still hold a blank.',
	],
	kinds: {
		hollow: 'Praise that fits any product.',
		speaker: 'Nobody in particular says it.',
		'feature-list': 'It lists what the product has.',
	},
	exampleKind: 'prfaq',
	*detect({ text }) {
		for (const voice of readVoices(text)) {
			if (isBlank(voice)) continue;
			const found = judged(voice);
			if (found !== undefined) yield found;
		}
	},
	message: ({ features, isLeader }, kind) => {
		if (kind === 'speaker')
			return 'Give this quote a name, a role and a place; a person who could be real tests whether the benefit is.';
		if (kind === 'feature-list')
			return `People don’t speak in features; let them say what “${features}” did for their day.`;
		return isLeader
			? 'This quote could be about any product; let the leader say whom they saw struggle and what they chose to do about it.'
			: 'This quote could be about any product; let them say what their Friday was like before, and what changed.';
	},
	*fix({ kind, data: { voice, isLeader } }) {
		const { span, form, speaker } = voice;
		if (kind === 'speaker') {
			if (speaker !== '' || form === 'inline') return;
			const end = { start: span.end, end: span.end };
			yield {
				title: 'Add who says it: “— [name?], [role?], [place?]”',
				kind: 'draft',
				edits: [{ span: end, text: ' — [name?], [role?], [place?]' }],
			};
			return;
		}
		if (form === 'inline' && !voice.isWhole) return;
		const quote = isLeader ? leader : customer;
		yield {
			title: 'Reshape the quote: what was hard before, what is different now',
			kind: 'draft',
			// The mark of the block quote stands before the block.
			edits: [{ span, text: form === 'quote' ? quote.slice(2) : quote }],
		};
	},
	examples: [
		{
			as: 'hollow',
			bad: release('«“We are thrilled and excited about this amazing product,” said the CEO.»'),
		},
		{
			as: 'hollow',
			bad: release('«“It is great and easy and I would recommend it to anyone,” said a customer.»'),
		},
		{
			as: 'hollow',
			note: 'The number belongs to the name.',
			bad: release(
				'> «"Relay 2.0 is a game changer for our industry and for all who depend on it, and I could\n> not be prouder of the team." — **Jo Park**, CEO of Acme»',
			),
			fixed: release(
				'> "[Why did we build it, and for whom?]," said [name?], [role?]. "[The choice we made?]"',
			),
		},
		{
			as: 'feature-list',
			bad: release('«“Relay offers sync, audit logs, roles and alerts,” said Ana, seller, Lyon.»'),
			fixed: release(
				'> "Before [product?], I [did what, how often?]. Now I [do what, how long?], and [what else changed in my day?]." — [name?], [role?], [place?]',
			),
		},
		{
			as: 'speaker',
			bad: release('> "I used to spend Friday retyping 300 listings. «Last Friday I left at three."»'),
			fixed: release(
				'> "I used to spend Friday retyping 300 listings. Last Friday I left at three." — [name?], [role?], [place?]',
			),
		},
		{
			as: 'speaker',
			note: 'Hard-wrapped; a customer is nobody in particular.',
			bad: release(
				'> "I used to spend Friday retyping 300 listings.\n> Last Friday I left at three." «— a happy customer»',
			),
		},
		{
			as: 'speaker',
			note: 'Headed as a quote; nobody speaks.',
			bad: release(
				'## Customer quote\n\n«I left at three on Friday, and the shop was listed.»\n\n## Availability',
			),
		},
		{
			as: 'hollow',
			bad: release(
				'> «"I love it. It is so easy, and we are happy with all of it."\n>\n> — Ana Roux, seller, Lyon»',
			),
		},
		{
			good: release(
				'“I used to spend Friday retyping 300 listings. Last Friday I left at three,” said Ana, who runs two shops in Lyon.',
			),
		},
		{
			good: release(
				'“Sellers told us 42 times they hate retyping. So we removed it,” said Jo Park, VP Product.',
			),
		},
		{
			note: 'A quotation in the problem proves it.',
			good: release('## Problem\n\nToday, sellers retype everything.\n\n> "It is no great joy."'),
		},
		{
			note: 'Signed on a line of its own.',
			good: release(
				'> I have tried every app there is, and each of them lacked something.\n> Relay lists my shop while I have lunch.\n> - Albert from San Francisco',
			),
		},
		{
			note: 'The line above says who speaks.',
			good: release('Ana Roux, who runs two shops in Lyon:\n\n> "Last Friday I left at three."'),
		},
		{
			note: 'A note, no voice.',
			good: release('> Please note that listings are kept per shop and removed with it.'),
		},
		{ note: 'A blank is a reminder by itself.', good: release('> "It is great," said [name?], [role?].') },
		{
			note: 'Praise with a reason.',
			good: release('> "I love it because the list is done when I open." — Ana Roux, Lyon'),
		},
		{
			as: 'hollow',
			note: 'The paragraph says more; only the quoted words are pointed at, and nothing is rewritten.',
			bad: release(
				'Relay lists a shop in four minutes. «“We are excited and proud of this great product,”» said Jo Park, VP Product at Acme.',
			),
		},
		{
			in: 'prd',
			good: '# Export\n\n> "We are thrilled and excited about this amazing product."',
		},
	],
});

/** A press release in which the quotation stands between the solution and the end. */
function release(quote: string): string {
	return `# Acme launches Relay, so that shops list once and sell on five channels\n\n**LYON — 9 March 2027** — Acme today announced Relay, which lists a catalog on five channels.\n\n${quote}\n\nRelay is available in France from 9 March 2027. Go to acme.example to start.`;
}

const [customer, leader] = ['pm-pr-quote-customer', 'pm-pr-quote-leader'].map(it =>
	expandSnippet(snippetNamed(it).body),
) as [string, string];

function judged(voice: Voice): Candidate<Data> | undefined {
	const { span, words, speaker } = voice;
	const isLeader = leaders.test(speaker) || (speaker === '' && /\b(?:we|our) (?:built|are)\b/iu.test(words));
	const features = featuresIn(words);
	const data = { voice, features, isLeader };
	if (isHollow(words)) return { span, kind: 'hollow', data };
	if (features !== '') return { span, kind: 'feature-list', data };
	if (!isNamed(voice)) return { span: voice.close, kind: 'speaker', data };
	return undefined;
}

const leaders =
	/\b(?:CEO|CTO|COO|CFO|CPO|VP|SVP|EVP|president|director|head|chief|general manager|product manager|founder|co-founder|spokesperson)\b/iu;

const isBlank = ({ first, words, speaker }: Voice): boolean =>
	first.piece.passage.sentences.some(it => it.hasBlank) ||
	/\[[^\]]*\]|<[^>]*>|\bTBD\b|\bTODO\b|XX/u.test(`${words} ${speaker}`);

const mostWords = 60;

/** Praise, and nothing that only this person could say of only this product. */
function isHollow(words: string): boolean {
	const lower = words.toLowerCase();
	if (!praise.test(lower) || words.split(/\s+/u).length > mostWords) return false;
	// "Relay 2.0" counts nothing.
	return (
		!/\d/u.test(words.replace(/\p{Lu}[\p{L}\p{N}]* \d+(?:\.\d+)+|\bv\d+(?:\.\d+)*/gu, '')) &&
		!story.test(lower)
	);
}

const praise = new RegExp(String.raw`\b(?:${praiseWords})\b`, 'u');
const story = new RegExp(String.raw`\b(?:${storyWords})\b`, 'u');

/** "Offers sync, audit logs, roles and alerts": three things or more, most of them parts of products. */
function featuresIn(words: string): string {
	const list =
		/\b(?:offers|provides|includes|features|comes with|supports|delivers|has) ((?:[\p{L}-]+(?: [\p{L}-]+){0,2}, ){2,8}(?:and )?[\p{L}-]+(?: [\p{L}-]+){0,3})/u.exec(
			words,
		)?.[1];
	if (list === undefined) return '';
	const items = list.split(/, (?:and )?| and /u);
	return items.filter(it => part.test(it.toLowerCase())).length >= 3 ? list : '';
}

const part = new RegExp(String.raw`\b(?:${productParts})$`, 'u');

/** A first name is enough; "a customer" is not. Within a paragraph only a speaker who is plainly nobody counts. */
function isNamed({ speaker, form }: Voice): boolean {
	if (form === 'inline') return !nobody.test(speaker) || hasName(speaker.replace(nobody, ''));
	return hasName(speaker);
}

const hasName = (speaker: string): boolean =>
	/@|\p{Lu}/u.test(speaker.replace(/^\W*(?:An?|One|The|Our|Another)\b/u, ''));

const nobody =
	/\b(?:said|says|added|adds|explained|explains) (?:an?|one|another|one of our|the|our) (?:[\p{Ll}-]+ ){0,2}(?:customer|user|client|member|buyer|seller|tester|person|ceo|leader|executive|spokesperson|team|company|employee|manager)s?\b/iu;
