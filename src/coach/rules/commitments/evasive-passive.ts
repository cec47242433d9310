import { evasions, failures, ownedThings } from '../../lexicon/evasions.ts';
import { isUnderNegation } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
	id: 'evasive-passive',
	family: 'commitments',
	attribute: 'Earn trust',
	unit: 'sentence',
	severity: {
		postmortem: 'warning',
		status: 'warning',
		wbr: 'information',
		decision: 'information',
		prfaq: 'information',
		unknown: 'off',
	},
	summary: 'Say who decided, missed or moved it, and why.',
	why: 'A failure or a decision without anybody in it reads as if the author were hiding something, even where nothing is hidden. “We missed it because …” costs a sentence and buys trust. It names the team and the system, never a culprit.',
	source:
		'Ian McAllister on owning mistakes; guides to blameless postmortems, which ask for “we” and for the cause.',
	traps: [
		'Somebody in the sentence, or in the one before or after it (“we”, “the team”, “by Legal”).',
		'A reason in the sentence or the next: it is the fact, not the culprit, that readers need.',
		'What machines and users do: jobs that were killed, packets that were dropped.',
		'Conditions, questions, quotations, rules and what is yet to come.',
		'Good news (“was launched”, “was approved”).',
		'The timeline of an incident, which tells what was seen.',
	],
	exampleKind: 'postmortem',
	cues: [
		'made',
		'dropped',
		'learned',
		'decided',
		'felt',
		'deemed',
		'agreed',
		'determined',
		'concluded',
		'cracks',
		'control',
		'unforeseen',
		'miscommunication*',
		'broke',
		'reasons',
		'missed',
		'delayed',
		'pushed',
		'moved',
		'postponed',
		'depriori*',
		'descoped',
		'overlooked',
		'forgotten',
		'underestimated',
		'misread',
		'misjudged',
		'mishandled',
		'neglected',
		'skipped',
		'not',
	],
	*detect(sentence) {
		const found = evasionIn(sentence);
		if (found !== undefined)
			yield { span: found.span, data: { phrase: sentence.written(found.span), isPassive: found.isPassive } };
	},
	judge: (_, context) => !context.roles.some(it => skipped.has(it)) && !isUnderNegation(context),
	message: ({ phrase }) =>
		`“${phrase}” leaves out who and why; “we …, because …” costs a sentence and buys trust.`,
	*fix({ span, data }, sentence) {
		const phrase = sentence.run.lower.slice(span.start, span.end);
		const turned = turn(phrase, sentence.run.text.slice(span.start, span.end));
		if (turned !== undefined)
			yield { title: `Say who: “${turned} …”`, kind: 'draft', edits: [{ span, text: turned }] };
		else {
			const text = data.isPassive ? ' [by whom, and why?]' : ' [what exactly?]';
			yield {
				title: `Ask for it: “…${text}”`,
				kind: 'draft',
				edits: [{ span: { start: span.end, end: span.end }, text }],
			};
		}
	},
	examples: [
		{ bad: '«Mistakes were made» in the rollout.', fixed: 'We made [which?] mistakes in the rollout.' },
		{
			in: 'status',
			bad: 'The «launch was pushed» to July.',
			fixed: 'The launch was pushed [by whom, and why?] to July.',
		},
		{
			in: 'decision',
			bad: '«It was decided to» drop the Excel export.',
			fixed: '[Who?] decided to drop the Excel export.',
		},
		{
			bad: '## Root cause\n\nThe disk filled up overnight. The «alerts had been overlooked» and the **night\nshift** went home.',
			fixed:
				'## Root cause\n\nThe disk filled up overnight. The alerts had been overlooked [by whom, and why?] and the **night\nshift** went home.',
		},
		{
			in: 'status',
			bad: '- **Labels:** on track.\n- **Printer:** the contract «renewal was missed», so the printer\n  stands still.',
		},
		{
			in: 'status',
			bad: 'The fair moves to May «due to unforeseen circumstances».',
			fixed: 'The fair moves to May due to unforeseen circumstances [what exactly?].',
		},
		{ in: 'wbr', bad: 'The «migration has been postponed».' },
		{
			bad: 'The «decision was not communicated» to the shops.',
		},
		{ good: 'We pushed the launch to 21 July, since load tests failed.' },
		{ good: 'The launch was pushed to 21 July because load tests failed.' },
		{ good: 'The job was killed by the OOM killer, and two requests were dropped.' },
		{ good: 'The beta was launched on 3 June.' },
		{ good: 'We missed the date. The launch was pushed to 21 July.' },
		{ good: '## Timeline\n\n- 09:31 The alert was missed.\n- 09:40 Ana restarts the printer.' },
		{ in: 'status', good: 'If the deadline is missed, the fee is due in full.' },
		{ in: 'status', good: 'The review was postponed by Legal to 3 June.' },
		{ in: 'prd', good: 'The alert was dropped.' },
		{ in: 'status', good: '> Mistakes were made.\n\nSo wrote **the carrier**.' },
	],
});

