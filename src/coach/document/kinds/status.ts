import type { KindDefinition } from './definition.ts';

export const status: KindDefinition = {
	kind: 'status',
	recognise: {
		file: /\bstatus\b|weekly-update|weekly-report|project-update|progress-report/u,
		fileHint: /\bupdate\b|retrospective|\bprogress\b/u,
		title: /\bstatus\b|weekly update|project update|monthly update|progress report|weekly report|(?:month|week|year) \d+\b.*(?:retrospective|review|update)|retrospective|year in review|(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]) (?:\d{4} )?update|weekly metrics/u,
		roles: ['status', 'highlights', 'lowlights', 'actions', 'lessons', 'risks', 'metrics'],
		headings: [/^blockers?$/u, /^what got done\??$/u, /^goal grades$/u, /^(?:goals for (?:this|next|the)|(?:january|february|march|april|may|june|july|august|september|october|november|december) goals)/u, /^(?:progress toward|focus for next)/u, /^wrap-? ?up$/u, /^what moved$/u, /^(?:last|this|next) (?:week|month|quarter|sprint)/u, /\bstats$/u, /^plan for (?:this|next)/u],
		cues: [/🟢|🟡|🔴/u, /\b(?:on track|at risk|off track)\b/u, /\b(?:this|last) (?:week|month|sprint)\b/u],
	},
	parts: [
		{ id: 'summary', title: 'Verdict', weight: 3, why: 'the first question of every reader is whether to worry', roles: ['summary', 'status'], snippet: 'pm-status' },
		{ id: 'highlights', title: 'Progress', weight: 3, why: 'what changed, not what was worked on', roles: ['highlights', 'impact', 'metrics'], snippet: 'pm-wins' },
		{ id: 'actions', title: 'Next steps', weight: 3, why: 'who does what by when', roles: ['actions', 'goals', 'timeline'], snippet: 'pm-action' },
		{ id: 'risks', title: 'Risks and path to green', weight: 2, why: 'a risk without a next step is a surprise in waiting', roles: ['risks', 'lowlights'], snippet: 'pm-blocker' },
		{ id: 'ask', title: 'What I need', weight: 1, why: 'nobody can help who is not asked', roles: ['ask'], snippet: 'pm-blocker' },
	],
	template: ['pm-status'],
};
