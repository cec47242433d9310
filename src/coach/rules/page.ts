import { kindNames, kinds, type Kind } from '../document/kind.ts';
import type { AnyRule, Example } from '../lint/rule.ts';

/** All about a rule, as Markdown: what `docs/rules/` holds and `pm-coach rules` prints. */
export function rulePage(rule: AnyRule): string {
	const parts = [
		`# ${rule.id}`,
		rule.summary,
		`**Why it matters.** ${rule.why}`,
		`Where it comes from: ${rule.source}`,
		...subKinds(rule),
		'## Where it applies',
		severityTable(rule),
		'## It speaks up',
		...rule.examples.flatMap(it => ('bad' in it ? [exampleText(it)] : [])),
		'## It keeps silent',
		...(rule.traps.length === 0 ? [] : [rule.traps.map(it => `- ${it}`).join('\n')]),
		...rule.examples.flatMap(it => ('good' in it ? [exampleText(it)] : [])),
		'## Turn it off',
		`For one place: \`<!-- pm-coach-disable-next-line ${rule.id} -- reason -->\` on the line before. For a project, in \`.pm-coach.json\`: \`{ "rules": { "${rule.id}": "off" } }\`.`,
	];
	return `${parts.join('\n\n')}\n`;
}

function subKinds({ id, kinds: sub }: AnyRule): string[] {
	const entries = Object.entries(sub ?? {});
	return entries.length === 0 ? [] : ['## What it finds', entries.map(([name, what]) => `- \`${id}/${name}\`: ${what}`).join('\n')];
}

function severityTable({ severity }: AnyRule): string {
	const rows = [...kinds, 'unknown' as const].map((kind: Kind) => {
		const set = kind === 'unknown' ? severity.unknown : (severity[kind] ?? severity.all);
		return `| ${kindNames[kind]} | ${set ?? 'off'} |`;
	});
	return ['| Kind of document | Severity |', '| --- | --- |', ...rows].join('\n');
}

/** The example with its findings in bold; the marks that tests read would puzzle a reader. */
function exampleText(example: Example): string {
	const note = example.note === undefined ? '' : `${example.note}\n\n`;
	if ('good' in example) return `${note}${fenced(example.good)}`;
	const before = `${note}${fenced(example.bad)}`;
	if (example.fixed !== undefined) return `${before}\n\nThe first quick fix makes of it:\n\n${fenced(example.fixed)}`;
	return example.better === undefined ? before : `${before}\n\nBetter:\n\n${fenced(example.better)}`;
}

function fenced(text: string): string {
	const longest = Math.max(2, ...[...text.matchAll(/`{3,}/gu)].map(it => it[0].length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}md\n${text}\n${fence}`;
}
