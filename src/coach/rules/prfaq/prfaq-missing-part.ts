import type { Part } from '../../document/kinds/definition.ts';
import { definitionOf } from '../../document/kinds/index.ts';
import type { Piece } from '../../document/piece.ts';
import { hasPart } from '../../document/parts.ts';
import { parted, placementOf } from '../../document/place.ts';
import { expandSnippet } from '../../document/snippets/snippet.ts';
import type { DocumentText } from '../../document/document.ts';
import { hasPressRelease } from '../../document/press-release.ts';
import { defineRule } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import type { Edit } from '../../text/edit.ts';

interface Data {
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
		'A document that works backwards from a README or a changelog entry instead of a press release.',
		'A document whose front matter says `stage: idea`: only headline, problem and solution count.',
		'A linked FAQ (“Internal FAQ: [link]”).',
		'The problem paragraph, which has a rule of its own.',
	],
	kinds: { essential: 'Solution, customer quote or the FAQ.', other: 'Any other part.' },
	exampleKind: 'prfaq',
	*detect(document) {
		const { text, kind, definition } = document;
		if (kind !== 'prfaq' || definition === undefined) return;
		// A few lines are not a draft yet.
		if (text.words < 60 || text.sections.length < 2) return;
		const missing = definition.parts.filter(
			it => it.id !== 'problem' && isWanted(it, document) && !hasPart(text, it) && !isBlank(it, text),
		);
		const title = text.sections.find(it => it.heading !== undefined)?.heading;
		// The line below a headline cannot be told from others without one.
		const parts = missing.some(it => it.id === 'headline')
			? missing.filter(it => it.id !== 'subheadline')
			: missing;
		if (title === undefined || parts.length === 0) return;
		const isVital = parts.some(it => essential.has(it.id));
		yield {
			span: title.block.span,
			kind: isVital ? 'essential' : 'other',
			data: { parts },
			...(isVital ? {} : { atMost: 'information' as const }),
		};
	},
	message: ({ parts }) => {
		const first = parts.find(it => essential.has(it.id)) ?? parts[0]!;
		if (parts.length === 1) return `There is no ${name(first)} yet; ${first.why}.`;
		return `The ${listed(parts.map(name))} are not there yet; begin with the ${name(first)}: ${first.why}.`;
	},
	*fix({ data: { parts } }, { text }) {
		const title =
			parts.length === 1
				? `Insert the ${name(parts[0]!)} with blanks to fill`
				: `Insert the ${parts.length} missing parts with blanks to fill`;
		const below =
			parts.some(it => it.id === 'headline') && text.frontMatter['stage'] !== 'idea'
				? definitionOf('prfaq').parts.filter(it => it.id === 'subheadline')
				: [];
		yield {
			title,
			kind: 'draft',
			edits: insertions([...parts.slice(0, 1), ...below, ...parts.slice(1)], text),
		};
	},
	examples: [
		{
			as: 'essential',
			note: 'No customer speaks.',
			bad: flagged({ customer: '' }),
			better: draft({}),
		},
		{ as: 'essential', note: 'The FAQ is missing.', bad: flagged({ faq: '' }) },
		{
			as: 'other',
			note: 'City and date are missing.',
			bad: flagged({ dateline: 'Acme today announced Relay, which lists a catalog on five channels.' }),
			better: draft({}),
		},
		{ as: 'other', note: 'Nothing says how to start.', bad: flagged({ start: '' }) },
		{ as: 'other', note: 'No line under the headline says who gains what.', bad: flagged({ sub: '' }) },
		{
			as: 'essential',
			note: 'There is no solution paragraph.',
			bad: flagged({ dateline: 'LYON — 9 March 2027 — Relay.', solution: '' }),
		},
		{
			as: 'essential',
			note: 'Two parts are missing; one finding names both.',
			bad: flagged({ customer: '', start: '' }),
		},
		{
			as: 'other',
			note: 'The title is only a name.',
			bad: flagged({ sub: '' }).replace(/«.*»/u, '«# Relay»'),
		},
		{ good: draft({}) },
		{ good: readme(), note: 'It works backwards from a README; there is no press release to complete.' },
		{
			good: draft({ start: '### How do I start?\n\nConnect a shop and pick a channel.' }),
			note: 'A question that says the same.',
		},
		{
			good:
				'---\nstage: idea\n---\n\n' +
				draft({ customer: '', leader: '', start: '', cta: '', faq: '', sub: '' }),
		},
		{
			good: draft({
				customer:
					'“I left at three last Friday, for the first time in years,” said Ana, who runs two shops in Lyon.',
			}),
			note: 'A quotation without block quote.',
		},
		{ good: draft({ customer: '[Insert customer quote here]' }), note: 'A blank stands in its place.' },
		{
			note: 'Parts behind a label on a line of its own.',
			good: draft({
				customer: '**Customer quote**  \n"Last Friday I left at three, for the first time in years."',
				start: '**Getting started**  \nConnect a shop and pick a channel.',
			}).replace(/^# (.*)$/mu, '# PRFAQ — Relay\n\n**Headline**  \n$1'),
		},
		{ good: '# Relay\n\nSome notes.' },
		{ in: 'prd', good: draft({ faq: '' }) },
	],
});

