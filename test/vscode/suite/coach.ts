import {
	commands,
	ConfigurationTarget,
	Position,
	Range,
	Selection,
	window,
	workspace,
	type Hover,
	type TextDocument,
	type TextEditor,
} from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { findingOf, noFindingOf, open, takeFix } from '../findings.ts';
import { until } from '../until.ts';

describe('a person at work', () => {
	it('types a weak sentence, sees it found, takes the fix and reads the text back', async () => {
		const editor = await open('notes.md');
		const { document } = editor;
		const end = document.lineAt(document.lineCount - 1).range.end;
		await editor.edit(it => it.insert(end, 'We will migrate the remaining tenants soon.\n'));
		const found = await findingOf(document, 'vague-time');
		equal(document.getText(found.range), 'soon');
		await takeFix(document, found, 'Replace “soon”');
		match(document.getText(), /We will migrate the remaining tenants by \[date\?\]\./u);
		await noFindingOf(document, 'vague-time');
	});

	it('moves the answer of a question first', async () => {
		const { document } = await open('answer.md');
		const found = await findingOf(document, 'answer-last');
		equal(document.getText(found.range), 'No, we will ship on 14 July.');
		await takeFix(document, found, 'Move the answer first');
		match(
			document.getText(),
			/\n\nNo, we will ship on 14 July\. The team lost two weeks to the data migration\. Design also changed the empty state\.\n/u,
		);
		await noFindingOf(document, 'answer-last');
	});

	it('reads in the hover why a finding matters', async () => {
		const editor = await open('notes.md');
		const { document } = editor;
		const end = document.lineAt(document.lineCount - 1).range.end;
		await editor.edit(it => it.insert(end, '\nSign-ups grew 32% from 1,200 to 1,480.\n'));
		const found = await findingOf(document, 'number-mismatch');
		const hovers = await commands.executeCommand<Hover[]>(
			'vscode.executeHoverProvider',
			document.uri,
			found.range.start,
		);
		const text = hovers
			.flatMap(it => it.contents)
			.map(it => (typeof it === 'string' ? it : it.value))
			.join('\n');
		match(text, /Why it matters/u);
		await takeFix(document, found, 'Write “23%”');
		match(document.getText(), /Sign-ups grew 23% from 1,200 to 1,480\./u);
	});

	it('opens a PR/FAQ without a problem paragraph and is told so', async () => {
		const { document } = await open('prfaq.md');
		const found = await findingOf(document, 'problem-missing');
		await takeFix(document, found, 'Insert a problem paragraph');
		match(document.getText(), /Today, \[which customers\?\] \[do what, how often\?\]/u);
		await noFindingOf(document, 'problem-missing');
	});

	it('inserts a snippet, whose blanks are all that is found in it', async () => {
		const editor = await open('notes.md');
		const { document } = editor;
		const whole = new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
		await editor.edit(it => it.replace(whole, '<!-- pm-coach-kind wbr -->\n\n'));
		const { end } = document.lineAt(document.lineCount - 1).range;
		editor.selection = new Selection(end, end);
		await commands.executeCommand('editor.action.insertSnippet', {
			langId: 'markdown',
			name: 'WBR exception',
		});
		match(document.getText(), /- \*\*\[metric, value vs comparison\?\]\*\* — Cause: \[why\?\]\./u);
		await findingOf(document, 'placeholder-left');
	});

	it('obeys a setting as soon as it is changed', async () => {
		const editor = await open('notes.md');
		const { document } = editor;
		const whole = new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
		await editor.edit(it =>
			it.replace(whole, '<!-- pm-coach-kind status -->\n\nWe will migrate the remaining tenants soon.\n'),
		);
		await findingOf(document, 'vague-time');
		const settings = () => workspace.getConfiguration('pmCoach', document.uri);
		await settings().update('rules', { 'vague-time': 'off' }, ConfigurationTarget.Workspace);
		await noFindingOf(document, 'vague-time');
		await settings().update('rules', undefined, ConfigurationTarget.Workspace);
		ok(await findingOf(document, 'vague-time'), 'The finding returns with the setting.');
	});

	it('switches a finding off with a comment', async () => {
		const editor = await open('notes.md');
		const { document } = editor;
		await findingOf(document, 'vague-time');
		const line = document
			.getText()
			.split('\n')
			.findIndex(it => it.includes('soon'));
		await editor.edit(it =>
			it.insert(
				new Position(line, 0),
				'<!-- pm-coach-disable-next-line vague-time -- agreed in the review -->\n',
			),
		);
		await noFindingOf(document, 'vague-time');
	});
});

describe('the coach panel', () => {
	let editor: TextEditor;
	let document: TextDocument;

	beforeEach(async () => {
		editor = await open('prd.md');
		({ document } = editor);
		editor.selection = new Selection(0, 0, 0, 0);
		// It has been checked then.
		await findingOf(document, 'placeholder-left');
	});

	it('walks from blank to blank, and from the last to the first', async () => {
		for (const blank of ['[what?]', '[date?]', '[what?]']) {
			await commands.executeCommand('pmCoach.nextBlank');
			await selected(document, blank);
		}
		await commands.executeCommand('pmCoach.previousBlank');
		await selected(document, '[date?]');
		await commands.executeCommand('pmCoach.previousBlank');
		await selected(document, '[what?]');
	});

	it('finds the blanks where they are after the text was changed', async () => {
		await editor.edit(it => it.insert(new Position(0, 0), '<!-- a note -->\n\n'));
		await commands.executeCommand('pmCoach.nextBlank');
		await selected(document, '[what?]');
		await commands.executeCommand('undo');
	});

	it('shows rows that go to their places', async () => {
		await commands.executeCommand('pmCoach.showPanel');
		// The questions come last, and the blanks are asked about after all else.
		for (let attempt = 0; attempt < 200 && textSelected(document) !== '[what?]'; attempt++) {
			await commands.executeCommand('list.focusLast');
			await commands.executeCommand('list.select');
		}
		equal(textSelected(document), '[what?]');
	});

	it('inserts the part of a row where it belongs', async () => {
		await commands.executeCommand('pmCoach.insertSection', 'risks', document.uri.toString());
		match(document.getText(), /\n## Risks\n/u);
		await commands.executeCommand('leaveSnippet');
		await commands.executeCommand('undo');
	});

	it('opens what a review would ask as a checklist', async () => {
		await commands.executeCommand('pmCoach.prepareReview');
		const checklist = await until(window.onDidChangeActiveTextEditor, () =>
			window.activeTextEditor?.document.isUntitled ? window.activeTextEditor.document : undefined,
		);
		equal(checklist.languageId, 'markdown');
		match(checklist.getText(), /^## prd\.md\n\n- \[ \] .+ \(prd\.md:\d+:\d+\)\n/u);
		match(checklist.getText(), /“We will ship the other channels soon”: by which date\?/u);
		await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	});
});

/** Settles once a text of the document is selected. */
const selected = (document: TextDocument, text: string): Promise<true> =>
	until(window.onDidChangeTextEditorSelection, () => (textSelected(document) === text ? true : undefined));

function textSelected(document: TextDocument): string | undefined {
	const editor = window.activeTextEditor;
	return editor?.document === document ? document.getText(editor.selection) : undefined;
}
