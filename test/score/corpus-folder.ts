import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../scripts/score/main.ts';

/** A corpus of two documents: one with a wrong figure, a right one and two blanks, and one with nothing wrong. */
export const smallCorpus: Readonly<Record<string, string>> = {
	'codes.json': JSON.stringify({ X1: ['number-mismatch'], S2: ['placeholder-left'], V9: ['no-such-rule'] }),
	'docs/report/week-12-update.md': `# Status update, week 12

## Highlights

Revenue rose 50% from $10M to $12M. The new checkout went live in all five stores on 12 March, and
nobody has called the help desk about it since. Orders rose 20% from 100 to 120.

The returns desk took back four parcels a day, as in the weeks before, and sent each of them on to the warehouse
in Hull on the same evening.

## Next steps

- [who?] moves the returns desk to the new scanner by 30 March.

## Risks

- Anna Berg closes the old shop by 2 April, [after which check?].
`,
	'docs/negative/bread.md': `# How to bake bread

Mix the flour with water and salt, wait for an hour, and fold the dough four times. Then let it rest in a cold
place for a night. Bake it in a hot oven until the crust is brown, and let it cool before you cut it.
`,
	'labels/week-12-update.jsonl': [
		label(5, 'rose 50%', 'X1', 'clear', '10 to 12 is 20%'),
		label(6, 'rose 20%', 'X1', 'trap', 'it is 20%'),
		label(13, '[who?]', 'S2', 'arguable', 'a name is missing'),
		label(3, '## Highlights', 'V9', 'clear', 'nobody can find this'),
	].join(''),
};

export function label(line: number, quote: string, code: string, strength: string, note: string): string {
	return `${JSON.stringify({ line, quote, code, strength, note })}\n`;
}

/** A folder on disk that is gone after the test; its files as text. */
export class CorpusFolder {
	readonly path = mkdtempSync(join(tmpdir(), 'score-'));

	constructor(files: Readonly<Record<string, string | undefined>>) {
		for (const [name, text] of Object.entries(files)) if (text !== undefined) this.write(name, text);
	}

	write(name: string, text: string): string {
		const path = join(this.path, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		return path;
	}

	read(name: string): string {
		return readFileSync(join(this.path, name), 'utf8');
	}

	/** Runs the command on it; verdicts and figures stay inside. */
	async score(...args: string[]): Promise<{ code: number; out: string; err: string }> {
		let out = '';
		let err = '';
		const places = ['--verdicts', join(this.path, 'verdicts.jsonl'), '--page', join(this.path, 'quality.md')];
		const code = await main([this.path, ...places, ...args], {
			out: it => void (out += it),
			err: it => void (err += it),
		});
		return { code, out, err };
	}

	remove(): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}
