/** How people say that they wait for others (rules.md E31b), as patterns over lower-case text. */
export const dependencies: readonly string[] = [
	'(?:depends|depend|dependent|hinges|relies) (?:heavily |also |partly |entirely )?(?:up)?on',
	'(?:has|have) (?:an? )?dependency on',
	'(?:requires?|needs?) (?:work|help|support|approval|sign-off|input|effort|changes|review|resources|capacity) from',
	'(?:contingent|gated|conditional) on (?:approval (?:by|from)|sign-off (?:by|from)|work (?:by|from)|input from)?',
	'pending (?:approval|review|sign-off|input|work|a decision) (?:from|by)',
];

/** Present blocks only: what was blocked is told in the past. */
export const blocks: readonly string[] = [
	// "Blocked by the carrier team."
	'(?:blocked|waiting)(?<=^\\P{L}*(?:blocked|waiting)) (?:on|by|for)',
	"(?:we are|we're|i am|i'm|is|are|still|currently|remains|remain|now) (?:still |currently |now |also )?blocked (?:on|by)",
	"(?:we are|we're|i am|i'm|still|currently) (?:still |currently )?waiting (?:on|for)",
];

/** Groups within a company that have plans of their own. */
export const groups =
	'(?:legal|finance|security|privacy|compliance|procurement|infosec|infra|infrastructure|platform|payments|billing|support|sales|marketing|design|data science|data engineering|analytics|hr|people ops|operations|ops|devops|sre|customer success|customer support|engineering|partnerships|localization|localisation|accounting|treasury|fraud|logistics|supply chain|brand|comms)';
