// Web workers have no node:assert, and a suite runs there too.

export function ok(value: unknown, message: string): asserts value {
	if (!value) throw new Error(message);
}

export function equal<T>(actual: T, expected: T, message = 'The values differ.'): void {
	if (!Object.is(actual, expected)) fail(message, actual, expected);
}

/** Compares plain data; the order of an object's properties does not count. */
export function deepEqual<T>(actual: T, expected: T, message = 'The values differ.'): void {
	if (text(actual) !== text(expected)) fail(message, actual, expected);
}

export function match(actual: string, expected: RegExp, message = 'The text does not match.'): void {
	if (!expected.test(actual)) fail(message, actual, String(expected));
}

function fail(message: string, actual: unknown, expected: unknown): never {
	throw new Error(`${message}\nactual:   ${text(actual)}\nexpected: ${text(expected)}`);
}

function text(value: unknown): string {
	const sorted = (_key: string, it: unknown): unknown =>
		it !== null && typeof it === 'object' && !Array.isArray(it)
			? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
			: it;
	return JSON.stringify(value, sorted, '  ') ?? String(value);
}
