import type { Run } from './run.ts';
import { Sentence } from './sentence.ts';
import { splitSentences } from './split.ts';
import { countWords } from './words.ts';

/** A run cut into sentences. */
export class Passage {
	readonly run: Run;
	readonly sentences: readonly Sentence[];
	#wordCount: number | undefined;

	constructor(run: Run) {
		this.run = run;
		const sentences: Sentence[] = [];
		for (const span of splitSentences(run.text)) sentences.push(new Sentence(run, span, sentences.length, sentences));
		this.sentences = sentences;
	}

	/** How many words it has; an address counts none, nor does a sentence with a blank: it is not written yet. */
	get wordCount(): number {
		return (this.#wordCount ??= this.sentences.some(it => it.hasBlank)
			? this.sentences.reduce((sum, it) => (it.hasBlank ? sum : sum + countWords(it.lower)), 0)
			: countWords(this.run.lower));
	}

	/**
	 * Whether it is somebody's voice or a prompt rather than the author's claim: a quotation from its first
	 * word on, or a paragraph all in italics, as templates set their instructions.
	 */
	get isVoiceOrPrompt(): boolean {
		return /^\s*["“«]/u.test(this.run.text) || this.run.isAll('Emphasis');
	}
}
