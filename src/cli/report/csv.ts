/**
 * Comma-separated values as RFC 4180 has them: CRLF behind each line, quotes around cells that need them, quotes
 * inside doubled. A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises:
 * the words come from documents that anybody may have written.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
	rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');

function cell(text: string): string {
	const plain = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
	return /[",\r\n]|^\s|\s$/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
