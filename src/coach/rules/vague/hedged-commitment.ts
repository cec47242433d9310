import type { Section } from '../../document/section.ts';
import { isUnderNegation } from '../../lint/nearby.ts';
import { defineRule } from '../../lint/rule.ts';
import type { BlockContext, DocumentView } from '../../lint/views.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';
import { firmer } from './_firmer.ts';
import { weakItem, type WeakItem } from './_item.ts';
import { weakPlan, type WeakPlan } from './_plan.ts';

export default defineRule({
	id: 'hedged-commitment',
	family: 'vague',
	attribute: 'Earn trust',
	unit: 'sentence',
	severity: {
		all: 'information',
		status: 'warning',
		wbr: 'warning',
		okr: 'warning',
		postmortem: 'warning',
		strategy: 'hint',
	},
	summary: 'Say what you will do and by when; state the risk beside it.',
	why: 'Trust grows from saying what you will do and then doing it. “We hope to” and “we will look into it” cannot be missed, so nobody can rely on them. A firm plan with its risk named is both honest and useful.',
	source: 'Ian McAllister on setting and meeting expectations; Google’s SRE workbook on action items.',
	traps: [
		'What customers hope, want or try; user stories; what “I want” without a day.',
		'Plans outside of summaries, goals, timelines, decisions, status and actions, unless a day is given.',
		'Verbs that promise no work: “we hope to learn”, “we want to thank”.',
		'“We aim to raise it from 31% to 36%”: the target is the commitment.',
		'A stated confidence or risk in the sentence or the next; a lead-in to a list.',
		'Ideas with a link to where they are decided, or with a day.',
		'What is crossed out or ticked off; “we may consider” in the summary of a postmortem that lists its actions.',
		'“Consider” in advice to others; conditions, questions, negations, quotations; risks, options, open questions and what is out of scope.',
	],
	exampleKind: 'status',
	cues: [
		...[
			'hope',
			'hopes',
			'hoping',
			'try',
			'trying',
			'attempt',
			'aim',
			'aims',
			'aiming',
			'strive',
			'endeavor',
			'endeavour',
			'best',
		],
		...[
			'able',
			'looking',
			'like',
			'love',
			'want',
			'wants',
			'consider',
			'considering',
			'look',
			'think',
			'thinking',
		],
		...[
			'explore',
			'exploring',
			'possible',
			'goes',
			'can',
			'capacity',
			'maybe',
			'perhaps',
			'necessary',
			'needed',
			'required',
		],
		...['possibly', 'hopefully', 'probably', 'permits', 'allows'],
	],
	*detect(sentence) {
		if (sentence.isQuestion || states.test(sentence.lower) || states.test(sentence.next?.lower ?? '')) return;
		const found = weakness(sentence);
		if (found !== undefined) yield { span: found.span, data: found };
	},
	judge: ({ data }, context) =>
		!context.roles.some(it => skipped.has(it)) &&
		!isUnderNegation(context) &&
		(data.isAnywhere || isCommitment(data.kind, context)),
	message({ kind, phrase }) {
		switch (kind) {
			case 'verb':
				return `“${phrase}” is a plan with an exit: say what you will do by when, and state the risk beside it.`;
			case 'exit':
				return `“${phrase}” takes the promise back: say in which cases it holds, or promise it without.`;
			case 'criterion':
				return `“${phrase}” lets this item pass either way: say who decides, or when it is needed.`;
			default:
				return `“${phrase}” is no action yet: decide, or name who decides and by when.`;
		}
	},
	fix: ({ span, data }, sentence) => firmer(sentence, span, data.kind),
	examples: [
		{ bad: 'We «hope to» launch the beta in June.', fixed: 'We will launch the beta in June.' },
		{
			bad: 'The team «will try to» fix the top crashes.',
			fixed: 'The team will fix the top crashes by [date?].',
		},
		{
			bad: 'We «should be able to» close this soon.',
			fixed: 'We will close this by [date?].',
		},
		{
			bad: "- **Import:** we«'re looking to» hire a second\n  tester.",
			fixed: "- **Import:** we'll hire a second\n  tester by [date?].",
		},
		{
			in: 'prfaq',
			bad: 'Relay opens in France on 3 May, and we «aim to» open in Spain by September.',
			fixed: 'Relay opens in France on 3 May, and we will open in Spain by September.',
		},
		{
			in: 'prd',
			bad: 'We will answer every ticket on the same day «when possible».',
			fixed: 'We will answer every ticket on the same day [in which cases, by when?].',
		},
		{
			in: 'postmortem',
			bad: '## Action items\n\n- «Consider» adding a check of free disk space to the import.',
			fixed:
				'## Action items\n\n- Decide by [date?] whether to add a check of free disk space to the import.',
		},
		{
			in: 'postmortem',
			bad: '## Next steps\n\n1. Raise the limit.\n2. «Look into» the printer driver.',
			fixed: '## Next steps\n\n1. Raise the limit.\n2. Look into the printer driver [who decides, by when?].',
		},
		{
			in: 'onepager',
			bad: '## Timeline\n\nAfter the pilot we «may consider» moving the night shift.',
			fixed: '## Timeline\n\nAfter the pilot we will decide by [date?] whether to move the night shift.',
		},
		{
			in: 'prd',
			bad: '## Definition of done\n\n- [ ] The clinic has signed the data contract «(if needed)»',
			fixed:
				'## Definition of done\n\n- [ ] The clinic has signed the data contract [who decides this, by when?]',
		},
		{ good: 'We will launch the beta on 14 June (80% confident).' },
		{ good: 'Sellers want to see fees before listing.' },
		{ good: 'As a seller, I want to export orders.' },
		{ good: 'We hope to ship in June. The risk is the customs form, which nobody has tested.' },
		{ good: 'What we hope to fix next is the way a parcel is lost.' },
		{ good: 'We would like to start by thanking the night shift.' },
		{ good: 'We aim to cut the wait from 9 minutes to 4.' },
		{ good: '- We hope to learn which of the two forms people finish.' },
		{
			in: 'postmortem',
			good: '## Action items\n\n- Consider a second region ([decided on Friday](https://example.com/issues/7)).',
		},
		{ in: 'strategy', good: 'We want to be the first name that a hotel thinks of.' },
		{ in: 'onepager', good: '## Options\n\nWe will consider opening in Leeds.' },
		{ in: 'prd', good: '## User stories\n\n- The courier signs on the screen **(if required)**.' },
		{
			in: 'prd',
			good: '## Definition of done\n\n- ~~The clinic has signed the data contract (if needed)~~\n- [x] The night shift has read it (if required)',
		},
		{
			in: 'postmortem',
			good: '## Summary\n\nThe import stood still for 40 minutes. No server is missing, though we may consider\nchanges to the handover.\n\n## Action items\n\n- Add the disk to the handover sheet ([SHOP-12](https://example.com/SHOP-12))',
		},
		{ in: 'prfaq', good: '> We hope to open a second shop with it in June.' },
	],
});

