import { commands, l10n, languages, Uri, window, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	commands as commandNames,
	explainRequest,
	type Explanation,
	type ExplainParams,
} from '../server/protocol.ts';
import { exists } from './exists.ts';

/** Pages made up from what the server knows, for when the bundled one cannot be shown. */
const scheme = 'pm-coach-rule';

/** The command that opens a rule's page. */
export function registerExplain(context: ExtensionContext, client: BaseLanguageClient): void {
	const explain = (rule: string) =>
		client.sendRequest<Explanation | null>(explainRequest, { rule } satisfies ExplainParams);
	context.subscriptions.push(
		workspace.registerTextDocumentContentProvider(scheme, {
			provideTextDocumentContent: async ({ path }) =>
				(await explain(path.slice(1).replace(/\.md$/u, '')))?.markdown ?? l10n.t('There is no such rule.'),
		}),
		commands.registerCommand(commandNames.explain, async (argument: unknown) => {
			const rule = typeof argument === 'string' ? argument : await pickRule();
			if (rule === undefined || !/^[a-z\d-]+$/u.test(rule)) return;
			const page = Uri.joinPath(context.extensionUri, 'docs', 'rules', `${rule}.md`);
			await show((await exists(page)) ? page : Uri.from({ scheme, path: `/${rule}.md` }));
		}),
	);
}

/** In the preview where the editor has one, else as text. */
async function show(page: Uri): Promise<void> {
	try {
		await commands.executeCommand('markdown.showPreview', page);
	} catch {
		await window.showTextDocument(page, { preview: true });
	}
}

/** One of the rules that found something here; those at the caret first. */
async function pickRule(): Promise<string | undefined> {
	const editor = window.activeTextEditor;
	if (editor === undefined) return undefined;
	const caret = editor.selection.active;
	const found = languages.getDiagnostics(editor.document.uri).filter(it => it.source === 'PM Coach');
	found.sort((a, b) => Number(b.range.contains(caret)) - Number(a.range.contains(caret)));
	const rules = [
		...new Set(found.map(it => (typeof it.code === 'object' ? String(it.code.value) : String(it.code)))),
	];
	if (rules.length === 0) {
		void window.showInformationMessage(l10n.t('PM Writing Coach has found nothing here to explain.'));
		return undefined;
	}
	return rules.length === 1
		? rules[0]
		: window.showQuickPick(rules, { placeHolder: l10n.t('Which finding?') });
}
