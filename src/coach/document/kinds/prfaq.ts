import type { KindDefinition } from './definition.ts';

export const prfaq: KindDefinition = {
	kind: 'prfaq',
	recognise: {
		file: /pr-?_?faq|press-?release|working-?backwards/u,
		title: /pr ?\/ ?faq|prfaq|press release|working backwards/u,
		roles: ['press-release', 'faq-internal', 'faq-external', 'cta', 'getting-started', 'quote'],
		headings: [/^sub-?head(?:line)?\b/u, /press release/u, /^working backwards$/u, /^pr ?\/?faq$/u, /^what are we launching/u],
		cues: [/for immediate release/u, /\btoday,? (?:\p{L}+ ){0,4}?(?:announces?|announced|launched|is launching|introduc\w+|releas\w+)|\b(?:announces?|announced|is (?:excited|proud|pleased|happy) to announce)\b/u, /what are we launching today|why should i use this feature|why are we doing this|what problem does (?:it|this) solve/u],
	},
	parts: [
		{ id: 'headline', title: 'Headline', weight: 3, why: 'it names the product and the benefit, so that a customer would read on', shape: 'headline', snippet: 'pm-pr-headline' },
		{ id: 'subheadline', title: 'Sub-headline', weight: 2, why: 'one sentence says who it is for and what they gain', shape: 'subheadline', snippet: 'pm-pr-sub' },
		{ id: 'dateline', title: 'Dateline', weight: 2, why: 'a city and a future date make the promise concrete', shape: 'dateline', snippet: 'pm-pr-dateline' },
		{ id: 'problem', title: 'Problem', weight: 3, why: 'a press release without a problem paragraph may have no problem to solve', roles: ['problem'], shape: 'problem', snippet: 'pm-pr-problem' },
		{ id: 'solution', title: 'Solution', weight: 3, why: "it shows in the customer's steps how the problem goes away", roles: ['solution'], shape: 'solution', snippet: 'pm-pr-solution' },
		{ id: 'leader-quote', title: 'Leader quote', weight: 1, why: 'it says why you built it', roles: ['quote'], shape: 'quote', snippet: 'pm-pr-quote-leader' },
		{ id: 'getting-started', title: 'Getting started', weight: 2, why: "if it takes more than three steps to say how to start, it isn't simple yet", roles: ['getting-started'], shape: 'getting-started', snippet: 'pm-pr-start' },
		{ id: 'customer-quote', title: 'Customer quote', weight: 2, why: "it says what changed in somebody's day", roles: ['quote'], shape: 'customer-quote', snippet: 'pm-pr-quote-customer' },
		{ id: 'cta', title: 'Call to action', weight: 1, why: 'it says where, from when and for how much', roles: ['cta'], shape: 'cta', snippet: 'pm-pr-cta' },
		{ id: 'faq-external', title: 'Customer FAQ', weight: 2, why: 'customers will ask, and the answers show whether the product is simple', roles: ['faq-external', 'faq'], snippet: 'pm-faq-ext' },
		{ id: 'faq-internal', title: 'Internal FAQ', weight: 3, why: 'the press release sells the dream, the FAQ shows that there is a plan', roles: ['faq-internal', 'faq'], snippet: 'pm-faq-int' },
	],
	template: ['pm-pr-headline', 'pm-pr-sub', 'pm-pr-dateline', 'pm-pr-problem', 'pm-pr-solution', 'pm-pr-quote-leader', 'pm-pr-start', 'pm-pr-quote-customer', 'pm-pr-cta', 'pm-faq-ext', 'pm-faq-int'],
};
