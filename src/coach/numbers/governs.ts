/**
 * The last word of a set before `end` that governs what stands there (rules.md C.4.5): at most seven words
 * between, and none that starts another clause or another movement.
 */
export function governing(text: string, end: number, words: RegExp): RegExpExecArray | undefined {
	const start = Math.max(0, end - 90);
	const stretch = text.slice(start, end);
	let last: RegExpExecArray | undefined;
	for (const match of stretch.matchAll(words)) last = match as RegExpExecArray;
	if (last === undefined) return undefined;
	const between = stretch.slice(last.index + last[0].length);
	if (/[;:.!?()]\s/u.test(between) || breaks.test(between)) return undefined;
	if ((between.match(/[\p{L}\p{N}'-]+/gu)?.length ?? 0) > 7) return undefined;
	return last;
}

const breaks =
	/\b(?:and|but|or|so|while|whereas|because|since|as|when|after|before|if|which|that|who|where|is|was|are|were|be|been|went|go|goes|gone|moved|moves|took|takes|pushed|pushes|brought|drove|drives|came|comes|turned|changed|ranged|ranges|to|than)\b/iu;

export const upVerbs = /\b(?:rose|rises?|rising|risen|grew|grows?|growing|grown|increas(?:e[sd]?|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|gain(?:s|ed|ing)?|up)\b(?!-)/giu;
export const downVerbs = /\b(?:f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|shr[aiu]nk(?:s|ing)?|reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)|plung(?:e[sd]?|ing)|down)\b(?!-)/giu;
