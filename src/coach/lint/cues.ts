import type { AnyRule } from './rule.ts';

/**
 * Tells of a sentence which rules have to be asked about it: those whose cues stand in it, and those without
 * cues. One pass over the letters looks for the cues of all rules at once, so that a rule whose words do not
 * occur costs nothing.
 */
export class CueIndex {
	readonly #rules: readonly AnyRule[];
	readonly #words = new Map<string, Mask>();
	readonly #starts = new Map<string, Mask>();
	/** Bit 1: some cue has this hash; bit 2: some cue's start has it. What is 0 here is in neither map. */
	readonly #known = new Uint8Array(hashes);
	readonly #always: Mask = [0, 0];
	readonly #digit: Mask = [0, 0];

	/** Rules of other units are left out. */
	constructor(rules: readonly AnyRule[]) {
		this.#rules = rules.filter(it => it.unit === 'sentence');
		if (this.#rules.length > 2 * bits)
			throw new RangeError(`No more than ${2 * bits} rules can read sentences.`);
		for (const [index, rule] of this.#rules.entries()) {
			if (rule.cues === undefined) mark(this.#always, index);
			for (const cue of rule.cues ?? []) this.#learn(cue, index);
		}
	}

	/** Whether no rule reads sentences. */
	get isEmpty(): boolean {
		return this.#rules.length === 0;
	}

	/** The rules to ask about `text` from `start` to `end`, in their order. `text` is in lower case. */
	asked(text: string, start: number, end: number): readonly AnyRule[] {
		const mask: Mask = [this.#always[0], this.#always[1]];
		let hash = 0;
		let word = -1;
		for (let at = start; at <= end; at++) {
			const code = at < end ? text.charCodeAt(at) : 0;
			if ((code >= 97 && code <= 122) || (code > 127 && /\p{L}/u.test(text[at]!))) {
				if (word < 0) {
					word = at;
					hash = 0;
				}
				hash = (Math.imul(hash, 31) + code) & (hashes - 1);
				if ((this.#known[hash]! & 2) !== 0) add(mask, this.#starts.get(text.slice(word, at + 1)));
			} else {
				if (word >= 0 && (this.#known[hash]! & 1) !== 0) add(mask, this.#words.get(text.slice(word, at)));
				word = -1;
				if (code >= 48 && code <= 57) add(mask, this.#digit);
			}
		}
		return mask[0] === 0 && mask[1] === 0 ? none : this.#in(mask);
	}

	#in(mask: Mask): readonly AnyRule[] {
		const rules: AnyRule[] = [];
		for (let half = 0; half < 2; half++)
			for (let left = mask[half]!; left !== 0; left &= left - 1)
				rules.push(this.#rules[half * bits + 31 - Math.clz32(left & -left)]!);
		return rules;
	}

	#learn(cue: string, index: number): void {
		if (cue === '#') {
			mark(this.#digit, index);
			return;
		}
		const isStart = cue.endsWith('*');
		const letters = isStart ? cue.slice(0, -1) : cue;
		if (!/^\p{Ll}+$/u.test(letters))
			throw new RangeError(`“${cue}” is no cue: lower-case letters, with * behind for a start, or #.`);
		let hash = 0;
		for (let at = 0; at < letters.length; at++)
			hash = (Math.imul(hash, 31) + letters.charCodeAt(at)) & (hashes - 1);
		this.#known[hash]! |= isStart ? 2 : 1;
		const map = isStart ? this.#starts : this.#words;
		const mask = map.get(letters) ?? [0, 0];
		mark(mask, index);
		map.set(letters, mask);
	}
}

/** A set of rules by their place in the list, `bits` to a number. */
type Mask = [number, number];

const bits = 31;
const hashes = 1 << 16;
const none: readonly AnyRule[] = [];

function mark(mask: Mask, index: number): void {
	if (index < bits) mask[0] |= 1 << index;
	else mask[1] |= 1 << (index - bits);
}

function add(mask: Mask, other: Mask | undefined): void {
	if (other === undefined) return;
	mask[0] |= other[0];
	mask[1] |= other[1];
}

