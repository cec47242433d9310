import { blank } from '../prose/sentence.ts';
import type { Template } from './begin.ts';
import type { DocumentText } from './document.ts';
import { withTabStops } from './snippets/tab-stops.ts';

/** A template that a team keeps as a Markdown file: its blanks (`[who?]`) become tab stops. */
export interface TeamTemplate extends Template {
	/** What its front matter, its first heading or its file is called. */
	readonly title: string;
}

export function readTeamTemplate(text: DocumentText): TeamTemplate {
	const heading = text.sections.find(it => it.level === 1)?.title ?? '';
	const blanks = [...heading.matchAll(new RegExp(blank.source, 'gu'))].map(it => it[0].slice(1, -1));
	// A date is not what the document is about.
	const [own, ...others] = new Set(blanks.filter(it => it !== dateBlank));
	return {
		title:
			[text.frontMatter['title'], heading].find(it => it !== undefined && it !== '' && !blank.test(it)) ??
			words(text.path),
		body: withTabStops(text.source.text).snippet.split('\n'),
		...(own === undefined || others.length > 0 ? {} : { titleBlank: own }),
		...(blanks.includes(dateBlank) ? { isDated: true as const } : {}),
	};
}

const dateBlank = 'date?';

/** "Launch plan" for "templates/launch-plan.md". */
function words(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
	const plain = name.replace(/[-_\s]+/gu, ' ').trim();
	return plain.charAt(0).toUpperCase() + plain.slice(1);
}
