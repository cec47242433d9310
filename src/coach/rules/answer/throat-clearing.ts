import { needsComma, throatClearers } from '../../lexicon/throat-clearers.ts';
import { defineRule } from '../../lint/rule.ts';
import { findPhrases } from '../../prose/phrases.ts';
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
	source:
		'Amazon’s rule against clutter; Federal Plain Language Guidelines: omit unnecessary words. Text that explains the document is not content.',
	traps: [
		'“This document asks you to approve …”: an ask is a point. So is a sentence that says who should read it, or links elsewhere.',
		'“Note that …” and “Please note that …”, which mark caveats.',
		'“That said”, “to be clear”, “actually”, which turn, correct or contrast.',
		'Quotations.',
		'A sentence about the document behind one that says something.',
		'A sentence of which fewer than four words would be left, or of which the opener carries a “not”.',
	],
	kinds: {
		opener: 'Words that delay the point.',
		meta: 'A sentence about the document instead of its subject.',
	},
	exampleKind: 'prd',
	// What each opener holds, and the things that a sentence about the document is about.
	cues: [
		'that',
		'as',
		'needless',
		'before',
		'honest',
		'age',
		'day',
		'done',
		'worth',
		'foremost',
		'least',
		'ado',
		'document',
		'doc',
		'section',
		'memo',
		'paper',
		'prd',
		'pager',
		'write',
		'page',
		'let',
		'dive',
	],
	*detect(sentence) {
		const opener = openerOf(sentence);
		if (opener !== undefined)
			yield {
				span: opener.words,
				kind: 'opener',
				data: { kind: 'opener', rest: opener.rest, cut: opener.cut },
			};
		// Behind other words it takes nobody's place, and tells where one is.
		else if (sentence.previous === undefined && isMeta(sentence))
			yield { span: sentence.span, kind: 'meta', data: { kind: 'meta', rest: '', cut: sentence.span } };
	},
	judge: ({ kind }, { placed, section, roles }) =>
		kind !== 'meta' ||
		(placed.block.item === undefined &&
			placed.block.quote === 'none' &&
			section.blocks.find(it => it.block.kind === 'paragraph') === placed &&
			!roles.some(it => it === 'faq' || it === 'faq-internal' || it === 'faq-external')),
	message: ({ kind, rest }) =>
		kind === 'meta'
			? 'This sentence describes the document; its place is worth more to what the reader should know or do.'
			: `You can start at “${rest}”; the opener delays the point, and busy readers only skim the first words.`,
	*fix({ data }, sentence) {
		if (data.kind === 'meta') {
			yield {
				title: 'Say the point: “[the one thing the reader should do or know?]”',
				kind: 'draft',
				edits: [{ span: data.cut, text: '[the one thing the reader should do or know?]' }],
			};
			return;
		}
		const first = { start: data.cut.end, end: data.cut.end + 1 };
		const text = sentence.written(first).toUpperCase();
		if (text.length === 1)
			yield {
				title: `Start at “${data.rest}”`,
				kind: 'safe',
				edits: [{ span: { start: data.cut.start, end: first.end }, text }],
			};
	},
	examples: [
		{
			as: 'opener',
			bad: '«It is worth noting that» refunds are flat in every region.',
			fixed: 'Refunds are flat in every region.',
		},
		{
			as: 'opener',
			bad: '«It is important to note that» churn doubled\nafter the price change.',
			fixed: 'Churn doubled\nafter the price change.',
		},
		{
			as: 'opener',
			bad: '- «As you may know,» we launched the pilot in May.',
			fixed: '- We launched the pilot in May.',
		},
		{
			as: 'opener',
			bad: 'Costs are flat. «Needless to say,» the team is glad about the result.',
			fixed: 'Costs are flat. The team is glad about the result.',
		},
		{
			as: 'opener',
			in: 'status',
			bad: '**«It should be noted that» the carrier was late in\nall three weeks.**',
			fixed: '**The carrier was late in\nall three weeks.**',
		},
		{
			as: 'opener',
			bad: '«First and foremost,» we need to cut the number of steps.',
			fixed: 'We need to cut the number of steps.',
		},
		{
			as: 'opener',
			in: 'onepager',
			bad: '«I just wanted to let you know that» the vendor has signed the contract.',
			fixed: 'The vendor has signed the contract.',
		},
		{
			as: 'meta',
			bad: '«This document outlines our approach to seller onboarding.»',
			fixed: '[the one thing the reader should do or know?]',
		},
		{
			as: 'meta',
			in: 'onepager',
			bad: '# Onboarding\n\n«In this document, we will describe how sellers join.» Half of them give up.',
			fixed: '# Onboarding\n\n[the one thing the reader should do or know?] Half of them give up.',
		},
		{
			as: 'meta',
			bad: '## Requirements\n\n«The following section describes the requirements of the export.»',
		},
		{ good: 'This document asks for 4 engineers for Q3.' },
		{ good: 'Note: prices exclude VAT.' },
		{ good: 'Please note that prices exclude VAT in every country.' },
		{ good: '“I just wanted to say that it works,” said Maria.' },
		{ good: 'This document is the source of truth for prices.' },
		{ good: 'It is important to answer every ticket within an hour.' },
		{ good: 'It is worth noting that.', note: 'Nothing would be left.' },
		{ good: 'At the end of the day the job writes a report to the bucket.' },
		{ good: 'It is not clear that sellers want the export at this price.' },
		{ good: 'This page covers the web app; for the API see [the API plan](api.md).' },
		{
			good: 'This page describes the fee to a guest in two lines.',
			note: 'A page of the product, not of the document.',
		},
		{ good: 'That said, the import still fails for one seller in ten.' },
		{
			note: 'The place of the first words is taken already.',
			good: 'Relay sends one catalog to five channels. This page outlines the strategy and the goals of the team.',
		},
	],
});

