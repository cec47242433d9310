import { ofSection } from '../../document/walk.ts';
import { labelRoles } from '../../document/labels.ts';
import type { Piece } from '../../document/piece.ts';
import type { Role } from '../../document/role.ts';
import { plainTitle } from '../../document/roles.ts';
import type { Section } from '../../document/section.ts';
import { defineRule } from '../../lint/rule.ts';
import { insertSection, ownWords, titleOf } from './_parts.ts';

const body =
	'The form takes the address of the shop and a copy goes to the archive for the audit. '.repeat(10).trim() +
	'\n\n' +
	'Clinics see the roster on one page and nurses swap a shift with two taps on a phone. '.repeat(10).trim();

export default defineRule({
	id: 'no-trade-offs',
	family: 'goals',
	attribute: 'Prioritize',
	unit: 'document',
	severity: { prd: 'information', strategy: 'information', onepager: 'information', okr: 'hint' },
	summary: 'Name what you decided not to do.',
	why: 'Strategy is choosing what not to do. A plan that gives up nothing has not met its limits yet, and whoever reads it will fill the gaps with their own wishes.',
	source:
		'Michael Porter, What Is Strategy?; Richard Rumelt, Good Strategy/Bad Strategy; the non-goals of PRD templates.',
	traps: [
		'A section or a label of that kind under any of its names, or rejected options.',
		'Any sentence that says what is left out, comes later, or was chosen over something.',
		'Fewer than 300 words.',
		'PR/FAQs, where a hard question asks for it; decisions, where the options do; incident reports.',
		'Reviews of goals that are past, and roadmaps, which tell what comes when.',
	],
	exampleKind: 'prd',
	*detect({ text, kind }) {
		if (kind === 'unknown' || ownWords(text) < fewestWords) return;
		const title = titleOf(text);
		if (title === undefined || isApart.test(text.title.toLowerCase())) return;
		if (text.sections.some(it => ofSection(it, leavesOut))) return;
		yield { span: title.block.span, data: undefined };
	},
	message: () =>
		'I can’t see what you decided not to do; naming it is how the team knows that the plan is real.',
	*fix(_, { text }) {
		yield {
			title: 'Insert “Not doing” with three blanks to fill',
			kind: 'draft',
			edits: [
				insertSection(
					text,
					'Not doing',
					Array<string>(3).fill('- [what?] — because [?]; revisit when [?]').join('\n'),
					later,
				),
			],
		};
	},
	examples: [
		{
			bad: `«# PRD: roster»\n\n## Problem\n\n${body}\n\n## Requirements\n\n- Swap a shift\n- See the month\n\n## Timeline\n\nBeta on 14 June 2027.`,
			fixed: `# PRD: roster\n\n## Problem\n\n${body}\n\n## Requirements\n\n- Swap a shift\n- See the month\n\n## Not doing\n\n- [what?] — because [?]; revisit when [?]\n- [what?] — because [?]; revisit when [?]\n- [what?] — because [?]; revisit when [?]\n\n## Timeline\n\nBeta on 14 June 2027.`,
		},
		{
			in: 'strategy',
			bad: `«# Strategy»\n\n## Diagnosis\n\n${body}\n\n## Bets\n\n- Clinics first\n- Then hospitals`,
			fixed: `# Strategy\n\n## Diagnosis\n\n${body}\n\n## Bets\n\n- Clinics first\n- Then hospitals\n\n## Not doing\n\n- [what?] — because [?]; revisit when [?]\n- [what?] — because [?]; revisit when [?]\n- [what?] — because [?]; revisit when [?]\n`,
		},
		{ in: 'onepager', bad: `«# One-pager: **rosters**»\n\n## Scope\n\n${body}` },
		{ in: 'okr', bad: `«# Objectives»\n\n## Objective: nurses swap without a call\n\n${body}` },
		{
			bad: `---\ntitle: Roster\n---\n\n«## Problem»\n\n${body}\n\n> "We will not use it," said a nurse.`,
			note: 'What a customer will not do is no decision.',
		},
		{
			bad: `«# PRD»\n\n## Summary\n\nSwap a shift in\n**two taps**, see [the draft](a.md).\n\n## Problem\n\nNurses call each other for an hour to swap a shift.\n\n## Solution\n\n${body}\n\n1. Swap\n2. See`,
		},
		{ good: `# PRD\n\n## Problem\n\n${body}\n\n## Out of scope\n\n- Payroll` },
		{ good: `# PRD\n\n## Solution\n\n${body}\n\nWe will not support payroll in the first version.` },
		{ good: `# PRD\n\n## Solution\n\n${body}\n\n**Not doing:** payroll, because two clinics in 90 asked.` },
		{ in: 'strategy', good: `# Strategy\n\n${body}\n\nWe chose depth in Germany over three new countries.` },
		{ in: 'strategy', good: `# Strategy\n\n${body}\n\n## Alternatives considered\n\n- Hospitals first` },
		{
			good: '# PRD\n\n## Problem\n\nNurses call each other for an hour to swap a shift.',
			note: 'Too short to have met its limits.',
		},
		{ in: 'decision', good: `# Decision: roster\n\n${body}` },
		{
			good: `# PRD\n\n## Solution\n\n${body}\n\n| Part | Release |\n| --- | --- |\n| Payroll | Out of scope |`,
		},
	],
});

