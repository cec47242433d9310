import type { Memento, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Kind } from '../coach/document/kind.ts';
import { setKindRequest, type SetKindParams } from '../server/protocol.ts';

const key = 'kinds';

/** The kinds picked by hand: kept with the workspace, for drafts that were never saved only while they live. */
export class KindMemory {
	readonly #state: Memento;
	readonly #drafts = new Map<string, Kind>();

	constructor(state: Memento) {
		this.#state = state;
	}

	async pick(client: BaseLanguageClient, uri: Uri, kind: Kind | null): Promise<void> {
		const name = uri.toString();
		if (uri.scheme === 'untitled') {
			if (kind === null) this.#drafts.delete(name);
			else this.#drafts.set(name, kind);
		} else {
			const { [name]: _, ...others } = this.#stored();
			await this.#state.update(key, kind === null ? others : { ...others, [name]: kind });
		}
		await client.sendRequest(setKindRequest, { uri: uriFor(client, uri), kind } satisfies SetKindParams);
	}

	/** Tells the server of a document that is about to be opened. */
	tell(client: BaseLanguageClient, uri: Uri): void {
		const kind = this.#drafts.get(uri.toString()) ?? this.#stored()[uri.toString()];
		if (kind === undefined) return;
		client
			.sendRequest(setKindRequest, { uri: uriFor(client, uri), kind } satisfies SetKindParams)
			.catch((error: unknown) =>
				client.outputChannel.warn(`The kind of ${uri.toString()} was not told: ${String(error)}`),
			);
	}

	/** A draft was closed; its name may be given to another. */
	forgetDraft(uri: Uri): void {
		this.#drafts.delete(uri.toString());
	}

	#stored(): Readonly<Record<string, Kind>> {
		return this.#state.get<Record<string, Kind>>(key, {});
	}
}

const uriFor = (client: BaseLanguageClient, uri: Uri): string => client.code2ProtocolConverter.asUri(uri);
