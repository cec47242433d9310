import { defineRule } from '../../lint/rule.ts';
import type { SectionView } from '../../lint/views.ts';
import type { Span } from '../../text/span.ts';
import type { Edit } from '../../text/edit.ts';
import { actionsOf, actionsOwed, holdsActions, lackOf, type Action } from './_actions.ts';
import { fixTitles, kindOfLack, sayLacking, type Lacking, type Missing } from './_lacking.ts';
import { untimedPlan } from './_plans.ts';
import { promisesOf } from './_promises.ts';
import { openRows } from './_rows.ts';

interface Data extends Lacking {
	readonly edits: readonly Edit[];
}

export default defineRule<'section', Data>({
	id: 'action-incomplete',
	family: 'commitments',
	attribute: 'Execute',
	unit: 'section',
	severity: { all: 'information', wbr: 'warning', status: 'warning', postmortem: 'warning' },
	summary: 'Give every action one owner and one date.',
	why: 'An action without a name is everybody’s, and so nobody’s; without a date nobody can tell whether it is late. One person and one day are what turn a good idea into a commitment that can be kept.',
	source:
		'Corrections of errors and weekly business reviews ask who and by when; GitLab: exactly one directly responsible individual.',
	traps: [
		'Done and checked items; items with a ticket, which knows owner and day.',
		'Owner or date in the heading, in the line before the list, in the row, or in the items below.',
		'Lists in which most items are nothing to do; items that do not begin with what is to be done.',
		'Checklists, templates, acceptance criteria, getting started, and a team’s plan for next week.',
		'What is done again and again, or goes with a release: it needs an owner but no day.',
		'One author who writes “I”, or an owner in the front matter: the owner is known.',
		'Plans that give a time, an estimate or a ticket anywhere.',
	],
	kinds: {
		owner: 'An action without an owner.',
		'owner-vague': 'An action whose owner is everybody.',
		date: 'An action without a date.',
		plan: 'A plan of which no step has a time.',
		promise: 'Something put off, without a day or a person.',
		verb: 'A topic among actions: what is to be done about it is left open.',
	},
	exampleKind: 'status',
	concerns: view =>
		holdsActions(view) ||
		openRows(view).length > 0 ||
		untimedPlan(view) !== undefined ||
		promisesOf(view).length > 0,
	*detect(view) {
		const actions = actionsOf(view);
		yield* runs(actions);
		for (const it of actions) if (it.isTopic) yield topic(it);
		for (const row of openRows(view))
			yield found(row.span, row.missing, [row.text], row.vagueOwner, row.edits);
		const plan = untimedPlan(view);
		if (plan !== undefined) {
			const edits = [{ span: { start: plan.end, end: plan.end }, text: ' (by [date?])' }];
			yield {
				...found(plan.span, 'plan', Array<string>(plan.steps).fill(''), undefined, edits),
				atMost: 'information',
			};
		}
		yield* promises(view);
	},
	promise: {
		group: 'actions',
		items: actionsOwed,
		// What is put off in prose is no item of a list, and a topic is not yet an action.
		missed: (kind, data: { readonly count: number }) =>
			kind === 'plan' || kind === 'promise' || kind === 'verb' ? 0 : data.count,
	},
	message: sayLacking,
	*fix({ data: { missing, edits } }) {
		yield { title: fixTitles[missing], kind: 'draft', edits };
	},
	examples: [
		{
			bad: '## Next steps\n\n- [ ] «Update the pricing page»',
			fixed: '## Next steps\n\n- [ ] Update the pricing page — [who?], by [date?]',
		},
		{
			bad: '## Next steps\n\n- «The team will look at crashes by Friday.»',
			as: 'owner-vague',
			fixed: '## Next steps\n\n- [Who on the team?] will look at crashes by Friday.',
		},
		{
			bad: '## Follow-ups\n\n- «Follow up with legal (ASAP)»',
			fixed: '## Follow-ups\n\n- Follow up with legal (ASAP) — [who?], by [date?]',
		},
		{
			bad: '# Week 12\n\n**Next steps:**\n\n- Call the printer (Dana, 14 June)\n- «Book the van»\n- Order the labels ([#31](https://example.com/shop/issues/31))',
		},
		{
			in: 'postmortem',
			bad: '## Action items\n\n### Alerts\n\n- «Add an alert on the length of the **print queue**.\n- Write down how to restart the printer\n  without losing labels.»\n\n### Process\n\n1. Nothing to do.',
			note: 'Neighbours that share the fault are told once.',
			fixed:
				'## Action items\n\n### Alerts\n\n- Add an alert on the length of the **print queue** — [who?], by [date?].\n- Write down how to restart the printer\n  without losing labels — [who?], by [date?].\n\n### Process\n\n1. Nothing to do.',
		},
		{
			in: 'postmortem',
			bad: '## How we will prevent this\n\n- «Introduce a second printer in Leeds»\n- Weekly test of the fallback (SRE)',
		},
		{
			in: 'postmortem',
			bad: '## Corrective actions\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| «Alert on queue length» |  | 3 May |\n| Test the fallback | Ana | 9 May |',
			as: 'owner',
			fixed:
				'## Corrective actions\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Alert on queue length | [who?] | 3 May |\n| Test the fallback | Ana | 9 May |',
		},
		{
			bad: '## Actions\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| «Call the carrier» | Everyone | 3 May |',
			as: 'owner-vague',
			fixed:
				'## Actions\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Call the carrier | [who on the team?] | 3 May |',
		},
		{
			bad: '## Next steps\n\n1. «Call the three clinics that left (Dana)»',
			as: 'date',
			fixed: '## Next steps\n\n1. Call the three clinics that left (Dana) — by [date?]',
		},
		{
			in: 'prd',
			bad: '## Implementation plan\n\n1. «Add the form to the shop.\n2. Move the archive.\n3. Remove the old form.»',
			as: 'plan',
			fixed:
				'## Implementation plan\n\n1. Add the form to the shop (by [date?]).\n2. Move the archive.\n3. Remove the old form.',
		},
		{
			bad: '- The shops asked whether the fee stays.\n  «We will follow up on that offline».',
			as: 'promise',
			fixed: '- The shops asked whether the fee stays.\n  We will follow up on that offline by [date?].',
		},
		{
			in: 'prd',
			bad: 'The refund form «is to be specced separately».',
			as: 'promise',
			fixed: 'The refund form is to be specced separately ([who?], by [date?]).',
		},
		{
			bad: '## Next steps\n\n- Call the printer (Dana, 14 June)\n- «Marketing budget»\n- Order the labels (Ana, 9 June)',
			as: 'verb',
			fixed:
				'## Next steps\n\n- Call the printer (Dana, 14 June)\n- [do what?] Marketing budget\n- Order the labels (Ana, 9 June)',
		},
		{ good: '## Next steps\n\n- [ ] Update the pricing page (Dana, 14 June)' },
		{
			good: '## Next steps\n\n- Pricing\n  - Ask three shops (Dana, 14 June)\n- Order the labels (Ana, 9 June)',
			note: 'The items below say what is to be done.',
		},
		{ good: '## Next steps\n\n- [x] Call legal\n- ~~Call the bank~~' },
		{ good: '## Next steps\n\n### Ana — by 12 June\n\n- Update the pricing page\n- Call legal' },
		{
			good: '## Next steps\n\nDana owns all of these until 3 May:\n\n- Update the pricing page\n- Call legal',
		},
		{
			in: 'postmortem',
			good: '## Action items\n\n1. Alert on queue length.\n   [Issue](https://example.com/shop/issues/31)\n2. Test the fallback, SHOP-214',
		},
		{ good: '## Next steps\n\n- Update the pricing page\n  - Owner: Dana\n  - Due: 14 June' },
		{
			good: '## Next steps\n\nI moved by 3 May:\n\n- Update the pricing page\n- Call the bank\n\nI was ill on Monday.',
		},
		{ good: '## Next week\n\n- Finish the import\n- Ship the beta' },
		{ good: '## Next steps\n\n- Design: finish the label by 3 May\n- Send the mail by 4 May (Infra)' },
		{ good: '## Launch checklist\n\n- [ ] Update the pricing page\n- [ ] Tell support' },
		{ in: 'prd', good: '## Acceptance criteria\n\n- [ ] Show the price\n- [ ] Send the mail' },
		{ good: '## Next steps\n\n- The pilot is over.\n- Prices stay.\n- Call volume is flat.' },
		{
			good: '## Actions\n\n| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n| Call the carrier | | | Done |\n| Test the fallback | Ana | 9 May | Open |',
		},
		{
			in: 'prd',
			good: '## Implementation plan\n\n1. Add the form to the shop (two weeks).\n2. Move the archive.\n3. Remove the old form.',
		},
		{ good: 'If a shop calls, we will follow up. We will get back to them on 3 May.' },
		{ in: 'prfaq', good: '## Next steps\n\n- Visit our shop\n- Sign up for the beta' },
	],
});

