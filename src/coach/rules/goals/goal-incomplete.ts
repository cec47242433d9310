import { defineRule } from '../../lint/rule.ts';
import { goalsOf, type Goal } from './_goals.ts';
import { lacksOf } from './_lacks.ts';
import { quoted, runsOf } from './_runs.ts';

export default defineRule({
	id: 'goal-incomplete',
	family: 'goals',
	attribute: 'Forecast and measure',
	unit: 'section',
	isLocal: true,
	severity: {
		okr: 'warning',
		prd: 'information',
		onepager: 'information',
		strategy: 'information',
		prfaq: 'information',
	},
	summary: 'Give each goal a number: from what, to what, by when.',
	why: 'A goal without a number cannot be forecast, and nobody can tell whether it was met. “From 38% to 45% by 30 June” settles in advance what good looks like.',
	source: 'Ian McAllister: forecast and hit your numbers; the S.M.A.R.T. criteria for goals.',
	traps: [
		'Objectives and headings that group goals: what stands below them carries the numbers.',
		'Numbers in the item, in the items below it, in its own section, or kept elsewhere (“N1 customers”, “X%”).',
		'What can be checked without a number: “all repositories have …”, “among the five most used”.',
		'Deliverables, which have a rule of their own.',
		'Lists of measures that choose or compare something, and figures of a report.',
		'Non-goals, and lists under “does not attempt to”.',
		'A date, an owner, a first metric or a guardrail anywhere in the document serves all its goals; results of a team are its own.',
	],
	kinds: {
		target: 'A goal that says which way but not how far.',
		measure: 'A list of measures without a value to reach.',
		baseline: 'A value to reach without the one today.',
		date: 'Values to reach, and no day anywhere in the document.',
		owner: 'Key results, and nobody’s name anywhere in the document.',
		'no-primary-metric': 'Several measures, none of which comes first.',
		'no-guardrail': 'Values to reach, and not a word about what must not get worse.',
	},
	exampleKind: 'okr',
	*detect(view) {
		const goals = goalsOf(view).filter(it => !it.said.isOpen && !it.isMeasuredBelow);
		const judged = goals.some(it => it.form === 'sentence');
		for (const run of runsOf(goals, it => lacksTarget(it) || lacksNumber(it)))
			yield {
				span: run.span,
				kind: 'target',
				data: { goals: run.goals },
				...(run.goals.some(lacksTarget) ? {} : { atMost: 'information' as const }),
			};
		for (const run of runsOf(goals, it => it.isMeasure && !it.said.isMeasured))
			if (!judged && run.goals.length > 1)
				yield { span: run.span, kind: 'measure', data: { goals: run.goals } };
		for (const run of runsOf(goals, it => it.said.onlyTarget !== undefined))
			yield { span: run.span, kind: 'baseline', data: { goals: run.goals }, atMost: 'information' };
	},
	whole: lacksOf,
	promise: {
		group: 'goals',
		items: document =>
			document.text.sections.reduce(
				(sum, section) => sum + goalsOf({ section, document }).filter(it => !it.said.isOpen).length,
				0,
			),
		// A target without its baseline or its day is half a goal; what goals lack together is no item of them.
		missed: (kind, data: { readonly goals: readonly Goal[] }) =>
			data.goals.length * (kind === undefined ? 1 : (shares[kind] ?? 1)),
	},
	message({ goals }, kind) {
		const [first] = goals;
		const together = messages[kind ?? ''];
		if (together !== undefined) return together(goals.length, quoted(first!.text));
		if (kind === 'measure')
			return `These ${goals.length} measures have no value to reach; say which one tells you that it worked, from what to what, and by when.`;
		const what =
			goals.length === 1
				? `“${quoted(first!.text)}”`
				: `These ${goals.length} goals, from “${quoted(first!.text)}” on,`;
		const verb = goals.length === 1 ? 'names' : 'name';
		if (kind === 'baseline')
			return `${what} ${verb} the value to reach but not the one today; the distance is what shows how bold it is.`;
		return goals.length === 1
			? `${what} has no number; “from X to Y by a date” lets you forecast it and be seen to hit it.`
			: `${what} have no number; “from X to Y by a date” lets you forecast them and be seen to hit them.`;
	},
	*fix({ data: { goals }, kind }) {
		const text = kind === 'baseline' ? ' (from [baseline?])' : ' from [baseline?] to [target?] by [date?]';
		yield {
			title: `Ask for the numbers: “…${text}”`,
			kind: 'draft',
			edits: goals.map(it => ({ span: { start: it.end, end: it.end }, text })),
		};
	},
	examples: [
		{
			bad: '## Key results\n\n- «Improve activation»',
			fixed: '## Key results\n\n- Improve activation from [baseline?] to [target?] by [date?]',
		},
		{
			bad: '- «Increase NPS»',
			note: 'In a document of OKRs the lists are goals.',
		},
		{
			bad: 'KR2: «Reduce churn to 2%.»',
			as: 'baseline',
			fixed: 'KR2: Reduce churn to 2% (from [baseline?]).',
		},
		{
			in: 'prd',
			bad: '## Goals\n\n* «Help agencies find the invoice they need faster, by letting them filter\n  the list.»\n* Cut no corners.',
		},
		{
			in: 'prd',
			bad: '## Success metrics\n\n1. «Number of invoices opened\n2. Error rate of the export\n3. Average time to first invoice»',
			as: 'measure',
			fixed:
				'## Success metrics\n\n1. Number of invoices opened from [baseline?] to [target?] by [date?]\n2. Error rate of the export from [baseline?] to [target?] by [date?]\n3. Average time to first invoice from [baseline?] to [target?] by [date?]',
		},
		{
			bad: '## Goals\n\n- **«Make it as easy as possible** for clinics to book a slot.\n- Build trust among the pharmacies.»\n- Publish the price list of 40 clinics.',
			note: 'Neighbours that share the fault are told once.',
			fixed:
				'## Goals\n\n- **Make it as easy as possible** for clinics to book a slot from [baseline?] to [target?] by [date?].\n- Build trust among the pharmacies from [baseline?] to [target?] by [date?].\n- Publish the price list of 40 clinics.',
		},
		{
			in: 'strategy',
			bad: '## Goals\n\n### 1. «Improve the first week of new drivers»\n\n**Why?** It is when most of them leave.\n\n### 2. Reach 400 drivers in Lyon',
			fixed:
				'## Goals\n\n### 1. Improve the first week of new drivers from [baseline?] to [target?] by [date?]\n\n**Why?** It is when most of them leave.\n\n### 2. Reach 400 drivers in Lyon',
		},
		{
			bad: '| Key result | Owner |\n| --- | --- |\n| «Core libraries have improved test coverage» | Ana |\n| 90% of builds pass | Ben |',
			fixed:
				'| Key result | Owner |\n| --- | --- |\n| Core libraries have improved test coverage from [baseline?] to [target?] by [date?] | Ana |\n| 90% of builds pass | Ben |',
		},
		{
			bad: '1. The shelf shows what is in stock.\n   - **Outcome:** «Florists are confident when they promise a bouquet.»',
			fixed:
				'1. The shelf shows what is in stock.\n   - **Outcome:** Florists are confident when they promise a bouquet from [baseline?] to [target?] by [date?].',
		},
		{
			in: 'prd',
			bad: '## Goals\n\nThis is a safety feature. «The ultimate goal is to *reduce exposure to known\nrecalls* among clinics.»',
		},
		{
			bad: '1. Search\n   1. Web: «Increase usage of filters.» => Shipped in April.',
			note: 'A score behind “=>” is no part of the goal.',
			fixed:
				'1. Search\n   1. Web: Increase usage of filters from [baseline?] to [target?] by [date?]. => Shipped in April.',
		},
		{
			in: 'prd',
			bad: '## Goals\n\n- «Raise activation from 38% to 45%\n- Cut refunds from 90 to 40 a week; returns must not rise»',
			as: 'date',
			fixed:
				'## Goals\n\n- Raise activation from 38% to 45% by [date?]\n- Cut refunds from 90 to 40 a week; returns must not rise by [date?]',
		},
		{
			in: 'prd',
			bad: '# PRD: shelf, 3 May 2027\n\n## Success metrics\n\n| Metric | Baseline | Target |\n| --- | --- | --- |\n| «Error rate | 4% | 1% |\n| Opened bills | 31% | 40% |\n| First reply» | 9 h | 4 h |',
			as: 'no-primary-metric',
			fixed:
				'# PRD: shelf, 3 May 2027\n\n## Success metrics\n\n| Metric | Baseline | Target |\n| --- | --- | --- |\n| Error rate | 4% | 1% |\n| Opened bills | 31% | 40% |\n| First reply | 9 h | 4 h |\n\n**Primary:** [which of these?]',
		},
		{
			in: 'strategy',
			bad: '# Plan for 2027\n\n## Goals\n\n1. «Increase trips per driver from 11 to 14 a day\n2. Reduce idle time from 31% to 24%»',
			as: 'no-guardrail',
			fixed:
				'# Plan for 2027\n\n## Goals\n\n1. Increase trips per driver from 11 to 14 a day\n2. Reduce idle time from 31% to 24%\n\n**Guardrail:** [metric?] stays above [value?]',
		},
		{
			bad: '# Goals for Q3\n\n## Key results\n\n- «31 clinics book a slot\n- 40% of slots are full\n- 12 clinics renew»',
			as: 'owner',
			fixed:
				'# Goals for Q3\n\n## Key results\n\n- 31 clinics book a slot ([who?])\n- 40% of slots are full ([who?])\n- 12 clinics renew ([who?])',
		},
		{ good: 'KR2: Reduce monthly churn from 3.0% to 2.0% by 31 December (Dana).' },
		{ good: '## Q3 2026 goals\n\n- Activation from 38% to 45%' },
		{
			in: 'prd',
			good: '## Goals\n\n- Raise activation from 38% to 45%\n\n## Timeline\n\nThe pilot ends on 3 May.',
			note: 'One date serves all goals.',
		},
		{
			in: 'prd',
			good: '## Success metrics\n\n- Error rate below 1% by June 2027 (our north star)\n- Adoption of 40%\n- Latency under 2 s',
		},
		{
			in: 'strategy',
			good: '# Plan for 2027\n\n## Goals\n\n- Increase trips per driver from 11 to 14 a day\n- Reduce idle time from 31% to 24%\n\nComplaints must not rise.',
		},
		{
			good: '# Goals for Q3\n\n- 31 clinics book a slot (Dana)\n- 40% of slots are full\n- 12 clinics renew',
			note: 'Where one is named, the author names owners.',
		},
		{ good: '1. **Objective: make the first listing effortless**\n   - 70% of sellers list within a day' },
		{ in: 'prd', good: '## Non-goals\n\n- Improve the relevance of search' },
		{ in: 'prd', good: '## Goals\n\nThis release does not attempt to:\n\n- Improve the accuracy of search' },
		{
			in: 'prd',
			good: '## Goals\n\n### Make booking easy\n\n- From 9 to 4 minutes for a first booking\n- 95% of slots confirmed within an hour',
			note: 'The heading only groups the goals below it.',
		},
		{ good: '## Outcomes\n\n- N1 new customers and N2 orders\n- X% of drivers use the map every week' },
		{ good: '- We have documented lead maintainers for all active repositories' },
		{
			note: 'A deliverable with its days can be checked.',
			good: '- We’ve deployed the booking tool by end of Q2 and set benchmarks for it by Q3 so that shops can easily compare',
		},
		{ good: '- **Grow the number of active couriers**\n  - Weekly active couriers up by 500' },
		{
			in: 'prd',
			good: '## Success metrics\n\n| Metric | Baseline | Target |\n| --- | --- | --- |\n| Error rate | 4% | 1% |',
		},
		{
			in: 'prd',
			good: '## Metrics\n\nWe look at the following numbers once to inform the choice of a vendor:\n\n1. Number of regions\n2. Uptime of the service',
		},
		{ in: 'status', good: '## Goals for next month\n\n- Reduce the average cost per article' },
		{ in: 'prd', good: '## Goals\n\n- Improve the export from [baseline?] to [target?]' },
	],
});

