import { realpathSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './server.ts';

// The transport is named on the command line: --node-ipc, --stdio, --pipe or --socket.
const program = realpathSync(process.argv[1] ?? '.');

const connection = createConnection();

// Node would end the process, and all open documents would be without a coach for want of one answer.
process.on('unhandledRejection', reason => {
	connection.console.error(
		`Nobody expected this: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`,
	);
});

startServer(connection, {
	readFile: async uri => (uri.startsWith('file:') ? readFile(fileURLToPath(uri), 'utf8') : undefined),
	listFolder: async uri =>
		uri.startsWith('file:')
			? (await readdir(fileURLToPath(uri), { withFileTypes: true })).flatMap(it =>
					it.isFile() ? [it.name] : [],
				)
			: [],
	rulePage: `${pathToFileURL(join(dirname(program), '..', 'docs', 'rules')).href}/{rule}.md`,
});
