import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NumberClaim } from '../../src/coach/numbers/claim.ts';
import { checkProse } from '../../src/coach/numbers/prose.ts';
import { readQuantities } from '../../src/coach/numbers/quantity.ts';
import { possible, say, statements, writePercent, type Statement } from './statements.ts';

/** A fixed seed: the same statements in every run. */
const settings = { seed: 20_260_501, numRuns: 1000 };

const claimsOf = (text: string): readonly NumberClaim[] => checkProse(text, readQuantities(text));
const isSlip = ({ verdict }: NumberClaim): boolean => verdict !== 'fits' && verdict !== 'precision';

const directionOf = ({ from, to }: Statement): 'up' | 'down' => (to.face > from.face ? 'up' : 'down');

const listed = (texts: readonly string[]): string => texts.slice(0, 10).join('\n');

describe('a true statement', () => {
	it('is never flagged when it states the change of the true values', () => {
		fc.assert(
			fc.property(statements, it => {
				const change = (it.to.true / it.from.true - 1) * 100;
				const text = say(it, writePercent(change, it.style), directionOf(it));
				assert.deepEqual(claimsOf(text).filter(isSlip), [], text);
			}),
			settings,
		);
	});

	it('is not even called imprecise when it states the change of the written values', () => {
		fc.assert(
			fc.property(statements, it => {
				const change = (it.to.face / it.from.face - 1) * 100;
				const text = say(it, writePercent(change, it.style === 'five' ? 'whole' : it.style), directionOf(it));
				assert.deepEqual(
					claimsOf(text).filter(claim => claim.verdict !== 'fits'),
					[],
					text,
				);
			}),
			settings,
		);
	});

	it('is understood: its claim is found', () => {
		const texts = fc
			.sample(statements, settings)
			.map(it => say(it, writePercent((it.to.face / it.from.face - 1) * 100, 'whole'), directionOf(it)));
		const missed = texts.filter(it => !claimsOf(it).some(claim => claim.relation === 'change'));
		assert.ok(
			missed.length <= texts.length * 0.02,
			`${missed.length} of ${texts.length} not understood:\n${listed(missed)}`,
		);
	});
});

describe('a false statement', () => {
	/** Statements whose stated size no possible change comes near: beyond rounding, truncation and round figures. */
	const wrong = fc
		.tuple(statements, fc.integer({ min: 1, max: 400 }))
		.filter(([it, size]) => {
			const [low, high] = possible(it)
				.map(Math.abs)
				.sort((a, b) => a - b) as [number, number];
			const leeway = Math.max(3, size * 0.03);
			return (directionOf(it) === 'up' || size <= 100) && (size < low - leeway || size > high + leeway);
		})
		.map(([it, size]) => ({ statement: it, text: say(it, `${String(size)}%`, directionOf(it)) }));

	it('is flagged, at least 95 in 100', () => {
		const texts = fc.sample(wrong, settings).map(it => it.text);
		const missed = texts.filter(it => !claimsOf(it).some(isSlip));
		assert.ok(
			missed.length <= texts.length * 0.05,
			`${missed.length} of ${texts.length} missed:\n${listed(missed)}`,
		);
	});

	it('holds once its correction is written', () => {
		fc.assert(
			fc.property(wrong, ({ text }) => {
				const [slip] = claimsOf(text).filter(isSlip);
				if (slip?.actual === undefined) return;
				const corrected = text.slice(0, slip.stated.start) + slip.actual + text.slice(slip.stated.end);
				assert.deepEqual(
					claimsOf(corrected).filter(it => it.verdict !== 'fits'),
					[],
					corrected,
				);
			}),
			settings,
		);
	});

	it('is flagged when it goes the other way, at least 95 in 100', () => {
		const texts = fc
			.sample(statements, settings)
			.map(it => ({ it, change: (it.to.face / it.from.face - 1) * 100 }))
			.filter(({ change }) => Math.abs(change) <= 100)
			.map(({ it, change }) => say(it, writePercent(change, 'whole'), change > 0 ? 'down' : 'up'));
		assert.ok(texts.length > 250);
		const missed = texts.filter(it => !claimsOf(it).some(isSlip));
		assert.ok(
			missed.length <= texts.length * 0.05,
			`${missed.length} of ${texts.length} missed:\n${listed(missed)}`,
		);
	});
});

