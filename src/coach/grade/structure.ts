import { startOfPart, stateOfPart } from '../document/parts.ts';
import type { DocumentView } from '../lint/views.ts';
import type { Loss } from './loss.ts';

/** What the parts that are missing or thin cost, of 100; undefined for a document of unknown kind. */
export function structureLosses({ definition, text }: DocumentView): readonly Loss[] | undefined {
	if (definition === undefined) return undefined;
	const { parts } = definition;
	const all = parts.reduce((sum, it) => sum + it.weight, 0);
	return parts.flatMap(part => {
		const state = stateOfPart(text, part);
		if (state === 'written') return [];
		const start = state === 'missing' ? undefined : startOfPart(text, part);
		return [
			{
				what: 'part' as const,
				name: part.title,
				points: (100 * part.weight * (state === 'thin' ? 0.5 : 1)) / all,
				span: start === undefined ? undefined : { start, end: start },
			},
		];
	});
}
