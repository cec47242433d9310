import { forecastSummary, forecastTable } from '../coach/grade/forecast-table.ts';
import { forecastLog } from '../coach/grade/forecasts.ts';
import { ledger, ledgerStates, type Entry, type Place } from '../coach/grade/ledger.ts';
import { inCell, ledgerTable, placeOf } from '../coach/grade/ledger-table.ts';
import { listPage } from '../coach/grade/list-page.ts';
import { questionsIn } from '../coach/grade/questions.ts';
import { rangeOf } from './convert.ts';
import * as protocol from './survey-protocol.ts';
import { survey, type SurveyHost } from './survey.ts';

/** Answers what is asked of many documents at once. */
export function answerSurveys(host: SurveyHost): void {
	const { connection } = host;
	connection.onRequest(
		protocol.commitmentsRequest,
		async (params: protocol.SurveyParams, token): Promise<protocol.ListResult> => {
			const read = await survey(host, params, token, (document, { path }) => ({
				path,
				kind: document.kind,
				text: document.documentText,
				commitments: document.commitments(),
			}));
			const entries = ledger(read);
			const table = ledgerTable(entries, linksTo(params.files));
			const page = listPage('Commitments', summaryOf(entries, read.length), table);
			return { entries: entries.length, documents: read.length, page, table: ledgerTable(entries) };
		},
	);
	connection.onRequest(
		protocol.forecastsRequest,
		async (params: protocol.SurveyParams, token): Promise<protocol.ListResult> => {
			const read = await survey(host, params, token, (document, { path }) => ({
				path,
				kind: document.kind,
				text: document.documentText,
			}));
			const log = forecastLog(read);
			const page = listPage('Forecast log', forecastSummary(log), forecastTable(log, linksTo(params.files)));
			return { entries: log.length, documents: read.length, page, table: forecastTable(log) };
		},
	);
	connection.onRequest(
		protocol.questionsRequest,
		async (params: protocol.SurveyParams, token): Promise<protocol.QuestionsResult> => {
			const read = await survey(host, params, token, ({ documentText, kind, source }, { uri, path }) =>
				questionsIn(documentText, kind).map(({ question, sort, span, answer }) => ({
					...{ question, sort, uri, path, times: 1 },
					range: rangeOf(source, span),
					answer: answer === undefined ? null : source.positionAt(answer),
				})),
			);
			return { documents: read.length, questions: once(read.flat()) };
		},
	);
}

/** Each question in the same words once, where it is asked first. */
function once(questions: readonly protocol.BankQuestion[]): readonly protocol.BankQuestion[] {
	const known = new Map<string, protocol.BankQuestion>();
	for (const it of questions) {
		const key = it.question.toLowerCase();
		const first = known.get(key);
		known.set(key, first === undefined ? it : { ...first, times: first.times + 1 });
	}
	return [...known.values()];
}

/** How places are written: as links that the editor follows to the line. */
function linksTo(files: readonly protocol.SurveyedFile[]): (place: Pick<Place, 'path' | 'start'>) => string {
	const links = new Map(files.map(it => [it.path, it.link]));
	return place => {
		const target = (links.get(place.path) ?? '').replace(/[()<>|\s]/gu, encode);
		return `[${inCell(placeOf(place))}](${target}#L${place.start.line + 1})`;
	};
}

/** `encodeURIComponent` leaves brackets as they are. */
const encode = (char: string): string => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`;

function summaryOf(entries: readonly Entry[], documents: number): string {
	const counts = ledgerStates.flatMap(state => {
		const count = entries.filter(it => it.state === state).length;
		return count === 0 ? [] : [`${count} ${state}`];
	});
	const states = counts.length === 0 ? '' : `: ${counts.join(', ')}`;
	return `${plural(entries.length, 'commitment')} in ${plural(documents, 'document')}${states}. What is overdue was due before the date of the latest document.`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
