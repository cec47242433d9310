import type { Page } from 'playwright-core';
import { escape } from './escape.ts';

export type Side = 'before' | 'inside' | 'after';

/** In pixels from the window's top left corner. */
export type Place = { readonly x: number; readonly y: number };

/** Waits until the editor shows a text, within one of its lines, and says where it is. */
export function placeOfText(page: Page, text: string, side: Side): Promise<Place> {
	const lines = page.locator('.editor-group-container.active .view-lines .view-line');
	return lines
		.filter({ hasText: exactly(text) })
		.first()
		.evaluate(measure, { text, side });
}

const exactly = (text: string): RegExp => new RegExp(escape(text), 'u');

// Just enough of the page's own types for what runs there.
type Text = {
	readonly nodeType: number;
	readonly textContent: string | null;
	readonly childNodes: Iterable<Text>;
};
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Range = {
	setStart(text: Text, offset: number): void;
	setEnd(text: Text, offset: number): void;
	getBoundingClientRect(): Box;
};
type Line = Text & { readonly ownerDocument: { createRange(): Range } };

/** Runs in the page, and so knows nothing of this file. */
function measure(line: Line, { text, side }: { readonly text: string; readonly side: Side }): Place {
	// VS Code shows spaces as no-break spaces.
	const at = (line.textContent ?? '').replaceAll('\u00A0', ' ').indexOf(text);
	const range = line.ownerDocument.createRange();
	range.setStart(...positionOf(at));
	range.setEnd(...positionOf(at + text.length));
	const { left, right, top, bottom } = range.getBoundingClientRect();
	return { x: { before: left, inside: (left + right) / 2, after: right }[side], y: (top + bottom) / 2 };

	function positionOf(offset: number): [Text, number] {
		let rest = offset;
		for (const node of textsOf(line)) {
			const length = node.textContent?.length ?? 0;
			if (rest <= length) return [node, rest];
			rest -= length;
		}
		return [line, 0];
	}

	function textsOf(node: Text): readonly Text[] {
		return node.nodeType === 3 ? [node] : [...node.childNodes].flatMap(textsOf);
	}
}
