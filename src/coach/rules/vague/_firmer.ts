import { futureTimes } from '../../lexicon/vague-time.ts';
import type { DraftedFix } from '../../lint/rule.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { infinitiveOf } from '../../prose/tagger.ts';
import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { clauseEnd } from './_clause.ts';
import type { WeakItem } from './_item.ts';
import type { WeakPlan } from './_plan.ts';

/** What to write instead of a way out, the firm form first. */
export function* firmer(
	sentence: Sentence,
	span: Span,
	kind: WeakPlan['kind'] | WeakItem['kind'],
): Generator<DraftedFix> {
	switch (kind) {
		case 'verb':
			yield promised(sentence, span);
			yield draft(
				'Say how sure you are: “… ([how sure, in %?])”',
				atEnd(sentence, span, ' ([how sure, in %?])'),
			);
			return;
		case 'exit':
			yield draft('Say when it holds: “[in which cases, by when?]”', {
				span,
				text: '[in which cases, by when?]',
			});
			return;
		case 'criterion':
			yield draft('Ask who decides: “[who decides this, by when?]”', {
				span,
				text: '[who decides this, by when?]',
			});
			return;
		default: {
			const turned = decided(sentence, span);
			if (turned !== undefined) yield draft(`Decide by a day: “${turned.text} …”`, turned);
			yield draft(
				'Ask who decides: “… [who decides, by when?]”',
				atEnd(sentence, span, ' [who decides, by when?]'),
			);
		}
	}
}

const draft = (title: string, ...edits: readonly Edit[]): DraftedFix => ({ title, kind: 'draft', edits });

function atEnd(sentence: Sentence, span: Span, text: string): Edit {
	const end = clauseEnd(sentence, span);
	return { span: { start: end, end }, text };
}

/** "We will launch …": with a day to fill in where none is given, in place of a vague one. */
function promised(sentence: Sentence, span: Span): DraftedFix {
	const isContraction = sentence.run.text[span.start] === "'" || sentence.run.text[span.start] === '’';
	const will: Edit = { span, text: isContraction ? "'ll" : 'will' };
	if (sentence.hasDate) return draft('Say “will”', will);
	const clause = sentence.clauseAt(span.start);
	const vague = [...sentence.find(futureTimes)].find(
		it => it.span.start >= span.end && it.span.end <= clause.end,
	);
	const due =
		vague === undefined ? atEnd(sentence, span, ' by [date?]') : { span: vague.span, text: 'by [date?]' };
	return draft('Say “will … by [date?]”', will, due);
}

/** "Consider adding a test" becomes "Decide by [date?] whether to add a test". */
function decided(sentence: Sentence, span: Span): Edit | undefined {
	const phrase = sentence.written(span);
	const opening = /^(?:Consider|Look|Think)/u.test(phrase)
		? 'Decide'
		: /^(?:will|may|might|could)\b/u.test(phrase)
			? 'will decide'
			: undefined;
	const gerund = /^ (\p{L}+ing) (?!to\b)/u.exec(sentence.run.text.slice(span.end, sentence.span.end))?.[1];
	if (opening === undefined || gerund === undefined) return undefined;
	const act = infinitiveOf(gerund.toLowerCase());
	if (act === undefined) return undefined;
	return {
		span: { start: span.start, end: span.end + 1 + gerund.length },
		text: `${opening} by [date?] whether to ${act}`,
	};
}
