import {
	MarkdownString,
	StatusBarAlignment,
	window,
	type ExtensionContext,
	type StatusBarItem,
} from 'vscode';
import type { Report, ReportGrade, Status } from '../server/protocol.ts';
import type { Reports } from './reports.ts';

/** Shows in the status bar what the document in front is taken for and how it stands; a click picks another kind. */
export function registerStatus(context: ExtensionContext, reports: Reports): void {
	const item = window.createStatusBarItem('pmCoach.kind', StatusBarAlignment.Right, 90);
	item.name = 'PM Writing Coach';
	item.command = 'pmCoach.setKind';
	const update = () => show(item, reports);
	context.subscriptions.push(item, reports.onDidChange(update));
	update();
}

function show(item: StatusBarItem, reports: Reports): void {
	const uri = reports.document?.uri;
	const status = uri && reports.status(uri);
	if (uri === undefined || status === undefined) {
		item.hide();
		return;
	}
	const report = reports.last(uri);
	const { text, label, details } = describe(status, report?.kind === status.kind ? report : undefined);
	item.text = text;
	item.tooltip = new MarkdownString(details.join('\n\n'));
	item.accessibilityInformation = { label, role: 'button' };
	item.show();
}

function describe(
	{ kind, kindName: name, kindFrom, words, silent, findings }: Status,
	report: Report | undefined,
) {
	const pick = 'Select to pick another kind.';
	if (silent !== null)
		return {
			text: '$(circle-slash) PM Coach',
			label: `PM Writing Coach is silent here: ${silent}. ${pick}`,
			details: [`**PM Writing Coach** is silent here: ${silent}.`, pick],
		};
	const count = `${findings} ${findings === 1 ? 'finding' : 'findings'} in ${words} words`;
	if (kind === 'unknown')
		return {
			text: '$(question) Pick a PM document kind',
			label: `PM Writing Coach does not know what kind of document this is and checks little: ${count}. Select to pick a kind.`,
			details: [
				'**PM Writing Coach** does not know what kind of document this is, so it checks little.',
				`${count}.`,
				'Select to pick a kind.',
			],
		};
	const from = sources[kindFrom];
	const grade = report?.grade ?? undefined;
	return {
		text: `$(checklist) ${name}${grade === undefined ? '' : ` · ${grade.letter} ${grade.score}`}`,
		label: [`PM Writing Coach takes this for: ${name}, ${from}`, ...standing(grade), count, pick].join('. '),
		details: [
			`**PM Writing Coach** takes this for: **${plain(name)}**, ${from}.`,
			...standing(grade).map(it => `${plain(it)}.`),
			`${count}.`,
			pick,
		],
	};
}

/** How the document stands, in sentences without a full stop. */
function standing(grade: ReportGrade | undefined): readonly string[] {
	if (grade === undefined) return [];
	const parts = [
		`clean prose ${grade.clean}`,
		...(grade.structure === null ? [] : [`structure ${grade.structure}`]),
		...(grade.promises === null ? [] : [`promises ${grade.promises}`]),
	];
	const best = grade.gains[0];
	return [
		`${grade.score} of 100, ${grade.letter}: ${parts.join(', ')}`,
		...(best === undefined
			? []
			: [`What raises it most: ${best.advice} (+${best.points} ${best.points === 1 ? 'point' : 'points'})`]),
	];
}

/** Names come from settings and advice quotes words, neither of which may turn into markup. */
const plain = (text: string): string => text.replace(/[\\`*_~[\]<>|$#]/gu, '\\$&');

const sources: Readonly<Record<Status['kindFrom'], string>> = {
	chosen: 'as picked by you',
	'front matter': 'as its front matter says',
	comment: 'as a comment in it says',
	folder: 'as the settings say for its folder',
	content: 'judging by its contents',
	none: 'for want of better knowledge',
};
