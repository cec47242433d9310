/** A half-open range of UTF-16 offsets: `start` is inside, `end` is not. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Whether `inner` lies inside `outer`, edges included. */
export const contains = (outer: Span, inner: Span): boolean =>
	outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span moved by `by` characters. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
