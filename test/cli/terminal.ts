import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main, type Terminal } from '../../src/cli/main.ts';

/** What a run of the command line printed and answered. */
export interface Run {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** A folder of its own to run the command line in. */
export class Folder {
	readonly path = mkdtempSync(join(tmpdir(), 'pm-coach-'));

	write(name: string, content: string | Buffer): void {
		mkdirSync(dirname(join(this.path, name)), { recursive: true });
		writeFileSync(join(this.path, name), content);
	}

	read(name: string): string {
		return readFileSync(join(this.path, name), 'utf8');
	}

	remove(): void {
		rmSync(this.path, { recursive: true });
	}

	/** Runs `pm-coach` here. */
	async run(
		args: readonly string[],
		terminal: Partial<Pick<Terminal, 'noColor' | 'isTerminal'>> & { stdin?: string } = {},
	): Promise<Run> {
		let out = '';
		let err = '';
		const code = await main(args, {
			cwd: this.path,
			noColor: terminal.noColor ?? false,
			isTerminal: terminal.isTerminal ?? false,
			out: it => void (out += it),
			err: it => void (err += it),
			stdin: () => Promise.resolve(terminal.stdin ?? ''),
			readUri: uri => readFile(fileURLToPath(uri), 'utf8'),
		});
		return { code, out, err };
	}
}
