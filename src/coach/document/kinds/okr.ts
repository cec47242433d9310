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
			words: /\bobjective\b|^o\d+\b/u,
			snippet: 'pm-okr',
		},
		{
			id: 'key-results',
			title: 'Key results',
			weight: 3,
			why: 'from where to where by when',
			roles: ['metrics'],
			words: /\bkey results?\b|\bkr ?\d|\bfrom \S+ (?:\S+ )?to \S*\d/u,
			snippet: 'pm-goal',
		},
		{
			id: 'guardrail',
			title: 'Guardrail',
			weight: 1,
			why: 'what must not get worse while you push',
			words: /\bguardrail|\bhealth metric|\bstays? (?:above|below|under|over)\b/u,
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
