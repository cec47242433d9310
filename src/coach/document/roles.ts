import type { Role } from './role.ts';

/**
 * What a heading says its section is for; undefined when it does not say. Only a heading that is a synonym as a
 * whole counts, numbering, emoji and punctuation left out: "Problem" and "2. The problem" are problem sections,
 * "Problem with the old parser in batch mode" is a title. Synonyms: rules.md D.3.
 */
export function roleOf(title: string): Role | undefined {
	const name = plainTitle(title);
	return byName.get(name) ?? byName.get(name.replace(/^(?:the|our|your|a) /u, '')) ?? byName.get(name.replace(/ (?:statement|overview|section|details|list|plan|summary)$/u, ''));
}

/** A heading's words in lower case without numbering, emoji, marks and surrounding punctuation. */
export const plainTitle = (title: string): string =>
	title
		.toLowerCase()
		.replace(/’/gu, "'")
		.replace(/[\p{Extended_Pictographic}\u{FE0F}]/gu, '')
		.replace(/^[\s#*_]*(?:\(?\d+(?:\.\d+)*[.):]?\s+|[ivx]+[.)]\s+|[a-z][.)]\s+|step \d+:? )?/u, '')
		.replace(/\([^)]*\)\s*$/u, '')
		.replace(/[\s:.!?*_–—-]+$/u, '')
		.replace(/\s+/gu, ' ')
		.trim();

const synonyms: Readonly<Record<Role, string>> = {
	summary: 'summary|tl;dr|tldr|tl dr|executive summary|bottom line|bluf|in short|key takeaways|takeaways|abstract|headline summary|at a glance|quick summary|short version|introduction and summary|verdict',
	ask: 'ask|asks|the ask|decision needed|decision required|decision requested|request|approval|approval requested|what we need|what we need from you|i need',
	background: 'background|context|history|current state|background and context|context and background|where we are|current situation|introduction|intro|state of the business',
	problem: "problem|problem background|problems|problem statement|customer problem|user problem|pain points|pain point|opportunity|need|needs|motivation|what problem are we solving|what problem does this solve|what is the problem|what's the problem|problem to solve|problem space|the problem we are solving|who has the problem|why are we doing this|why is this important|problem and opportunity|problem/opportunity|problem & opportunity|business problem|challenge|the challenge|diagnosis|use case and problem|user needs|customer need|customer needs|problem description|why do this|why should we do this|motivation and problem|problem definition|problem and motivation|problem alignment|obligation|why we must",
	customer: 'customer|customers|users|user|target users|target audience|target customers|target customer|target market|persona|personas|user personas|audience|who is this for|who is it for|segment|segments|customer segments|who is the customer|users and personas|stakeholders and users|users/customers|who are our users',
	evidence: 'evidence|supporting evidence|data|research|insights|user research|customer research|customer evidence|what we know|validation|research findings|supporting data',
	solution: 'solution|solutions|proposal|proposed solution|how it works|approach|design|what we are building|what we\'re building|proposed approach|our solution|the solution|proposed design|high level solution|high-level solution|solution description|functional explanation|guiding policy|our approach|solution alignment|proposed change|proposed changes|what are we building|detailed design|technical explanation',
	goals: 'goals|goal|goals for next month|goals for next week|goals and non-goals|goals for this month|objectives|objective|okrs|goals and success metrics|goals & success metrics|key results|outcomes|business goals|product goals|goals and objectives|goals & objectives|project goals|objectives and key results|desired outcomes|business objectives|our goals|primary goals|goals and metrics|goals & metrics',
	metrics: "success metrics|success criteria|metrics|measures|kpis|key metrics|primary metrics|secondary metrics|guardrail metrics|how we measure success|how will we measure success|how do we measure success|how we will know|measuring success|success measures|measures of success|definition of success|key performance indicators|metrics table|performance|how we'll know|what does success look like|success",
	'non-goals': "non-goals|non goals|nongoals|out of scope|not doing|won't|won't do|what we are not building|what we're not building|what we are not doing|what's not in scope|exclusions|later|parking lot|what we are not working on|what we're not working on & why|what we're not working on|anti-goals|not in scope|explicitly out of scope|future considerations|future work|future possibilities",
	requirements: 'requirements|functional requirements|non-functional requirements|nonfunctional requirements|user stories|acceptance criteria|scope|in scope|product requirements|business requirements|technical requirements|user requirements|feature requirements|features|key features|user story|must have|must haves|should have|nice to have|use cases|functional specification|requirements and scope',
	timeline: 'timeline|milestones|phases|rollout|schedule|timeline of events|roadmap|release plan|rollout plan|launch plan|timeline and milestones|key dates|plan|project plan|timeline (utc)|incident timeline|sequence|rollout and operations|delivery plan|milestones and timeline|implementation plan',
	risks: 'risks|risks and mitigations|risks & mitigations|known issues|assumptions and risks|assumptions & risks|risk|drawbacks|risks and path to green|risks and issues|risks and assumptions|risk assessment|risks and dependencies|concerns and risks',
	dependencies: 'dependencies|partners|alliances|stakeholders|partners and their goals|dependencies and partners|team and partners|dependency',
	actions: 'action items|actions|next steps|follow-ups|follow ups|followups|to-dos|todos|to do|corrective actions|action item|action|next|next actions|what are we doing next|next step|action plan|remediation|remediation items|preventative measures|follow-up actions|actions and owners|process improvements|technical improvements',
	options: 'options|options considered|alternatives|alternatives considered|considered options|alternative solutions|rationale and alternatives|other options|options and trade-offs|alternatives and trade-offs',
	decision: 'decision|recommendation|recommendations|decisions|decision outcome|our recommendation|the decision|decision made',
	faq: 'faq|faqs|frequently asked questions|questions and answers|q&a|q & a',
	'faq-external': "external faq|external faqs|customer faq|customer faqs|public faq|faq for customers|customer-facing faq|user faq|external questions|external frequently asked questions|external q&a|external-facing faq|customers faq",
	'faq-internal': "internal faq|internal faqs|stakeholder faq|business faq|internal questions|internal frequently asked questions|internal q&a|internal / stakeholder faq|team faq|leadership faq",
	'press-release': 'press release|pr|the press release|internal press release|future press release|press release draft',
	'getting-started': 'getting started|how to get started|how do i start|how do i get started|get started|how to start|quick start|quickstart',
	cta: 'call to action|closing and call to action|availability|pricing and availability|learn more|how to buy|sign up',
	quote: "quote from you|quote from us|customer testimonies|customer quote|customer quotes|quote|quotes|testimonial|testimonials|leader quote|leadership quote|spokesperson quote|company quote|internal quote|customer testimonial|executive quote",
	highlights: "what got done|wins|highlights|what went well|accomplishments|achievements|successes|good news|impact since last time|key accomplishments|what we did|done|completed|progress|what i did|customer voice|bright spots|what have we shipped|delivered",
	lowlights: "misses|lowlights|concerns|blockers|challenges|what went wrong|what didn't go well|what could have gone better|what could be better|bad news|issues|problems encountered|where we got lucky|blocked",
	exceptions: 'exceptions|anomalies|callouts|what moved|what missed|exception report|deep dive|deep dives|normal variation',
	'root-cause': 'root cause|root causes|five whys|5 whys|contributing factors|why it happened|cause|causes|root cause analysis|trigger|what happened|diagnosis of the incident',
	impact: 'impact|customer impact|business impact|user impact|impacts|scope of impact',
	lessons: 'lessons|lessons learned|lessons learnt|what we learned|learnings|what did we learn|retrospective|reflections',
	'open-questions': 'open questions|open question|unresolved questions|questions|unknowns|outstanding questions|open issues|to be decided|unresolved issues',
	assumptions: 'assumptions|assumptions and dependencies|assumptions & dependencies|key assumptions|what must be true|hypotheses|hypothesis|constraints|assumptions and constraints',
	priorities: 'priorities|strategic priorities|top priorities|our priorities|focus areas|themes|bets|prioritization|prioritisation|strategic bets',
	status: 'status|current status|overall status|project status|health',
	glossary: 'glossary|definitions|terminology|terms|acronyms|definitions and acronyms',
	appendix: 'appendix|appendices|references|sources|bibliography|further reading|resources|links|related documents|related links|prior art|supporting documents|related work|see also|additional resources',
	changelog: 'changelog|change log|document history|revision history|version history|change history|implementation history|history of changes|changes',
	instructions: 'how to use this template|instructions|template instructions|about this template|guidance|how to use this document',
};

const byName: ReadonlyMap<string, Role> = new Map(
	(Object.entries(synonyms) as [Role, string][]).flatMap(([role, names]) => names.split('|').map(name => [name, role] as const)),
);
