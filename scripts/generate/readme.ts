import { kinds } from '../../src/coach/document/kind.ts';
import type { AnyRule } from '../../src/coach/lint/rule.ts';
import { rules } from '../../src/coach/rules/index.ts';
import { withBlock } from './block.ts';

/** The README with its table of rules as they are. */
export const generateReadme = (root: string): string => withBlock(root, 'README.md', 'rules', table());

function table(): string {
	const rows = rules.map(it => `| [${it.id}](docs/rules/${it.id}.md) | ${it.summary} | ${loudest(it)} |`);
	return ['| Rule | What it asks of you | Counts as |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The severities it has in the ten kinds, the most severe first. */
function loudest({ severity }: AnyRule): string {
	const order = ['error', 'warning', 'information', 'hint'] as const;
	const used = new Set(kinds.map(it => severity[it] ?? severity.all ?? 'off'));
	return order.filter(it => used.has(it)).join(', ');
}
