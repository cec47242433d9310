import { readAnswers } from '../../document/answers.ts';
import { defineRule } from '../../lint/rule.ts';
import { lateAnswer } from './_late.ts';
import { answers, askedFor, type Asked } from './_question.ts';

export default defineRule({
	id: 'faq-direct-answer',
	family: 'answer',
	attribute: 'Communicate',
	unit: 'section',
	severity: { all: 'information', prfaq: 'warning', faq: 'warning' },
	summary: 'Open the answer with the yes, no, number, date or name that was asked for.',
	why: 'Four answers earn trust: yes, no, a number, and “I don’t know, and I will by then”. A tour of the context makes the reader suspect that the answer is worse.',
	source: 'Write Like an Amazonian on the four answers; Ian McAllister: a question about when gets a date.',
	traps: [
		'Questions that ask for no such thing (“How does it work?”, “Why now?”).',
		'Answers that are a list, a table, a link or a blank.',
		'Answers that take up the question’s verb (“It is available in Germany”).',
		'A question that asks two things.',
	],
	kinds: { 'yes-no': 'Asked for yes or no.', number: 'Asked for a number.', date: 'Asked for a date.', who: 'Asked for a name.' },
	exampleKind: 'prfaq',
	*detect({ section }) {
		if (section.roles.includes('open-questions')) return;
		for (const answer of readAnswers(section)) {
			const asked = askedFor(answer.question);
			const [first] = answer.sentences;
			if (asked === undefined || first === undefined || lateAnswer(answer) !== undefined) continue;
			if (first.sentence.isQuestion || first.sentence.words.length < 4) continue;
			if (answer.sentences.length === 1 && (answer.followedBy !== undefined || /:\s*$/u.test(first.sentence.text) || first.sentence.hasReference)) continue;
			if (answers(asked, answer.question, first.sentence)) continue;
			// A number or date that comes one sentence later is near enough.
			const second = answer.sentences[1]?.sentence;
			if (second !== undefined && asked !== 'yes-no' && answers(asked, answer.question, second)) continue;
			yield { span: first.span, kind: asked, data: { asked } };
		}
	},
	message: ({ asked }) => `This question asks for ${names[asked]}, so open with it; “I don’t know, and I will by then” is a fine answer, a tour of the context is not.`,
	*fix({ span, data }) {
		const text = blanks[data.asked];
		yield { title: `Open with the answer: “${text.trim()}”`, kind: 'draft', edits: [{ span: { start: span.start, end: span.start }, text }] };
	},
	examples: [
		{
			as: 'yes-no',
			bad: '### Is this available in Germany?\n\n«Our rollout starts with English-speaking markets and expands from there.»',
			fixed: '### Is this available in Germany?\n\n[Yes / No / Not yet?] — Our rollout starts with English-speaking markets and expands from there.',
		},
		{ as: 'number', bad: '**How much does it cost?**\n\n«Pricing depends on the plan the customer is on.»', fixed: '**How much does it cost?**\n\n[number? per what, as of date] — Pricing depends on the plan the customer is on.' },
		{ as: 'date', bad: '**When will it launch?**\n\n«We are working hard with the platform team to finalise the plan.»', fixed: '**When will it launch?**\n\n[date?] — We are working hard with the platform team to finalise the plan.' },
		{ as: 'number', bad: '**Q: How many sellers are affected?** «The logs differ by country and by team.»' },
		{ as: 'yes-no', in: 'faq', bad: '### Do sellers lose their order history?\n\n«Our migration tool has a careful design with two stages.»' },
		{ as: 'who', bad: '### Who owns the migration?\n\n«Ownership of such work has a long history here.»' },
		{ good: '### Is this available in Germany?\n\nNot yet. Germany follows on 1 October.' },
		{ good: '**How much does it cost?**\n\n$4 per seat per month.' },
		{ good: '### How does billing work?\n\nWe charge the card on file each month.' },
		{ good: '### Is Relay open to agencies?\n\nRelay is open to agencies with up to 50 shops.' },
		{ good: '### When will it launch?\n\nAfter the security review, which ends on 3 June.' },
		{ good: '### How much does it cost?\n\nThe price depends on the plan:\n\n| Plan | Price |\n| --- | --- |\n| Basic | $4 |' },
		{ good: '### Does it support single sign-on?\n\nSingle sign-on through SAML comes with every plan.' },
	],
});

const names: Readonly<Record<Asked, string>> = { 'yes-no': 'a yes or no', number: 'a number', date: 'a date', who: 'a name', choice: 'a choice' };

const blanks: Readonly<Record<Asked, string>> = {
	'yes-no': '[Yes / No / Not yet?] — ',
	number: '[number? per what, as of date] — ',
	date: '[date?] — ',
	who: '[who?] — ',
	choice: '[which one?] — ',
};
