import type { BlockContext } from '../../lint/views.ts';
import { isUnderNegation } from '../../lint/nearby.ts';

/** Whether the block tells what is so, rather than what is asked, weighed, planned or looked up. */
export const isTold = (context: BlockContext): boolean =>
	!context.roles.some(it => elsewhere.has(it)) && !isUnderNegation(context);

const elsewhere: ReadonlySet<string> = new Set([
	'non-goals',
	'requirements',
	'open-questions',
	'assumptions',
	'options',
	'timeline',
	'quote',
	'cta',
	'getting-started',
	'goals',
	'actions',
]);
