const period = 'week|month|sprint|quarter|period|fortnight|iteration|cycle';
const who =
	'(?:we|i|the team|our team|everyone|engineering|product|design|the (?:\\p{L}+ ){1,2}team|both teams|all teams|the teams)';
const when = `(?:(?:this|last|in the (?:last|past)|during (?:this|the)|over the (?:last|past)|for the (?:last|past)) (?:\\p{L}+ )?(?:${period})s?,? )?`;

/**
 * How a report opens that tells what people were busy with: sources of patterns over a sentence in lower case,
 * from its first word on. What came of it is missing from all of them (rules.md, status-no-verdict).
 */
export const activityOpenings: readonly string[] = [
	// "This week the team continued work on checkout and met with Legal."
	`${when}${who}(?: have| has|'ve|'s)?(?: also| mostly| mainly| primarily| largely)? (?:continued|kept (?:working|going|on)|worked (?:on|with|hard|through|closely)|spent|met (?:with)?|focus(?:s)?ed|(?:started|began|kicked off) (?:to|on|work|working|looking|thinking|discussing|planning|talks)|attended|discussed|looked (?:at|into)|explored|supported|synced|aligned|moved forward|pushed (?:on|forward|ahead)|collaborated|been (?:busy|working|heads[- ]down|focused)|were (?:busy|heads[- ]down)|was (?:busy|heads[- ]down))\\b`,
	// "Our main focus was the new form."
	`${when}(?:our|the|the team's|my) (?:primary |main |key )?focus (?:was|has been|remained|stayed)\\b`,
	// "We made good progress on the migration."
	`${when}${who}(?: have| has|'ve|'s)? (?:also )?made (?:\\p{L}+ ){0,2}progress\\b`,
	`${when}(?:good|great|steady|solid|significant|some|more|further|continued) progress (?:was|has been|is being) made\\b`,
	`${when}(?:good|great|steady|solid|significant|some|more|further) progress (?:on|in|with|across)\\b`,
	// "A lot happened in onboarding this week."
	`(?:a lot|lots|so much|quite a bit|many things|much)(?: has| have)? (?:happened|went on|been going on|been happening|is going on|going on)\\b`,
	// "It was a busy week", "Another productive sprint".
	`(?:it (?:was|has been)|it's been|this (?:was|has been)|what|we(?:'ve| have)? had|(?:the|this|last) (?:${period}) (?:was|has been)) ?(?:an?|another|yet another)? (?:\\p{L}+ ){0,2}(?:busy|productive|great|exciting|eventful|crazy|intense|hectic|packed|full|interesting|big) (?:\\p{L}+ )?(?:${period})\\b`,
	`(?:an?|another|yet another) (?:\\p{L}+ )?(?:busy|productive|great|exciting|eventful|crazy|intense|hectic|packed|full|interesting|big) (?:${period})\\b`,
	// "Work on the importer continued."
	`${when}work (?:on (?:[\\p{L}\\p{N}'-]+ ){1,6})?(?:continued|continues|is ongoing|is continuing|is progressing|progressed|went on)\\b`,
];