interface Evasion {
	readonly span: Span;
	readonly isPassive: boolean;
}

function evasionIn(sentence: Sentence): Evasion | undefined {
	const { lower, span } = sentence;
	const match = phrases.exec(lower) ?? passives.exec(lower);
	if (match === null || sentence.isHypothetical || isOwned(sentence)) return undefined;
	const isPassive = match.groups?.['passive'] !== undefined;
	const after = lower.slice(match.index + match[0].length);
	if (/^ by\b/u.test(after) || (isPassive && !hasPassive(sentence))) return undefined;
	const start = span.start + match.index;
	return { span: { start, end: start + match[0].length }, isPassive };
}

const phrases = new RegExp(String.raw`\b(?:${evasions.join('|')})(?![\p{L}-])`, 'u');

const passives = new RegExp(
	String.raw`\b${ownedThings} (?<passive>was|were|has been|have been|had been|got) (?:(?:again|also|then|simply|largely|repeatedly|completely|initially|unfortunately) )?${failures}(?: (?:back|out))?(?![\p{L}-])`,
	'u',
);

/** Somebody or a reason in the sentence or beside it. */
const isOwned = (sentence: Sentence): boolean =>
	owned.test(sentence.lower) ||
	sentence.hasReference ||
	actor.test(sentence.previous?.lower ?? '') ||
	owned.test(sentence.next?.lower ?? '') ||
	actor.test(sentence.next?.lower ?? '');

const actor = /\b(?:we|i|our team|the team|our|us)\b/u;

const owned =
	/\b(?:we|i|our team|the team|us|because|since|as a result of|caused by|so that|the reason|root cause|in favou?r of|to (?:make|allow|give|free|avoid|focus|leave|keep))\b|\bdue to (?!unforeseen|circumstances|a miscomm|miscomm|some miscomm)/u;

/** Whether compromise reads a passive where the pattern does; it loses sight of those with "not" in between. */
const hasPassive = (sentence: Sentence): boolean =>
	/\bnot\b/u.test(sentence.lower) || sentence.tagged.words.some(it => it.tags.has('Passive'));

function turn(phrase: string, written: string): string | undefined {
	const isFirst = /^\p{Lu}/u.test(written);
	if (/^mistakes\b/u.test(phrase)) return `${isFirst ? 'We' : 'we'} made [which?] mistakes`;
	const decided = /^it (?:was|has been) (\p{L}+) (.+)$/u.exec(phrase);
	if (decided === null) return undefined;
	return `${isFirst ? '[Who?]' : '[who?]'} ${decided[1]!} ${decided[2]!}`;
}

const skipped: ReadonlySet<string> = new Set([
	'timeline',
	'quote',
	'open-questions',
	'options',
	'non-goals',
	'requirements',
	'press-release',
	'risks',
	'assumptions',
]);
