import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { withHeading } from '../../document/walk.ts';
import { defineRule } from '../../lint/rule.ts';
import type { SectionView } from '../../lint/views.ts';
import { shift } from '../../text/span.ts';
import { isPrompt, readBlanks, type Blank } from './_blanks.ts';

interface Data {
	readonly words: readonly string[];
}

export default defineRule<'section', Data>({
	id: 'placeholder-left',
	family: 'text',
	attribute: 'Execute',
	unit: 'section',
	severity: { all: 'information' },
	summary: 'Fill the blanks before you share the document.',
	why: 'A reader who meets “TODO” or “XX%” wonders what else was not finished, and stops reading as a reviewer of ideas.',
	source: 'After goals without measures, the fault that readers marked most often in real documents.',
	traps: [
		'Code, links, checkboxes, HTML tags and comments.',
		'“The last N minutes”, “$N”, “n of N”: letters that stand for any number.',
		'TODO and TBD as words that are talked about (“a TODO list”, “trunk-based development (TBD)”).',
		'“TBD by 30 June (Dana)”: an answer that is on its way.',
		'What is undecided, on the list of open questions.',
		'A template’s question in italics with its answer below.',
		'A time or figure that is not known, as the words behind it or below its table say.',
		'Templates, which are all blanks.',
	],
	exampleKind: 'prd',
	concerns: ({ section }) => isOnlyPrompts(section) || withHeading(section).some(it => blanksIn(it).length > 0),
	*detect({ section, document }) {
		const found = blanksOf({ section, document });
		const [first, ...others] = found;
		if (
			first === undefined ||
			isTemplate(document.text) ||
			section.roles.some(it => it === 'instructions' || it === 'changelog')
		)
			return;
		const related = others.map(it => ({
			span: it.span,
			message: `“${short(it.text)}” is to be filled in as well.`,
		}));
		yield { span: first.span, data: { words: found.map(it => it.text) }, related };
	},
	message: ({ words }) =>
		words.length === 1
			? `“${short(words[0]!)}” is still to be filled in; a reader who meets it wonders what else was not finished.`
			: `${words.length} blanks are still to be filled in here (${listed(words)}); a reader who meets them wonders what else was not finished.`,
	examples: [
		{
			bad: '# Export\n\nThe file is ready by «[date?]».',
			better: '# Export\n\nThe file is ready by 14 March 2027.',
		},
		{
			bad: '## Goals\n\n- Raise activation to «XX%» by June.\n- TODO: add the guardrail.',
			note: 'One finding a section; it lists the others.',
		},
		{ bad: '## Owners\n\n| Part | Owner |\n| --- | --- |\n| API | «TBD» |\n| Docs | Ana |' },
		{ bad: '## Benefit\n\nWe expect savings of **«$XXX»**\na year.' },
		{ bad: '## Risks\n\n«TODO»: ask Legal about the archive.' },
		{ bad: '## Launch\n\nContact «<insert name>» before the launch.' },
		{ bad: '## Open questions\n\n- Who runs the migration? «[who?]»\n- When does the beta end? TBD.' },
		{ bad: '## Results\n\n- Sellers can connect a shop in one step. => «???»' },
		{
			bad: '## «WHO?» announces Relay\n\nToday, WHO?, announced Relay for shops with one to three channels.',
		},
		{ bad: '## Metrics\n\n«[To be added.]»' },
		{ bad: '## Depends on\n\n- **«[Billing](https://github.com/acme/shop/issues/)»** sends the invoice.' },
		{ bad: '## Agenda\n\n«_Topics, decisions, etc._»\n\n## Notes\n\nAna showed the export.' },
		{ bad: '- [ ] Signed off by «@xxxxx»' },
		{ in: 'prfaq', bad: '## «Quote from You»\n\n> We built Relay for small shops.' },
		{ good: '- [ ] Send the contract (Ana, 2 April)' },
		{
			good: 'See [the notes](./n.md), [what is next?](./next.md) and [the issues](https://github.com/acme/shop/issues/).',
		},
		{ good: 'The alert looks at the last N minutes of `$XXX` and `TODO` comments, for balances below $N.' },
		{ good: '<!-- TODO: ask Legal -->\n\nThe file is ready. It holds a `List<T>` and 5xx errors.' },
		{ good: '## TODO\n\n- [ ] Call three sellers (Ana, 2 May)\n- Sellers keep a TODO list of 12 items.' },
		{ good: 'Price: TBD by 30 June (Dana).' },
		{ good: '## Open questions\n\n- Does the tax field apply in Spain? TBD' },
		{ good: 'We moved to trunk-based development (TBD) in May.' },
		{ good: '- [No events]\n- Did it work [really?](./r.md)\n- WHO? Shops with one to three channels.' },
		{ good: '“Relay saved [Company] three hours a week,” said Ana of the WHO? She did.' },
		{
			good: '## Evidence\n\n_What do we know, and from whom?_\n\nWe asked 42 sellers; 30 retype their catalog.',
		},
		{ good: '[What is Relay?]\n\n[What is Relay?]: ./relay.md' },
		{ good: '## Owners\n\n- ~~Archive: TBD~~' },
		{ in: 'postmortem', good: '## Timeline\n\n### 2X:XX (not sure when)\n\nThe scanner stopped.' },
		{
			in: 'status',
			good: '## Shop\n\n| Metric | June | July |\n| --- | --- | --- |\n| Refunds | 12 | ??? |\n\nTwo shops shared one till, so I can’t tell whose refunds these are.',
		},
		{ good: 'Type a name, as in `<insert name>`. Part XX and the XX century keep their numerals.' },
	],
});

