/**
 * The first line of each list that the coach makes, by which it knows the list again: what stands there was said
 * elsewhere, and nobody wrote it.
 */
const mark = '<!-- pm-coach-disable-file -- a list made by PM Writing Coach -->';

/** A page that holds a list of something: `summary` and `table` are Markdown. */
export const listPage = (title: string, summary: string, table: string): string =>
	`${mark}\n\n# ${title}\n\n${summary}\n\n${table}`;

export const isListPage = (text: string): boolean => text.startsWith(mark);
