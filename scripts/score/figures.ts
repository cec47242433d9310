/** A share as whole per cent; a dash where there is none. */
export const percent = (share: number | undefined): string =>
	share === undefined ? '–' : `${Math.round(share * 100)}%`;

/** Part of whole as whole per cent. */
export const share = (part: number, whole: number): string => percent(whole === 0 ? undefined : part / whole);

/** How many there are in 1,000 words. */
export const perThousand = (count: number, words: number): string =>
	words === 0 ? '–' : ((count / words) * 1000).toFixed(2);

export const grouped = (count: number): string => count.toLocaleString('en-US');
