import {
	commands,
	Position,
	Range,
	Selection,
	Uri,
	window,
	workspace,
	type CodeLens,
	type CompletionList,
	type TextDocument,
	type TextEditor,
} from 'vscode';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { findingOf, open } from '../findings.ts';
import { until } from '../until.ts';
import { fileUri } from '../workspace.ts';

describe('a new document', () => {
	it('is a file with a name and a date, its first blank selected, and overwrites nothing', async () => {
		await open('notes.md');
		const editor = await begun({ document: 'spec', title: 'Bulk export' });
		const { document } = editor;
		match(document.uri.path, /\/\d{4}-\d\d-\d\d-bulk-export-prd\.md$/u);
		equal(Uri.joinPath(document.uri, '..').toString(), Uri.joinPath(fileUri('notes.md'), '..').toString());
		match(
			document.getText(),
			/^# PRD: Bulk export\n\*\*Owner:\*\* \[who\?\] · \*\*Date:\*\* \d{1,2} [A-Z][a-z]+ \d{4} · /u,
		);
		equal(document.isDirty, false);
		equal(selectedText(editor), '[who?]');

		await commands.executeCommand('jumpToNextSnippetPlaceholder');
		equal(selectedText(editor), 'Draft');
		await commands.executeCommand('leaveSnippet');

		const second = await begun({ document: 'spec', title: 'Bulk export' });
		match(second.document.uri.path, /-bulk-export-prd-2\.md$/u);
		for (const it of [document, second.document]) await discard(it);
	});

	it('is taken for what it is, and its blanks can be walked', async () => {
		const { document } = await begun({ document: 'spec', title: 'Bulk import' });
		await commands.executeCommand('leaveSnippet');
		const lenses = await lensesOf(document, all => all.length > 0);
		match(lenses.map(titleOf).join('\n'), /^\d+ open blanks$/u);
		const editor = window.activeTextEditor!;
		editor.selection = new Selection(0, 0, 0, 0);
		await commands.executeCommand('pmCoach.nextBlank');
		await until(window.onDidChangeTextEditorSelection, () =>
			selectedText(editor) === '[who?]' ? true : undefined,
		);
		await discard(document);
	});

	it('comes from a template of the team', async () => {
		const template = fileUri('.pm-coach/templates/launch-plan.md');
		const text = '# Launch of [product?]\n\n**Owner:** [who?]\n\nCosts $100 until [date?].\n';
		await workspace.fs.writeFile(template, new TextEncoder().encode(text));
		const editor = await begun({ document: 'file:launch-plan.md', title: 'Relay' });
		match(editor.document.uri.path, /-relay-launch-plan\.md$/u);
		equal(editor.document.getText(), text.replace('[product?]', 'Relay'));
		equal(selectedText(editor), '[who?]');
		await commands.executeCommand('jumpToNextSnippetPlaceholder');
		equal(selectedText(editor), '[date?]');
		await commands.executeCommand('leaveSnippet');
		await discard(editor.document);
		await workspace.fs.delete(fileUri('.pm-coach'), { recursive: true, useTrash: false });
	});
});

describe('completions', () => {
	let editor: TextEditor;
	let document: TextDocument;
	let before: string;

	beforeEach(async () => {
		editor = await open('prd.md');
		({ document } = editor);
		before = document.getText();
		await findingOf(document, 'placeholder-left');
	});

	afterEach(async () => {
		await commands.executeCommand('leaveSnippet');
		const { end } = document.lineAt(document.lineCount - 1).range;
		await editor.edit(it => it.replace(new Range(new Position(0, 0), end), before));
		await document.save();
	});

	it('offer first what the document lacks, in place of the line', async () => {
		const at = await typeAtEnd(editor, '\n## ');
		const list = await completionsAt(document, at);
		const ours = list.items.filter(it => it.detail?.startsWith('PRD: '));
		deepEqual(
			ours.slice(0, 2).map(it => it.label),
			['Not doing', 'Evidence'],
		);
		ok(
			ours.every(it => it.filterText?.startsWith('## ') === true),
			'They stand for the line.',
		);
	});

	it('are accepted with the heading and its blanks', async () => {
		await typeAtEnd(editor, '\n');
		for (const text of ['#', '#', ' ']) await commands.executeCommand('default:type', { text });
		await accepted(document, /\n## Not doing\n\n- \[what\?\] — because \[\?\]/u);
		equal(selectedText(editor), '[what?]');
	});

	it('say nothing in a sentence', async () => {
		const at = await typeAtEnd(editor, '\nThe export ');
		const { items } = await completionsAt(document, at);
		deepEqual(
			items.filter(it => it.detail?.startsWith('PRD: ')),
			[],
		);
	});
});

describe('lines above headings', () => {
	it('say what is missing, and put it in', async () => {
		const { document } = await open('prd.md');
		const before = document.getText();
		const lenses = await lensesOf(document, all => all.length > 0);
		deepEqual(
			lenses.map(it => `${it.range.start.line}: ${titleOf(it)}`),
			['4: 6 parts missing: Not doing, Evidence, Risks, …', '11: 2 open blanks'],
		);
		const blanks = lenses.find(it => titleOf(it).endsWith('open blanks'))!.command!;
		await commands.executeCommand(blanks.command, ...(blanks.arguments ?? []));
		await until(window.onDidChangeTextEditorSelection, () =>
			selectedText(window.activeTextEditor) === '[what?]' ? true : undefined,
		);
		equal(document.getText(), before);
	});
});

/** Begins a document and gives the editor that shows it, filled. */
async function begun(told: { document: string; title: string }): Promise<TextEditor> {
	await commands.executeCommand('pmCoach.newDocument', told);
	return window.activeTextEditor!;
}

async function discard(document: TextDocument): Promise<void> {
	await window.showTextDocument(document);
	await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	await workspace.fs.delete(document.uri, { useTrash: false });
}

const selectedText = (editor: TextEditor | undefined): string | undefined =>
	editor?.document.getText(editor.selection);

const titleOf = ({ command }: CodeLens): string => command?.title ?? '';

async function typeAtEnd(editor: TextEditor, text: string): Promise<Position> {
	const { document } = editor;
	await editor.edit(it => it.insert(document.lineAt(document.lineCount - 1).range.end, text));
	const { end } = document.lineAt(document.lineCount - 1).range;
	editor.selection = new Selection(end, end);
	return end;
}

const completionsAt = (document: TextDocument, at: Position): Thenable<CompletionList> =>
	commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);

/** Accepts the first suggestion again and again until one was there to accept: the list opens when it can. */
async function accepted(document: TextDocument, pattern: RegExp): Promise<void> {
	for (let attempt = 0; attempt < 200 && !pattern.test(document.getText()); attempt++) {
		await commands.executeCommand('acceptSelectedSuggestion');
		await lensesOf(document, () => true);
	}
	match(document.getText(), pattern);
}

/** The coach's own, once there are enough of them: before all is loaded there are none. */
async function lensesOf(
	document: TextDocument,
	isEnough: (all: readonly CodeLens[]) => boolean,
): Promise<readonly CodeLens[]> {
	for (let attempt = 0; attempt < 5000; attempt++) {
		const all = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
		const own = all.filter(it => it.command?.command.startsWith('pmCoach.') === true);
		if (isEnough(own)) return own;
	}
	throw new Error('There are no lines above headings.');
}
