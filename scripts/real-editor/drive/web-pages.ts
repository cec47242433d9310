import type { Page } from 'playwright-core';

export type WebPages = {
	/** What the page of HTML in front says, once it says `expected`. */
	readonly webPageText: (expected: string | RegExp) => Promise<string>;
	/** Follows a link on it, by its words. */
	readonly clickWebLink: (text: string) => Promise<void>;
};

export function webPages(page: Page): WebPages {
	// The editor wraps each page in a frame of its own within another.
	const front = page.frameLocator('iframe.webview.ready:visible').last().frameLocator('iframe#active-frame');
	return {
		async webPageText(expected) {
			const body = front.locator('body', { hasText: expected });
			await body.waitFor();
			return (await body.innerText()).replace(/[ \t]+/gu, ' ');
		},
		clickWebLink: text => front.getByRole('link', { name: text }).first().click(),
	};
}
