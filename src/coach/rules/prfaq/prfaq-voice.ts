import { defineRule } from '../../lint/rule.ts';
import type { Role } from '../../document/role.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { isInPressRelease } from './_customer-text.ts';

interface Data {
	/** Who will: "we", "the app", or a name in lower case. */
	readonly subject: string;
	/** In the present tense; undefined where the form is not certain. */
	readonly present: string | undefined;
}

export default defineRule<'sentence', Data>({
	id: 'prfaq-voice',
	family: 'prfaq',
	attribute: 'Write effective copy',
	unit: 'sentence',
	severity: { prfaq: 'hint' },
	summary: 'Write the press release as if the product were there today.',
	why: 'A press release is dated on launch day. “Will” lets the reader stay in the planning meeting; “lists” puts them in the customer’s shoes, where what is missing shows.',
	source: 'Colin Bryar and Bill Carr, Working Backwards; Marcelo Calbucci, The PRFAQ Framework.',
	traps: [
		'What is to come after launch day: “will be available in Germany on 1 October”.',
		'Prices, promises to customers and first steps: “we will send you a link”.',
		'Conditions: “if a shop closes, Relay will take down its listings”.',
		'What customers will do, quotations, and the FAQ.',
	],
	exampleKind: 'prfaq',
	cues: ['will', 'going', 'plan', 'plans'],
	*detect(sentence) {
		if (sentence.isQuestion || sentence.hasDate || later.test(sentence.lower)) return;
		for (const match of sentence.text.matchAll(promise)) {
			const [, subject, , aside = '', verb] = match;
			const start = sentence.span.start + match.index + match[0].indexOf(subject!) + subject!.length + 1;
			const end = sentence.span.start + match.index + match[0].length;
			if (!isOpen(sentence, match.index)) continue;
			const present = presentOf(subject!, aside, verb!);
			yield { span: { start, end }, data: { subject: subject!.toLowerCase(), present } };
		}
	},
	judge({ data: { subject } }, { placed, document, roles }) {
		if (!isInPressRelease(document.text, placed) || roles.some(it => beyond.has(it))) return false;
		if (subject === 'we' || subject.startsWith('the ')) return true;
		// Other names are people, partners and places.
		const heads = `${document.text.title} ${[...document.names].join(' ')}`.toLowerCase();
		return heads.includes(subject);
	},
	message: () =>
		'Write as if it shipped today: “will” lets the reader stay in the planning meeting, the present tense puts them in the customer’s shoes.',
	*fix({ span, data: { present } }) {
		if (present === undefined) return;
		yield {
			title: `Write it in the present tense: “${present}”`,
			kind: 'draft',
			edits: [{ span, text: present }],
		};
	},
	examples: [
		{ bad: release('Relay «will sync» catalogs.'), fixed: release('Relay syncs catalogs.') },
		{
			bad: release('We «will let» sellers refund in one click.'),
			fixed: release('We let sellers refund in one click.'),
		},
		{
			bad: release('The app «is going to remind» agents.'),
			fixed: release('The app reminds agents.'),
		},
		{
			note: 'Hard-wrapped.',
			bad: release('Shops connect once. Relay «will\nautomatically list» each item on every channel.'),
			fixed: release('Shops connect once. Relay automatically lists each item on every channel.'),
		},
		{
			note: 'In a list, the name in bold.',
			bad: release('What is new:\n\n- **Relay** «will carry» photos along.'),
			fixed: release('What is new:\n\n- **Relay** carries photos along.'),
		},
		{
			bad: release('The new service «will be» in the hands of each shop, and nobody retypes.'),
			fixed: release('The new service is in the hands of each shop, and nobody retypes.'),
		},
		{ good: release('Relay syncs catalogs.') },
		{ good: release('Relay will be available in Germany on 1 October.') },
		{ good: release('Relay will come to Spain later.') },
		{
			good: `${release('Relay syncs.')}\n\n## Internal FAQ\n\n### Who builds it?\n\nWe will hire two engineers.`,
		},
		{ good: release('If a shop closes, Relay will take down its listings.') },
		{ good: release('“Relay will change how I sell every day,” said Ana Roux, who runs two shops.') },
		{ good: release('## Getting started\n\nPick a channel. We will send you a link.') },
		{ good: release('Sellers will never retype a listing.') },
		{ in: 'prd', good: release('Relay will sync catalogs.') },
	],
});

function release(text: string): string {
	return `# Acme launches Relay, so that shops list once\n\n**LYON — 9 March 2027** — Acme today announced Relay.\n\n${text}`;
}

/** Sections in which the future is meant. */
const beyond: ReadonlySet<Role> = new Set<Role>(['getting-started', 'cta', 'timeline', 'problem', 'summary']);

/** Who, "will", an adverb, a verb. */
const promise =
	/\b(We|[Tt]he (?:(?:new|whole|entire) )?(?:app|product|service|platform|tool|website|site|feature|system|device|programme?)|\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)?) (will|is going to|are going to|plans? to) ((?:\p{Ll}+ly|also|then|even) )?(\p{Ll}+)\b(?!-)/gu;

/** What happens after launch day, or only under a condition, or is promised to a customer. */
const later =
	/\b(?:if|when|whenever|once|unless|until|as soon as|available|availability|launch\w*|ship\w*|releas\w+|roll\w* out|later|soon|shortly|next|coming|come|starting|begin\w*|future|expand\w*|extend\w*|continue\w*|remain\w*|keep|pric\w+|costs?|charge\w*|euros?|dollars?|you|your|year|quarter|months?|eventually|over time|never|not)\b|[$€£]|n't\b/u;

/** Not behind "that" or "believe", where somebody thinks so. */
const isOpen = ({ text }: Sentence, at: number): boolean =>
	/^\P{L}*$|[,;:—–] (?:and |but |so )?$|\b(?:and|but|so) $/u.test(text.slice(0, at));

function presentOf(subject: string, aside: string, verb: string): string | undefined {
	if (/ly$|^(?:not|no|also|only|just|soon|still|first|help)$/u.test(verb)) return undefined;
	const isPlural = subject === 'We' || /(?<!s)s$/u.test(subject);
	if (isPlural && subject !== 'We') return undefined;
	return `${aside}${isPlural ? plural(verb) : singular(verb)}`;
}

const plural = (verb: string): string => (verb === 'be' ? 'are' : verb);

function singular(verb: string): string {
	if (verb === 'be') return 'is';
	if (verb === 'have') return 'has';
	if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
	return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
