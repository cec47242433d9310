import { written, type NumberClaim } from '../claim.ts';
import { isHypothetical, isNegated } from '../guard.ts';
import type { Quantity } from '../quantity.ts';
import { qualifierSource } from '../reader/qualifier.ts';
import { anyOf } from '../pattern.ts';

/**
 * Nothing falls by more than all of it, and no more than all users can do a thing (rules.md C.4.10). Not for what
 * may go below zero (profit, NPS) nor where the whole is a plan or another time.
 */
export function checkImpossible(text: string, quantities: readonly Quantity[]): NumberClaim | undefined {
	for (const quantity of quantities) {
		if (quantity.measure !== 'percent' || quantity.tie !== undefined || !isAboveAll(quantity)) continue;
		const before = text.slice(Math.max(0, quantity.span.start - 60), quantity.span.start);
		const after = text.slice(quantity.span.end, quantity.span.end + 60);
		// "A fall of more than 100%" by itself is talked of, not stated.
		const isStated =
			falls.test(before) || (quantity.value > 100 && (fallOf.test(before) || fallBehind.test(after)));
		const isFall = isStated && !ofSomething.test(after) && !goesBelowZero.test(text);
		const isCrowd = crowd.test(after) && !isAgainstPlan.test(text);
		if (
			(!isFall && !isCrowd) ||
			isNegated(text, quantity.span.start) ||
			isHypothetical(text, quantity.span.start)
		)
			continue;
		const figure = written(text, quantity);
		return {
			relation: 'impossible',
			verdict: 'impossible',
			stated: quantity.span,
			inputs: [],
			actual: undefined,
			working: isFall
				? `nothing can fall by ${figure}, since 100% is all of it`
				: `${figure} of them is more than all`,
		};
	}
	return undefined;
}

const isAboveAll = ({ value, bound, approximate }: Quantity): boolean =>
	value > 100 ? !approximate : value === 100 && bound === 'above' && !approximate;

const falls = new RegExp(
	String.raw`\b(?:(?:fell|fallen|dropped|declined|decreased|shrank|shrunk|plunged|plummeted|down)(?: by)?|(?:reduced|cut|lowered|slashed|decreased|shrunk)(?: [\p{L}'-]+){0,4} by) ${qualifierSource}$`,
	'iu',
);
const fallOf = new RegExp(
	String.raw`\b(?:drop|fall|decline|decrease|reduction|cut) of ${qualifierSource}$`,
	'iu',
);
const fallBehind = /^ (?:drop|fall|decline|decrease|reduction|cut)(?= in\b|[.,;)]|$)/iu;
/** "Down 120% of the time", "fell to": another figure. */
const ofSomething = /^ ?(?:of|to|from where)\b/iu;
const maybeNegative = anyOf(
	String.raw`profit\p{L}*|loss(?:es)?|margins?|income|earnings|ebitda?|cash|net|nps|scores?`,
	'sentiment|roi|returns?|contribution|surplus|deficit|balance|growth|temperature',
	String.raw`points?|rates? of change|variance|delta|budget\p{L}*|position|p&l|carbon|emissions?`,
	'footprint',
);
const goesBelowZero = new RegExp(String.raw`\b${maybeNegative}\b`, 'iu');
const people = anyOf(
	'users|customers|sellers|buyers|orders|visitors|members|subscribers|respondents',
	'participants|accounts|employees|teams|merchants|sessions',
);
const crowd = new RegExp(
	String.raw`^ of (?:(?:all|our|the|its|their) ){0,2}(?:(?:active|new|paying|weekly|monthly|daily|mobile|existing) )?${people}(?= ?[.,;)]|$| \p{L})(?! (?:we|they|it|from|in|last|as|than|required|needed))`,
	'iu',
);
const planned = anyOf(
	String.raw`nrr|retention|attain\p{L}*|plan\p{L}*|utili[sz]\p{L}+|growth|grew|target\p{L}*|quota`,
	String.raw`goal\p{L}*|capacity|budget\p{L}*|baseline|forecast\p{L}*|expect\p{L}*|last|previous`,
	String.raw`prior|compared|than|increase\p{L}*|more|need\p{L}*|requir\p{L}+|pre-?launch|before`,
	String.raw`original\p{L}*|initial\p{L}*|normal|usual|equivalent`,
);
const isAgainstPlan = new RegExp(String.raw`\b${planned}\b`, 'iu');
