import { commands, l10n, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { exists } from './exists.ts';

/** The command that opens the settings a team shares, and makes the file when it is asked to. */
export function registerTeamSettings(context: ExtensionContext): void {
	context.subscriptions.push(
		commands.registerCommand('pmCoach.openTeamSettings', async () => {
			const folder = workspace.workspaceFolders?.[0];
			if (folder === undefined) {
				void window.showInformationMessage(
					l10n.t('Open a folder first: the settings of a team live in a file there, .pm-coach.json.'),
				);
				return;
			}
			const file = Uri.joinPath(folder.uri, '.pm-coach.json');
			if (!(await exists(file))) {
				const create = l10n.t('Create .pm-coach.json');
				const question = l10n.t('This folder has no settings for a team yet.');
				if ((await window.showInformationMessage(question, create)) !== create) return;
				await workspace.fs.writeFile(file, new TextEncoder().encode(beginning));
			}
			await window.showTextDocument(file);
		}),
	);
}

/** Changes nothing as it stands; the editor completes and explains the rest. */
const beginning = `{
	// How each rule counts: { "vague-time": "error", "long-sentence": "off" }.
	"rules": {},
	// Names of products, teams and terms that are never flagged.
	"dictionary": [],
	// Kinds of document by path: { "updates/**": "status" }.
	"kinds": {}
}
`;
