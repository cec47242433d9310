import { phrases } from '../prose/phrases.ts';

/**
 * Words that builders use among themselves and customers who are none of them do not (rules.md B 34, after
 * McAllister's "talk-show speak"). What has an everyday meaning as well, such as "pipeline", only with its neighbour.
 */
export const geekSpeak = phrases(
	'(microservice|microservices|micro-service|micro-services)',
	'latency',
	'(llm|llms)',
	'(data|event|events|ml|machine learning|processing|ingestion|inference) (pipeline|pipelines)',
	'throughput',
	'(sdk|sdks)',
	'(database|data) (schema|schemas)',
	'(backend|back-end)',
	'(event-driven|serverless|containerised|containerized|idempotent|sharding|sharded)',
	'(service-oriented|system|software|distributed|cloud-native|modular) architecture',
	'edge caching',
	'(caching|cache) layer',
	'(kubernetes|etl|middleware)',
	'(webhook|webhooks)',
	'(api|apis)',
	'api (endpoint|endpoints)',
	'event stream',
	'orchestration (layer|engine|platform)',
	'tech stack',
	'message (queue|bus)',
);

/** Words of plans and reviews. */
export const officeSpeak = phrases(
	'(op1|op2|gtm|mvp)',
	'(okr|okrs|kpi|kpis)',
	'(go-to-market|go to market)',
	'(stakeholder|stakeholders)',
	'(workstream|workstreams|work-stream|work-streams)',
	'(swimlane|swimlanes|swim lane|swim lanes)',
	't-shirt (size|sizes|sized|sizing)',
	'north star',
	'(flywheel|flywheels)',
	'tiger team',
	'(deliverable|deliverables)',
	'business (unit|units)',
	'onboarding funnel',
	'low-hanging fruit',
	'tech debt',
	'value (stream|streams)',
);

/** What to say instead, where one phrase fits nearly everywhere. */
export const plainWords: Readonly<Record<string, string>> = {
	latency: 'waiting time',
	api: 'connection to your other tools',
	apis: 'connections to your other tools',
	'onboarding funnel': 'first steps',
	kpi: 'measure',
	kpis: 'measures',
	mvp: 'first version',
	'go-to-market': 'launch',
	gtm: 'launch',
};

/** Customers who speak it themselves, as a pattern over lower-case text. */
export const technicalCustomers =
	'\\b(?:developers?|devs|engineers?|engineering|programmers?|coders?|analysts?|admins?|administrators?|sysadmins?|devops|sres?|data scientists?|scientists?|architects?|it (?:teams?|departments?|managers?|staff|pros?|professionals)|(?:technical|platform|data|ops|security|product) teams?|product managers?|maintainers?|contributors?|open[- ]source|command[- ]line|cli|git(?:hub|lab)?|npm|repositor(?:y|ies)|codebases?|cloud providers?|integrators?)\\b';
