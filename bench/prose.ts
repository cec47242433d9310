/**
 * Seeded Markdown in the shape of product documents: the same seed and size always give the same text. Sentences
 * are made from parts, so that blocks differ and no cache helps that would not help a real document.
 */
export function seededDocument(bytes: number, seed: number): string {
	const random = generator(seed);
	const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
	const number = (low: number, high: number): number => low + Math.floor(random() * (high - low));
	const sentence = (): string => {
		const forms = [
			() => `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(times)}.`,
			() => `In ${pick(places)}, ${number(3, 90)}% of ${pick(people)} ${pick(verbs)} ${pick(objects)}.`,
			() => `${pick(metrics)} rose from ${number(100, 900)} to ${number(901, 2000)} ${pick(times)}.`,
			() => `We will ${pick(actions)} ${pick(objects)} by ${number(1, 28)} ${pick(months)}.`,
			() => `The ${pick(adjectives)} part of ${pick(objects)} is that ${pick(people)} wait for ${number(2, 40)} minutes, which ${pick(verbs)} ${pick(objects)}.`,
			() => `**${pick(people)}** told the team what they do when ${pick(objects)} fails: they ${pick(verbs)} it by hand.`,
		];
		const text = pick(forms)();
		return text[0]!.toUpperCase() + text.slice(1);
	};
	const paragraph = (): string => Array.from({ length: number(2, 6) }, sentence).join(' ');
	const parts = ['# PRD: Relay\n'];
	let size = 0;
	while (size < bytes) {
		const kind = random();
		const part =
			kind < 0.12
				? `## ${pick(headings)} ${number(1, 999)}\n`
				: kind < 0.3
					? `${Array.from({ length: number(2, 6) }, () => `- ${sentence()}`).join('\n')}\n`
					: kind < 0.34
						? `| Metric | This week | Last week |\n| --- | --: | --: |\n| ${pick(metrics)} | ${number(100, 999)} | ${number(100, 999)} |\n`
						: `${paragraph()}\n`;
		parts.push(part);
		size += part.length + 1;
	}
	return parts.join('\n');
}

/** Mulberry32: small, seeded, good enough to pick words. */
function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const subjects = ['the export', 'each seller', 'the support team', 'a new shop', 'the catalog service', 'every second agent', 'the pricing page', 'our partner in Lyon'];
const verbs = ['retypes', 'checks', 'moves', 'opens', 'sends', 'repairs', 'lists', 'rejects', 'significantly slows', 'doubles'];
const objects = ['the order file', 'a refund', 'the monthly report', 'the first listing', 'a broken feed', 'the price list', 'two of the forms', 'the tax number'];
const times = ['every Friday', 'since the launch', 'in the second week', 'after the migration', 'on a normal day', 'soon', 'twice a month'];
const places = ['France', 'Spain', 'Germany', 'the pilot', 'the north', 'the largest accounts'];
const people = ['sellers', 'agents', 'accountants', 'shop owners', 'new users', 'drivers'];
const metrics = ['Orders', 'Sign-ups', 'Support tickets', 'Listings', 'Refund requests'];
const actions = ['rebuild', 'test', 'remove', 'translate', 'measure'];
const months = ['January', 'March', 'May', 'June', 'September', 'November'];
const adjectives = ['hard', 'slow', 'small', 'open', 'surprising'];
const headings = ['Problem', 'Goals', 'Requirements', 'Risks', 'Customer', 'Evidence', 'Plan', 'Notes'];
