import type { KindDefinition } from './definition.ts';

export const okr: KindDefinition = {
	kind: 'okr',
	recognise: {
		file: /\bokrs?\b|goals-?q[1-4]/u,
		fileHint: /\bgoals\b/u,
		title: /\bokrs?\b(?! guide)|objectives and key results/u,
		headings: [/^objectives?\b/u, /^key results?\b/u, /^o\d+[:.]/u, /^kr ?\d/u],
		cues: [/\bkr ?\d+\b/u, /\bo\d+: /u, /\bkey results?\b/u, /\bobjective:/u],
	},
	parts: [
		{ id: 'objectives', title: 'Objectives', weight: 3, why: 'what will be different for customers', roles: ['goals'], snippet: 'pm-okr' },
		{ id: 'key-results', title: 'Key results', weight: 3, why: 'from where to where by when', roles: ['goals', 'metrics'], snippet: 'pm-goal' },
		{ id: 'non-goals', title: 'Not doing', weight: 1, why: 'what waits', roles: ['non-goals'], snippet: 'pm-nongoals' },
	],
	template: ['pm-okr'],
};
