/** Keeps what others derive from an object's words, by the deriver, for as long as the object lives. */
export class Memory {
	/** Many have nothing to remember. */
	#derived: Map<object, unknown> | undefined;

	/** What was derived for an owner earlier; undefined if nothing was. */
	known<Value>(owner: object): Value | undefined {
		return this.#derived?.get(owner) as Value | undefined;
	}

	/** The value that `derive` makes; made once. `derive` must look at nothing but what this is the memory of. */
	derived<Value>(owner: object, derive: (it: this) => Value): Value {
		const known = this.#derived?.get(owner);
		if (known !== undefined || this.#derived?.has(owner) === true) return known as Value;
		const value = derive(this);
		this.#derived ??= new Map();
		this.#derived.set(owner, value);
		return value;
	}
}
