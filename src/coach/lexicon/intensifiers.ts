import { phrases } from '../prose/phrases.ts';

/**
 * Adverbs that claim a size without giving it (rules.md E1). Those that speech is full of ("very", "quite",
 * "really", "clearly") are left out: alone they are no evidence of a missing number.
 */
export const intensifiers = phrases(
	'significantly',
	'substantially',
	'dramatically',
	'considerably',
	'massively',
	'hugely',
	'greatly',
	'vastly',
	'markedly',
	'drastically',
	'(extremely|incredibly|exceptionally) (slow|fast|low|high|unhappy|happy|satisfied|dissatisfied|popular|unpopular|expensive|cheap|large|small|rare|frequent)',
	'meaningfully',
	'materially',
);

/** Adjectives that claim a size, before a noun that has one. */
export const sizeAdjectives = phrases(
	'(significant|substantial|considerable|massive|huge|dramatic|tremendous|enormous) (improvement|improvements|increase|increases|decrease|growth|lift|drop|decline|reduction|reductions|gain|gains|saving|savings|uplift|boost|impact)',
);
