import { ignorance, openStates, openSubjects, type Open } from '../../lexicon/unknowns.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Span } from '../../text/span.ts';

/** Words that leave something open, and what has to be done about it. */
export interface Unknown {
	/** In the run's coordinates. */
	readonly span: Span;
	readonly open: Open;
}

/** Where the author says not to know or not to have decided; nothing where it is a case, a rule or the past. */
export function unknownIn(sentence: Sentence): Unknown | undefined {
	const { lower } = sentence;
	if (!mayBeOpen.test(lower)) return undefined;
	for (const open of sorts) {
		const match = patterns[open].map(it => it.exec(lower)).find(it => it !== null);
		if (match === undefined || conditional.test(lower.slice(0, match.index))) continue;
		const lead = /^a\d*[:.)] /u.exec(match[0])?.[0].length ?? 0;
		const start = sentence.span.start + match.index;
		return { span: { start: start + lead, end: start + match[0].trimEnd().length }, open };
	}
	return undefined;
}

const sorts: readonly Open[] = ['know', 'decide', 'report'];

/** Spares most sentences the patterns. */
const mayBeOpen =
	/\b(?:know|known|unknown|unclear|clear|undecided|decided|determined|confirmed|finali[sz]ed|agreed|settled|defined|set|identified|measured|established|estimated|figured|found|investigat\w+|looking|figuring|trying|working|idea|data|numbers)\b/u;

const every = (open: Open): readonly RegExp[] => [
	new RegExp(String.raw`\b(?:${ignorance[open].join('|')})`, 'u'),
	// "The cause is still unknown", "pricing for agencies remains undecided".
	new RegExp(
		String.raw`\b(?:the )?(?:${openSubjects})(?: (?:of|for|behind|to) (?:[\p{L}\p{N}'-]+ ){0,5}[\p{L}\p{N}'-]+)?(?: is| are| remains?)(?: still| currently| as yet| yet)* (?:${openStates[open]})\b(?! (?:to|by|from|in)\b)`,
		'u',
	),
	// "Root cause: unknown", "Not yet decided."
	new RegExp(
		String.raw`^(?:a\d*[:.)] )?(?:(?:the )?(?:${openSubjects})(?: (?:of|for) [\p{L} ]{2,30})?: ?(?:still |as yet )?(?:${openStates[open]})|(?:${bare[open]})(?: yet)?(?=[.!]?$))`,
		'u',
	),
];

/** Whole answers of a word or two. */
const bare: Readonly<Record<Open, string>> = {
	know: "(?:still |as yet )?unknown|not (?:yet )?known|(?:we|i) (?:do not|don't) know",
	decide: '(?:still )?undecided|not (?:yet )?decided|to be (?:decided|determined|confirmed)',
	report: '(?:still )?under investigation|(?:we are )?still investigating',
};

const patterns: Readonly<Record<Open, readonly RegExp[]>> = {
	know: every('know'),
	decide: every('decide'),
	report: every('report'),
};

/** "If the price is not yet set", "things we don't know", "because we do not know": no open point of its own. */
const conditional =
	/\b(?:if|when|whenever|whether|where|because|since|as|unless|until|while|although|though|that|which|who|what|things|people|so|whose|every time|each time|once|after|before|cases?|say|today|with|without) (?:\S+ ){0,5}$|\b(?:if|when|whenever|unless|every time|each time|today),? /u;
