import type { KindDefinition } from './definition.ts';

export const onepager: KindDefinition = {
	kind: 'onepager',
	recognise: {
		file: /one-?pager|1-?pager|two-?pager|2-?pager|six-?pager|6-?pager|narrative|proposal/u,
		title: /one-?pager|1-?pager|six-?pager|proposal|narrative/u,
		roles: ['ask', 'background', 'lessons', 'priorities'],
		headings: [/^tenets$/u, /^state of the business$/u, /^size of the prize/u, /^why now/u],
		cues: [/\bwe (?:ask|propose|request)\b/u, /\bthe ask\b/u],
	},
	parts: [
		{ id: 'ask', title: 'Ask', weight: 3, why: 'approvers decide what to read by what you want from them', roles: ['ask', 'summary', 'decision'], snippet: 'pm-tldr' },
		{ id: 'problem', title: 'Problem', weight: 3, why: 'without it nobody can judge the proposal', roles: ['problem', 'background'], snippet: 'pm-pr-problem' },
		{ id: 'solution', title: 'Proposal', weight: 3, why: 'three sentences that say what should happen', roles: ['solution'], snippet: 'pm-pr-solution' },
		{ id: 'size', title: 'Size of the prize', weight: 2, why: 'leaders need to know whether it is a big idea', roles: ['impact', 'metrics'], snippet: 'pm-bet' },
		{ id: 'options', title: 'Options', weight: 2, why: 'an approver trusts a choice when the rejected ones are on the page', roles: ['options'], snippet: 'pm-tradeoffs' },
		{ id: 'risks', title: 'Risks', weight: 2, why: 'the reader will think of them anyway', roles: ['risks'], snippet: 'pm-must-be-true' },
		{ id: 'metrics', title: 'How we will know', weight: 2, why: 'it says when to stop', roles: ['metrics', 'goals'], snippet: 'pm-goal' },
		{ id: 'timeline', title: 'Plan', weight: 1, why: 'a date makes it a plan', roles: ['timeline', 'actions'], snippet: 'pm-action' },
	],
	template: ['pm-onepager'],
};
