import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkTable } from '../../src/coach/numbers/tables/check.ts';
import type { TextTable } from '../../src/coach/numbers/tables/grid.ts';

/** Tables with a known truth, in the ways people write them: rounded, cut, scaled, signed. */

const settings = { numRuns: 1500, seed: 20260612 };

type Cut = 'rounded' | 'cut';

/** To so many decimals, rounded or cut. */
function toDecimals(value: number, decimals: number, cut: Cut): string {
	const by = 10 ** decimals;
	const exact = Math.abs(value) * by;
	// 0.29 * 100 is not 29 to a computer; nobody who cuts it writes 28.
	const digits = cut === 'rounded' ? Math.round(exact) : Math.floor(exact + 1e-9);
	const [whole, fraction] = (digits / by).toFixed(decimals).split('.');
	const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/gu, ',');
	return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

interface Style {
	readonly name: string;
	/** Values it is used for. */
	readonly value: fc.Arbitrary<number>;
	readonly write: (value: number, cut: Cut) => string;
}

const styles: readonly Style[] = [
	{ name: 'count', value: fc.integer({ min: 21, max: 999_999 }), write: it => toDecimals(it, 0, 'rounded') },
	{
		name: 'rounded count',
		value: fc.integer({ min: 1_000, max: 990_000 }),
		write: it => toDecimals(Number(it.toPrecision(3)), 0, 'rounded'),
	},
	{
		name: 'dollars',
		value: fc.double({ min: 25, max: 9e5, noNaN: true }),
		write: (it, cut) => `$${toDecimals(it, 0, cut)}`,
	},
	{
		name: 'cents',
		value: fc.double({ min: 2, max: 9e4, noNaN: true }),
		write: (it, cut) => `$${toDecimals(it, 2, cut)}`,
	},
	{
		name: 'thousands',
		value: fc.double({ min: 2e3, max: 9e5, noNaN: true }),
		write: (it, cut) => `${toDecimals(it / 1e3, 1, cut)}K`,
	},
	{
		name: 'millions',
		value: fc.double({ min: 1e6, max: 9e8, noNaN: true }),
		write: (it, cut) => `$${toDecimals(it / 1e6, 1, cut)}M`,
	},
	{
		name: 'seconds',
		value: fc.double({ min: 1, max: 60, noNaN: true }),
		write: (it, cut) => `${toDecimals(it, 1, cut)} s`,
	},
];

const style = fc.constantFrom(...styles);
const cut = fc.constantFrom<Cut>('rounded', 'cut');
const minus = fc.constantFrom('-', '−');
const decimals = fc.integer({ min: 0, max: 2 });

const percentCell = (value: number, digits: number, how: Cut, mark: string): string =>
	`${value < 0 ? mark : '+'}${toDecimals(value, digits, how)}%`;

const slipsOf = (table: TextTable): string[] =>
	checkTable(table).map(it => `${it.kind}: ${it.stated} (${it.working})`);

/** Never flags a true one. */
function holds<Values>(arbitrary: fc.Arbitrary<Values>, make: (values: Values) => TextTable): void {
	fc.assert(
		fc.property(arbitrary, values => {
			const table = make(values);
			assert.deepEqual(slipsOf(table), [], JSON.stringify(table));
		}),
		settings,
	);
}

/** Flags nearly all false ones. */
function finds<Values>(
	arbitrary: fc.Arbitrary<Values>,
	make: (values: Values) => TextTable | undefined,
): void {
	const tables = fc.sample(arbitrary, settings).flatMap(it => make(it) ?? []);
	const missed = tables.filter(it => checkTable(it).length === 0);
	assert.ok(tables.length >= settings.numRuns / 5, `only ${tables.length} tables`);
	assert.ok(
		missed.length <= tables.length / 20,
		`${missed.length} of ${tables.length} missed, for example ${JSON.stringify(missed[0])}`,
	);
}

