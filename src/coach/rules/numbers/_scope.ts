import type { Section } from '../../document/section.ts';

/**
 * What the headings around a place narrow it down to: those that name no usual part of a document, the title left
 * out. "Lockers" and "Bicycles" have a launch and a revenue each; "Summary" and "Timeline" share theirs.
 */
export function scopeOf(section: Section): string {
	const titles: string[] = [];
	for (let it: Section | undefined = section; it !== undefined; it = it.parent)
		if (it.role === undefined && it.level > 1) titles.push(it.title.toLowerCase());
	return titles.join('/');
}
