import { commands, ConfigurationTarget, Position, Range, Selection, workspace, type Hover } from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { findingOf, noFindingOf, open, takeFix } from '../findings.ts';

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
