import { isEndOfRun, isStartOfRun } from '../log-lines.ts';

export type Log = {
	readonly add: (type: string, line: string) => void;
	/** Prints what was held back: after a failure it may say why. */
	readonly printHeld: () => void;
};

/**
 * Prints what the tests and the extension print while the tests run, and holds back what the editor says before
 * and after them, and about what it always misses here.
 */
export function createLog(): Log {
	const held: string[] = [];
	let running = false;
	return {
		add(type, line) {
			running ||= isStartOfRun(line);
			if (!running || alwaysMissing.test(line)) held.push(`${type}: ${line}`);
			else if (type === 'error' || type === 'warn') console.error(line);
			else console.log(line);
			if (isEndOfRun(line)) running = false;
		},
		printHeld() {
			for (const line of held) console.error(line);
		},
	};
}

/** Native modules, which nothing compiles; accounts; a marketplace and whatever else is on the network. */
const alwaysMissing =
	/Could not locate the bindings file|build\/Release|authentication provider|DefaultAccount|Service Worker|ENOTFOUND|ECONNREFUSED/u;
