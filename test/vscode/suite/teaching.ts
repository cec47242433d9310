import {
	commands,
	ConfigurationTarget,
	languages,
	MarkdownString,
	Position,
	Range,
	Selection,
	window,
	workspace,
	type Diagnostic,
	type Hover,
	type TextDocument,
	type TextEditor,
} from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { findingOf, noFindingOf, open, ruleOf, takeFix } from '../findings.ts';
import { until } from '../until.ts';

describe('findings that teach', () => {
	let editor: TextEditor;
	let document: TextDocument;
	let original: string;

	before(async () => {
		editor = await open('teaching.md');
		({ document } = editor);
		original = document.getText();
	});

	beforeEach(async () => {
		editor = await open('teaching.md');
		await findingOf(document, 'vague-time');
		await findingOf(document, 'wordy-phrase');
	});

	afterEach(async () => {
		const whole = new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
		await editor.edit(it => it.replace(whole, original));
		await document.save();
	});

	it('obey a preset: gentle leaves hints out, bar-raiser makes more of them', async () => {
		await set('preset', 'gentle');
		await noFindingOf(document, 'wordy-phrase');
		ok(await findingOf(document, 'vague-time'), 'A warning stays.');
		await set('preset', 'bar-raiser');
		await severityOf(document, 'wordy-phrase', 2);
		await set('preset', undefined);
		await severityOf(document, 'wordy-phrase', 3);
	});

	it('show in the hover why, a before and an after, and ways on that may be run', async () => {
		const found = await findingOf(document, 'vague-time');
		const [text] = await hoverOver(document, found);
		ok(text !== undefined, 'The hover has an explanation.');
		match(text.value, /\*\*Why it matters\.\*\*[^]+\*\*Before\*\*\n\n> [^]+\*\*After\*\*\n\n> /u);
		for (const name of ['explainFinding', 'turnOffHere', 'turnOffRule'])
			ok(text.value.includes(`(command:pmCoach.${name}?`), `The hover has no link to ${name}.`);
		const trusted = typeof text.isTrusted === 'object' ? text.isTrusted.enabledCommands : [];
		equal(
			[...trusted].sort().join(' '),
			'pmCoach.explainFinding pmCoach.turnOffHere pmCoach.turnOffRule',
			'No other command may be run from a hover.',
		);
	});

	it('are turned off here by the hover’s link, with a reason', async () => {
		const found = await findingOf(document, 'vague-time');
		const [text] = await hoverOver(document, found);
		const link = /\(command:pmCoach\.turnOffHere\?([^)]+)\)/u.exec(text?.value ?? '')?.[1];
		ok(link !== undefined, 'The hover links to it.');
		const [place] = JSON.parse(decodeURIComponent(link)) as unknown[];
		await commands.executeCommand('pmCoach.turnOffHere', place, 'Ops sets the day');
		match(
			document.getText(),
			/\n<!-- pm-coach-disable-next-line vague-time -- Ops sets the day -->\nWe will migrate the remaining tenants soon\.\n/u,
		);
		await noFindingOf(document, 'vague-time');
	});

	it('stay where no reason is given', async () => {
		const { range } = await findingOf(document, 'vague-time');
		const { uri, version } = document;
		const place = { uri: uri.toString(), version, rule: 'vague-time', position: plain(range.start) };
		await commands.executeCommand('pmCoach.turnOffHere', place, '  ');
		equal(document.getText(), original);
	});

	it('leave the blank of a fix selected, to be typed over', async () => {
		const found = await findingOf(document, 'vague-time');
		editor.selection = new Selection(found.range.start, found.range.start);
		await takeFix(document, found, 'Replace “soon”');
		await until(window.onDidChangeTextEditorSelection, () =>
			document.getText(editor.selection) === '[date?]' ? true : undefined,
		);
		await commands.executeCommand('type', { text: '14 July' });
		match(document.getText(), /We will migrate the remaining tenants by 14 July\./u);
		await commands.executeCommand('leaveSnippet');
	});

	it('are not fixed on save unless that is asked for', async () => {
		await editor.edit(it => it.insert(new Position(document.lineCount - 1, 0), '\n'));
		await document.save();
		match(document.getText(), /due to the fact that churn rose/u);
	});

	it('are fixed on save where that is asked for, as far as the meaning stays', async () => {
		const saving = () => workspace.getConfiguration('editor', document.uri);
		const target = ConfigurationTarget.Workspace;
		await saving().update('codeActionsOnSave', { 'source.fixAll.pmCoach': 'explicit' }, target);
		try {
			await editor.edit(it => it.insert(new Position(document.lineCount - 1, 0), '\n'));
			// An explicit save, as a person does it.
			await commands.executeCommand('workbench.action.files.save');
			await until(workspace.onDidChangeTextDocument, () =>
				document.getText().includes('The sync was stopped because churn rose.') ? true : undefined,
			);
			match(document.getText(), /tenants soon/u, 'What only the author knows stays.');
		} finally {
			await saving().update('codeActionsOnSave', undefined, target);
		}
	});

	it('appear once the caret leaves what is being written', async () => {
		const end = document.lineAt(document.lineCount - 1).range.end;
		editor.selection = new Selection(end, end);
		await commands.executeCommand('type', { text: '\n\nWe will ship the beta soon' });
		editor.selection = new Selection(0, 0, 0, 0);
		const found = await until(languages.onDidChangeDiagnostics, () =>
			languages.getDiagnostics(document.uri).find(it => it.range.start.line === document.lineCount - 1),
		);
		equal(ruleOf(found), 'vague-time');
	});

	const set = (name: string, value: string | undefined) =>
		workspace.getConfiguration('pmCoach', document.uri).update(name, value, ConfigurationTarget.Workspace);
});

const severityOf = (document: TextDocument, rule: string, severity: number): Promise<Diagnostic> =>
	until(languages.onDidChangeDiagnostics, () =>
		languages
			.getDiagnostics(document.uri)
			.find(it => ruleOf(it) === rule && (it.severity as number) === severity),
	);

async function hoverOver(document: TextDocument, { range }: Diagnostic): Promise<MarkdownString[]> {
	const hovers = await commands.executeCommand<Hover[]>(
		'vscode.executeHoverProvider',
		document.uri,
		range.start,
	);
	return hovers
		.flatMap(it => it.contents)
		.flatMap(it => (it instanceof MarkdownString && it.value.includes('Why it matters') ? [it] : []));
}

const plain = ({ line, character }: Position) => ({ line, character });
