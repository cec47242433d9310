/**
 * Words of somebody who guesses at a cause, and causes that explain everything and so nothing (rules.md 41, after what
 * is told of Amazon's weekly business review), as patterns over lower-case text without groups of their own.
 */

/** Between or before these and the words of a cause, the cause is a guess. */
export const guessing = String.raw`(?:probably|most likely|likely|perhaps|maybe|possibly|presumably|potentially|(?:may|might|could)(?: well)? (?:be|have been)|(?:seems?|seemed|appears?|appeared)(?: to (?:be|have been))?|(?:i|we) (?:think|believe|guess|suspect|assume|suppose)(?: that)?(?: (?:it|this|the \p{L}+)(?: \p{L}+)?)?(?: (?:is|was|may be|might be))?|(?:our|my|the) (?:guess|hunch|suspicion) is)`;

/** What says that the words behind it are a cause. */
export const causing = String.raw`(?:due to|because(?: of)?|driven by|caused by|(?:the|a) result of|a consequence of|down to|attributable to|explained by|related to|thanks to)`;

/** Causes that fit any drop of any business. */
export const scapegoats = String.raw`(?:seasonality|seasonal (?:effects|factors|patterns)|market conditions|the (?:overall |general )?(?:market|economy|macro environment)|macro(?:economic)? (?:conditions|environment|factors|headwinds)|headwinds|(?:the )?(?:public |bank |summer |winter )?holidays?(?: season| period)?|mix(?: shift| effects)?|timing(?: effects)?|random (?:noise|variation)|external factors|various factors|several factors)`;
