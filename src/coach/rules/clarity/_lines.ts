import type { Run } from '../../prose/run.ts';
import type { Span } from '../../text/span.ts';

/**
 * Whether words stand in lines that end early and are followed by a capital, a digit or a sign: a list without
 * marks, which Markdown takes for one paragraph. Lines of hard-wrapped prose are as full as they can be.
 */
export function isMadeOfLines(run: Run, span: Span): boolean {
	const { start, end } = run.toSource(span);
	const source = run.sourceText({ start: 0, end });
	const lines = source.slice(source.lastIndexOf('\n', start - 1) + 1).split('\n');
	if (lines.length < 2) return false;
	const width = Math.max(...lines.map(it => it.length));
	return lines.slice(1).some((it, index) => {
		const line = it.trim();
		const before = lines[index]!;
		if (/:\s*$/u.test(before) && /^\p{Lu}/u.test(line)) return true;
		const room = width - before.length - (line.split(' ')[0] ?? '').length;
		return room > 10 && !/[.!?]["”)*_]*\s*$/u.test(before) && !/^[\p{Ll}("'[*_`]/u.test(line);
	});
}
