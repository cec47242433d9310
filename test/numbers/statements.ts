import fc from 'fast-check';

/** A figure as it was and as it was written. */
export interface Figure {
	readonly true: number;
	/** What the written digits say. */
	readonly face: number;
	readonly text: string;
	/** Half of what rounding may have changed, from the way it was written and not from the code under test. */
	readonly half: number;
}

/** A statement made of two figures and a change, before it is decided what change it states. */
export interface Statement {
	readonly from: Figure;
	readonly to: Figure;
	readonly form: string;
	readonly metric: string;
	/** How the stated change is written, from a percentage with its sign. */
	readonly style: 'whole' | 'cut' | 'decimal' | 'five';
	readonly minus: string;
}

const grouped = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/gu, ',');

const rounded = (value: number, unit: number): number => Math.round(value / unit) * unit;

const figure = (value: number, unit: number, half: number, write: (face: number) => string): Figure => {
	const face = rounded(value, unit);
	return { true: value, face, text: write(face), half };
};

const tidy = (value: number, decimals: number): string => value.toFixed(decimals);

/** The ways in which people write one kind of figure; each kind fits both ends of a change. */
const kinds: Readonly<
	Record<string, { readonly low: number; readonly high: number; readonly write: (value: number) => Figure }>
> = {
	smallCount: { low: 12, high: 900, write: value => figure(Math.round(value), 1, 0, face => String(face)) },
	count: { low: 2500, high: 90_000, write: value => figure(value, 1, 0.5, face => grouped(face)) },
	roundCount: {
		low: 2500,
		high: 90_000,
		// Two digits at least are kept.
		write: value =>
			figure(value, value < 10_000 ? 100 : 1000, value < 10_000 ? 50 : 500, face => grouped(face)),
	},
	thousands: {
		low: 11_000,
		high: 900_000,
		write: value => figure(value, 1000, 500, face => `${tidy(face / 1000, 0)}k`),
	},
	millions: {
		low: 1.2e6,
		high: 90e6,
		write: value => figure(value, 1e5, 5e4, face => `$${tidy(face / 1e6, 1)}M`),
	},
	longMillions: {
		low: 1.2e6,
		high: 90e6,
		write: value => figure(value, 1e4, 5e3, face => `€${tidy(face / 1e6, 2)} million`),
	},
	dollars: { low: 20, high: 900, write: value => figure(value, 1, 0.5, face => `$${tidy(face, 0)}`) },
	seconds: { low: 2, high: 90, write: value => figure(value, 0.1, 0.05, face => `${tidy(face, 1)} s`) },
	millis: { low: 120, high: 900, write: value => figure(value, 1, 0.5, face => `${tidy(face, 0)} ms`) },
	days: { low: 9, high: 90, write: value => figure(value, 1, 0.5, face => `${tidy(face, 0)} days`) },
	megabytes: { low: 12, high: 900, write: value => figure(value, 1, 0.5, face => `${tidy(face, 0)} MB`) },
};

/** `{v}` verb, `{A}` and `{B}` the ends, `{P}` the size, `{S}` the size with a sign, `{u}` up or down, `{n}` noun. */
export const forms = [
	'{m} {v} {P} from {A} to {B}.',
	'{m} {v} by {P} from {A} to {B}.',
	'{m} {v} by {P}, from {A} to {B}.',
	'{m} {v} from {A} to {B} ({S}).',
	'{m} {v} from {A} to {B}, {u} {P}.',
	'{m} {v} from {A} to {B}, a {P} {n}.',
	'{m} {v} from {A} to {B} — a {n} of {P}.',
	'{m} {v} from {A} in March to {B} in April ({S}).',
	'{m} {v} from {A} last quarter to {B} this quarter, {u} {P}.',
	'{m} went from {A} to {B} ({S}) after the redesign.',
	'{m} went from {A} to {B}, {u} {P} thanks to the new flow.',
	'- {m}: {A} → {B} ({S})',
	'{m} {A} -> {B}, {u} {P}',
	'{m} was {B} vs. {A} last week ({S}).',
	'{m} is {B} vs {A} last month, {u} {P}.',
	'{m} is {B}, compared to {A} a year ago ({S}).',
	'{m} was {B} against a plan of {A} ({S}).',
	'{m} reached {B}, {u} {P} from {A}.',
	'{m} reached {B}, a {n} of {P} from {A}.',
	'{m} {v} {P} (from {A} to {B}).',
	'A {P} {n} in {w} from {A} to {B} came from the test.',
	'We saw {w} go from {A} to {B}: {S}.',
] as const;

export const statements: fc.Arbitrary<Statement> = fc
	.record({
		kind: fc.constantFrom(...Object.keys(kinds)),
		from: fc.double({ min: 0, max: 1, noNaN: true }),
		// From a fifth to five times, a tenth at least away from no change.
		factor: fc.double({ min: 0.2, max: 5, noNaN: true }).filter(it => Math.abs(it - 1) > 0.1),
		form: fc.constantFrom(...forms),
		metric: fc.constantFrom('Signups', 'Weekly orders', 'Refund volume', 'The backlog', 'Median export size'),
		style: fc.constantFrom('whole', 'cut', 'decimal', 'five'),
		minus: fc.constantFrom('-', '−'),
	})
	.map(({ kind, from, factor, ...rest }) => {
		const { low, high, write } = kinds[kind]!;
		const base = low * (high / low) ** from;
		const result = Math.min(high, Math.max(low, base * factor));
		return { ...rest, from: write(base), to: write(result) } as Statement;
	})
	.filter(({ from, to }) => Math.abs(to.face / from.face - 1) > 0.1 && !isYear(from) && !isYear(to));

const isYear = ({ text }: Figure): boolean => /^(?:19|20)\d{2}$/u.test(text);

/** A change in percent as people write it. */
export function writePercent(change: number, style: Statement['style']): string {
	const size = Math.abs(change);
	switch (style) {
		case 'whole':
			return `${String(Math.round(size))}%`;
		case 'cut':
			return `${String(Math.floor(size))}%`;
		case 'decimal':
			return `${size.toFixed(1)}%`;
		case 'five':
			return size < 15 || size > 100 ? `${String(Math.round(size))}%` : `${String(rounded(size, 5))}%`;
	}
}

/** The sentence that states a size and a direction. */
export function say(
	{ form, metric, from, to, minus }: Statement,
	size: string,
	direction: 'up' | 'down',
): string {
	const isUp = direction === 'up';
	return form
		.replace('{m}', metric)
		.replace('{w}', metric.toLowerCase().replace(/^the /u, ''))
		.replace('{v}', isUp ? 'grew' : 'fell')
		.replace('{n}', isUp ? 'increase' : 'drop')
		.replace('{u}', isUp ? 'up' : 'down')
		.replace('{A}', from.text)
		.replace('{B}', to.text)
		.replace('{S}', `${isUp ? '+' : minus}${size}`)
		.replace('{P}', size);
}

/** The changes in percent that the written figures leave possible, worked out from how they were written. */
export function possible({ from, to }: Statement): readonly [low: number, high: number] {
	const ends = [from.face - from.half, from.face + from.half].flatMap(a =>
		[to.face - to.half, to.face + to.half].map(b => (b / a - 1) * 100),
	);
	return [Math.min(...ends), Math.max(...ends)];
}