const shares: Readonly<Record<string, number>> = {
	baseline: 0.5,
	date: 0.5,
	owner: 0,
	'no-primary-metric': 0,
	'no-guardrail': 0,
};

const messages: Readonly<Record<string, (count: number, first: string) => string>> = {
	date: (count, first) =>
		count === 1
			? `“${first}” says how far but not by when; a day is what lets you forecast it and be seen to hit it.`
			: `These ${count} goals, from “${first}” on, say how far but not by when; one day for all of them is enough.`,
	owner: count =>
		`None of these ${count} results has an owner; one name beside each tells who will say how it is going.`,
	'no-primary-metric': count =>
		`${count} measures and no first among equals; which one would you trade the others for? Working backwards from it makes the next choices easy.`,
	'no-guardrail': count =>
		`These ${count} numbers are to move and nothing says what must not get worse; one guardrail keeps the team from winning them at the customer’s expense.`,
};

/** It should get better, or be good, and no number says when it is. */
function lacksTarget({ said, isResult, isMeasure }: Goal): boolean {
	if (said.isMeasured || said.output !== undefined || said.isDatedOutput || isMeasure) return false;
	if (said.improves !== undefined) return true;
	return said.quality !== undefined && !said.isAbsolute && isResult;
}

/** A key result that says what is so, and how much of it, for how many or how often is left open. */
const lacksNumber = ({ said, isKeyResult, isMeasure }: Goal): boolean =>
	isKeyResult &&
	!isMeasure &&
	said.isState &&
	!said.isMeasured &&
	!said.isAbsolute &&
	!said.isDatedOutput &&
	said.output === undefined;
