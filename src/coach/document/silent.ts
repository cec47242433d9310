import type { DocumentText } from './document.ts';
import { headingSigns } from './heading-signs.ts';
import { kindDefinitions } from './kinds/index.ts';
import { namesOf } from './names.ts';

/**
 * Why a document is left alone, as a phrase ("a README"); undefined where it is not (rules.md D.5). A file that is
 * named as a PM document ("support-okrs.md", "api/prd.md") is none of these by where it lies.
 */
export function silentReason(document: DocumentText): string | undefined {
	const path = document.path.toLowerCase().replaceAll('\\', '/');
	const name = path.slice(path.lastIndexOf('/') + 1);
	const byName = names.find(([pattern]) => pattern.test(name));
	if (byName !== undefined) return byName[1];
	const written = tools.find(([pattern]) => pattern.test(`/${path}`));
	if (written !== undefined) return written[1];
	const keys = new Set(Object.keys(document.frontMatter));
	if (keys.has('name') && keys.has('description') && !keys.has('title')) return 'instructions for a program';
	if (keys.has('sidebar_position') || keys.has('nav_order') || document.frontMatter['layout'] === 'doc')
		return 'a page of a documentation site';
	const { file, title } = namesOf(document);
	if (!kindDefinitions.some(it => it.recognise.file?.test(file) === true)) {
		const folder = folders.find(([pattern]) => pattern.test(`/${path}`));
		if (folder !== undefined) return folder[1];
	}
	if (
		/^(?:.{2,40} )?(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice|statement)|licen[cs]e(?: agreement)?|code of conduct)$/u.test(
			title,
		)
	)
		return 'a legal text';
	if (
		/^(?:.{2,40} )?(?:release notes(?: (?:for|of) .*)?|changelog)$|^(?:[\w.-]{2,30} )?(?:release|version) v?\d+(?:\.\d+)+$/u.test(
			title,
		) ||
		isChangelog(document)
	)
		return 'a changelog';
	if (codeShare(document) > mostCode) return 'mostly code';
	return document.words < fewestWords ? tooShort : undefined;
}

/** The reason that vanishes as the author goes on. */
export const tooShort = 'too short';

/** Below this a text is a note, and what is missing in it is no finding. In words. */
const fewestWords = 40;

/** Of the characters. */
const mostCode = 0.5;

const ending = '(?:[._-][a-z]{2}(?:[_-][a-z]{2})?)?\\.(?:mdx?|markdown)$';

const names: readonly (readonly [RegExp, string])[] = [
	[/^readme/u, 'a README'],
	[new RegExp(`^(?:changelog|changes|history|releases?|release[-_ ]?notes?)${ending}`, 'u'), 'a changelog'],
	[/release[-_ ]?notes/u, 'release notes'],
	[
		new RegExp(
			`^(?:contributing|code[-_]of[-_]conduct|security|support|governance|authors|maintainers|contributors|codeowners)${ending}`,
			'u',
		),
		'a page about the project',
	],
	[
		new RegExp(
			`^(?:licen[cs]e|copying|notice|terms|privacy|(?:.+-)?(?:terms-(?:of-use|of-service|and-conditions)|privacy-(?:policy|notice)|licen[cs]e))${ending}`,
			'u',
		),
		'a legal text',
	],
	[
		/^(?:claude|agents?|skill|copilot-instructions|gemini|memory)\.md$|\.(?:instructions|prompt|chatmode|agent)\.md$/u,
		'instructions for a program',
	],
	[/^adr[-_ ]?\d|^\d{3,4}-adr\b/u, 'an architecture decision record'],
];

const tools: readonly (readonly [RegExp, string])[] = [
	[/\/(?:\.[a-z][^/]*|node_modules|vendor|dist|_site)\//u, 'a folder that is not written by hand'],
];

const folders: readonly (readonly [RegExp, string])[] = [
	[/\/adrs?\/|\/architecture[-_]decisions?(?:[-_]records?)?\//u, 'an architecture decision record'],
	[/\/(?:rfcs?|keps|enhancements)\//u, 'an engineering proposal'],
	[/\/(?:api|man)\//u, 'a reference page'],
];

function isChangelog({ sections }: DocumentText): boolean {
	const versions = sections.map(it =>
		it.heading === undefined ? undefined : headingSigns(it.heading.piece).version,
	);
	return versions.includes('unreleased') || versions.filter(it => it === 'number').length >= 2;
}

/** The share of characters that stand in code blocks. */
function codeShare({ blocks, source }: DocumentText): number {
	const code = blocks.reduce(
		(sum, { block }) => (block.kind === 'code' ? sum + block.span.end - block.span.start : sum),
		0,
	);
	return source.text.length === 0 ? 0 : code / source.text.length;
}
