import type { KindDefinition } from './definition.ts';

export const faq: KindDefinition = {
	kind: 'faq',
	recognise: {
		file: /\bfaqs?\b/u,
		title: /\bfaqs?\b|frequently asked questions/u,
		own: {},
		shared: { roles: ['faq', 'faq-external', 'faq-internal'] },
	},
	parts: [
		{
			id: 'questions',
			title: 'Questions',
			weight: 3,
			why: 'each answered in its first sentence',
			roles: ['faq', 'faq-external', 'faq-internal'],
			snippet: 'pm-q-yesno',
		},
	],
	template: ['pm-faq-ext'],
};
