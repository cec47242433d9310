import { phrases } from '../prose/phrases.ts';

/**
 * Words that open a sentence and delay its point; what is left without them says the same (rules.md E5). Left
 * out on purpose: "note that" and "please note that" (caveats), "that said" and the like (they turn the
 * argument), "to be clear" (it corrects), "actually" (it contrasts), "as mentioned above" (it points back).
 */
export const throatClearers = phrases(
	'it is (also|therefore)? (important|worth|interesting|useful|essential|critical|crucial|worthwhile|good|helpful) to (note|mention|remember|understand|point out|highlight|emphasize|emphasise|stress|keep in mind|realize|realise|recognize|recognise|acknowledge|know) that',
	"it's (also|therefore)? (important|worth|interesting|useful|essential|critical|crucial|worthwhile|good|helpful) to (note|mention|remember|understand|point out|highlight|emphasize|emphasise|stress|keep in mind|realize|realise|recognize|recognise|acknowledge|know) that",
	"(it is|it's) (also|perhaps)? worth (noting|mentioning|pointing out|remembering|highlighting|emphasizing|emphasising|stressing|repeating|keeping in mind|calling out) that",
	'it (should|must) (also)? be (noted|mentioned|remembered|emphasized|emphasised|stressed|pointed out) that',
	'it bears (mentioning|repeating|noting) that',
	'it goes without saying that',
	'there is no doubt that',
	'it is (clear|obvious|evident|no secret) that',
	'as (we|you|many of you) all? (know|may know|might know|probably know|already know|may be aware|are aware|are all aware)',
	'needless to say',
	'i (just)? wanted to (say|let you know|share|mention) that',
	'i (just)? want to (say|let you know|share|mention) that',
	'i would like to (say|point out|mention|start by saying) that',
	"i'd like to (say|point out|mention|start by saying) that",
	'let me (start|begin) by saying that',
	'before we (begin|start|dive in)',
	'to be honest',
	'the (simple)? fact of the matter is that',
	'the (simple)? (fact|truth) is that',
	'the point is that',
	'in this day and age',
	'at the end of the day',
	'when all is said and done',
	"for what it's worth",
	'first and foremost',
	'last but not least',
	'without further ado',
);

/** Of these only with a comma behind: "at the end of the day the job runs" is a time. */
export const needsComma: ReadonlySet<string> = new Set([
	'needless to say',
	'before we begin',
	'before we start',
	'before we dive in',
	'to be honest',
	'in this day and age',
	'at the end of the day',
	'when all is said and done',
	"for what it's worth",
	'first and foremost',
	'last but not least',
	'without further ado',
]);
