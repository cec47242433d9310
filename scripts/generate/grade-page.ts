import { promiseNames } from '../../src/coach/grade/promises.ts';
import { attributes, promiseGroups, type AnyRule } from '../../src/coach/lint/rule.ts';
import { rules } from '../../src/coach/rules/index.ts';
import { withBlock } from './block.ts';

/** The page about grades with the rules that each promise and each attribute is read from, as they are. */
export const generateGradePage = (root: string): string =>
	withBlock(root, 'docs/grade.md', 'signals', [promises(), attributeTable()].join('\n\n'));

/** Without those that no rule measures yet. */
function promises(): string {
	const rows = promiseGroups.flatMap(group => {
		const own = rules.filter(it => it.promise?.group === group);
		return own.length === 0 ? [] : [`| ${promiseNames[group]} | ${links(own)} |`];
	});
	return ['| Promise | Kept where these find nothing |', '| --- | --- |', ...rows].join('\n');
}

function attributeTable(): string {
	const rows = attributes.map(it => `| ${it} | ${links(rules.filter(rule => rule.attribute === it))} |`);
	return ['| Attribute | Read from |', '| --- | --- |', ...rows].join('\n');
}

const links = (own: readonly AnyRule[]): string => own.map(it => `[${it.id}](rules/${it.id}.md)`).join(', ');
