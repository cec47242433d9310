import assert from 'node:assert/strict';
import { createCoach, defaultConfig } from '../../src/coach/coach.ts';
import type { Role } from '../../src/coach/document/role.ts';
import { plainTitle, roleOf } from '../../src/coach/document/roles.ts';

const says: Partial<Record<Role, readonly string[]>> = {
	summary: [
		'Summary',
		'## TL;DR',
		'Executive Summary',
		'Bottom line',
		'📌 At a glance',
		'Key takeaways',
		'1. Summary:',
	],
	ask: ['The ask', 'Ask', 'Decision needed', 'Asks / decisions needed', 'What we need from you'],
	background: [
		'Background',
		'Context',
		'Background and context',
		'Current state',
		'Where we are today',
		'The status quo',
	],
	problem: [
		'Problem',
		'The problem',
		'Problem statement',
		'2. Problem Statement',
		'🔥 Problem',
		'Customer problem',
		'Pain points',
		'Opportunity',
		'What problem are we solving?',
		'Introduction & Problem Statement',
		'Problem: sellers wait three days',
		'PROBLEM',
		'A. Problem',
	],
	customer: [
		'Customer',
		'Target users',
		'Personas',
		'Target Audience & User Persona',
		'Who is this for?',
		'Audience: Who are we building for?',
	],
	evidence: ['Evidence', 'Supporting evidence', 'User research', 'Customer feedback'],
	solution: [
		'Solution',
		'Proposed solution',
		'Proposal',
		'How it works',
		'What we are building',
		'High-level solution',
		'Our approach',
	],
	goals: [
		'Goals',
		'Goals & success metrics',
		'Objectives',
		'Key results',
		'October goals',
		'Goals for next month',
		'FY26 Q3 goals',
		'Objective 2: Sellers list faster',
	],
	metrics: [
		'Success metrics',
		'Success criteria',
		'How we will measure success',
		'KPIs',
		'Key metrics',
		'Guardrail metrics',
		'Proposed metrics',
	],
	'non-goals': [
		'Non-goals',
		'Out of scope',
		'Out of Scope (For This Prototype)',
		'Not doing',
		'❌ Non-Goals',
		'What we are not building',
		'Parking lot',
	],
	requirements: [
		'Requirements',
		'Functional Requirements (Features)',
		'6. Non-Functional Requirements',
		'User stories',
		'Acceptance criteria',
		'In scope',
		'Key features',
	],
	timeline: [
		'Timeline',
		'Timeline & Milestones',
		'Milestones',
		'Rollout plan',
		'Roadmap 2027',
		'Project timeline',
		'Timeline (UTC)',
		'Phase 2: beta',
	],
	risks: [
		'Risks',
		'Risks & Mitigation',
		'Risks and mitigations',
		'Key risks',
		'Known issues',
		'Risk 1: the vendor is late',
	],
	dependencies: ['Dependencies', 'Partners', 'Stakeholders', 'External dependencies'],
	actions: [
		'Action items',
		'Next steps',
		'Follow-ups',
		'Corrective actions',
		'Next week',
		'To-dos',
		"What's next?",
	],
	options: ['Options considered', 'Alternatives', 'Alternatives considered', 'Options', 'Trade-offs'],
	decision: ['Decision', 'Recommendation', 'Our recommendation', 'Final decision'],
	faq: ['FAQ', 'Frequently asked questions', 'Frequently Asked Questions (FAQ)'],
	'faq-external': ['External FAQ', 'Customer FAQs', 'FAQ for customers', 'Public FAQ', 'User FAQs'],
	'faq-internal': [
		'Internal FAQ',
		'Internal / stakeholder FAQs',
		'Stakeholder FAQ',
		'Internal/Technical FAQ',
		'Business FAQ',
	],
	'press-release': ['Press release', 'Internal Press Release'],
	'getting-started': ['Getting started', 'How do I get started?', 'How to get started'],
	cta: ['Call to action', 'Availability', 'Pricing and availability'],
	quote: ['Customer quote', 'Quote from the CEO', 'Leader quote', 'Testimonials'],
	highlights: [
		'Highlights',
		'Wins',
		'What went well',
		'Completed this week',
		'Shipped / Completed',
		'Progress',
	],
	lowlights: ['Lowlights', 'Blockers', 'What went wrong', "What didn't go well", 'Current blockers'],
	exceptions: ['Exceptions', 'Anomalies', 'Callouts', 'What moved'],
	'root-cause': ['Root cause', 'Root causes', 'Five whys', 'Contributing factors', 'Root cause analysis'],
	impact: ['Impact', 'Customer impact', 'Business impact', 'Expected impact', 'Size of the prize'],
	lessons: ['Lessons learned', 'Lessons learnt', 'What we learned', 'Key learnings'],
	'open-questions': ['Open questions', 'Unresolved questions'],
	assumptions: ['Assumptions', 'Constraints & Assumptions', 'What must be true'],
	priorities: ['Priorities', 'Strategic priorities', 'Themes', 'Bets'],
	status: ['Status', 'Current status'],
	appendix: ['Appendix', 'Appendix A - Prices', 'References', 'Prior art'],
	changelog: ['Change log', 'Revision history', 'Document history'],
};

