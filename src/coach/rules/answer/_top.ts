import type { DocumentText } from '../../document/document.ts';
import type { PlacedBlock } from '../../document/section.ts';
import type { DocumentView } from '../../lint/views.ts';
import type { Span } from '../../text/span.ts';

/** An empty span where a line for the reader belongs: before the first block that is not the title or its marks. */
export function topOf(text: DocumentText): Span {
	const first = text.blocks.find(
		it => !isTitle(it) && it.block.kind !== 'front-matter' && it.block.kind !== 'comment',
	);
	const start = first?.block.span.start ?? text.source.text.length;
	return { start, end: start };
}

const isTitle = (placed: PlacedBlock): boolean =>
	placed.section.heading === placed && placed.section.level === 1;

/** The block that stands for the document where nothing in it can be marked: its title, else its first words. */
export const titleOf = ({ text }: DocumentView): PlacedBlock | undefined =>
	text.blocks.find(it => it.section.heading === it) ?? text.blocks.find(it => it.block.kind === 'paragraph');

/** Whether a line only labels the document: "**Owner:** Ana", "Status: draft | Updated: 3 May". */
export const isLabelLine = ({ piece }: PlacedBlock): boolean =>
	piece.derived(labels, it => labels.test(it.passage.run.text) && it.passage.wordCount < 40);

const labels =
	/^(?:authors?|owners?|status|date|dates|created|updated|last updated|last modified|version|team|reviewers?|approvers?|stakeholders|contributors?|deciders?|drivers?|doc owner|pm|dri|sponsor|tags?|links?|by|written by|target release|due|jira|ticket|epic|tl;?dr)\b[^:\n]{0,24}:/iu;
