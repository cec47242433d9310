/** Words with the tags compromise gives them; its offsets are not to be trusted, so there are none. */
export interface Tagged {
	readonly words: readonly { readonly text: string; readonly tags: ReadonlySet<string> }[];
}

/**
 * Thrown by `tag` while compromise is not loaded. The engine catches it, leaves the rule's findings of that
 * block open and says so through `waiting`; rules never see it.
 */
export class TaggerMissing extends Error {
	override readonly name = 'TaggerMissing';
}

interface Parsed {
	json(options: object): { terms: { text: string; tags: string[]; root?: string | null }[] }[];
	compute(what: 'root'): Parsed;
}

type Nlp = (text: string) => Parsed;

let nlp: Nlp | undefined;
let tagged = 0;

/** Loads compromise, which costs about 300 ms: once, and only when a rule has asked for tags. */
export async function loadTagger(): Promise<void> {
	nlp ??= (await import('compromise/two')).default as unknown as Nlp;
}

/** Tags one sentence, in about 0.3 ms. Throws `TaggerMissing` before `loadTagger` has resolved. */
export function tag(sentence: string): Tagged {
	if (nlp === undefined) throw new TaggerMissing();
	tagged++;
	const words = nlp(sentence)
		.json({ offset: false })
		.flatMap(part => part.terms.map(({ text, tags }) => ({ text: text.toLowerCase(), tags: new Set(tags) })));
	return { words };
}

/**
 * The verb that a form in -ing belongs to: "create" for "creating"; undefined where the word is none. For fixes
 * that turn a sentence round. Throws `TaggerMissing` as `tag` does.
 */
export function infinitiveOf(gerund: string): string | undefined {
	if (nlp === undefined) throw new TaggerMissing();
	tagged++;
	// Beside "we are" it is read as a verb: alone, "building" would be a house.
	const last = nlp(`we are ${gerund}`).compute('root').json({ offset: false }).at(-1)?.terms.at(-1);
	return last?.tags.includes('Gerund') === true ? (last.root ?? undefined) : undefined;
}

/** How many sentences were tagged since the program started: a work counter for tests. */
export const sentencesTagged = (): number => tagged;
