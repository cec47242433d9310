import type { KindDefinition } from './definition.ts';

export const status: KindDefinition = {
	kind: 'status',
	recognise: {
		file: /\bstatus\b|(?:weekly|monthly|quarterly|annual|project|sprint|investor|stakeholder|board)-(?:update|report|recap)\b|progress-report\b/u,
		fileHint: /\bupdate\b|retrospective|\bprogress\b|\breview\b/u,
		folder: /^(?:status|status-?(?:updates|reports)|weekly-?(?:updates|reports)|retrospectives|updates)$/u,
		title:
			/\bstatus (?:update|report)\b|^status\b|\b(?:weekly|bi-?weekly|monthly|quarterly|annual|sprint|project|investor|stakeholder|progress|team|board|community|engineering|grant|milestone) (?:status |progress )?(?:update|report|recap|review|retrospective)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]) (?:\d{4} )?(?:update|report|recap|retrospective)\b|\byear in review\b|\bretrospective: |\b(?:iteration|sprint|progress) log\b|\b(?:last|past) (?:\d+|two|three|four|six|few) (?:weeks|months)\b/u,
		titleHint:
			/\b(?:month|week|sprint|iteration) \d+\b|\bmy (?:first|second|third|fourth|fifth|sixth|\d+th) (?:year|month)\b/u,
		dated: true,
		own: {
			headings: [
				/^blockers?$|\bblockers$/u,
				/^(?:done |completed |wins |progress |plan(?:ned|s)? (?:for )?|focus for |priorities for |goals for )?(?:this|last|next) (?:week|month|quarter|sprint|year)$/u,
				/^what got done$/u,
				/^goal grades$|^grading\b.*\bgoals$/u,
				/^(?:january|february|march|april|may|june|july|august|september|october|november|december) goals$|^goals for /u,
				/^in progress$/u,
				/^(?:looking|steps|what's|the road) ahead$/u,
				/^progress (?:toward|against|on)\b/u,
			],
			pairs: [
				['highlights', 'lowlights'],
				['status', 'risks'],
				['highlights', 'actions'],
			],
		},
		shared: {
			roles: ['status', 'highlights', 'lowlights', 'actions', 'lessons', 'risks', 'metrics'],
			headings: [/^wrap-? ?up$/u, /\bstats\b|^revenue$|^finances$/u, /^project by project$/u],
		},
		against:
			/^what (?:went|did|could)\b.*\b(?:well|wrong|better|poorly|right)$|^(?:agenda|attendees|attendance)$/u,
		cues: [
			/🟢|🟡|🔴/u,
			/\b(?:on track|at risk|off track)\b/u,
			/\b(?:this|last|past) (?:week|month|sprint|quarter)\b/u,
		],
	},
	parts: [
		{
			id: 'summary',
			title: 'Verdict',
			weight: 3,
			why: 'the first question of every reader is whether to worry',
			roles: ['summary', 'status'],
			words: /🟢|🟡|🔴|\b(?:on track|at risk|off track)\b/u,
			snippet: 'pm-tldr',
			isBare: true,
		},
		{
			id: 'highlights',
			title: 'Progress',
			weight: 3,
			why: 'what changed, not what was worked on',
			roles: ['highlights', 'impact', 'metrics'],
			snippet: 'pm-wins',
		},
		{
			id: 'moved',
			title: 'What moved',
			weight: 1,
			why: 'people learn of a new date from you or from somebody else',
			roles: ['exceptions'],
			snippet: 'pm-change-note',
		},
		{
			id: 'risks',
			title: 'Risks and path to green',
			weight: 2,
			why: 'a risk without a next step is a surprise in waiting',
			roles: ['risks', 'lowlights'],
			snippet: 'pm-blocker',
		},
		{
			id: 'ask',
			title: 'What I need',
			weight: 1,
			why: 'nobody can help who is not asked',
			roles: ['ask'],
			snippet: 'pm-blocker',
		},
		{
			id: 'actions',
			title: 'Next steps',
			weight: 3,
			why: 'who does what by when',
			roles: ['actions', 'goals', 'timeline'],
			snippet: 'pm-action',
		},
	],
	template: ['pm-status'],
};
