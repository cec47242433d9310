import { readAnswers, spanOf, type Answer } from '../../document/answers.ts';
import { defineRule } from '../../lint/rule.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { contains } from '../../text/span.ts';
import { answersAtOnce, putsOff } from './_answers.ts';
import { questionsAnswered } from './_asked.ts';
import { evasionOf, type Evasion } from './_evasion.ts';
import { lateAnswer } from './_late.ts';
import { insertionPoint } from './_move.ts';
import { askedFor, type Asked } from './_question.ts';

export default defineRule({
	id: 'faq-direct-answer',
	family: 'answer',
	attribute: 'Communicate',
	unit: 'section',
	isLocal: true,
	severity: { all: 'information', prfaq: 'warning', faq: 'warning' },
	summary: 'Open the answer with the yes, no, number, date or name that was asked for.',
	why: 'Four answers earn trust: yes, no, a number, and “I don’t know, and I will by then”. A tour of the context makes the reader suspect that the real answer is worse.',
	source: 'Write Like an Amazonian, on the four answers. Ian McAllister: a question about when gets a date.',
	traps: [
		'Questions that ask for no such thing (“How does it work?”, “Why now?”, “When should I use it?”).',
		'Answers that are a list, a table, a link, a quotation or a blank.',
		'Answers that take up the question’s words (“Single sign-on comes with every plan”) or say what is not the case.',
		'A question that asks two things, a rhetorical one, and open questions, unless their answer is put off without a date.',
		'An answer that is put off until a day or an event it names (“We decide once the pilot ends”).',
		'An answer that only comes late: `answer-last` says so.',
	],
	kinds: {
		'yes-no': 'Asked for yes or no.',
		number: 'Asked for a number.',
		date: 'Asked for a date.',
		who: 'Asked for a name.',
		choice: 'Asked for one of two.',
		fact: 'Asked for a fact, answered with a creed (“We take your privacy seriously”).',
		deferral: 'Answered with a promise that there will be an answer.',
		steps: 'Asked how to do something, answered with what the thing is.',
		reason: 'Asked why, answered with praise, an inspiration or the work that went into it.',
	},
	exampleKind: 'prfaq',
	*detect({ section }) {
		if (section.roles.some(it => it === 'appendix' || it === 'glossary')) return;
		for (const { asked, answer } of unanswered(section)) {
			yield { span: spanOf(answer.sentences[0]!), kind: asked, data: { asked, answer } };
		}
	},
	promise: { group: 'answers', items: questionsAnswered },
	message: ({ asked }) =>
		messages[asked] ??
		`This question asks for ${names[asked]}, so open with it; “I don’t know, and I will by then” is a fine answer, a tour of the context is not.`,
	*fix({ data: { asked, answer } }) {
		const start = insertionPoint(answer.sentences[0]!);
		if (start === undefined) return;
		yield {
			title: `Open with the answer: “${blanks[asked]} …”`,
			kind: 'draft',
			edits: [{ span: { start, end: start }, text: `${blanks[asked]} — ` }],
		};
	},
	examples: [
		{
			as: 'yes-no',
			bad: '### Is this available in Germany?\n\n«Our rollout starts with English-speaking markets and expands from there.»',
			fixed:
				'### Is this available in Germany?\n\n[Yes / No / Not yet?] — Our rollout starts with English-speaking markets and expands from there.',
		},
		{
			as: 'number',
			bad: '**How much does it cost?**\n\n«Pricing depends on the plan the customer is on.»',
			fixed:
				'**How much does it cost?**\n\n[number? per what, as of date?] — Pricing depends on the plan the customer is on.',
		},
		{
			as: 'date',
			bad: '**When will it launch?**\n\n«We are working hard with the platform team to finalise the plan.»',
			fixed:
				'**When will it launch?**\n\n[date?] — We are working hard with the platform team to finalise the plan.',
		},
		{
			as: 'number',
			bad: '**Q: How many sellers are affected?** «The **logs** differ by country and by team.»',
			fixed:
				'**Q: How many sellers are affected?** [number? per what, as of date?] — The **logs** differ by country and by team.',
		},
		{
			as: 'yes-no',
			in: 'faq',
			bad: 'Q: Do sellers lose their order history?\nA: «The migration tool was built with great care, in two\nstages that we tested at length.»',
			fixed:
				'Q: Do sellers lose their order history?\nA: [Yes / No / Not yet?] — The migration tool was built with great care, in two\nstages that we tested at length.',
		},
		{
			as: 'who',
			bad: '### Who owns the rollout?\n\n«The rollout takes close coordination from start to finish.»',
			fixed:
				'### Who owns the rollout?\n\n[who?] — The rollout takes close coordination from start to finish.',
		},
		{
			as: 'yes-no',
			bad: '### Do I need any special skills to use it?\n\n«While a sense for search helps, the product is made to be friendly.» Its screens guide you.',
			note: 'What is granted first is no answer.',
		},
		{
			as: 'yes-no',
			in: 'prd',
			bad: '_Does this project deliver content that needs translation?_\n\n«The translation process will be determined within the launch project.»',
			note: 'The questions of a form, in italics.',
		},
		{
			as: 'yes-no',
			in: 'faq',
			bad: '# FAQ\n\n1. Does it cover used cars?  \n   «We believe that every driver deserves a fair deal.»\n2. What is it?  \n   A price list.',
		},
		{
			as: 'choice',
			bad: '### Will we build or buy?\n\n«We are evaluating vendors with the help of procurement.»',
			better:
				'### Will we build or buy?\n\nBuy: building takes five months, and two vendors meet the need for £400 a month.',
		},
		{
			as: 'fact',
			bad: '### How secure is my data?\n\n«We believe that your data should be yours, wherever you go.» It is encrypted on your disk.',
			fixed:
				'### How secure is my data?\n\n[the fact: what, how much, since when?] — We believe that your data should be yours, wherever you go. It is encrypted on your disk.',
		},
		{
			as: 'fact',
			in: 'faq',
			bad: '**What happens to my data when I leave?** «We take your privacy very seriously.» All files are deleted in 30 days.',
		},
		{
			as: 'deferral',
			bad: '### What are the unit economics?\n\n«The pricing model is being worked out with\nthe **finance team**.» It covers three plans.',
			fixed:
				'### What are the unit economics?\n\n[what we know today, or who will know by when?] — The pricing model is being worked out with\nthe **finance team**. It covers three plans.',
		},
		{
			as: 'deferral',
			in: 'prd',
			bad: '## Open questions\n\n#### Which fields can sellers filter by?\n\n«The fields are being defined in the [import project](https://example.com/import).»',
			note: 'Listed as open, and then answered with a later.',
		},
		{
			as: 'deferral',
			in: 'faq',
			bad: '**Q: What happens to the old API?**\n\nA: «We will share more details closer to the launch.»',
		},
		{
			as: 'steps',
			bad: '### How do I get started with Relay?\n\n«Relay is a part of the Acme toolbox.» Its [site](https://example.com) has the first steps.',
			fixed:
				'### How do I get started with Relay?\n\n[the first step?] — Relay is a part of the Acme toolbox. Its [site](https://example.com) has the first steps.',
		},
		{
			as: 'reason',
			bad: '### Why should we *not* do this?\n\n«Notices are a powerful way to reach every shop.» They have to be used with care.',
			fixed:
				'### Why should we *not* do this?\n\n[the strongest reason?] — Notices are a powerful way to reach every shop. They have to be used with care.',
		},
		{
			as: 'reason',
			in: 'faq',
			bad: '# FAQ\n\n3. Why a notebook?  \n   «We took a lot of inspiration from lab books.» A figure stays beside its\n   source, so an auditor finds it in a minute.',
		},
		{
			as: 'yes-no',
			in: 'prd',
			bad: '#### Has Legal approved the terms?\n\n«Counsel will look at the draft in the review.»',
			note: 'What will be is not yet.',
		},
		{ good: '### What will the first version hold?\n\nThe scope will be decided once the pilot ends.' },
		{ good: '### How is the price set?\n\nThe price will be determined by the auction.' },
		{ good: '### Where can I see the results?\n\nThe results will be published on the board each night.' },
		{
			good: '### How do I export my orders with Relay?\n\nRelay is a service that copies them to your bucket each night.',
		},
		{
			good: '### Why should we not do this?\n\nNotices are powerful, but shops that get too many turn them off.',
		},
		{
			good: '### Why Postgres?\n\nWe compared five databases, and only this one runs in all three regions. It is cheap.',
		},
		{ good: '### Do you review each listing?\n\nWe review every listing within a day.' },
		{ good: '### Why is it free for schools?\n\nWe believe that every child should learn to read music.' },
		{ good: '### Is this available in Germany?\n\nNot yet. Germany follows on 1 October.' },
		{ good: '**How much does it cost?**\n\n$4 per seat per month.' },
		{ good: '### How does billing work?\n\nWe charge the card on file each month.' },
		{ good: '### Is Relay open to agencies?\n\nAgencies with up to 50 shops can sign up.' },
		{ good: '### When will it launch?\n\nAfter the security review, which ends on 3 June.' },
		{ good: '### When should I use a notice?\n\nNotices are for changes that break something.' },
		{
			good: '### How much does it cost?\n\nThe price depends on the plan:\n\n| Plan | Price |\n| --- | --- |\n| Basic | $4 |',
		},
		{ good: '### Does it support single sign-on?\n\nSingle sign-on through SAML comes with every plan.' },
		{ good: '**Is my data safe?**\nAll data stays on your machine.' },
		{ good: '### How many sellers are affected?\n\nWe don’t know yet; Dana will count them by 3 June.' },
		{ good: '## Open questions\n\n### Will it support iPads?\n\nThe design team has the question.' },
		{ good: '### Can I see how it compares?\n\nConsider the following chart.' },
		{
			good: 'But could we do it? The team took a week to find out.',
			note: 'A question in running text is rhetoric.',
		},
	],
});

