/** How a plan is told so that nobody is bound by it (rules.md E23), as patterns over lower-case text. */

/** Before a verb, with "we" or "the team" in front; each leaves out of account what we will do. */
export const weakPlans: readonly string[] = [
	"(?:hopes? to|(?:am|are|is|'re|'m) (?:currently |still )?hoping to)",
	"(?:will|'ll|(?:am|are|is|'re|'m) going to) (?:try|attempt|aim|strive|endeavou?r|do (?:our|my) best) to",
	"(?:aims? to|(?:am|are|is|'re|'m) (?:currently )?aiming to)",
	'should (?:hopefully |soon |now )?be able to',
	"(?:expects?|(?:am|are|is|'re|'m) expecting) to be able to",
	"(?:am|are|is|'re|'m) (?:currently )?looking to",
	"(?:would|'d) (?:like|love) to",
	'plans? (?:on trying to|to try to|to try and)',
];

/** What makes one of "we want to": it is a wish until a day stands beside it. */
export const wishes = 'wants? to';

/** Verbs for what others wait for. A plan to learn, continue or be something binds nobody either way. */
export const deliveryVerbs =
	'(?:launch|relaunch|ship|release|publish|announce|deliver|complete|finish|close|fix|resolve|migrate|move|deploy|merge|roll out|add|introduce|retire|deprecate|remove|replace|open|hire|approve|sign|send|start|begin|build|implement|switch|enable|upgrade|automate|pilot|cut over|go live|hand over|set up|reduce|cut|raise|onboard|decide|restore|recover|unblock|expand)';

/** Thinking about it instead of doing it. */
export const deferrals =
	'(?:consider|considering|look into|looking into|think about|thinking about|explore|exploring)';

/** Behind a promise: it holds only when it suits. "As soon as possible" is a time and is looked at as one. */
export const exits =
	'(?:(?:when|whenever|if) possible|if (?:all|everything) goes (?:well|to plan|as planned)|if we can(?=$|[.,;)])|(?:if|as) capacity (?:allows|permits)|on a best[- ]efforts? basis)';
