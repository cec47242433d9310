import {
	l10n,
	MarkdownString,
	StatusBarAlignment,
	window,
	type ExtensionContext,
	type StatusBarItem,
} from 'vscode';
import type { Report, ReportGain, ReportGrade, Status } from '../server/protocol.ts';
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
	const pick = l10n.t('Select to pick another kind.');
	const takenFor = l10n.t('PM Writing Coach takes this for: {0}, {1}.', name, sourceOf(kindFrom));
	if (silent !== null) {
		const reason = l10n.t('PM Writing Coach is silent here: {0}.', silent);
		// One that was just begun is of its kind, if too short to say anything about.
		return kind === 'unknown'
			? shown('$(circle-slash) PM Coach', [reason, pick])
			: shown(`$(checklist) ${name}`, [takenFor, reason, pick]);
	}
	const count =
		findings === 1
			? l10n.t('1 finding in {0} words.', words)
			: l10n.t('{0} findings in {1} words.', findings, words);
	if (kind === 'unknown')
		return shown(`$(question) ${l10n.t('Pick a PM document kind')}`, [
			l10n.t('PM Writing Coach does not know what kind of document this is, so it checks little.'),
			count,
			l10n.t('Select to pick a kind.'),
		]);
	const grade = report?.grade ?? undefined;
	return shown(`$(checklist) ${name}${grade === undefined ? '' : ` · ${grade.letter} ${grade.score}`}`, [
		takenFor,
		...standing(grade),
		count,
		pick,
	]);
}

/** The same sentences for those who rest the mouse on the item and for those who have it read out. */
const shown = (text: string, sentences: readonly string[]) => ({
	text,
	label: sentences.join(' '),
	details: sentences.map(plain),
});

/** How the document stands, in sentences. */
function standing(grade: ReportGrade | undefined): readonly string[] {
	if (grade === undefined) return [];
	const parts = [
		l10n.t('clean prose {0}', grade.clean),
		...(grade.structure === null ? [] : [l10n.t('structure {0}', grade.structure)]),
		...(grade.promises === null ? [] : [l10n.t('promises {0}', grade.promises)]),
	];
	const best = grade.gains[0];
	return [
		l10n.t('{0} of 100, {1}: {2}.', grade.score, grade.letter, parts.join(', ')),
		...(best === undefined ? [] : [gain(best)]),
	];
}

const gain = ({ advice, points }: ReportGain): string =>
	points === 1
		? l10n.t('What raises it most: {0} (+1 point).', advice)
		: l10n.t('What raises it most: {0} (+{1} points).', advice, points);

/** Names come from settings and advice quotes words, neither of which may turn into markup. */
const plain = (text: string): string => text.replace(/[\\`*_~[\]<>|$#]/gu, '\\$&');

function sourceOf(from: Status['kindFrom']): string {
	switch (from) {
		case 'chosen':
			return l10n.t('as picked by you');
		case 'front matter':
			return l10n.t('as its front matter says');
		case 'comment':
			return l10n.t('as a comment in it says');
		case 'folder':
			return l10n.t('as the settings say for its folder');
		case 'content':
			return l10n.t('judging by its contents');
		case 'none':
			return l10n.t('for want of better knowledge');
	}
}
