import type { DocumentText } from './document.ts';
import type { KindDefinition } from './kinds/definition.ts';
import { hasPart } from './parts.ts';
import { parted, placementOf } from './place.ts';
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
export function insertionsOf(text: DocumentText, definition: KindDefinition): readonly Insertion[] {
	return definition.parts.map(part => {
		const missing = !hasPart(text, part);
		const { offset, body } = missing
			? placementOf(text, definition, part)
			: { offset: text.source.text.length, body: partBody(definition, part) };
		return {
			id: part.id,
			title: part.title,
			missing,
			offset,
			snippet: withEnd(parted(body.join('\n'), text.source.text, offset)),
		};
	});
}

/** The last tab stop behind the part, where what follows begins. */
const withEnd = (snippet: string): string => `${snippet}$0`;
