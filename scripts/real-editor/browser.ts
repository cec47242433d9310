import { chromium, type Browser as OpenBrowser } from 'playwright-core';
import { npmChromium, type Browser } from './chromium.ts';
import { installedBrowsers } from './installed-browsers.ts';

/**
 * A running headless browser: one of this machine's when it has one that starts, else the one from npm.
 *
 * @throws when none can be had, with the reason for each that was tried.
 */
export async function launchBrowser(): Promise<OpenBrowser> {
	const reasons: string[] = [];
	for (const path of installedBrowsers()) {
		const browser = await attempt(path, reasons, () => Promise.resolve({ path, environment: {} }));
		if (browser) return browser;
	}
	const browser = await attempt('the Chromium from npm', reasons, npmChromium);
	if (browser) return browser;
	throw new Error(
		[
			'No browser to run the editor in.',
			...reasons,
			'Install Google Chrome, Chromium or Microsoft Edge.',
		].join('\n'),
	);
}

async function attempt(
	name: string,
	reasons: string[],
	find: () => Promise<Browser>,
): Promise<OpenBrowser | undefined> {
	try {
		const { path, environment } = await find();
		const browser = await chromium.launch({
			executablePath: path,
			env: { ...definedEnvironment(), ...environment },
			args: [...flags],
		});
		console.log(`Browser: ${name}, version ${browser.version()}`);
		return browser;
	} catch (error) {
		reasons.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
		return undefined;
	}
}

const flags = [
	// Everything it opens is served by this process on the loopback interface.
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

function definedEnvironment(): Record<string, string> {
	const entries = Object.entries(process.env);
	return Object.fromEntries(entries.filter((it): it is [string, string] => it[1] !== undefined));
}
