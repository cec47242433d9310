import { launchBrowser } from '../../../scripts/real-editor/browser.ts';
import { quietSettings } from '../../../scripts/real-editor/settings.ts';
import { startWebServer } from '../../../scripts/real-editor/web-server.ts';
import type { TestRun } from './run.ts';
import { runInPage } from './page.ts';

/**
 * Runs a test bundle in a real VS Code whose extensions run in a web worker, as on vscode.dev. The bundle lies
 * in the extension's folder.
 *
 * @returns 0 when every test passed.
 * @throws when the editor cannot be had, dies, or does not finish.
 */
export async function runInWebHost(run: TestRun): Promise<number> {
	await using server = await startWebServer({ ...run, settings: quietSettings });
	await using browser = await launchBrowser();
	return await runInPage({ browser, address: server.origin });
}