describe('parts of a whole', () => {
	const parts = fc
		.tuple(
			fc.integer({ min: 4, max: 1800 }),
			fc.double({ min: 0.01, max: 1, noNaN: true }),
			fc.constantFrom('whole', 'cut', 'decimal'),
		)
		.map(([whole, share_, style]) => ({ whole, part: Math.max(1, Math.floor(whole * share_)), style }));
	const forms = [
		'{M} of {N} customers ({P}) asked for it.',
		'In all, {M} out of {N} sellers ({P}) agreed.',
		'We closed {M} of the {N} tickets, or {P}.',
	];
	const tell = (index: number, part: number, whole: number, size: string): string =>
		forms[index % forms.length]!.replace('{M}', String(part))
			.replace('{N}', String(whole))
			.replace('{P}', size);

	it('are never flagged when the share is true', () => {
		fc.assert(
			fc.property(parts, fc.nat(2), ({ part, whole, style }, index) => {
				const text = tell(
					index,
					part,
					whole,
					writePercent((100 * part) / whole, style as Statement['style']),
				);
				assert.deepEqual(
					claimsOf(text).filter(it => it.verdict !== 'fits'),
					[],
					text,
				);
			}),
			settings,
		);
	});

	it('are flagged when it is not, at least 95 in 100', () => {
		const texts = fc
			.sample(fc.tuple(parts, fc.nat(2), fc.integer({ min: 1, max: 100 })), settings)
			.filter(([{ part, whole }, , size]) => Math.abs((100 * part) / whole - size) > 3)
			.map(([{ part, whole }, index, size]) => tell(index, part, whole, `${String(size)}%`));
		assert.ok(texts.length > 800);
		const missed = texts.filter(it => !claimsOf(it).some(isSlip));
		assert.ok(
			missed.length <= texts.length * 0.05,
			`${missed.length} of ${texts.length} missed:\n${listed(missed)}`,
		);
	});
});

describe('points between percentages', () => {
	const pairs = fc
		.tuple(fc.integer({ min: 20, max: 900 }), fc.integer({ min: 20, max: 900 }))
		.filter(([a, b]) => Math.abs(a - b) > 5)
		.map(([a, b]) => ({ from: a / 10, to: b / 10 }));
	const tell = ({ from, to }: { from: number; to: number }, size: number, unit: string): string =>
		`Conversion went from ${from.toFixed(1)}% to ${to.toFixed(1)}%, ${to > from ? 'up' : 'down'} ${size.toFixed(1)} ${unit}.`;

	it('are never flagged when they are true', () => {
		fc.assert(
			fc.property(pairs, fc.constantFrom('pp', 'points', 'percentage points'), (pair, unit) => {
				const text = tell(pair, Math.abs(pair.to - pair.from), unit);
				assert.deepEqual(
					claimsOf(text).filter(it => it.verdict !== 'fits'),
					[],
					text,
				);
			}),
			settings,
		);
	});

	it('are told from percentages', () => {
		fc.assert(
			fc.property(
				// Where the two readings lie far apart.
				pairs.filter(({ from, to }) => Math.abs((to / from - 1) * 100 - (to - from)) > 3),
				pair => {
					const [slip] = claimsOf(tell(pair, Math.abs(pair.to - pair.from), '%').replace(' %', '%')).filter(
						isSlip,
					);
					assert.equal(slip?.verdict, 'points');
				},
			),
			settings,
		);
	});
});

describe('any text', () => {
	const pieces = fc.constantFrom(
		'from ',
		'to ',
		'1,200',
		' 1,480',
		'$1.2M',
		'23%',
		' up ',
		' down ',
		'(',
		')',
		', ',
		' vs. ',
		' of ',
		'12',
		' doubled ',
		'→',
		' + ',
		' = ',
		' per month',
		' per year',
		'–',
		'-',
		'−',
		'half ',
		'one in ',
		'five ',
		'3x',
		' pp',
		' ',
		'.',
		'\n',
		'\uE000',
		'é',
		'😀',
		'May ',
		'2026',
		' and ',
		' fell ',
		' not ',
	);

	it('has its quantities and claims inside, in order, and never throws', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.array(pieces, { maxLength: 30 }).map(it => it.join('')),
					fc.string({ unit: 'grapheme', maxLength: 60 }),
				),
				text => {
					let end = 0;
					for (const { span, value } of readQuantities(text)) {
						assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
						assert.ok(Number.isFinite(value));
						end = span.end;
					}
					for (const { stated, inputs } of claimsOf(text)) {
						for (const span of [stated, ...inputs])
							assert.ok(span.start >= 0 && span.end > span.start && span.end <= text.length);
					}
				},
			),
			settings,
		);
	});
});
