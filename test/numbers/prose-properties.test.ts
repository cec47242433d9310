import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NumberClaim } from '../../src/coach/numbers/claim.ts';
import { checkProse } from '../../src/coach/numbers/prose.ts';
import { readQuantities } from '../../src/coach/numbers/quantity.ts';

/** A fixed seed: the same statements in every run. */
const settings = { seed: 20_260_502, numRuns: 600 };

const slipsOf = (text: string): readonly NumberClaim[] =>
	checkProse(text, readQuantities(text)).filter(
		({ verdict }) => verdict !== 'fits' && verdict !== 'precision',
	);

/** Statements of one relation. */
interface Family {
	readonly name: string;
	readonly statements: fc.Arbitrary<Statement>;
}

interface Statement {
	/** The true value of what is stated. */
	readonly truth: number;
	/** Writes a value in the statement's style. */
	readonly write: (value: number) => string;
	/** The sentence around it. */
	readonly say: (written: string) => string;
	/** How far from the truth a reader could forgive, on either side. */
	readonly leeway: number;
}

const grouped = (whole: number): string => String(Math.round(whole)).replace(/\B(?=(?:\d{3})+$)/gu, ',');

const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;

const rounded = (value: number): string => String(Math.round(value));
const cut = (value: number): string => String(Math.floor(value));
const withDecimal = (value: number): string => value.toFixed(1);

const sums: Family = {
	name: 'a sum',
	statements: fc
		.tuple(fc.array(fc.integer({ min: 11, max: 900 }), { minLength: 2, maxLength: 4 }), fc.nat(3))
		.map(([parts, form]) => {
			const join = (unit: string) => parts.map(it => `$${it}${unit}`).join(' + ');
			const truth = parts.reduce((sum, it) => sum + it, 0);
			const unit = pick(['K', 'M', ''], form);
			return {
				truth,
				write: value => `$${grouped(value)}${unit}`,
				say: written =>
					pick([`The cost is ${join(unit)} = ${written}.`, `Budget: ${join(unit)} = ${written}`], form),
				leeway: unit === '' ? truth * 0.12 + 5 : parts.length + 2,
			};
		}),
};

const runRates: Family = {
	name: 'a yearly figure',
	statements: fc.tuple(fc.integer({ min: 11, max: 90 }), fc.nat(2)).map(([monthly, form]) => ({
		truth: monthly * 12,
		write: value => `$${rounded(value)}K`,
		say: written =>
			pick(
				[
					`Hosting costs $${monthly}K per month (${written} per year).`,
					`Hosting costs $${monthly}K/month (${written}/year).`,
					`Hosting costs $${monthly}K a month, or ${written} a year.`,
				],
				form,
			),
		// Months are no whole number of weeks, and rates are rounded.
		leeway: monthly * 12 * 0.15 + 8,
	})),
};

const chains: Family = {
	name: 'a step behind a change',
	statements: fc
		.tuple(
			fc.integer({ min: 20, max: 400 }),
			fc.integer({ min: 12, max: 300 }),
			fc.integer({ min: 12, max: 90 }),
			fc.nat(3),
		)
		.map(([start, grown, step, form]) => {
			const reached = start + grown;
			return {
				truth: reached + step,
				write: rounded,
				say: written =>
					pick(
						[
							`Orders rose from ${start} to ${reached}, then climbed another ${step} to ${written}.`,
							`Orders grew from ${start} to ${reached} in May and grew a further ${step} to ${written}.`,
							`Orders went from ${start} to ${reached} and rose an additional ${step} to ${written} in June.`,
							`Orders rose from ${start} to ${reached}, and went up by a further ${step} to ${written}.`,
						],
						form,
					),
				leeway: 1,
			};
		}),
};

const shares: Family = {
	name: 'a share of a whole',
	statements: fc
		.tuple(fc.integer({ min: 21, max: 990 }), fc.integer({ min: 1, max: 99 }), fc.nat(3), fc.nat(2))
		.map(([whole, percent, form, style]) => {
			const part = Math.max(1, Math.floor((whole * percent) / 100));
			return {
				truth: (100 * part) / whole,
				write: value => `${pick([rounded, cut, withDecimal], style)(value)}%`,
				say: written =>
					pick(
						[
							`In all, ${part} of ${whole} sellers (${written}) agreed.`,
							`We asked everyone, and ${part} out of ${whole}, or ${written}, agreed.`,
							`In all, ${written} of sellers (${part} of ${whole}) agreed.`,
							`In all, ${written} (${part}/${whole}) agreed.`,
						],
						form,
					),
				leeway: 3,
			};
		}),
};

const points: Family = {
	name: 'a difference in points',
	statements: fc
		.tuple(fc.integer({ min: 50, max: 700 }), fc.integer({ min: 30, max: 250 }), fc.boolean(), fc.nat(3))
		.map(([low, apart, isUp, form]) => {
			const [a, b] = isUp ? [low, low + apart] : [low + apart, low];
			const [from, to] = [(a / 10).toFixed(1), (b / 10).toFixed(1)];
			const [verb, word, sign] = isUp ? ['rose', 'up', '+'] : ['fell', 'down', '-'];
			return {
				truth: apart / 10,
				write: withDecimal,
				say: written =>
					pick(
						[
							`Conversion ${verb} from ${from}% to ${to}%, ${word} ${written} pp.`,
							`Conversion ${verb} from ${from}% to ${to}% (${sign}${written} pp).`,
							`Conversion ${verb} ${written} percentage points, from ${from}% to ${to}%.`,
							`Conversion was ${to}% vs. ${from}% last week, ${word} ${written} points.`,
						],
						form,
					),
				leeway: 0.4,
			};
		}),
};

