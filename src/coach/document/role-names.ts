import type { Role } from './role.ts';

/** What people call each section: lower case, without article, adjective, numbering and final punctuation. */
export const roleNames: Readonly<Record<Role, string>> = {
	summary:
		'summary|tl;dr|tldr|tl dr|executive summary|executive overview|bottom line|bluf|in short|in brief|key takeaways|takeaways|abstract|headline summary|at a glance|quick summary|short version|short description|verdict',
	ask: 'ask|asks|decision needed|decisions needed|decision required|decision requested|decision to be made|request|approval|approval requested|approvals needed|what we need|what we need from you|i need|what i need|help needed|support needed',
	background:
		'background|background information|context|history|current state|where we are|where we are now|where we are today|current situation|situation|introduction|intro|state of the business|status quo|current experience|experience today|current process',
	problem:
		"problem|problems|problem background|problem statement|pain points|pain point|customer pain|opportunity|need|needs|unmet needs|motivation|what problem are we solving|what problems are we solving|what problem are we trying to solve|what problem does this solve|what problem is this solving|what is the problem|what's the problem|problem to solve|problems to solve|problem to be solved|problem space|problem we are solving|who has the problem|why are we doing this|why is this important|problem/opportunity|challenge|diagnosis|use case and problem|user needs|customer need|customer needs|problem description|why do this|why should we do this|problem definition|problem alignment|obligation|why we must|jobs to be done",
	customer:
		'customer|customers|users|user|target users|target audience|target customers|target customer|target market|persona|personas|audience|who is this for|who is it for|segment|segments|who is the customer|who are the customers|who are our customers|users/customers|who are the users|who are our users|who are we building for|who are we building this for|user segments|user types|user profiles',
	evidence:
		'evidence|how do we know|how do we know this is a problem|how do we know this is a real problem and worth solving|supporting evidence|data|research|insights|user research|customer research|market research|what we know|validation|research findings|supporting data|customer feedback|user feedback|customer development|verbatims',
	solution:
		"solution|solutions|proposal|how it works|how it will work|approach|design|what we are building|what we're building|what we will build|what we'll build|high level solution|solution description|solution alignment|functional explanation|functional description|technical explanation|guiding policy|proposed change|proposed changes|what are we building|what we propose|product in the customer's hands",
	goals:
		'goals|goal|objectives|objective|okrs|key results|key result|outcomes|outcome|goals and non-goals|goals for next month|goals for next week|goals for this month|goals for next quarter|objectives and key results|desired outcomes|desired outcome|what we want to achieve',
	metrics:
		"success metrics|success metric|success criteria|success criterion|metrics|metric|measures|measurement|measurement plan|kpis|kpi|key metrics|guardrail metrics|how we measure success|how will we measure success|how do we measure success|how we will measure success|how we will know|how we'll know|how will we know|how do we know if we have solved this problem|how do we know if we've solved this problem|measuring success|success measures|measures of success|definition of success|success indicators|key performance indicators|metrics table|what does success look like|success|north star metric|stats",
	'non-goals':
		"non-goals|non goals|nongoals|non-goal|anti-goals|out of scope|out-of-scope|what is out of scope|what's out of scope|not in scope|explicitly out of scope|not doing|won't|won't do|won't have|will not do|what we won't do|what we will not do|what we are not building|what we're not building|what we are not doing|what we're not doing|what's not in scope|what we are not working on|what we're not working on|what we're not working on & why|what this is not|exclusions|not included|later|parking lot|non-requirements|future considerations|future work",
	requirements:
		'requirements|requirement|functional requirements|non-functional requirements|nonfunctional requirements|user stories|user story|acceptance criteria|scope|in scope|features|feature|feature list|must have|must haves|must-have|must-haves|should have|should-have|could have|nice to have|nice-to-have|nice-to-haves|use cases|use case|user scenarios|scenarios|functional specification|epics|definition of done|overview of user stories|requirements and scope',
	timeline:
		'timeline|timelines|milestones|milestone|phases|phase|rollout|phased rollout|schedule|release schedule|timeline of events|roadmap|release plan|rollout plan|rollout strategy|launch plan|launch timeline|key dates|plan|project plan|delivery plan|implementation plan|execution plan|incident timeline|sequence|rollout and operations|what happened',
	risks:
		'risks|risk|risks and mitigations|risks & mitigations|mitigation|mitigations|risk mitigation|risk register|known issues|assumptions and risks|assumptions & risks|drawbacks|risks and path to green|concerns and risks',
	dependencies:
		'dependencies|dependency|partners|alliances|stakeholders|partners and their goals|team and partners',
	actions:
		"action items|action item|actions|action|next steps|next step|follow-ups|follow ups|followups|follow-up|follow-up items|follow-up actions|to-dos|todos|to do|to-do|corrective actions|corrective action|corrective measures|preventive actions|preventative actions|preventative measures|preventive measures|corrective and preventative measures|corrective and preventive actions|next|next actions|next up|what's next|what is next|what are we doing next|action plan|remediation|remediations|remediation items|actions and owners|process improvements|technical improvements|next week|planned next week|plan for next week|plans for next week|focus for next week|priorities for next week|upcoming",
	options:
		'options|options considered|considered options|alternatives|alternatives considered|alternative solutions|alternative approaches|rationale and alternatives|other options|other solutions considered|trade-offs|tradeoffs|options and trade-offs|alternatives and trade-offs',
	decision: 'decision|decisions|recommendation|recommendations|decision outcome|decision made',
	faq: 'faq|faqs|frequently asked questions|questions and answers|common questions|q&a|q & a',
	'faq-external': 'faq for customers|faqs for customers|faq for users|customer questions|external questions',
	'faq-internal': 'internal questions|stakeholder questions',
	'press-release': 'press release|pr|internal press release|future press release|press release draft',
	'getting-started':
		'getting started|how to get started|how do i start|how do i get started|how do customers get started|get started|how to start|quick start|quickstart',
	cta: 'call to action|closing and call to action|availability|pricing and availability|learn more|how to buy|sign up',
	quote: 'quote from you|quote from us|customer testimonies|testimonials|testimonial',
	highlights:
		'what got done|wins|highlights|what went well|what went right|accomplishments|achievements|successes|good news|impact since last time|what we did|what i did|what we accomplished|done|completed|completed tasks|completed work|shipped|what we shipped|what shipped|what have we shipped|delivered|progress|customer voice|bright spots',
	lowlights:
		"misses|lowlights|concerns|blockers|blocked|roadblocks|impediments|challenges|what went wrong|what went poorly|what didn't go well|what did not go well|what could have gone better|what could be better|what to improve|bad news|issues|problems encountered|where we got lucky",
	exceptions:
		'exceptions|exception|anomalies|callouts|what moved|what missed|exception report|deep dive|deep dives|normal variation',
	'root-cause':
		'root cause|root causes|root cause and resolution|five whys|5 whys|5-whys|contributing factors|contributing causes|why it happened|why did it happen|why did this happen|what caused it|what caused the incident|cause|causes|root cause analysis|underlying cause|trigger|diagnosis of the incident',
	impact:
		'impact|impacts|customer impact|business impact|user impact|user-facing impact|customer-facing impact|scope of impact|affected users|affected customers|size of the prize|size of prize|business case|business value|market size|opportunity size|opportunity sizing',
	lessons:
		'lessons|lessons learned|lessons learnt|what we learned|what i learned|what have we learned|what did we learn|learnings|retrospective|reflections',
	'open-questions':
		"open questions|open question|unresolved questions|unanswered questions|questions|unknowns|outstanding questions|open issues|open items|to be decided|unresolved issues|what we don't know",
	assumptions:
		'assumptions|assumptions and dependencies|assumptions & dependencies|what must be true|hypotheses|hypothesis|constraints',
	priorities:
		"priorities|strategic priorities|focus areas|areas of focus|themes|themes and what's next and why|bets|prioritization|prioritisation|pillars|initiatives|strategic bets",
	status: 'status|current status|overall status|status update|health|overall health|where things stand',
	glossary: 'glossary|definitions|terminology|terms|acronyms|definitions and acronyms|key terms',
	appendix:
		'appendix|appendices|references|reference|sources|bibliography|further reading|resources|links|quick links|relevant links|useful links|related documents|related links|prior art|supporting documents|supporting materials|related work|see also|additional resources',
	changelog:
		'changelog|change log|document history|revision history|version history|change history|implementation history|history of changes|revisions|document control|document information|document info',
	instructions:
		'how to use this template|how to use this document|instructions|template instructions|about this template|guidance',
};

/** Every role there is. */
export const roles = Object.keys(roleNames) as readonly Role[];

export const isRole = (name: string): name is Role => Object.hasOwn(roleNames, name);

/** Words that keep their meaning only alone: "customer data" is no evidence, "test plan" no timeline. */
export const onlyAlone: ReadonlySet<string> = new Set([
	'data',
	'next',
	'later',
	'done',
	'pr',
	'request',
	'issues',
	'history',
	'questions',
	'trigger',
	'cause',
	'user',
	'need',
	'plan',
	'links',
	'feature',
	'reference',
	'terms',
	'definitions',
	'guidance',
	'status',
	'health',
	'upcoming',
	'success',
	'mitigation',
	'situation',
]);

/** Adjectives and owners before a section's name that leave it what it is. */
export const qualifiers =
	/^(?:the|our|your|my|a|an|this|its|key|main|primary|secondary|top|major|high[- ]level|overall|proposed|planned|current|initial|final|project|product|business|team|company|customer|user|technical|functional|potential|possible|known|expected|desired|target|intended|detailed|strategic|critical|core|open|suggested|immediate|minimal|minimum|external|internal|cross-team|other|annual|quarterly|launch|release|mvp) /u;
