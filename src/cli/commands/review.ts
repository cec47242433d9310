import { reviewChecklist } from '../../coach/grade/checklist.ts';
import type { ReviewQuestion } from '../../coach/grade/review.ts';
import { readReadingArguments, UsageError } from '../args.ts';
import { Documents, type Opened } from '../documents.ts';
import type { Terminal } from '../main.ts';

/** `pm-coach review`: what a review would ask next, as a checklist. Answers 0, or 2 where something could not be done. */
export async function review(args: readonly string[], terminal: Terminal): Promise<number> {
	const options = readReadingArguments(args, terminal);
	if (options.stage !== undefined)
		throw new UsageError('--stage is an option of `pm-coach check` and `pm-coach grade`.');
	const documents = new Documents(options, terminal);
	const asked: (Opened & { readonly questions: readonly ReviewQuestion[] })[] = [];
	for await (const opened of documents.open())
		asked.push({ ...opened, questions: opened.document.reviewQuestions() });
	terminal.out(options.format === 'json' ? json(asked) : text(asked));
	return documents.faults > 0 ? 2 : 0;
}

type Asked = Opened & { readonly questions: readonly ReviewQuestion[] };

const text = (asked: readonly Asked[]): string =>
	asked
		.map(({ input, document, questions }) => reviewChecklist(input.path, document.source, questions))
		.join('\n');

const json = (asked: readonly Asked[]): string =>
	JSON.stringify(
		{
			version: 1,
			documents: asked.map(({ input, document, questions }) => ({
				path: input.path,
				kind: document.kind,
				questions: questions.map(({ question, rule, span }) => ({
					question,
					rule,
					start: document.source.positionAt(span.start),
				})),
			})),
		},
		undefined,
		2,
	) + '\n';
