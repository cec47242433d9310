import { defineRule } from '../../lint/rule.ts';
import { goalsOf, type Goal } from './_goals.ts';
import { quoted, runsOf } from './_runs.ts';

export default defineRule({
	id: 'goal-is-output',
	family: 'goals',
	attribute: 'Driven by impact',
	unit: 'section',
	isLocal: true,
	severity: {
		okr: 'warning',
		prd: 'information',
		onepager: 'information',
		strategy: 'information',
		prfaq: 'information',
	},
	summary: 'State as a goal what changes for the customer, not what the team will do.',
	why: 'A launch can be on time and change nothing. A goal that names the change keeps the team looking for what works after the launch, and lets it drop what does not.',
	source:
		'Ian McAllister: great product managers are driven by impact. Guides to OKRs: a key result measures an outcome.',
	traps: [
		'A number in the item or below it (“so that export tickets fall from 340 to 50 a month”).',
		'An item that says what should come of it (“so that …”, “to reduce …”).',
		'Finding out where one starts: “Instrument sign-up to get a baseline”.',
		'“Build trust”, “create demand”: nothing that can be shipped.',
		'Milestones, timelines, requirements, non-goals.',
	],
	exampleKind: 'okr',
	*detect(view) {
		const goals = goalsOf(view).filter(
			it => !it.said.isOpen && !it.isMeasuredBelow && it.form !== 'sentence',
		);
		for (const run of runsOf(goals, isOutput))
			yield {
				span: run.span,
				data: { goals: run.goals },
				// A team may well be judged by whom it found.
				...(run.goals.every(it => /^hir/u.test(it.said.output ?? ''))
					? { atMost: 'information' as const }
					: {}),
			};
	},
	message: ({ goals }) =>
		goals.length === 1
			? `“${quoted(goals[0]!.text)}” is something you do, not something that changes; say what will be different for the customer if it works.`
			: `These ${goals.length} goals, from “${quoted(goals[0]!.text)}” on, are things you do, not things that change; say what will be different for the customer if they work.`,
	*fix({ data: { goals } }) {
		const text = ' so that [metric?] moves from [baseline?] to [target?] by [date?]';
		yield {
			title: 'Ask for the outcome: “… so that [metric?] moves from [baseline?] to [target?] by [date?]”',
			kind: 'draft',
			edits: goals.map(it => ({ span: { start: it.end, end: it.end }, text })),
		};
	},
	examples: [
		{
			bad: 'KR1: «Launch the new checkout.»',
			fixed: 'KR1: Launch the new checkout so that [metric?] moves from [baseline?] to [target?] by [date?].',
		},
		{
			in: 'prd',
			bad: '## Goals\n\n- «Build a recommendations service»\n- Repeat orders from 12% to 18%',
			fixed:
				'## Goals\n\n- Build a recommendations service so that [metric?] moves from [baseline?] to [target?] by [date?]\n- Repeat orders from 12% to 18%',
		},
		{ bad: '- O2: «Complete the platform migration.»' },
		{
			in: 'prd',
			bad: '## Goals\n\nAs a result, this release aims to:\n\n* «Successfully integrate the scanner with the ward’s\n  software\n* Create the infrastructure for later scanners»\n* Halve the time a nurse spends on a scan',
		},
		{
			bad: '1. Grow the network\n   1. Sales: «Update the pricing model for larger clinics\n   1. Support: Implement a new support system»\n      1. Compare vendors\n      1. Create a triage process',
			note: 'The tasks below a deliverable are its own.',
		},
		{
			bad: '| **Key results** | **Owner** |\n| --- | --- |\n| **1 Collectors are informed** | |\n| «We have a content plan and schedule | Ana |\n| Publish a report on the state of recycling» | Ben |\n| 400 collectors read the weekly mail | Eve |',
		},
		{
			bad: '### Milestones\n\n1. Shops can return crates.\n   - **Outcome:** «We have a clear policy for lost crates.»',
		},
		{ good: 'Raise checkout conversion from 2.1% to 2.8% by 30 September.' },
		{ good: '- Ship export so that export tickets fall from 340 to 50 a month by Q4.' },
		{ in: 'prd', good: '## Milestones\n\n- Launch beta 14 June' },
		{ good: '- Instrument sign-up to get a baseline by 3 May' },
		{ good: '- Build trust among the pharmacies' },
		{
			in: 'prd',
			good: '## Goals\n\n- Hiring managers see 5 candidates a week\n- Updates arrive within 2 hours',
		},
		{ in: 'prd', good: '## Non-goals\n\n- Build a mobile app\n- Publish an API' },
		{ good: '- Deliver a new parking app\n  - 60% of drivers pay in the app' },
		{ in: 'status', good: '## Goals for next month\n\n- Publish a new release' },
		{ in: 'prd', good: '## Goals\n\nWe avoid the following, for these reasons:\n\n- Build a second inbox' },
	],
});

const isOutput = ({ said, isMeasure }: Goal): boolean =>
	!isMeasure && said.output !== undefined && !said.isMeasured;
