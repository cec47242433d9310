import { throatClearers } from '../../lexicon/openers.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
	id: 'throat-clearing',
	family: 'answer',
	attribute: 'Communicate',
	unit: 'sentence',
	severity: { all: 'information' },
	summary: 'Start with the point; delete the words that only announce it.',
	why: 'Busy readers skim the first words of a sentence. When those say “it is important to note that”, the point is what gets skimmed over.',
	source: 'Amazon’s rule against clutter; Federal Plain Language Guidelines: omit unnecessary words.',
	traps: [
		'“This document asks you to approve …”: an ask is a point.',
		'“Note: prices exclude VAT” and notes in lists of caveats.',
		'Quotations.',
		'A sentence of which fewer than four words would be left.',
	],
	kinds: { opener: 'Words that delay the point.', meta: 'A sentence about the document instead of its subject.' },
	exampleKind: 'prd',
	*detect(sentence) {
		const opener = openerOf(sentence);
		if (opener !== undefined) yield { span: opener.span, kind: 'opener', data: { kind: 'opener', rest: opener.rest } };
		else if (isMeta(sentence)) yield { span: sentence.span, kind: 'meta', data: { kind: 'meta', rest: '' }, atMost: 'hint' };
	},
	judge: ({ kind }, { placed, roles }) => kind !== 'meta' || (placed.block.item === undefined && placed.block.quote === 'none' && !roles.some(it => it === 'appendix' || it === 'faq' || it === 'faq-internal' || it === 'faq-external')),
	message: ({ kind, rest }) =>
		kind === 'meta'
			? 'This sentence describes the document; say what the reader should know or do instead.'
			: `You can start at “${rest}”; the opener delays the point, and busy readers only skim the first words.`,
	*fix({ span, data }, sentence) {
		if (data.kind === 'meta') {
			yield { title: 'Say the point: “[the one thing the reader should do or know?]”', kind: 'draft', edits: [{ span, text: '[the one thing the reader should do or know?]' }] };
			return;
		}
		const next = sentence.run.text.slice(span.end, span.end + 1);
		yield { title: `Delete the opener and start at “${data.rest}”`, kind: 'safe', edits: [{ span: { start: span.start, end: span.end + 1 }, text: next.toUpperCase() }] };
	},
	examples: [
		{ as: 'opener', bad: '«It is worth noting that »refunds are flat in every region.', fixed: 'Refunds are flat in every region.' },
		{ as: 'opener', bad: '«It is important to note that »churn doubled\nafter the price change.', fixed: 'Churn doubled\nafter the price change.' },
		{ as: 'opener', bad: '- «As you may know, »we launched the pilot in May.', fixed: '- We launched the pilot in May.' },
		{ as: 'opener', bad: 'Costs are flat. «Needless to say, »the team is glad about the result.', fixed: 'Costs are flat. The team is glad about the result.' },
		{ as: 'meta', bad: '«This document outlines our approach to seller onboarding.»', fixed: '[the one thing the reader should do or know?]' },
		{ as: 'meta', bad: '«The following section describes the requirements of the export.»' },
		{ as: 'opener', bad: '«First and foremost, »we need to cut the number of steps.', fixed: 'We need to cut the number of steps.' },
		{ good: 'This document asks for 4 engineers for Q3.' },
		{ good: 'Note: prices exclude VAT.' },
		{ good: '“I just wanted to say that it works,” said Maria.' },
		{ good: 'This document is the source of truth for prices.' },
		{ good: 'It is important to answer within an hour.' },
		{ good: 'It is worth noting that.', note: 'Nothing would be left.' },
	],
});

const opener = new RegExp(`^(?:${throatClearers.join('|')}) ?`, 'u');

/** The opener with the blank behind it, and the first words of what is left. */
function openerOf(sentence: Sentence): { span: Span; rest: string } | undefined {
	const match = opener.exec(sentence.lower);
	if (match === null) return undefined;
	const end = sentence.span.start + match[0].length;
	const rest = sentence.words.filter(it => it.span.start >= end);
	if (rest.length < 4 || !/^\p{L}/u.test(sentence.run.text.slice(end))) return undefined;
	const shown = sentence.written({ start: end, end: rest[Math.min(3, rest.length - 1)]!.span.end });
	return { span: { start: sentence.span.start, end }, rest: shown };
}

const isMeta = (sentence: Sentence): boolean => metaPattern.test(sentence.lower) && !/\b(?:asks?|approv\w+|decisions?|decide|recommends?|proposes?)\b/u.test(sentence.lower) && !sentence.hasReference;

const metaPattern = /^(?:(?:this|the following) (?:document|doc|section|page|memo|paper) (?:describes|outlines|aims to|is intended to|covers|provides|will (?:describe|outline|cover|provide|discuss|explain)|discusses|explains|details|gives an overview|presents)\b|in this (?:section|document|doc|paper),? (?:we|i) (?:will |'ll )?(?:describe|outline|cover|discuss|explain|present)\b)/u;
