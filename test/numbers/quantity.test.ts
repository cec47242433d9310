import assert from 'node:assert/strict';
import { hasMagnitude, readQuantities, type Quantity } from '../../src/coach/numbers/quantity.ts';

/** The quantities of a text as `written = value measure`. */
const read = (text: string): string[] =>
	readQuantities(text).map(
		it => `${text.slice(it.span.start, it.span.end)} = ${it.value} ${it.currency ?? it.measure}`,
	);

/** The only quantity of a text. */
function only(text: string): Quantity {
	const [quantity, ...others] = readQuantities(text);
	assert.ok(quantity !== undefined && others.length === 0, `${text}: ${read(text).join(', ')}`);
	return quantity;
}

const reads: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	currency: {
		'It costs $5.': ['$5 = 5 USD'],
		'It costs US$5k.': ['US$5k = 5000 USD'],
		'It costs C$5 and A$6.': ['C$5 = 5 CAD', 'A$6 = 6 AUD'],
		'It costs €3.4 million or £2bn.': ['€3.4 million = 3400000 EUR', '£2bn = 2000000000 GBP'],
		'It costs ¥500 or ₹70.': ['¥500 = 500 JPY', '₹70 = 70 INR'],
		'It costs USD 5,000, EUR 20 or 1.5M GBP.': [
			'USD 5,000 = 5000 USD',
			'EUR 20 = 20 EUR',
			'1.5M GBP = 1500000 GBP',
		],
		'It costs 20 dollars, 30 euros or 40 pounds.': [
			'20 dollars = 20 USD',
			'30 euros = 30 EUR',
			'40 pounds = 40 GBP',
		],
		'It costs 5 € or 7€.': ['5 € = 5 EUR', '7€ = 7 EUR'],
	},
	sign: {
		'+25% and -3%': ['+25% = 25 percent', '-3% = -3 percent'],
		'(−75%)': ['−75% = -75 percent'],
		'(–6%)': ['–6% = -6 percent'],
		'-$5k, $-5k and +$3': ['-$5k = -5000 USD', '$-5k = -5000 USD', '+$3 = 3 USD'],
		'▲ 4% and ↓2 pp': ['▲ 4% = 4 percent', '↓2 pp = -2 points'],
		'sub-200 ms': ['200 ms = 0.2 time'],
	},
	digits: {
		'1,234.5 and 1234 and 0.4 and .5': [
			'1,234.5 = 1234.5 count',
			'1234 = 1234 count',
			'0.4 = 0.4 count',
			'.5 = 0.5 count',
		],
		'12,000,000 rows': ['12,000,000 = 12000000 count'],
		'12,34 and 1,2345 and 1.234,5': [],
	},
	scale: {
		'10k, 10K and 10 thousand': ['10k = 10000 count', '10K = 10000 count', '10 thousand = 10000 count'],
		'2M, 2 million, 2mn and 2MM': [
			'2M = 2000000 count',
			'2 million = 2000000 count',
			'2mn = 2000000 count',
			'2MM = 2000000 count',
		],
		'3B, 3 billion and $3b': [
			'3B = 3000000000 count',
			'3 billion = 3000000000 count',
			'$3b = 3000000000 USD',
		],
		'1T and 1 trillion': ['1T = 1000000000000 count', '1 trillion = 1000000000000 count'],
		$5m: ['$5m = 5000000 USD'],
		'5m users': ['5m = 5 other'],
	},
	unit: {
		'5%, 5 %, 5 percent': ['5% = 5 percent', '5 % = 5 percent', '5 percent = 5 percent'],
		'3 pp, 3 ppt, 3 pts, 3 percentage points': [
			'3 pp = 3 points',
			'3 ppt = 3 points',
			'3 pts = 3 points',
			'3 percentage points = 3 points',
		],
		'7 points': ['7 points = 7 count'],
		'40 bps and 40 basis points': ['40 bps = 40 bps', '40 basis points = 40 bps'],
		'3x, 3X, 3 x and 3×': ['3x = 3 multiple', '3X = 3 multiple', '3 x = 3 multiple', '3× = 3 multiple'],
		'3 x 4 and 1920x1080': ['3 = 3 count', '4 = 4 count'],
		'3 times faster, 3 times a week': ['3 times = 3 multiple', '3 = 3 count'],
		'250 ms, 2 s, 5 min, 3 h, 2 d, 1 wk': [
			'250 ms = 0.25 time',
			'2 s = 2 time',
			'5 min = 300 time',
			'3 h = 10800 time',
			'2 d = 172800 time',
			'1 wk = 604800 time',
		],
		'3-day, 30-minute, 2 Weeks': ['3-day = 259200 time', '30-minute = 1800 time', '2 Weeks = 1209600 time'],
		'3 hours 20 minutes, 1h 5m, 2 days and 4 hours': [
			'3 hours 20 minutes = 12000 time',
			'1h 5m = 3900 time',
			'2 days and 4 hours = 187200 time',
		],
		'10MB and 2 GiB': ['10MB = 10000000 size', '2 GiB = 2147483648 size'],
		'5 km and 20 rps': ['5 km = 5 other', '20 rps = 20 other'],
	},
	words: {
		'twelve sellers, twenty-five sellers, Two sellers': [
			'twelve = 12 count',
			'twenty-five = 25 count',
			'Two = 2 count',
		],
		'a dozen, two dozen, half a dozen': [
			'a dozen = 12 count',
			'two dozen = 24 count',
			'half a dozen = 6 count',
		],
		'two hundred, a thousand, half a million, two million dollars': [
			'two hundred = 200 count',
			'a thousand = 1000 count',
			'half a million = 500000 count',
			'two million dollars = 2000000 USD',
		],
		'three weeks, one week, twenty percent, two and a half years': [
			'three weeks = 1814400 time',
			'one week = 604800 time',
			'twenty percent = 20 percent',
			'two and a half years = 78894000 time',
		],
		'half of them, a quarter of them': ['half = 0.5 fraction', 'a quarter = 0.25 fraction'],
		'three-quarters of them, one third of them': [
			'three-quarters = 0.75 fraction',
			`one third = ${1 / 3} fraction`,
		],
		'two thirds': [`two thirds = ${2 / 3} fraction`],
		'Activation doubled, cost halved, twice as fast': [
			'doubled = 2 multiple',
			'halved = 0.5 multiple',
			'twice = 2 multiple',
		],
		'One in five sellers': ['One = 1 count', 'five = 5 count'],
		'the third release, this quarter, three quarters, the first half, a third party, the one we like, one-off':
			[],
		'We doubled down on mobile, halfhearted, half-baked, the other half': [],
	},
};