/** A press release with each part in a line or two; what `without` names takes the part's place. */
function draft(
	change: Partial<
		Record<'sub' | 'dateline' | 'solution' | 'leader' | 'start' | 'customer' | 'cta' | 'faq', string>
	>,
): string {
	const parts = {
		sub: '*Shops with one to three channels list once and sell everywhere.*',
		dateline: '**LYON — 9 March 2027** — Acme today announced Relay, which lists a catalog on five channels.',
		problem: 'Today, 23% of sellers re-type their catalog by hand, which costs them 3 hours a week.',
		solution:
			'With Relay, a seller connects a shop once. Relay automatically lists each item on every channel.',
		leader:
			'> "Sellers told us 42 times that they hate retyping, so we removed it," said Jo Park, VP Product.',
		start: 'Getting started takes four minutes: connect a shop, pick a channel, check the first listing.',
		customer:
			'> "Before Relay I spent Friday retyping 300 listings. Last Friday I left at three." — Ana Roux, owner of two shops, Lyon',
		cta: 'Relay is available in France from 9 March 2027 for €9 a month. Go to acme.example/relay to connect a shop.',
		faq: '## Customer FAQ\n\n### What does it cost?\n\n€9 a month for each shop.\n\n## Internal FAQ\n\n### How many shops could use it?\n\n41,000 in France, from the 2025 census.',
		...change,
	};
	const { sub, dateline, problem, solution, leader, start, customer, cta, faq } = parts;
	const body = [sub, dateline, problem, solution, leader, start, customer, cta, faq].filter(it => it !== '');
	return ['# Acme launches Relay, so that shops can list once and sell on five channels', ...body].join(
		'\n\n',
	);
}

/** Working backwards from a README, as some teams do. */
function readme(): string {
	return '# CLI notices\n\n## README\n\nFrom version 2.1 the tool prints a notice when a release has a known fault. Each notice names the versions it concerns, says what goes wrong and links to the way around it. Notices can be turned off with one setting, and each of them can be acknowledged so that it does not come back.\n\n## Public FAQ\n\n### What are we launching?\n\nNotices.\n\n## Internal FAQ\n\n### Why are we doing this?\n\nUsers learn of faults too late.';
}

function flagged(change: Parameters<typeof draft>[0]): string {
	return draft(change).replace(/^# .*$/mu, it => `«${it}»`);
}

const essential: ReadonlySet<string> = new Set([
	'solution',
	'customer-quote',
	'faq-internal',
	'faq-external',
]);

/** "[insert customer quote here]": the author knows, and another finding reminds of blanks. */
const isBlank = ({ title }: Part, { blocks }: DocumentText): boolean =>
	blocks.some(it => it.piece.derived(bracketed, bracketed).includes(title.toLowerCase()));

const bracketed = ({ source }: Piece): string =>
	/[[<]/u.test(source)
		? (source.match(/\[[^[\]\n]{3,80}\](?!\()|<[^<>\n]{3,80}>/gu) ?? []).join(' ').toLowerCase()
		: '';

/** What an idea needs, or a document that starts from a README instead of a press release, or a draft. */
const isWanted = (part: Part, { text }: DocumentView): boolean => {
	if (text.frontMatter['stage'] === 'idea') return part.id === 'headline' || part.id === 'solution';
	if (!hasPressRelease(text))
		return (
			part.id.startsWith('faq') &&
			text.sections.some(it => it.role === 'faq' || it.role === 'faq-external' || it.role === 'faq-internal')
		);
	return part.weight > 1;
};

const name = (part: Part): string =>
	/^[A-Z]{2}/u.test(part.title) || part.title.includes('FAQ')
		? part.title.replace(/^(?:Internal|Customer)/u, it => it.toLowerCase())
		: part.title.toLowerCase().replace(/^getting started$/u, 'passage on getting started');

const listed = (items: readonly string[]): string => `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;

/** The parts' blanks where they belong, in their order, parted by empty lines from one another and from what stands around. */
function insertions(parts: readonly Part[], text: DocumentText): Edit[] {
	const bodies = new Map<number, string[]>();
	let at = 0;
	for (const part of parts) {
		const { offset, body } = placementOf(text, definitionOf('prfaq'), part);
		// With its headline, a sub-headline is put in at one place.
		if (part.id !== 'subheadline' || bodies.size === 0) at = offset;
		bodies.set(at, [...(bodies.get(at) ?? []), expandSnippet(body).trim()]);
	}
	return [...bodies].map(([at, texts]) => ({
		span: { start: at, end: at },
		text: parted(texts.join('\n\n'), text.source.text, at),
	}));
}
