import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { escape } from './escape.ts';
import { placeOfText, type Side } from './place-of-text.ts';

export type Editing = {
	/** Opens a file of the folder's top level by clicking it in the explorer. */
	readonly openFromExplorer: (name: string) => Promise<void>;
	/** Opens a file by its name, the quick way. */
	readonly quickOpen: (name: string) => Promise<void>;
	/** Runs a command by the title that the command palette shows. */
	readonly runCommand: (title: string) => Promise<void>;
	/** Chooses from the list that is open, by what the row says. */
	readonly pick: (row: string) => Promise<void>;
	/** Clicks in the editor, before, in or after the first place on the screen that reads `text`. */
	readonly clickText: (text: string, side?: Side) => Promise<void>;
	/** Types as on a keyboard, into whatever has the focus. */
	readonly type: (text: string) => Promise<void>;
	/** Presses a key, such as `Enter` or `ControlOrMeta+z`. */
	readonly press: (key: string) => Promise<void>;
	/** Saves the file in the active tab and reads it from disk, with LF. */
	readonly savedText: (path: string) => Promise<string>;
};

export function editing(page: Page, folder: string): Editing {
	const choose = async (key: string, typed: string, row: string, timeout?: number): Promise<void> => {
		await page.keyboard.press(key);
		const input = page.locator('.quick-input-widget:visible input[type="text"]');
		await input.waitFor();
		await input.pressSequentially(typed);
		const found = page.locator('.quick-input-widget .monaco-list-row', { hasText: row }).first();
		await found.click(timeout === undefined ? {} : { timeout });
	};
	const isActive = (name: string): Promise<void> =>
		page.locator(`.tab.active[data-resource-name=${JSON.stringify(name)}]`).waitFor();

	return {
		async openFromExplorer(name) {
			const row = page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: exactly(name) });
			await row.dblclick();
			await isActive(name);
			await page.locator('.editor-instance .view-line').first().waitFor();
		},
		async quickOpen(name) {
			await choose('ControlOrMeta+p', name, name);
			await isActive(name);
			await page.locator('.editor-instance .view-line').first().waitFor();
		},
		async runCommand(title) {
			// An extension's commands come a while after the window, and a list that is open does not learn of them.
			for (let attempt = 1; attempt < attempts; attempt++)
				try {
					await choose('F1', title, title, 10_000);
					return;
				} catch {
					await page.keyboard.press('Escape');
				}
			await choose('F1', title, title);
		},
		async pick(row) {
			const list = page.locator('.quick-input-widget:visible');
			await list.locator('.monaco-list-row', { hasText: row }).first().click();
			await list.waitFor({ state: 'hidden' });
		},
		async clickText(text, side = 'inside') {
			const { x, y } = await placeOfText(page, text, side);
			await page.mouse.click(x, y);
			await page.locator('.editor-instance .monaco-editor.focused').waitFor();
		},
		type: text => page.keyboard.type(text),
		press: key => page.keyboard.press(key),
		async savedText(path) {
			await page.keyboard.press('ControlOrMeta+s');
			await page.locator('.tab.active:not(.dirty)').waitFor();
			return (await readFile(join(folder, path), 'utf8')).replaceAll('\r\n', '\n');
		},
	};
}

const attempts = 6;

const exactly = (name: string): RegExp => new RegExp(`^${escape(name)}$`, 'u');