/** Shorter documents have no room for it. In words of prose. */
const fewestWords = 300;

const isApart =
	/\b(?:retro\w*|review|grades?|results|completed|postmortem|roadmap|template|update|log|faq)\b/u;

const leavesOut = ({ role, title, heading, blocks }: Section): boolean =>
	[heading, ...blocks].some(
		it => it !== undefined && it.block.quote !== 'quote' && it.piece.derived(saysWhatNot, saysWhatNot),
	) ||
	role === 'non-goals' ||
	role === 'options' ||
	/\b(?:not|trade-?offs?|later|future|deferred|non-\w+|limits|limitations?|alternatives?|anti-\w+)\b|n't\b/u.test(
		plainTitle(title),
	);

/** A block that tells what is given up, by a label or in a sentence. */
const saysWhatNot = (piece: Piece): boolean =>
	labelRoles(piece).some(it => it === 'non-goals' || it === 'options') ||
	says.test(piece.table === undefined ? piece.passage.run.lower : piece.source.toLowerCase());

const says =
	/\bout[- ]of[- ]scope\b|\b(?:in|within|of|beyond|from) (?:the |this |our )?(?:initial |first |current )?scope\b|\bnon-?goals?\b|\b(?:we|it|this|they|team|release|version|mvp|project|document|proposal|feature|plan)(?: also)? (?:will|do|does|are|is|can|should|would|have)(?: (?:also|explicitly|deliberately|intentionally))? not\b|\b(?:won't|aren't|isn't|don't|doesn't|cannot|can't|not) (?:(?:be|going to|plan(?:ning)? to|try(?:ing)? to|aim(?:ing)? to|currently|yet|explicitly|intend(?:ing)? to|need to|part of|want to|going|initially) )*(?:build|do|doing|support|supported|supporting|pursue|pursuing|cover|covered|address|addressed|include|included|ship|work|working|add|adding|change|changing|replace|attempt|focus|focusing|consider|planned|planning|tackle|invest|investing|offer|handle|implement|implemented|solve|required|necessary|allow|provide|a goal|in)\b|\b(?:rather than|instead of|at the expense of|as opposed to|in favou?r of|we (?:chose|choose|picked|prefer|decided)|trade-?offs?|trading off|give up|gave up|giving up|sacrific\w+|defer(?:red|ring)?|deferral|postpon\w+|de-?prioriti\w+|de-?scop\w+|punt\w*|left out|leave out|exclud\w+|(?:limited|restricted) to|(?:future|later|next|second|subsequent|separate) (?:work|version|versions|release|releases|phase|phases|iteration|iterations|milestone|milestones|rfc|effort|project|date|enhancements?)|phase (?:2|two|ii)|v2|v1|mvp|minimum viable|nice[- ]to[- ]have|stretch|p[2-4]|only for now|for now|to start with|at first|at least initially|initially|not yet|no longer)\b|\b(?:stop|stopping|say(?:ing)? no|no plans?)\b/u;

/** What it is put in front of. */
const later: ReadonlySet<Role> = new Set<Role>([
	'timeline',
	'risks',
	'dependencies',
	'open-questions',
	'appendix',
	'changelog',
	'glossary',
	'actions',
	'faq',
	'faq-internal',
	'faq-external',
]);
