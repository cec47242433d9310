import assert from 'node:assert/strict';
import {
	difference,
	intervalOf,
	magnitude,
	meet,
	ratio,
	relativeChange,
	total,
	type Interval,
} from '../../src/coach/numbers/interval.ts';
import { readQuantities, type Quantity } from '../../src/coach/numbers/quantity.ts';
import { statedMultiple, statedPercent, statedPoints } from '../../src/coach/numbers/tolerance.ts';

/** The first quantity of a text. */
function first(text: string): Quantity {
	const [quantity] = readQuantities(text);
	assert.ok(quantity !== undefined, text);
	return quantity;
}

/** Both ends, cleared of binary dust. */
const ends = ({ low, high }: Interval): readonly [number, number] => [
	Number(low.toPrecision(12)),
	Number(high.toPrecision(12)),
];

describe('the interval of a written number', () => {
	const intervals: Readonly<Record<string, readonly [number, number]>> = {
		// Decimals and scales: half a unit of the last digit.
		'$1.2M': [1_150_000, 1_250_000],
		'$1.240M': [1_239_500, 1_240_500],
		'3.4%': [3.35, 3.45],
		'10k': [9500, 10_500],
		'2.5 hours': [8820, 9180],
		// Whole numbers from 1,000 on: trailing zeros may be rounding, two digits are kept.
		'12,000': [11_500, 12_500],
		'10,000': [9500, 10_500],
		'1,480': [1475, 1485],
		'1,200': [1150, 1250],
		'1,234': [1233.5, 1234.5],
		'$52,300': [52_250, 52_350],
		// Smaller counts are exact, measured units are not.
		'9 sellers': [9, 9],
		'500 sellers': [500, 500],
		'twelve sellers': [12, 12],
		'15%': [14.5, 15.5],
		$40: [39.5, 40.5],
		'400 ms': [0.3995, 0.4005],
		'3 days': [216_000, 302_400],
		'three days': [216_000, 302_400],
		'3 hours 20 minutes': [11_970, 12_030],
		'half of them': [0.5, 0.5],
		// Qualifiers: a tenth, and a fifth where the word leaves it open.
		'about 50 sellers': [45, 55],
		'nearly 50 sellers': [40, 55],
		'over 50 sellers': [45, 60],
		'up to 50 sellers': [40, 55],
		'~$1.2M': [1_080_000, 1_320_000],
	};
	for (const [text, expected] of Object.entries(intervals)) {
		it(`of “${text}”`, () => assert.deepEqual(ends(intervalOf(first(text))), expected));
	}

	it('carries over to changes', () => {
		const a = { low: 1.15, high: 1.25 };
		const b = { low: 1.45, high: 1.55 };
		assert.deepEqual(ends(relativeChange(a, b)), [16, 34.7826086957]);
		assert.deepEqual(ends(difference(a, b)), [0.2, 0.4]);
		assert.deepEqual(ends(ratio(a, b)), [1.16, 1.34782608696]);
		assert.deepEqual(ends(total([a, b])), [2.6, 2.8]);
	});

	it('loses its sign as a size', () => {
		assert.deepEqual(magnitude({ low: -5, high: -3 }), { low: 3, high: 5 });
		assert.deepEqual(magnitude({ low: 3, high: 5 }), { low: 3, high: 5 });
		assert.deepEqual(magnitude({ low: -5, high: 3 }), { low: 0, high: 5 });
	});

	it('meets another at its end, whatever binary fractions say', () => {
		assert.ok(meet({ low: 0, high: 0.1 + 0.2 }, { low: 0.3, high: 1 }));
		assert.ok(meet({ low: 0.1 + 0.2, high: 1 }, { low: 0, high: 0.3 }));
		assert.ok(!meet({ low: 0, high: 1 }, { low: 1.001, high: 2 }));
		assert.ok(meet({ low: 5, high: Number.POSITIVE_INFINITY }, { low: 80, high: 80 }));
	});
});

describe('the tolerance of a stated result', () => {
	const percents: Readonly<Record<string, readonly [number, number]>> = {
		'up 37.5%': [37.45, 37.6],
		'up 4.4%': [4.35, 4.5],
		'up 23%': [22.5, 24],
		'-23%': [22.5, 24],
		'up 5%': [4, 6],
		'up 10%': [8, 12],
		'up 15%': [12.5, 17.5],
		'up 50%': [47.5, 52.5],
		'up 200%': [195, 205],
		'up about 40%': [36, 44],
		'up about 5%': [3, 7],
		'up over 20%': [18, Number.POSITIVE_INFINITY],
		'up to 20%': [Number.NEGATIVE_INFINITY, 22],
		'nearly 50%': [45, 55],
	};
	for (const [text, expected] of Object.entries(percents)) {
		it(`of “${text}”`, () => assert.deepEqual(ends(statedPercent(first(text))), expected));
	}

	const points: Readonly<Record<string, readonly [number, number]>> = {
		'2 pp': [1.5, 3],
		'0.4 pp': [0.35, 0.5],
		'40 bps': [0.395, 0.41],
		'about 3 points': [2.5, 3.5],
		'about 10 points': [9, 11],
	};
	for (const [text, expected] of Object.entries(points)) {
		it(`of “${text}”`, () => assert.deepEqual(ends(statedPoints(first(text))), expected));
	}

	const multiples: Readonly<Record<string, readonly [number, number]>> = {
		'3x': [2.7, 3.45],
		'2.5x': [2.4, 2.6],
		'about 3x': [2.4, 3.6],
		'over 3x': [2.4, Number.POSITIVE_INFINITY],
	};
	for (const [text, expected] of Object.entries(multiples)) {
		it(`of “${text}”`, () => assert.deepEqual(ends(statedMultiple(first(text))), expected));
	}
});
