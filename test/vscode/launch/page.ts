import type { Browser, Page } from 'playwright-core';
import { createLog } from './log.ts';
import { diedEarly, minutes } from './run.ts';

/** Resolves, with why, when something can no longer go on. */
type Ended = Promise<Error>;

export type TestPage = {
	readonly browser: Browser;
	/** Opening it starts the tests. */
	readonly address: string;
	/** What else the run depends on, a server say. */
	readonly ended?: Ended;
};

/**
 * Opens an editor that runs a test bundle, prints what its extension host prints, and gives the exit code.
 *
 * @throws when the editor or its server dies, or when the tests have not ended after three minutes.
 */
export async function runInPage({ browser, address, ended }: TestPage): Promise<number> {
	const page = await browser.newPage();
	// Else an extension reads nothing from it.
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const log = createLog();
	page.on('pageerror', error => log.add('page', error.message));
	page.on('requestfailed', request => log.add('request', `${request.failure()?.errorText} ${request.url()}`));
	// VS Code's own names for how it reports on automated runs.
	await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) =>
		log.add(type, args.map(it => (typeof it === 'string' ? it : JSON.stringify(it))).join(' ')),
	);
	const { exit, listen } = exitCode();
	await page.exposeFunction('codeAutomationExit', listen);

	const limit = timeLimit();
	try {
		const opened = page.goto(address).then(() => forever);
		const result = await Promise.race([exit, opened, limit.reached, death(browser, page), ended ?? forever]);
		if (typeof result !== 'number') throw result;
		// VS Code also says 0 when the extension host dies.
		if (result === 0 && !log.isComplete()) throw new Error(diedEarly);
		if (result !== 0) log.explain();
		return result;
	} catch (error) {
		log.explain();
		throw error;
	} finally {
		limit.cancel();
		await page.close();
	}
}

const forever = new Promise<never>(() => {});

function exitCode(): { readonly exit: Promise<number>; readonly listen: (code: number) => void } {
	let listen: (code: number) => void = () => {};
	const exit = new Promise<number>(resolve => (listen = resolve));
	return { exit, listen };
}

function timeLimit(): { readonly reached: Ended; readonly cancel: () => void } {
	let timer: NodeJS.Timeout | undefined;
	const reached = new Promise<Error>(resolve => {
		const late = (): void => resolve(new Error(`The tests did not end within ${minutes} minutes.`));
		timer = setTimeout(late, minutes * 60_000);
	});
	return { reached, cancel: () => clearTimeout(timer) };
}

function death(browser: Browser, page: Page): Ended {
	return new Promise(resolve => {
		page.on('crash', () => resolve(new Error('The editor crashed.')));
		page.on('close', () => resolve(new Error('The editor was closed.')));
		browser.on('disconnected', () => resolve(new Error('The browser died.')));
	});
}
