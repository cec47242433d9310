import type { Span } from '../text/span.ts';
import type { DocumentText } from './document.ts';
import type { Role } from './role.ts';

/** A heading of the outline. */
export interface OutlineItem {
	readonly title: string;
	readonly level: number;
	readonly role: Role | undefined;
	readonly span: Span;
}

export const outlineOf = ({ sections }: DocumentText): readonly OutlineItem[] =>
	sections.flatMap(({ heading, title, level, role }) =>
		heading === undefined ? [] : [{ title, level, role, span: heading.block.span }],
	);
