/**
 * The text as the Markdown parser should see it, character for character: a line that is overlong and full of
 * marks is made one long word. The parser takes time with the square of the marks in a line, and no such line is
 * prose: it is generated, minified or meant to hurt.
 */
export function withoutOverlongLines(text: string): string {
	let kept = '';
	let done = 0;
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		if (end - start > longLine && isCrammed(text, start, end)) {
			kept += text.slice(done, start) + 'x'.repeat(end - start);
			done = end;
		}
		start = end + 1;
	}
	return done === 0 ? text : kept + text.slice(done);
}

/** In characters: some 300 words. */
const longLine = 2000;

/** More than one mark to four characters; prose full of links and addresses has one to eleven. */
const isCrammed = (text: string, start: number, end: number): boolean => {
	let marks = 0;
	for (let at = start; at < end; at++) if (isMark[text.charCodeAt(at)] === 1) marks++;
	return marks > (end - start) / 4;
};

const isMark = new Uint8Array(65_536);
for (const mark of '[](*_~`>-+<&\\.!') isMark[mark.charCodeAt(0)] = 1;