const found = (
	span: Span,
	missing: Missing,
	texts: readonly string[],
	vagueOwner: string | undefined,
	edits: readonly Edit[],
) => ({
	span,
	kind: kindOfLack[missing],
	data: { missing, first: short(texts[0] ?? ''), count: texts.length, vagueOwner, edits },
	...(missing === 'date' || missing === 'verb' ? { atMost: 'information' as const } : {}),
});

/** "Pricing" among things to do. */
const topic = ({ span, text }: Action): ReturnType<typeof found> =>
	found(span, 'verb', [text], undefined, [
		{ span: { start: span.start, end: span.start }, text: '[do what?] ' },
	]);

/** Neighbours that lack the same are told once. */
function* runs(actions: readonly Action[]): Generator<ReturnType<typeof found>> {
	let run: Action[] = [];
	let missing: Missing | undefined;
	for (const it of [...actions, undefined]) {
		const lacks = it === undefined ? undefined : lackOf(it);
		if (lacks !== missing || lacks === 'vague' || lacks === undefined) {
			if (missing !== undefined && run.length > 0) yield ofRun(run, missing);
			run = [];
			missing = lacks;
		}
		if (it !== undefined && lacks !== undefined) run.push(it);
	}
}

function ofRun(run: readonly Action[], missing: Missing): ReturnType<typeof found> {
	const first = run[0]!;
	const span = { start: first.span.start, end: run.at(-1)!.span.end };
	const edits =
		missing === 'vague'
			? [
					{
						span: { start: first.span.start, end: first.span.start + first.vagueOwner!.length },
						text: '[Who on the team?]',
					},
				]
			: run.map(it => ({ span: { start: it.end, end: it.end }, text: blanks[missing] ?? '' }));
	return found(
		span,
		missing,
		run.map(it => it.text),
		first.vagueOwner,
		edits,
	);
}

const blanks: Readonly<Partial<Record<Missing, string>>> = {
	both: ' — [who?], by [date?]',
	owner: ' — [who?]',
	date: ' — by [date?]',
};

/** What paragraphs and items put off. */
const promises = (view: SectionView): readonly ReturnType<typeof found>[] =>
	promisesOf(view).map(({ span, text, at, missing }) => {
		const blanks = missing === 'both' ? ' ([who?], by [date?])' : ' by [date?]';
		const edits = [{ span: { start: at, end: at }, text: blanks }];
		return found(span, missing === 'both' ? 'promise-both' : 'promise', [text], undefined, edits);
	});

function short(text: string): string {
	const line = text
		.replace(/[\uE000-\uE003]+/gu, '…')
		.replace(/\s+/gu, ' ')
		.replace(/[.;:,]$/u, '')
		.trim();
	return line.length <= 60 ? line : `${line.slice(0, line.lastIndexOf(' ', 58))} …`;
}
