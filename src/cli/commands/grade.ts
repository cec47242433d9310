import { readReadingArguments } from '../args.ts';
import { Documents } from '../documents.ts';
import type { Terminal } from '../main.ts';
import { gradeJson, gradeText, type Graded } from '../report/grade.ts';

/** `pm-coach grade`: how each document stands. Answers 0, or 2 where something could not be done. */
export async function grade(args: readonly string[], terminal: Terminal): Promise<number> {
	const options = readReadingArguments(args, terminal);
	const documents = new Documents(options, terminal, config => ({
		...config,
		stage: options.stage ?? config.stage,
	}));
	const graded: Graded[] = [];
	for await (const { input, document } of documents.open())
		graded.push({ path: input.path, document, grade: document.grade() });
	terminal.out(options.format === 'json' ? gradeJson(graded) : gradeText(graded, options.color));
	return documents.faults > 0 ? 2 : 0;
}
