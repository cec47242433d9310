import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { verdictWords } from '../../lexicon/verdicts.ts';
import { defineRule } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import { askOf } from '../../prose/asks.ts';
import { opensWithHistory, tellsHistory } from '../../prose/history.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { overlaps } from '../../text/span.ts';
import { isLabelLine } from './_top.ts';

const filler =
	'Sellers see a message in the app. It names the order and the carrier. A copy goes to the archive for the audit. '
		.repeat(5)
		.trim();

export default defineRule({
	id: 'background-first',
	family: 'answer',
	attribute: 'Communicate',
	unit: 'document',
	severity: {
		onepager: 'warning',
		decision: 'warning',
		strategy: 'warning',
		status: 'warning',
		wbr: 'information',
		prd: 'information',
	},
	summary: 'Open with what you want decided or what changed, and give the history after it.',
	why: 'A reader decides in the first lines whether to read on. History is for those who need it; the point is for everyone.',
	source:
		'BLUF (bottom line up front); Federal Plain Language Guidelines: the purpose and the result come first.',
	traps: [
		'A press release, which may set the scene, and a postmortem, which starts with events.',
		'History with a number, an ask, a goal or a verdict in it.',
		'A first section that is headed as background, problem or context: the reader can tell and skip it.',
		'Documents of fewer than 80 words.',
	],
	exampleKind: 'decision',
	*detect(document) {
		if (document.text.words < 80) return;
		const opening = openingOf(document);
		if (opening === undefined) return;
		const facts = opening.map(it => it.piece.derived(read, read));
		const sentences = facts.flat().slice(0, 3);
		if (
			sentences.length < 2 ||
			!sentences[0]!.history ||
			sentences.filter(it => it.history).length < 2 ||
			sentences.some(it => it.saysSomething())
		)
			return;
		const first = opening[0]!;
		const own = sentences.slice(0, facts[0]!.length);
		while (own.length > 1 && !own.at(-1)!.history) own.pop();
		const inRun = { start: own[0]!.sentence.span.start, end: own.at(-1)!.sentence.span.end };
		const { start, end } = first.piece.passage.run.toSource(inRun);
		const at = first.block.span.start;
		yield {
			span: { start: at + start, end: at + end },
			data: { words: own.reduce((sum, it) => sum + it.sentence.words.length, 0), at },
		};
	},
	message: ({ words }) =>
		`The first ${words} words are history; open with what you want decided or what changed, then give the history to those who need it.`,
	*fix({ data: { at } }, { text }) {
		const span = { start: at, end: at };
		yield {
			title: 'Open with the bottom line: “**Bottom line:** […?]”',
			kind: 'draft',
			edits: [{ span, text: '**Bottom line:** [what should happen, by when, worth how much?]\n\n' }],
		};
		const level = '#'.repeat(
			Math.max(
				2,
				...text.sections
					.filter(it => it.level < 7 && it.level > 0)
					.slice(0, 2)
					.map(it => it.level),
			),
		);
		yield {
			title: 'Put this under “Background”, below a summary to fill in',
			kind: 'draft',
			edits: [
				{
					span,
					text: `${level} Summary\n\n[what should happen, by when, worth how much?]\n\n${level} Background\n\n`,
				},
			],
		};
	},
	examples: [
		{
			bad: `# Who runs notifications\n\n«Over the past two years the notifications service has been owned by three teams. It was originally\nbuilt for e-mail. The team has since added push.»\n\n${filler}`,
			fixed: `# Who runs notifications\n\n**Bottom line:** [what should happen, by when, worth how much?]\n\nOver the past two years the notifications service has been owned by three teams. It was originally\nbuilt for e-mail. The team has since added push.\n\n${filler}`,
		},
		{
			in: 'onepager',
			bad: `# Onboarding\n\n**Owner:** Ana\n\n«Since 2021 our onboarding has grown organically. In recent years we have added many steps.»\n\n${filler}`,
			fixed: `# Onboarding\n\n**Owner:** Ana\n\n**Bottom line:** [what should happen, by when, worth how much?]\n\nSince 2021 our onboarding has grown organically. In recent years we have added many steps.\n\n${filler}`,
		},
		{
			in: 'strategy',
			bad: `# Pricing\n\n«As part of last year’s planning we reviewed pricing. Historically pricing has been owned by Finance.»\n\n${filler}`,
		},
		{
			in: 'status',
			bad: `«Last year we reviewed the price list with Finance. Historically pricing has been owned by them.»\n\n${filler}`,
		},
		{
			bad: `# Search\n\n## Summary\n\n«Originally search ran on one server. The index has since been split.» It is busy.\n\n${filler}`,
			note: 'In a summary.',
		},
		{
			in: 'prd',
			bad: `# Import\n\n«In the past, sellers sent us files by mail.»\n\nOver the years the team has built tools for that. They differ.\n\n${filler}`,
		},
		{
			good: `# Who runs notifications\n\nWe ask you to move notifications to Team Relay by 1 August. It has had three owners since 2022.\n\n${filler}`,
		},
		{
			good: `# Churn\n\nChurn rose from 2.1% to 3.0% in May. Over the past two years it had been flat.\n\n${filler}`,
		},
		{
			in: 'prfaq',
			good: `SEATTLE — 9 March 2027 — Over the past two years Acme has worked on Relay. It was originally built for e-mail.\n\n${filler}`,
		},
		{
			good: '# Short\n\nOver the past two years the service has been owned by three teams. It was originally built for e-mail.',
		},
		{
			in: 'onepager',
			good: `# Export\n\n**Ask:** approve two engineers.\n\n## Background\n\nHistorically exports have been owned by Finance. In recent years we have added formats.\n\n${filler}`,
		},
		{
			in: 'status',
			good: `# Relay\n\nSince March the team has moved 40 shops. We have been on track for June in each week.\n\n${filler}`,
		},
		{
			good: `# Storage\n\n## Context\n\nHistorically files have been owned by Finance. In recent years we have added formats.\n\n${filler}`,
			note: 'The heading tells the reader what this is.',
		},
	],
});

