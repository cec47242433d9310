import type { PlacedBlock } from '../../document/section.ts';
import { backgroundOpeners } from '../../lexicon/openers.ts';
import { defineRule } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import { Sentence } from '../../prose/sentence.ts';
import { isAsk } from './_asks.ts';

export default defineRule({
	id: 'background-first',
	family: 'answer',
	attribute: 'Communicate',
	unit: 'document',
	severity: { onepager: 'warning', decision: 'warning', strategy: 'warning', status: 'warning', wbr: 'information', prd: 'information' },
	summary: 'Open with what you want decided or what changed, and give the history after it.',
	why: 'A reader decides in the first lines whether to read on. History is for those who need it; the point is for everyone.',
	source: 'BLUF (bottom line up front); Federal Plain Language Guidelines: purpose and result first.',
	traps: ['A press release, which may set the scene.', 'A postmortem, which starts with events.', 'History that carries a number, an ask or a verdict.', 'Documents of fewer than 80 words.'],
	exampleKind: 'decision',
	*detect(document) {
		if (document.text.words < 80) return;
		const opening = firstParagraph(document);
		if (opening === undefined) return;
		const sentences = opening.piece.passage.sentences.slice(0, 3);
		if (sentences.length < 2 || sentences.some(saysSomething)) return;
		const background = sentences.filter(it => history.test(it.lower));
		if (background.length < 2 || !history.test(sentences[0]!.lower)) return;
		const { start } = opening.block.span;
		const last = sentences.at(-1)!;
		const span = opening.piece.passage.run.toSource({ start: sentences[0]!.span.start, end: last.span.end });
		yield { span: { start: start + span.start, end: start + span.end }, data: { words: sentences.reduce((sum, it) => sum + it.words.length, 0) } };
	},
	message: ({ words }) => `The first ${words} words are history; open with what you want decided or what changed, then give the history to those who need it.`,
	*fix({ span }) {
		const at = { start: span.start, end: span.start };
		yield { title: 'Open with the bottom line: “**Bottom line:** […?]”', kind: 'draft', edits: [{ span: at, text: '**Bottom line:** [what should happen, by when, worth how much?]\n\n' }] };
		yield { title: 'Put this under a heading “Background”, below a summary', kind: 'draft', edits: [{ span: at, text: '## Summary\n\n[what should happen, by when, worth how much?]\n\n## Background\n\n' }] };
	},
	examples: [
		{
			bad: '# Who runs notifications\n\n«Over the past two years the notifications service has been owned by three teams. It was originally built for e-mail. The team has since added push.»\n\n' + filler(),
			fixed: '# Who runs notifications\n\n**Bottom line:** [what should happen, by when, worth how much?]\n\nOver the past two years the notifications service has been owned by three teams. It was originally built for e-mail. The team has since added push.\n\n' + filler(),
		},
		{ in: 'onepager', bad: '# Onboarding\n\n«Since 2021 our onboarding has grown organically. In recent years we have added many steps.»\n\n' + filler() },
		{ in: 'status', bad: '«Last year we reviewed the price list with Finance. Historically pricing has been owned by them.»\n\n' + filler() },
		{ good: '# Who runs notifications\n\nWe ask you to move notifications to Team Relay by 1 August. It has had three owners since 2022.\n\n' + filler() },
		{ good: '# Churn\n\nChurn rose from 2.1% to 3.0% in May. Over the past two years it had been flat.\n\n' + filler() },
		{ in: 'prfaq', good: 'SEATTLE — 9 March 2027 — Over the past two years Acme has worked on Relay. It was originally built for e-mail.\n\n' + filler() },
		{ good: '# Short\n\nOver the past two years the service has been owned by three teams. It was originally built for e-mail.' },
		{ in: 'onepager', good: '# Export\n\n**Ask:** approve two engineers.\n\n## Background\n\nHistorically exports have been owned by Finance. In recent years we have added formats.\n\n' + filler() },
	],
});

/** Words that make an example long enough to be judged. */
function filler(): string {
	return `${'The service sends a message to each seller and keeps a copy of it for the audit. '.repeat(5)}`.trim();
}

/** The first paragraph of the document that is not a line of labels ("**Owner:** Ana"). */
function firstParagraph({ text }: DocumentView): PlacedBlock | undefined {
	const first = text.blocks.find(it => it.block.kind === 'paragraph' && it.section.heading !== it && it.piece.passage.sentences.length > 0 && !isLabels(it));
	if (first === undefined || first.block.item !== undefined || first.block.quote !== 'none') return undefined;
	// A section of its own that says "Background" after a summary is where history belongs.
	return first.section.roles.some(it => it === 'background' || it === 'problem' || it === 'timeline') && text.sections.indexOf(first.section) > 1 ? undefined : first;
}

const isLabels = (placed: PlacedBlock): boolean => /^\**[\p{L} ]{2,24}:/u.test(placed.piece.passage.run.text) && placed.piece.passage.run.bold.length > 0 && !/^(?:bottom line|tl;?dr|summary|ask|verdict|recommendation|decision|in short)\b/u.test(placed.piece.passage.run.lower);

const saysSomething = (sentence: Sentence): boolean =>
	sentence.hasMagnitude || sentence.hasBlank || isAsk(sentence.lower) || /\b(?:on track|at risk|off track|ahead of|behind|will|we need|should|must|goal is)\b/u.test(sentence.lower);

const history = new RegExp(`^(?:${backgroundOpeners.join('|')})|\\b(?:has|have) been (?:owned|used|working|run|built|managed|led)\\b|\\bwas (?:originally|initially) \\p{L}+\\b|\\b(?:has|have) since\\b`, 'u');
