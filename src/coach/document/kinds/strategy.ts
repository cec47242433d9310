import type { KindDefinition } from './definition.ts';

/** Names of strategies that engineers have: no product strategy. */
const technical =
	'test|tests|testing|branch|branching|cache|caching|migration|deploy|deployment|versioning|backup|logging|error handling|handling|retry|rollback|merge|upgrade|deprecation|indexing|sync|auth|authentication|sharding|naming|rebase|eviction';

export const strategy: KindDefinition = {
	kind: 'strategy',
	recognise: {
		file: /\bstrategy\b|\bvision\b|annual-plan|product-direction|strategic-plan/u,
		fileHint: /roadmap|\bgoals\b|\bvision\b/u,
		folder: /^(?:strategy|strategies|strategy-goals|vision)$/u,
		title:
			/\bstrategy\b|\bvision\b|annual plan|\b(?:product|category|stage|section) direction\b|strategic plan/u,
		titleHint:
			/^(?:.{2,50} )?(?:goals|roadmap|priorities|goals (?:and|&) (?:roadmap|priorities|objectives))(?: (?:for )?(?:fy ?)?[\dqh]\S*)*$/u,
		not: new RegExp(
			`\\b(?:${technical}) strategy\\b|\\b(?:trading|betting|investment|backtest\\w*|hedging|game|chess|solver|observability) strategy\\b|\\bcomputer vision\\b|\\bstrategy pattern\\b`,
			'u',
		),
		proof: 'headings',
		own: {
			headings: [
				/^diagnosis$/u,
				/^guiding (?:policy|principles)|^(?:design )?(?:principles|axioms)$/u,
				/^where to play|^how to win/u,
				/^(?:strategic )?(?:bets|pillars|priorities|themes|initiatives)\b/u,
				/^(?:our |company |team |product |project |program(?:me)? )?(?:mission|purpose)(?: statement)?$|^mission\b/u,
				/\bvision\b/u,
				/^what(?:'s| is) next (?:and|&) why$/u,
				/^where we (?:want to (?:go|be)|are (?:going|headed))$|^how (?:do we|we|we will|we'll) get there$/u,
				/^competitive (?:landscape|analysis|position)|^market\b|^target market$/u,
				/^(?:what )?(?:we.re|we are) not working on|^what (?:we.re|we are) (?:not )?working on/u,
				/^(?:the )?next (?:\d+|six|twelve|two|three|few) (?:months|quarters|years)$/u,
				/^strategy\b|\bstrategy$/u,
			],
		},
		shared: {
			roles: [
				'priorities',
				'non-goals',
				'goals',
				'timeline',
				'metrics',
				'assumptions',
				'problem',
				'background',
			],
		},
		cues: [
			/\bover the next (?:\w+ )?(?:years?|months)\b/u,
			/\bour (?:strategy|vision|mission|goal this (?:year|quarter|half))\b/u,
			/\b(?:market|competitors?|positioning)\b/u,
		],
	},
	parts: [
		{
			id: 'problem',
			title: 'Diagnosis',
			weight: 3,
			why: 'a strategy answers a challenge, so the challenge comes first',
			roles: ['problem', 'background'],
			snippet: 'pm-pr-problem',
		},
		{
			id: 'solution',
			title: 'Guiding policy',
			weight: 3,
			why: 'it says what you choose over what',
			roles: ['solution'],
			words: /^(?:our )?(?:strategy|guiding principles?)\b/u,
			snippet: 'pm-fitness',
		},
		{
			id: 'actions',
			title: 'Bets',
			weight: 3,
			why: 'a policy without actions is a wish',
			roles: ['actions', 'priorities'],
			snippet: 'pm-bet',
		},
		{
			id: 'non-goals',
			title: 'Not doing',
			weight: 2,
			why: 'strategy is choosing what not to do',
			roles: ['non-goals'],
			snippet: 'pm-nongoals',
		},
		{
			id: 'goals',
			title: 'Goals',
			weight: 2,
			why: 'from where to where by when',
			roles: ['goals', 'metrics'],
			snippet: 'pm-goal',
		},
		{
			id: 'size',
			title: 'Size of the prize',
			weight: 2,
			why: 'it tells a big bet from a small one',
			roles: ['impact'],
			// The template has it as a column of its bets.
			words: /\bsize (?:if it works|of (?:the )?(?:prize|market|bet|opportunity))\b/u,
			snippet: 'pm-bet',
		},
		{
			id: 'sequence',
			title: 'Sequence',
			weight: 1,
			why: 'what comes first says what you believe',
			roles: ['timeline'],
			snippet: 'pm-prio',
		},
		{
			id: 'assumptions',
			title: 'What must be true',
			weight: 1,
			why: 'each assumption with a test and a date',
			roles: ['assumptions'],
			snippet: 'pm-must-be-true',
		},
		{
			id: 'risks',
			title: 'Risks',
			weight: 1,
			why: 'a reader will think of them anyway',
			roles: ['risks'],
			snippet: 'pm-must-be-true',
		},
	],
	template: ['pm-strategy'],
};