/** The paragraphs that a summary, or else the document, opens with; undefined where there is no prose to judge. */
function openingOf({ text }: DocumentView): readonly PlacedBlock[] | undefined {
	const summary = text.sections.slice(0, 4).find(it => it.role === 'summary' && firstProse(it) !== undefined);
	const section = summary ?? text.sections.find(it => firstProse(it) !== undefined);
	if (section === undefined || (section !== summary && section.role !== undefined)) return undefined;
	// Something that is no prose comes first: a table of facts, a badge, a callout with the ask, a list.
	const start = firstProse(section)!;
	if (
		section.blocks
			.slice(0, start)
			.some(it => it.block.kind === 'table' || it.block.quote !== 'none' || it.block.item !== undefined)
	)
		return undefined;
	const end = section.blocks.findIndex((it, index) => index > start && !isProse(it));
	return section.blocks.slice(start, Math.min(end < 0 ? section.blocks.length : end, start + 3));
}

function firstProse(section: Section): number | undefined {
	const index = section.blocks.findIndex(
		it =>
			it.block.kind === 'paragraph' &&
			it.piece.passage.sentences.length > 0 &&
			!isLabelLine(it) &&
			!it.piece.passage.isVoiceOrPrompt,
	);
	return index < 0 ? undefined : index;
}

const isProse = ({ block }: PlacedBlock): boolean =>
	block.kind === 'paragraph' && block.item === undefined && block.quote === 'none';

interface Fact {
	readonly sentence: Sentence;
	readonly history: boolean;
	/** A number, an ask, a verdict, a goal or a blank: whatever a reader can act on. */
	saysSomething(): boolean;
}

function read({ passage }: Piece): readonly Fact[] {
	return passage.sentences.slice(0, 3).map((sentence, index) => ({
		sentence,
		history: index === 0 ? opensWithHistory(sentence) || tellsHistory(sentence) : tellsHistory(sentence),
		saysSomething: () =>
			sentence.hasBlank ||
			hasSize(sentence) ||
			askOf(sentence) !== undefined ||
			pointed.test(sentence.lower) ||
			sentence.find(verdictWords).length > 0 ||
			isLabelled.test(sentence.text),
	}));
}

/** A size that is not just how long ago something was. */
const hasSize = (sentence: Sentence): boolean =>
	sentence.quantities.some(
		it =>
			it.measure !== 'time' &&
			(it.measure !== 'count' || it.value >= 10) &&
			!sentence.dates.some(date => overlaps(date.span, it.span)),
	);

/** What shall be, what is wrong, what is aimed at. */
const pointed =
	/\b(?:will|we'll|shall|should|must|we need|needs to|goal|aim|aims|plan to|today|now|no longer|problem|cannot|can't|but|however|therefore|as a result|this (?:document|proposal|page|doc))\b/u;

const isLabelled = /^\p{Lu}[\p{L} /]{1,24}: /u;
