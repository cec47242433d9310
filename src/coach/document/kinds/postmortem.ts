import type { KindDefinition } from './definition.ts';

export const postmortem: KindDefinition = {
	kind: 'postmortem',
	recognise: {
		file: /post-?mortem(?!s)|\bcoe\b|correction-of-errors?|incident-(?:report|review|retro|analysis|summary)(?!s)|\boutage\b|root-cause-analysis|\brca\b/u,
		fileHint: /retro|\bincident\b/u,
		folder: /^(?:post-?mortems?|incidents?|incident-?(?:reports?|reviews?)|coes?|rcas?|outages)$/u,
		title:
			/\bpost-?mortem\b|\bcoe\b|correction of errors?\b|\bincident (?:report|review|retro(?:spective)?|analysis|summary)\b|\boutage\b|\broot cause analysis\b|\brca\b|^incident\b.*\d/u,
		proof: 'words',
		own: {
			roles: ['root-cause'],
			headings: [
				/^where we got lucky$/u,
				/^(?:detection|time to detect)$/u,
				/^has this happened before/u,
				/^corrective (?:actions|measures)/u,
				/^what we owned$/u,
			],
		},
		shared: {
			roles: ['impact', 'timeline', 'actions', 'lessons', 'lowlights', 'summary'],
			headings: [/^what went (?:well|wrong)$/u, /^(?:resolution|recovery|mitigation)\b/u, /^trigger$/u],
		},
		cues: [
			/\b(?:5|five) whys\b|\broot cause\b/u,
			/\b(?:outages?|incidents?|downtime|rolled back|unavailable|degraded)\b/u,
			/\b(?:does not|doesn't|not|never) happen(?:ing)? again\b|\bdetected (?:at|by|after)\b|\bprevent(?:ing)? (?:this|similar|recurrence)\b|\breported (?:an inability|errors|problems|issues|that)\b/u,
		],
	},
	parts: [
		{
			id: 'impact',
			title: 'Impact',
			weight: 3,
			why: 'how many customers, how long, how much',
			roles: ['impact', 'summary'],
			snippet: 'pm-change-note',
		},
		{
			id: 'detection',
			title: 'Detection',
			weight: 2,
			why: 'how long it took to notice is half of the damage',
			words: /\bdetect(?:ed|ion)\b|\bnoticed\b|\balert(?:ed|s)?\b/u,
			snippet: 'pm-change-note',
		},
		{
			id: 'timeline',
			title: 'Timeline',
			weight: 3,
			why: 'it shows how long each step took',
			roles: ['timeline'],
			snippet: 'pm-change-note',
		},
		{
			id: 'root-cause',
			title: 'Root cause',
			weight: 3,
			why: 'what let the mistake through',
			roles: ['root-cause'],
			snippet: 'pm-5whys',
		},
		{
			id: 'recurrence',
			title: 'Has this happened before?',
			weight: 2,
			why: 'a fix that did not hold is the real story',
			words: /\b(?:happened before|recurr\w+|again|previous incident)\b/u,
			snippet: 'pm-q-yesno',
		},
		{
			id: 'actions',
			title: 'Corrective actions',
			weight: 3,
			why: 'mechanisms, each with an owner and a date',
			roles: ['actions'],
			snippet: 'pm-action',
		},
		{
			id: 'lessons',
			title: 'What went well',
			weight: 1,
			why: 'what others can take from it',
			roles: ['lessons', 'highlights', 'lowlights'],
			snippet: 'pm-answer-retro',
		},
	],
	template: ['pm-postmortem'],
};
