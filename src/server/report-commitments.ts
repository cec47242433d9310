import type { CoachedDocument } from '../coach/coach.ts';
import { dateOf } from '../coach/grade/ledger-table.ts';
import { ledger, type Entry } from '../coach/grade/ledger.ts';
import { rangeOf } from './convert.ts';
import type { ReportCommitment, ReportForgotten } from './protocol.ts';

/** What a document promises, by what it says itself and by its own date; in order of the dates. */
export function commitmentsFor(document: CoachedDocument): readonly ReportCommitment[] {
	const { kind, documentText: text } = document;
	const entries = ledger([{ path: '', kind, text, commitments: document.commitments() }]);
	return entries.map(it => ({
		text: it.text,
		owner: it.owner ?? null,
		due: it.due === undefined ? null : dateOf(it.due),
		state: states[it.state],
		range: rangeOf(document.source, it.last.span),
	}));
}

/** One document alone can neither move a date nor pass over one. */
const states: Readonly<Record<Entry['state'], ReportCommitment['state']>> = {
	open: 'open',
	moved: 'open',
	overdue: 'overdue',
	slipped: 'overdue',
	done: 'done',
	dropped: 'dropped',
};

/** What earlier documents of its series promised and it passes over. */
export const forgottenFor = (document: CoachedDocument): readonly ReportForgotten[] =>
	document.forgotten().map(({ text, owner, due, file, line }) => ({
		text,
		owner: owner ?? null,
		due: due ?? null,
		file,
		line,
	}));
