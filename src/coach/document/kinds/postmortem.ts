import type { KindDefinition } from './definition.ts';

export const postmortem: KindDefinition = {
	kind: 'postmortem',
	recognise: {
		file: /post-?mortem|\bcoe\b|correction-of-errors|\bincident/u,
		fileHint: /retro/u,
		title: /post-?mortem|\bcoe\b|correction of errors?|incident|outage/u,
		roles: ['root-cause', 'impact', 'timeline', 'actions', 'lessons', 'lowlights'],
		headings: [/^(?:5|five) whys/u, /^corrective actions/u, /^what went (?:well|wrong)/u, /^where we got lucky/u, /^detection$/u, /^resolution$/u, /^has this happened before/u],
		cues: [/\b(?:5|five) whys\b/u, /\bdetected (?:at|by|after)\b/u, /\b(?:outage|incident|downtime|rolled back)\b/u],
	},
	parts: [
		{ id: 'impact', title: 'Impact', weight: 3, why: 'how many customers, how long, how much', roles: ['impact', 'summary'], snippet: 'pm-postmortem' },
		{ id: 'timeline', title: 'Timeline', weight: 3, why: 'it shows how long each step took', roles: ['timeline'], snippet: 'pm-change-note' },
		{ id: 'root-cause', title: 'Root cause', weight: 3, why: 'what let the mistake through', roles: ['root-cause'], snippet: 'pm-5whys' },
		{ id: 'actions', title: 'Corrective actions', weight: 3, why: 'mechanisms, each with an owner and a date', roles: ['actions'], snippet: 'pm-action' },
		{ id: 'lessons', title: 'Lessons learned', weight: 1, why: 'what others can take from it', roles: ['lessons', 'highlights', 'lowlights'], snippet: 'pm-answer-retro' },
	],
	template: ['pm-postmortem'],
};
