import type { Source } from '../../src/coach/text/source.ts';
import type { Span } from '../../src/coach/text/span.ts';
import { ScoreFault } from './fault.ts';
import { choiceField, lineField, readJsonLines, textField, type JsonLine } from './json-lines.ts';

export const strengths = ['clear', 'arguable', 'trap'] as const;

/** `clear`: almost every reader would raise it; `arguable`: a picky one would; `trap`: raising it is wrong. */
export type Strength = (typeof strengths)[number];

/** What a reader marked. */
export interface Label {
	/** One-based. */
	readonly line: number;
	readonly quote: string;
	readonly code: string;
	readonly strength: Strength;
	readonly note: string;
	/** Where the label itself is written, for messages. */
	readonly place: string;
	/** The line it stands in, without its end. */
	readonly lineSpan: Span;
	/** The quote; undefined where the line does not hold it. */
	readonly quoteSpan: Span | undefined;
}

/** Reads a label file. Throws `ScoreFault` with file and line for a line that is no label. */
export function readLabels(text: string, name: string, source: Source): Label[] {
	return readJsonLines(text, name).map(it => readLabel(it, source));
}

function readLabel(json: JsonLine, source: Source): Label {
	const line = lineField(json, 'line');
	if (line > source.lineCount)
		throw new ScoreFault(
			`${json.place}: The document has ${source.lineCount} lines, so there is no line ${line}.`,
		);
	const quote = textField(json, 'quote');
	const { note } = json.value;
	const start = source.lineStart(line - 1);
	const end = line === source.lineCount ? source.text.length : source.lineStart(line) - 1;
	const at = source.text.slice(start, end).indexOf(quote);
	return {
		line,
		quote,
		code: textField(json, 'code'),
		strength: choiceField(json, 'strength', strengths),
		note: typeof note === 'string' ? note : '',
		place: json.place,
		lineSpan: { start, end },
		quoteSpan: at < 0 ? undefined : { start: start + at, end: start + at + quote.length },
	};
}
