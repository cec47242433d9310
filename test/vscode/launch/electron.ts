import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../../scripts/real-editor/paths.ts';
import { quietSettings } from '../../../scripts/real-editor/settings.ts';
import { temporaryCopy } from '../../../scripts/real-editor/temporary.ts';
import { resultVariable } from '../log-lines.ts';
import { diedEarly, minutes, type TestRun } from './run.ts';

/**
 * The program of a desktop VS Code, downloaded into the cache when it is not there.
 *
 * @param version such as `1.91.1`, or `stable`.
 * @throws when it is not there and cannot be downloaded.
 */
export function desktopEditor(version = 'stable'): Promise<string> {
	return downloadAndUnzipVSCode({ version, cachePath: join(cacheFolder(), 'desktop') });
}

/**
 * Runs a test bundle in a desktop VS Code, with an empty profile. It opens a window: Linux needs a display.
 *
 * @returns 0; VS Code's own launcher throws when tests fail.
 * @throws when a test fails, or when the editor dies or does not finish; in the last case the process ends.
 */
export async function runInDesktop(program: string, run: TestRun): Promise<number> {
	await using workspace = await temporaryCopy(run.workspace);
	await using profile = await temporaryCopy(undefined);
	const user = join(profile.folder, 'data', 'User');
	await mkdir(user, { recursive: true });
	await writeFile(join(user, 'settings.json'), JSON.stringify(quietSettings));

	const result = join(profile.folder, 'result');
	const late = setTimeout(() => {
		console.error(`The tests did not end within ${minutes} minutes.`);
		// The launcher listens: the first closes the editor gracefully, the second by force, and it exits with 1.
		process.emit('SIGINT');
		process.emit('SIGINT');
	}, minutes * 60_000);
	try {
		const code = await runTests({
			vscodeExecutablePath: program,
			extensionDevelopmentPath: run.extensionPath,
			extensionTestsPath: run.testsBundle,
			extensionTestsEnv: { [resultVariable]: result },
			launchArgs: [
				workspace.folder,
				`--user-data-dir=${join(profile.folder, 'data')}`,
				`--extensions-dir=${join(profile.folder, 'extensions')}`,
			],
		});
		if (!existsSync(result)) throw new Error(diedEarly);
		return code;
	} finally {
		clearTimeout(late);
	}
}
