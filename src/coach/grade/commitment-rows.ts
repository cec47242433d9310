import type { Cell, Table } from '../document/piece.ts';
import { readDates } from '../numbers/date.ts';
import type { Span } from '../text/span.ts';
import { readOwner } from './owners.ts';
import { readItem, wordsOf, type WrittenItem } from './written-item.ts';
import { stateOfWords, type WrittenState } from './written-state.ts';

/** A row of a table of actions. */
export interface CommitmentRow extends WrittenItem {
	/** Of the action's cell, relative to the table's block. */
	readonly span: Span;
	readonly state: WrittenState;
	/** The row's words, for whoever looks for a ticket in them. */
	readonly words: string;
}

/**
 * The rows of a table that has a column for what is to be done and one for who or when; none for other tables.
 * `isPlace`: the table stands where actions are announced, so that "What" is name enough.
 */
export function commitmentRows(
	{ header, rows }: Table,
	place: 'actions' | 'elsewhere',
): readonly CommitmentRow[] {
	const names = header.map(it => it.run.lower.replace(/[^\p{L} ]/gu, ' ').trim());
	const at = (pattern: RegExp): number => names.findIndex(it => pattern.test(it));
	const named = at(actions);
	const action = named >= 0 || place === 'elsewhere' ? named : at(things);
	const owner = at(owners);
	const due = at(dates);
	if (action < 0 || (owner < 0 && due < 0)) return [];
	const status = at(/\b(?:status|state|done)\b/u);
	return rows.flatMap(row => {
		const cell = row[action];
		if (cell === undefined || cell.run.text.trim() === '' || cell.run.isAll('StrongEmphasis')) return [];
		const item = readItem(wordsOf(cell.run));
		if (item.text === '') return [];
		return [
			{
				text: item.text,
				owner: readOwner(textOf(row[owner])) ?? item.owner,
				date: dateOf(textOf(row[due])) ?? item.date,
				span: cell.span,
				state: status < 0 ? 'open' : stateOfCell(textOf(row[status])),
				words: row.map(textOf).join(' '),
			},
		];
	});
}

const actions =
	/^(?:corrective |preventive |remediation |follow up |open |our )?(?:actions?|action items?|tasks?|to ?dos?|follow ups?|next steps?|commitments?|corrective measures?)$/u;
const things = /^(?:what|items?|steps?|description|deliverables?|remediations?|measures?)$/u;
const owners = /\b(?:owners?|dri|assignees?|assigned|responsible|who|person|poc)\b/u;
const dates = /\b(?:due|dates?|when|deadline|eta|by)\b/u;

const textOf = (cell: Cell | undefined): string => cell?.run.text.trim() ?? '';

/** A cell that holds one date and nothing else. */
function dateOf(text: string): WrittenItem['date'] {
	const words = `by ${text.replace(/^by /iu, '')}`;
	const [value, other] = readDates(words);
	if (value === undefined || other !== undefined || value.span.start > 3 || value.span.end !== words.length)
		return undefined;
	return { value, written: value.span.start < 3 ? words : words.slice(3) };
}

function stateOfCell(text: string): WrittenState {
	if (/^[\s✅☑✔x]+$/iu.test(text) && text.trim() !== '') return 'done';
	if (/\b(?:not|partly|partially|almost|nearly|half|in progress|to be)\b|n't\b|\d ?%/iu.test(text))
		return 'open';
	return stateOfWords(`status: ${text}`);
}
