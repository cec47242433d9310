import type { PlacedBlock } from '../../document/section.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Edit } from '../../text/edit.ts';
import type { TopList } from './_order.ts';
import { quoted } from './_runs.ts';
import { unrankedIn, type Unranked } from './_unranked.ts';

export default defineRule<'document', Unranked>({
	id: 'priorities-unranked',
	family: 'goals',
	attribute: 'Prioritize',
	unit: 'document',
	severity: {
		strategy: 'warning',
		okr: 'warning',
		prd: 'information',
		onepager: 'information',
		decision: 'information',
	},
	summary: 'Rank what matters, draw a line below what you will do, and say why the first is first.',
	why: 'A list without order leaves the choice to whoever picks next. A rank and a reason let a team make the next hundred calls without you; good prioritizers are what makes the others fast.',
	source:
		'Ian McAllister: a great PM prioritizes themes, projects and their sequence, and teaches the team why.',
	traps: [
		'Any word of an order in the document: a rank, P0 to P4, “most important”, “top goal”, a line, a stretch goal.',
		'Lists of seven and fewer.',
		'Bugs and their severity.',
		'MoSCoW with a group of won’t-haves: something was cut.',
		'Numbered lists and lists with dates: both are an order.',
		'Objectives with their key results, up to two dozen lines.',
	],
	kinds: {
		'too-many': 'More than a team can hold in mind, in no order.',
		'all-first': 'Nearly everything has the highest priority.',
		flat: 'A roadmap without order, dates or themes.',
		'no-reason': 'A ranking that does not say why.',
	},
	exampleKind: 'strategy',
	*detect(document) {
		yield* unrankedIn(document);
	},
	message(data) {
		switch (data.kind) {
			case 'too-many':
				return data.what === 'top priority'
					? `${data.count} things are called a top priority here; say which of them wins when two collide.`
					: `Nothing says which of these ${data.count} ${data.what} comes first, so the team chooses for you; rank them, draw a line, and say what waits.`;
			case 'flat':
				return `Nothing says which of these ${data.count} comes first; number them, or give each a quarter.`;
			case 'all-first':
				return `${data.crowd.count} of ${data.crowd.of} are “${data.crowd.level}”; when everything is first, nothing is.`;
			case 'no-reason':
				return `Say why “${quoted(data.first)}” is first; one “because” lets the team make the next calls without you.`;
		}
	},
	*fix({ data }, { text }) {
		if (data.kind === 'no-reason') {
			const [first] = data.items;
			const at = endOf(first!);
			yield {
				title: 'Ask for the reason: “… because [which metric moves, by how much?]”',
				kind: 'draft',
				edits: [{ span: { start: at, end: at }, text: ' because [which metric moves, by how much?]' }],
			};
			return;
		}
		if (data.kind === 'all-first') return;
		if (data.list === undefined) {
			if (data.kind !== 'too-many' || data.what === 'top priority') return;
			yield {
				title: 'Ask for the order under the title: “First comes [which?], …”',
				kind: 'draft',
				edits: [
					{
						span: { start: data.at, end: data.at },
						text: '\n\nIn order of importance: [which is first?], [which is second?]. What waits: [which?].',
					},
				],
			};
			return;
		}
		if (!data.list.isNested)
			yield {
				title: 'Number the list, the most important first',
				kind: 'draft',
				edits: numbered(data.list, text.source.text),
			};
		if (data.list.items.length > 5) {
			const { block } = data.list.items[4]!;
			const at = data.list.items[5]!.block.item!.span.start;
			const marker = text.source.text.slice(block.item!.span.start, block.span.start);
			yield {
				title: 'Draw a line below the fifth: “above: we do now · below: waits until [what changes?]”',
				kind: 'draft',
				edits: [
					{
						span: { start: at, end: at },
						text: `${marker}*above: we do now · below: waits until [what changes?]*\n`,
					},
				],
			};
		}
	},
	examples: [
		{
			as: 'too-many',
			bad: '# Strategy\n\n«## Priorities»\n\n- Activation\n- Trust\n- Price\n- Speed\n- Germany\n- Returns\n- Search\n- Courier app\n- Loyalty',
			fixed:
				'# Strategy\n\n## Priorities\n\n1. Activation\n2. Trust\n3. Price\n4. Speed\n5. Germany\n6. Returns\n7. Search\n8. Courier app\n9. Loyalty',
		},
		{
			as: 'too-many',
			note: 'Items with more below them keep their marks; a line can still be drawn.',
			bad: '«## **Our priorities for 2027**»\n\n* [Activation](a.md) in every\n  region\n  * Germany\n* **Trust**\n* Price\n* Speed\n* Returns\n* Search\n* Courier app\n* Loyalty',
			fixed:
				'## **Our priorities for 2027**\n\n* [Activation](a.md) in every\n  region\n  * Germany\n* **Trust**\n* Price\n* Speed\n* Returns\n* *above: we do now · below: waits until [what changes?]*\n* Search\n* Courier app\n* Loyalty',
		},
		{
			in: 'okr',
			as: 'too-many',
			note: 'Twelve goals in three groups.',
			bad: '«# Goals»\n\n## Easy\n\n* Help clinics book\n* Help nurses swap\n* Help patients find us\n* Make billing simple\n\n## Open\n\n* Publish prices\n* Publish waiting times\n* Share the roadmap\n* Answer in public\n\n## Fair\n\n* Reach rural clinics\n* Serve all languages\n* Work on old phones\n* Keep it affordable',
			fixed:
				'# Goals\n\nIn order of importance: [which is first?], [which is second?]. What waits: [which?].\n\n## Easy\n\n* Help clinics book\n* Help nurses swap\n* Help patients find us\n* Make billing simple\n\n## Open\n\n* Publish prices\n* Publish waiting times\n* Share the roadmap\n* Answer in public\n\n## Fair\n\n* Reach rural clinics\n* Serve all languages\n* Work on old phones\n* Keep it affordable',
		},
		{
			as: 'too-many',
			bad: 'Our top priority is speed. Couriers wait.\n\nTrust remains a top priority, too.\n\n- **Price:** another top priority is a fair\n  price.\n\nIn Germany, returns «are the top priority».',
		},
		{
			in: 'prd',
			as: 'all-first',
			bad: '## Requirements\n\n| Requirement | «Priority» |\n| --- | --- |\n| Import | P0 |\n| Export | P0 |\n| Search | P0 |\n| Undo | P0 |\n| Share | P0 |\n| Print | P0 |\n| Themes | P1 |',
		},
		{
			in: 'prd',
			as: 'all-first',
			bad: '«## Requirements»\n\n- **Must:** import a\n  bank file\n- **Must:** undo the last import\n- **Must:** export to PDF\n- **Should:** search\n- **Must:** share with an accountant',
		},
		{
			as: 'flat',
			bad: '«## Roadmap»\n\n- Courier app\n- New label printer\n- Returns by locker\n- Invoices in euros\n- Partner portal',
			fixed:
				'## Roadmap\n\n1. Courier app\n2. New label printer\n3. Returns by locker\n4. Invoices in euros\n5. Partner portal',
		},
		{
			as: 'no-reason',
			bad: '## Priorities\n\n1. «Activation»\n2. Price\n3. Courier app',
			fixed:
				'## Priorities\n\n1. Activation because [which metric moves, by how much?]\n2. Price\n3. Courier app',
		},
		{
			as: 'no-reason',
			bad: '## Q3 priorities\n\n1. «**Faster checkout**.»\n2. Returns without printer\n3. Loyalty',
			fixed:
				'## Q3 priorities\n\n1. **Faster checkout** because [which metric moves, by how much?].\n2. Returns without printer\n3. Loyalty',
		},
		{
			good: '## Priorities\n\n1. Activation, because it caps revenue (38% against 45% planned)\n2. Price\n3. Courier app',
		},
		{
			in: 'prd',
			good: "## Requirements\n\n| Requirement | MoSCoW |\n| --- | --- |\n| Import | Must |\n| Undo | Must |\n| Export | Must |\n| Share | Must |\n| Themes | Won't |",
			note: 'Something was cut.',
		},
		{ good: '## Priorities\n\n- Activation\n- Price\n- Courier app' },
		{
			good: '## Priorities\n\nIn order of what each is worth:\n\n- Activation\n- Trust\n- Price\n- Speed\n- Germany\n- Returns\n- Search\n- Loyalty',
		},
		{
			in: 'prd',
			good: '## Known bugs\n\n| Bug | Priority |\n| --- | --- |\n| Crash on import | P0 |\n| Lost undo | P0 |\n| Wrong total | P0 |\n| Blank page | P0 |\n| Slow start | P0 |',
		},
		{
			good: '## Roadmap\n\n- **Q1 2027:** courier app\n- **Q1 2027:** label printer\n- **Q2 2027:** returns by locker\n- **Q3 2027:** invoices in euros\n- **Q4 2027:** partner portal',
		},
		{
			in: 'okr',
			good: '# Q3 OKRs\n\n## Objective: nurses swap shifts without a call\n\n- KR: swaps done in the app from 12% to 60%\n- KR: calls to the desk from 340 to 100 a week\n\n## Objective: clinics trust the roster\n\n- KR: wrong shifts from 3.1% to 1%\n- KR: corrections by phone from 90 to 20 a week',
		},
		{
			in: 'prd',
			good: '| Requirement | Priority |\n| --- | --- |\n| Import | P0 |\n| Undo | P0 |\n| Export | P1 |\n| Share | P1 |\n| Themes | P2 |',
		},
	],
});

/** Behind an item's own words, before its full stop. */
function endOf({ block, piece }: PlacedBlock): number {
	const kept = piece.source
		.trimEnd()
		.replace(/[.;:,…]$/u, '')
		.trimEnd();
	return block.span.start + kept.length;
}

function numbered({ items }: TopList, source: string): Edit[] {
	return items.map(({ block }, index) => {
		const { start } = block.item!.span;
		const marker = source.slice(start, block.span.start);
		return { span: { start, end: start + marker.trimEnd().length }, text: `${index + 1}.` };
	});
}