interface Found {
	readonly span: { readonly start: number; readonly end: number };
	readonly text: string;
}

function blanksOf({ section, document }: SectionView): readonly Found[] {
	const { heading, blocks } = section;
	const found: Found[] = [];
	for (const placed of withHeading(section)) add(placed);
	if (found.length > 0 || !isOnlyPrompts(section)) return found;
	return blocks.map(it => ({ span: it.block.span, text: it.piece.passage.run.text.trim() }));

	function add(placed: PlacedBlock): void {
		for (const it of blanksIn(placed)) {
			// "TODO" as a heading names the list below.
			if (placed === heading && it.text === 'TODO' && placed.piece.passage.wordCount === 1) continue;
			if (counts(it, section, document) && !isExplained(it, placed))
				found.push({ span: shift(it.span, placed.block.span.start), text: it.text });
		}
	}
}

const blanksIn = ({ piece }: PlacedBlock): readonly Blank[] => piece.derived(readBlanks, readBlanks);

/** An address at the end makes a link of brackets; an open question is listed because it is undecided. */
function counts(
	{ sort, text }: Blank,
	section: Section,
	{ text: { blocks } }: SectionView['document'],
): boolean {
	if (sort === 'unknown') return !section.roles.includes('open-questions');
	if (sort === 'other') return true;
	return !blocks.some(
		it => it.block.kind === 'reference' && it.piece.source.toLowerCase().startsWith(`${text.toLowerCase()}:`),
	);
}

/** "???" in a table whose next paragraphs say that it cannot be known. */
const isExplained = ({ sort }: Blank, { block, index, section }: PlacedBlock): boolean =>
	sort === 'unknown' &&
	block.kind === 'table' &&
	section.blocks.some(it => it.index > index && it.piece.derived(saysUnknowable, saysUnknowable));

const saysUnknowable = ({ passage }: Piece): boolean => unknowable.test(passage.run.lower);

const unknowable =
	/\b(?:can(?:'t|not| not)|could(?:n't| not)|(?:not able|unable|no way|impossible) to) (?:tell|know|track|measure|say|separat|attribut|distinguish|calculat|determin)/u;

/** Whether all that stands under a heading is what a template says should stand there. */
const isOnlyPrompts = ({ heading, blocks, children }: Section): boolean =>
	heading !== undefined &&
	blocks.length > 0 &&
	children.length === 0 &&
	blocks.every(
		({ block, piece }) =>
			block.kind === 'paragraph' && block.quote === 'none' && piece.derived(isPrompt, isPrompt),
	);

const isTemplate = ({ path, title }: SectionView['document']['text']): boolean =>
	/template/iu.test(path) || /\btemplate\b/iu.test(title);

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 38).trimEnd()}…` : text);

const listed = (words: readonly string[]): string => {
	const shown = words.slice(0, 3).map(it => `“${short(it)}”`);
	if (words.length > 3) return `${shown.join(', ')} and ${words.length - 3} more`;
	return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}`;
};
