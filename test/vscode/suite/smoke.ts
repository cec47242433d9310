import {
	extensions,
	languages,
	window,
	workspace,
	WorkspaceEdit,
	type Diagnostic,
	type TextDocument,
} from 'vscode';
import { equal } from '../assert.ts';
import { until } from '../until.ts';
import { fileUri } from '../workspace.ts';

describe('in a real editor', () => {
	let document: TextDocument;

	before(async () => {
		document = await workspace.openTextDocument(fileUri('export.md'));
		// Documents that nobody sees are not coached.
		await window.showTextDocument(document);
	});

	it('coaches a Markdown document as soon as it is opened', async () => {
		const [found] = await until(languages.onDidChangeDiagnostics, () => some(findings(document)));
		equal(document.getText(found.range), 'soon');
		equal(found.source, 'PM Coach');
		equal(ruleOf(found), 'vague-time');
		equal(extensions.getExtension('pm-writing-coach.pm-writing-coach')?.isActive, true);
	});

	it('forgets a finding as soon as its text is repaired', async () => {
		const [found] = await until(languages.onDidChangeDiagnostics, () => some(findings(document)));
		const edit = new WorkspaceEdit();
		edit.replace(document.uri, found.range, 'by 14 March 2025');
		await workspace.applyEdit(edit);
		await until(languages.onDidChangeDiagnostics, () => none(findings(document)));
	});
});

const findings = (document: TextDocument): readonly Diagnostic[] => languages.getDiagnostics(document.uri);

const some = <T>(list: readonly T[]): readonly [T, ...T[]] | undefined =>
	list.length > 0 ? (list as readonly [T, ...T[]]) : undefined;

const none = (list: readonly unknown[]): true | undefined => list.length === 0 || undefined;

const ruleOf = ({ code }: Diagnostic): unknown => (typeof code === 'object' ? code.value : code);
