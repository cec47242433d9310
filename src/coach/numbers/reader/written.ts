import type { Quantity } from '../quantity.ts';
import { labelAfter } from './numeral.ts';
import { readQualifiers } from './qualifier.ts';
import { readUnit } from './unit.ts';
import { wordNumbers } from './word.ts';

/** The numbers written in words, as quantities: "two weeks", "twenty percent", "half", "doubled". */
export function readWords(text: string): readonly Quantity[] {
	const found: Quantity[] = [];
	for (const word of wordNumbers(text)) {
		// The "a half" of "two and a half".
		if (word.start < (found.at(-1)?.span.end ?? 0)) continue;
		// "Two and a half years".
		const half =
			word.form === 'cardinal' && word.scale === 1
				? (/^ and a half\b/iu.exec(text.slice(word.end, word.end + 12))?.[0] ?? '')
				: '';
		const unit = readUnit(text, word.end + half.length);
		if (word.form !== 'cardinal' && unit.measure !== 'time') {
			found.push(
				share(text, word.start, word.end, word.value, word.form === 'fraction' ? 'fraction' : 'multiple'),
			);
			continue;
		}
		const end = word.end + half.length + unit.text.length;
		const value = word.value + (half === '' ? 0 : 0.5);
		const digits = String(value / word.scale);
		const decimals = half === '' ? 0 : 1;
		found.push({
			...plain,
			span: { start: word.start, end },
			digits,
			value: value * unit.scale,
			measure: unit.measure,
			currency: unit.currency,
			scale: word.scale * unit.scale,
			hasScale: word.scale > 12,
			unit: unit.text,
			decimals,
			ulp: 10 ** -decimals * word.scale * unit.scale,
			...readQualifiers(text, word.start, end),
			label: labelAfter(text, end),
		});
	}
	return found;
}

const plain = { sign: undefined, isWord: true, tie: undefined } as const;

const share = (
	text: string,
	start: number,
	end: number,
	value: number,
	measure: 'fraction' | 'multiple',
): Quantity => ({
	...plain,
	span: { start, end },
	digits: String(value),
	value,
	measure,
	currency: undefined,
	scale: 1,
	hasScale: false,
	unit: '',
	decimals: 0,
	ulp: 0,
	...readQualifiers(text, start, end),
	label: labelAfter(text, end),
});
