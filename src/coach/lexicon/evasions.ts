/** How a failure or a decision is told without anybody in it (rules.md E16), as patterns over lower-case text. */

/** Whole phrases; the first group is what a fix turns round. */
export const evasions: readonly string[] = [
	String.raw`mistakes (?:were|have been) made`,
	String.raw`errors in judge?ment (?:were|have been) made`,
	String.raw`(?:some )?balls (?:were|have been|got) dropped`,
	String.raw`lessons (?:were|have been) learned`,
	String.raw`it (?:was|has been) (?:decided|felt|deemed|agreed|determined|concluded) (?:that|to|not to|best to|necessary to)`,
	String.raw`(?:things|this|it|that|the (?:ticket|issue|request|task|work)) (?:fell|slipped|has fallen|had fallen|have fallen) through the cracks`,
	String.raw`(?:due to|because of|owing to) (?:circumstances|reasons|factors|events) (?:beyond|outside)(?: of)? our control`,
	String.raw`(?:due to|because of|owing to) unforeseen (?:circumstances|issues|problems|challenges|events|difficulties)`,
	String.raw`(?:there was|there has been|due to)(?: a| some)? miscommunications?`,
	String.raw`communication broke down`,
	String.raw`for (?:various|a variety of|a number of) reasons`,
];

/** What teams promise, decide and look after. Packets, jobs and requests are dropped by machines. */
export const ownedThings =
	'(?:launch|release|date|dates|deadline|deadlines|milestone|milestones|roll-?out|migration|project|feature|features|beta|pilot|scope|review|alerts?|requirements?|risks?|estimates?|target|targets|goal|goals|ticket|tickets|announcement|hand-?over|hand-?off|communication|decision|contract|renewal|training|hire|hiring|campaign|deliverables?|follow-?ups?|step|steps|rehearsal|work|effort|complexity|impact)';

/** What happens to them where somebody should have acted. */
export const failures =
	'(?:missed|delayed|pushed|pushed (?:back|out)|moved (?:back|out)|postponed|deprioriti[sz]ed|descoped|dropped|overlooked|forgotten|underestimated|misread|misjudged|mishandled|neglected|skipped|not (?:\\p{L}+ )?(?:communicated|caught|noticed|tested|announced|escalated|followed up|reviewed|considered|anticipated|planned|prioriti[sz]ed))';
