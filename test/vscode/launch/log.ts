import { isEndOfRun, isStartOfRun } from '../log-lines.ts';

export type Log = {
	/** Whether the tests have come to their end. */
	readonly isComplete: () => boolean;
	readonly add: (type: string, line: string) => void;
	/** Prints what was held back, when the tests did not come to their end: it may say why. */
	readonly explain: () => void;
};

/**
 * Prints what the tests and the extension print while the tests run, and holds back what the editor says before
 * and after them.
 */
export function createLog(): Log {
	const held: string[] = [];
	let state: 'before' | 'during' | 'after' = 'before';
	return {
		isComplete: () => state === 'after',
		add(type, line) {
			if (alwaysMissing.test(line)) return;
			if (isStartOfRun(line)) state = 'during';
			if (state !== 'during') held.push(`${type}: ${line}`);
			else if (type === 'error' || type === 'warn') console.error(line);
			else console.log(line);
			if (isEndOfRun(line)) state = 'after';
		},
		explain() {
			if (state !== 'after') for (const line of held) console.error(line);
		},
	};
}

/** Native modules, which nothing compiles; accounts; a marketplace and whatever else is on the network. */
const alwaysMissing =
	/Could not locate the bindings file|build\/Release|authentication provider|DefaultAccount|Service Worker|ENOTFOUND|ECONNREFUSED|from gallery|vsda/u;