function* unanswered(section: Section): Generator<{ readonly asked: Missing; readonly answer: Answer }> {
	const isOpen = section.roles.includes('open-questions');
	for (const answer of readAnswers(section)) {
		const asked = notAnswered(answer);
		// A list of open questions may leave them open; an answer written there still has to be one.
		if (asked !== undefined && (!isOpen || asked === 'deferral' || putsOff(answer))) yield { asked, answer };
	}
}

/** What the answer's first words fail to give, if so. */
function notAnswered(answer: Answer): Missing | undefined {
	const { question } = answer;
	if (question === undefined) return undefined;
	const asked = askedFor(question);
	if (asked !== undefined) return isDirect(asked, answer) ? undefined : asked;
	const evasion = evasionOf(answer);
	return evasion === undefined || isFollowed(answer) ? undefined : evasion;
}

/** What was asked for, or how another question was evaded. */
type Missing = Asked | Evasion;

/** Whether nothing is to be said: it answers at once, is over too soon to judge, or answers later. */
function isDirect(asked: Asked, answer: Answer): boolean {
	const { sentences, question } = answer;
	const first = sentences[0]!;
	if (first.sentence.words.length < 4 || answersAtOnce(asked, question!, answer)) return true;
	if (sentences.length === 1 && (isFollowed(answer) || (first.sentence.hasReference && !putsOff(answer))))
		return true;
	const second = sentences[1];
	// An answer that comes at once after a short first sentence is near enough.
	if (
		second !== undefined &&
		first.sentence.words.length < 20 &&
		answersAtOnce(asked, question!, { ...answer, sentences: [second] }) &&
		isPlain(asked, second.sentence.lower)
	)
		return true;
	return lateAnswer(answer) !== undefined;
}

