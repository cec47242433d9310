import {
	CodeActionKind,
	commands,
	extensions,
	languages,
	window,
	type CodeAction,
	type TextDocument,
} from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { findingOf, noFindingOf, takeFix } from '../findings.ts';
import { until } from '../until.ts';

interface Step {
	readonly id: string;
	readonly description: string;
	readonly completionEvents: readonly string[];
}

describe('the first run', () => {
	let document: TextDocument;

	before(async () => {
		await commands.executeCommand('pmCoach.tryExample');
		const editor = window.activeTextEditor;
		ok(editor, 'An editor is open.');
		({ document } = editor);
	});

	after(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

	it('opens an example that may be spoilt, with the cursor on its first finding', async () => {
		ok(document.isUntitled, 'It is a copy.');
		const found = await findingOf(document, 'number-mismatch');
		equal(document.getText(found.range), '32%');
		await until(window.onDidChangeTextEditorSelection, () =>
			window.activeTextEditor?.selection.active.isEqual(found.range.start) ? true : undefined,
		);
		const all = languages.getDiagnostics(document.uri);
		ok(
			all.every(it => !it.range.start.isBefore(found.range.start)),
			'No finding comes before it.',
		);
	});

	it('ticks the second step off when a fix is taken, and only then', async () => {
		const found = await findingOf(document, 'number-mismatch');
		const offered = await commands.executeCommand<CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			found.range,
			CodeActionKind.QuickFix.value,
			20,
		);
		const ticking = offered.filter(it => it.command?.command === 'pmCoach.fixTaken').map(it => it.title);
		match(ticking.join('\n'), /^Write “23%”.*\nCorrect “1,200”.*$/u);
		ok(offered.length > ticking.length, 'Explaining or ignoring a finding is no fix.');
	});

	it('has a first finding that a fix repairs', async () => {
		await takeFix(document, await findingOf(document, 'number-mismatch'), 'Write “23%”');
		match(document.getText(), /Orders on phones grew 23%, from 1,200 to 1,480 a week/u);
		await noFindingOf(document, 'number-mismatch');
	});

	it('has a walkthrough of at most five steps, whose commands exist', async () => {
		const { walkthroughs } = (
			extensions.getExtension('pm-writing-coach.pm-writing-coach')?.packageJSON as {
				contributes: { walkthroughs: readonly { readonly steps: readonly Step[] }[] };
			}
		).contributes;
		equal(walkthroughs.length, 1);
		const steps = walkthroughs[0]?.steps ?? [];
		ok(steps.length >= 3 && steps.length <= 5, `It has ${steps.length} steps.`);
		const known = new Set(await commands.getCommands(true));
		for (const { id, description, completionEvents } of steps) {
			const named = [
				...[...description.matchAll(/\(command:([\w.]+)/gu)].map(it => it[1]),
				...completionEvents.map(it => /^onCommand:(.+)$/u.exec(it)?.[1]),
			].filter(it => it !== undefined);
			ok(named.length > 0, `The step “${id}” offers nothing to do.`);
			const missing = named.filter(it => !known.has(it));
			equal(missing.join(', '), '', `The step “${id}” names commands that do not exist.`);
		}
	});
});
