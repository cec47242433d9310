import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock } from '../../document/section.ts';
import type { Sentence } from '../../prose/sentence.ts';

/** What a block asks of its reader (`ask` of rules.md 0.4): the sentence, or undefined. */
export const askIn = (placed: PlacedBlock): Sentence | undefined => placed.piece.derived(findAsk, findAsk);

function findAsk({ passage }: Piece): Sentence | undefined {
	return passage.sentences.find(it => isAsk(it.lower));
}

export const isAsk = (lower: string): boolean =>
	/\bwe (?:therefore |are |now )?(?:ask|request|are asking|are requesting|asking|requesting) (?:you|for|the|that|approval|leadership)\b|\bwe (?:therefore |now |strongly )?(?:recommend|propose)\b|\bplease (?:approve|decide|confirm|sign off|choose)\b|\bdecision (?:is )?(?:needed|required|requested)\b|\bthe ask (?:is|:)|^\W*ask:|\b(?:seek|seeking|need|needs|require[sd]?|for your) (?:your )?approval\b|\b(?:this (?:document|doc|paper|memo)|i) asks? (?:you|for)\b|\b(?:i|we) need (?:a decision|your|approval|headcount|budget|\d)/u.test(lower);
