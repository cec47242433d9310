import type { Piece } from '../../document/piece.ts';
import { labelRoles } from '../../document/labels.ts';
import type { PlacedBlock } from '../../document/section.ts';
import { intentions, personCauses } from '../../lexicon/weak-corrections.ts';
import { defineRule } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { shift, type Span } from '../../text/span.ts';

interface Weak {
	/** In the run. */
	readonly span: Span;
	readonly end: number;
	readonly phrase: string;
	readonly kind: 'intention' | 'person';
}

interface Data {
	readonly phrase: string;
	readonly at: number | undefined;
}

export default defineRule<'document', Data>({
	id: 'weak-corrective-action',
	family: 'commitments',
	attribute: 'Earn trust',
	unit: 'document',
	severity: { postmortem: 'warning' },
	summary: 'Name the mechanism that would have stopped it, not the intention.',
	why: 'People already meant well when it happened, so asking them to mean better changes nothing. A check, an alert, a limit or a test works on the day when everybody is tired.',
	source:
		'Amazon: “good intentions don’t work, mechanisms do”; corrections of errors look for the cause in the system, never in a person.',
	traps: [
		'A mechanism in the same item: a check, an alert, a test, a limit, a tool, a number.',
		'A root cause that goes on to say what let the mistake through.',
		'What the timeline and the quotations tell.',
		'Short postmortems are not asked whether it happened before.',
	],
	kinds: {
		intention: 'An action that only means well.',
		person: 'A root cause that ends at a person.',
		repeat: 'Nothing says whether it happened before.',
	},
	exampleKind: 'postmortem',
	*detect(document) {
		for (const placed of document.text.blocks) {
			const { block, piece, section } = placed;
			if (
				block.kind !== 'paragraph' ||
				block.quote !== 'none' ||
				block.item?.task === 'done' ||
				section.heading === placed
			)
				continue;
			for (const it of piece.derived(weaknesses, weaknesses)) {
				if (!(it.kind === 'person' ? isCause(placed) : isRemedy(placed))) continue;
				const { run } = piece.passage;
				yield {
					span: shift(run.toSource(it.span), block.span.start),
					kind: it.kind,
					data: {
						phrase: it.phrase,
						at: run.toSource({ start: it.end, end: it.end }).start + block.span.start,
					},
				};
			}
		}
		const heading = titleWithoutHistory(document);
		if (heading !== undefined)
			yield { span: heading.block.span, kind: 'repeat', data: { phrase: '', at: undefined }, atMost: 'hint' };
	},
	message: ({ phrase }, kind) =>
		kind === 'repeat'
			? 'Say whether this has happened before; if it has, say why the last fix did not hold.'
			: kind === 'person'
				? `“${phrase}” ends at a person, and the next person can do the same; say what let the mistake through.`
				: `“${phrase}” is a good intention, and those were there before; name the check, alert, limit or test that would have stopped it.`,
	*fix({ kind, data: { at } }) {
		if (at === undefined) return;
		const text =
			kind === 'person'
				? '; it was possible because [what allowed it?]'
				: ' — with [which check, alert, limit or test?]';
		yield { title: `Ask for it: “…${text}”`, kind: 'draft', edits: [{ span: { start: at, end: at }, text }] };
	},
	examples: [
		{
			bad: '## Action items\n\n- «Be more careful» with the price list (Ana, 3 May).',
			as: 'intention',
			fixed:
				'## Action items\n\n- Be more careful with the price list (Ana, 3 May) — with [which check, alert, limit or test?].',
		},
		{
			bad: '## Root cause\n\nThe root cause was «human error».',
			as: 'person',
			fixed: '## Root cause\n\nThe root cause was human error; it was possible because [what allowed it?].',
		},
		{
			bad: '## Follow-ups\n\n1. «Remind everyone» to look at the flag (Jo, 9 May)',
			as: 'intention',
			fixed:
				'## Follow-ups\n\n1. Remind everyone to look at the flag (Jo, 9 May) — with [which check, alert, limit or test?]',
		},
		{
			bad: '## Lessons learned\n\nThe queue was full for six hours. We need to «pay closer\nattention» to **the queue**.',
			as: 'intention',
		},
		{ bad: '**Root cause:** «an engineer forgot» to renew the key.', as: 'person' },
		{
			bad: '## Corrective actions\n\n* [ ] «Improve communication» between the *two shifts* — Ana, 3 May',
			as: 'intention',
		},
		{ bad: '## Action items\n\n- «Make sure this never happens again» (Ana, 3 May).' },
		{ good: '## Action items\n\n- Add a check that rejects price lists without an owner (Priya, 20 June).' },
		{ good: '## Action items\n\n- Alert the desk when the queue is longer than five minutes (Jo, 9 May).' },
		{ good: '## Root cause\n\nThe release tool accepts price lists that nobody has read.' },
		{ good: '## Root cause\n\nIt began with human error: the tool allows both keys to be removed at once.' },
		{ good: '## Action items\n\n- Train the team on the fallback with a test every quarter (Ana, 3 May).' },
		{ good: '## Timeline\n\n- 09:31 Ana reminds everyone to look at the flag.' },
		{ good: '## Action items\n\n- Remind the team through a bot that blocks the merge (Ana, 3 May).' },
		{ in: 'status', good: '## Next steps\n\n- Raise awareness of the fair (Ana, 3 May).' },
	],
});

