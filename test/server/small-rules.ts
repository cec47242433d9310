import { defineRule, type AnyRule } from '../../src/coach/lint/rule.ts';
import { phrases, type Phrases } from '../../src/coach/prose/phrases.ts';
import { TaggerMissing } from '../../src/coach/prose/tagger.ts';

/** Rules small enough to see what the server does with them, whatever the real ones say. */
const rule = (id: string, list: Phrases, detectMore?: () => void, replacement?: string): AnyRule =>
	defineRule({
		id,
		family: 'text',
		attribute: 'Simplify',
		unit: 'sentence',
		severity: { all: 'warning' },
		summary: 'Say it shorter.',
		why: 'Short is good.',
		source: 'A test.',
		traps: [],
		exampleKind: 'status',
		*detect(sentence) {
			detectMore?.();
			for (const { span, phrase } of sentence.find(list)) yield { span, data: { phrase } };
		},
		message: ({ phrase }) => `“${phrase}” is long.`,
		*fix({ span }) {
			if (replacement !== undefined)
				yield { title: `Say “${replacement}”`, kind: 'safe', edits: [{ span, text: replacement }] };
		},
		examples: [],
	});

/** Its safe fix says “use”. */
export const utilise = rule('utilise', phrases('utilise'), undefined, 'use');

/** Its safe fix leaves work for `utilise`. */
export const makeUseOf = rule('make-use-of', phrases('make use of'), undefined, 'utilise');

/** Throws whatever it is given. */
export const broken = rule('broken', phrases('soon'), () => {
	throw new Error('this rule is broken');
});

/** Needs the tagger, as far as the engine can tell, the first time it is asked. */
export function tagged(): AnyRule {
	let asked = 0;
	return rule('tagged', phrases('soon'), () => {
		if (++asked === 1) throw new TaggerMissing();
	});
}
