import { defineRule } from '../../lint/rule.ts';
import { otherBase } from '../../numbers/base.ts';
import type { NumberClaim } from '../../numbers/claim.ts';
import { numberCues } from '../../numbers/reader/word.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { numbersChecked } from './_checked.ts';

export default defineRule({
	id: 'number-mismatch',
	family: 'numbers',
	attribute: 'Forecast and measure',
	unit: 'sentence',
	severity: { all: 'warning', wbr: 'error', unknown: 'warning' },
	summary: 'Make the stated figure follow from the figures beside it.',
	why: 'A reader who checks one number and finds it wrong stops believing the other forty. Arithmetic is the one thing in a document that anyone can verify.',
	source: 'Ian McAllister: know your numbers. The tolerance rules are in docs/numbers.md.',
	traps: [
		'Rounding, truncation and “about”: every written number stands for all values that would be written that way.',
		'A percentage that belongs to another fact in the sentence (“from $10 to $12, and 35% of accounts churned”).',
		'Years, dates, versions, page numbers, confidence levels.',
		'Hypotheses and negations, for the direction of a change.',
	],
	kinds: {
		change: 'A percentage or a number of points that does not follow from its two ends.',
		multiple: '“Doubled”, “halved” or “3x” that its two ends do not give.',
		part: 'A share that is not what its part and whole give.',
		sum: 'A sum that its parts do not give.',
		'run-rate': 'A yearly figure that its monthly one does not give.',
		'per-unit': 'A price of one that the price of all does not give.',
		direction: 'A rise that falls, or a fall that rises.',
		unit: 'Two currencies in one change.',
		impossible: 'A fall of more than 100%.',
		precision: 'Right only within rounding: a reader with a calculator gets another figure.',
	},
	exampleKind: 'status',
	cues: numberCues(),
	*detect(sentence) {
		for (const claim of wrongClaims(sentence)) {
			if (claim.verdict === 'points') continue;
			const atMost = mild[claim.verdict];
			yield {
				span: claim.stated,
				kind: claim.verdict,
				data: { claim, stated: sentence.run.text.slice(claim.stated.start, claim.stated.end) },
				...(atMost === undefined ? {} : { atMost }),
			};
		}
	},
	// What is right within rounding costs nothing.
	promise: { group: 'numbers', items: numbersChecked, missed: kind => (kind === 'precision' ? 0 : 1) },
	message: ({ claim, stated }) => messages[claim.verdict]?.(claim, stated) ?? '',
	*fix({ data: { claim, stated } }, { run: { shadow }, quantities }) {
		if (claim.actual === undefined) return;
		yield {
			title: `Write “${claim.actual}”: ${claim.working}`,
			kind: 'draft',
			edits: [{ span: claim.stated, text: claim.actual }],
		};
		const base = otherBase(shadow, quantities, claim);
		if (base !== undefined)
			yield {
				title: `Correct “${shadow.slice(base.span.start, base.span.end)}” to “${base.text}”: ${base.working}`,
				kind: 'draft',
				edits: [{ span: base.span, text: base.text }],
			};
		if (claim.verdict === 'precision')
			yield {
				title: `Mark as approximate: “~${stated}”`,
				kind: 'draft',
				edits: [{ span: { start: claim.stated.start, end: claim.stated.start }, text: '~' }],
			};
	},
	examples: [
		{
			as: 'change',
			bad: 'Signups grew «32%» from 1,200 to 1,480.',
			fixed: 'Signups grew 23% from 1,200 to 1,480.',
		},
		{
			as: 'change',
			bad: 'Revenue rose from **$1.2M** to **$1.5M**\n(«+45%»).',
			fixed: 'Revenue rose from **$1.2M** to **$1.5M**\n(+25%).',
		},
		{
			as: 'change',
			bad: '- Orders were 10,400 vs. 9,800 last week («+16%»).',
			fixed: '- Orders were 10,400 vs. 9,800 last week (+6%).',
		},
		{ as: 'multiple', bad: 'Activation «doubled» from 10k to 26k.' },
		{
			as: 'multiple',
			bad: 'Load time went from 9 s to 3 s, a «5x» improvement.',
			fixed: 'Load time went from 9 s to 3 s, a 3x improvement.',
		},
		{
			as: 'part',
			bad: 'We interviewed customers and 9 of 12 («80%») asked for exports.',
			fixed: 'We interviewed customers and 9 of 12 (75%) asked for exports.',
		},
		{
			as: 'sum',
			bad: 'The cost is $40K + $25K + $10K = «$85K».',
			fixed: 'The cost is $40K + $25K + $10K = $75K.',
		},
		{
			as: 'sum',
			bad: 'Refunds rose from 40 to 60 in April. In May they rose a further 20 to «75».',
			fixed: 'Refunds rose from 40 to 60 in April. In May they rose a further 20 to 80.',
			note: 'A figure that goes on where the sentence before ended.',
		},
		{ as: 'change', bad: '- Refunds fell by «a third»,\n  from 90 to 75.' },
		{
			as: 'run-rate',
			bad: 'Hosting costs $10K per month («$150K» per year).',
			fixed: 'Hosting costs $10K per month ($120K per year).',
		},
		{
			as: 'per-unit',
			bad: 'We spent $12,000 on 300 sign-ups, or «$50» per sign-up.',
			fixed: 'We spent $12,000 on 300 sign-ups, or $40 per sign-up.',
		},
		{
			as: 'part',
			bad: '**2,000 subscribers**\n69% complete,\n«142» to go',
			note: 'What is done and what is left have to make the whole.',
		},
		{ as: 'direction', bad: 'Churn «rose» from 15% to 12%.' },
		{
			as: 'direction',
			bad: 'Orders were 10,400 vs. 9,800 last week («−6%»).',
			fixed: 'Orders were 10,400 vs. 9,800 last week (+6%).',
		},
		{
			as: 'impossible',
			bad: 'Refunds fell «120%» from 50 to 20.',
			better: 'Refunds fell 60% from 50 to 20.',
		},
		{ as: 'unit', bad: 'Spend moved from $1.2M to «€1.5M».', better: 'Spend moved from €1.1M to €1.5M.' },
		{
			as: 'precision',
			bad: 'Revenue rose from $1.24M to $1.51M («+25%»).',
			fixed: 'Revenue rose from $1.24M to $1.51M (+22%).',
		},
		{
			in: 'unknown',
			bad: 'Signups grew «32%» from 1,200 to 1,480.',
			note: 'In a document of unknown kind too.',
		},
		{ good: 'Signups grew 23% from 1,200 to 1,480.' },
		{ good: 'Refunds rose from 40 to 60. Another 20 to 75 shops joined in May.' },
		{ good: 'Refunds fell by a third, from 90 to 61.' },
		{ good: 'We earned $500 from 40 orders, so $2 per order goes to fees.' },
		{ good: 'Activation more than doubled from 10k to 26k.' },
		{ good: 'From 3 to 5 customers told us the export was 40% slower.' },
		{ good: 'The share of sellers on mobile rose from 40% to 55%, which cut support contacts 12%.' },
		{ good: 'Refund time fell from 9 days to 2 days because 70% of claims are now automatic.' },
		{ good: 'We raised prices from $10 to $12, and 35% of accounts churned.' },
		{ good: '8 of 12 customers (66%) asked for exports.', note: 'Cut rather than rounded; people do.' },
		{ good: 'Traffic doubled while conversion fell from 2.0% to 1.5%.' },
		{
			good: '“Signups grew 32% from 1,200 to 1,480,” the founder told us.',
			note: 'A quotation is somebody’s voice.',
		},
	],
});

/** The claims of a sentence that do not hold. */
const wrongClaims = (sentence: Sentence): readonly NumberClaim[] =>
	sentence.numberClaims.filter(it => it.verdict !== 'fits');

/** A reader may take the first for rounding; two currencies may be meant. */
const mild: Readonly<Partial<Record<NumberClaim['verdict'], 'warning' | 'hint'>>> = {
	precision: 'hint',
	unit: 'warning',
};

const messages: Readonly<Record<string, (claim: NumberClaim, stated: string) => string>> = {
	change: follows,
	multiple: follows,
	part: follows,
	sum: follows,
	'run-rate': follows,
	'per-unit': follows,
	direction: ({ working }, stated) =>
		`You write “${stated}”, but ${working}; set it right before a reader wonders which of the two to believe.`,
	unit: ({ working }) => `This change mixes two currencies (${working}); give both figures in one.`,
	impossible: ({ working }) => `Check this figure: ${working}.`,
	precision: ({ working }, stated) =>
		`As written, ${working}; a reader who checks will not get “${stated}”, so show one more digit.`,
};

function follows({ working }: NumberClaim, stated: string): string {
	return `The sentence says “${stated}”, but ${working}; one wrong number costs the others their credit.`;
}
