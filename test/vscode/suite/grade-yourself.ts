import {
	commands,
	ConfigurationTarget,
	env,
	TabInputWebview,
	type Tab,
	window,
	workspace,
	type TextDocument,
} from 'vscode';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { findingOf, open } from '../findings.ts';
import { until } from '../until.ts';
import { fileUri } from '../workspace.ts';

const historyFile = fileUri('.pm-coach/history.json');

describe('grading yourself', () => {
	let document: TextDocument;

	before(async () => {
		await settings().update('history', true, ConfigurationTarget.Workspace);
	});

	beforeEach(async () => {
		({ document } = await open('onepager.md'));
		// It has been checked then.
		await findingOf(document, 'vague-time');
	});

	after(async () => {
		await settings().update('history', undefined, ConfigurationTarget.Workspace);
		await workspace.fs.delete(fileUri('.pm-coach'), { recursive: true });
		await commands.executeCommand('workbench.action.closeAllEditors');
	});

	it('asks for the author’s grade, shows the checks’ beside it and keeps figures, but no text', async () => {
		await gradeAsA();
		await tabOf('pmCoach.grade');
		const text = await readHistory();
		const { version, entries } = JSON.parse(text) as { version: number; entries: Entry[] };
		equal(version, 1);
		equal(entries.length, 1);
		const [entry] = entries as [Entry];
		deepEqual(
			[entry.file, entry.kind, entry.selfGrade, entry.rules['vague-time']],
			['onepager.md', 'onepager', 'A', 2],
		);
		ok(entry.score > 0 && entry.score < 100 && entry.words > 60, text);
		for (const words of document.getText().match(/\p{L}{4,} \p{L}{4,}/gu) ?? [])
			ok(!text.includes(words), `The history holds words of the document: “${words}”.`);
	});

	it('keeps one grade after another', async () => {
		await gradeAsA();
		const { entries } = JSON.parse(await readHistory()) as { entries: Entry[] };
		equal(entries.length, 2);
		deepEqual(
			entries.map(it => it.date),
			entries.map(it => it.date).sort(),
		);
	});

	it('leaves a history alone that it cannot read', async () => {
		const before = await readHistory();
		await workspace.fs.writeFile(historyFile, new TextEncoder().encode('{ "version": 1, <<<<<<<'));
		await gradeAsA();
		equal(await readHistory(), '{ "version": 1, <<<<<<<');
		await workspace.fs.writeFile(historyFile, new TextEncoder().encode(before));
	});

	it('draws the history', async () => {
		await commands.executeCommand('pmCoach.showProgress');
		await tabOf('pmCoach.progress');
	});

	it('copies two questions for a reader', async () => {
		await commands.executeCommand('pmCoach.copyFeedbackRequest');
		match(
			await env.clipboard.readText(),
			/^Two questions on “One-pager: Relay for book shops”:\n\n1\. .+\n2\. .+\n\nReply by \[date\?\]\.\n$/u,
		);
	});

	it('copies the summary', async () => {
		await commands.executeCommand('pmCoach.copySummary');
		equal(await env.clipboard.readText(), 'Ask: Approve two engineers until 30 June 2026.');
	});

	it('goes to the figure that sizes the prize', async () => {
		const done = { is: false };
		const running = commands.executeCommand('pmCoach.couldBeBigger').then(() => (done.is = true));
		while (!done.is) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		await running;
		const text = await until(window.onDidChangeTextEditorSelection, () => {
			const editor = window.activeTextEditor;
			return editor?.document === document && !editor.selection.isEmpty
				? document.getText(editor.selection)
				: undefined;
		});
		equal(text, '4,100 shops × €120 a year ≈ €0.5M.');
	});

	/** Gives the first grade of the list and answers the other question with nothing. */
	async function gradeAsA(): Promise<void> {
		const done = { is: false };
		const running = commands.executeCommand('pmCoach.gradeDocument').then(() => (done.is = true));
		while (!done.is) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		await running;
		await window.showTextDocument(document);
	}
});

interface Entry {
	readonly date: string;
	readonly file: string;
	readonly kind: string;
	readonly score: number;
	readonly selfGrade: string;
	readonly words: number;
	readonly rules: Readonly<Record<string, number>>;
}

const settings = () => workspace.getConfiguration('pmCoach', fileUri('onepager.md'));

const readHistory = async (): Promise<string> =>
	new TextDecoder().decode(await workspace.fs.readFile(historyFile));

/** Settles once a page has a tab; the editor puts something of its own in front of the type. */
const tabOf = (type: string): Promise<Tab> =>
	until(window.tabGroups.onDidChangeTabs, () =>
		window.tabGroups.all
			.flatMap(it => it.tabs)
			.find(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(type)),
	);
