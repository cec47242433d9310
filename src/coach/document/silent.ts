import type { DocumentText } from './document.ts';

/** Why a document is left alone, as a phrase ("a README"); undefined where it is not (rules.md D.5). */
export function silentReason(document: DocumentText): string | undefined {
	const path = document.path.toLowerCase();
	const name = path.slice(path.lastIndexOf('/') + 1);
	const named = names.find(([pattern]) => pattern.test(name));
	if (named !== undefined) return named[1];
	const folder = folders.find(([pattern]) => pattern.test(`/${path}`));
	if (folder !== undefined) return folder[1];
	const keys = Object.keys(document.frontMatter);
	if (keys.some(it => it === 'sidebar_position' || it === 'nav_order') || document.frontMatter['layout'] === 'doc') return 'a page of a documentation site';
	if (document.sections.some(it => /^\[?(?:unreleased|\d+\.\d+\.\d+)\]?(?:\s|$)/iu.test(it.title))) return 'a changelog';
	if (codeShare(document) > 0.5) return 'mostly code';
	return document.words < fewestWords ? 'too short' : undefined;
}

/** Below this a text is a note, and what is missing in it is no finding. In words. */
const fewestWords = 40;

const names: readonly (readonly [RegExp, string])[] = [
	[/^readme/u, 'a README'],
	[/^(?:changelog|history|releases?|release-?_?notes)/u, 'a changelog'],
	[/release.*notes/u, 'release notes'],
	[/^(?:contributing|code_of_conduct|code-of-conduct|security|support|governance|authors|maintainers|contributors)\b/u, 'a page about the project'],
	[/^(?:licen[cs]e|copying|notice|terms|privacy)/u, 'a legal text'],
	[/^(?:claude|agents|skill|copilot-instructions|gemini)\.md$/u, 'instructions for a program'],
	[/^adr-|^\d{4}-adr/u, 'an architecture decision record'],
];

const folders: readonly (readonly [RegExp, string])[] = [
	[/\/(?:\.github|node_modules|vendor|dist|_site)\//u, 'a folder that is not written by hand'],
	[/\/adrs?\//u, 'an architecture decision record'],
	[/\/rfcs?\//u, 'an engineering RFC'],
	[/\/(?:api|man)\//u, 'a reference page'],
];

/** The share of characters that stand in code blocks. */
function codeShare({ blocks, source }: DocumentText): number {
	const code = blocks.reduce((sum, { block }) => (block.kind === 'code' ? sum + block.span.end - block.span.start : sum), 0);
	return source.text.length === 0 ? 0 : code / source.text.length;
}
