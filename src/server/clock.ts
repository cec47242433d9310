/** Time, as far as the server knows of it; tests bring their own. */
export interface Clock {
	/** Milliseconds since some moment; never goes back. */
	now(): number;
	/** Runs something later; the answer cancels it. */
	after(milliseconds: number, run: () => void): () => void;
	/** Lets the event loop turn once, so that waiting messages are read. */
	turn(): Promise<void>;
}

export const systemClock: Clock = {
	now: () => performance.now(),
	after(milliseconds, run) {
		const timer = setTimeout(run, milliseconds);
		return () => clearTimeout(timer);
	},
	turn: () => new Promise(resolve => setTimeout(resolve, 0)),
};
