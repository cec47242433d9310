import type { Connection } from 'vscode-languageserver';
import { folderOf } from './settings.ts';
import { pathWithin } from '../project/uris.ts';

/**
 * Tells of what is wrong in a `.pm-coach.json` that is used: settings that are quietly not applied look like a
 * coach that is broken. Each problem is told once until something changes.
 */
export class ConfigWarnings {
	readonly #connection: Connection;
	readonly #opensFiles: boolean;
	readonly #told = new Set<string>();

	constructor(connection: Connection, opensFiles: boolean) {
		this.#connection = connection;
		this.#opensFiles = opensFiles;
	}

	forget(): void {
		this.#told.clear();
	}

	async tell(uri: string, problem: string, folders: readonly string[]): Promise<void> {
		const folder = folderOf(uri, folders);
		const message = `${(folder === undefined ? undefined : pathWithin(folder, uri)) ?? uri}: ${problem}`;
		if (this.#told.has(message)) return;
		this.#told.add(message);
		const { window } = this.#connection;
		const answers = this.#opensFiles ? [{ title: 'Open the file' }] : [];
		const answer = await window.showWarningMessage(message, ...answers);
		if (answer !== undefined && answer !== null) await window.showDocument({ uri, takeFocus: true });
	}
}
