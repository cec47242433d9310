import { blank } from './sentence.ts';
import { countWords } from './words.ts';

/** Whether a text is there for its blanks: a form to fill in, of which nothing can be said yet. */
export function isForm(text: string): boolean {
	if (!text.includes('[')) return false;
	const parts = text.split(new RegExp(blank.source, 'u'));
	return countWords(parts.join(' ')) < fewestBeside * (parts.length - 1);
}

/** So many words beside each blank say something of their own. */
const fewestBeside = 3;
