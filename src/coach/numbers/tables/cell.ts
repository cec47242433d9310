import { readQuantities, type Quantity } from '../quantity.ts';
import { normalise } from '../normalise.ts';
import { withUnit, type HeaderUnit } from './unit.ts';

/** What a cell of a table says. Offsets are those of the cell's own text. */
export interface NumberCell {
	readonly text: string;
	/** `none`: nothing is there (empty, "n/a", "—"). `unknown`: "TBD", or figures that cannot be read. */
	readonly content: 'number' | 'none' | 'unknown' | 'words';
	/** The figure the cell begins with, with the unit of its header. */
	readonly figure: Quantity | undefined;
	/** A second one in brackets behind it: the -47% of "-$12.37 (-47%)". */
	readonly second: Quantity | undefined;
	/** A range, a rate, a bound, several figures: not a part of any sum. */
	readonly isMessy: boolean;
	/** Like "~11": as messy as the others for sums, yet a figure that a change can be read from. */
	readonly isOnlyAbout: boolean;
	/** Where the sign comes from. */
	readonly signed: 'mark' | 'arrow' | 'brackets' | undefined;
}

/** Reads one cell: its words without Markdown, or with emphasis and HTML still in them. */
export function readCell(text: string, unit: HeaderUnit | undefined): NumberCell {
	const plain = withoutMarkup(text);
	const start = plain.length - plain.trimStart().length;
	const words = plain.trim();
	if (nothing.test(words)) return without(text, 'none');
	if (!/\d/u.test(words)) return without(text, open.test(words) ? 'unknown' : 'words');
	// "(10)" and "($10K)" are negative.
	const inner = /^\(([^()]+)\)/u.exec(words);
	const [from, body] = inner === null ? [start, words] : [start + 1, inner[1]!];
	const [figure, ...others] = readQuantities(body);
	if (figure === undefined || figure.isWord || !leadsIn(body.slice(0, figure.span.start)))
		return without(text, 'unknown');
	const rest = body.slice(figure.span.end);
	const second = secondOf(rest, figure.span.end, others);
	const signed = signOf(body, figure, rest, inner !== null);
	const isAlone = others.length === (second === undefined ? 0 : 1) && figure.tie === undefined;
	const isRate =
		/(?:^|[\s\d%])(?:each|per|every|apiece|of|out of|to)\b/iu.test(rest) || /^ ?\/ ?\p{L}/u.test(rest);
	const isWhole = isAlone && !isRate && figure.bound === undefined && !/^\s*[+–-]/u.test(rest);
	const placed = { ...withUnit(signed?.figure ?? figure, unit) };
	return {
		text,
		content: 'number',
		figure: moved(placed, from),
		second: second === undefined ? undefined : moved(second, from),
		isMessy: !isWhole || figure.approximate,
		isOnlyAbout: isWhole && figure.approximate,
		signed: signed?.by,
	};
}

/** Empty where nothing was measured. */
const nothing = /^(?:[-–—]*|n\s?\/?\s?a\.?|none|nil|not applicable)$/iu;

const open = /^(?:tbd|tba|tbc|to be (?:defined|determined|confirmed)|pending|unknown|\?+|…|\.\.\.)$/iu;

/** What may stand before a cell's figure: marks and colours, and words that say how exact it is. */
const leadsIn = (before: string): boolean =>
	before === '' || !/[\p{L}\p{N}%#@"']/u.test(before.replace(qualifiers, ''));

const qualifiers =
	/\b(?:about|around|roughly|approx|approximately|circa|ca|c|over|under|nearly|almost|up to|at least|at most|more than|less than|fewer than|est|up|down)\b/giu;

const without = (text: string, content: NumberCell['content']): NumberCell => ({
	text,
	content,
	figure: undefined,
	second: undefined,
	isMessy: true,
	isOnlyAbout: false,
	signed: undefined,
});

/** The text in its plain marks, tags and emphasis blanked, one character for one. */
function withoutMarkup(text: string): string {
	return normalise(text)
		.replace(/<\/?[a-z][^<>]*>/giu, it => ' '.repeat(it.length))
		.replace(/[*`\u200B\u200E\u200F\u202A-\u202E\n\\]/gu, ' ');
}

/** "(+23%)" or "/ +23%" behind a figure. */
function secondOf(rest: string, at: number, others: readonly Quantity[]): Quantity | undefined {
	const [second] = others;
	if (second === undefined || others.length > 1 || second.isWord || second.tie !== undefined)
		return undefined;
	const before = rest.slice(0, second.span.start - at);
	const after = rest.slice(second.span.end - at);
	const inBrackets = /^\s*\(\s*[~≈]?$/u.test(before) && /^\s*\)/u.test(after);
	const behindSlash = /^\s*[/|,;]\s*$/u.test(before) && second.sign !== undefined && after.trim() === '';
	return inBrackets || behindSlash ? second : undefined;
}

type Signed = { readonly figure: Quantity; readonly by: NumberCell['signed'] };

function signOf(body: string, figure: Quantity, rest: string, inBrackets: boolean): Signed | undefined {
	const before = body.slice(0, figure.span.start);
	if (figure.sign !== undefined) {
		const mark = body.slice(figure.span.start, figure.span.start + 1);
		return { figure, by: /[▲△↑▼▽↓]/u.test(mark) ? 'arrow' : 'mark' };
	}
	const flips = (sign: '+' | '-', by: NumberCell['signed']): Signed => ({
		figure: { ...figure, sign, value: sign === '-' ? -Math.abs(figure.value) : figure.value },
		by,
	});
	if (inBrackets) return flips('-', 'brackets');
	if (/^\s*[-–]\s+$/u.test(before)) return flips('-', 'mark');
	const around = `${before}${/^\s*[▲△↑▼▽↓🔺🔻🔼🔽⬆⬇↗↘]/u.exec(rest)?.[0] ?? ''}`;
	if (/[▼▽↓🔻🔽⬇↘]|\bdown\b/iu.test(around)) return flips('-', 'arrow');
	if (/[▲△↑🔺🔼⬆↗]|\bup (?!to)/iu.test(around)) return flips('+', 'arrow');
	return undefined;
}

const moved = (quantity: Quantity, by: number): Quantity => ({
	...quantity,
	span: { start: quantity.span.start + by, end: quantity.span.end + by },
});
