import { phrases } from '../prose/phrases.ts';

/**
 * Times to come without a date (rules.md E4). Left out on purpose: "going forward" and "moving forward", which
 * are wordy and promise nothing; "over time", "in the future", "in the long term", "later" and "in time", which
 * say what comes after what or how far a plan reaches.
 */
export const futureTimes = phrases(
	'(very|pretty|really)? soon',
	'(very)? shortly',
	'imminently',
	'before long',
	'asap',
	'as soon as possible',
	'as soon as (we|i) can',
	'in the (near|very near|not too distant|not so distant|foreseeable) future',
	'(in|over|during|within) the coming (days|weeks|months|quarters|sprints)',
	'in coming (weeks|months|quarters|sprints)',
	'(in|over|during|within) the next (few|couple of|several) (days|weeks|months|sprints|quarters|releases)',
	'(in|over) the next (weeks|months|quarters|sprints)',
	'later this (year|quarter)',
	'later in the (year|quarter)',
	'in due course',
	'in due time',
	'at some (point|stage)',
	'at some point (soon|later|in the future|down the road|down the line|this year|next year)',
	'at a later (date|time|point|stage)',
	'sometime (soon|later|this|next)? (year|quarter)?',
	'some time (soon|later|in the future)',
	'down the (road|line)',
	'when time (permits|allows)',
	'as time (permits|allows)',
	'when we (have|find|get) (the)? time',
	'when we get (to it|around to it)',
	"(when|once) (it is|it's|we are|we're) ready",
	'when ready',
	'one day',
	'some day',
	'someday',
	'eventually',
);

/** Those that are promises only in the mouth of who can keep them: "we will eventually". */
export const distantTimes: ReadonlySet<string> = new Set(['eventually', 'one day', 'some day', 'someday']);

/**
 * Times gone by without a date. Left out: "previously", "in the past", "historically", "traditionally" and "to
 * date", which say how it was and not when it changed.
 */
export const pastTimes = phrases(
	'(just|only|very|more)? recently',
	'lately',
	'of late',
	'in recent (days|weeks|months|years|quarters)',
	'in the (last|past) (few|couple of|several) (days|weeks|months|years|quarters)',
	'some time (ago|back)',
	'(quite)? a while (ago|back)',
	'not (so|too|that)? long ago',
	'for (quite)? some time (now)?',
	'for (quite)? a while (now)?',
);

/** Those that last until now: what is missing is since when. */
export const lasting = /^(?:lately|of late|in (?:recent|the)\b|for\b)/u;