/** The opener's words with their comma, what is cut with it, and the first words of what is left. */
function openerOf(sentence: Sentence): { words: Span; cut: Span; rest: string } | undefined {
	const opening = /^\P{L}{0,3}(\p{L}+(?:['-]\p{L}+)*)/u.exec(sentence.lower)?.[1];
	if (opening === undefined || !throatClearers.byFirstWord.has(opening)) return undefined;
	const [hit] = findPhrases(sentence.words, throatClearers, 0, Math.min(16, sentence.words.length));
	const first = sentence.words[0];
	if (
		hit === undefined ||
		hit.from > 0 ||
		first === undefined ||
		/\p{L}|\p{N}/u.test(sentence.run.text.slice(sentence.span.start, first.span.start))
	)
		return undefined;
	const after = sentence.run.text.slice(hit.span.end, sentence.span.end);
	const comma = after.startsWith(',');
	if (!comma && (needsComma.has(hit.phrase) || /^as /u.test(hit.phrase))) return undefined;
	const left = sentence.words.slice(hit.to);
	const start = hit.span.end + (comma ? 1 : 0);
	const gap = /^ +/u.exec(sentence.run.text.slice(start))?.[0].length ?? 0;
	if (left.length < 4 || gap === 0 || !/^\p{L}/u.test(sentence.run.text.slice(start + gap))) return undefined;
	const rest = sentence.written({ start: start + gap, end: left[Math.min(3, left.length - 1)]!.span.end });
	return {
		words: { start: first.span.start, end: start },
		cut: { start: first.span.start, end: start + gap },
		rest,
	};
}

/** Whether the sentence tells of the document only: not what it asks or decides, nor where to read on. */
const isMeta = (sentence: Sentence): boolean =>
	meta.test(sentence.lower) &&
	!says.test(sentence.lower) &&
	!sentence.hasReference &&
	!sentence.hasMagnitude &&
	!sentence.hasQuote &&
	sentence.words.length <= 40;

const meta =
	/^(?:(?:this|the following|the present) (?:document|doc|section|memo|paper|prd|one-pager|write-up|page(?= (?:outlines|covers|will))) (?:describes|outlines|aims to|is intended to|covers|provides|will (?:describe|outline|cover|provide|discuss|explain|present)|discusses|explains|details|gives an overview|presents|serves to|is meant to)\b|(?:the purpose|the aim|the goal|the intent) of this (?:document|doc|page|memo|paper|section) is to (?:describe|outline|provide|present|explain|cover|give|document|discuss|detail)\b|in this (?:section|document|doc|paper|memo|page),? (?:we|i)(?: will|'ll)? (?:describe|outline|cover|discuss|explain|present|provide)\b)/u;

/** An ask, a decision, a limit or an audience is content. */
const says =
	/\b(?:asks?|approv\w+|decisions?|decide[sd]?|recommend\w*|propos\w+|only|not|supersedes?|replaces?|audience|intended for|this version|first version|draft|license|legal|confidential)\b/u;
