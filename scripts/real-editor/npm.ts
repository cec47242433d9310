import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Installs what `folder`'s own package.json asks for and, when `specifier` is given, that package in addition.
 * No install script of any package is run.
 *
 * @throws with npm's last words when npm fails.
 */
export async function npmInstall(folder: string, specifier?: string): Promise<void> {
	if (specifier !== undefined) {
		// A package.json of its own keeps npm from climbing up to this repository's.
		await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
	}
	const { command, args } = npm();
	await run(
		command,
		[...args, 'install', ...options, ...(specifier === undefined ? [] : [specifier])],
		folder,
	);
}

// Lock files are left on: the packages' own ones pin their dependencies.
const options = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/** Inside an npm script, the npm that runs it; elsewhere the one on the path. */
function npm(): { readonly command: string; readonly args: readonly string[] } {
	const script = process.env['npm_execpath'];
	if (script !== undefined && /npm-cli\.c?js$/u.test(script)) {
		return { command: process.execPath, args: [script] };
	}
	return { command: 'npm', args: [] };
}

function run(command: string, args: readonly string[], cwd: string): Promise<void> {
	return new Promise((resolve, reject) => {
		// On Windows npm is a batch file, which only a shell can start.
		const shell = process.platform === 'win32' && command === 'npm';
		const child = spawn(command, args, {
			cwd,
			env: cleanEnvironment(),
			shell,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const collect = (chunk: string): void => {
			output = (output + chunk).slice(-4000);
		};
		child.stdout.setEncoding('utf8').on('data', collect);
		child.stderr.setEncoding('utf8').on('data', collect);
		child.on('error', reject);
		child.on('close', code => {
			if (code === 0) resolve();
			else reject(new Error(`npm install ended with ${code}.\n${output.trim()}`));
		});
	});
}

/**
 * npm passes its own settings on to the scripts it runs: with them an inner npm would install into this
 * repository, leave out what the outer one left out, or only pretend. How to reach the registry is kept.
 */
export function cleanEnvironment(from: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
	const clean: NodeJS.ProcessEnv = {};
	for (const [name, value] of Object.entries(from)) {
		const lower = name.toLowerCase();
		const isNpms = lower.startsWith('npm_') || lower === 'init_cwd' || lower === 'node_options';
		if (!isNpms || isReach(lower)) clean[name] = value;
	}
	return clean;
}

const reach = [
	'registry',
	'userconfig',
	'globalconfig',
	'cache',
	'proxy',
	'https_proxy',
	'http_proxy',
	'noproxy',
	'cafile',
	'ca',
	'strict_ssl',
	'offline',
	'prefer_offline',
];

function isReach(lower: string): boolean {
	const setting = lower.replace(/^npm_config_/u, '');
	return reach.includes(setting) || setting.startsWith('//');
}