interface Found {
	readonly span: Span;
	readonly kind: WeakPlan['kind'] | WeakItem['kind'];
	readonly phrase: string;
	readonly isAnywhere: boolean;
}

/** The plan or item that leaves a way out, unless something in the sentence closes it. */
function weakness(sentence: Sentence): Found | undefined {
	const plan = weakPlan(sentence);
	const found = plan ?? weakItem(sentence);
	if (found === undefined || (plan !== undefined && leadsIn(sentence))) return undefined;
	const isPromise = found.kind === 'verb' || found.kind === 'exit';
	if (!isPromise && isFollowedUp(sentence)) return undefined;
	if (plan !== undefined && plan.kind !== 'exit' && weighed.test(sentence.lower)) return undefined;
	return { ...found, phrase: sentence.written(found.span), isAnywhere: plan?.isAnywhere ?? false };
}

/** Confidence or risk is stated: what the rule asks for. */
const states =
	/\b\d+ ?% (?:confiden|sure|likely|certain|chance)|\bconfiden(?:ce|t)\b|\bthe risk is\b|\bat risk\b/u;

const weighed = /\b(?:if|whether|unless|suppose|hypothes[ie]s|assuming)\b/u;

const leadsIn = (sentence: Sentence): boolean => sentence.next === undefined && /:\W*$/u.test(sentence.lower);

/** An idea that can be looked up, or that has its day. */
const isFollowedUp = (sentence: Sentence): boolean =>
	sentence.hasDate ||
	sentence.hasReference ||
	sentence.next?.hasReference === true ||
	sentence.next?.hasDate === true;

/** Whether what is planned is told where a reader takes it for a promise. */
function isCommitment(how: Found['kind'], { kind, roles, section, placed, document }: BlockContext): boolean {
	const isItem = placed.block.item !== undefined;
	if (placed.block.item?.task === 'done') return false;
	switch (how) {
		case 'criterion':
			return isItem && isOfDone(section);
		case 'idea':
			return (
				isItem &&
				kind !== 'prfaq' &&
				kind !== 'faq' &&
				roles.some(it => it === 'actions' || it === 'decision')
			);
		case 'exit':
			return !roles.some(it => described.has(it));
		default:
			// What may be done after an incident is decided in the list of actions.
			if (how === 'deferral' && kind === 'postmortem' && !roles.includes('actions') && listsActions(document))
				return false;
			// What happened in an incident is told in its timeline.
			if (roles.some(it => told.has(it) && !(it === 'timeline' && kind === 'postmortem'))) return true;
			return how === 'verb' && (kind === 'status' || kind === 'wbr') && !roles.some(it => described.has(it));
	}
}

const listsActions = ({ text }: DocumentView): boolean =>
	text.sections.some(
		it => it.roles.includes('actions') && it.blocks.some(({ block }) => block.item !== undefined),
	);

/** "Must have" below "Definition of done" is part of it. */
const isOfDone = ({ title, parent }: Section): boolean =>
	done.test(title.toLowerCase()) || (parent !== undefined && isOfDone(parent));

const done =
	/\b(?:definition of done|done when|exit criteria|launch (?:criteria|checklist)|release (?:criteria|checklist))\b/u;

const told: ReadonlySet<string> = new Set([
	...['actions', 'timeline', 'decision', 'status', 'summary', 'goals', 'exceptions', 'lowlights'],
]);

const described: ReadonlySet<string> = new Set([
	...['lessons', 'background', 'problem', 'evidence', 'customer', 'solution', 'requirements'],
]);

const skipped: ReadonlySet<string> = new Set([
	'open-questions',
	'non-goals',
	'options',
	'assumptions',
	'risks',
	'quote',
]);
