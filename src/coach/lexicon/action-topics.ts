/** Nouns that people put down in place of what is to be done about them ("Pricing", "Marketing plan"): they are no verbs at the end of a line. */
export const actionTopics: ReadonlySet<string> = new Set(
	(
		'agenda agreement analytics announcement app backlog billing brand branding brochure budget calendar campaign catalogue churn ' +
		'competitors compliance content contract contracts copy costs customers dashboard dashboards data deck docs documentation emails ' +
		'faq faqs feedback finance forecast funding funnel goals guidelines headcount helpdesk homepage infrastructure insurance inventory ' +
		'invoices kpis legal licences licenses localisation localization logistics logo marketing messaging metrics monitoring naming newsletter ' +
		'offer office okrs onboarding partners partnerships payments payroll permissions policy positioning prices pricing privacy process procurement ' +
		'quality quotas refunds regulation reporting requirements retention returns roadmap rollout sales scope security segmentation seo ' +
		'shipping slides staffing staging stock strategy suppliers tax taxes telemetry terms timeline tooling tracking translations ' +
		'training vendors venue website wording'
	).split(' '),
);
