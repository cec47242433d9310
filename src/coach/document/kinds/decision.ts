import type { KindDefinition } from './definition.ts';

export const decision: KindDefinition = {
	kind: 'decision',
	recognise: {
		file: /\bdecision(?!-(?:tree|log|s))\b|\bdaci\b|\bdd-\d/u,
		title:
			/^decision\b(?! (?:tree|log|framework|matrix|making|record))|\bdecision (?:doc(?:ument)?|memo|brief|paper)\b|\bdaci\b/u,
		proof: 'headings',
		own: {
			headings: [
				/^(?:driver|approver|decider|contributors|informed)\b/u,
				/^what we give up$/u,
				/(?:one|two)-way door/u,
			],
			pairs: [
				['options', 'decision'],
				['options', 'ask'],
			],
		},
		shared: {
			roles: ['options', 'decision', 'ask', 'background', 'risks', 'actions'],
			headings: [/^option [a-d1-4]\b/u, /^consequences$/u, /^pros and cons$/u],
		},
		cues: [/\boption [ab1-3]\b/u, /\bdo nothing\b/u, /\bwe (?:recommend|decided)\b/u],
	},
	parts: [
		{
			id: 'ask',
			title: 'Ask',
			weight: 3,
			why: 'the decision, the amount and the date in one line',
			roles: ['ask', 'summary'],
			snippet: 'pm-tldr',
			isBare: true,
		},
		{
			id: 'decider',
			title: 'Decider',
			weight: 2,
			why: 'a decision that nobody owns is made by whoever speaks last',
			words: /\b(?:decider|approver|driver|decided by)\b/u,
			snippet: 'pm-tldr',
			isBare: true,
		},
		{
			id: 'decision',
			title: 'Recommendation',
			weight: 3,
			why: 'with the fact that decides',
			roles: ['decision'],
			words: /\bwe recommend\b/u,
			snippet: 'pm-tldr',
		},
		{
			id: 'background',
			title: 'Context',
			weight: 2,
			why: 'three lines for those who were not there',
			roles: ['background', 'problem'],
			snippet: 'pm-pr-problem',
		},
		{
			id: 'options',
			title: 'Options',
			weight: 3,
			why: 'two rejected options, doing nothing among them, make a choice',
			roles: ['options'],
			snippet: 'pm-tradeoffs',
		},
		{
			id: 'reversible',
			title: 'Reversibility',
			weight: 1,
			why: 'two-way doors are decided fast, one-way doors with care',
			words: /\b(?:one|two)-way door|\breversib\w+/u,
			snippet: 'pm-tradeoffs',
		},
		{
			id: 'risks',
			title: 'What we give up',
			weight: 2,
			why: 'a choice without a cost is no choice',
			roles: ['risks'],
			words: /\bgive up\b|^consequences\b/u,
			snippet: 'pm-scope-cut',
		},
		{
			id: 'actions',
			title: 'Next steps',
			weight: 2,
			why: 'who does what by when',
			roles: ['actions', 'timeline'],
			snippet: 'pm-action',
		},
	],
	template: ['pm-decision'],
};
