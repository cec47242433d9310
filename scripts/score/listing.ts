import type { Show } from './options.ts';
import type { Score } from './score.ts';
import type { JudgedFinding } from './truth.ts';

/** The findings one asks to see, or the marks that were missed, for reading them in their documents. */
export function listing(score: Score, show: Show): string {
	if (show === 'missed') return missed(score);
	const wanted = show === 'all' ? score.findings : score.findings.filter(it => it.truth === show);
	return [...wanted.map(it => entry(it)), `${wanted.length} of ${score.findings.length} findings\n`].join(
		'\n',
	);
}

function entry({ document, finding, name, place, key, truth, by, reason }: JudgedFinding): string {
	const { folder, slug } = document.corpus;
	const marked = place.marked === place.sentence ? '' : `  marked    ${short(place.marked)}\n`;
	return (
		`${folder}/${slug}:${place.line}:${place.column}  ${finding.severity}  ${name}  (${document.coached.kind})\n` +
		`  says      ${finding.message}\n` +
		`  sentence  ${short(place.sentence)}\n${marked}` +
		finding.related
			.map(it => `  beside    line ${document.coached.source.lineAt(it.span.start) + 1}: ${it.message}\n`)
			.join('') +
		`  ${truth.padEnd(8)}  ${by === 'nobody' ? 'nobody has judged this yet' : `${by}: ${reason}`}\n` +
		`  key       ${key}\n`
	);
}

function missed({ labels }: Score): string {
	const marks = labels.filter(it => it.label.strength === 'clear');
	const open = marks.filter(it => !it.isHit);
	return [
		...open.map(({ document, label }) => {
			const { folder, slug } = document.corpus;
			return `${folder}/${slug}:${label.line}  ${label.code}  (${document.coached.kind})\n  quote     ${short(label.quote)}\n  note      ${label.note}\n`;
		}),
		`${open.length} of ${marks.length} clear labels missed\n`,
	].join('\n');
}

const short = (text: string): string => (text.length <= 400 ? text : `${text.slice(0, 399)}…`);
