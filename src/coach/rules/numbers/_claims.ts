import type { Piece } from '../../document/piece.ts';
import { changeAnywhere } from '../../lexicon/change-forms.ts';
import { metricAnywhere } from '../../lexicon/metrics.ts';
import { isOwnProse } from '../../lint/own-prose.ts';
import { isUnderNegation } from '../../lint/nearby.ts';
import type { BlockContext, DocumentView } from '../../lint/views.ts';
import { isForm } from '../../prose/blanks.ts';
import { givesSize } from '../../prose/evidence.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { readChange } from './_change.ts';

/** What tells whether a claim of change counts where it stands. */
export interface Claimed {
	readonly phrase: string;
	/** The verb opens the sentence: only reports mean the past by that. */
	readonly opens: boolean;
}

/** Whether a sentence may claim that a metric changed: a cheap look, before its forms are read. */
export const mayClaim = (sentence: Sentence): boolean =>
	changeAnywhere.test(sentence.lower) &&
	(metricAnywhere.test(sentence.lower) || /\b(?:usage|time)\b/u.test(sentence.lower)) &&
	!sentence.isHypothetical &&
	!negated.test(sentence.lower) &&
	!general.test(sentence.lower) &&
	!labelled.test(sentence.run.lower);

const negated = /\b(?:not|no|never|without|neither|nor|cannot)\b|n't\b/u;

/** "When the price went up, churn increased": what happens then, not what happened once. */
const general = /^\W*(?:when|whenever|as|while|once|until)\b/u;

/** Items that say what they are: no claim that something changed. */
const labelled =
	/^\s*(?:the )?(?:riskiest |key |main |success |our |null )?(?:hypothes[ie]s|assumptions?|risks?|goals?|objectives?|outcomes?|targets?|success|metrics?|kr ?\d*|questions?|examples?|e\.g\.|non-goals?|mitigation|definition|user story|as an? )\b/u;

/** Whether a claim that stands here is one: told by the author, and no goal. */
export const isClaimed = (claim: Claimed, context: BlockContext): boolean =>
	(!claim.opens || tellsOfThePast(context)) &&
	!isGoal(claim.phrase, context) &&
	!context.roles.some(it => skipped.has(it)) &&
	!isUnderNegation(context) &&
	!isAboutRivals(context);

const skipped: ReadonlySet<string> = new Set([
	'non-goals',
	'requirements',
	'risks',
	'open-questions',
	'assumptions',
	'options',
	'timeline',
	'root-cause',
	'lessons',
	'quote',
	'cta',
	'getting-started',
]);

/** "Reduced page load time" at the start of a note tells what was done in a report, and what is wanted elsewhere. */
const tellsOfThePast = ({ kind }: BlockContext): boolean => kind === 'status' || kind === 'wbr';

/** Goals have a rule of their own: their items, and what will be; not the prose that says why they matter. */
const isGoal = (phrase: string, { roles, placed, kind }: BlockContext): boolean =>
	roles.some(it => it === 'goals' || (it === 'metrics' && kind !== 'wbr' && kind !== 'status')) &&
	(placed.block.item !== undefined || /\b(?:will|expect|going to)\b|'ll\b/iu.test(phrase));

const isAboutRivals = ({ section }: BlockContext): boolean =>
	/\b(?:compet\w+|rivals?|market|industry|landscape)\b/iu.test(section.title);

/** How many changes of metrics the document claims, with and without numbers. */
export function changesClaimed(document: DocumentView): number {
	const { kind, text } = document;
	let count = 0;
	for (const section of text.sections) {
		for (const [index, placed] of section.blocks.entries()) {
			if (!isOwnProse(placed)) continue;
			const claims = placed.piece.derived(changesClaimed, claimsIn);
			if (claims.length === 0) continue;
			const [previous, next] = [section.blocks[index - 1], section.blocks[index + 1]];
			const context = { kind, placed, section, roles: section.roles, previous, next, document };
			count += claims.filter(it => isClaimed(it, context)).length;
		}
	}
	return count;
}

const claimsIn = ({ passage }: Piece): readonly Claimed[] =>
	passage.sentences.flatMap(sentence => {
		if (!mayClaim(sentence) || isForm(sentence.text)) return [];
		const change = readChange(sentence);
		if (change !== undefined) return [{ phrase: sentence.written(change.span), opens: change.opens }];
		// Its number stands between the words of the other forms: "churn fell 3% in May".
		return givesSize(sentence) ? [{ phrase: '', opens: false }] : [];
	});
