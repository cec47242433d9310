import { rules } from '../coach/coach.ts';
import type { AnyRule } from '../coach/lint/rule.ts';
import { rulePage } from '../coach/rules/page.ts';
import { pairFor } from './examples.ts';
import type { Explanation } from './protocol.ts';

export const ruleNamed = (id: string): AnyRule | undefined => rules.find(it => it.id === id);

/** Somewhere to go from a hover. */
export interface Link {
	readonly title: string;
	readonly target: string;
}

/** What the hover says about a finding: why it matters, what better looks like, where to go from here. Markdown. */
export function lesson(rule: AnyRule, kind: string | undefined, links: readonly Link[]): string {
	const parts = [`**Why it matters.** ${rule.why}`, ...beforeAndAfter(rule, kind), `*${rule.source}*`];
	if (links.length > 0) parts.push(links.map(it => `[${it.title}](${it.target})`).join(' · '));
	return parts.join('\n\n');
}

/** All about a rule, for clients that have no page of it. */
export const explanation = (rule: AnyRule): Explanation => ({
	rule: rule.id,
	summary: rule.summary,
	markdown: rulePage(rule),
});

function beforeAndAfter(rule: AnyRule, kind: string | undefined): string[] {
	const pair = pairFor(rule, kind);
	if (pair === undefined) return [];
	const before = ['**Before**', quoted(pair.before)];
	return pair.after === undefined ? before : [...before, '**After**', quoted(pair.after)];
}

const quoted = (text: string): string => text.replace(/^/gmu, '> ');
