import { isUnderNegation } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import { forgottenIn, type Forgotten } from './_forgotten.ts';
import { slipIn } from './_slip.ts';

export default defineRule({
	id: 'slip-no-new-date',
	family: 'commitments',
	attribute: 'Earn trust',
	unit: 'sentence',
	severity: {
		status: 'warning',
		wbr: 'warning',
		decision: 'information',
		okr: 'information',
		onepager: 'information',
		unknown: 'off',
	},
	summary: 'Say to when it moves, and why.',
	why: 'A slip with its reason and a new date keeps trust, because others can plan again. Without them each reader invents a date, and a worse one.',
	source: 'Ian McAllister: trust is setting and meeting expectations; when they change, say so at once.',
	traps: [
		'A new date, a length of time or an event (“until the permit is there”) in the sentence or the next one.',
		'What customers and parcels are late with, and metrics of lateness.',
		'Risks, plans for the case of, questions and denials (“nothing was delayed”).',
		'The timeline of something that is over.',
		'An earlier promise that this document speaks of in any words, that a ticket keeps, or that comes again each week.',
		'A reason in the sentences around: only a slip that stands alone is asked for one.',
	],
	kinds: {
		'no-date': 'A slip without a new date.',
		'no-reason': 'A new date without a reason.',
		silent:
			'What an earlier document of the series promised to a day that has passed, and this one does not mention.',
	},
	exampleKind: 'status',
	cues: [
		'delay',
		'delayed',
		'slipped',
		'slipping',
		'postpone',
		'postponed',
		'pushed',
		'push',
		'behind',
		'late',
		'hold',
		'rescheduled',
		'reschedule',
		'miss',
		'missed',
		'not',
		'won',
		'cannot',
		'can',
		'aren',
	],
	*detect(sentence) {
		const slip = slipIn(sentence);
		if (slip === undefined || (slip.hasDate && slip.hasReason)) return;
		const phrase = sentence.written(slip.span);
		if (!slip.hasDate)
			yield { span: slip.span, kind: 'no-date', data: { phrase, hasReason: slip.hasReason } as Told };
		else
			yield {
				span: slip.span,
				kind: 'no-reason',
				data: { phrase, hasReason: false } as Told,
				atMost: 'information' as const,
			};
	},
	judge: (_, context) =>
		context.kind !== 'postmortem' && !context.roles.some(it => skipped.has(it)) && !isUnderNegation(context),
	*whole(document) {
		for (const it of forgottenIn(document))
			yield {
				span: it.span,
				kind: 'silent',
				data: it,
				fixes: it.fixes,
				...(it.commitment.dueDay === undefined ? { atMost: 'information' as const } : {}),
			};
	},
	message: (data, kind) => {
		if ('commitment' in data) return data.message;
		const { phrase, hasReason } = data;
		return kind === 'no-reason'
			? `“${phrase}” has its new date but no reason; a reason tells readers whether it will move again.`
			: `“${phrase}” has no new date${hasReason ? '' : ' and no reason'}; with one, others can plan again instead of guessing.`;
	},
	*fix({ kind, data }, sentence) {
		if ('commitment' in data) return;
		const { hasReason } = data;
		const text =
			kind === 'no-reason'
				? ' because [why?]'
				: hasReason
					? '; new date [date?]'
					: '; new date [date?], because [why?]';
		const mark = /[.!]?["”’)\s]*$/u.exec(sentence.run.text.slice(sentence.span.start, sentence.span.end))![0];
		const at = sentence.span.end - mark.length;
		yield { title: `Ask for it: “…${text}”`, kind: 'draft', edits: [{ span: { start: at, end: at }, text }] };
	},
	examples: [
		{
			bad: 'The «migration slipped».',
			as: 'no-date',
			fixed: 'The migration slipped; new date [date?], because [why?].',
		},
		{
			bad: '«Beta is delayed» due to QA.',
			as: 'no-date',
			fixed: 'Beta is delayed due to QA; new date [date?].',
		},
		{
			bad: '«We will miss the June date».',
			as: 'no-date',
			fixed: 'We will miss the June date; new date [date?], because [why?].',
		},
		{
			bad: '- **Labels:** done.\n- **Printer:** the «roll-out is on\n  hold» in all four **towns** and the vans wait.',
		},
		{
			in: 'wbr',
			bad: '## Lowlights\n\n1. «We had to postpone the pilot» in Leeds, since two vans broke down.',
			fixed:
				'## Lowlights\n\n1. We had to postpone the pilot in Leeds, since two vans broke down; new date [date?].',
		},
		{
			bad: 'The «launch was pushed back» to 21 June.',
			as: 'no-reason',
			fixed: 'The launch was pushed back to 21 June because [why?].',
		},
		{ in: 'decision', bad: '«The team won’t make the deadline» of the fair.' },
		{ good: 'Beta moved from 14 to 21 June because QA found 3 blockers.' },
		{ good: 'Late shipment rate fell to 2%.' },
		{ good: 'Delayed deliveries cost us 40 tickets a day.' },
		{ good: 'The pilot is delayed by two weeks because of the strike.' },
		{ good: 'The launch is on hold until the permit is there, since the town has to vote.' },
		{ good: 'The migration slipped, because the archive is larger than planned. The new date is 3 May.' },
		{ good: '## Risks\n\n- The launch is delayed if the vote fails.\n- **Launch is delayed**' },
		{ good: 'The release was not delayed.' },
		{ in: 'postmortem', good: 'The release was delayed.' },
		{ good: 'If the pilot is delayed, the fair does without it.' },
	],
});

/** A slip that a sentence tells of, or one that the document passes over. */
type Told = { readonly phrase: string; readonly hasReason: boolean } | Forgotten;

const skipped: ReadonlySet<string> = new Set([
	'risks',
	'assumptions',
	'options',
	'open-questions',
	'quote',
	'problem',
	'background',
	'requirements',
	'non-goals',
	'timeline',
	'customer',
]);
