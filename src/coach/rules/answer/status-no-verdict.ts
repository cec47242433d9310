import type { Piece } from '../../document/piece.ts';
import type { Role } from '../../document/role.ts';
import type { PlacedBlock, Section } from '../../document/section.ts';
import { activityOpenings } from '../../lexicon/activity.ts';
import { verdictWords } from '../../lexicon/verdicts.ts';
import { defineRule } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import { askOf } from '../../prose/asks.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { shift } from '../../text/span.ts';
import { isLabelLine } from './_top.ts';

const filler =
	'The form asks for the address of the shop. A copy goes to the archive for the audit. Support sees both. '
		.repeat(3)
		.trim();

export default defineRule({
	id: 'status-no-verdict',
	family: 'answer',
	attribute: 'Communicate',
	unit: 'document',
	severity: { status: 'warning', wbr: 'information' },
	summary: 'Say in the first line whether you are on track, and against what.',
	why: 'The reader’s first question is “should I worry?”. What the team was busy with does not answer it; on track, at risk or off track, against a date or a target, does.',
	source:
		'Ian McAllister on honesty and on setting and meeting expectations; status templates open with one line: on track, at risk or off track.',
	traps: [
		'A first paragraph with a verdict, a number, a date, a result, a problem or an ask in it, in whatever words.',
		'A “Status:” line, a badge, a colour or a table above it.',
		'Openings that tell something else than what people were busy with.',
		'Sections of actions, risks, asks, plans, highlights and lessons, and appendices.',
		'A project’s section of fewer than 40 words.',
	],
	exampleKind: 'status',
	*detect(document) {
		for (const placed of openings(document)) {
			const first = placed.piece.derived(verdictless, verdictless);
			if (first === undefined) continue;
			const { run } = placed.piece.passage;
			const at = placed.block.span.start;
			const whole = run.wholeSource(first.span);
			yield {
				span: shift(run.toSource(first.span), at),
				data: { at: whole === undefined ? undefined : at + whole.start },
			};
		}
	},
	message: () =>
		'Say in the first line whether you are on track, and against what; the reader’s first question is “should I worry?”.',
	*fix({ data: { at } }) {
		if (at !== undefined)
			yield {
				title: 'Open with the verdict: “[on track, at risk or off track?] for [date or target?]: …”',
				kind: 'draft',
				edits: [
					{
						span: { start: at, end: at },
						text: '[On track, at risk or off track?] for [date or target?]: ',
					},
				],
			};
	},
	examples: [
		{
			bad: '# Checkout\n\n«This week the team continued work on checkout and met with Legal.»',
			fixed:
				'# Checkout\n\n[On track, at risk or off track?] for [date or target?]: This week the team continued work on checkout and met with Legal.',
		},
		{ bad: '## Summary\n\n«We made good progress on the migration.» Support sees both forms.' },
		{ bad: '«A lot happened in onboarding this week.»\n\n- The form asks for the address of the shop.' },
		{
			bad: '# Relay\n\n**Owner:** Ana\n\n**«It was a busy week** for the team, with visits\nto [three shops](https://example.com/shops).» Ana has notes.',
			fixed:
				'# Relay\n\n**Owner:** Ana\n\n[On track, at risk or off track?] for [date or target?]: **It was a busy week** for the team, with visits\nto [three shops](https://example.com/shops). Ana has notes.',
		},
		{
			in: 'wbr',
			bad: '# Week 23\n\n## Summary\n\n«The growth team focused on the new form.» The form asks for the address.',
		},
		{
			bad: `On track for 14 July.\n\n## Importer\n\n«Work on the importer continued.» ${filler}\n\n## Next steps\n\nWe met with Legal.`,
			note: 'A project with a section of its own owes one as well.',
		},
		{ bad: '# Importer, week 23\n\n«In the last week our main focus was the form for agencies.»' },
		{ good: 'On track for 14 July: checkout passed load tests.' },
		{ good: 'Orders were 9,100, 9% under plan.' },
		{ good: '**Status:** 🟡 at risk\n\nThis week the team continued work on checkout.' },
		{ good: '# 🟢 Checkout\n\nThis week the team continued work on checkout and met with Legal.' },
		{
			good: '# Checkout\n\nThis week the team continued work on checkout. The launch moves to 3 June,\nsince Legal wants **new terms**.',
		},
		{ good: 'We met with Legal and the contract is signed.' },
		{ good: 'We made good progress, but the importer still fails for large shops.' },
		{ good: '## Highlights\n\nWe worked on the importer with two shops.' },
		{
			good: '# Week 23\n\n| Metric | Plan | Actual |\n| --- | --- | --- |\n| Orders | 900 | 912 |\n\nWe worked on the form.',
		},
		{ good: 'It was a great success, and Maria says so.' },
		{ in: 'prd', good: 'This week the team continued work on checkout and met with Legal.' },
		{ good: '# Checkout\n\nThe form asks for the address of the shop.' },
		{ good: 'We need a decision on the vendor; the team met with both.' },
	],
});

