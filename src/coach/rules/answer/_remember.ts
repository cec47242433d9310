import type { Answer } from '../../document/answers.ts';
import type { Piece } from '../../document/piece.ts';

/**
 * What was found out about an answer, kept with its first paragraph for as long as that, the question and the
 * other paragraphs stay as they are: the next keystroke elsewhere asks nothing again.
 */
export function remembered<Value>(what: 'late' | 'direct', answer: Answer, find: () => Value): Value {
	const pieces = [...new Set(answer.sentences.map(it => it.placed.piece))];
	const memory = pieces[0]!.derived(memories[what], () => new Map<string, Memory>());
	const question = `${answer.sentences[0]!.sentence.index} ${answer.question ?? ''}`;
	const known = memory.get(question);
	if (known !== undefined && known.pieces.length === pieces.length && known.pieces.every((it, index) => it === pieces[index])) return known.value as Value;
	const value = find();
	// One question a paragraph is the rule; a question being typed must not leave a trail.
	memory.clear();
	memory.set(question, { pieces, value });
	return value;
}

interface Memory {
	readonly pieces: readonly Piece[];
	readonly value: unknown;
}

const memories = { late: {}, direct: {} };
