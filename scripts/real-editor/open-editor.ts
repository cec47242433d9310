import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { developmentAddress } from './address.ts';
import { startNodeServer } from './node-server.ts';
import { quietSettings } from './settings.ts';
import { temporaryCopy } from './temporary.ts';

export type EditorOptions = {
	/** What to open, as it is: edits are kept. */
	readonly folder: string;
	/** A file to open in it; a VS Code in the browser leaves that to the reader. */
	readonly file?: string;
	/** Where to serve an editor when there is none on this machine; the next free port when it is taken. */
	readonly port?: number;
} & (
	| { /** The folder of the extension. */ readonly extensionDevelopmentPath: string }
	| { /** The path of a packaged extension. */ readonly extensionVsix: string }
);

/**
 * Opens a folder in the VS Code of this machine, with the extension. Without one (or with `PM_COACH_EDITOR=npm`)
 * it serves the build from npm, prints the address, and returns when it is stopped with Ctrl+C.
 *
 * @throws when there is neither, or when the server dies.
 */
export async function openEditor(options: EditorOptions): Promise<void> {
	if (process.env['PM_COACH_EDITOR'] !== 'npm' && (await openInDesktop(options))) return;
	await serve(options);
}

/** Whether a VS Code on this machine has taken it. */
async function openInDesktop(options: EditorOptions): Promise<boolean> {
	const { folder, file } = options;
	const paths = file === undefined ? [folder] : [folder, join(folder, file)];
	if (!code('--version')) return false;
	if ('extensionDevelopmentPath' in options) {
		const path = `--extensionDevelopmentPath=${options.extensionDevelopmentPath}`;
		console.log(`Opening ${folder} in VS Code.`);
		return code('--new-window', path, ...paths);
	}
	// A profile of its own, so that nothing is installed into the reader's.
	await using profile = await temporaryCopy(undefined);
	const flags = [
		`--user-data-dir=${join(profile.folder, 'data')}`,
		`--extensions-dir=${join(profile.folder, 'extensions')}`,
	];
	console.log(`Opening ${folder} in VS Code; this ends when its window is closed.`);
	return (
		code(...flags, '--install-extension', options.extensionVsix) &&
		code(...flags, '--new-window', '--wait', ...paths)
	);
}

/** Runs VS Code's command-line program; false when there is none or it fails. */
function code(...args: readonly string[]): boolean {
	// On Windows it is a batch file, which only a shell can start, and a shell splits at spaces.
	const shell = process.platform === 'win32';
	return spawnSync('code', shell ? args.map(it => `"${it}"`) : args, { stdio: 'ignore', shell }).status === 0;
}

async function serve(options: EditorOptions): Promise<void> {
	console.log('No VS Code on this machine is used: serving the build from npm.');
	await using server = await startNodeServer({
		settings: quietSettings,
		...(options.port !== undefined && { port: await freePort(options.port) }),
		...('extensionVsix' in options && { vsix: options.extensionVsix }),
	});
	const address = developmentAddress(server.origin, {
		folder: options.folder,
		...('extensionDevelopmentPath' in options && { extensionPath: options.extensionDevelopmentPath }),
	});
	const what = options.file === undefined ? '' : `, then ${options.file} in its explorer`;
	console.log(`\nOpen this address in a browser${what}:\n\n  ${address}\n\nCtrl+C ends it.`);
	let stopped = false;
	const stop = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => (stopped = true));
	const ended = await Promise.race([stop, server.ended]);
	// Ctrl+C in a terminal reaches the server as well, which may be the first to end.
	if (ended instanceof Error && !stopped) throw ended;
}

/** The port when it is free, else 0, which takes any free one. */
async function freePort(port: number): Promise<number> {
	const probe = createServer();
	probe.listen(port, '127.0.0.1');
	const free = await once(probe, 'listening').then(
		() => true,
		() => false,
	);
	if (free) await new Promise(resolve => probe.close(resolve));
	return free ? port : 0;
}
