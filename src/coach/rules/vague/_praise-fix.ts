import type { DraftedFix } from '../../lint/rule.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Edit } from '../../text/edit.ts';
import { clauseEnd, withoutWord } from './_clause.ts';
import type { Praise } from './_praise.ts';

/** Takes all praise out of the sentence where its grammar allows, or asks for what stands behind the first. */
export function* withoutPraise(sentence: Sentence, hits: readonly Praise[]): Generator<DraftedFix> {
	const [first] = hits;
	if (first === undefined) return;
	const deletions = hits.map(it => deletionOf(sentence, it));
	if (deletions.every(it => it !== undefined)) {
		const words = hits.map(it => `“${sentence.written(it.span)}”`).join(' and ');
		const title = first.form === 'way' ? `Replace ${words} with “a way”` : `Delete ${words}`;
		yield { title, kind: 'draft', edits: deletions };
		const at = clauseEnd(sentence, first.span);
		const asks = first.kind === 'superlative' ? '[compared with what?]' : '[what can the customer do now?]';
		if (deletions.every(it => it.span.end <= at))
			yield {
				title: `Say what stands behind it: “… ${asks}”`,
				kind: 'draft',
				edits: [...deletions, { span: { start: at, end: at }, text: ` ${asks}` }],
			};
		return;
	}
	yield question(sentence, first);
}

/** What is left when the praise is gone; undefined where a hole would be left. */
function deletionOf(sentence: Sentence, { span, form }: Praise): Edit | undefined {
	const { text } = sentence.run;
	const before = text.slice(sentence.span.start, span.start);
	const after = text.slice(span.end, sentence.span.end);
	if (form === 'way') return { span, text: 'a way' };
	if (form !== 'word' || /(?:,|\band|\bor|\bbut) $/u.test(before)) return undefined;
	if (/ly$/u.test(sentence.written(span)))
		return /^ (?!(?:and|or|but)\b)\p{L}|^[.,;:!]?$/u.test(after) ? withoutWord(sentence, span) : undefined;
	return /^ (?!(?:and|or|but|to|for|in|with|of|as|that|than|on|at|by|when|enough|if|because)\b)\p{L}/u.test(
		after,
	)
		? withoutWord(sentence, span)
		: undefined;
}

function question(sentence: Sentence, { span, kind, form }: Praise): DraftedFix {
	const words = sentence.written(span);
	if (kind === 'absolute') {
		const people = everyone.exec(words + sentence.run.text.slice(span.end, sentence.span.end));
		const blank = span.start === sentence.span.start ? '[How many of how many?]' : '[how many of how many?]';
		if (people !== null) {
			const verb = people[3]!;
			const end = span.start + people[0].length;
			const text = `${blank} ${plural(people[2] ?? 'people')} ${verb.replace(/s$/u, '')}`;
			return {
				title: `Ask for the count: “${blank} …”`,
				kind: 'draft',
				edits: [{ span: { start: span.start, end }, text }],
			};
		}
		return insertion(sentence, span.end, '[how do we know?]');
	}
	if (kind === 'superlative') return insertion(sentence, clauseEnd(sentence, span), '[compared with what?]');
	if (form === 'noun')
		return insertion(sentence, clauseEnd(sentence, span), '[what can the customer do now?]');
	const text = '[what can the customer do now?]';
	return {
		title: `Replace “${words}” with what it means: “${text}”`,
		kind: 'draft',
		edits: [{ span, text }],
	};
}

const insertion = (_: Sentence, at: number, text: string): DraftedFix => ({
	title: `Ask for the proof: “… ${text}”`,
	kind: 'draft',
	edits: [{ span: { start: at, end: at }, text: ` ${text}` }],
});

/** "Every customer wants", "all sellers need", "everyone loves". */
const everyone = /^(every(?: single)? |all |any |everyone|everybody)(\p{L}+)? (\p{L}+)/iu;

const plural = (noun: string): string =>
	/s$|^people$/u.test(noun)
		? noun
		: noun === 'person'
			? 'people'
			: noun.endsWith('y')
				? `${noun.slice(0, -1)}ies`
				: `${noun}${noun.endsWith('s') ? 'es' : 's'}`;
