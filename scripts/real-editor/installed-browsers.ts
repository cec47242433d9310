import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The Chromium-based browsers of this machine, as paths of programs, the likeliest to work first. */
export function installedBrowsers(): readonly string[] {
	const chosen = process.env['PM_COACH_BROWSER'];
	if (chosen !== undefined) return [chosen];
	return candidates().filter(path => existsSync(path) && !isSnap(path));
}

function candidates(): readonly string[] {
	switch (process.platform) {
		case 'darwin':
			return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
				name => `/Applications/${name}.app/Contents/MacOS/${name}`,
			);
		case 'win32':
			return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(variable =>
				[
					['Google', 'Chrome', 'Application', 'chrome.exe'],
					['Chromium', 'Application', 'chrome.exe'],
					['Microsoft', 'Edge', 'Application', 'msedge.exe'],
				].map(parts => join(process.env[variable] ?? '', ...parts)),
			);
		default:
			return [
				'google-chrome-stable',
				'google-chrome',
				'chromium',
				'chromium-browser',
				'microsoft-edge-stable',
				'microsoft-edge',
			].flatMap(name => (process.env['PATH'] ?? '').split(delimiter).map(folder => join(folder, name)));
	}
}

/** A snap sees neither temporary folders nor hidden ones, so a test cannot hand it a profile. */
function isSnap(path: string): boolean {
	return realpathSync(path).includes('/snap/');
}
