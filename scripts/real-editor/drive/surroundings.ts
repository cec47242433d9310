import type { Page } from 'playwright-core';

export type Surroundings = {
	/** The texts in the status bar, from the left. */
	readonly statusBar: () => Promise<readonly string[]>;
	/** Waits for an item of the status bar that contains `text` and returns the whole of it. */
	readonly waitForStatus: (text: string | RegExp) => Promise<string>;
	/** Clicks an item of the status bar. */
	readonly clickStatus: (text: string | RegExp) => Promise<void>;
	/** Answers a notification by one of its buttons, from the list behind the bell: it may have left the corner. */
	readonly answerNotification: (button: string) => Promise<void>;
	/** Saves a picture of the window or a part of it, without a blinking cursor or a toast. */
	readonly screenshot: (path: string, part?: Box) => Promise<void>;
};

/** In pixels from the window's top left corner. */
export type Box = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

export function surroundings(page: Page): Surroundings {
	const items = page.locator('.statusbar-item:visible .statusbar-item-label');
	return {
		statusBar: async () => (await items.allInnerTexts()).map(it => it.trim()).filter(Boolean),
		async waitForStatus(text) {
			const item = items.filter({ hasText: text }).first();
			await item.waitFor();
			return (await item.innerText()).trim();
		},
		clickStatus: text => items.filter({ hasText: text }).first().click(),
		async answerNotification(button) {
			await page.locator('.statusbar-item[id="status.notifications"]').click();
			await page.locator('.notifications-center').getByRole('button', { name: button, exact: true }).click();
		},
		async screenshot(path, part) {
			const clip = part === undefined ? {} : { clip: part };
			await page.screenshot({ path, animations: 'disabled', caret: 'hide', style: tidy, ...clip });
		},
	};
}

const tidy = '.notifications-toasts, .notifications-center { display: none !important; }';
