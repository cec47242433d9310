import { phrases } from '../prose/phrases.ts';

/**
 * How a sentence opens that tells history (rules.md E6). Dates and spans ("since 2021", "over the past two
 * years") are read by `tellsHistory`, since their numbers vary.
 */
export const backgroundOpeners = phrases(
	'in recent (months|years|quarters|weeks)',
	'in the past',
	'historically',
	'originally',
	'initially',
	'traditionally',
	'previously',
	'for (some|a long) time',
	'for (many|several|the past|the last) (weeks|months|years|quarters)',
	'as part of (our|last|the)',
	'by way of background',
	'to give (you)? some (context|background)',
	'for (some)? (context|background)',
	'some (context|background)',
	'as many of you know',
	'after (many|several|much|months of|weeks of) (discussions|meetings|discussion|debate)',
	'when (we|the team|the company) (started|began|launched|first)',
);

/** Words anywhere in a sentence that tell what was, not what is or shall be. */
export const historyCues = phrases(
	'(was|were) (originally|initially|first|previously)',
	'(has|have) since',
	'(has|have) been (owned|used|run|built|managed|led|maintained|working|growing|evolving|developed|driven|handled|operated) (by)?',
	'(has|have) (grown|evolved) (organically|over time|over the years)',
	'over the years',
	'in recent (months|years|quarters)',
);
