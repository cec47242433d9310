import { rules } from '../coach/coach.ts';
import type { AnyRule } from '../coach/lint/rule.ts';
import { rulePage } from '../coach/rules/page.ts';
import type { Explanation } from './protocol.ts';

export const ruleNamed = (id: string): AnyRule | undefined => rules.find(it => it.id === id);

/** What the hover says about a finding: why it matters, and what better looks like. Markdown. */
export function lesson(rule: AnyRule, kind: string | undefined, page: string | undefined): string {
	const parts = [`**Why it matters.** ${rule.why}`, ...beforeAndAfter(rule, kind), `*${rule.source}*`];
	if (page !== undefined) parts.push(`[All about ${rule.id}](${page})`);
	return parts.join('\n\n');
}

/** All about a rule, for clients that have no page of it. */
export const explanation = (rule: AnyRule): Explanation => ({
	rule: rule.id,
	summary: rule.summary,
	markdown: rulePage(rule),
});

/** The first bad example of the sub-kind, else of the rule, and what its fix makes of it. */
function beforeAndAfter({ examples }: AnyRule, kind: string | undefined): string[] {
	const bad = examples.flatMap(it => ('bad' in it ? [it] : []));
	const example = bad.find(it => kind !== undefined && it.as === kind) ?? bad[0];
	if (example === undefined) return [];
	const before = ['**Before**', quoted(example.bad.replaceAll(/[«»]/gu, ''))];
	return example.fixed === undefined ? before : [...before, '**After**', quoted(example.fixed)];
}

const quoted = (text: string): string => text.replace(/^/gmu, '> ');
