import packageJson from '../../../package.json' with { type: 'json' };
import { rules } from '../../coach/coach.ts';
import { kinds } from '../../coach/document/kind.ts';
import { severities, type Finding, type Fix, type Severity } from '../../coach/lint/finding.ts';
import type { AnyRule } from '../../coach/lint/rule.ts';
import { rulePage } from '../../coach/rules/page.ts';
import type { Source } from '../../coach/text/source.ts';
import type { Span } from '../../coach/text/span.ts';
import type { Checked } from './report.ts';
import { sentenceOf } from './sentence.ts';

/** The findings as a SARIF 2.1.0 log, for code scanning. `faults` is how many files could not be checked. */
export function sarifReport(checked: readonly Checked[], faults: number): string {
	const found = new Set(checked.flatMap(it => it.findings.map(finding => finding.rule)));
	const own = rules.filter(it => found.has(it.id));
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: { name: packageJson.displayName, version: packageJson.version, rules: own.map(descriptor) },
				},
				invocations: [{ executionSuccessful: faults === 0 }],
				columnKind: 'utf16CodeUnits',
				results: checked.flatMap(it => it.findings.map(finding => result(it, finding, own))),
			},
		],
	};
	return JSON.stringify(log, undefined, 2) + '\n';
}

const descriptor = (rule: AnyRule) => ({
	id: rule.id,
	shortDescription: { text: rule.summary },
	fullDescription: { text: rule.why },
	help: { text: `${rule.summary} ${rule.why}`, markdown: rulePage(rule) },
	defaultConfiguration: { level: levels[loudest(rule)] },
	properties: { tags: [rule.family] },
});

function result(checked: Checked, finding: Finding, own: readonly AnyRule[]) {
	const { path, document } = checked;
	const { source } = document;
	return {
		ruleId: finding.rule,
		ruleIndex: own.findIndex(it => it.id === finding.rule),
		level: levels[finding.severity],
		message: { text: finding.message },
		locations: [location(path, source, finding.span)],
		...(finding.related.length === 0
			? {}
			: {
					relatedLocations: finding.related.map(it => ({
						...location(path, source, it.span),
						message: { text: it.message },
					})),
				}),
		partialFingerprints: { 'sentence/v1': sentenceOf(document, finding).hash },
		...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map(it => fixOf(path, source, it)) }),
		properties: { severity: finding.severity, ...(finding.kind === undefined ? {} : { kind: finding.kind }) },
	};
}

const location = (path: string, source: Source, span: Span) => ({
	physicalLocation: {
		artifactLocation: artifact(path),
		region: { ...region(source, span), snippet: { text: source.text.slice(span.start, span.end) } },
	},
});

const fixOf = (path: string, source: Source, fix: Fix) => ({
	description: { text: fix.title },
	artifactChanges: [
		{
			artifactLocation: artifact(path),
			replacements: fix.edits.map(it => ({
				deletedRegion: region(source, it.span),
				insertedContent: { text: it.text },
			})),
		},
	],
	properties: { kind: fix.kind },
});

/** Relative, as code scanning asks: it counts from the repository's root, where the program is run. */
const artifact = (path: string) => ({ uri: path.split('/').map(encodeURIComponent).join('/') });

/** One-based; the end is the place behind the last character, as our spans have it. */
function region(source: Source, span: Span) {
	const start = source.positionAt(span.start);
	const end = source.positionAt(span.end);
	return {
		startLine: start.line + 1,
		startColumn: start.character + 1,
		endLine: end.line + 1,
		endColumn: end.character + 1,
	};
}

/** SARIF has no hints; what is quieter than a warning is a note. */
const levels: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	information: 'note',
	hint: 'note',
};

const loudest = ({ severity }: AnyRule): Severity =>
	severities.find(it => kinds.some(kind => (severity[kind] ?? severity.all) === it)) ?? 'hint';
