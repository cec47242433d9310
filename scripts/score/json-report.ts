import type { Score } from './score.ts';

/** What `--json` prints. */
export function jsonReport(score: Score): string {
	const { findings, labels, idleVerdicts, ...figures } = score;
	return `${JSON.stringify(
		{
			version: 1,
			...figures,
			idleVerdicts: idleVerdicts.length,
			findings: findings.map(({ document, finding, name, place, key, truth, by, reason }) => ({
				key,
				folder: document.corpus.folder,
				slug: document.corpus.slug,
				line: place.line,
				column: place.column,
				rule: name,
				severity: finding.severity,
				message: finding.message,
				truth,
				by,
				reason,
			})),
			labels: labels.map(({ document, label, isHit }) => ({
				slug: document.corpus.slug,
				line: label.line,
				code: label.code,
				strength: label.strength,
				hit: isHit,
			})),
		},
		undefined,
		2,
	)}\n`;
}
