/**
 * Nouns that stand for everybody (the broad ones of rules.md E15), in the plural, as a pattern without groups of
 * its own. In the singular they describe other nouns too often ("user experience").
 */
export const broadCustomer =
	'(?:(?:end[- ])?users|customers|consumers|people|individuals|folks|everyone|everybody|anyone|anybody|businesses|companies|organi[sz]ations|enterprises|teams|stakeholders)';

/** Words before such a noun that narrow nothing down, without groups of their own. */
export const broadener =
	'(?:an?|the|our|your|their|all|any|some|many|most|more|both|every|these|those|target(?:ed)?|selected|small|large|wide|broad|groups?|sets?|range|variety|of|internal|external|key|relevant|various|different|several|multiple|numerous|potential|prospective|existing|current|individual|real|actual|and|or|other)';
