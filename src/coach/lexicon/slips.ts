/** How a report says that something comes later than was said (rules.md E24), as patterns over lower-case text. */

/** What people wait for. Not parcels, trains and payments, whose delays are somebody's metric. */
export const deliverables =
	'(?:launch|release|roll-?out|migration|beta|alpha|pilot|prototype|project|feature|version|milestone|deadline|cut-?over|integration|redesign|rewrite|trial|go-live|upgrade|announcement|hand-?over|opening|work|rebrand|relaunch)';

const soFar = '(?: now| currently| still| again| further| also| slightly| already)?';
const ours = String.raw`(?:the|our|this|its)(?: [\p{L}\p{N}-]+){0,2}`;

export const slips: readonly string[] = [
	// "The migration slipped", "Beta is delayed".
	String.raw`${deliverables}(?: (?:is|are|was|were|has been|have been|will be|has|have|got)${soFar})? (?:delayed|slipped|postponed|pushed back|pushed out|behind schedule|behind plan|running late|on hold|rescheduled)`,
	String.raw`${deliverables} (?:is|are|has been|will be)${soFar} late(?= *[.,;:]|$| and| because| due)`,
	String.raw`${deliverables} (?:is|keeps) slipping`,
	// "We had to postpone the pilot".
	String.raw`(?:^\W*(?:result: |update: )?|\b(?:we|i|the team)(?:'ve| have| had to| have to| will|'ll| decided to| are going to)? )(?:delay|delayed|postpone|postponed|pushed back|push back|pushed out|rescheduled|reschedule) ${ours} ${deliverables}`,
	// "We will miss the June date", "we won't make the deadline".
	String.raw`\b(?:we|i|the team|it)(?:'ve| have| will|'ll| are going to|'re going to| did)? miss(?:ed)? ${ours} (?:dates?|deadlines?|milestones?)`,
	String.raw`\b(?:we|i|the team|it) (?:will not|won't|cannot|can't|are not going to|aren't going to) (?:make|meet|hit|hold) ${ours} (?:dates?|deadlines?|milestones?|launch)`,
	String.raw`\b(?:we|the team|the project)(?: are| is|'re)${soFar}(?: running)?(?: \p{L}+ (?:days?|weeks?|months?))? behind (?:schedule|plan)`,
];

/** Words with which a cause is told (rules.md E30). */
export const causes =
	/\b(?:because|due to|since|as (?:we|the|it|our|a|an|they)|after|following|driven by|caused by|owing to|thanks to|root cause|the reason|led by|so that|so we|in order to|in favou?r of|waiting|blocked|until|to (?:make|allow|give|free|avoid|focus|leave|keep|fix|finish|let))\b/u;
