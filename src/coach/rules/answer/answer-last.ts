import { spanOf, type Answer } from '../../document/answers.ts';
import type { Section } from '../../document/section.ts';
import { defineRule } from '../../lint/rule.ts';
import { answersOf, questionsAnswered } from './_asked.ts';
import { lateAnswer } from './_late.ts';
import { answerLine, insertionPoint, moveFirst } from './_move.ts';

export default defineRule({
	id: 'answer-last',
	family: 'answer',
	attribute: 'Communicate',
	unit: 'section',
	isLocal: true,
	severity: { all: 'warning', postmortem: 'information', strategy: 'information' },
	summary: 'Put the answer first and explain after.',
	why: 'Whoever asked hears nothing until the question is answered, and a reader who has to dig for the answer stops trusting the rest. Answer first, then explain.',
	source:
		'Ian McAllister: avoid rambling; answer first, then explain. Also BLUF (bottom line up front) and Minto’s pyramid.',
	traps: [
		'A first sentence that answers already, in whatever words.',
		'Background, problem, timeline, how-to and open-question sections, and appendices.',
		'Several answers (“It depends on the region: …”).',
		'A first sentence that leads in to a list.',
		'A decision that is stated first and summed up again at the end.',
	],
	exampleKind: 'prfaq',
	*detect({ section }) {
		for (const { answer, index } of lateOnes(section)) {
			yield {
				span: spanOf(answer.sentences[index]!),
				data: { answer, index },
				related: [
					{
						span: spanOf(answer.sentences[0]!),
						message: 'The passage opens with this, which explains the answer further down.',
					},
				],
			};
		}
	},
	promise: { group: 'answers', items: questionsAnswered },
	message: ({ index }) =>
		`Your answer is sentence ${index + 1} of this passage; put it first and explain after, because a reader who has to dig for it stops trusting the rest.`,
	*fix({ data: { answer, index } }) {
		const edits = moveFirst(answer, index);
		if (edits !== undefined) {
			yield { title: 'Move the answer first', kind: 'draft', edits };
			return;
		}
		const at = insertionPoint(answer.sentences[0]!);
		if (at !== undefined)
			yield {
				title: 'Add an answer line: “**Answer:** […?]”',
				kind: 'draft',
				edits: [{ span: { start: at, end: at }, text: answerLine(answer) }],
			};
	},
	examples: [
		{
			bad: '### Will we hit the June date?\n\nThe team lost two weeks to the data migration. Design also changed the empty state. «No, we will ship on 14 July.»',
			fixed:
				'### Will we hit the June date?\n\nNo, we will ship on 14 July. The team lost two weeks to the data migration. Design also changed the empty state.',
		},
		{
			bad: '## Recommendation\n\nWe looked at three vendors over the last month. Each has strengths.\nPricing varied from $2 to $5 per seat. «We recommend Acme at $3.»',
			fixed:
				'## Recommendation\n\nWe recommend Acme at $3.\nWe looked at three vendors over the last month. Each has strengths.\nPricing varied from $2 to $5 per seat.',
		},
		{
			bad: '**Q: How many sellers are affected?**\n\nA: It varies a lot by country. Germany changed its rules in March. Our logs only go\nback to April. «About **4,100** sellers are affected[^1].»\n\n[^1]: Weekly export.',
			fixed:
				'**Q: How many sellers are affected?**\n\nA: About **4,100** sellers are affected[^1].\nIt varies a lot by country. Germany changed its rules in March. Our logs only go\nback to April.\n\n[^1]: Weekly export.',
		},
		{
			bad: '### Should we build CSV export?\n\nOur support team has a list of its own. Two large accounts asked in their reviews.\n«So, we recommend building CSV export in Q3.» It takes two engineers.',
			fixed:
				'### Should we build CSV export?\n\nWe recommend building CSV export in Q3.\nOur support team has a list of its own. Two large accounts asked in their reviews.\nIt takes two engineers.',
		},
		{
			note: 'A paragraph of its own moves as a whole.',
			in: 'decision',
			bad: '## Decision\n\nWe compared running the service ourselves with [Acme](https://example.com/acme). Each has an on-call of its own.\n\n«**We have decided to buy from Acme.**»\n\nThe contract starts in May.',
			fixed:
				'## Decision\n\n**We have decided to buy from Acme.**\n\nWe compared running the service ourselves with [Acme](https://example.com/acme). Each has an on-call of its own.\n\nThe contract starts in May.',
		},
		{
			bad: '1. **When will it launch?** The platform team has to finish the billing work. Legal\n   wants to see the new terms. «We expect to launch on 14 May.»',
			fixed:
				'1. **When will it launch?** We expect to launch on 14 May.\n   The platform team has to finish the billing work. Legal\n   wants to see the new terms.',
		},
		{
			note: 'A sentence that leans on the ones before it is not moved; a line for the answer is added instead.',
			bad: '### Will it ship in June?\n\nThe archive moves first. The tool for that went to the platform team. «No, given the work above it ships in July.»',
			fixed:
				'### Will it ship in June?\n\n**Answer:** [yes, no or not yet?]\n\nThe archive moves first. The tool for that went to the platform team. No, given the work above it ships in July.',
		},
		{
			bad: '**Do sellers keep their ratings?** Our migration tool moves one shop at a time. It copies orders first. «**No**, ratings start anew.»',
			fixed:
				'**Do sellers keep their ratings?** **No**, ratings start anew. Our migration tool moves one shop at a time. It copies orders first.',
		},
		{
			bad: '### Will we hit the June date?\n\nThe team lost two weeks to the data migration. Design also changed the empty state. «Overall, **no, we\nship on 14 July**.» Legal agreed.',
			fixed:
				'### Will we hit the June date?\n\n**No, we\nship on 14 July**.\nThe team lost two weeks to the data migration. Design also changed the empty state. Legal agreed.',
		},
		{
			in: 'decision',
			bad: '## Decision\n\nWe compared three carriers. Each has a depot in Lyon. «Given all this, we therefore recommend Acme.»',
			fixed: '## Decision\n\nWe recommend Acme. We compared three carriers. Each has a depot in Lyon.',
			note: 'The words that point back stay behind.',
		},
		{
			bad: '### Why Acme?\n\nWe looked at three carriers last spring. Each has a depot in Lyon.\n«The main reason is the price of a parcel.»',
			fixed:
				'### Why Acme?\n\nThe main reason is the price of a parcel.\nWe looked at three carriers last spring. Each has a depot in Lyon.',
		},
		{
			good: '### Why Acme?\n\nOnly Acme has a depot in Lyon. Parcels from there arrive a day earlier. The main reason is that shops asked for it.',
		},
		{
			good: '### Will we hit the June date?\n\nNo, we will ship on 14 July. The team lost two weeks to the data migration. Design also changed the empty state.',
		},
		{ good: '## Timeline\n\nOn 3 May the job failed. On 4 May we paged the vendor. We will add an alert.' },
		{
			good: '### Why now?\n\nThe reason is the DSA deadline on 17 February. Fines start in Q2. We will need six weeks.',
		},
		{
			good: '### How does it work?\n\nThe seller uploads a file. Relay reads it and lists each item. We recommend a file below 10 MB.',
		},
		{ good: '### Does it scale?\n\nRelay does not. We tested it with 40,000 listings. No test passed.' },
		{
			good: '### How much does it cost?\n\nIt depends on the plan: small shops pay $4 a month. Large ones pay $40 a month. We charge at the end of it.',
		},
		{
			in: 'decision',
			good: '## Decision\n\nMove notifications to Team Relay by 1 August. Both teams agree. We decided this on 3 June.',
		},
		{
			in: 'status',
			good: '## Summary\n\nOrders fell 9% in the week. Two carriers were late. We recommend no change.',
		},
		{
			good: '### Is it worth it?\n\n> Yes, it is.\n\nSo says Maria. She runs two shops. No, she did not pay.',
		},
	],
});

function* lateOnes(section: Section): Generator<{ readonly answer: Answer; readonly index: number }> {
	for (const answer of answersOf(section)) {
		const index = lateAnswer(answer);
		if (index !== undefined) yield { answer, index };
	}
}