const saysNothing = [
	'Problem with the old parser in batch mode',
	'How do floating versions work',
	'Problems and solutions',
	'Customer support',
	'Customer data',
	'User authentication',
	'Test plan',
	'Storage planning',
	'Reduce risk',
	'Terms of use',
	'Option 1: add a password',
	'General availability',
	'Changes',
	'Planning',
	'Is this a breaking change?',
	'Increase revenue to $33k',
	'Next generation search',
	'Design tenets',
	'Goal grades',
	'07:35 - Node limit increased',
	'PR reviews',
	'',
	'🚀',
];

describe('roles of headings', () => {
	for (const [role, titles] of Object.entries(says)) {
		for (const title of titles) it(`“${title}” is ${role}`, () => assert.equal(roleOf(title), role));
	}
	for (const title of saysNothing)
		it(`“${title}” says nothing`, () => assert.equal(roleOf(title), undefined));

	it('takes no role from the first words of a document’s title', () => {
		assert.equal(roleOf('Decision: new prices for sellers', 1), undefined);
		assert.equal(roleOf('Decision: new prices for sellers', 2), 'decision');
		assert.equal(roleOf('Roadmap', 1), 'timeline');
	});

	it('strips numbering, emoji and marks, and nothing that is part of the words', () => {
		assert.equal(plainTitle('3.1.2 Payment flow'), 'payment flow');
		assert.equal(plainTitle('🎯 **Goals**:'), 'goals');
		assert.equal(plainTitle('3-year vision {#vision}'), '3-year vision');
		assert.equal(plainTitle('07:35 – Node limit increased'), '07:35 – node limit increased');
		assert.equal(plainTitle('What’s next?'), "what's next");
	});
});

describe('an overview', () => {
	const roles = (text: string) =>
		createCoach({ ruleFailed: () => assert.fail() })
			.open(text, { path: 'x.md', config: defaultConfig })
			.outline()
			.map(it => it.role);

	it('is a summary when it comes first and is short', () => {
		assert.deepEqual(roles('# Import\n\n## Overview\n\nSellers import a sheet.\n\n## Plan\n\nMay.\n'), [
			undefined,
			'summary',
			'timeline',
		]);
	});
	it('is none when it is long, comes late or has sections of its own', () => {
		assert.deepEqual(roles(`# Import\n\n## Overview\n\n${'word '.repeat(150)}\n`), [undefined, undefined]);
		assert.deepEqual(roles('# Import\n\n## Plan\n\nMay.\n\n## Overview\n\nSellers import.\n'), [
			undefined,
			'timeline',
			undefined,
		]);
		assert.deepEqual(roles('# Import\n\n## Overview\n\n### Goals\n\nFast.\n'), [
			undefined,
			undefined,
			'goals',
		]);
	});
});
