import { phrases } from '../prose/phrases.ts';

/** Words that say how things stand (rules.md E31a). Colours count only as a status: "red" alone is a colour. */
export const verdictWords = phrases(
	'on track',
	'on (schedule|plan|target|time|budget)',
	'at risk',
	'off track',
	'ahead of (plan|schedule|target)',
	'behind (plan|schedule|target)',
	'over budget',
	'under budget',
	'blocked',
	'paused',
	'(is|are|was|were) (late|done|complete|completed|live|delayed|healthy)',
	'(shipped|launched|released)',
	'no change',
	'status (green|yellow|amber|red)',
	'(is|are|now|turned|from|to) (green|yellow|amber|red)',
);
