/**
 * Words that claim a size without giving it (rules.md E1), as alternatives of a pattern. Those that speech is
 * full of ("very", "quite", "really", "clearly", "largely") are left out: alone they are no evidence of a
 * missing number.
 */

/** Adverbs of degree beside a change: "significantly improves", "fell considerably". */
export const changeAdverbs =
	'significantly|substantially|dramatically|considerably|massively|hugely|greatly|vastly|markedly|drastically|tremendously|enormously|immensely|noticeably|measurably|meaningfully|materially|sharply';

/** Adverbs of degree beside a state: "extremely unhappy". */
export const degreeAdverbs =
	'extremely|incredibly|exceptionally|exceedingly|tremendously|enormously|immensely|remarkably|highly|hugely|wildly';

/** States of customers and metrics that have a number: how many are unhappy, how slow is it. */
export const measuredStates =
	'requested|unhappy|happy|satisfied|dissatisfied|frustrated|slow|fast|quick|high|low|expensive|costly|cheap|popular|unpopular|positive|negative|successful|profitable';

/** Verbs of change, in all their forms. "Differ", "shift" and "complicate" have no number to give. */
export const changeVerbs =
	'improv(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|cuts?|cutting|lower(?:s|ed|ing)?|rais(?:e|es|ed|ing)|grow(?:s|n|ing)?|grew|ris(?:e|es|en|ing)|rose|falls?|falling|fallen|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|shrinks?|shrinking|shrank|shrunk|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|speeds? up|sped up|speeding up|slow(?:s|ed|ing)? down|shorten(?:s|ed|ing)?|simplif(?:y|ies|ied|ying)|streamlin(?:e|es|ed|ing)|enhanc(?:e|es|ed|ing)|worsen(?:s|ed|ing)?|exceed(?:s|ed|ing)?|outperform(?:s|ed|ing)?|outpac(?:e|es|ed|ing)|impact(?:s|ed)?|saves?|saved|jump(?:s|ed)?|climb(?:s|ed)?|(?:is|are|was|were) (?:up|down)';

export const comparatives =
	'better|worse|faster|slower|easier|simpler|cheaper|higher|lower|larger|smaller|bigger|shorter|longer|fewer|quicker|safer|stronger|(?:more|less)(?= (?:often|time|money|effort|work|traffic|revenue|likely|accurate|reliable|[a-z]+s)\\b)';

/** Adjectives that claim a size, before a noun of change. */
export const sizeAdjectives =
	'significant|substantial|considerable|massive|huge|dramatic|tremendous|enormous|meaningful|marked|noticeable|sizeable|sizable|measurable';

/** Nouns of change. "Savings" and "impact" only where they are ours: what one has saved up has no "by how much". */
export const changeNouns =
	'improvements?|increases?|decreases?|growth|lifts?|drops?|declines?|reductions?|gains?|uplifts?|boosts?|jumps?|surges?|spikes?|upticks?|speed-?ups?|savings?(?= (?:in|on|for|to|of)\\b|[.,;]|$)|impact(?= on\\b)';

/** What takes something of people, with what it takes: "requires significant effort from admins". */
export const efforts =
	'(?:requires?|required|requiring|takes?|took|taking|needs?|needed|costs?|wast(?:e|es|ed)|spends?|spent) (?:us |them |you |teams |users |customers )?(?:a |an )?';

export const effortNouns =
	'(?:amounts? of )?(?:[a-z]+ )?(?:effort|efforts|time|work|investment|resources|money)';
