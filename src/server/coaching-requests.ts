import type { CancellationToken, Connection } from 'vscode-languageserver';
import { rules, type CoachedDocument } from '../coach/coach.ts';
import { couldBeBigger, feedbackRequest, summary, summaryForm } from '../coach/coaching.ts';
import type { Bigger } from '../coach/grade/bigger.ts';
import type { Counts } from '../coach/history/history.ts';
import type { Check } from './checks.ts';
import * as protocol from './coaching-protocol.ts';
import { rangeOf } from './convert.ts';

/** Reads a complete check of a document that is open. */
export type Answer = <Result>(
	uri: string,
	token: CancellationToken,
	read: (check: Check) => Result,
) => Promise<Result | null>;

/** Answers what the commands ask that coach their author rather than the text. */
export function answerCoaching(connection: Connection, answer: Answer): void {
	const on = <Result>(
		request: string,
		read: (document: CoachedDocument, version: number) => Result,
	): void => {
		connection.onRequest(request, ({ uri }: protocol.CoachingParams, token) =>
			answer(uri, token, ({ document, version }) =>
				document === undefined || document.silent !== undefined ? null : read(document, version),
			),
		);
	};
	on(protocol.countsRequest, countsOf);
	on(protocol.feedbackRequest, (document): protocol.FeedbackResult => ({ text: feedbackRequest(document) }));
	on(protocol.summaryRequest, (document, version): protocol.SummaryResult => {
		const short = summary(document);
		return {
			version,
			text: short?.text ?? null,
			isOwn: short?.from === 'own',
			form: formAt(document, summaryForm(document)),
		};
	});
	on(protocol.biggerRequest, biggerIn);
}

function countsOf(document: CoachedDocument, version: number): protocol.CountsResult {
	const found = document.plainFindings().map(it => it.rule);
	return { version, rules: count(found), attributes: count(found.map(it => attributes.get(it) ?? it)) };
}

const attributes: ReadonlyMap<string, string> = new Map(rules.map(it => [it.id, it.attribute]));

function count(names: readonly string[]): Counts {
	const counts: Record<string, number> = {};
	for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
	return counts;
}

function biggerIn(document: CoachedDocument, version: number): protocol.BiggerResult {
	const { prize, bet, thought, questions, insertion } = couldBeBigger(document);
	const told = (it: Bigger['prize']): protocol.Told | null =>
		it === undefined ? null : { words: it.words, range: rangeOf(document.source, it.span) };
	return {
		version,
		prize: told(prize),
		bet: told(bet),
		thought: told(thought),
		questions,
		form: insertion === undefined ? null : formAt(document, insertion),
	};
}

const formAt = (
	{ source }: CoachedDocument,
	{ offset, snippet }: NonNullable<Bigger['insertion']>,
): protocol.Form => ({ position: source.positionAt(offset), snippet });
