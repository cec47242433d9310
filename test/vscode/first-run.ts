import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Person } from '../../scripts/real-editor/drive/drive.ts';

/** At most so many clicks and keys lie between the walkthrough and a first finding that is mended. */
const mostActions = 8;

export interface FirstRun {
	/** Runs one step and reports it. */
	readonly step: (name: string, body: () => Promise<void>) => Promise<void>;
	/** Keeps a picture of a part of the window, for a step of the walkthrough. */
	readonly picture: (step: string, part: Locator) => Promise<void>;
}

/**
 * What somebody does who has never seen the extension: follow the walkthrough, which opens when it is installed.
 * Each click and each key counts.
 */
export async function firstRun(person: Person, { step, picture }: FirstRun): Promise<void> {
	const { page } = person;
	const walkthrough = page.locator('.gettingStartedContainer');
	const isDone = (title: string) =>
		walkthrough.locator('.getting-started-step', {
			has: page.locator('.codicon-getting-started-step-checked'),
			hasText: title,
		});
	const editor = page.locator('.editor-group-container.active .editor-instance');
	/** The status bar tells it to those who do not see. */
	const findings = (count: number) => page.locator(`.statusbar-item [aria-label*="${count} findings"]`);
	let actions = 0;
	const click = async (button: string): Promise<void> => {
		actions++;
		await walkthrough.getByRole('button', { name: button, exact: true }).click();
	};
	const press = async (key: string): Promise<void> => {
		actions++;
		await person.press(key);
	};

	/** Pressed again by a person who sees nothing happen, as on a machine that is busy. */
	const openFixes = async (): Promise<void> => {
		const first = page.locator('.action-widget .monaco-list-row.action').first();
		for (let attempt = 0; attempt < mostActions && !(await first.isVisible()); attempt++) {
			await press('ControlOrMeta+.');
			await first.waitFor({ timeout: 15_000 }).catch(() => person.press('Escape'));
		}
	};

	await step('the walkthrough opens', async () => {
		// Installed from the command line, it does not open by itself; this is no action of the person's.
		await person.runCommand('PM Writing Coach: Open the Walkthrough');
		await walkthrough.getByRole('button', { name: 'Try It on an Example', exact: true }).waitFor();
	});

	await step(`a first finding is mended within ${mostActions} actions`, async () => {
		await click('Try It on an Example');
		await findings(5).waitFor();
		// The line of the first finding.
		await person.waitForStatus(/^Ln 7, Col 25/u);
		await picture('try', editor);
		await openFixes();
		await picture('fix', editor);
		await press('Enter');
		await editor.locator('.view-line', { hasText: 'grew 23%, from 1,200 to 1,480' }).waitFor();
		await findings(4).waitFor();
		assert.ok(actions <= mostActions, `It took ${actions} actions.`);
		console.log(`    ${actions} actions`);
	});

	await step('the panel shows the grade of the example', async () => {
		await person.runCommand('PM Writing Coach: Show Coach Panel');
		await person.viewRows('PM Coach', /of 100, [A-E]/u);
		// With the files folded, the panel has the whole side bar.
		await page.locator('.pane-header', { hasText: 'workspace' }).click();
		await picture('grade', page.locator('.pane:has(> .pane-header[aria-label^="PM Coach"])'));
	});

	await step('the walkthrough has ticked off what was done', async () => {
		await person.runCommand('PM Writing Coach: Open the Walkthrough');
		for (const title of ['Try it on an example', 'Take your first fix', 'See the grade'])
			await isDone(title).waitFor();
	});
	await step('the settings are a click away', async () => {
		await walkthrough.getByRole('button', { name: 'Set it up for you and your team' }).click();
		await walkthrough.getByRole('button', { name: 'Open the Settings', exact: true }).click();
		const settings = page.locator('.settings-editor');
		await settings.locator('.setting-item-label', { hasText: 'Enable' }).first().waitFor();
		await picture('team', settings);
	});
}
