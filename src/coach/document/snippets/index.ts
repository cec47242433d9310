import { prfaq as prfaqKind } from '../kinds/prfaq.ts';
import { documentSnippets } from './documents.ts';
import { prfaqSnippets } from './prfaq.ts';
import { smallSnippets } from './small.ts';
import { joinBodies, type Snippet } from './snippet.ts';
import { wbrSnippets } from './wbr.ts';

const parts: readonly Snippet[] = [...prfaqSnippets, ...wbrSnippets, ...documentSnippets, ...smallSnippets];

const headings: Readonly<Record<string, string>> = {
	'pm-pr-problem': '## Problem',
	'pm-pr-solution': '## Solution',
	'pm-pr-start': '## Getting started',
};

/** The whole PR/FAQ is the parts of its kind in their order, so that no part is written twice. */
const prfaq: Snippet = {
	prefix: 'pm-prfaq',
	title: 'PR/FAQ',
	body: [
		'<!-- stage: ${1|idea,hypothesis,validated,growth|} -->',
		...renumbered(
			joinBodies(
				prfaqKind.template.map(prefix => [
					...(headings[prefix] === undefined ? [] : [headings[prefix], '']),
					...named(prefix).body,
				]),
			),
		),
	],
};

/** All snippets, the parts before the whole. */
export const snippets: readonly Snippet[] = [...parts, prfaq];

/** The snippet of a prefix. Throws for one that does not exist. */
export function snippetNamed(prefix: string): Snippet {
	return prefix === prfaq.prefix ? prfaq : named(prefix);
}

function named(prefix: string): Snippet {
	const snippet = parts.find(it => it.prefix === prefix);
	if (snippet === undefined) throw new Error(`There is no snippet “${prefix}”.`);
	return snippet;
}

/** Makes room for the choice of the stage, which is the first stop. */
function renumbered(body: readonly string[]): readonly string[] {
	return body.map(line =>
		line.replace(/\$(\{?)(\d+)/gu, (whole, brace: string, stop: string) =>
			stop === '0' ? whole : `$${brace}${Number(stop) + 1}`,
		),
	);
}
