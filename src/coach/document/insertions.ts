import type { DocumentText } from './document.ts';
import type { PmKind } from './kind.ts';
import { definitionOf } from './kinds/index.ts';
import { hasPart, placeOfPart } from './parts.ts';
import { snippetNamed } from './snippets/index.ts';

/** A part that can be put into a document, and where it belongs. */
export interface Insertion {
	readonly id: string;
	readonly title: string;
	/** The document has no such part yet. */
	readonly missing: boolean;
	/** Where it goes, in the document's text. */
	readonly offset: number;
	/** In the snippet syntax of VS Code, empty lines around it included. */
	readonly snippet: string;
}

/** The parts of the document's kind in their order; only those that have a snippet of their own. */
export function insertionsOf(text: DocumentText, kind: PmKind): readonly Insertion[] {
	const definition = definitionOf(kind);
	return definition.parts
		.filter(it => !definition.template.includes(it.snippet) || definition.template.length > 1)
		.map(part => {
			const missing = !hasPart(text, part);
			const offset = missing ? placeOfPart(text, definition, part) : text.source.text.length;
			return { id: part.id, title: part.title, missing, offset, snippet: parted(snippetNamed(part.snippet).body, part.snippet, text.source.text, offset) };
		});
}

/** The body with a heading where the snippet has none and a section needs one, and empty lines around it. */
function parted(body: readonly string[], prefix: string, text: string, offset: number): string {
	const heading = headings[prefix];
	const lines = body.join('\n').replace(/\n?\$0\s*$/u, '').trimEnd();
	const whole = heading === undefined ? lines : `${heading}\n\n${lines}`;
	const before = offset === 0 || text.slice(0, offset).endsWith('\n\n') ? '' : text.slice(0, offset).endsWith('\n') ? '\n' : '\n\n';
	return offset >= text.length ? `${before}${whole}\n$0` : `${before}${whole}\n\n$0`;
}

const headings: Readonly<Record<string, string>> = {
	'pm-pr-problem': '## Problem',
	'pm-pr-solution': '## Solution',
	'pm-pr-start': '## Getting started',
	'pm-goal': '## Goals',
	'pm-nongoals': '## Not doing',
	'pm-action': '## Actions',
	'pm-tldr': '## Ask',
	'pm-must-be-true': '## What must be true',
	'pm-wbr-exception': '## Exceptions',
	'pm-wbr-612': '## Metrics',
	'pm-forecast': '## Forecast',
	'pm-alliances': '## Partners and their goals',
	'pm-tradeoffs': '## Options',
	'pm-data-ask': '## Evidence',
	'pm-blocker': '## Risks',
	'pm-wins': '## Progress',
	'pm-bet': '## Bets',
	'pm-5whys': '## Root cause',
	'pm-answer-retro': '## Lessons learned',
	'pm-fitness': '## Guiding policy',
	'pm-scope-cut': '## Requirements',
	'pm-five-questions': '## Customer',
};
