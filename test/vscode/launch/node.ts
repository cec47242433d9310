import { launchBrowser } from '../../../scripts/real-editor/browser.ts';
import { startNodeServer } from '../../../scripts/real-editor/node-server.ts';
import { developmentAddress } from '../../../scripts/real-editor/address.ts';
import { quietSettings } from '../../../scripts/real-editor/settings.ts';
import { temporaryCopy } from '../../../scripts/real-editor/temporary.ts';
import type { TestRun } from './run.ts';
import { runInPage } from './page.ts';

/**
 * Runs a test bundle in a real VS Code whose extensions run in a Node process.
 *
 * @returns 0 when every test passed.
 * @throws when the editor cannot be had, dies, or does not finish.
 */
export async function runInNodeHost({ extensionPath, testsBundle, workspace }: TestRun): Promise<number> {
	await using copy = await temporaryCopy(workspace);
	await using server = await startNodeServer({ settings: quietSettings });
	await using browser = await launchBrowser();
	const address = developmentAddress(server.origin, { folder: copy.folder, extensionPath, testsBundle });
	return await runInPage({ browser, address, ended: server.ended });
}
