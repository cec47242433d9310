import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { installOnce } from './cache.ts';
import { npmInstall } from './npm.ts';
import { packagePath, specifier } from './builds.ts';
import { folderName } from './versions.ts';

/** A browser to start and what its environment needs for that. */
export type Browser = { readonly path: string; readonly environment: Readonly<Record<string, string>> };

/**
 * The Chromium that npm has, for x64 Linux.
 *
 * @throws on any other platform, and when it cannot be installed or started.
 */
export async function npmChromium(): Promise<Browser> {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error(`npm has no Chromium for ${process.platform} ${process.arch}.`);
	}
	const path = await installOnce({
		name: folderName('@sparticuz/chromium'),
		entry: join(unpacked, 'chromium'),
		install: async folder => {
			await npmInstall(folder, specifier('@sparticuz/chromium'));
			await unpack(folder);
			await rm(join(folder, 'node_modules'), { recursive: true });
		},
	});
	return withLibraries(path, hasFonts() ? {} : { FONTCONFIG_PATH: join(dirname(path), 'fonts') });
}

const unpacked = 'unpacked';

/** The package unpacks into the temporary folder of the process that asks, which is why another one does. */
async function unpack(folder: string): Promise<void> {
	const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
	const script = `
		import { mkdir } from 'node:fs/promises';
		import { inflate } from '@sparticuz/chromium';
		await mkdir(process.env.TMPDIR);
		await Promise.all(${JSON.stringify(archives)}.map(it => inflate(process.env.ARCHIVES + it)));`;
	const environment = {
		...process.env,
		TMPDIR: join(folder, unpacked),
		ARCHIVES: join(folder, packagePath('@sparticuz/chromium', 'bin'), '/'),
	};
	const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
		cwd: folder,
		env: environment,
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	const [code] = (await once(child, 'close')) as [number | null];
	if (code !== 0) throw new Error('The browser in the package could not be unpacked.');
	await writeFile(join(folder, unpacked, 'fonts', 'fonts.conf'), fontSettings);
}

/** The package's own looks for its font in fixed folders of a cloud service. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir prefix="relative">fonts</dir>
	<cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * A bare Linux lacks some libraries that every desktop has (libnss3 for one). The package brings them. They are
 * used only where they are needed, as the machine's own go better with the rest of it.
 */
async function withLibraries(path: string, environment: Record<string, string>): Promise<Browser> {
	const bare = { path, environment };
	const trouble = await whyItDoesNotStart(bare);
	if (trouble === undefined) return bare;

	const folders = [join(dirname(path), 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''];
	const helped = {
		path,
		environment: { ...environment, LD_LIBRARY_PATH: folders.filter(Boolean).join(':') },
	};
	const remaining = await whyItDoesNotStart(helped);
	if (remaining === undefined) return helped;
	throw new Error(`The Chromium from npm does not start: ${trouble}; with its own libraries: ${remaining}`);
}

async function whyItDoesNotStart({ path, environment }: Browser): Promise<string | undefined> {
	try {
		await promisify(execFile)(path, ['--version'], { env: { ...process.env, ...environment } });
		return undefined;
	} catch (error) {
		const { stderr, message } = error as { readonly stderr?: string; readonly message: string };
		return (stderr || message).trim();
	}
}

const hasFonts = (): boolean => existsSync('/etc/fonts/fonts.conf');