/** Words for ratios: which of them a pair makes true is worked out here, not by the code under test. */
const multiples = fc
	.tuple(
		fc.integer({ min: 20, max: 900 }),
		fc.constantFrom(2, 3, 4, 0.5),
		fc.double({ min: -0.05, max: 0.05, noNaN: true }),
		fc.nat(2),
	)
	.map(([from, ratio, off, form]) => ({ from, ratio, to: Math.round(from * ratio * (1 + off)), form }))
	// "From 634 to 1902" may be two years.
	.filter(({ from, to, ratio }) => Math.abs(to / from / ratio - 1) < 0.07 && (to < 1900 || to > 2099));

const words: Readonly<Record<number, string>> = {
	2: 'doubled',
	3: 'tripled',
	4: 'quadrupled',
	0.5: 'halved',
};

const sayMultiple = (word: string, from: number, to: number, form: number): string =>
	pick(
		[
			`Orders ${word} from ${from} to ${to}.`,
			`Weekly orders ${word} in May, from ${from} to ${to}.`,
			`Orders from small shops ${word} year over year, from ${from} to ${to}.`,
		],
		form,
	);

const fractions = fc
	.tuple(
		fc.integer({ min: 100, max: 900 }),
		fc.constantFrom(
			{ word: 'a third', value: 1 / 3 },
			{ word: 'a quarter', value: 1 / 4 },
			{ word: 'two-thirds', value: 2 / 3 },
			{ word: 'a fifth', value: 1 / 5 },
		),
		fc.boolean(),
		fc.nat(2),
	)
	.map(([from, { word, value }, isUp, form]) => ({ from, word, value, isUp, form }));

const sayFraction = (from: number, to: number, word: string, isUp: boolean, form: number): string => {
	const [verb, up] = isUp ? ['rose', 'up'] : ['fell', 'down'];
	return pick(
		[
			`Refunds ${verb} by ${word} from ${from} to ${to}.`,
			`Refunds ${verb} by ${word}, from ${from} to ${to}.`,
			`Refunds ${verb} from ${from} to ${to}, ${up} by ${word}.`,
		],
		form,
	);
};

describe('statements of many forms', () => {
	for (const { name, statements } of [sums, runRates, chains, shares, points]) {
		it(`${name}: is never flagged when true`, () => {
			fc.assert(
				fc.property(statements, it => {
					const text = it.say(it.write(it.truth));
					assert.deepEqual(slipsOf(text), [], text);
				}),
				settings,
			);
		});

		it(`${name}: is flagged when false, at least 95 in 100`, () => {
			const texts = fc
				.sample(fc.tuple(statements, fc.double({ min: 0.3, max: 3, noNaN: true })), settings)
				.map(([it, factor]) => ({ it, value: it.truth * factor }))
				.filter(({ it, value }) => Math.abs(value - it.truth) > it.leeway && value > 0.5)
				.filter(({ it, value }) => !it.say('').includes('sellers') || value <= 100)
				.map(({ it, value }) => it.say(it.write(value)));
			assert.ok(texts.length > 200, String(texts.length));
			const missed = texts.filter(it => slipsOf(it).length === 0);
			assert.ok(
				missed.length <= texts.length * 0.05,
				`${missed.length} of ${texts.length} missed:\n${missed.slice(0, 10).join('\n')}`,
			);
		});
	}

	it('a multiple: is never flagged when true', () => {
		fc.assert(
			fc.property(multiples, ({ from, to, ratio, form }) => {
				const text = sayMultiple(words[ratio]!, from, to, form);
				assert.deepEqual(slipsOf(text), [], text);
			}),
			settings,
		);
	});

	it('a multiple: is flagged when another is true, always', () => {
		fc.assert(
			fc.property(multiples, fc.constantFrom(2, 3, 4, 0.5), ({ from, to, ratio, form }, stated) => {
				if (stated === ratio) return;
				const text = sayMultiple(words[stated]!, from, to, form);
				assert.equal(slipsOf(text).length, 1, text);
			}),
			settings,
		);
	});

	it('a fraction: is never flagged when true', () => {
		fc.assert(
			fc.property(fractions, fc.double({ min: -0.01, max: 0.01, noNaN: true }), (it, off) => {
				const to = Math.round(it.from * (it.isUp ? 1 + it.value + off : 1 - it.value + off));
				const text = sayFraction(it.from, to, it.word, it.isUp, it.form);
				assert.deepEqual(slipsOf(text), [], text);
			}),
			settings,
		);
	});

	it('a fraction: is flagged when false, always', () => {
		fc.assert(
			fc.property(fractions, fc.double({ min: 0.05, max: 0.9, noNaN: true }), (it, change) => {
				if (Math.abs(change - it.value) < 0.09) return;
				const to = Math.round(it.from * (it.isUp ? 1 + change : 1 - change));
				const text = sayFraction(it.from, to, it.word, it.isUp, it.form);
				assert.equal(slipsOf(text).length, 1, text);
			}),
			settings,
		);
	});
});