function weaknesses({ passage }: Piece): readonly Weak[] {
	if (!mayBeWeak.test(passage.run.lower)) return [];
	return passage.sentences.flatMap(sentence => [
		...weakIn(sentence, intention, 'intention'),
		...weakIn(sentence, person, 'person'),
	]);
}

function weakIn(sentence: Sentence, pattern: RegExp, kind: Weak['kind']): readonly Weak[] {
	const match = pattern.exec(sentence.lower);
	if (match === null || sentence.isQuestion || sentence.hasBlank || sentence.hasReference) return [];
	const rest = sentence.run.lower.slice(sentence.span.start + match.index + match[0].length);
	if (
		kind === 'intention'
			? mechanism.test(sentence.lower) || sentence.hasMagnitude || mechanism.test(sentence.next?.lower ?? '')
			: explained.test(rest)
	)
		return [];
	const start = sentence.span.start + match.index;
	const span = { start, end: start + match[0].length };
	const text = sentence.run.text.slice(sentence.span.start, sentence.span.end);
	return [
		{
			span,
			end: sentence.span.start + text.replace(/[\s.!;:,]+$/u, '').length,
			phrase: sentence.written(span),
			kind,
		},
	];
}

const mayBeWeak =
	/\b(?:more|extra|closer|better|greater|harder|communication\w*|awareness|remind\w*|educat\w*|(?:re)?train\w*|follow\w*|eye|again|error|forgot|failed|neglected|did|didn't|accidentally|mistakenly|attention|care|diligence|carelessness|inattention|negligence)\b/u;

const intention = new RegExp(String.raw`(?<![\p{L}-])(?:${intentions.join('|')})(?![\p{L}-])`, 'u');
const person = new RegExp(String.raw`(?<![\p{L}-])(?:${personCauses.join('|')})(?![\p{L}-])`, 'u');

/** What works without anybody thinking of it, or shows whether it worked. */
const mechanism =
	/\b(?:alert\w*|alarms?|automat\w*|tests?|lint\w*|scripts?|block\w*|gates?|limits?|templates?|checklists?|hooks?|bots?|tool\w*|dashboards?|pages?|pager|rules?|ci|monitoring|tickets?|drills?|exercises?|game days?|workshops?|quiz\w*|runbooks?|playbooks?|documentation|status page|channel|by (?:add|us|writ|mov|mak|creat|introduc|turn)\w*ing|guard\w*|validat\w*|thresholds?|weekly|monthly|every|each)\b/u;

/** The cause goes on behind the person. */
const explained =
	/\b(?:because|allow\w*|let|lets|possible|permitted|without (?:a|any)|no (?:check|test|alert|warning|review|guard)|there (?:was|is|were) no|missing|the (?:tool|system|process|form|script|interface|ui|pipeline)|neither|nothing|unclear|confusing|lack of (?:a |an )?(?:check|test|alert|tool|documentation|process))\b/u;

/** Where a postmortem says what is done about it. */
const isRemedy = ({ section, piece }: PlacedBlock): boolean =>
	section.roles[0] === 'actions' ||
	section.roles[0] === 'lessons' ||
	labelRoles(piece).some(it => it === 'actions' || it === 'lessons');

const isCause = ({ section, piece }: PlacedBlock): boolean =>
	section.roles[0] === 'root-cause' || labelRoles(piece).includes('root-cause');

/** The title of a postmortem of some length that never looks back further than this time. */
function titleWithoutHistory({ text, kind }: DocumentView): PlacedBlock | undefined {
	if (kind !== 'postmortem' || text.words < 300) return undefined;
	if (text.blocks.some(it => it.piece.derived(looksBack, looksBack))) return undefined;
	return text.sections.find(it => it.level === 1)?.heading;
}

const looksBack = ({ passage, source }: Piece): boolean =>
	/\b(?:previous\w*|before|recur\w*|repeat\w*|first time|again|last time|last incident|earlier|similar|in the past|history|once more|happened)\b/u.test(
		passage.run.lower,
	) || source.includes('incidents/');
