import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { webBuild } from './builds.ts';
import { webPage } from './web-page.ts';

export type WebServerOptions = {
	/** The folder with the extension's package.json. */
	readonly extensionPath: string;
	/** The path, in that folder, of tests to run. */
	readonly testsBundle?: string;
	/** A folder whose files the harness copies into the workspace, which is empty at first. */
	readonly workspace?: string;
	/** What settings are when nobody set them. */
	readonly settings: Readonly<Record<string, unknown>>;
};

export type WebServer = AsyncDisposable & { readonly origin: string };

/**
 * A pure web VS Code on the loopback interface: static files, one extension, an empty workspace in memory.
 *
 * @throws when the build cannot be installed.
 */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
	const build = await webBuild();
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', origin);
		answer(decodeURIComponent(pathname), response).catch((error: unknown) => {
			response.writeHead(500).end(String(error));
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.on('error', reject).listen(0, '127.0.0.1', resolve);
	});
	const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	const origin = `http://${host}`;

	async function answer(path: string, response: ServerResponse): Promise<void> {
		// The extension host runs in a frame of another origin.
		response.setHeader('Access-Control-Allow-Origin', '*');
		response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream');
		if (path === '/') {
			response.setHeader('Content-Type', 'text/html');
			response.end(await webPage({ host, settings: options.settings, tests: testsPath(options) }));
		} else if (path === workspaceFilesPath) {
			response.end(JSON.stringify(await filesOf(options.workspace)));
		} else if (path.startsWith(extensionPrefix)) {
			await sendFile(options.extensionPath, path.slice(extensionPrefix.length), response);
		} else {
			await sendFile(build, path, response);
		}
	}

	return {
		origin,
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise(resolve => server.close(resolve));
		},
	};
}

/** Where the extension is served. */
export const extensionPrefix = '/extension/';

/** Where the files of the workspace are served: an object, relative path to text. */
export const workspaceFilesPath = '/workspace-files.json';

function testsPath({ extensionPath, testsBundle }: WebServerOptions): string | undefined {
	if (testsBundle === undefined) return undefined;
	return extensionPrefix + slashes(relative(extensionPath, testsBundle));
}

async function filesOf(folder: string | undefined): Promise<Record<string, string>> {
	const files: Record<string, string> = {};
	if (folder === undefined) return files;
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		files[slashes(relative(folder, path))] = await readFile(path, 'utf8');
	}
	return files;
}

async function sendFile(folder: string, path: string, response: ServerResponse): Promise<void> {
	const file = join(folder, path);
	const found = file.startsWith(folder) && (await stat(file).catch(() => undefined))?.isFile();
	if (found) createReadStream(file).pipe(response);
	else response.writeHead(404).end();
}

const slashes = (path: string): string => path.split(sep).join('/');

const contentTypes: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.ttf': 'font/ttf',
	'.wasm': 'application/wasm',
};
