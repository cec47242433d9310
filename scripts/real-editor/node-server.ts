import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serverBuild } from './builds.ts';
import { root } from './paths.ts';
import { essence, startProcess } from './processes.ts';

export type ServerOptions = {
	/** 0, the default, takes any free port. */
	readonly port?: number;
	/** The path of a packaged extension to install. */
	readonly vsix?: string;
	readonly settings?: Readonly<Record<string, unknown>>;
};

export type Server = AsyncDisposable & {
	/** Such as `http://127.0.0.1:8080`. */
	readonly origin: string;
	/** Settles when the server ends, with how and its last words. */
	readonly ended: Promise<Error>;
};

/**
 * VS Code's own server on the loopback interface, with an empty profile that goes when the server goes.
 *
 * @throws when it cannot be installed or does not start, or when the extension cannot be installed in it.
 */
export async function startNodeServer({ port = 0, vsix, settings = {} }: ServerOptions): Promise<Server> {
	const script = await serverBuild();
	const profile = await mkdtemp(join(tmpdir(), 'pm-coach-editor-'));
	const removeProfile = (): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 5 });
	const args = [script, '--server-data-dir', profile, '--accept-server-license-terms'];
	try {
		await writeSettings(profile, settings);
		if (vsix !== undefined) await installExtension([...args, '--install-extension', vsix]);
		const server = startProcess(node(), [...args, ...flags, '--host', '127.0.0.1', '--port', String(port)]);
		const bound = await Promise.race([server.find(/agent listening on (\d+)/u), server.ended]);
		if (bound instanceof Error) throw bound;
		return {
			origin: `http://127.0.0.1:${bound}`,
			ended: server.ended,
			async [Symbol.asyncDispose]() {
				await server.stop();
				await removeProfile();
			},
		};
	} catch (error) {
		await removeProfile();
		throw error;
	}
}

const flags = [
	'--without-connection-token',
	'--telemetry-level=off',
	'--disable-workspace-trust',
	// Without it a built VS Code ignores which extension the address names for development and tests.
	'--enable-smoke-test-driver',
];

/** The server build wants Node 24 or later: the one this repository depends on when another one runs this. */
function node(): string {
	const major = Number(process.versions.node.split('.')[0]);
	return major >= 24 ? process.execPath : join(root, 'node_modules', '.bin', 'node');
}

async function writeSettings(profile: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
	const folder = join(profile, 'data', 'Machine');
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, undefined, '\t'));
}

async function installExtension(args: readonly string[]): Promise<void> {
	const { stdout, stderr } = await promisify(execFile)(node(), args).catch(
		(error: unknown) => error as Output,
	);
	if (stdout.includes('successfully installed')) return;
	throw new Error(`The editor did not install the extension.\n${essence(stdout + stderr)}`);
}

type Output = { readonly stdout: string; readonly stderr: string };
