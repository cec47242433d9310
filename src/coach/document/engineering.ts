import type { DocumentText } from './document.ts';
import { plainTitle } from './roles.ts';

/**
 * How much of a document speaks for an engineering text (design, proposal, decision record, manual), which shares
 * problem, goals and alternatives with product documents: 2 for each heading of that world (rules.md D.5).
 */
export function engineeringScore({ sections, frontMatter, blocks }: DocumentText): number {
	const headings = new Set(
		sections.filter(it => it.heading !== undefined && it.level < 7).map(it => plainTitle(it.title)),
	);
	let score = 0;
	for (const heading of headings) if (design.test(heading) || manual.test(heading)) score += 2;
	if (headings.has('context') && headings.has('decision') && headings.has('consequences')) score += 6;
	if (Object.keys(frontMatter).some(it => /\b(?:rfc|kep|adr|enhancement)\b/u.test(it))) score += 4;
	if (blocks.some(it => it.piece.derived(namesItself, piece => namesItself(piece.passage.run.lower))))
		score += 2;
	return score;
}

const namesItself = (text: string): boolean =>
	/\bthis (?:rfc|kep|adr|enhancement proposal|design doc)\b/u.test(text);

/** Design documents, enhancement proposals and architecture decisions. */
const design =
	/^(?:graduation criteria|test plan|testing(?: strategy| plan)?|unit tests|production readiness.*|upgrade ?\/ ?downgrade strategy|version skew.*|design details|design summary|detailed design|basic example|release signoff checklist|api(?: changes| design| contracts?| reference)?|schema(?: changes)?|database schema|data models?|migrations?|migration (?:plan|strategy)|benchmarks?|(?:backwards? )?compatibility|reference-level explanation|guide-level explanation|infrastructure needed.*|adoption strategy|rationale|decision drivers|decision outcomes?|considered options|pros and cons of the options|context and problem statement|system architecture|architecture|tech(?:nology)? stack|security considerations|how we teach this|implementation details?)$/u;

/** Manuals and READMEs. */
const manual =
	/^(?:installation|install|installing|usage|configuration|prerequisites|environment variables|troubleshooting|contributing|licen[cs]e|project structure|directory structure|file structure|commands|quick ?start|build(?:ing)?|deployment|development|local development|debugging|examples?)$/u;
