import { backgroundOpeners, historyCues } from '../lexicon/background-openers.ts';
import { findPhrases } from './phrases.ts';
import type { Sentence } from './sentence.ts';

/** Whether a sentence tells history: it opens with it, or says how something came to be. */
export const tellsHistory = (sentence: Sentence): boolean =>
	opensWithHistory(sentence) || hasHit(sentence, historyCues);

/** "Historically …", "Over the past two years …", "Since 2021 our …", "Last year we …". */
export const opensWithHistory = (sentence: Sentence): boolean =>
	datedOpening.test(sentence.lower) || firstHit(sentence) === 0;

const firstHit = (sentence: Sentence): number | undefined =>
	findPhrases(sentence.words.slice(0, 6), backgroundOpeners)[0]?.from;

const hasHit = (sentence: Sentence, list: typeof historyCues): boolean =>
	findPhrases(sentence.words, list).length > 0;

const datedOpening =
	/^(?:over|during|in|for) the (?:past|last) (?:\S+ )?(?:weeks?|months?|years?|quarters?|decade)\b|^since (?:(?:early|late|mid|the (?:launch|beginning|start)|q[1-4])\b|(?:20|19)\d\d\b)|^(?:last|this past) (?:quarter|year|month|spring|summer|autumn|fall|winter),? (?:we|the team|our|i)\b|^(?:back )?in (?:early |late |mid-?)?(?:20|19)\d\d,? (?:we|the|our|i)\b/u;
