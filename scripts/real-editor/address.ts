import { resolve, sep } from 'node:path';

export type Development = {
	readonly folder: string;
	readonly extensionPath?: string;
	readonly testsBundle?: string;
};

/** The address that opens a folder in a VS Code server, with an extension that is not installed in it. */
export function developmentAddress(origin: string, development: Development): string {
	const address = new URL(origin);
	address.searchParams.set('folder', absolute(development.folder));
	const { host } = address;
	const payload = [
		['extensionDevelopmentPath', development.extensionPath] as const,
		['extensionTestsPath', development.testsBundle] as const,
	].flatMap(([name, path]) =>
		path === undefined ? [] : [[name, `vscode-remote://${host}${absolute(path)}`]],
	);
	if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
	return address.href;
}

/** As in an address: with slashes, and one at the start also where paths begin with a drive. */
function absolute(path: string): string {
	const slashes = resolve(path).split(sep).join('/');
	return slashes.startsWith('/') ? slashes : `/${slashes}`;
}
