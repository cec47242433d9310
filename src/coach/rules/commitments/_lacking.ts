/** What an action, a plan or a promise leaves open. */
export type Missing = 'owner' | 'date' | 'both' | 'vague' | 'plan' | 'promise' | 'promise-both' | 'verb';

export interface Lacking {
	readonly missing: Missing;
	/** The words of the first action, cut to what a message can hold. */
	readonly first: string;
	readonly count: number;
	readonly vagueOwner: string | undefined;
}

/** What to say of it. */
export function sayLacking({ missing, first, count, vagueOwner }: Lacking): string {
	const words = count === 1 ? `“${first}”` : `These ${count} actions, from “${first}” on,`;
	const has = count === 1 ? 'has' : 'have';
	switch (missing) {
		case 'vague':
			return `“${vagueOwner ?? ''}” cannot be asked how it is going; name the one person who makes sure that it happens.`;
		case 'plan':
			return `None of these ${count} steps has a time; a rough date for each, or for the last, lets others plan around it.`;
		case 'promise':
			return `${words} puts it off without a day; say when, so that nobody has to ask again.`;
		case 'promise-both':
			return `${words} needs a person and a day, or it is easily lost.`;
		case 'verb':
			return `“${first}” is a topic; start with a verb, so that everyone can tell when it is done.`;
		case 'both':
			return `${words} ${has} no owner and no date; say who makes sure that it happens, and by when.`;
		case 'owner':
			return `${words} ${has} no owner; what belongs to everybody is easily left to the others.`;
		default:
			return `${words} ${has} no date; say by when the others can count on it.`;
	}
}

/** The title of the fix. */
export const fixTitles: Readonly<Record<Missing, string>> = {
	both: 'Ask for owner and date: “… — [who?], by [date?]”',
	owner: 'Ask for the owner: “… — [who?]”',
	date: 'Ask for the date: “… — by [date?]”',
	vague: 'Ask for one person: “[who on the team?]”',
	plan: 'Ask for the date: “… (by [date?])”',
	promise: 'Ask for the day: “… by [date?]”',
	'promise-both': 'Ask for person and day: “… ([who?], by [date?])”',
	verb: 'Ask for the verb: “[do what?] …”',
};

/** The sub-kind it counts as. */
export const kindOfLack: Readonly<Record<Missing, string>> = {
	both: 'owner',
	owner: 'owner',
	date: 'date',
	vague: 'owner-vague',
	plan: 'plan',
	promise: 'promise',
	'promise-both': 'promise',
	verb: 'verb',
};
