import type { PlacedBlock } from '../../document/section.ts';
import { defineRule } from '../../lint/rule.ts';
import type { SectionView } from '../../lint/views.ts';
import type { Edit } from '../../text/edit.ts';
import { shift, type Span } from '../../text/span.ts';
import { greenIn, isOwnTopic, redIn } from './_verdict.ts';

interface Data {
	readonly verdict: string;
	readonly against: string;
	readonly edit: Edit | undefined;
}

export default defineRule<'section', Data>({
	id: 'watermelon-status',
	family: 'commitments',
	attribute: 'Earn trust',
	unit: 'section',
	severity: { status: 'warning', wbr: 'warning' },
	summary: 'Let the colour say what the text says.',
	why: 'A status that is green outside and red inside is found out, and then no green is believed. Better you say amber today than somebody else says red next week.',
	source:
		'Guides to project reporting call it the watermelon; Ian McAllister on honesty as the ground of trust.',
	traps: [
		'Trouble that is over, absorbed, or has its plan in the same or the next sentence.',
		'Trouble of another workstream: a line with a label or a colour of its own.',
		'A slip with a new date; up to 5% under plan.',
		'Amber and red verdicts, and “back on track”.',
	],
	exampleKind: 'status',
	*detect(view) {
		for (const placed of withHeading(view)) {
			const green = placed.block.quote === 'quote' ? undefined : greenIn(placed.piece);
			if (green === undefined) continue;
			const found = against(view, placed, green);
			if (found === undefined) continue;
			const { run } = placed.piece.passage;
			const span = shift(run.toSource(green), placed.block.span.start);
			const verdict = run.text.slice(green.start, green.end);
			yield {
				span,
				data: {
					verdict,
					against: found.text,
					edit:
						run.isUnbroken(green) && placed !== view.section.heading
							? { span, text: amber(verdict) }
							: undefined,
				},
				related: [{ span: found.span, message: `“${found.text}” speaks against it.` }],
			};
		}
	},
	message: ({ verdict, against: evidence }) =>
		`The status says “${verdict}” and the text says “${evidence}”; better you say amber today than somebody else says red next week.`,
	*fix({ data: { edit } }) {
		if (edit !== undefined)
			yield { title: `Change the verdict: “${edit.text}”`, kind: 'draft', edits: [edit] };
	},
	examples: [
		{
			bad: '«🟢 On track». We are blocked on legal review.',
			fixed: '🟡 At risk — [why?]; back on track by [date?] if [what?]. We are blocked on legal review.',
		},
		{
			bad: '«Green». Orders 9% under plan.',
			fixed: 'Amber — [why?]; back to green by [date?] if [what?]. Orders 9% under plan.',
		},
		{
			bad: '«On track»; the API was due 2 June and is not started.',
			fixed:
				'At risk — [why?]; back on track by [date?] if [what?]; the API was due 2 June and is not started.',
		},
		{ bad: '**Status:** «🟢»\n\nThe vans are painted. The migration\nslipped and **nobody** knows the day.' },
		{ bad: '## Printer\n\n- «🟢 On track»\n- We are still blocked by the carrier.' },
		{ in: 'wbr', bad: '## Summary\n\nThe launch is «on track» for 3 June. We missed the May milestone.' },
		{ good: '🟡 At risk: blocked on legal until 12 June.' },
		{ good: '🟢 On track: the 2-day slip is absorbed by buffer.' },
		{ good: '🟢 The blocker was resolved on 3 June.' },
		{ good: '## Workstreams\n\n- 🟢 Labels\n- 🔴 Printer: we are blocked by the carrier.' },
		{ good: '🟢 On track for 3 June.\n\n- **Vans:** we are blocked by the carrier.' },
		{ good: '**Status:** green. Orders are 3% under plan.' },
		{ good: 'If we are on track in May, nobody is blocked by the printer.' },
		{ in: 'prd', good: '🟢 On track. We are blocked on legal review.' },
	],
});

const withHeading = ({ section }: SectionView): readonly PlacedBlock[] => [
	...(section.heading === undefined ? [] : [section.heading]),
	...section.blocks.filter(it => it.block.kind === 'paragraph'),
];

/** The first words of the block, or of those behind it that have no topic of their own, that are not green. */
function against(
	{ section }: SectionView,
	placed: PlacedBlock,
	green: Span,
): { readonly span: Span; readonly text: string } | undefined {
	for (const it of [placed, ...following(section.blocks, placed)]) {
		const red = redIn(it.piece).find(span => it !== placed || span.start >= green.end);
		if (red === undefined) continue;
		const { run } = it.piece.passage;
		return { span: shift(run.toSource(red), it.block.span.start), text: run.text.slice(red.start, red.end) };
	}
	return undefined;
}

/** A list of several verdicts tells of several things: each item answers for itself. */
function following(blocks: readonly PlacedBlock[], placed: PlacedBlock): readonly PlacedBlock[] {
	const after = blocks.slice(Math.max(0, placed.index - (blocks[0]?.index ?? 0) + 1));
	const end = after.findIndex(
		it => it.block.kind !== 'paragraph' || it.block.quote !== 'none' || isTopic(it),
	);
	return end < 0 ? after : after.slice(0, end);
}

const isTopic = ({ piece }: PlacedBlock): boolean => piece.derived(isOwnTopic, isOwnTopic);

function amber(verdict: string): string {
	const isWord = /green/iu.test(verdict);
	const isLower = /^\p{Ll}/u.test(verdict);
	const emoji = /🟢/u.test(verdict)
		? '🟡 '
		: /:(?:large_)?green_circle:/u.test(verdict)
			? ':large_yellow_circle: '
			: '';
	const words = isWord && emoji !== ':large_yellow_circle: ' ? 'Amber' : 'At risk';
	return `${emoji}${isLower ? words.toLowerCase() : words} — [why?]; back ${isWord ? 'to green' : 'on track'} by [date?] if [what?]`;
}
