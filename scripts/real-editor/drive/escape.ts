/** A pattern that matches this text and no other. */
export function escape(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
