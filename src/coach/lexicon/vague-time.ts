import { phrases } from '../prose/phrases.ts';

/** Times to come without a date (rules.md E4). */
export const futureTimes = phrases(
	'soon',
	'very soon',
	'shortly',
	'asap',
	'as soon as possible',
	'as soon as we can',
	'in the (near|very near|not too distant|foreseeable) future',
	'in the coming (days|weeks|months|quarters|sprints)',
	'over the coming (days|weeks|months|quarters|sprints)',
	'in the next few (days|weeks|months|sprints|quarters)',
	'over the next few (days|weeks|months|sprints|quarters)',
	'later this (year|quarter|month)',
	'in due course',
	'at some point',
	'at a later (date|time|point)',
	'down the (road|line)',
	'when time permits',
	'one day',
	'eventually',
);

/** Times gone by without a date. */
export const pastTimes = phrases(
	'recently',
	'lately',
	'in recent (weeks|months|years)',
	'some time ago',
	'a while (ago|back)',
	'not long ago',
);
