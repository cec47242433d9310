import { phrases } from '../prose/phrases.ts';

/** Words that open a sentence and delay its point; deleting them loses nothing (rules.md E5). */
export const throatClearers: readonly string[] = [
	'it is (?:important|worth|interesting|useful|essential|critical|also important|also worth) (?:to note|noting|to mention|mentioning|to remember|to understand|to point out|to highlight) that',
	'it is worth (?:noting|mentioning|pointing out) that',
	'it should be noted that',
	'it goes without saying that',
	'it is clear that',
	'there is no doubt that',
	'please note that',
	'as (?:we|you) (?:all )?(?:know|may know|might know|may be aware|are aware),',
	'needless to say,',
	'as (?:previously )?mentioned(?: above| earlier| before)?,',
	'i just wanted to (?:say|let you know|share|mention) that',
	'i would like to (?:say|point out|mention) that',
	'let me (?:start by saying|be clear)(?: that|,)',
	'before we (?:begin|start|dive in),',
	'to be (?:honest|clear|fair),',
	'the fact (?:of the matter )?is that',
	'the truth is that',
	'in this day and age,?',
	'at the end of the day,',
	'when all is said and done,',
	"for what it's worth,",
	'first and foremost,',
	'last but not least,',
	'what this means is that',
];

/** Openers of sentences that tell history (rules.md E6). */
export const backgroundOpeners: readonly string[] = [
	'over the (?:past|last) ',
	'in recent (?:months|years|quarters)',
	'historically',
	'since (?:20\\d\\d|q\\d|the launch|early|late|mid)',
	'(?:last|this past) (?:quarter|year|month)',
	'in 20\\d\\d',
	'(?:originally|initially|traditionally)\\b',
	'for (?:some|a long) time',
	"as part of (?:our|the|last)",
	'the team has ',
	'we have (?:been|had) ',
	'following (?:the|our) ',
	'after (?:many|several) (?:discussions|meetings)',
	'(?:by way of )?background:',
	'to give (?:some|you some) context',
	'as many of you know',
];

/** Words that open an answer's conclusion; a moved answer does without them. */
export const conclusionOpeners = phrases('so', 'therefore', 'overall', 'in short', 'as a result', 'ultimately', 'in conclusion', 'in summary', 'thus', 'hence', 'finally');
