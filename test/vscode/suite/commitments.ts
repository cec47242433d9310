import {
	commands,
	Selection,
	window,
	type DocumentLink,
	type Hover,
	type TextDocument,
	type TextEditor,
} from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { findingOf, open } from '../findings.ts';
import { fileUri } from '../workspace.ts';

describe('what the documents of a workspace hold', () => {
	it('lists who promised what by when, with links to the lines', async () => {
		await open('a-group-faq.md');
		await commands.executeCommand('pmCoach.listCommitments');
		const { document } = untitled();
		equal(document.languageId, 'markdown');
		const text = document.getText();
		match(text, /\n# Commitments\n\n\d+ commitments in \d+ documents: /u);
		match(
			text,
			/\n\| 2026-07-03 \| moved from 2026-06-26 in ferries\/wbr-2026-06-15\.md:21 \| Jonas Weber \| Call the five coach operators who left \| \[ferries\/wbr-2026-06-22\.md:20\]\(\/ferries\/wbr-2026-06-22\.md#L20\) \|\n/u,
		);
		const links = await commands.executeCommand<DocumentLink[]>(
			'vscode.executeLinkProvider',
			document.uri,
			100,
		);
		const at = text.indexOf('](/ferries/wbr-2026-06-22.md#L20)');
		const link = links.find(({ range }) => range.contains(document.positionAt(at + 3)));
		ok(link?.target, `No link there among ${links.length}.`);
		ok(
			decodeURIComponent(link.target.toString(true)).includes(fileUri('ferries/wbr-2026-06-22.md').path),
			link.target.toString(true),
		);
		await closeEditor();
	});

	it('logs what was forecast and how good it was', async () => {
		await open('a-group-faq.md');
		await commands.executeCommand('pmCoach.forecastLog');
		const text = untitled().document.getText();
		match(
			text,
			/\n2 forecasts, 2 with an actual; 1 of 2 inside their range \(50%\); off by 4\.1% on average\.\n/u,
		);
		match(
			text,
			/\n\| Bookings \| W24 \| 1 June \| 3,300 to 3,500 \| 3,180 \| no \| -6\.5% \| \[ferries\/metrics\.md:23\]/u,
		);
		await closeEditor();
	});

	it('offers questions to practise on, and writes the opening that is picked', async () => {
		const { document } = await open('a-group-faq.md');
		// Of those that ask for yes or no, the first of the first file.
		const question = 'Can a group pay in two parts?';
		const done = commands.executeCommand('pmCoach.questionBank');
		await acceptUntil(() => textSelected(document) === question);
		await acceptUntil(() => document.getText().includes('\n\nYes. A group pays in two parts'));
		await done;
		await commands.executeCommand('workbench.action.files.revert');
	});
});

describe('the commitments of a document', () => {
	let document: TextDocument;

	beforeEach(async () => {
		({ document } = await open('ferries/wbr-2026-06-22.md'));
		// What the review before promised is known then.
		await findingOf(document, 'slip-no-new-date');
	});

	it('are rows of the panel that go to their places', async () => {
		const row = 'commitments/Call the five coach operators who left/0';
		await commands.executeCommand('pmCoach.openPanelRow', document.uri.toString(), row);
		match(textSelected(document) ?? '', /^Call the five coach operators who left/u);
	});

	it('are beside those of earlier documents that it does not mention', async () => {
		const row = 'commitments/forgotten/Test split payments on both card terminals/0';
		await commands.executeCommand('pmCoach.openPanelRow', document.uri.toString(), row);
		const editor = window.activeTextEditor;
		ok(editor, 'No editor is in front.');
		equal(editor.document.uri.path, fileUri('ferries/wbr-2026-06-15.md').path);
		match(editor.document.lineAt(editor.selection.active.line).text, /Test split payments/u);
	});
});

describe('a table of metrics', () => {
	let editor: TextEditor;

	beforeEach(async () => {
		editor = await open('ferries/metrics.md');
		await findingOf(editor.document, 'wbr-columns');
	});

	it('shows how a metric went, as a picture and in words', async () => {
		const { document } = editor;
		const hovers = await commands.executeCommand<Hover[]>(
			'vscode.executeHoverProvider',
			document.uri,
			document.positionAt(document.getText().indexOf('3,360')),
		);
		const text = hovers
			.flatMap(it => it.contents)
			.map(it => (typeof it === 'string' ? it : it.value))
			.join('\n');
		match(text, /!\[Bookings: [^\]]+\]\(data:image\/svg\+xml,%3Csvg/u);
		match(
			text,
			/\*\*The trend of Bookings\.\*\* 3,120 \(W-5\) to 3,510 \(W0\); lowest 3,120 \(W-5\), highest 3,510 \(W0\)\./u,
		);
	});

	it('is filled by a command', async () => {
		const { document } = editor;
		caretAt(editor, '| Refunds');
		await commands.executeCommand('pmCoach.fillTable');
		match(
			document.getText(),
			/\n\| Metric \| This week \| Last week \| WoW \|\n[^\n]+\n\| Refunds \| 41 \| 38 \| \+7\.9% \|\n/u,
		);
		await commands.executeCommand('workbench.action.files.revert');
	});

	it('gives its row to the exceptions by a command', async () => {
		const { document } = editor;
		caretAt(editor, '| Refunds');
		await commands.executeCommand('pmCoach.makeException');
		match(document.getText(), /\n- Refunds: 41 vs last week 38 \(\+7\.9%\) — Cause: \[why\?\]/u);
		await commands.executeCommand('leaveSnippet');
		await commands.executeCommand('workbench.action.files.revert');
	});

	it('is left alone where nothing is to be computed', async () => {
		const { document } = editor;
		caretAt(editor, '# Tidewater');
		const before = document.getText();
		await commands.executeCommand('pmCoach.fillTable');
		equal(document.getText(), before);
	});
});

function untitled(): TextEditor {
	const editor = window.activeTextEditor;
	ok(editor?.document.isUntitled, `No list is in front, but ${editor?.document.uri.toString()}.`);
	return editor;
}

const closeEditor = (): Thenable<unknown> =>
	commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

/** Accepts whatever list is open, again and again, until something holds. */
async function acceptUntil(holds: () => boolean): Promise<void> {
	for (let attempt = 0; attempt < 5000 && !holds(); attempt++)
		await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
	ok(holds(), 'Accepting what is open has not led there.');
}

function caretAt(editor: TextEditor, text: string): void {
	const place = editor.document.positionAt(editor.document.getText().indexOf(text));
	editor.selection = new Selection(place, place);
}

function textSelected(document: TextDocument): string | undefined {
	const editor = window.activeTextEditor;
	return editor?.document === document ? document.getText(editor.selection) : undefined;
}
