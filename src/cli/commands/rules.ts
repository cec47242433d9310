import { rulePage } from '../../coach/rules/page.ts';
import { rules as allRules } from '../../coach/coach.ts';
import { UsageError } from '../args.ts';
import type { Terminal } from '../main.ts';

/** `pm-coach rules [id]`: all rules, a line each, or one rule's page. */
export function rules(args: readonly string[], terminal: Terminal): number {
	const [id] = args;
	if (id === undefined) {
		const width = Math.max(...allRules.map(it => it.id.length));
		terminal.out(allRules.map(it => `${it.id.padEnd(width)}  ${it.summary}\n`).join(''));
		return 0;
	}
	const rule = allRules.find(it => it.id === id);
	if (rule === undefined) throw new UsageError(`There is no rule “${id}”. \`pm-coach rules\` lists them.`);
	terminal.out(rulePage(rule));
	return 0;
}
