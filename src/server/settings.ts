import { mergeConfig, parseConfig, type About } from '../coach/coach.ts';
import type { Kind } from '../coach/document/kind.ts';
import type { ConfigLayer } from '../coach/lint/config.ts';
import type { ConfigFiles } from '../project/config-files.ts';
import { nameOf, pathWithin } from '../project/uris.ts';

/** What holds for one document. */
export interface Settings {
	readonly enabled: boolean;
	readonly about: About;
	/** Whether the editor may show lines of the coach above headings. */
	readonly codeLens: boolean;
	/** Where the team keeps its templates, below the workspace folder. */
	readonly templates: string;
	/** Equal for equal settings, and practically only then. */
	readonly key: string;
}

export interface SettingsHost {
	/** The section `pmCoach` of the editor's settings as they hold for a document; anything may come back. */
	editorSettings(uri: string): Promise<unknown>;
	workspaceFolders(): readonly string[];
	chosenKind(uri: string): Kind | undefined;
}

/** The settings of each open document: asked for once, kept until something changes or it is closed. */
export class SettingsCache {
	readonly #host: SettingsHost;
	readonly #files: ConfigFiles;
	readonly #known = new Map<string, Promise<Settings>>();

	constructor(host: SettingsHost, files: ConfigFiles) {
		this.#host = host;
		this.#files = files;
	}

	get size(): number {
		return this.#known.size;
	}

	of(uri: string): Promise<Settings> {
		let settings = this.#known.get(uri);
		if (settings === undefined) {
			settings = this.#read(uri);
			this.#known.set(uri, settings);
		}
		return settings;
	}

	forget(uri: string): void {
		this.#known.delete(uri);
	}

	forgetAll(): void {
		this.#known.clear();
	}

	async #read(uri: string): Promise<Settings> {
		const [editor, project] = await Promise.all([
			this.#host.editorSettings(uri).catch(() => undefined),
			this.#files.nearest(uri),
		]);
		const { layer, ...switches } = readEditorSettings(editor);
		const folder = folderOf(uri, this.#host.workspaceFolders());
		const root =
			project !== undefined && (folder === undefined || project.folder.length < folder.length)
				? project.folder
				: folder;
		const layers = [from(root, folder, layer)];
		for (const it of project?.layers ?? []) layers.push(from(root, project?.folder, it));
		const kind = this.#host.chosenKind(uri);
		const about: About = {
			path: (root === undefined ? undefined : pathWithin(root, uri)) ?? nameOf(uri),
			config: mergeConfig(...layers),
			...(kind === undefined ? {} : { kind }),
		};
		return { ...switches, about, key: hash(JSON.stringify([switches.enabled, about])) };
	}
}

/** The workspace folder of a document: the longest that holds it. */
export const folderOf = (uri: string, folders: readonly string[]): string | undefined =>
	folders.filter(it => pathWithin(it, uri) !== undefined).sort((a, b) => b.length - a.length)[0];

/** What the editor says besides what a `.pm-coach.json` may say. */
type Switches = Pick<Settings, 'enabled' | 'codeLens' | 'templates'>;

/** What the editor says is read as a `.pm-coach.json` would be, so that both know and refuse the same. */
function readEditorSettings(value: unknown): Switches & { readonly layer: ConfigLayer } {
	const said = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	const { rules, preset, stage, unknownDocuments, dictionary, kinds, templates } = said;
	const { layer } = parseConfig(
		JSON.stringify({ rules: rules ?? {}, preset, stage, unknownDocuments, dictionary, kinds: kinds ?? {} }),
	);
	return {
		enabled: said['enable'] !== false,
		codeLens: said['codeLens'] !== false,
		templates: typeof templates === 'string' ? templates : '.pm-coach/templates',
		layer,
	};
}

/** The layer with its globs as seen from `root` instead of from the folder they were written in. */
function from(root: string | undefined, folder: string | undefined, layer: ConfigLayer): ConfigLayer {
	const path = root === undefined || folder === undefined ? '' : (pathWithin(root, folder) ?? '');
	if (path === '' || layer.kinds === undefined) return layer;
	return {
		...layer,
		kinds: Object.fromEntries(Object.entries(layer.kinds).map(([glob, kind]) => [`${path}/${glob}`, kind])),
	};
}

/** FNV-1a: short, and enough to tell settings apart. */
function hash(text: string): string {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index++)
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	return (value >>> 0).toString(36);
}
