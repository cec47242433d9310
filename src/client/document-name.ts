/** What a new document is called, from what it is about and what it is: `2026-11-24-checkout-prfaq.md`. */
export function documentName(
	{ date, title, ending }: { readonly date: string; readonly title: string; readonly ending: string },
	/** The names that are taken up to it, plus one. */
	nth = 1,
): string {
	const end = plain(ending);
	const subject = shortened(plain(title));
	const isSaid = subject === end || subject.endsWith(`-${end}`);
	const parts = [date, subject, ...(isSaid ? [] : [end]), ...(nth > 1 ? [String(nth)] : [])];
	return `${parts.filter(it => it !== '').join('-')}.md`;
}

/** The day of a moment where its author is, as `2026-11-24`. */
export function dayOf(moment: Date): string {
	const two = (part: number): string => String(part).padStart(2, '0');
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Small letters and digits of any script with hyphens between; Latin letters lose their accents. */
const plain = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/[\u0300-\u036F'’]/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/gu, '');

/** Cut behind a whole word where there is one. */
const shortened = (name: string): string =>
	name.length <= longest
		? name
		: name
				.slice(0, longest + 1)
				.replace(/-[^-]*$/u, '')
				.slice(0, longest);

const longest = 60;
