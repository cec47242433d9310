import type { Role } from '../../document/role.ts';
import type { Open } from '../../lexicon/unknowns.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { unknownIn } from './_unknown.ts';

export default defineRule({
	id: 'unknown-needs-date',
	family: 'answer',
	attribute: 'Earn trust',
	unit: 'sentence',
	severity: {
		all: 'information',
		wbr: 'warning',
		status: 'warning',
		faq: 'warning',
		unknown: 'off',
	},
	summary: 'When you don’t know, say who will find out and by when.',
	why: 'To say “I don’t know” earns trust, and a date keeps it. Without one the reader has to ask again, and cannot tell an open point from a forgotten one.',
	source:
		'The fourth of the four answers of Write Like an Amazonian: “I don’t know, and I will by then”. In a weekly review “still investigating” is a fair answer, an invented reason is not.',
	traps: [
		'What customers do not know (“sellers don’t know which form to file”).',
		'A date, an event to wait for (“until the pilot ends”) or a link to where it is followed up, in the sentence or the next one.',
		'A condition or a reason (“if the price is not set”, “because we do not know the plan”).',
		'The question whether anything is open.',
		'Lists of open questions, risks and assumptions; problems and timelines, which tell what was not known at the time.',
		'“TBD”: a blank, of which `placeholder-left` speaks.',
	],
	exampleKind: 'status',
	cues: [
		'know',
		'known',
		'unknown',
		'unclear',
		'clear',
		'undecided',
		'decided',
		'determined',
		'confirmed',
		'finali*',
		'agreed',
		'settled',
		'defined',
		'set',
		'identified',
		'measured',
		'established',
		'estimated',
		'figured',
		'found',
		'investigat*',
		'looking',
		'figuring',
		'trying',
		'working',
		'idea',
		'data',
		'numbers',
	],
	*detect(sentence) {
		if (sentence.isQuestion) return;
		const found = unknownIn(sentence);
		if (found !== undefined && !isFollowedUp(sentence, found.span.end))
			yield { span: found.span, data: { open: found.open } };
	},
	judge: (_, { roles, placed, section, previous, kind }) =>
		placed.block.item?.task !== 'done' &&
		!asksWhatIsOpen.test(previous?.piece.passage.run.lower ?? section.title.toLowerCase()) &&
		!roles.some(it => quiet.has(it)) &&
		(kind !== 'postmortem' || roles.some(it => standing.has(it))),
	message: ({ open }) =>
		open === 'decide'
			? 'It is fine that this is still open; say who decides and by when, so that nobody has to ask again.'
			: 'Saying you don’t know builds trust; saying who will find out and by when keeps it.',
	*fix({ data: { open } }, sentence) {
		const words = `[who?] ${verbs[open]} by [date?]`;
		const text = sentence.run.text.slice(sentence.span.start, sentence.span.end);
		const mark = /[.!]?["”’)]*$/u.exec(text)![0];
		if (mark.length > 1 || /[:,]$/u.test(text)) return;
		const at = sentence.span.end - mark.length;
		yield {
			title: `Add who and when: “${words}”`,
			kind: 'draft',
			edits: [{ span: { start: at, end: at }, text: `${/ [—–] /u.test(text) ? ';' : ' —'} ${words}` }],
		};
	},
	examples: [
		{
			bad: '«We don’t know yet» why Android conversion fell.',
			fixed: 'We don’t know yet why Android conversion fell — [who?] will know by [date?].',
		},
		{
			bad: '«The cause is still under investigation».',
			fixed: 'The cause is still under investigation — [who?] will report by [date?].',
		},
		{
			bad: '- **Refunds:** up 12% in the week; «the cause is still unknown».\n- **Orders:** flat.',
			fixed:
				'- **Refunds:** up 12% in the week; the cause is still unknown — [who?] will know by [date?].\n- **Orders:** flat.',
		},
		{
			in: 'prfaq',
			bad: '### What does it cost?\n\n«The price for agencies is not yet decided», and it will not be\nlower than the **list price**.\nSales was asked. «We have not decided how» we bill them.',
		},
		{
			in: 'prd',
			bad: '## Import\n\n«Root cause: unknown». The team restarts the job each night\nto keep the archive whole.',
			fixed:
				'## Import\n\nRoot cause: unknown — [who?] will know by [date?]. The team restarts the job each night\nto keep the archive whole.',
		},
		{
			in: 'faq',
			bad: '**Q: Which regions come next?**\n\nA: «Not yet decided».',
			fixed: '**Q: Which regions come next?**\n\nA: Not yet decided — [who?] will decide by [date?].',
		},
		{
			in: 'wbr',
			bad: '1. Checkout errors doubled — «we are still investigating the cause».',
			fixed:
				'1. Checkout errors doubled — we are still investigating the cause; [who?] will report by [date?].',
		},
		{
			in: 'postmortem',
			bad: '## Root cause\n\nThe queue filled up after the deploy. «We have not found out why».',
		},
		{ good: 'We don’t know yet why Android conversion fell; Priya will report on 12 June.' },
		{ good: 'We don’t know yet why Android conversion fell. Priya will\nreport on **12 June**.' },
		{ good: 'New sellers don’t know which form to file.' },
		{ good: 'Price: TBD by 30 June (Dana).' },
		{ good: 'Price: TBD.', note: '`placeholder-left` says so.' },
		{ good: 'If the price is not yet decided, the page shows “on request”.' },
		{ good: '## Open questions\n\n- We have not decided who runs the migration.' },
		{ good: '- [ ] Find the cause of the drop\n- The scope is not yet set; see [the plan](./plan.md).' },
		{
			in: 'postmortem',
			good: '## Timeline\n\n- 09:31 The cause is still unknown.\n- 09:40 Ana finds the full disk.',
		},
		{ good: 'We do not know our customers well enough to guess, so we ask them.' },
		{ good: 'The reason is not yet clear, so we added a trace to each step.' },
		{ good: 'The scope is to be decided once the pilot ends.' },
		{ good: 'The importer sets the owner to “unknown” when the field is empty.' },
		{ good: 'Without a trace we don’t know where the job stops.' },
		{ good: 'What we don’t know we ask in the next five interviews.' },
		{
			in: 'prfaq',
			note: 'Asked for what is open: there is nothing to find out.',
			good: '## FAQ\n\n### Are there any open issues that need to be addressed later?\n\nNot known yet.',
		},
	],
});

const verbs: Readonly<Record<Open, string>> = {
	know: 'will know',
	decide: 'will decide',
	report: 'will report',
};

/** A date, an event that will settle it, or a place where it is followed up. */
const isFollowedUp = (sentence: Sentence, end: number): boolean => {
	const after = sentence.run.lower.slice(end, sentence.span.end);
	const { next } = sentence;
	return (
		sentence.hasDate ||
		sentence.hasReference ||
		/\b(?:until|once|after|before|as soon as|by the time|pending|during|following|at (?:launch|ga|kick-?off)|when (?:the|we|it))\b|^[^;]*?, (?:so|but) (?:we|i|the)\b/u.test(
			after,
		) ||
		(next !== undefined && (next.hasDate || next.hasReference || next.hasBlank))
	);
};

/** "Are there any open issues?" – “Not known yet” says that there are none. */
const asksWhatIsOpen =
	/\b(?:open|unresolved|outstanding|unknown) (?:issues|questions|points|items|problems)\b[^?]*\?|\bunknowns\b[^?]*\?/u;

/** Where a postmortem says how things stand, and not what was known when. */
const standing: ReadonlySet<Role> = new Set(['root-cause', 'summary', 'lessons', 'actions', 'impact']);

const quiet: ReadonlySet<Role> = new Set([
	'open-questions',
	'problem',
	'background',
	'customer',
	'risks',
	'assumptions',
	'non-goals',
	'quote',
	'requirements',
	'press-release',
	'getting-started',
]);
