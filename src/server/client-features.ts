import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.ts';

/** What the client at the other end can do, read once from its first message. */
export interface ClientFeatures {
	/** It asks for diagnostics; otherwise they are sent to it. Never both. */
	readonly pulls: boolean;
	/** It asks again when told to. */
	readonly refreshes: boolean;
	readonly hasFolders: boolean;
	readonly configuration: boolean;
	/** It tells of changed settings once that is registered. */
	readonly registersConfiguration: boolean;
	readonly registersWatchers: boolean;
	readonly versionedEdits: boolean;
	readonly snippetEdits: boolean;
	readonly markdownHovers: boolean;
	readonly snippetCompletions: boolean;
	readonly markdownCompletions: boolean;
	/** It asks again for what stands above headings when told to. */
	readonly refreshesLenses: boolean;
	readonly relatedInformation: boolean;
	readonly showsDocuments: boolean;
	readonly readFile: boolean;
	readonly listFolder: boolean;
	readonly status: boolean;
	readonly commands: boolean;
	/** Hovers may hold pictures. */
	readonly pictures: boolean;
	/** New findings wait until the author pauses; only where the client can be made to ask again. */
	readonly holds: boolean;
	readonly rulePage: string | undefined;
}

/** Never throws: what is not understood counts as not there. */
export function readClientFeatures({
	capabilities,
	initializationOptions,
}: InitializeParams): ClientFeatures {
	const { workspace, textDocument, window } = capabilities;
	const completionItem = textDocument?.completion?.completionItem;
	const options = readOptions(initializationOptions);
	const pulls = textDocument?.diagnostic !== undefined;
	const refreshes = workspace?.diagnostics?.refreshSupport === true;
	return {
		pulls,
		refreshes,
		hasFolders: workspace?.workspaceFolders === true,
		configuration: workspace?.configuration === true,
		registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
		snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
		markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') === true,
		snippetCompletions: completionItem?.snippetSupport === true,
		markdownCompletions: completionItem?.documentationFormat?.includes('markdown') === true,
		refreshesLenses: workspace?.codeLens?.refreshSupport === true,
		relatedInformation:
			(pulls ? textDocument.diagnostic : textDocument?.publishDiagnostics)?.relatedInformation === true,
		showsDocuments: window?.showDocument?.support === true,
		readFile: options.readFile === true,
		listFolder: options.listFolder === true,
		status: options.status === true,
		commands: options.commands === true,
		pictures: options.pictures === true,
		holds: options.holdWhileTyping !== false && (!pulls || refreshes),
		rulePage: typeof options.rulePage === 'string' ? options.rulePage : undefined,
	};
}

/** `workspaceFolders` of today, or `rootUri` of older clients. */
export const readFolders = ({ workspaceFolders, rootUri }: InitializeParams): string[] => {
	if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders.map(it => it.uri);
	return rootUri === null ? [] : [rootUri];
};

const readOptions = (value: unknown): InitializationOptions =>
	typeof value === 'object' && value !== null ? value : {};