/** The first paragraph of the report and of each project's section; those that stand behind a verdict are left out. */
function* openings({ text }: DocumentView): Generator<PlacedBlock> {
	if (text.frontMatter['status'] !== undefined || text.frontMatter['health'] !== undefined) return;
	const summary = text.sections.slice(0, 4).find(it => it.role === 'summary' || it.role === 'status');
	const top = summary ?? text.sections.find(it => it.blocks.some(isProse));
	for (const section of text.sections) {
		const isTop = section === top;
		if (!isTop && !isProject(section)) continue;
		if (isTop && section.roles.some(it => it !== 'summary' && it !== 'status')) continue;
		const first = section.blocks.findIndex(it => it.block.kind === 'paragraph' && !isQuietLine(it));
		const placed = section.blocks[first];
		if (placed === undefined || !isProse(placed)) continue;
		const above = isTop ? text.blocks.filter(it => it.index < placed.index) : aboveIn(section, first);
		if (!above.some(it => it.piece.derived(showsStatus, showsStatus))) yield placed;
	}
}

const aboveIn = ({ heading, blocks }: Section, first: number): readonly PlacedBlock[] => [
	...(heading === undefined ? [] : [heading]),
	...blocks.slice(0, first),
];

/** A section that reports on something of its own, at length. */
const isProject = (section: Section): boolean =>
	section.heading !== undefined &&
	section.level > 1 &&
	section.role === undefined &&
	!section.roles.some(it => quiet.has(it)) &&
	section.blocks.reduce((sum, it) => sum + it.piece.passage.wordCount, 0) >= 40;

const quiet: ReadonlySet<Role> = new Set([
	'actions',
	'risks',
	'ask',
	'appendix',
	'changelog',
	'glossary',
	'highlights',
	'lowlights',
	'lessons',
	'background',
	'timeline',
	'goals',
	'instructions',
]);

/** "**Owner:** Ana" only labels what follows; a line with a status is looked at for itself. */
const isQuietLine = (placed: PlacedBlock): boolean => isLabelLine(placed);

const isProse = ({ block, piece }: PlacedBlock): boolean =>
	block.kind === 'paragraph' &&
	block.item === undefined &&
	block.quote === 'none' &&
	!piece.passage.isVoiceOrPrompt &&
	piece.passage.sentences.length > 0;

/** Whether a block above the prose says how things stand: a colour, a badge, a label, a table, a callout. */
function showsStatus({ source, table, passage }: Piece): boolean {
	if (table !== undefined || /!\[/u.test(source)) return true;
	return (
		/[🟢🟡🟠🔴✅⚠❌]|:(?:green|yellow|red|large)_|^\W*(?:overall )?(?:status|health|rag)\b|\b(?:on|off) track\b|\bat risk\b/iu.test(
			source,
		) || passage.sentences.some(it => it.find(verdictWords).length > 0)
	);
}

/** The first sentence, where it tells what people were busy with and the paragraph tells nothing else. */
function verdictless({ passage }: Piece): Sentence | undefined {
	const [first] = passage.sentences;
	if (first === undefined || !activity.test(first.lower.replace(/^(?:wow|phew|well|whew),? /u, '')))
		return undefined;
	return passage.sentences.some(saysHowItStands) ? undefined : first;
}

const activity = new RegExp(`^\\P{L}*(?:${activityOpenings.join('|')})`, 'u');

/** A number, a date, a verdict, a result, trouble or an ask: something a reader can take a stand on. */
const saysHowItStands = (sentence: Sentence): boolean =>
	sentence.hasBlank ||
	sentence.hasMagnitude ||
	dated(sentence) ||
	askOf(sentence) !== undefined ||
	sentence.find(verdictWords).length > 0 ||
	standing.test(sentence.lower);

/** The week that is reported on dates nothing. */
const dated = ({ dates, run }: Sentence): boolean =>
	dates.some(
		({ span }) =>
			!/^(?:this|last|(?:in |over |during |for )?the (?:last|past)) /u.test(
				run.lower.slice(span.start, span.end),
			),
	);

const standing =
	/\b(?:but|however|although|though|despite|unfortunately|sadly|not|no|never|cannot|track|green|yellow|amber|red|risks?|late|later|early|delay\w*|slip\w*|slow\w*|behind|ahead|miss(?:ed|es|ing)?|fail\w*|fell|rose|grew|drop\w*|block\w*|stuck|problems?|issues?|trouble|struggl\w*|hard|messy|barely|bugs?|broke\w*|done|complet\w*|finish\w*|ship(?:s|ped|ping)?|launch\w*|releas\w*|live|deliver\w*|clos(?:e[ds]?|ing)|signed|approved|agreed|decided|chose|won|lost|hit|reach\w*|exceed\w*|beat|met (?:our|the|all|every|its|their) (?:goals?|targets?|plan|dates?|deadlines?)|goals?|targets?|plan(?:ned|s)?|milestones?|deadline|schedule|on time|ready|will|expect\w*|moved? to|result\w*|which (?:cut|raised|unblocked|means)|so that|now|works|working as|passed|merged|deployed|rolled out|in (?:beta|production|review)|first|most|half|all|every|doubled|halved|record|best|worst|better|worse|more|less|fewer)\b|n't\b/u;
