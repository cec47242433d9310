import { gapBetween, type Letter } from '../../coach/grade/letter.ts';
import type { Accuracy, Habit } from '../../coach/history/progress.ts';
import type { Translator } from './page.ts';

/** How an author's own grade compares with the checks', in words that help. */
export function gapWords(given: Letter, score: number, l10n: Translator): string {
	const gap = gapBetween(given, score);
	if (gap === 0) return l10n.t('You gave it {0}, and so do the checks: you see what they see.', given);
	if (gap > 0)
		return gap === 1
			? l10n.t('You gave it {0}. The checks lie one point below that.', given)
			: l10n.t(
					'You gave it {0}. The checks lie {1} points below that; what follows is what they saw.',
					given,
					gap,
				);
	return gap === -1
		? l10n.t('You gave it {0}. The checks lie one point above that.', given)
		: l10n.t(
				'You gave it {0}. The checks lie {1} points above that: you are harder on it than they are. They cannot judge the idea, so if your doubt is about that, trust it.',
				given,
				-gap,
			);
}

/** How the author's last grades compare. */
export function accuracyWords(accuracy: Accuracy | undefined, l10n: Translator): string {
	if (accuracy === undefined)
		return l10n.t('Grade yourself three times, and this says how near your own grades come to the checks.');
	const { grades, same, points } = accuracy;
	const shared = l10n.t('{0} of your last {1} grades had the checks’ letter.', same, grades);
	if (points === 0) return `${l10n.t('On average you grade as the checks do.')} ${shared}`;
	const by = Math.abs(points);
	const compared =
		points > 0
			? by === 1
				? l10n.t('You are one point kinder than the checks on average.')
				: l10n.t('You are {0} points kinder than the checks on average.', by)
			: by === 1
				? l10n.t('You are one point harsher than the checks on average.')
				: l10n.t('You are {0} points harsher than the checks on average.', by);
	return `${compared} ${shared}`;
}

/** What to work on, and whether it becomes less. */
export function habitWords({ findings, documents, rate, before }: Habit, l10n: Translator): string {
	const found =
		documents === 1
			? l10n.t('{0} findings in one document, {1} in 1,000 words.', findings, rate)
			: l10n.t('{0} findings in {1} documents, {2} in 1,000 words.', findings, documents, rate);
	if (before === undefined) return found;
	if (before === rate) return `${found} ${l10n.t('As many as in the thirty days before.')}`;
	return `${found} ${
		before > rate
			? l10n.t('Fewer than in the thirty days before ({0}).', before)
			: l10n.t('More than in the thirty days before ({0}).', before)
	}`;
}
