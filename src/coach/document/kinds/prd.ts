import type { KindDefinition } from './definition.ts';

export const prd: KindDefinition = {
	kind: 'prd',
	recognise: {
		file: /\bprd\b|product-requirements|product-spec/u,
		fileHint: /\bspec\b|requirements|\bbrief\b/u,
		title: /\bprd\b|product requirements|feature brief|product spec|product brief|spec(?:ification)?$/u,
		roles: ['problem', 'goals', 'non-goals', 'requirements', 'metrics', 'open-questions', 'customer', 'solution', 'evidence', 'risks', 'options', 'assumptions', 'timeline'],
		headings: [/user stor(?:y|ies)/u, /^acceptance criteria/u, /^(?:technical description|business description)/u],
		cues: [/\bas an? .{2,60}?,? i (?:want|need|would like|can|expect)\b/u, /acceptance criteria/u, /\b(?:customers?|users?|developers?) (?:can|will be able to|should be able to|want|need)\b/u],
	},
	parts: [
		{ id: 'problem', title: 'Problem', weight: 3, why: 'the team can only check the solution against a problem that is written down', roles: ['problem'], snippet: 'pm-pr-problem' },
		{ id: 'customer', title: 'Customer', weight: 3, why: 'a reader has to see whose problem it is', roles: ['customer', 'problem'], snippet: 'pm-five-questions' },
		{ id: 'goals', title: 'Goals and metrics', weight: 3, why: 'from where to where by when is what you can be held to', roles: ['goals', 'metrics'], snippet: 'pm-goal' },
		{ id: 'requirements', title: 'Requirements', weight: 3, why: 'engineers build what is written here', roles: ['requirements', 'solution'], snippet: 'pm-scope-cut' },
		{ id: 'non-goals', title: 'Not doing', weight: 2, why: 'what you leave out is how the team knows that the plan is real', roles: ['non-goals'], snippet: 'pm-nongoals' },
		{ id: 'evidence', title: 'Evidence', weight: 2, why: 'one count or one quote turns “we think” into “we know”', roles: ['evidence', 'background'], snippet: 'pm-data-ask' },
		{ id: 'timeline', title: 'Timeline', weight: 2, why: 'other teams plan by it', roles: ['timeline'], snippet: 'pm-action' },
		{ id: 'risks', title: 'Risks', weight: 2, why: 'a risk with an owner is managed, a risk in a drawer is not', roles: ['risks', 'assumptions'], snippet: 'pm-must-be-true' },
		{ id: 'dependencies', title: 'Partners', weight: 2, why: "your plan is someone else's work until they have agreed", roles: ['dependencies'], snippet: 'pm-alliances' },
		{ id: 'open-questions', title: 'Open questions', weight: 1, why: 'it shows what you know that you do not know', roles: ['open-questions'], snippet: 'pm-q-unknown' },
		{ id: 'trade-offs', title: 'Technical trade-offs', weight: 1, why: 'what you gave up is what people will ask about', roles: ['options'], snippet: 'pm-tradeoffs' },
	],
	template: ['pm-prd'],
};