describe('changes of generated tables', () => {
	const columns = fc.constantFrom(
		{ current: 'This week', base: 'Last week', change: 'WoW', reversed: false },
		{ current: 'This week', base: 'Last week', change: '% change', reversed: true },
		{ current: 'June 2026', base: 'May 2026', change: 'MoM', reversed: true },
		{ current: 'June 2026', base: 'May 2026', change: 'Change', reversed: false },
		{ current: 'Q1 2027', base: 'Q4 2026', change: 'QoQ', reversed: true },
		{ current: 'Actual', base: 'Plan', change: 'vs plan', reversed: false },
		{ current: 'Actual', base: 'Last year', change: 'YoY', reversed: false },
	);
	const pair = style.chain(it => fc.record({ style: fc.constant(it), base: it.value, current: it.value }));
	const values = fc.record({ pair, columns, cut, statedCut: cut, decimals, minus });

	function tableOf(
		{
			pair: { style: how, base, current },
			columns: names,
			cut: by,
		}: {
			pair: { style: Style; base: number; current: number };
			columns: { current: string; base: string; change: string; reversed: boolean };
			cut: Cut;
		},
		stated: string,
	): TextTable {
		const cells = [how.write(current, by), how.write(base, by)];
		const header = [names.current, names.base];
		if (names.reversed) {
			cells.reverse();
			header.reverse();
		}
		return { header: ['Metric', ...header, names.change], rows: [['Orders', ...cells, stated]] };
	}

	it('are never flagged when they are true', () =>
		holds(values, it => {
			const change = (it.pair.current / it.pair.base - 1) * 100;
			return tableOf(it, percentCell(change, it.decimals, it.statedCut, it.minus));
		}));

	it('are never flagged when true differences are given instead', () =>
		holds(values, it => {
			const written = it.pair.style
				.write(it.pair.current - it.pair.base, it.statedCut)
				.replace(/^(\$?)-?/u, '$1');
			return tableOf(it, `${it.pair.current < it.pair.base ? it.minus : '+'}${written}`);
		}));

	const far = fc.record({
		pair: pair.filter(
			it => it.style.name !== 'seconds' && it.current / it.base < 50 && it.current / it.base > 0.02,
		),
		columns,
		cut,
		statedCut: cut,
		decimals,
		minus,
		off: fc.double({ min: 0.06, max: 1, noNaN: true }),
		up: fc.boolean(),
	});

	it('are flagged when they are false', () =>
		finds(far, it => {
			const change = (it.pair.current / it.pair.base - 1) * 100;
			// Beyond what rounding of both values and of the result can explain.
			const stated = change + (it.up ? 1 : -1) * (3 + it.off * (100 + change) + 0.12 * (100 + change));
			return tableOf(it, percentCell(stated, it.decimals, it.statedCut, it.minus));
		}));

	it('are flagged when the sign is turned', () =>
		finds(far, it => {
			const change = (it.pair.current / it.pair.base - 1) * 100;
			if (Math.abs(change) < 15) return undefined;
			return tableOf(it, percentCell(-change, it.decimals, it.statedCut, it.minus));
		}));
});

describe('totals of generated tables', () => {
	const parts = style.chain(it =>
		fc.record({
			style: fc.constant(it),
			parts: fc.array(it.value, { minLength: 2, maxLength: 12 }),
			cut,
			bold: fc.boolean(),
		}),
	);
	type Parts = { style: Style; parts: readonly number[]; cut: Cut; bold: boolean };

	const tableOf = ({ style: how, parts: values, cut: by, bold }: Parts, sum: number): TextTable => {
		const total = how.write(sum, by);
		return {
			header: ['Team', 'Spend'],
			rows: [
				...values.map((it, index) => [`Team ${'ABCDEFGHIJKL'[index]}`, how.write(it, by)]),
				bold ? ['**Total**', `**${total}**`] : ['Total', total],
			],
		};
	};

	it('are never flagged when they are true', () =>
		holds(parts, it =>
			tableOf(
				it,
				it.parts.reduce((sum, part) => sum + part, 0),
			),
		));

	it('are flagged when they are false', () =>
		finds(
			fc.record({ it: parts, off: fc.double({ min: 0.06, max: 0.3, noNaN: true }), up: fc.boolean() }),
			({ it, off, up }) => {
				const sum = it.parts.reduce((all, part) => all + part, 0);
				return tableOf(it, sum * (up ? 1 + off : 1 - off));
			},
		));

	it('are never flagged below signed rows that lead to a net', () =>
		holds(
			fc.array(
				fc.integer({ min: -90_000, max: 90_000 }).filter(it => it !== 0),
				{ minLength: 3, maxLength: 9 },
			),
			values => {
				const money = (it: number): string => `${it < 0 ? '-' : ''}$${toDecimals(it, 0, 'rounded')}`;
				return {
					header: ['Line', '2025'],
					rows: [
						...values.map((it, index) => [`Line ${'ABCDEFGHI'[index]}`, money(it)]),
						['Net profit', money(values.reduce((a, b) => a + b, 0))],
					],
				};
			},
		));
});

describe('shares of generated tables', () => {
	const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 10 });
	const shares = fc.record({ weights, decimals: fc.integer({ min: 0, max: 1 }), cut });
	const tableOf = (parts: readonly number[], digits: number, how: Cut): TextTable => ({
		header: ['Channel', 'Share'],
		rows: parts.map((it, index) => [`Channel ${'ABCDEFGHIJ'[index]}`, `${toDecimals(it, digits, how)}%`]),
	});
	const partsOf = (all: readonly number[]): number[] => {
		const sum = all.reduce((a, b) => a + b, 0);
		return all.map(it => (it / sum) * 100);
	};

	it('are never flagged when they make a whole', () =>
		holds(shares, it => tableOf(partsOf(it.weights), it.decimals, it.cut)));

	it('are flagged when they do not', () =>
		finds(
			fc.record({ it: shares, off: fc.integer({ min: 11, max: 14 }), up: fc.boolean() }),
			({ it, off, up }) => {
				const parts = partsOf(it.weights);
				parts[0]! += up ? off : -off;
				return parts[0]! < 0 || parts[0]! > 99 ? undefined : tableOf(parts, it.decimals, 'rounded');
			},
		));
});

