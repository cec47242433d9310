import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Started = {
	/** The first group of the first match in what the process has printed or prints from now on. */
	readonly find: (pattern: RegExp) => Promise<string>;
	/** Settles when the process has ended, with how and its last words. */
	readonly ended: Promise<Error>;
	readonly stop: () => Promise<void>;
};

/** Starts a program whose output is only of interest when something goes wrong. */
export function startProcess(command: string, args: readonly string[]): Started {
	const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	let text = '';
	const listeners = new Set<() => void>();
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk: string) => {
			text += chunk;
			for (const listener of listeners) listener();
		});
	}
	// Nothing that was started outlives a program that ends early.
	const kill = (): boolean => child.kill();
	process.once('exit', kill);
	child.once('close', () => process.off('exit', kill));
	const ended = once(child, 'close').then(
		([code, signal]) => new Error(`${command} ended (${code ?? signal}).\n${essence(text)}`),
		(error: unknown) => new Error(`${command} did not start: ${String(error)}`),
	);

	const find = (pattern: RegExp): Promise<string> =>
		new Promise(resolve => {
			const look = (): void => {
				const found = pattern.exec(text)?.[1];
				if (found === undefined) return;
				listeners.delete(look);
				resolve(found);
			};
			listeners.add(look);
			look();
		});

	const stop = async (): Promise<void> => {
		child.kill();
		const force = setTimeout(() => child.kill('SIGKILL'), politeness);
		await ended;
		clearTimeout(force);
	};
	return { find, ended, stop };
}

/** The end of what an editor has printed, without the native modules that it misses and does not need. */
export function essence(output: string): string {
	const withoutModules = output.replace(
		/^Error: Could not locate the bindings file.*\n(?:[\s}].*\n)*/gmu,
		'',
	);
	return withoutModules.trim().slice(-4000);
}

/** How long a process may take to end by itself, in milliseconds. */
const politeness = 5000;
