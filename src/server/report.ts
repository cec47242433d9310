import { formBlanks } from '../coach/document/form-blanks.ts';
import { kindNames } from '../coach/document/kind.ts';
import { tooShort } from '../coach/document/silent.ts';
import { reviewChecklist } from '../coach/grade/checklist.ts';
import type { Gain, Grade } from '../coach/grade/grade.ts';
import type { CoachedDocument, Insertion } from '../coach/coach.ts';
import { unaskedQuestions } from '../coach/grade/review.ts';
import type { Finding } from '../coach/lint/finding.ts';
import { highlights } from '../coach/lint/stages.ts';
import type { Source } from '../coach/text/source.ts';
import type { Span } from '../coach/text/span.ts';
import type { Check } from './checks.ts';
import { rangeOf } from './convert.ts';
import { commitmentsFor, forgottenFor } from './report-commitments.ts';
import type { Checklist, Report, ReportBlank, ReportGain, ReportGrade, ReportUnasked } from './protocol.ts';
import type { Settings } from './settings.ts';
import { ruleNamed } from './teach.ts';

/** How a checked document stands, for a panel beside it. */
export function report({ version, document, status }: Check): Report {
	const { kind, silent, words } = status;
	const nothing = {
		grade: null,
		missing: [],
		blanks: [],
		questions: [],
		commitments: [],
		forgotten: [],
		unasked: null,
	};
	if (document === undefined) return { version, kind, kindName: kindNames[kind], silent, words, ...nothing };
	const about = { version, kind, kindName: document.kindName, silent, words };
	const { source } = document;
	if (silent !== null)
		return { ...about, ...nothing, blanks: openIn(document).map(it => blankAt(it, source)) };
	// What a preset hides is open and asked about all the same.
	const findings = document.plainFindings();
	const missing = document.insertions().filter(it => it.missing);
	const grade = document.grade();
	return {
		...about,
		grade: grade === undefined ? null : gradeFor(grade, { source, findings, missing, stage: document.stage }),
		missing: missing.map(({ id, title }) => ({ id, title })),
		blanks: blanksIn(findings, source),
		questions: document
			.reviewQuestions()
			.map(({ question, rule, span }) => ({ question, rule, range: rangeOf(source, span) })),
		commitments: commitmentsFor(document),
		forgotten: forgottenFor(document),
		unasked: unaskedIn(findings, source),
	};
}

/** What a review of the document would ask next; null where it is not checked. */
export function checklist({ document }: Check, { about }: Settings): Checklist | null {
	if (document === undefined || document.silent !== undefined) return null;
	return { markdown: reviewChecklist(about.path, document.source, document.reviewQuestions()) };
}

interface Context {
	readonly source: Source;
	readonly findings: readonly Finding[];
	readonly missing: readonly Insertion[];
	readonly stage: CoachedDocument['stage'];
}

function gradeFor({ score, letter, parts, gains, losses, attributes }: Grade, context: Context): ReportGrade {
	const first = highlights(context.stage);
	const range = (span: Span | undefined) => (span === undefined ? null : rangeOf(context.source, span));
	return {
		score,
		letter,
		clean: parts.clean,
		structure: parts.structure ?? null,
		promises: parts.promises ?? null,
		gains: gains.map(it => gainFor(it, losses, context)),
		losses: losses.map(({ what, name, points, span }) => ({ what, name, points, range: range(span) })),
		attributes: attributes.map(it => ({
			id: it.attribute.toLowerCase().replaceAll(' ', '-'),
			name: it.attribute,
			score: it.score ?? null,
			first: first.includes(it.attribute),
		})),
	};
}

function gainFor(gain: Gain, losses: Grade['losses'], { source, findings, missing }: Context): ReportGain {
	const { what, name, points } = gain;
	const span =
		(what === 'sentence' ? findings.find(it => it.rule === name)?.span : undefined) ??
		losses.find(it => it.what === what && it.name === name && it.span !== undefined)?.span;
	const part = what === 'part' ? missing.find(it => it.title === name) : undefined;
	return {
		what,
		name,
		advice: adviceFor(gain),
		points,
		range: span === undefined ? null : rangeOf(source, span),
		insertion: part?.id ?? null,
	};
}

function adviceFor({ what, name }: Gain): string {
	if (what === 'sentence') return ruleNamed(name)?.summary.replace(/\.$/u, '') ?? `Mend what ${name} finds`;
	return what === 'part' ? `Write the part “${name}”` : `Give ${name}`;
}

/** The first blank of a section is a finding, and the others are the places it points at. */
function blanksIn(findings: readonly Finding[], source: Source): readonly ReportBlank[] {
	return findings
		.filter(it => it.rule === 'placeholder-left')
		.flatMap(it => [it.span, ...it.related.map(other => other.span)])
		.sort((a, b) => a.start - b.start)
		.map(span => blankAt(span, source));
}

/** The blanks of a document that was just begun. */
const openIn = ({ silent, kind, documentText }: CoachedDocument): readonly Span[] =>
	silent === tooShort && kind !== 'unknown' ? formBlanks(documentText) : [];

const blankAt = (span: Span, source: Source): ReportBlank => ({
	text: source.text.slice(span.start, span.end),
	range: rangeOf(source, span),
});

function unaskedIn(findings: readonly Finding[], source: Source): ReportUnasked | null {
	const finding = findings.find(it => it.rule === 'prfaq-hard-questions');
	return finding === undefined
		? null
		: { questions: unaskedQuestions(finding), range: rangeOf(source, finding.span) };
}
