// Runs the suite in real editors:
//
//     node test/vscode/launch/main.ts [node] [web] [electron] …
//
// Without names: in a desktop VS Code where one can be had, in the Node host from npm otherwise, and in a web
// worker always. PM_COACH_EDITOR=npm or =electron decides the first by hand.

import { join } from 'node:path';
import { bundleSuite, nodeBundle, webBundle } from '../../../scripts/real-editor/bundle-suite.ts';
import { root } from '../../../scripts/real-editor/paths.ts';
import { desktopEditor, runInDesktop } from './electron.ts';
import { runInNodeHost } from './node.ts';
import { runInWebHost } from './web.ts';

const files = { extensionPath: root, workspace: join(root, 'test', 'vscode', 'workspace') };
const inNode = { ...files, testsBundle: nodeBundle };

const hosts: Readonly<Record<string, () => Promise<number>>> = {
	node: () => runInNodeHost(inNode),
	web: () => runInWebHost({ ...files, testsBundle: webBundle }),
	electron: async () => runInDesktop(await desktopEditor(), inNode),
	default: async () => {
		const desktop = await desktopIfAny();
		return desktop === undefined ? runInNodeHost(inNode) : runInDesktop(desktop, inNode);
	},
};

const names = process.argv.length > 2 ? process.argv.slice(2) : ['default', 'web'];
await bundleSuite();
for (const name of names) {
	const run = hosts[name];
	if (run === undefined)
		throw new Error(`There is no host ${name}; there are ${Object.keys(hosts).join(', ')}.`);
	try {
		if ((await run()) !== 0) process.exitCode = 1;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}

/** The program of a desktop VS Code, where there is a display and a download works. */
async function desktopIfAny(): Promise<string | undefined> {
	const wanted = process.env['PM_COACH_EDITOR'];
	if (wanted === 'electron') return desktopEditor();
	const hasDisplay =
		process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
	if (wanted === 'npm' || !hasDisplay) return undefined;
	try {
		return await desktopEditor();
	} catch (error) {
		console.log(`No desktop VS Code could be downloaded (${String(error)}): using the build from npm.`);
		return undefined;
	}
}
