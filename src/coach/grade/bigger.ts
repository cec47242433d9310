import type { DocumentText } from '../document/document.ts';
import type { Kind } from '../document/kind.ts';
import { parted } from '../document/place.ts';
import type { Role } from '../document/role.ts';
import type { Section } from '../document/section.ts';
import { snippetNamed } from '../document/snippets/index.ts';
import { inForm, readInternalFaq } from '../rules/prfaq/_internal-faq.ts';
import type { Span } from '../text/span.ts';
import { betIn, prizeIn, thoughtBigIn } from './prize.ts';
import { wordsIn } from './wording.ts';

/** What a document says of how large it thinks, and what its author might ask. */
export interface Bigger {
	/** The figure that says how much it is worth if it works. */
	readonly prize: Told | undefined;
	/** What is bet, and on what. */
	readonly bet: Told | undefined;
	/** Where it already asks what ten times bigger would take. */
	readonly thought: Told | undefined;
	readonly questions: readonly string[];
	/** Where the answers belong, blanks left; undefined where the kind has no place for them or they are there. */
	readonly insertion: { readonly offset: number; readonly snippet: string } | undefined;
}

/** A place in the document's text, and the author's words there, cut to one line. */
export interface Told {
	readonly words: string;
	readonly span: Span;
}

/** The habit of seniors: to ask of everything whether it could be bigger. */
export function couldBeBigger(text: DocumentText, kind: Kind): Bigger {
	const told = (span: Span | undefined): Told | undefined =>
		span === undefined ? undefined : { words: wordsIn(text, span), span };
	const prize = prizeIn(text, kind);
	const thought = thoughtBigIn(text);
	return {
		prize: told(prize),
		bet: told(betIn(text)),
		thought: told(thought),
		questions: [
			'If this were ten times bigger, what would it be?',
			'What stops us from doing that?',
			'What is the cheapest test of it, and by when?',
		],
		insertion: thought === undefined ? insertionFor(text, kind, prize) : undefined,
	};
}

function insertionFor(text: DocumentText, kind: Kind, prize: Span | undefined): Bigger['insertion'] {
	const answer = snippetNamed('pm-think-big').body.join('\n');
	const at = (offset: number, body: string) => ({
		offset,
		snippet: `${parted(body, text.source.text, offset)}$0`,
	});
	if (kind === 'prfaq') {
		const faq = readInternalFaq(text);
		return faq && at(faq.end, inForm(faq, { question: 'Could this be ten times bigger?', answer }));
	}
	if (kind !== 'onepager' && kind !== 'strategy') return undefined;
	return at(endOf(text, sectionFor(text, prize)), answer);
}

/** The section about the prize, by its heading or by the figure in it; else the one that says what will be done. */
const sectionFor = ({ sections }: DocumentText, prize: Span | undefined): Section | undefined =>
	sections.find(it => it.role === 'impact' && it.heading !== undefined) ??
	(prize === undefined
		? undefined
		: sections.find(it => it.level > 1 && it.span.start <= prize.start && prize.start < it.span.end)) ??
	sections.find(it => it.level > 1 && it.role !== undefined && plans.has(it.role));

const plans: ReadonlySet<Role> = new Set<Role>(['solution', 'priorities', 'actions']);

/** Behind everything that stands under its heading; without a section, in front of what is no longer read. */
function endOf({ sections, source }: DocumentText, section: Section | undefined): number {
	const next =
		section === undefined
			? sections.find(it => it.heading !== undefined && it.role !== undefined && asides.has(it.role))
			: sections.find(it => it.index > section.index && it.level <= section.level);
	return next === undefined ? source.text.length : next.span.start;
}

const asides: ReadonlySet<Role> = new Set<Role>(['appendix', 'glossary', 'changelog']);
