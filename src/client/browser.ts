import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateClient, clientId, clientName } from './client.ts';

export { deactivate } from './client.ts';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
declare const Worker: new (url: string) => Port & { terminate(): void };

export function activate(context: ExtensionContext): void {
	const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
	let worker: InstanceType<typeof Worker> | undefined;
	// A new worker for each start: the old one's server has been told to shut down.
	const start = () => {
		worker?.terminate();
		worker = new Worker(script);
		return Promise.resolve({
			reader: new BrowserMessageReader(worker),
			writer: new BrowserMessageWriter(worker),
		});
	};
	context.subscriptions.push({ dispose: () => worker?.terminate() });
	activateClient(context, options => new LanguageClient(clientId, clientName, start, options));
}
