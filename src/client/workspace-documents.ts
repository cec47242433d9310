import { FileType, Uri, workspace, type CancellationToken } from 'vscode';
import { isCoached } from './coached.ts';

/** The Markdown documents of the workspace; `isCut` where there are more than are read. */
export interface Found {
	readonly uris: readonly Uri[];
	readonly isCut: boolean;
}

/** Finds them in the order of their paths; those that are open count also where no folder is. */
export async function findDocuments(extension: Uri, token: CancellationToken): Promise<Found> {
	const folders = workspace.workspaceFolders ?? [];
	// What is not on a disk the editor may not be able to search: it finds nothing there, or never answers.
	const isOnDisk = folders.every(it => onDisk.has(it.uri.scheme));
	const listed = isOnDisk ? await workspace.findFiles(pattern, excluded, most + 1, token) : await walk(token);
	const open = workspace.textDocuments.filter(it => it.languageId === 'markdown' && !it.isUntitled);
	const byKey = new Map([...listed, ...open.map(it => it.uri)].map(it => [it.toString(), it]));
	const uris = [...byKey.values()].filter(uri => isCoached({ uri }, extension));
	uris.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
	return { uris: uris.slice(0, most), isCut: uris.length > most };
}

/** Also on the disk of another machine. */
const onDisk: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

const pattern = '**/*.{md,markdown}';

/** As on the command line: packages, and folders that are hidden. */
const excluded = '{**/node_modules/**,**/.*/**}';

const most = 1000;

async function walk(token: CancellationToken): Promise<Uri[]> {
	const files: Uri[] = [];
	const folders = (workspace.workspaceFolders ?? []).map(it => it.uri);
	for (let at = 0; at < folders.length && at < mostFolders; at++) {
		if (token.isCancellationRequested || files.length > most) break;
		const folder = folders[at]!;
		const entries = await workspace.fs.readDirectory(folder).then(
			it => it,
			() => [],
		);
		for (const [name, type] of entries) {
			const uri = Uri.joinPath(folder, name);
			if ((type & FileType.File) !== 0) {
				if (/\.(?:md|markdown)$/iu.test(name)) files.push(uri);
			} else if (type === FileType.Directory && name !== 'node_modules' && !name.startsWith('.')) {
				// Links to folders are left out: they may lead round in a circle.
				folders.push(uri);
			}
		}
	}
	return files;
}

const mostFolders = 2000;
