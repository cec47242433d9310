import type { Sentence } from '../../prose/sentence.ts';
import type { Edit } from '../../text/edit.ts';
import { opensClause, tokensOf, type Token } from './_tokens.ts';
import { labelEnd, weigh } from './_weight.ts';

/** A place where one sentence can become two. */
export interface Split {
	readonly edit: Edit;
	/** The words around the new full stop: "… by May. The support team …". */
	readonly result: string;
}

/**
 * The best place to split a sentence, the one nearest to its middle: a semicolon, or a comma with "and", "but"
 * or "so", with a clause of its own on both sides, and outside of brackets. Undefined where a half would still
 * be longer than `most`, or might say something else than before.
 */
export function bestSplit(sentence: Sentence, most: number): Split | undefined {
	const { text } = sentence;
	if (sentence.isQuestion || sentence.hasQuote || !/^\p{Lu}/u.test(text) || scope.test(text))
		return undefined;
	const joints = [...text.matchAll(joint)].filter(it => isOutside(text, it.index));
	if (joints.length === 0) return undefined;
	const tokens = tokensOf(sentence);
	const middle = text.length / 2;
	const fitting = joints
		.map(it => ({ start: it.index, end: it.index + it[0].length, word: it[1] ?? '' }))
		.filter(it => isClean(text, it) && isGrammatical(text, tokens, it) && fits(text, it, most))
		.sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle));
	const best = fitting[0];
	return best === undefined ? undefined : splitAt(sentence, best);
}

interface Joint {
	readonly start: number;
	readonly end: number;
	/** The conjunction; empty behind a semicolon. */
	readonly word: string;
}

const joint = /, (and|but|so) |; (?:(?:and|but) )?/gu;

/** What spans both sides: one half of it alone says something else. */
const scope = /\b(?:either|neither|not only|whether|between|both)\b/iu;

function isOutside(text: string, at: number): boolean {
	let depth = 0;
	for (let index = 0; index < at; index++) {
		if ('([{'.includes(text[index]!)) depth++;
		else if (')]}'.includes(text[index]!)) depth--;
	}
	return depth === 0 && (text.slice(0, at).match(/["“”]/gu)?.length ?? 0) % 2 === 0;
}

/** A word that can take a capital follows: no name such as "iOS", no code. */
const isClean = (text: string, { end }: Joint): boolean =>
	/^(?:\p{Ll}[\p{Ll}'’-]*|\p{Lu}[\p{L}'’-]*)[\s,]/u.test(text.slice(end));

function isGrammatical(text: string, tokens: readonly Token[], it: Joint): boolean {
	const left = text.slice(0, it.start);
	const right = tokens.findIndex(token => token.start >= it.end);
	if (right < 0 || !opensClause(tokens, right)) return false;
	if (!hasMainClause(tokens, it.start)) return false;
	// "A did this, B did that, and C …": the comma before would be left between two sentences.
	const inner = [...left.matchAll(/, /gu)].map(comma =>
		tokens.findIndex(token => token.start >= comma.index + 2),
	);
	if (!opensWithAside.test(left) && inner.some(at => at >= 0 && opensClause(tokens, at))) return false;
	if ([...text.matchAll(/; /gu)].length > 1 || /:\s/u.test(left.slice(labelEnd(left)))) return false;
	if (it.word === '') return true;
	return !subordinate.test(left) && !reports(tokens, it.start);
}

/**
 * A noun or pronoun and behind it a finite verb. That is enough: what a clause with a comma and "and" in front of
 * it is joined to is nearly always a clause.
 */
function hasMainClause(tokens: readonly Token[], end: number): boolean {
	const left = tokens.filter(it => it.start < end);
	const noun = left.findIndex(it => it.tags.has('Noun') || it.tags.has('Pronoun'));
	return noun >= 0 && left.some((it, index) => index >= noun && isFiniteForm(it));
}

const isFiniteForm = ({ tags }: Token): boolean =>
	['Modal', 'Copula', 'Auxiliary', 'PresentTense', 'PastTense'].some(it => tags.has(it)) &&
	!tags.has('Gerund');

/** The half behind the comma may hang on these as well. */
const subordinate =
	/\b(?:if|when|whenever|because|since|unless|until|once|so that|in case|provided|as long as|such that|although|though|why|how|what)\b/iu;

const opensWithAside =
	/^(?:in|on|at|for|by|with|after|before|during|to|today|currently|as|while|from|over|under|besides|beyond)\b/iu;

/** "We found that A fails, and B …": what B does may have been found as well. */
const reports = (tokens: readonly Token[], end: number): boolean =>
	tokens.some(
		(it, index) =>
			it.start < end &&
			(reporting.test(it.text) ||
				(it.text === 'that' &&
					index > 0 &&
					['Verb', 'Adjective'].some(tag => tokens[index - 1]!.tags.has(tag)))),
	);

const reporting =
	/^(?:believ\w*|think\w*|thought|hop(?:e|es|ed|ing)|assum\w+|expect\w*|know|knows|knew|found|find|finds|learn\w*|say|says|said|means?|meant|suggest\w*|shows|showed|shown|ensur\w*|sure|recogni[sz]\w*|reali[sz]e\w*|feels?|felt|fact|idea|goal|so|such|too|note|noted|argu\w+|claim\w*|propos\w+|recommend\w*|saw|see|sees|seen|told|heard|wants?|wish\w*)$/u;

const fits = (text: string, it: Joint, most: number): boolean =>
	[text.slice(0, it.start), text.slice(it.end)].every(half => {
		const { words, held } = weigh(half);
		return words >= fewest && held <= most;
	});

/** Words of a half that can stand alone. */
const fewest = 8;

function splitAt({ run, span, text }: Sentence, { start, end, word }: Joint): Split {
	const kept = word === 'but' || word === 'so' ? capital(word) : '';
	const next = text[end]!;
	const source = run.sourceText(run.toSource({ start: span.start + start, end: span.start + end }));
	const gap = /\n[ \t>]*/u.exec(source)?.[0] ?? ' ';
	const opening = kept === '' ? next.toUpperCase() : `${kept} ${next}`;
	const before = text.slice(0, start).split(' ').slice(-3).join(' ');
	const after = text
		.slice(end + 1)
		.split(' ')
		.slice(0, 3)
		.join(' ');
	return {
		edit: { span: { start: span.start + start, end: span.start + end + 1 }, text: `.${gap}${opening}` },
		result: `… ${before}. ${opening}${after} …`,
	};
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
