import { Uri, window, workspace, type WorkspaceFolder } from 'vscode';

/**
 * Where a new document goes unless somebody says otherwise: the folder of the setting, else that of the document in
 * front, else the workspace's. Undefined where there is none that can be written to.
 */
export async function usualFolder(): Promise<Uri | undefined | 'cancelled'> {
	const front = window.activeTextEditor?.document.uri;
	const around = front && workspace.getWorkspaceFolder(front);
	const folder = around ?? (await someFolder());
	if (folder === undefined || folder === 'cancelled') return folder;
	if (workspace.fs.isWritableFileSystem(folder.uri.scheme) === false) return undefined;
	const setting = workspace
		.getConfiguration('pmCoach', folder.uri)
		.get<string>('newDocuments.folder', '')
		.trim();
	if (setting !== '') return within(folder.uri, setting);
	return front !== undefined && around !== undefined ? Uri.joinPath(front, '..') : folder.uri;
}

async function someFolder(): Promise<WorkspaceFolder | undefined | 'cancelled'> {
	const folders = workspace.workspaceFolders ?? [];
	return folders.length < 2 ? folders[0] : ((await window.showWorkspaceFolderPick()) ?? 'cancelled');
}

/** A folder below the workspace's, whatever the setting says. */
function within(root: Uri, path: string): Uri {
	const folder = Uri.joinPath(root, ...path.split(/[/\\]+/u).filter(it => it !== '' && it !== '.'));
	return folder.path.startsWith(`${root.path.replace(/\/$/u, '')}/`) ? folder : root;
}
