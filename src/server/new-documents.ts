import type { Coach } from '../coach/coach.ts';
import { begin, ownTemplate, type Template } from '../coach/document/begin.ts';
import { kindNames } from '../coach/document/kind.ts';
import { newDocumentOf, newDocuments, occasions, type Occasion } from '../coach/document/sizes.ts';
import { readTeamTemplate } from '../coach/document/team-template.ts';
import { resolve } from '../project/uris.ts';
import type { Files } from './files.ts';
import type * as protocol from './new-documents-protocol.ts';
import { folderOf, type Settings } from './settings.ts';

/** What a new document can begin with in a place: its occasion, and what it takes to begin it. */
interface Beginning extends protocol.NewDocumentChoice {
	/** None for what the team has of its own. */
	readonly occasion: Occasion | undefined;
	readonly template: Template;
}

/** Where a new document will be, and how what it may begin with is found. */
export interface Place {
	/** Of its folder; null where it will be in none. */
	readonly folder: string | null;
	readonly settings: Settings;
	readonly workspaceFolders: readonly string[];
	readonly coach: Coach;
	readonly files: Files;
}

/** What can be begun: what the team has of its own first, then one group for each occasion. */
export async function newDocumentChoices(place: Place): Promise<protocol.NewDocumentsResult> {
	const all = await beginnings(place);
	const group = (
		{ title, question }: { readonly title: string; readonly question: string },
		occasion: Occasion | undefined,
	): readonly protocol.NewDocumentGroup[] => {
		const documents = all
			.filter(it => it.occasion === occasion)
			.map(({ id, title, detail, asks, ending }) => ({ id, title, detail, asks, ending }));
		return documents.length === 0 ? [] : [{ title, question, documents }];
	};
	return {
		groups: [
			...group({ title: 'A document of your team’s own', question: 'Which one?' }, undefined),
			...(Object.keys(occasions) as Occasion[]).flatMap(it => group(occasions[it], it)),
		],
	};
}

/** The document with this id, begun; null where there is none such any more. */
export async function newDocument(
	place: Place,
	{ id, title, date }: protocol.NewDocumentParams,
): Promise<protocol.NewDocumentResult | null> {
	const found = (await beginnings(place)).find(it => it.id === id);
	return found === undefined
		? null
		: { snippet: begin(found.template, { title, date }), ending: found.ending };
}

async function beginnings(place: Place): Promise<readonly Beginning[]> {
	const own = place.settings.about.config.ownKinds.map(kind => ({
		id: `kind:${kind.name}`,
		occasion: undefined,
		title: kind.title,
		detail: `Your team’s ${kindNames[kind.extends]}`,
		asks: newDocumentOf(kind.extends).asks,
		ending: kind.name,
		template: ownTemplate(kind),
	}));
	const usual = newDocuments.map(it => ({ ...it, id: it.size, template: it }));
	return [...(await teamTemplates(place)), ...own, ...usual];
}

/** The Markdown files in the workspace folder's `pmCoach.templates`, by name. */
async function teamTemplates(place: Place): Promise<readonly Beginning[]> {
	const { folder, settings, workspaceFolders, coach, files } = place;
	const root = folder === null ? undefined : folderOf(`${folder}/`, workspaceFolders);
	const path = settings.templates.replace(/^\.?\/+|\/+$/gu, '');
	// Only what lies in the workspace folder, whatever its settings say.
	if (
		root === undefined ||
		files.listFolder === undefined ||
		path === '' ||
		/(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(path)
	)
		return [];
	const at = resolve(path, `${root.replace(/\/$/u, '')}/`);
	if (at === undefined) return [];
	const names = await files.listFolder(at).catch(() => []);
	const read = names
		.filter(it => /\.(?:md|markdown)$/iu.test(it))
		.sort()
		.slice(0, mostTemplates)
		.map(async name => {
			const uri = resolve(name, `${at}/`);
			const text = uri === undefined ? undefined : await files.readFile(uri).catch(() => undefined);
			if (text === undefined || text.length > longestTemplate) return [];
			const { config } = settings.about;
			const { title, ...template } = readTeamTemplate(coach.open(text, { path: name, config }).documentText);
			return [
				{
					id: `file:${name}`,
					occasion: undefined,
					title,
					detail: `Your team’s template ${path}/${name}`,
					asks: 'What is it about?',
					ending: name.replace(/\.[^.]*$/u, ''),
					template,
				},
			];
		});
	return (await Promise.all(read)).flat();
}

const mostTemplates = 100;
/** In characters. */
const longestTemplate = 500_000;
