import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateClient, clientId, clientName } from './client.ts';

export { deactivate } from './client.ts';

export function activate(context: ExtensionContext): void {
	const server = {
		module: Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath,
		transport: TransportKind.ipc,
	};
	activateClient(
		context,
		options => new LanguageClient(clientId, clientName, { run: server, debug: server }, options),
	);
}
