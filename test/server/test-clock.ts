import type { Clock } from '../../src/server/clock.ts';

/** A clock that stands still until a test moves it. */
export class TestClock implements Clock {
	/** Called whenever the server lets the event loop turn. */
	onTurn: () => void = () => undefined;
	/** How far the clock moves each time it is read: with 10 the server turns after every block. */
	step = 0;
	#now = 0;
	#timers: { at: number; run: () => void }[] = [];

	now(): number {
		this.#now += this.step;
		return this.#now;
	}

	after(milliseconds: number, run: () => void): () => void {
		const timer = { at: this.#now + milliseconds, run };
		this.#timers.push(timer);
		return () => {
			this.#timers = this.#timers.filter(it => it !== timer);
		};
	}

	async turn(): Promise<void> {
		this.onTurn();
		await settled();
	}

	/** Moves on, and runs what was due by then. */
	advance(milliseconds: number): void {
		this.#now += milliseconds;
		const due = this.#timers.filter(it => it.at <= this.#now);
		this.#timers = this.#timers.filter(it => it.at > this.#now);
		for (const it of due) it.run();
	}
}

/** Lets the event loop turn until messages on an in-memory stream have arrived. */
export async function settled(): Promise<void> {
	for (let turn = 0; turn < 10; turn++) await new Promise(resolve => setImmediate(resolve));
}
