import { placeSentence, readAnswers, type PlacedSentence } from '../../document/answers.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { defineRule, type DraftedFix } from '../../lint/rule.ts';
import { lateAnswer, lateConclusion, type Late } from './_late.ts';
import { moveFirst } from './_move.ts';

export default defineRule({
	id: 'answer-last',
	family: 'answer',
	attribute: 'Communicate',
	unit: 'section',
	severity: { all: 'warning', postmortem: 'information', strategy: 'information' },
	summary: 'Put the answer first and explain after.',
	why: 'A reader who asked something hears nothing until it is answered, and one who has to dig for the answer stops trusting the rest. Answer first, then explain.',
	source: 'Ian McAllister: avoid rambling; answer first, then explain. Also BLUF, and Minto’s pyramid.',
	traps: [
		'A first sentence that answers already, in whatever words.',
		'Background, timeline, appendix, problem and how-to sections.',
		'Several answers (“It depends on the region: …”).',
		'A paragraph that leads in to a list.',
	],
	exampleKind: 'prfaq',
	*detect({ section }) {
		for (const late of lateOnes(section)) {
			yield { span: late.late.span, data: { late }, related: [{ span: late.first.span, message: 'This stands first; it explains the answer further down.' }] };
		}
	},
	message: ({ late }) => `Your answer is sentence ${late.place} of this passage; put it first and explain after, because a reader who has to dig for it stops trusting the rest.`,
	*fix({ data: { late } }): Generator<DraftedFix> {
		const edits = moveFirst(late.first, late.late);
		if (edits !== undefined) yield { title: 'Move the answer first', kind: 'draft', edits };
		else {
			const { start } = late.first.span;
			const text = '**Answer:** [yes, no, a number, or “I don’t know, by when”?]\n\n';
			yield { title: 'Add an answer line: “**Answer:** […?]”', kind: 'draft', edits: [{ span: { start, end: start }, text }] };
		}
	},
	examples: [
		{
			bad: '### Will we hit the June date?\n\nThe team lost two weeks to the data migration. Design also changed the empty state. «No, we will ship on 14 July.»',
			fixed: '### Will we hit the June date?\n\nNo, we will ship on 14 July. The team lost two weeks to the data migration. Design also changed the empty state.',
		},
		{
			bad: '## Recommendation\n\nEach of the vendors has strengths. Pricing varied from $2 to $5 per seat.\nAll can export. «We recommend Acme at $3.»',
			fixed: '## Recommendation\n\nWe recommend Acme at $3. Each of the vendors has strengths. Pricing varied from $2 to $5 per seat.\nAll can export.',
		},
		{
			bad: '**Q: How many sellers are affected?**\n\nIt varies by country. Germany has rules of its own, and so does Austria. «About **4,100** sellers are affected.»',
			fixed: '**Q: How many sellers are affected?**\n\nAbout **4,100** sellers are affected. It varies by country. Germany has rules of its own, and so does Austria.',
		},
		{
			bad: '### Should we build CSV export?\n\nSupport got 340 export tickets in the pilot. Two large accounts asked in their reviews.\n\n«So, we recommend building it in Q3.» It takes two engineers.',
			fixed: '### Should we build CSV export?\n\nWe recommend building it in Q3. Support got 340 export tickets in the pilot. Two large accounts asked in their reviews.\n\nIt takes two engineers.',
		},
		{
			bad: '### Why now?\n\nThe law has been discussed for years. Several countries went ahead. «The reason is the deadline on 17 February.»',
		},
		{
			in: 'decision',
			bad: '## Decision\n\nBoth teams have run the service. Each has its own on-call. «We have decided to move it to Team Relay.»',
		},
		{
			note: 'A sentence that leans on the ones before it is not moved; a line for the answer is added instead.',
			bad: '### Will it ship in June?\n\nThe data has to move first. The tool for that is being tested with the archive. «No, given the work above it ships in July.»',
			fixed: '### Will it ship in June?\n\n**Answer:** [yes, no, a number, or “I don’t know, by when”?]\n\nThe data has to move first. The tool for that is being tested with the archive. No, given the work above it ships in July.',
		},
		{ good: '### Will we hit the June date?\n\nNo, we will ship on 14 July. The team lost two weeks to the data migration. Design also changed the empty state.' },
		{ good: '## Timeline\n\nOn 3 May the job failed. On 4 May we paged the vendor. We will add an alert.' },
		{ good: '### Why now?\n\nThe reason is the deadline on 17 February. Fines start in Q2. We will need six weeks.' },
		{ good: '### How does it work?\n\nThe seller uploads a file. Relay reads it and lists each item. We recommend a file below 10 MB.' },
		{ good: '### Does it scale?\n\nRelay does. We tested it with 40,000 listings. No test failed.' },
		{ good: '### How much does it cost?\n\nIt depends on the plan. Small shops pay $4 a month. Large ones pay $40 a month.' },
	],
});

function* lateOnes(section: Section): Generator<Late> {
	if (section.roles.some(it => quiet.has(it))) return;
	for (const answer of readAnswers(section)) {
		const late = lateAnswer(answer);
		if (late !== undefined) yield late;
	}
	if (section.role !== 'decision' && section.role !== 'ask') return;
	const late = lateConclusion(opening(section.blocks));
	if (late !== undefined) yield late;
}

const quiet: ReadonlySet<string> = new Set(['background', 'timeline', 'appendix', 'problem', 'glossary', 'changelog', 'open-questions', 'instructions', 'requirements']);

/** The sentences of the paragraphs that a section opens with. */
function opening(blocks: readonly PlacedBlock[]): readonly PlacedSentence[] {
	const sentences: PlacedSentence[] = [];
	for (const placed of blocks) {
		if (placed.block.kind !== 'paragraph' || placed.block.item !== undefined || placed.block.quote !== 'none') break;
		sentences.push(...placed.piece.passage.sentences.map(it => placeSentence(placed, it)));
	}
	return sentences;
}
