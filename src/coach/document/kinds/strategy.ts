import type { KindDefinition } from './definition.ts';

export const strategy: KindDefinition = {
	kind: 'strategy',
	recognise: {
		file: /strategy|\bvision\b/u,
		fileHint: /roadmap|\bplan\b/u,
		title: /strategy|vision|annual plan|product direction/u,
		roles: ['priorities', 'non-goals'],
		headings: [/^diagnosis$/u, /^guiding (?:policy|principles)/u, /^where to play/u, /^how to win/u, /^(?:strategic )?bets$/u, /^principles$/u, /^(?:our )?(?:mission|vision)(?: statement)?$/u, /^competitive landscape$/u, /^what (?:we.re|we are) (?:not )?working on/u, /^\d-year vision/u, /^market\b/u, /^strategy\b/u, /^target audience$/u],
		cues: [/\bover the next (?:\w+ )?(?:years?|months)\b/u, /\bour (?:strategy|vision|mission)\b/u, /\bmarket\b/u],
	},
	parts: [
		{ id: 'problem', title: 'Diagnosis', weight: 3, why: 'a strategy answers a challenge, so the challenge comes first', roles: ['problem', 'background'], snippet: 'pm-pr-problem' },
		{ id: 'solution', title: 'Guiding policy', weight: 3, why: 'it says what you choose over what', roles: ['solution', 'priorities'], snippet: 'pm-fitness' },
		{ id: 'actions', title: 'Bets', weight: 3, why: 'a policy without actions is a wish', roles: ['actions', 'priorities', 'timeline'], snippet: 'pm-bet' },
		{ id: 'non-goals', title: 'Not doing', weight: 2, why: 'strategy is choosing what not to do', roles: ['non-goals'], snippet: 'pm-nongoals' },
		{ id: 'goals', title: 'Goals', weight: 2, why: 'from where to where by when', roles: ['goals', 'metrics'], snippet: 'pm-goal' },
		{ id: 'size', title: 'Size of the prize', weight: 2, why: 'it tells a big bet from a small one', roles: ['impact'], snippet: 'pm-bet' },
		{ id: 'assumptions', title: 'What must be true', weight: 1, why: 'each assumption with a test and a date', roles: ['assumptions'], snippet: 'pm-must-be-true' },
		{ id: 'risks', title: 'Risks', weight: 1, why: 'a reader will think of them anyway', roles: ['risks'], snippet: 'pm-must-be-true' },
	],
	template: ['pm-strategy'],
};
