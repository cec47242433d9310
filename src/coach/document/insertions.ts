import type { DocumentText } from './document.ts';
import type { PmKind } from './kind.ts';
import { definitionOf } from './kinds/index.ts';
import { hasPart, placeOfPart } from './parts.ts';
import { partBody } from './snippets/part-body.ts';

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

/** The parts of the document's kind in their order. */
export function insertionsOf(text: DocumentText, kind: PmKind): readonly Insertion[] {
	const definition = definitionOf(kind);
	return definition.parts.map(part => {
		const missing = !hasPart(text, part);
		const offset = missing ? placeOfPart(text, definition, part) : text.source.text.length;
		return {
			id: part.id,
			title: part.title,
			missing,
			offset,
			snippet: parted(partBody(definition, part), text.source.text, offset),
		};
	});
}

/** The body with empty lines around it. */
function parted(body: readonly string[], text: string, offset: number): string {
	const whole = body.join('\n');
	const before =
		offset === 0 || text.slice(0, offset).endsWith('\n\n')
			? ''
			: text.slice(0, offset).endsWith('\n')
				? '\n'
				: '\n\n';
	return offset >= text.length ? `${before}${whole}\n$0` : `${before}${whole}\n\n$0`;
}
