import { ledger, ledgerStates, type Entry, type Place } from '../coach/grade/ledger.ts';
import { inCell, ledgerTable, placeOf } from '../coach/grade/ledger-table.ts';
import { listPage } from '../coach/grade/list-page.ts';
import * as protocol from './protocol.ts';
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
