/** What the document itself says of an item: nothing (it is open), that it is done, or that it is called off. */
export type WrittenState = 'open' | 'done' | 'dropped';

/**
 * What the words of an item say at its beginning or its end: "Done: call Legal", "Call Legal — done", "✅ Call
 * Legal". Words in the middle tell of something else.
 */
export function stateOfWords(text: string): WrittenState {
	const words = text.trim().replace(/[\s.!]+$/u, '');
	if (/[✅☑✔]|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):/u.test(words)) return 'done';
	if (vetoed.test(words)) return 'open';
	if (atStart(finished).test(words) || atEnd(finished).test(words)) return 'done';
	return atStart(calledOff).test(words) || atEnd(calledOff).test(words) ? 'dropped' : 'open';
}

const finished =
	'done|completed?|finished|shipped|closed|fixed|resolved|merged|deployed|delivered|released|launched|live';
const calledOff = String.raw`cancell?ed|dropped|descoped|no longer (?:needed|planned)|won't do|will not do|called off|obsolete|superseded`;

const atStart = (words: string): RegExp =>
	new RegExp(String.raw`^\W*(?:status|state)?\W*(?:${words})\s*(?:[:—–,-]|$)`, 'iu');
const atEnd = (words: string): RegExp =>
	new RegExp(
		String.raw`(?:[:—–(,-]|[.!] )\s*(?:now |already |all )?(?:${words})(?: (?:on|in|by|this|last) [^.:—–]{1,30})?[)\s]*$`,
		'iu',
	);

const vetoed =
	/\b(?:not|partly|partially|almost|nearly|half|until|when|once|before|be|to be)(?: \p{L}+)? (?:done|complete|finished|shipped|closed|fixed|resolved|merged|deployed|delivered|released|launched|live)\b|n't\b(?! do)|\?$/iu;
