import type { Page } from 'playwright-core';
import { placeOfText } from './place-of-text.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export type Findings = {
	/** Waits until the editor underlines something at this severity. */
	readonly waitForSquiggle: (severity?: Severity) => Promise<void>;
	/** Waits until nothing is underlined at this severity, or at any. */
	readonly waitForNoSquiggle: (severity?: Severity) => Promise<void>;
	/** Goes to the next problem (F8) and returns what the editor says there; Escape closes it. */
	readonly nextProblem: () => Promise<string>;
	/** Opens the menu of quick fixes at the cursor and returns what it offers. */
	readonly openQuickFixes: () => Promise<readonly string[]>;
	/** Chooses from the open menu. */
	readonly chooseQuickFix: (title: string) => Promise<void>;
	/**
	 * Rests the mouse on the first place on the screen that reads `text`, waits until the hover says `expected`,
	 * and returns all it says. Parts of a hover come one after another, so name the last one you need.
	 */
	readonly hover: (text: string, expected?: string | RegExp) => Promise<string>;
	/** What the Problems view lists, from the top. */
	readonly problems: () => Promise<readonly string[]>;
};

export function findings(page: Page): Findings {
	const squiggles = (severity?: Severity) =>
		page.locator(severity === undefined ? anySquiggle : `.editor-instance .squiggly-${severity}`);
	const menu = page.locator('.action-widget:not(.action-list-submenu-panel)');
	const items = menu.locator('.monaco-list-row.action .title');

	return {
		waitForSquiggle: (severity = 'warning') => squiggles(severity).first().waitFor({ state: 'attached' }),
		waitForNoSquiggle: severity => squiggles(severity).first().waitFor({ state: 'detached' }),
		async nextProblem() {
			await page.keyboard.press('F8');
			const message = page.locator('.marker-widget .descriptioncontainer .message');
			await message.first().waitFor();
			return spaces(await message.first().innerText());
		},
		async openQuickFixes() {
			await page.keyboard.press('ControlOrMeta+.');
			await items.first().waitFor();
			return (await items.allInnerTexts()).map(spaces);
		},
		async chooseQuickFix(title) {
			await items.filter({ hasText: title }).first().click();
			await menu.waitFor({ state: 'hidden' });
		},
		async hover(text, expected = /\S/u) {
			const { x, y } = await placeOfText(page, text, 'inside');
			await page.mouse.move(x, y);
			const hover = page.locator('.monaco-hover:visible', { hasText: expected }).first();
			await hover.waitFor();
			// Not the row of buttons, which changes while the editor looks for fixes.
			return spaces((await hover.locator('.hover-row:not(.status-bar)').allInnerTexts()).join(' '));
		},
		async problems() {
			const rows = page.locator('.markers-panel .monaco-list-row:has(.marker-icon)');
			if (!(await page.locator('.markers-panel').isVisible()))
				await page.keyboard.press('ControlOrMeta+Shift+m');
			await rows.first().waitFor();
			return (await rows.allInnerTexts()).map(spaces);
		},
	};
}

const anySquiggle =
	'.editor-instance :is(.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint)';

/** What a person reads as one space. */
const spaces = (text: string): string => text.replace(/\s+/gu, ' ').trim();