/** Whether a list, table, picture or code block comes right after the words, and may be the answer. */
const isFollowed = ({ followedBy, asked }: Answer): boolean =>
	followedBy !== undefined &&
	followedBy.section.heading !== followedBy &&
	!endsBefore(followedBy) &&
	(followedBy.block.kind !== 'paragraph' || followedBy.block.item !== undefined) &&
	(asked?.block.item === undefined || contains(asked.block.item.span, followedBy.block.span));

/** What only parts a document says nothing. */
const endsBefore = ({ block }: PlacedBlock): boolean =>
	block.kind === 'rule' || block.kind === 'reference' || block.kind === 'comment';

/** A yes or no must be said in so many words to count from the second place; the rest is seen at once. */
const isPlain = (asked: Asked, lower: string): boolean =>
	asked !== 'yes-no' ||
	/^(?:yes|no|not|never|always|partly|it depends|you can|we (?:do|don't|will|won't))\b/u.test(lower);

const names: Readonly<Record<Missing, string>> = {
	'yes-no': 'a yes or no',
	number: 'a number',
	date: 'a date',
	who: 'a name',
	choice: 'a choice',
	fact: 'a fact',
	deferral: 'an answer',
	steps: 'the first step',
	reason: 'a reason',
};

const messages: Readonly<Partial<Record<Missing, string>>> = {
	deferral:
		'This puts the question off; open with what you know today, or with who will know the answer and by when.',
	steps:
		'This question asks how to do something, and the answer opens with what the thing is; open with the first step.',
	reason: 'This question asks why; open with the strongest reason, and let the story behind it follow.',
};

const blanks: Readonly<Record<Missing, string>> = {
	'yes-no': '[Yes / No / Not yet?]',
	number: '[number? per what, as of date?]',
	date: '[date?]',
	who: '[who?]',
	choice: '[which one?]',
	fact: '[the fact: what, how much, since when?]',
	deferral: '[what we know today, or who will know by when?]',
	steps: '[the first step?]',
	reason: '[the strongest reason?]',
};
