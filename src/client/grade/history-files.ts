import {
	EventEmitter,
	FileSystemError,
	RelativePattern,
	Uri,
	workspace,
	type ExtensionContext,
	type WorkspaceFolder,
} from 'vscode';
import {
	emptyHistory,
	historyText,
	parseHistory,
	withEntry,
	type HistoryEntry,
	type ReadHistory,
} from '../../coach/history/history.ts';

/** In each folder of the workspace. */
const folderName = '.pm-coach';
const fileName = 'history.json';

/** The histories of grades that lie in the folders of the workspace. */
export class HistoryFiles {
	readonly #changed = new EventEmitter<WorkspaceFolder>();
	/** One after another, so that none writes over what another has just written. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(context: ExtensionContext) {
		context.subscriptions.push(this.#changed);
	}

	/** Whenever this window has written one. */
	get onDidWrite() {
		return this.#changed.event;
	}

	/** An empty history where there is no file. */
	async read(folder: WorkspaceFolder): Promise<ReadHistory> {
		let bytes: Uint8Array;
		try {
			bytes = await workspace.fs.readFile(uriOf(folder));
		} catch (error) {
			if (error instanceof FileSystemError && error.code === 'FileNotFound') return { history: emptyHistory };
			return { problem: String(error) };
		}
		return parseHistory(new TextDecoder().decode(bytes));
	}

	/** Adds an entry to what the file holds at this moment; answers why it cannot, and then leaves the file as it is. */
	append(folder: WorkspaceFolder, entry: HistoryEntry): Promise<string | undefined> {
		const done = this.#last.then(async () => {
			const read = await this.read(folder);
			if ('problem' in read) return read.problem;
			try {
				await write(uriOf(folder), historyText(withEntry(read.history, entry)));
			} catch (error) {
				return String(error);
			}
			this.#changed.fire(folder);
			return undefined;
		});
		this.#last = done;
		return done;
	}

	/** Watches the file of a folder, whoever changes it. */
	watch(folder: WorkspaceFolder, changed: () => void): { dispose(): void } {
		const watcher = workspace.createFileSystemWatcher(
			new RelativePattern(folder, `${folderName}/${fileName}`),
		);
		const subscriptions = [
			watcher,
			watcher.onDidChange(changed),
			watcher.onDidCreate(changed),
			watcher.onDidDelete(changed),
			this.onDidWrite(it => {
				if (it.uri.toString() === folder.uri.toString()) changed();
			}),
		];
		return { dispose: () => subscriptions.forEach(it => void it.dispose()) };
	}
}

const uriOf = ({ uri }: WorkspaceFolder): Uri => Uri.joinPath(uri, folderName, fileName);

/** Beside it first and then in its place, so that no half-written file is left when something breaks. */
async function write(uri: Uri, text: string): Promise<void> {
	const draft = uri.with({ path: `${uri.path}.new` });
	await workspace.fs.writeFile(draft, new TextEncoder().encode(text));
	await workspace.fs.rename(draft, uri, { overwrite: true });
}
