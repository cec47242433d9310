/** What a document leaves open when it says so, by what somebody has to do about it. */
export type Open = 'know' | 'decide' | 'report';

/**
 * What is asked for by its name when it is missing (rules.md, unknown-needs-date): "the cause is unknown" is an
 * open point, "the caller is unknown" may be how the product works.
 */
export const openSubjects =
	'(?:root )?causes?|reasons?|owners?|(?:launch |start |end |release |exact |final )?dates?|prices?|pricing|costs?|budget|timeline|timing|schedule|scope|impact|size|extent|eta|effort|funding|headcount|staffing|rollout plan|launch plan|next steps?';

/**
 * How people say that they do not know or have not decided, as sources of patterns over text in lower case.
 * Each has to be met at the place where the statement starts.
 */
export const ignorance: Readonly<Record<Open, readonly string[]>> = {
	know: [
		// "We don't know yet why", "I do not know the cause".
		String.raw`(?:we|i)(?: honestly| simply| still| currently)* (?:do not|don't)(?: yet| currently| really| actually)? know(?: yet)?(?= (?:why|what|how|when|whether|if|which|who|where|exactly|the (?:cause|reason|root cause|size|extent|date|cost|impact|number))\b|[.,;!]| ?$)`,
		String.raw`(?:we|i) (?:(?:still|currently) have no (?:idea|data|numbers)|have no (?:idea|data|numbers) yet)\b`,
		String.raw`there (?:is|are) no (?:data|numbers) (?:yet|so far)\b`,
		String.raw`(?:we|i) (?:have not|haven't)(?: yet)? (?:found|identified|measured|established|figured) (?:out )?(?:yet )?(?:why|what|how|whether|which|the (?:root )?cause|the reason)\b`,
		String.raw`it (?:is|'s) (?:still|not yet|as yet|yet) (?:unclear|unknown|clear|known) (?:why|what|how|when|whether|if|which|who|where)\b`,
	],
	decide: [
		String.raw`(?:we|i) (?:have not|haven't)(?: yet)? (?:decided|determined|agreed|settled) (?:yet )?(?:why|what|how|when|whether|if|which|who|where|on (?:the|a|an)|the)\b`,
	],
	report: [
		String.raw`(?:we|i|the team)(?: are|'re|'m| am| is) (?:still|currently) (?:investigating|looking into|figuring out|trying to (?:understand|find out|figure out)|working out) (?:why|what|how|when|whether|if|which|who|where|the (?:root )?causes?|the reasons?)\b`,
	],
};

/** What is said of something open: behind "is", "are" or "remains", or behind a label and a colon. */
export const openStates: Readonly<Record<Open, string>> = {
	know: 'unknown|unclear|not known|not yet (?:known|clear|measured|estimated)',
	decide:
		'undecided|not yet (?:decided|determined|confirmed|finali[sz]ed|agreed|settled|defined|set)|to be (?:decided|determined|confirmed|agreed|defined|finali[sz]ed)',
	report: 'under investigation|being investigated',
};
