import { rules } from '../coach/coach.ts';
import type { AnyRule } from '../coach/lint/rule.ts';
import type { Explanation } from './protocol.ts';

export const ruleNamed = (id: string): AnyRule | undefined => rules.find(it => it.id === id);

/** What the hover says about a finding: why it matters, and what better looks like. Markdown. */
export function lesson(rule: AnyRule, kind: string | undefined, page: string | undefined): string {
	const parts = [`**Why it matters.** ${rule.why}`, ...beforeAndAfter(rule, kind), `*${rule.source}*`];
	if (page !== undefined) parts.push(`[All about ${rule.id}](${page})`);
	return parts.join('\n\n');
}

/** A rule's page in short, for clients that have no other. */
export function explanation(rule: AnyRule): Explanation {
	const parts = [
		`# ${rule.id}`,
		rule.summary,
		`**Why it matters.** ${rule.why}`,
		...beforeAndAfter(rule, undefined),
	];
	const kinds = Object.entries(rule.kinds ?? {});
	if (kinds.length > 0)
		parts.push('## What it finds', list(kinds.map(([name, what]) => `\`${rule.id}/${name}\`: ${what}`)));
	if (rule.traps.length > 0) parts.push('## When it keeps silent', list(rule.traps));
	parts.push(`Source: ${rule.source}`);
	return { rule: rule.id, summary: rule.summary, markdown: `${parts.join('\n\n')}\n` };
}

/** The first bad example of the sub-kind, else of the rule, and what its fix makes of it. */
function beforeAndAfter({ examples }: AnyRule, kind: string | undefined): string[] {
	const bad = examples.flatMap(it => ('bad' in it ? [it] : []));
	const example = bad.find(it => kind !== undefined && it.as === kind) ?? bad[0];
	if (example === undefined) return [];
	const before = ['**Before**', quoted(example.bad.replaceAll(/[«»]/gu, ''))];
	return example.fixed === undefined ? before : [...before, '**After**', quoted(example.fixed)];
}

const quoted = (text: string): string => text.replace(/^/gmu, '> ');

const list = (items: readonly string[]): string => items.map(it => `- ${it}`).join('\n');
