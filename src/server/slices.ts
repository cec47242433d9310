import type { Clock } from './clock.ts';

/** Milliseconds of work before the event loop gets its turn; half a frame, so that typing stays smooth. */
const slice = 8;

/** The document was changed, closed or no longer asked about while it was checked; the result is dropped. */
export class Stale extends Error {
	override readonly name = 'Stale';
}

/**
 * Drives work that yields now and then. On one thread no message can arrive while we compute, so after each
 * slice the event loop turns, and then `isStale` decides whether to go on. Throws `Stale` if not.
 */
export async function inSlices<Result>(
	work: Generator<undefined, Result>,
	clock: Clock,
	isStale: () => boolean,
): Promise<Result> {
	let since = clock.now();
	for (;;) {
		const step = work.next();
		if (step.done === true) return step.value;
		if (clock.now() - since < slice) continue;
		await clock.turn();
		if (isStale()) throw new Stale();
		since = clock.now();
	}
}
