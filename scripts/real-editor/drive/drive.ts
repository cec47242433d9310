import type { Page } from 'playwright-core';
import { developmentAddress } from '../address.ts';
import { launchBrowser } from '../browser.ts';
import { startNodeServer } from '../node-server.ts';
import { quietSettings, themeSettings, type Theme } from '../settings.ts';
import { temporaryCopy } from '../temporary.ts';
import { editing, type Editing } from './editing.ts';
import { findings, type Findings } from './findings.ts';
import { surroundings, type Surroundings } from './surroundings.ts';
import { views, type Views } from './views.ts';
import { webPages, type WebPages } from './web-pages.ts';

export type DriveOptions = {
	/** The path of a packaged extension. */
	readonly vsix: string;
	/** A folder of documents; the editor opens a copy of it. */
	readonly workspace: string;
	/** Light unless told otherwise. */
	readonly theme?: Theme;
	readonly settings?: Readonly<Record<string, unknown>>;
};

/** What a person does in an editor and sees of it. Every action waits for what it is about, and never longer. */
export type Person = Editing &
	Findings &
	Surroundings &
	Views &
	WebPages & {
		/** For what is not here. */
		readonly page: Page;
		/** The copy of the workspace. */
		readonly folder: string;
	};

export const windowSize = { width: 1280, height: 800 };

/**
 * Opens a clean VS Code with a packaged extension installed, hands it to `act`, and closes it.
 *
 * @throws what `act` throws, and when the editor cannot be had or dies. On a failure inside `act`, the picture
 * `failure` of the window is saved when `PM_COACH_FAILURE_PICTURE` names a file.
 */
export async function drive(options: DriveOptions, act: (person: Person) => Promise<void>): Promise<void> {
	await using copy = await temporaryCopy(options.workspace);
	await using server = await startNodeServer({
		vsix: options.vsix,
		settings: { ...quietSettings, ...themeSettings(options.theme ?? 'light'), ...options.settings },
	});
	await using browser = await launchBrowser();
	const page = await browser.newPage({ viewport: windowSize, colorScheme: isDark(options.theme) ? 'dark' : 'light' });
	page.setDefaultTimeout(patience);
	await page.goto(developmentAddress(server.origin, { folder: copy.folder }));
	await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();

	const person = {
		...editing(page, copy.folder),
		...findings(page),
		...surroundings(page),
		...views(page),
		...webPages(page),
		page,
		folder: copy.folder,
	};
	const death = server.ended.then(error => Promise.reject(error));
	// Not an unhandled rejection when the server is stopped at the end.
	death.catch(() => {});
	try {
		await Promise.race([act(person), death]);
	} catch (error) {
		const picture = process.env['PM_COACH_FAILURE_PICTURE'];
		if (picture !== undefined) await page.screenshot({ path: picture });
		throw error;
	}
}

const isDark = (theme?: Theme): boolean => theme === 'dark' || theme === 'hc';

/** How long anything a person waits for may take on a slow machine, in milliseconds. */
const patience = 60_000;
