import { isUnderNegation } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import { givesSize } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { clauseEnd, withoutWord } from './_clause.ts';
import { hedgeStack, type HedgeStack } from './_stack.ts';

export default defineRule({
	id: 'hedge-stack',
	family: 'vague',
	attribute: 'Communicate',
	unit: 'sentence',
	severity: { all: 'warning', prd: 'information', strategy: 'information' },
	summary: 'Keep one hedge in a claim: the one that matches how sure you are.',
	why: 'One hedge is honest: it tells the reader how sure you are. Two on the same claim say only that you would rather not be held to it, and the reader cannot tell which of them to believe.',
	source: 'Ken Hyland on hedging in academic writing; Amazon’s writing guides on “might bring clarity”.',
	traps: [
		'One hedge alone, however weak: “this may slip a week”, “we think it works”.',
		'“Can”, “would” and “should” that tell what is possible, conditional or demanded.',
		'“May” as the month, and “MAY” in capitals, as requirements are written.',
		'Two hedges on two claims: “I think we can move in July, and Porto may follow”.',
		'A number or a reason beside the belief; conditions, questions and hypotheses.',
		'Risks, assumptions, options, requirements, open questions and what is out of scope.',
		'“Potentially” before an adjective (“potentially sensitive data”), “the likely cause”, quotations, names and code.',
	],
	exampleKind: 'onepager',
	cues: [
		...[
			'believe',
			'think',
			'feel',
			'suspect',
			'guess',
			'suppose',
			'reckon',
			'imagine',
			'seems',
			'appears',
			'looks',
		],
		...[
			'feeling',
			'sense',
			'impression',
			'argue',
			'say',
			'argued',
			'opinion',
			'view',
			'may',
			'might',
			'could',
			'hopefully',
		],
	],
	*detect(sentence) {
		if (weighed.test(sentence.lower) || sentence.isQuestion || givesSize(sentence)) return;
		const stack = hedgeStack(sentence);
		if (stack === undefined) return;
		const { hedges } = stack;
		const span = { start: hedges[0]!.start, end: hedges.at(-1)!.end };
		const data = { stack, words: hedges.map(it => sentence.written(it)) };
		// "Could potentially" wastes a word; a belief about what may be leaves the reader without a claim.
		yield stack.isRepetition ? { span, data, atMost: 'information' } : { span, data };
	},
	judge: (_, context) => !context.roles.some(it => skipped.has(it)) && !isUnderNegation(context),
	message: ({ words }) =>
		`${counts[words.length]!} hedges on one claim (${words.map(it => `“${bare(it)}”`).join(', ')}): keep the one that matches how sure you are, or put a probability on it.`,
	*fix({ data: { stack, words } }, sentence) {
		const edits = withoutOthers(sentence, stack);
		const kept = bare(words[stack.kept]!);
		const others = words.filter((_, index) => index !== stack.kept).map(it => `“${bare(it)}”`);
		const title = `Delete ${others.join(' and ')} and keep “${kept}”`;
		yield { title, kind: stack.isRepetition ? 'safe' : 'draft', edits };
		const end = clauseEnd(sentence, stack.hedges.at(-1)!);
		if (edits.some(it => it.span.end >= end)) return;
		yield {
			title: 'Keep one and say how likely: “… [how likely, in %?]”',
			kind: 'draft',
			edits: [...edits, { span: { start: end, end }, text: ' [how likely, in %?]' }],
		};
	},
	examples: [
		{
			bad: '«We believe this could potentially» improve retention.',
			fixed: 'This could improve retention.',
		},
		{
			bad: '«It seems that perhaps the drop might» be seasonal.',
			fixed: 'The drop might be seasonal.',
		},
		{
			bad: '«I think we should probably» consider pricing.',
			fixed: 'We should probably consider pricing.',
		},
		{
			in: 'status',
			bad: 'The import is late again. The vendor «could potentially» move\nus to the next batch.',
			fixed: 'The import is late again. The vendor could move\nus to the next batch.',
		},
		{
			in: 'prfaq',
			bad: '- **Reports:** these «might include things like» the share of late parcels.',
			fixed: '- **Reports:** these might include the share of late parcels.',
		},
		{
			in: 'postmortem',
			bad: 'The queue was full, and «we suspect that the new\nprinter driver may» have held the jobs.',
			fixed: 'The queue was full, and the new\nprinter driver may have held the jobs.',
		},
		{
			in: 'decision',
			bad: '1. «In our view, this should» help the night shift most.',
			fixed: '1. This should help the night shift most.',
		},
		{
			in: 'wbr',
			bad: '«Perhaps the holiday may» explain the dip in bookings.',
			fixed: 'The holiday may explain the dip in bookings.',
		},
		{
			in: 'prd',
			bad: 'A spike of imports «may have filled the disk (maybe?)».',
			fixed: 'A spike of imports may have filled the disk.',
		},
		{ good: 'This may slip a week.' },
		{ good: 'The server MAY cache responses.' },
		{ good: 'We launch in May and users may churn.' },
		{ good: 'We think that nurses can swap a shift in one tap.' },
		{ good: 'We believe this could save 4 hours a week for each clerk.' },
		{ good: 'We believe this could help, because 9 of 12 clinics asked for it.' },
		{ good: 'If the vendor agrees, we think this might open in Lyon first.' },
		{ good: 'I think the hub is ready, but the courier may need more time.' },
		{ in: 'prd', good: '## Risks\n\n- We believe the partner could potentially leave.' },
		{ good: '> I think it could perhaps be a little faster.' },
		{ good: '- **Privacy:** the export might hold potentially sensitive data,\n  so an admin approves it.' },
		{ good: 'I believe we could have asked the depot sooner.' },
	],
});

const counts: Readonly<Record<number, string>> = { 2: 'Two', 3: 'Three' };

/** A hedge as it is named to the author: without brackets around it or a comma behind. */
const bare = (words: string): string => words.replace(/^\(|\??\)$|,$/gu, '').replaceAll(/\s+/gu, ' ');

/** Takes away every hedge but the kept one; those that stand side by side go as one. */
function withoutOthers(sentence: Sentence, { hedges, kept }: HedgeStack): Edit[] {
	const spans: Span[] = [];
	for (const [index, { start, end }] of hedges.entries()) {
		if (index === kept) continue;
		const last = spans.at(-1);
		if (last !== undefined && /^,?\s+$/u.test(sentence.run.text.slice(last.end, start)))
			spans[spans.length - 1] = { start: last.start, end };
		else spans.push({ start, end });
	}
	return spans.map(({ start, end }) =>
		withoutWord(sentence, { start, end: sentence.run.text[end] === ',' ? end + 1 : end }),
	);
}

/** Conditions and hypotheses weigh a claim; `would` alone does not. */
const weighed =
	/\b(?:if|whether|unless|suppose|supposing|hypothes[ie]s|hypothesi[sz]e|assum(?:e|es|ed|ing|ption|ptions)|depending)\b/u;

const skipped: ReadonlySet<string> = new Set([
	'risks',
	'assumptions',
	'open-questions',
	'options',
	'requirements',
	'non-goals',
	'quote',
]);
