import { activityVerbs, visibility } from '../../lexicon/activity-verbs.ts';
import { subItems } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import type { BlockContext } from '../../lint/views.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
	id: 'activity-not-impact',
	family: 'commitments',
	attribute: 'Driven by impact',
	unit: 'sentence',
	severity: { status: 'information', wbr: 'information' },
	summary: 'Say what changed, not what people were busy with.',
	why: 'Readers of a report want to know what is different now. One number, one decision or one thing that others can go on with is enough; recognition follows what it did for the customer.',
	source: 'Ian McAllister: great product managers are driven by impact, not by promotion.',
	traps: [
		'A result in the item or below it: a number, a decision, what was shipped, what it unblocked.',
		'A link, in which the result may stand.',
		'Next steps, timelines, agendas and notes of meetings.',
		'What customers see: “visibility of stock”.',
	],
	kinds: {
		activity: 'An item of a report without a result.',
		visibility: 'A reason that speaks of those above, not of customers.',
	},
	exampleKind: 'status',
	cues: [
		'continued',
		'kept',
		'worked',
		'working',
		'met',
		'held',
		'had',
		'hosted',
		'attended',
		'joined',
		'discussed',
		'looked',
		'explored',
		'reviewed',
		'investigated',
		'monitored',
		'synced',
		'aligned',
		'coordinated',
		'engaged',
		'partnered',
		'collaborated',
		'liaised',
		'connected',
		'participated',
		'supported',
		'helped',
		'assisted',
		'kicked',
		'made',
		'visibility',
		'optics',
		'promo',
		'promotion',
		'looks',
		'look',
		'credit',
	],
	*detect(sentence) {
		const shown = seen.exec(sentence.lower);
		if (shown !== null && !sentence.isHypothetical) {
			const span = spanOf(sentence, shown.index, shown[0]);
			yield { span, kind: 'visibility', data: { phrase: sentence.written(span) } };
			return;
		}
		if (sentence.index > 0 || sentence.isQuestion || hasResult(sentence)) return;
		const match = opening.exec(sentence.lower);
		if (match === null) return;
		const lead = match[1]!.length;
		const span = spanOf(sentence, lead, match[0].slice(lead));
		yield { span, kind: 'activity', data: { phrase: sentence.written(span) } };
	},
	judge: (candidate, context) =>
		candidate.kind === 'visibility' || (isReported(context) && !hasResultNearby(context)),
	message: ({ phrase }, kind) =>
		kind === 'visibility'
			? `“${phrase}” argues for being seen; lead with what it does for the customer or the business, and recognition follows.`
			: `“${phrase}” says what was done; add what changed because of it, in one number, decision or unblocked piece of work.`,
	*fix({ kind }, sentence) {
		if (kind === 'visibility') return;
		const mark = /[.!]?["”’)\s]*$/u.exec(sentence.run.text.slice(sentence.span.start, sentence.span.end))![0];
		const at = sentence.span.end - mark.length;
		yield {
			title: 'Ask for the result: “… → [result?]”',
			kind: 'draft',
			edits: [
				{ span: { start: at, end: at }, text: ' → [result: which number, decision or unblocked work?]' },
			],
		};
	},
	examples: [
		{
			bad: '## Highlights\n\n- «Met with» Legal and Payments.',
			as: 'activity',
			fixed:
				'## Highlights\n\n- Met with Legal and Payments → [result: which number, decision or unblocked work?].',
		},
		{ bad: '## Progress\n\n- «Continued working» on checkout.' },
		{ bad: '## Wins\n\n- The demo gave us «visibility with leadership».', as: 'visibility' },
		{
			in: 'wbr',
			bad: '## Highlights\n\n1. **Vans:** «attended two workshops» on loading\n   and unloading.',
		},
		{ bad: '## What we did\n\n* «Synced with» the *design* guild\n* Shipped the new form to 40 shops' },
		{
			bad: '## Accomplishments\n\n- We «made good progress on» the importer',
			fixed:
				'## Accomplishments\n\n- We made good progress on the importer → [result: which number, decision or unblocked work?]',
		},
		{ good: '## Highlights\n\n- Met with Legal: export approved for the EU.' },
		{ good: '## Progress\n\n- Continued checkout work; the slowest page fell from 3.2 s to 2.1 s.' },
		{ good: '## Next steps\n\n- Meet Legal (Ana, 12 June)\n- Worked on the form? Ask Jo by 3 May.' },
		{ good: '## Wins\n\n- Worked on the importer\n  - It now reads 40 files a minute.' },
		{ good: '## Highlights\n\n- Reviewed the lease ([notes](https://example.com/notes)).' },
		{ good: '## Highlights\n\n- **Shops** get visibility of stock in all towns.' },
		{ good: '## Timeline\n\n- Met with Legal.' },
		{ in: 'prd', good: '## Progress\n\n- Met with Legal.' },
	],
});

const spanOf = ({ span }: Sentence, at: number, words: string): Span => ({
	start: span.start + at,
	end: span.start + at + words.length,
});

const opening = new RegExp(
	String.raw`^(\P{L}*(?:[\p{L}\p{N} /&-]{2,30}:\P{L}*)?(?:(?:we|i|the team)(?: have| has|'ve)? (?:also )?)?)(?:${activityVerbs.join('|')})(?![\p{L}-])`,
	'u',
);

const seen = new RegExp(String.raw`(?<![\p{L}-])(?:${visibility.join('|')})(?![\p{L}-])`, 'u');

const hasResult = (sentence: Sentence): boolean =>
	sentence.hasMagnitude ||
	sentence.hasReference ||
	sentence.hasBlank ||
	/(?<!^[^:]{0,40}):\s\S|→|=>|->/u.test(sentence.lower) ||
	result.test(sentence.lower.replace(lead, ''));

/** The verb that opens the item says nothing of what came of it. */
const lead =
	/^\P{L}*(?:[\p{L}\p{N} /&-]{2,30}:\P{L}*)?(?:(?:we|i|the team)(?: have| has|'ve)? (?:also )?)?\p{L}+ /u;

const result =
	/\b(?:so|result\w*|which|who|that|decid\w*|decision|agree\w*|chose|approv\w*|sign(?:ed|s)|shipp\w*|launch\w*|releas\w*|merg\w*|deploy\w*|clos\w*|fix\w*|cut|rais\w+|reduc\w+|unblock\w*|fell|rose|grew|now|learn\w*|found|show\w*|confirm\w*|complet\w*|finish\w*|deliver\w*|ready|live|won|booked|hired|and (?:will|are|is)|because|to (?:cut|raise|reduce|unblock|decide|agree))\b/u;

/** An item of what a report is proud of. */
const isReported = ({ placed, roles }: BlockContext): boolean =>
	placed.block.item !== undefined && (roles[0] === 'highlights' || roles[0] === 'impact');

const hasResultNearby = (context: BlockContext): boolean => {
	const { sentences } = context.placed.piece.passage;
	return (
		sentences.slice(1).some(it => hasResult(it) || it.hasDate) ||
		subItems(context).length > 0 ||
		(context.next !== undefined &&
			context.next.block.item?.span.start === context.placed.block.item?.span.start)
	);
};
