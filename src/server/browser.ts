import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.ts';

// The worker's own global is what its messages come from; Node's types, which hold for the rest, know nothing of it.
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
	// A worker has no files; the client reads them.
	readFile: () => Promise.resolve(undefined),
});
