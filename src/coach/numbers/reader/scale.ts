/** A power of ten written behind digits. */
export interface Scale {
	readonly factor: number;
	/** As written, the blank before it included: `k`, ` million`; empty for none. */
	readonly text: string;
}

/**
 * The scale that begins at an offset. Lower-case `m`, `b` and `t`, and letters behind a blank, are scales of
 * money only; elsewhere they may be minutes, metres, bytes or names.
 */
export function readScale(text: string, at: number, measure: 'money' | 'any'): Scale {
	const pattern = measure === 'money' ? ofMoney : ofAnything;
	pattern.lastIndex = at;
	const found = pattern.exec(text)?.[0];
	return found === undefined
		? { factor: 1, text: '' }
		: { factor: factors[found.trimStart().toLowerCase()] ?? 1, text: found };
}

const factors: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1e3,
	k: 1e3,
	million: 1e6,
	mio: 1e6,
	mn: 1e6,
	mm: 1e6,
	m: 1e6,
	billion: 1e9,
	bn: 1e9,
	b: 1e9,
	trillion: 1e12,
	tn: 1e12,
	t: 1e12,
};

const words = '[Hh]undred|[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|[Mm]io';
const end = String.raw`(?![\p{L}\p{N}_])`;
const ofAnything = new RegExp(
	`(?: ?(?:${words}|[MBT]n|mn|bn|tn)|-(?:million|billion)|MM|[kKMBT])${end}`,
	'uy',
);
const ofMoney = new RegExp(
	`(?: ?(?:${words}|[MBT]n|mn|bn|tn|MM|mm|[kKmMbBtT])|-(?:million|billion))${end}`,
	'uy',
);