const nothing = [
	'in 2026, since 1999, 2019-2020, 2019/20, 2024–2026',
	'In 2024 users complained',
	'Q3 H1 FY26 FY2026 W32 P0 p95 v2.1 v2 #123 ABC-12 COVID-19 3D 2FA B2B S3 24/7 9:30 2026-05-01 1st 22nd',
	"Q3'26 and H1-26",
	'version 2.1 to 3.0',
	'Page 3 to 5',
	'pages 3, 4 and 7',
	'step 2, section 3.2, figure 4, table 5, phase 2, tier 1, sprint 14, slide 3',
	'Python 3.11, Node 24, iOS 17, Windows 11, RFC 2119, ISO 29148, HTTP 404',
	'p < 0.05, p=0.01, 95% CI, 80% confidence, 95% confidence interval, a confidence of 80%',
	'10.0.0.1 and 1.2.3 and 0x1F and 2.5.1-beta',
	'+1 555 123 4567, 555-123-4567, (555) 123-4567, 555-1234',
	'14 May 2026, May 14, 14th of May, 5 to 9 May, May 5–9, 04/05/2026, 5.6.26, May 2026',
	'9 a.m., 10:30 pm, 9am, 9-10 am, 9 o’clock, 3:1',
	'1. Do this',
	'2) Do that',
	'as in [1] and [^12]',
	'in week 3, by day 30, in weeks 3 to 5',
	'the 90s, in her 20s, 100s of users',
	'401(k), a 4K video, a 360-degree view',
	'30-day retention and 7-day active users',
	'5th, 1a, 3rd-party, x264',
];

