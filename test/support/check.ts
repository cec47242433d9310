import assert from 'node:assert/strict';
import { createCoach, defaultConfig } from '../../src/coach/coach.ts';
import type { Config } from '../../src/coach/lint/config.ts';
import type { Kind } from '../../src/coach/document/kind.ts';
import type { Finding } from '../../src/coach/lint/finding.ts';
import type { AnyRule, Example } from '../../src/coach/lint/rule.ts';
import { rules } from '../../src/coach/rules/index.ts';
import { applyEdits } from '../../src/coach/text/edit.ts';

/** A coach that lets a failing rule fail the test. */
export const coach = createCoach({
	ruleFailed(rule, error) {
		throw new Error(`${rule} threw`, { cause: error });
	},
});
await coach.prepare();

/** All rules off but one; every sub-kind of it on. */
export const only = (rule: AnyRule): Config => ({
	...defaultConfig,
	unknownDocuments: 'all',
	rules: Object.fromEntries(rules.filter(it => it.id !== rule.id).map(it => [it.id, 'off' as const])),
});

export const findingsIn = (text: string, kind: Kind, config: Config = defaultConfig): readonly Finding[] =>
	coach.open(text, { path: 'document.md', kind, config }).findings();

/** The text with «marks» around each finding; of nested findings only the outermost is marked. */
export function mark(text: string, findings: readonly Finding[]): string {
	const edits = findings.flatMap(({ span }) => [
		{ span: { start: span.start, end: span.start }, text: '«' },
		{ span: { start: span.end, end: span.end }, text: '»' },
	]);
	return applyEdits(text, edits);
}

/**
 * Checks one example of a rule: the findings stand where they are marked; under LF and CRLF; the first fix of
 * each gives what the example says; no fix leaves its own finding behind or brings a new one.
 */
export function checkExample(rule: AnyRule, example: Example): void {
	const marked = 'good' in example ? example.good : example.bad;
	const text = marked.replaceAll(/[«»]/gu, '');
	const kind = example.in ?? rule.exampleKind;
	for (const eol of ['\n', '\r\n']) {
		const found = findingsIn(text.replaceAll('\n', eol), kind, only(rule));
		assert.equal(mark(text, found), marked);
		if ('good' in example) continue;
		if (example.as !== undefined) for (const it of found) assert.equal(it.kind, example.as);
		if (example.fixed !== undefined) {
			const first = found.flatMap(it => it.fixes[0]?.edits ?? []);
			assert.equal(applyEdits(text, first), example.fixed);
		}
		if (example.better !== undefined) assert.deepEqual(findingsIn(example.better.replaceAll('\n', eol), kind, only(rule)), []);
		for (const finding of found) for (const fix of finding.fixes) checkFix(rule, text, kind, finding, fix.edits);
	}
}

/** A fix removes its finding and adds none, from any rule, but the note that a blank is left. */
function checkFix(rule: AnyRule, text: string, kind: Kind, finding: Finding, edits: Finding['fixes'][number]['edits']): void {
	const fixed = applyEdits(text, edits);
	const own = findingsIn(text, kind, only(rule)).length;
	const left = findingsIn(fixed, kind, only(rule));
	if (rule.id !== 'placeholder-left') assert.ok(left.length < own, `the fix leaves its own finding behind: ${fixed}`);
	const before = counts(findingsIn(text, kind));
	for (const [id, count] of counts(findingsIn(fixed, kind))) {
		if (id === 'placeholder-left') continue;
		assert.ok(count <= (before.get(id) ?? 0), `the fix of ${finding.rule} brings a finding of ${id}: ${fixed}`);
	}
}

function counts(findings: readonly Finding[]): Map<string, number> {
	const byRule = new Map<string, number>();
	for (const { rule } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
	return byRule;
}
