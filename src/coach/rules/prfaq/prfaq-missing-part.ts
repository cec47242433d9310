import type { Part } from '../../document/kinds/definition.ts';
import { definitionOf } from '../../document/kinds/index.ts';
import { hasPart, placeOfPart } from '../../document/parts.ts';
import { expandSnippet } from '../../document/snippets/snippet.ts';
import { snippetNamed } from '../../document/snippets/index.ts';
import { defineRule } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';

interface Data {
	readonly kind: string;
	readonly parts: readonly Part[];
}

export default defineRule<'document', Data>({
	id: 'prfaq-missing-part',
	family: 'prfaq',
	attribute: 'Communicate',
	unit: 'document',
	severity: { prfaq: 'warning' },
	summary: 'Write every part of the press release and its FAQ; each one tests the idea in its own way.',
	why: 'The press release proves that somebody wants it: headline, problem, solution, a customer’s voice, how to start. The FAQ proves that there is a plan. A part that is hard to write shows where the idea is weak.',
	source: 'Ian McAllister’s outline of the press release; Bryar and Carr, Working Backwards.',
	traps: [
		'Parts under other names or by their shape: a dateline in bold, a block quote with its speaker, “How do I start?”.',
		'A document whose front matter says `stage: idea`: only headline, problem and solution count.',
		'A linked FAQ (“Internal FAQ: [link]”).',
		'The problem paragraph, which has a rule of its own.',
	],
	kinds: { essential: 'Solution, customer quote or the FAQ.', other: 'Any other part.' },
	exampleKind: 'prfaq',
	*detect(document) {
		const { text } = document;
		// A few lines are not a draft yet.
		if (text.words < 60 || text.sections.length < 2) return;
		const missing = definitionOf('prfaq').parts.filter(it => it.id !== 'problem' && isWanted(it, document) && !hasPart(text, it));
		const title = text.sections.find(it => it.heading !== undefined)?.heading;
		if (title === undefined || missing.length === 0) return;
		const vital = missing.filter(it => essential.has(it.id));
		const rest = missing.filter(it => !essential.has(it.id));
		if (vital.length > 0) yield { span: title.block.span, kind: 'essential', data: { kind: 'essential', parts: vital } };
		if (rest.length > 0) yield { span: title.block.span, kind: 'other', data: { kind: 'other', parts: rest }, atMost: 'information' };
	},
	message: ({ parts }) => {
		const [first] = parts;
		if (parts.length === 1) return `There is no ${name(first!)} yet; ${first!.why}.`;
		return `These parts are not there yet: ${parts.map(name).join(', ')}. To begin with the ${name(first!)}: ${first!.why}.`;
	},
	*fix({ data: { parts } }, { text }) {
		for (const part of parts) {
			const at = placeOfPart(text, definitionOf('prfaq'), part);
			yield { title: `Insert the ${name(part)} with blanks to fill`, kind: 'draft', edits: [{ span: { start: at, end: at }, text: insertion(part, text.source.text, at) }] };
		}
	},
	examples: [
		{
			as: 'essential',
			note: 'No customer speaks.',
			bad: flagged({ customer: '' }),
		},
		{ as: 'essential', note: 'The FAQ is missing.', bad: flagged({ faq: '' }) },
		{ as: 'other', note: 'City and date are missing.', bad: flagged({ dateline: 'Acme today announced Relay, which lists a catalog on five channels.' }) },
		{ as: 'other', note: 'Nothing says how to start.', bad: flagged({ start: '' }) },
		{ as: 'other', note: 'No line under the headline says who gains what.', bad: flagged({ sub: '' }) },
		{ as: 'essential', note: 'There is no solution paragraph.', bad: flagged({ dateline: 'LYON — 9 March 2027 — Relay.', solution: '' }) },
		{ good: draft({}) },
		{ good: draft({ start: '### How do I start?\n\nConnect a shop and pick a channel.' }), note: 'A question that says the same.' },
		{ good: '---\nstage: idea\n---\n\n' + draft({ customer: '', leader: '', start: '', cta: '', faq: '', sub: '' }) },
		{ good: draft({ customer: '“I left at three last Friday, for the first time in years,” said Ana, who runs two shops in Lyon.' }), note: 'A quotation without block quote.' },
		{ good: '# Relay\n\nSome notes.' },
		{ in: 'prd', good: draft({ faq: '' }) },
	],
});

/** A press release with each part in a line or two; what `without` names takes the part's place. */
function draft(change: Partial<Record<'sub' | 'dateline' | 'solution' | 'leader' | 'start' | 'customer' | 'cta' | 'faq', string>>): string {
	const parts = {
		sub: '*Shops with one to three channels list once and sell everywhere.*',
		dateline: '**LYON — 9 March 2027** — Acme today announced Relay, which lists a catalog on five channels.',
		problem: 'Today, 23% of sellers re-type their catalog by hand, which costs them 3 hours a week.',
		solution: 'With Relay, a seller connects a shop once. Relay automatically lists each item on every channel.',
		leader: '> "Sellers told us 42 times that they hate retyping, so we removed it," said Jo Park, VP Product.',
		start: 'Getting started takes four minutes: connect a shop, pick a channel, check the first listing.',
		customer: '> "Before Relay I spent Friday retyping 300 listings. Last Friday I left at three." — Ana Roux, owner of two shops, Lyon',
		cta: 'Relay is available in France from 9 March 2027 for €9 a month. Go to acme.example/relay to connect a shop.',
		faq: '## Customer FAQ\n\n### What does it cost?\n\n€9 a month for each shop.\n\n## Internal FAQ\n\n### How many shops could use it?\n\n41,000 in France, from the 2025 census.',
		...change,
	};
	const { sub, dateline, problem, solution, leader, start, customer, cta, faq } = parts;
	const body = [sub, dateline, problem, solution, leader, start, customer, cta, faq].filter(it => it !== '');
	return ['# Acme launches Relay, so that shops can list once and sell on five channels', ...body].join('\n\n');
}

function flagged(change: Parameters<typeof draft>[0]): string {
	return draft(change).replace(/^# .*$/mu, it => `«${it}»`);
}

const essential: ReadonlySet<string> = new Set(['solution', 'customer-quote', 'faq-internal', 'faq-external']);

const isWanted = (part: Part, { text }: DocumentView): boolean => {
	if (text.frontMatter['stage'] === 'idea') return part.id === 'headline' || part.id === 'solution';
	return part.weight > 1;
};

const name = (part: Part): string => (/^[A-Z]{2}/u.test(part.title) || part.title.includes('FAQ') ? part.title.replace(/^(?:Internal|Customer)/u, it => it.toLowerCase()) : part.title.toLowerCase());

/** The part's blanks, parted by empty lines from what stands around. */
function insertion(part: Part, text: string, at: number): string {
	const body = expandSnippet(snippetNamed(part.snippet).body).trim();
	const before = at === 0 || text.slice(0, at).endsWith('\n\n') ? '' : text.slice(0, at).endsWith('\n') ? '\n' : '\n\n';
	return at >= text.length ? `${before}${body}\n` : `${before}${body}\n\n`;
}
