import type { KindDefinition } from './definition.ts';

export const okr: KindDefinition = {
	kind: 'okr',
	recognise: {
		file: /\bokrs?\b|goals-?q[1-4]|q[1-4]-goals/u,
		fileHint: /\bgoals\b/u,
		folder: /^okrs?$/u,
		title: /\bokrs?\b|objectives (?:and|&) key results/u,
		own: {
			headings: [/^objective(?: \d+)?(?::|$| -)/u, /^key results?\b/u, /^o\d+(?:[:. ]|$)/u, /^kr ?\d/u],
		},
		shared: { roles: ['goals', 'non-goals', 'priorities'] },
		cues: [/\bkr ?\d+(?:\.\d+)?\b/u, /\bkey results?\b|\bokrs?\b/u, /^\W*objective(?: \d+)?:/u],
	},
	parts: [
		{
			id: 'objectives',
			title: 'Objectives',
			weight: 3,
			why: 'what will be different for customers',
			roles: ['goals'],
			snippet: 'pm-okr',
		},
		{
			id: 'key-results',
			title: 'Key results',
			weight: 3,
			why: 'from where to where by when',
			roles: ['goals', 'metrics'],
			snippet: 'pm-goal',
		},
		{
			id: 'non-goals',
			title: 'Not doing',
			weight: 1,
			why: 'what waits',
			roles: ['non-goals'],
			snippet: 'pm-nongoals',
		},
	],
	template: ['pm-okr'],
};
