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
	'remarkably',
	'tremendously',
	'enormously',
	'extremely',
	'incredibly',
	'exceptionally',
	'drastically',
	'immensely',
	'exceedingly',
	'meaningfully',
	'materially',
);

/** Adjectives that claim a size, before a noun that has one. */
export const sizeAdjectives = phrases(
	'(significant|substantial|considerable|massive|huge|dramatic|tremendous|enormous) (improvement|improvements|increase|increases|decrease|growth|lift|drop|decline|reduction|reductions|gain|gains|saving|savings|uplift|boost|impact)',
);