describe('quotients of generated tables', () => {
	const pair = fc.record({
		whole: fc.integer({ min: 20, max: 90_000 }),
		part: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
		decimals,
		cut,
	});
	const count = (it: number): string => toDecimals(it, 0, 'rounded');
	const attainment = (part: number, whole: number, stated: string): TextTable => ({
		header: ['Goal', 'Actual', 'Target', '% of target'],
		rows: [['Deals', count(part), count(whole), stated]],
	});
	const funnel = (part: number, whole: number, stated: string): TextTable => ({
		header: ['Step', 'Users', 'Step conversion'],
		rows: [
			['Visit', count(whole), ''],
			['Cart', count(part), stated],
		],
	});

	for (const [name, make] of [
		['attainments', attainment],
		['conversions', funnel],
	] as const) {
		it(`${name} are never flagged when they are true`, () =>
			holds(pair, it => {
				const part = Math.max(1, Math.round(it.whole * it.part));
				return make(part, it.whole, `${toDecimals((part / it.whole) * 100, it.decimals, it.cut)}%`);
			}));

		it(`${name} are flagged when they are false`, () =>
			finds(
				fc.record({ it: pair, off: fc.double({ min: 6, max: 40, noNaN: true }), up: fc.boolean() }),
				({ it, off, up }) => {
					const part = Math.max(1, Math.round(it.whole * it.part));
					const stated = (part / it.whole) * 100 + (up ? off : -off);
					return stated < 1 ? undefined : make(part, it.whole, `${toDecimals(stated, it.decimals, it.cut)}%`);
				},
			));
	}
});

describe('scores of generated tables', () => {
	const idea = fc.record({
		reach: fc.integer({ min: 10, max: 5_000 }),
		impact: fc.constantFrom(0.25, 0.5, 1, 2, 3),
		confidence: fc.constantFrom(20, 50, 80, 100),
		effort: fc.integer({ min: 1, max: 12 }),
		decimals: fc.integer({ min: 0, max: 1 }),
		cut,
	});
	const tableOf = (
		it: { reach: number; impact: number; confidence: number; effort: number },
		score: string,
	): TextTable => ({
		header: ['Idea', 'Reach', 'Impact', 'Confidence', 'Effort', 'RICE score'],
		rows: [
			[
				'Bulk edit',
				toDecimals(it.reach, 0, 'rounded'),
				String(it.impact),
				`${it.confidence}%`,
				String(it.effort),
				score,
			],
		],
	});
	const scoreOf = (it: { reach: number; impact: number; confidence: number; effort: number }): number =>
		(it.reach * it.impact * it.confidence) / 100 / it.effort;

	it('are never flagged when they are true', () =>
		holds(idea, it => tableOf(it, toDecimals(scoreOf(it), it.decimals, it.cut))));

	it('are flagged when they are false', () =>
		finds(fc.record({ it: idea, off: fc.double({ min: 0.1, max: 3, noNaN: true }) }), ({ it, off }) =>
			scoreOf(it) < 20 ? undefined : tableOf(it, toDecimals(scoreOf(it) * (1 + off), it.decimals, it.cut)),
		));
});

describe('any table', () => {
	const text = fc.oneof(
		fc.constantFrom(
			'WoW',
			'Share',
			'This week',
			'Last week',
			'Total',
			'Plan',
			'% of plan',
			'RICE',
			'Effort',
			'+23%',
			'($1.2M)',
			'▼ 4',
			'~5',
			'12–14',
			'n/a',
			'<b>7</b>',
			'**9**',
			'1,480',
			'- 3%',
			'0',
			'',
			'🔺 2',
		),
		fc.string({ unit: 'grapheme', maxLength: 12 }),
	);

	it('is read without a fault, its slips lie in its cells, and corrections make it better', () => {
		fc.assert(
			fc.property(
				fc.array(text, { minLength: 1, maxLength: 6 }),
				fc.array(fc.array(text, { maxLength: 7 }), { maxLength: 6 }),
				(header, rows) => {
					for (const { place, span, corrections } of checkTable({ header, rows })) {
						const cell = rows[place.row]?.[place.column] ?? '';
						if (place.row >= 0)
							assert.ok(span.start >= 0 && span.end <= cell.length && span.start < span.end);
						for (const { changes, title } of corrections) {
							assert.doesNotMatch(title, /NaN|undefined|Infinity/u);
							for (const it of changes) assert.ok(it.span.end <= (rows[it.row]?.[it.column] ?? '').length);
						}
					}
				},
			),
			{ ...settings, numRuns: 3000 },
		);
	});
});
