import type { MarkdownParser } from '@lezer/markdown';

/**
 * Makes a parser look for inline markup only between the first and the last character of a block that can be
 * part of any: it asks a dozen parsers about each character otherwise, and most of a document is plain words.
 * The tree is the same. For GFM without further inline extensions. Changes the parser given and returns it.
 */
export function withQuickInline(parser: MarkdownParser): MarkdownParser {
	const whole = parser.parseInline.bind(parser);
	parser.parseInline = (text, offset) => {
		const first = text.search(markup);
		if (first < 0) return [];
		const start = wordStart(text, first);
		const end = wordEnd(text, lastMarkup(text));
		return start === 0 && end === text.length
			? whole(text, offset)
			: whole(text.slice(start, end), offset + start);
	};
	return parser;
}

/** Escapes, entities, code, tags, emphasis, links, images, strikethrough, hard breaks; what an address holds. */
const markup = /[\\&`<>*_![\]()~@]|:\/\/|www\.|mailto:|xmpp:|(?<! ) {2,}\n/u;

function lastMarkup(text: string): number {
	for (let at = text.length - 1; at > 0; at--) {
		const code = text.charCodeAt(at);
		if ((code < 128 && isMark[code] === 1) || (code === 10 && text.charCodeAt(at - 1) === 32)) return at;
		// "https://example.com", "mailto:ana@example.com", "www.example.com" are words: their first mark will do.
		if ((code === 58 || code === 46) && /(?:\w:|www\.)$/iu.test(text.slice(Math.max(0, at - 4), at + 1)))
			return at;
	}
	return 0;
}

const isMark = new Uint8Array(128);
for (const mark of '\\&`<>*_![]()~@') isMark[mark.charCodeAt(0)] = 1;

/** What stands before the mark in its word, and the blank before that: whether emphasis may open depends on it. */
function wordStart(text: string, at: number): number {
	let start = at;
	while (start > 0 && !isBlank(text.charCodeAt(start - 1))) start--;
	return Math.max(0, start - 1);
}

function wordEnd(text: string, at: number): number {
	let end = at + 1;
	while (end < text.length && !isBlank(text.charCodeAt(end))) end++;
	return Math.min(text.length, end + 1);
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9;
