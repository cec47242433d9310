import { InputBoxValidationSeverity, l10n, ThemeIcon, Uri, window, workspace } from 'vscode';
import type { NewDocumentChoice, NewDocumentGroup } from '../server/new-documents-protocol.ts';
import { documentName } from './document-name.ts';

export interface Answer {
	readonly choice: NewDocumentChoice;
	/** May be empty. */
	readonly title: string;
	/** Where it goes; none for a draft. */
	readonly folder: Uri | undefined;
}

interface Where {
	readonly folder: Uri | undefined;
	readonly date: string;
}

/** Asks what to write about, how big it is where that matters, and for a title; undefined when somebody gives up. */
export async function askForDocument(
	groups: readonly NewDocumentGroup[],
	where: Where,
): Promise<Answer | undefined> {
	const title = l10n.t('New PM Document');
	const about = await window.showQuickPick(
		groups.map(group => ({ label: group.title, detail: detailOf(group), group })),
		{ title, placeHolder: l10n.t('What do you want to write about?'), matchOnDetail: true },
	);
	if (about === undefined) return undefined;
	const { documents, question } = about.group;
	const picked =
		documents.length === 1
			? { choice: documents[0]! }
			: await window.showQuickPick(
					documents.map(choice => ({ label: choice.title, detail: choice.detail, choice })),
					{ title, placeHolder: question, matchOnDetail: true },
				);
	return picked === undefined ? undefined : askForTitle(picked.choice, where);
}

const detailOf = ({ documents }: NewDocumentGroup): string =>
	documents.length === 1 ? documents[0]!.detail : documents.map(it => it.title).join(' · ');

/** Shows while it asks what the file will be called; a button picks another folder for it. */
function askForTitle(choice: NewDocumentChoice, { folder, date }: Where): Promise<Answer | undefined> {
	const input = window.createInputBox();
	const elsewhere = { iconPath: new ThemeIcon('folder-opened'), tooltip: l10n.t('Choose Another Folder…') };
	let target = folder;
	let isAsking = false;
	const show = (): void => {
		const name = documentName({ date, title: input.value, ending: choice.ending });
		const message =
			target === undefined
				? l10n.t('Opens as a draft without a file.')
				: l10n.t('Will be saved as {0}', workspace.asRelativePath(Uri.joinPath(target, name)));
		input.validationMessage = { message, severity: InputBoxValidationSeverity.Info };
	};
	// The file's name stands where a prompt would.
	input.title = choice.asks;
	input.placeholder = choice.title;
	input.ignoreFocusOut = true;
	if (folder !== undefined) input.buttons = [elsewhere];
	return new Promise(resolve => {
		input.onDidChangeValue(show);
		input.onDidTriggerButton(async () => {
			isAsking = true;
			const picked = await window.showOpenDialog({
				canSelectFiles: false,
				canSelectFolders: true,
				...(target === undefined ? {} : { defaultUri: target }),
			});
			isAsking = false;
			target = picked?.[0] ?? target;
			show();
			input.show();
		});
		input.onDidAccept(() => {
			resolve({ choice, title: input.value, folder: target });
			input.hide();
		});
		input.onDidHide(() => {
			// The dialog takes its place for a while.
			if (isAsking) return;
			resolve(undefined);
			input.dispose();
		});
		show();
		input.show();
	});
}
