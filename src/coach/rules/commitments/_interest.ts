import type { Piece } from '../../document/piece.ts';
import { addColumns } from '../../document/table-columns.ts';
import { groups } from '../../lexicon/dependencies.ts';
import type { DraftedFix } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import { shift, type Span } from '../../text/span.ts';

/** A table of other teams in which nothing says what is in it for them. */
export interface Uninterested {
	/** Its header, in the document. */
	readonly span: Span;
	/** The first team in it. */
	readonly on: string;
	readonly fixes: readonly DraftedFix[];
}

/** The tables under "Dependencies" or "Partners" that name teams and what is needed from them, and stop there. */
export function* tablesWithoutInterest({ text }: DocumentView): Generator<Uninterested> {
	for (const section of text.sections) {
		if (section.role !== 'dependencies') continue;
		// What they gain may stand in the words around the table.
		if (section.blocks.some(it => it.piece.derived(tablesWithoutInterest, tellsGain))) continue;
		for (const { block, piece } of section.blocks) {
			const on = piece.table === undefined ? undefined : piece.derived(teamIn, teamIn);
			if (on === undefined || block.quote !== 'none') continue;
			const { header } = piece.table!;
			const fixes = addColumns(piece.table!, [{ title: 'What they get' }]).map(it => ({
				...it,
				span: shift(it.span, block.span.start),
			}));
			yield {
				span: shift({ start: header[0]!.span.start, end: header.at(-1)!.span.end }, block.span.start),
				on,
				fixes: [{ title: 'Add a column “What they get”', kind: 'draft', edits: fixes }],
			};
		}
	}
}

const tellsGain = ({ source }: Piece): boolean =>
	/\b(?:their (?:own )?(?:goals?|okrs?|interests?|targets?|gain|priorit\p{L}+)|(?:what|what's|what’s) in it for|(?:they|it) (?:gets?|gains?|saves?|wins?)|for them|in return|interests?|benefits?|incentives?|win-win|motivation|why they care|gains?|value (?:for|to))\b/iu.test(
		source,
	);

/** The first team of a table whose rows are mostly teams; undefined for systems, libraries and people to be told. */
function teamIn({ table }: Piece): string | undefined {
	if (table === undefined || table.rows.length < fewestRows) return undefined;
	const names = table.header.map(it => it.run.lower.replace(/[*_`]/gu, '').trim());
	const at = names.findIndex(it =>
		/^(?:partner )?(?:teams?|partners?|groups?|functions?|departments?|orgs?|organi[sz]ations?|who|depends on|dependency|dependencies)$/u.test(
			it,
		),
	);
	if (at < 0 || !names.some(it => needs.test(it)) || names.some(it => raci.test(it))) return undefined;
	const cells = table.rows.map(row => row[at]?.run.text.trim() ?? '');
	const isTeams = /^(?:partner )?(?:teams?|groups?|functions?|departments?|orgs?|organi[sz]ations?)$/u.test(
		names[at]!,
	);
	const teams = cells.filter(it => (isTeams ? /^\p{Lu}/u : team).test(it));
	return 2 * teams.length > cells.length ? teams[0] : undefined;
}

/** One team is asked in person. */
const fewestRows = 2;

/** A column that says what is wanted from them. */
const needs =
	/\b(?:needs?|asks?|deliverables?|work|what|requests?|requirements?|dependency|support|help|commitments?)\b/u;

/** Who decides and who is told is another table. */
const raci =
	/\b(?:raci|role|responsib\p{L}+|accountable|consulted|informed|contact|frequency|channel|goals?|interests?|benefits?|gets?|gain|value|why|incentives?)\b/u;

const team = new RegExp(String.raw`^(?:the )?(?:[\p{L}& -]{2,30} teams?|${groups})$`, 'iu');
