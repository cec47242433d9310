import { documentDate } from '../../document/document-date.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import type { DraftedFix } from '../../lint/rule.ts';
import type { DocumentView, OpenCommitment } from '../../lint/views.ts';
import type { Span } from '../../text/span.ts';
import { itemWords, speaksOf } from './_same.ts';

/** A commitment of an earlier document that this one passes over. */
export interface Forgotten {
	readonly commitment: OpenCommitment;
	/** The heading of the actions, or the title. */
	readonly span: Span;
	readonly message: string;
	readonly fixes: readonly DraftedFix[];
}

/** What was to be done before the document's date, or has an owner and no date, and is not spoken of. */
export function forgottenIn(view: DocumentView): readonly Forgotten[] {
	const { text, openCommitments } = view;
	if (openCommitments.length === 0 || (view.kind !== 'wbr' && view.kind !== 'status')) return [];
	const today = documentDate(text);
	const actions = text.sections.find(it => it.roles[0] === 'actions' && it.heading !== undefined);
	const heading = actions?.heading ?? text.sections.find(it => it.heading !== undefined)?.heading;
	if (today === undefined || heading === undefined) return [];
	return openCommitments.flatMap(commitment => {
		const isDue =
			commitment.dueDay === undefined ? actions !== undefined : commitment.dueDay < today.earliest;
		if (!isDue || speaksOf(text, itemWords(commitment.text))) return [];
		const fixes = actions === undefined ? [] : listed(commitment, actions, text.source.text);
		return [{ commitment, span: heading.block.span, message: messageOf(commitment), fixes }];
	});
}

function messageOf({ text, owner, due, file, line }: OpenCommitment): string {
	const where = `${file}:${line}`;
	return due === undefined
		? `${quoted(text, owner)} was still to do in ${where}, and this document does not mention it; say what became of it.`
		: `${quoted(text, owner)} was due ${due.replace(/^(?:by|before|until|due) /iu, '')} in ${where}, and this document does not mention it; say that it is done, or when it comes and why.`;
}

const quoted = (text: string, owner: string | undefined): string =>
	`“${text}”${owner === undefined ? '' : ` (${owner})`}`;

/** A new item at the end of the list of actions, in the form of those before it. */
function listed(
	{ text, owner, due }: OpenCommitment,
	{ blocks }: Section,
	document: string,
): readonly DraftedFix[] {
	const item = blocks.findLast(isTopItem)?.block.item;
	// A number would have to be counted on.
	if (item === undefined || item.ordered) return [];
	const before = document.slice(document.lastIndexOf('\n', item.span.start - 1) + 1, item.span.start);
	const marker = `${before}${document[item.span.start]!} ${item.task === undefined ? '' : '[ ] '}`;
	const when = due === undefined ? 'by [date?]' : 'new date [date?], because [why?]';
	const line = `${text} — ${owner ?? '[who?]'}, ${when}`;
	const at = item.span.end;
	return [
		{
			title: `Add “${line}”`,
			kind: 'draft',
			edits: [{ span: { start: at, end: at }, text: `\n${marker}${line}` }],
		},
	];
}

const isTopItem = ({ block }: PlacedBlock): boolean => block.item?.depth === 1 && block.quote === 'none';
