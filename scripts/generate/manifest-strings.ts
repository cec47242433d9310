/** What people read in `package.json` lies in `package.nls.json`, so that it can be translated. */
export interface ManifestStrings {
	/** The manifest with keys in place of texts. */
	readonly manifest: object;
	/** The texts by their keys, in the order of the manifest. */
	readonly texts: Readonly<Record<string, string>>;
}

/**
 * Moves each text that people read from the manifest to a list of texts. Texts that were moved before stay under
 * their keys; a text that is written into the manifest replaces what its key says.
 *
 * The settings of single rules are left alone: like everything that a rule says, they are about English prose and
 * come from the rule's file.
 */
export function moveStrings(manifest: object, before: Readonly<Record<string, string>>): ManifestStrings {
	const texts: Record<string, string> = {};
	const walk = (value: unknown, path: readonly string[]): unknown => {
		if (Array.isArray(value)) return value.map((it, index) => walk(it, [...path, nameOf(it, index)]));
		if (typeof value === 'object' && value !== null)
			return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, walk(it, [...path, name])]));
		if (typeof value !== 'string' || !isRead(path)) return value;
		const key = /^%(.+)%$/u.exec(value)?.[1] ?? keyOf(path);
		const text = value.startsWith('%') ? before[key] : value;
		if (text === undefined) throw new Error(`package.json names %${key}%, which package.nls.json lacks.`);
		if ((texts[key] ?? text) !== text) throw new Error(`Two texts of package.json have the key ${key}.`);
		texts[key] = text;
		return `%${key}%`;
	};
	return { manifest: walk(manifest, []) as object, texts };
}

/** Below `contributes`, where the texts are that an editor shows. */
function isRead(path: readonly string[]): boolean {
	const [first, ...rest] = path;
	if (first === 'description' && rest.length === 0) return true;
	if (first !== 'contributes' || path[path.indexOf('pmCoach.rules') + 1] === 'properties') return false;
	const last = path.at(-1)!;
	if (path.at(-2) === 'enumDescriptions' || path.at(-2) === 'markdownEnumDescriptions') return true;
	return readNames.has(last);
}

const readNames: ReadonlySet<string> = new Set([
	'title',
	'shortTitle',
	'name',
	'contextualTitle',
	'contents',
	'label',
	'altText',
	'description',
	'markdownDescription',
	'deprecationMessage',
	'markdownDeprecationMessage',
]);

/** `contributes.commands.pmCoach.setKind.title` is `commands.setKind.title`. */
const keyOf = (path: readonly string[]): string =>
	(path[0] === 'contributes' ? path.slice(1) : ['extension', ...path])
		.map(it => it.replace(/^pmCoach\./u, ''))
		.filter(it => it !== 'properties')
		.join('.');

/** Members of a list are known by what they are called, and by their place where they have no name. */
function nameOf(member: unknown, index: number): string {
	if (typeof member !== 'object' || member === null) return String(index);
	const { command, id, view, when } = member as Readonly<Record<string, string | undefined>>;
	const state = view === undefined ? undefined : /== (\w+)$/u.exec(when ?? '')?.[1];
	return command ?? id ?? (view === undefined ? String(index) : [view, state ?? index].join('.'));
}