describe('the reader of quantities', () => {
	for (const [row, texts] of Object.entries(reads)) {
		for (const [text, expected] of Object.entries(texts)) {
			it(`reads ${row}: ${text}`, () => assert.deepEqual(read(text), expected));
		}
	}

	for (const text of nothing) it(`reads nothing: ${text}`, () => assert.deepEqual(read(text), []));

	it('reads counts beside what is no quantity', () => {
		assert.deepEqual(read('Last week 1,480 sellers of Q3 2026 signed up in 5 days.'), [
			'1,480 = 1480 count',
			'5 days = 432000 time',
		]);
		assert.deepEqual(read('We had 2000 users and 2,000 orders.'), [
			'2000 = 2000 count',
			'2,000 = 2000 count',
		]);
		assert.deepEqual(read('We release 12 features and test 5 customers.'), ['12 = 12 count', '5 = 5 count']);
	});

	it('reads nothing of masked text', () => {
		assert.deepEqual(read(`We ran \uE000\uE000\uE000 on 12 machines.`), ['12 = 12 count']);
	});

	it('keeps the offsets of typographic text', () => {
		const text = 'Refunds — “−3\u00A0%” — fell 4×';
		assert.deepEqual(read(text), ['−3\u00A0% = -3 percent', '4× = 4 multiple']);
	});

	it('tells what one more in the last digit adds', () => {
		assert.deepEqual(
			['$1.2M', '3.40%', '12k', '5 minutes', '1,480', 'two million'].map(it => only(it).ulp),
			[100_000, 0.01, 1000, 60, 1, 1_000_000],
		);
	});

	it('keeps decimals, scale and unit as written', () => {
		const { decimals, scale, hasScale, unit, digits } = only('$1.20M');
		assert.deepEqual(
			{ decimals, scale, hasScale, unit, digits },
			{ decimals: 2, scale: 1e6, hasScale: true, unit: 'M', digits: '1.20' },
		);
		assert.equal(only('12 days').unit, ' days');
	});

	it('reads what is counted, and no word that joins', () => {
		assert.deepEqual(
			['12 sellers', '12 of', 'a 10-person team', '12 at', '$5 vs'].map(it => only(it).label),
			['sellers', '', 'person', '', ''],
		);
	});

	const qualified: Readonly<Record<string, readonly [boolean, Quantity['bound']]>> = {
		'~5 sellers': [true, undefined],
		'≈ 5 sellers': [true, undefined],
		'about 5 sellers': [true, undefined],
		'around 5 sellers': [true, undefined],
		'approximately 5 sellers': [true, undefined],
		'roughly 5 sellers': [true, undefined],
		'some 50 sellers': [true, undefined],
		'c. 50 sellers': [true, undefined],
		'close to 50 sellers': [true, undefined],
		'50 sellers or so': [false, undefined],
		'an estimated 50 sellers': [true, undefined],
		'over 50 sellers': [false, 'above'],
		'more than 50 sellers': [false, 'above'],
		'at least 50 sellers': [false, 'above'],
		'50+ sellers': [false, 'above'],
		'10k+ sellers': [false, 'above'],
		'50 or more': [false, 'above'],
		'> 50 sellers': [false, 'above'],
		'just over 50 sellers': [true, 'above'],
		'up to 50 sellers': [false, 'below'],
		'under 50 sellers': [false, 'below'],
		'less than 50 sellers': [false, 'below'],
		'at most 50 sellers': [false, 'below'],
		'fewer than 50 sellers': [false, 'below'],
		'no more than 50 sellers': [false, 'below'],
		'<50 sellers': [false, 'below'],
		'nearly 50 sellers': [true, 'below'],
		'almost 50 sellers': [true, 'below'],
		'50 sellers': [false, undefined],
	};
	for (const [text, [approximate, bound]] of Object.entries(qualified)) {
		it(`reads qualifiers: ${text}`, () => {
			const quantity = only(text);
			assert.deepEqual([quantity.approximate, quantity.bound], [approximate, bound]);
		});
	}

	it('ties the ends of ranges, changes and shares', () => {
		const ties = (text: string) => readQuantities(text).map(it => it.tie);
		assert.deepEqual(ties('10–20%'), ['range', 'range']);
		assert.deepEqual(ties('between 2% and 4%'), ['range', 'range']);
		assert.deepEqual(ties('8 to 12 customers'), ['range', 'range']);
		assert.deepEqual(ties('from 5 to 8 engineers'), ['pair', 'pair']);
		assert.deepEqual(ties('5 → 8'), ['pair', 'pair']);
		assert.deepEqual(ties('9 of 12 customers'), ['share', 'share']);
		assert.deepEqual(ties('one in five'), ['share', 'share']);
		assert.deepEqual(ties('9/12'), ['share', 'share']);
		assert.deepEqual(ties('12 sellers and 5 buyers'), [undefined, undefined]);
		assert.deepEqual(ties('fell 40% to 60 ms'), [undefined, undefined]);
	});

	it('gives the bare end of a range the unit of the other', () => {
		const ends = (text: string) => readQuantities(text).map(it => `${it.value} ${it.measure}`);
		assert.deepEqual(ends('10–20%'), ['10 percent', '20 percent']);
		assert.deepEqual(ends('$10–14M'), ['10000000 money', '14000000 money']);
		assert.deepEqual(ends('3–5 days'), ['259200 time', '432000 time']);
	});
});

describe('magnitude', () => {
	const sizes = [
		'up 3%',
		'up 3 pp',
		'3x faster',
		'it costs $3',
		'in 3 days',
		'12 sellers',
		'twelve sellers',
		'half of them',
		'it doubled',
		'from 3 to 5 seats',
		'4 of 5 sellers',
		'one in five sellers',
		'a score of 4.5',
		'2 GB',
	];
	for (const text of sizes) it(`is in “${text}”`, () => assert.ok(hasMagnitude(readQuantities(text))));

	const none = [
		'in two regions',
		'3 teams',
		'in 2026',
		'Q3',
		'version 12',
		'step 14',
		'p95',
		'the third one',
		'no number',
	];
	for (const text of none) it(`is not in “${text}”`, () => assert.ok(!hasMagnitude(readQuantities(text))));
});
