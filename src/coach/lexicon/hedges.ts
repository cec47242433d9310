/** Words that make a claim weaker (rules.md E2, after Hyland's lists), as patterns over lower-case text. */

/** Somebody's belief or an impression, before the claim: "we believe that", "it seems". */
export const leadingHedges = String.raw`(?:(?:we|i)(?: also| still| do)? (?:believe|think|feel like|feel|suspect|guess|suppose|reckon|imagine)|(?:it|this) (?:seems|appears|looks) (?:like|as if|as though)|it (?:seems|appears)|my (?:guess|feeling|sense|impression) is|our (?:guess|feeling|sense|impression) is|(?:we|i) would (?:argue|guess|say)|it (?:could|can|might|may) be argued|in (?:our|my) (?:opinion|view),?)(?: to (?:us|me))?(?: that)?`;

/** Modal verbs that leave open whether it is so. "Can", "would" and "should" say other things as often as not. */
export const openModals = '(?:may|might|could)';

/** Adverbs of how likely it is. "Likely" is one only beside a verb: "likely to" and "the likely cause" are none. */
export const likelihoodAdverbs =
	'(?:perhaps|maybe|possibly|potentially|probably|presumably|conceivably|supposedly|hopefully)';

/** What "should" stands before when it foretells and does not demand: "this should help". */
export const foretoldVerbs =
	'(?:help|improve|increase|reduce|raise|lower|cut|speed|save|solve|resolve|fix|bring|lead|result|allow|attract|boost|drive|encourage|simplify|prevent|address|alleviate)';

/** Vague kinds of things, where the thing itself is not sure either: "might include things like". */
export const looseKinds =
	'(?:things like|something like|stuff like|to some extent|to some degree|to a certain extent|to a certain degree|more or less)';
