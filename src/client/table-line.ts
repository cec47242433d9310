/** Lines of a document, counted from zero; undefined behind its end. */
export type LineAt = (line: number) => string | undefined;

/**
 * Whether a line looks like one of a Markdown table: it holds a bar, and a line of dashes stands below it or above
 * it with nothing but such lines between. Only for menus: what the table really is, the server knows.
 */
export function isTableLine(lineAt: LineAt, line: number): boolean {
	if (!hasBar(lineAt(line))) return false;
	if (isRule(lineAt(line + 1))) return true;
	for (let at = line; at >= 0 && line - at < farthest && hasBar(lineAt(at)); at--)
		if (isRule(lineAt(at))) return true;
	return false;
}

const hasBar = (text: string | undefined): boolean => text?.includes('|') === true;

/** `| --- | :-: |` */
const isRule = (text: string | undefined): boolean =>
	text !== undefined && text.length < 2000 && hasBar(text) && text.includes('-') && /^[\s|:>-]+$/u.test(text);

/** Rows; in longer tables the caret must be near the top. */
const farthest = 500;
