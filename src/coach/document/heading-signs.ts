import { kindDefinitions } from './kinds/index.ts';
import { isMetaHeading } from './names.ts';
import { hasPeriod, isDateWord } from './period.ts';
import type { Piece } from './piece.ts';
import { plainTitle } from './roles.ts';

/** What a heading's words alone tell of its document's kind; read once for as long as they stay. */
export interface HeadingSigns {
	/** As `plainTitle` gives it. */
	readonly plain: string;
	/** By kind, in the order of `kindDefinitions`. */
	readonly kinds: readonly KindSigns[];
	readonly isQuestion: boolean;
	/** It starts with a time of day. */
	readonly isClock: boolean;
	/** It names a day, a week or a span of days. */
	readonly isRange: boolean;
	/** It is short and names a quarter, a half or a year. */
	readonly isPeriod: boolean;
	readonly isDated: boolean;
	/** A version as a changelog has it: `number` or `unreleased`. */
	readonly version: 'number' | 'unreleased' | undefined;
	/** It speaks about documents instead of being one. */
	readonly isMeta: boolean;
	/** A heading of designs, proposals, decision records (`design`) or manuals and READMEs. */
	readonly technical: 'design' | 'manual' | undefined;
}

/** Which of a kind's own and shared headings it is, one bit each, and whether it speaks against the kind. */
export interface KindSigns {
	readonly own: number;
	readonly shared: number;
	readonly isAgainst: boolean;
}

export const headingSigns = (piece: Piece): HeadingSigns => piece.derived(read, read);

function read({ passage }: Piece): HeadingSigns {
	const title = passage.run.text.slice(0, 300).trim();
	const plain = plainTitle(title);
	return {
		plain,
		kinds: kindDefinitions.map(({ recognise: { own, shared, against } }) => ({
			own: matching(own.headings, plain),
			shared: matching(shared.headings, plain),
			isAgainst: against?.test(plain) === true,
		})),
		isQuestion: /\?[\s*_]*$/u.test(title),
		isClock: clock.test(plain),
		isRange: /\d{4}-\d\d-\d\d(?:\s*(?:to|–|-)\s*|$)|^week (?:of|\d)/iu.test(title),
		isPeriod: title.length < 30 && hasPeriod(title),
		isDated: isDateWord(title.toLowerCase()),
		version: versionOf(title),
		isMeta: isMetaHeading(plain),
		technical: design.test(plain) ? 'design' : manual.test(plain) ? 'manual' : undefined,
	};
}

const matching = (patterns: readonly RegExp[] | undefined, plain: string): number =>
	patterns?.reduce((bits, it, index) => (it.test(plain) ? bits | (1 << index) : bits), 0) ?? 0;

/** "09:14", "2024-03-02 09:14 UTC": at the start of a line, in lower case. */
export const clock =
	/^(?:\*\*|`|~|\[)*(?:(?:\d{4}-\d\d-\d\d|\p{L}{3,9} \d{1,2}(?:,? \d{4})?)[ t,]+)?\d{1,2}:\d\d(?!\d)/u;

/** "[1.2.3] - 2024-05-01", "v1.2.3", "Unreleased"; but "1.2.3 Payment" is a numbered section. */
function versionOf(title: string): HeadingSigns['version'] {
	if (/^\[?unreleased\]?$/iu.test(title)) return 'unreleased';
	const isNumber = /^\[?v?\d+\.\d+\.\d+(?:[.+-][\w.+-]*)?\]?(?: \W{0,3}\d{4}-\d\d-\d\d\W?)?$/iu.test(title);
	return isNumber ? 'number' : undefined;
}

/** Design documents, enhancement proposals and architecture decisions. */
const design =
	/^(?:graduation criteria|test plan|testing(?: strategy| plan)?|unit tests|production readiness.*|upgrade ?\/ ?downgrade strategy|version skew.*|design details|design summary|detailed design|basic example|release signoff checklist|api(?: changes| design| contracts?| reference)?|schema(?: changes)?|database schema|data models?|migrations?|migration (?:plan|strategy)|benchmarks?|(?:backwards? )?compatibility|reference-level explanation|guide-level explanation|infrastructure needed.*|adoption strategy|rationale|decision drivers|decision outcomes?|considered options|pros and cons of the options|context and problem statement|system architecture|architecture|tech(?:nology)? stack|security considerations|how we teach this|implementation details?)$/u;

/** Manuals and READMEs. */
const manual =
	/^(?:installation|install|installing|usage|configuration|prerequisites|environment variables|troubleshooting|contributing|licen[cs]e|project structure|directory structure|file structure|commands|quick ?start|build(?:ing)?|deployment|development|local development|debugging|examples?)$/u;
