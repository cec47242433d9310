import { blocks, dependencies, groups } from '../../lexicon/dependencies.ts';
import { isUnderNegation } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';
import { namesOwner, namesPerson } from './_facts.ts';
import { tablesWithoutInterest } from './_interest.ts';

interface Data {
	readonly on: string;
	readonly kind: Dependency['kind'] | 'no-interest';
}

export default defineRule<'sentence', Data>({
	id: 'dependency-unconfirmed',
	family: 'commitments',
	attribute: 'Earn trust',
	unit: 'sentence',
	severity: {
		all: 'information',
		status: 'warning',
		wbr: 'warning',
		strategy: 'hint',
		postmortem: 'off',
		faq: 'off',
		okr: 'off',
		unknown: 'off',
	},
	summary: 'Say who on the other team has agreed, or what you do next.',
	why: 'Another team’s work is their plan, not yours, until a person there has agreed to it. Whoever owns the barrier, removing it is the job: a name, a day and what is in it for them are how it moves.',
	source:
		'Ian McAllister: know the goals of other organisations and forge alliances; an owner removes barriers whatever the function.',
	traps: [
		'Libraries, systems and data: technical dependencies.',
		'What customers and users depend on, and what depends on a choice.',
		'A name, a day, a ticket, a status (“agreed”, “asked”) or a next step, in the sentence or the next one.',
		'What was blocked once; conditions and questions.',
		'Requirements, problems, customers and background.',
		'Tables of systems, and of who decides and who is told.',
	],
	kinds: {
		'no-name': 'Another team is needed, and nobody there is named or has agreed.',
		blocked: 'Blocked by another team, without a next step.',
		'no-interest': 'A table of teams that are needed, without what is in it for them.',
	},
	exampleKind: 'status',
	cues: [
		'depends',
		'depend',
		'dependent',
		'hinges',
		'relies',
		'dependency',
		'requires',
		'require',
		'needs',
		'need',
		'contingent',
		'gated',
		'conditional',
		'pending',
		'blocked',
		'waiting',
	],
	*detect(sentence) {
		const found = dependencyIn(sentence);
		if (found === undefined) return;
		const data = { on: sentence.written(found.group), kind: found.kind };
		if (found.kind === 'blocked') yield { span: found.span, kind: 'blocked', data };
		else yield { span: found.span, kind: 'no-name', data, atMost: 'information' as const };
	},
	judge: ({ data }, context) =>
		!context.roles.some(it => skipped.has(it)) &&
		!isUnderNegation(context) &&
		(data.kind !== 'blocked' || context.kind === 'status' || context.kind === 'wbr'),
	*whole(document) {
		for (const { span, on, fixes } of tablesWithoutInterest(document))
			yield { span, kind: 'no-interest', atMost: 'hint', data: { on, kind: 'no-interest' as const }, fixes };
	},
	message: ({ on, kind }) =>
		kind === 'no-interest'
			? `Nothing says what ${on} and the others get out of it; whoever sees their own goal in your plan puts it into theirs.`
			: kind === 'blocked'
				? `You wait for ${on}: say what you do next and when, since removing the barrier is part of the job.`
				: `This is ${possessive(on)} plan until somebody there has agreed; say who, since when, and what is in it for them.`,
	*fix({ span, data }) {
		if (data.kind === 'no-interest') return;
		const text =
			data.kind === 'blocked'
				? ' — next step [what?], [who?], by [date?]'
				: ' ([who there?], [agreed or asked on which date?])';
		yield {
			title: `Ask for it: “…${text}”`,
			kind: 'draft',
			edits: [{ span: { start: span.end, end: span.end }, text }],
		};
	},
	examples: [
		{
			bad: 'Launch «depends on the Support team».',
			as: 'no-name',
			fixed: 'Launch depends on the Support team ([who there?], [agreed or asked on which date?]).',
		},
		{
			bad: '«We are blocked by legal».',
			as: 'blocked',
			fixed: 'We are blocked by legal — next step [what?], [who?], by [date?].',
		},
		{
			bad: '«Requires work from Payments».',
			as: 'no-name',
			fixed: 'Requires work from Payments ([who there?], [agreed or asked on which date?]).',
		},
		{
			bad: '- **Vans:** painted.\n- **Labels:** «we’re still waiting on the\n  design team», and the **printer** is idle.',
			as: 'blocked',
		},
		{
			in: 'onepager',
			bad: '## Dependencies\n\n1. The pilot is «dependent on the platform team».',
			as: 'no-name',
		},
		{ in: 'wbr', bad: 'The refund form is «pending approval from Finance».', as: 'no-name' },
		{ in: 'wbr', bad: '## Blockers\n\n- «Blocked by the platform team».', as: 'blocked' },
		{
			in: 'prd',
			bad: '## Dependencies\n\n| «Team | What we need | By» |\n| --- | --- | --- |\n| Payments | Refund API | 3 May |\n| Legal | Review of the terms | 9 May |',
			as: 'no-interest',
			fixed:
				'## Dependencies\n\n| Team | What we need | By | What they get |\n| --- | --- | --- | --- |\n| Payments | Refund API | 3 May |  |\n| Legal | Review of the terms | 9 May |  |',
		},
		{
			in: 'prd',
			good: '## Partners\n\n| Partner | Their goal | What we need |\n| --- | --- | --- |\n| Payments | Fewer disputes | Refund API |\n| Legal | Fewer reviews | Terms |',
		},
		{
			in: 'prd',
			good: '## Dependencies\n\n| Dependency | Version | What it does |\n| --- | --- | --- |\n| PostgreSQL | 16 | Storage |\n| Redis | 7 | Queue |',
		},
		{ good: 'Launch depends on Support (Maya, agreed 2 June, cuts her fee tickets by 18%).' },
		{ good: 'The importer depends on PostgreSQL 16.' },
		{ good: 'We are blocked by legal; Ana meets counsel on 12 June.' },
		{ good: 'The price depends on the plan the customer is on.' },
		{ good: '## Problem\n\nShops depend on the support team for each refund.' },
		{ good: 'Customers depend on the support team for each refund.' },
		{ good: 'We were blocked by legal in May.' },
		{ good: 'If we are blocked by legal, the fair does without it.' },
		{
			good: '- Launch depends on the platform team ([their plan](https://example.com/plan)).\n- It **agreed**.',
		},
	],
});

