import { extensions, Uri, workspace } from 'vscode';

/**
 * A web editor opens with an empty workspace in memory: this copies the files there that the launcher serves.
 * Elsewhere the launcher has already copied them on disk.
 */
export async function fillWorkspace(): Promise<void> {
	const folder = workspace.workspaceFolders?.[0]?.uri;
	const served = extensions.all.find(it => it.extensionUri.scheme === 'http')?.extensionUri;
	if (folder === undefined || served === undefined) return;

	// The path that the launcher's web server gives them.
	const list = await workspace.fs.readFile(served.with({ path: '/workspace-files.json' }));
	const files = JSON.parse(decoder.decode(list)) as Record<string, string>;
	for (const [path, text] of Object.entries(files)) {
		await workspace.fs.writeFile(Uri.joinPath(folder, path), encoder.encode(text));
	}
}

/** A file of the workspace, by its path with slashes. */
export function fileUri(path: string): Uri {
	const folder = workspace.workspaceFolders?.[0];
	if (folder === undefined) throw new Error('No folder is open.');
	return Uri.joinPath(folder.uri, path);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
