/** The folders that hold a document, the nearest first; none for documents that no folder holds (`untitled:`). */
export function foldersAbove(uri: string): string[] {
	const root = /^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?(?=\/)/iu.exec(uri)?.[0];
	if (root === undefined) return [];
	const folders: string[] = [];
	for (let end = uri.lastIndexOf('/'); end >= root.length; end = uri.lastIndexOf('/', end - 1))
		folders.push(uri.slice(0, end));
	return folders;
}

/** The path from a folder to what lies in it, decoded; undefined for what lies elsewhere. */
export function pathWithin(folder: string, uri: string): string | undefined {
	const base = folder.endsWith('/') ? folder.slice(0, -1) : folder;
	if (uri === base) return '';
	return uri.startsWith(`${base}/`) ? decode(uri.slice(base.length + 1)) : undefined;
}

/** The last part of a path, decoded. */
export const nameOf = (uri: string): string =>
	decode(uri.slice(uri.lastIndexOf('/') + 1).replace(/^[^/]*:/u, ''));

/** What `path` names when it stands in the file `uri`; undefined where that cannot be told. */
export function resolve(path: string, uri: string): string | undefined {
	const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
	try {
		return new URL(encoded, uri).href;
	} catch {
		return undefined;
	}
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
