import type { Source } from './source.ts';
import type { Span } from './span.ts';

/** A place as people and terminals read it: `path:line:column`, counted from one. */
export function startOf(path: string, source: Source, span: Span): string {
	const { line, character } = source.positionAt(span.start);
	return `${path}:${line + 1}:${character + 1}`;
}