interface Dependency {
	readonly span: Span;
	readonly group: Span;
	readonly kind: 'blocked' | 'no-name';
}

function dependencyIn(sentence: Sentence): Dependency | undefined {
	if (sentence.isHypothetical) return undefined;
	for (const kind of ['blocked', 'no-name'] as const) {
		const match = patterns[kind].exec(sentence.lower);
		if (match === null) continue;
		const before = sentence.lower.slice(0, match.index);
		if (others.test(before) || /\b(?:not|no|never|without)\b|n't\b/u.test(before) || isFollowedUp(sentence))
			return undefined;
		const end = sentence.span.start + match.index + match[0].length;
		const group = match[1]!;
		if (kind === 'no-name' && !isGroup(sentence.run.text.slice(end - group.length, end))) return undefined;
		return {
			span: { start: sentence.span.start + match.index, end },
			group: { start: end - group.length, end },
			kind,
		};
	}
	return undefined;
}

const group = String.raw`((?:the |our |another |other )?(?:[\p{L}-]+ ){1,3}?teams?|${groups})(?![\p{L}-])(?! (?:of|tickets?|costs?|volume|load|data|review times?|systems?|services?|apis?|tools?|software|page|form|fees?)\b)`;

/** "Design" is a group, "design" may be anything. */
const isGroup = (written: string): boolean =>
	/\bteams?$/iu.test(written) || /^\p{Lu}/u.test(written) || /^legal$/u.test(written);

const patterns: Readonly<Record<Dependency['kind'], RegExp>> = {
	blocked: new RegExp(String.raw`(?<![\p{L}-])(?:${blocks.join('|')}) ${group}`, 'u'),
	'no-name': new RegExp(String.raw`(?<![\p{L}-])(?:${dependencies.join('|')}) ?(?<= )${group}`, 'u'),
};

/** Who depends on teams by nature, and not for this plan. */
const others =
	/\b(?:customers?|users?|buyers?|sellers?|merchants?|shops?|people|they|you|clients?|patients?|members?|developers|companies|organi[sz]ations|success|quality|which|often|typically|usually|today|were|was|had)\b/u;

const isFollowedUp = (sentence: Sentence): boolean =>
	isAnswer(sentence) ||
	namesOwner(sentence.text) ||
	(sentence.next !== undefined && (isAnswer(sentence.next) || namesOwner(sentence.next.text))) ||
	namesPerson(sentence);

const isAnswer = (it: Sentence): boolean =>
	it.hasDate || it.hasReference || it.hasBlank || it.hasMagnitude || answered.test(it.lower);

const answered =
	/\b(?:agreed|committed|confirmed|signed off|approved|asked|requested|escalat\w+|scheduled|planned|will|meets?|meeting|met|next step|follow\w* up|eta|expects?|expected|until|aligned|in (?:their|its) (?:plan|roadmap)|reached out|talking|@\p{L}+)\b/u;

const skipped: ReadonlySet<string> = new Set([
	'requirements',
	'problem',
	'customer',
	'background',
	'evidence',
	'options',
	'quote',
	'glossary',
	'press-release',
	'faq-external',
	'lessons',
	'open-questions',
	'non-goals',
]);

/** "Payments’ plan", "Ana’s plan". */
const possessive = (name: string): string => `${name}${name.endsWith('s') ? '’' : '’s'}`;
