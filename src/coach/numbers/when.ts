import { monthName, weekdayName, yearNumber } from './calendar.ts';
import { anyOf } from './pattern.ts';

const period = '(?:weeks?|months?|quarters?|years?|days?|sprints?)';
const event = anyOf(
	'launch|release|redesign|change|rollout|migration|fix|experiment|test|pilot|update|upgrade|move|switch',
	'campaign',
);
const which = anyOf(
	'last|this|previous|prior|past|same|current|first|second|third|fourth|final|pilot|launch|trial',
	'following|next|test|holiday',
);
const few = String.raw`(?:an?|one|two|three|four|five|six|eight|ten|twelve|\d{1,3})`;
const before = '(?:(?:in|during|since|by|for|as of|at|from|through|until|of|on) )?';
const named = anyOf(
	String.raw`(?:Q[1-4]|H[12])(?:[ /'-]{1,2}(?:FY ?)?\d{2,4})?|FY ?\d{2,4}`,
	String.raw`${monthName}(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? ${yearNumber})?`,
	yearNumber,
	weekdayName,
);

/**
 * A time phrase that may stand between the figures of one statement ("last week", "in Q3", "WoW", "year over
 * year"), without blanks around it: a pattern source for the `u` flag.
 */
export const whenSource = [
	'WoW|MoM|QoQ|YoY|W/W|M/M|Q/Q|Y/Y|YTD',
	'(?:week|month|quarter|year)[ -](?:over|on|to)[ -](?:week|month|quarter|year|date)',
	String.raw`(?:(?:in|during|since|by|for|over|through) )?(?:the |our )?${which} (?:\d{1,2} )?(?:${period}|half|period|cycle|time)`,
	String.raw`${few} ${period} (?:ago|earlier|before|later|prior)`,
	String.raw`(?:in|within|over|during|after) (?:(?:just|only|about|under|less than|the) )?${few} (?:minutes?|hours?|${period})`,
	String.raw`${before}(?:(?:early|mid|late|the end of|end of)[ -])?${named}`,
	String.raw`(?:before|after|since|at|with|following) (?:the |our )?${event}`,
	'before and after|today|yesterday|now|overnight|so far|to date|to now|on average|at launch|at peak|overall',
].join('|');
