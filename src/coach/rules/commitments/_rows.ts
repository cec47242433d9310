import type { Cell, Table } from '../../document/piece.ts';
import type { SectionView } from '../../lint/views.ts';
import type { Edit } from '../../text/edit.ts';
import { shift, type Span } from '../../text/span.ts';
import { isTracked } from './_facts.ts';
import { namesOwnerForAll } from './_shared.ts';

/** A row of a table of actions that lacks something. */
export interface OpenRow {
	/** Of its action, in the document. */
	readonly span: Span;
	readonly text: string;
	readonly missing: 'owner' | 'date' | 'both' | 'vague';
	readonly vagueOwner: string | undefined;
	/** The blanks in the cells. */
	readonly edits: readonly Edit[];
}

/** The rows of a section's tables of actions whose cells for owner or date are empty. */
export function openRows({ section }: SectionView): readonly OpenRow[] {
	const isPlace = section.roles[0] === 'actions';
	return section.blocks.flatMap(({ block, piece }) => {
		if (piece.table === undefined || block.quote !== 'none') return [];
		const rows = piece.derived(openRows, it => readRows(it.table!));
		if (!rows.isNamed && !isPlace) return [];
		if (section.blocks.some(namesOwnerForAll)) return [];
		return rows.open.map(it => ({
			...it,
			span: shift(it.span, block.span.start),
			edits: it.edits.map(edit => ({ ...edit, span: shift(edit.span, block.span.start) })),
		}));
	});
}

interface Rows {
	/** Whether the header says that the rows are actions. */
	readonly isNamed: boolean;
	readonly open: readonly OpenRow[];
}

function readRows(table: Table): Rows {
	const names = table.header.map(it => it.run.lower.replace(/[^\p{L} ]/gu, ' ').trim());
	const at = (pattern: RegExp): number => names.findIndex(it => pattern.test(it));
	const named = at(
		/^(?:corrective |preventive |remediation |follow up )?(?:actions?|action items?|tasks?|to ?dos?|follow ups?|next steps?|corrective measures?)$/u,
	);
	const action =
		named >= 0 ? named : at(/^(?:what|items?|steps?|description|deliverables?|remediations?|measures?)$/u);
	const owner = at(/\b(?:owners?|dri|assignees?|assigned|responsible|who|person|poc)\b/u);
	const date = at(/\b(?:due|dates?|when|deadline|eta|by)\b/u);
	if (action < 0 || (owner < 0 && date < 0)) return { isNamed: false, open: [] };
	const ticket = at(/\b(?:bugs?|tickets?|issues?|jira|links?|tracking|tracked|prs?)\b/u);
	const status = at(/\b(?:status|state|done)\b/u);
	const open = table.rows.flatMap(row => {
		const what = row[action];
		const text = what?.run.text.trim() ?? '';
		if (what === undefined || text === '' || what.run.isAll('StrongEmphasis')) return [];
		if (ticket >= 0 && row[ticket] !== undefined && !isEmpty(table, row[ticket])) return [];
		if (isTracked(rowSource(table, row), row.map(it => it.run.text).join(' '))) return [];
		if (
			status >= 0 &&
			/\b(?:done|complete\w*|closed|fixed|shipped|cancel\w*|resolved|n\/?a)\b|[✅☑✔❌]/iu.test(
				row[status]?.run.text ?? '',
			)
		)
			return [];
		const noOwner = owner >= 0 && isEmpty(table, row[owner]);
		const noDate = date >= 0 && isEmpty(table, row[date]);
		const everybody = owner >= 0 ? vague.exec(row[owner]?.run.text.trim() ?? '')?.[0] : undefined;
		if (!noOwner && !noDate && everybody === undefined) return [];
		const edits = [
			...(noOwner ? [fill(row[owner]!, '[who?]')] : []),
			...(everybody !== undefined ? [{ span: row[owner]!.span, text: '[who on the team?]' }] : []),
			...(noDate ? [fill(row[date]!, '[date?]')] : []),
		];
		const missing =
			noOwner && noDate ? 'both' : noOwner ? 'owner' : everybody !== undefined ? 'vague' : 'date';
		return [{ span: what.span, text, missing, vagueOwner: everybody, edits } as const];
	});
	return { isNamed: named >= 0, open };
}

/** A row that ends before the column holds no cell to fill. */
const isEmpty = ({ source }: Table, cell: Cell | undefined): boolean =>
	cell !== undefined && /^[\s–—?-]*$/u.test(source.slice(cell.span.start, cell.span.end));

const vague =
	/^(?:the )?(?:whole )?(?:team|everyone|everybody|all|we|us|various|someone|stakeholders|leadership|management|all teams)$/iu;

const fill = ({ span }: Cell, text: string): Edit => ({
	span,
	text,
});

const rowSource = ({ source }: Table, row: readonly Cell[]): string =>
	source.slice(row[0]!.span.start, row.at(-1)!.span.end);
