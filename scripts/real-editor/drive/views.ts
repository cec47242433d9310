import type { Page } from 'playwright-core';

export type Views = {
	/** The rows of a view in a side bar that can be seen, from the top, once one of them reads `expected`. */
	readonly viewRows: (view: string, expected: string | RegExp) => Promise<readonly string[]>;
	/** Selects a row of a view. */
	readonly clickRow: (view: string, row: string | RegExp) => Promise<void>;
};

export function views(page: Page): Views {
	const rows = (view: string) =>
		page.locator(`.pane:has(> .pane-header[aria-label^=${JSON.stringify(view)}]) .monaco-list-row`);

	return {
		async viewRows(view, expected) {
			await rows(view).filter({ hasText: expected }).first().waitFor();
			const all = await rows(view).all();
			const texts = all.map(it => it.locator('.label-name, .label-description').allInnerTexts());
			return (await Promise.all(texts)).map(it => it.join(' ').replace(/\s+/gu, ' ').trim());
		},
		clickRow: (view, row) => rows(view).filter({ hasText: row }).first().click(),
	};
}
