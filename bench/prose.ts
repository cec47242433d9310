/**
 * Seeded Markdown in the shape of product documents: the same seed and size always give the same text. Sentences
 * are made from parts, so that blocks differ and no cache helps that would not help a real document.
 *
 * The mix follows what public product documents hold (PR/FAQs, PRDs, strategies, reports, postmortems): of a
 * hundred sentences 15 have a digit, 5 two numbers, 4 tell of a change, 3 name a month; 14 words to a sentence;
 * 40 items and 18 headings to 30 paragraphs. `test/bench/prose.test.ts` holds it to that.
 */
export function seededDocument(bytes: number, seed: number): string {
	const random = generator(seed);
	const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
	const number = (low: number, high: number): number => low + Math.floor(random() * (high - low));
	const fill = (form: string): string =>
		form.replace(/\{(\w+)\}/gu, (_, slot: string) => {
			if (slot === 'n') return String(number(2, 90));
			if (slot === 'big') return String(number(101, 4900));
			return pick(words[slot] ?? [slot]);
		});
	const sentence = (): string => {
		const text = fill(random() < 0.85 ? pick(plainForms) : pick(numberForms));
		return text[0]!.toUpperCase() + text.slice(1);
	};
	const paragraph = (): string => Array.from({ length: number(1, 5) }, sentence).join(' ');
	const item = (): string => `- ${random() < 0.3 ? `**${fill(pick(labels))}:** ` : ''}${sentence()}`;
	const parts = ['# PRD: Relay\n'];
	let size = 0;
	while (size < bytes) {
		const kind = random();
		const part =
			kind < 0.3
				? `## ${fill(pick(headings))}\n`
				: kind < 0.5
					? `${Array.from({ length: number(2, 7) }, item).join('\n')}\n`
					: kind < 0.52
						? `| Metric | This week | Last week |\n| --- | --: | --: |\n| ${pick(words['metric']!)} | ${number(100, 999)} | ${number(100, 999)} |\n`
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

const plainForms: readonly string[] = [
	'{who} {does} {thing}, and {who2} {does} it again.',
	'{thing} is stored {when} and can be shared with {people}.',
	'it should be noted in {thing} which {people} are affected.',
	'we will {act} {thing} so that {people} can {can} without {burden}.',
	'{people} told the team what they do when {thing} fails: they {do} it by hand.',
	'the {kind} part of {thing} is that {people} wait for {who}, which {does} {thing}.',
	'if {who} {does} {thing}, {people} should be able to {can}.',
	'this allows {people} to {can} in a way that is {kind} and {kind2}.',
	'**{people}** need to {can}, but {thing} is hard to find [in the guide](https://example.com/docs/{can2}).',
	'there are many {people} who {do} {thing} {why}.',
	'the goal is to {act} {thing} and give {people} a {kind} way to {can}.',
	'it is not clear yet whether {who} {does} {thing} {when}.',
	'in the first version we only {act} {thing}; {thing2} stays as it is {why}.',
	'{who} currently {does} {thing} through `{code}`, so {people} often {do} {thing2}.',
	'our users have to {can}, which is really {kind}.',
	'we believe that {people} would rather {can} than {do} {thing}.',
	'the team plans to {act} {thing} together with {who}.',
	'{thing} must {can} {when} and show {people} why it could not.',
	'a {kind} design makes it possible to {act} {thing} {when}.',
	'{people} can see {thing}, open it, and {do} it.',
	'we looked at several options and decided to {act} {thing} {why}.',
	'the page shows what has been changed and by whom.',
	'how might {people} {can} if {who} {does} {thing} {when}?',
	'{who} owns {thing} and reports what happened to the rest of the company.',
	'most {people} never {do} {thing}, because {who} {does} it for them.',
	'questions about {thing} are answered within the day.',
	'this improves {metric2} for {people} who {do} {thing} {when}.',
	'ship a {kind} way to {can}',
	'{act} {thing} {why}',
	'{people} who {do} {thing} {when}',
];

const numberForms: readonly string[] = [
	'{metric} rose from {big} to {big} {when}.',
	'in {place}, {n}% of {people} {do} {thing} {n} times {when}.',
	'in {place}, {n}% of {people} {do} {thing} {when}.',
	'we will {act} {thing} by {n} {month}.',
	'{who} takes about {n} minutes to {can}, and {n} of them are spent on {thing}.',
	'the {kind} part of {thing} is that {people} wait for {n} minutes {when}.',
	'step {n}: {people} open {thing} and {do} it.',
	'version {n}.{n} of {thing} lets {people} {can} {when}.',
	'{who} found {n} cases in which {people} {do} {thing} {when}.',
	'see issue #{big} for what {people} said about {thing}.',
	'since {month} 2025 {who} {does} {thing} {when}.',
];

const words: Readonly<Record<string, readonly string[]>> = {
	who: [
		'the export',
		'each seller',
		'the support team',
		'a new shop',
		'the catalog service',
		'every second agent',
		'the pricing page',
		'our partner',
		'the platform group',
		'the search index',
		'an administrator',
		'the mobile app',
	],
	who2: ['nobody', 'the next team', 'a colleague', 'the server', 'finance', 'the warehouse'],
	does: [
		'retypes',
		'checks',
		'moves',
		'opens',
		'sends',
		'repairs',
		'lists',
		'rejects',
		'stores',
		'loads',
		'copies',
		'reads',
		'updates',
		'collects',
	],
	do: [
		'retype',
		'check',
		'move',
		'open',
		'send',
		'repair',
		'list',
		'reject',
		'store',
		'copy',
		'review',
		'share',
		'delete',
	],
	can: [
		'find what they need',
		'publish a listing',
		'compare two offers',
		'invite a colleague',
		'follow an order',
		'set a price',
		'undo a change',
		'search across projects',
		'sign in with one account',
		'track their work',
		'install the tool',
	],
	can2: ['search', 'export', 'install', 'login', 'pricing', 'import'],
	act: [
		'rebuild',
		'test',
		'remove',
		'translate',
		'measure',
		'add',
		'support',
		'document',
		'build',
		'release',
		'automate',
		'simplify',
		'migrate',
	],
	thing: [
		'the order file',
		'a refund',
		'the monthly report',
		'the first listing',
		'a broken feed',
		'the price list',
		'the tax form',
		'the public roadmap',
		'the onboarding flow',
		'the settings page',
		'a project template',
		'the code review',
		'the API',
		'the audit log',
		'the dashboard',
		'the release notes',
	],
	thing2: ['the old screen', 'the import', 'the archive', 'the legal text', 'the help page', 'a spreadsheet'],
	people: [
		'sellers',
		'agents',
		'accountants',
		'shop owners',
		'new users',
		'drivers',
		'developers',
		'contributors',
		'administrators',
		'teams',
		'customers',
		'maintainers',
	],
	when: [
		'every Friday',
		'since the launch',
		'in the second week',
		'after the migration',
		'on a normal day',
		'twice a month',
		'at the end of the quarter',
		'while they wait',
		'when the page is open',
		'before the release',
		'in the background',
		'on their phone',
		'during the review',
		'without leaving the editor',
		'as soon as it is saved',
	],
	why: [
		'because the service is slow',
		'to keep the list short',
		'so that nothing is lost',
		'for legal reasons',
		'since nobody else does',
		'to avoid a second login',
		'until the new one is ready',
		'as the guide says',
	],
	burden: [
		'a second account',
		'waiting for support',
		'reading the manual',
		'an engineer',
		'a spreadsheet',
		'losing their place',
	],
	kind: [
		'hard',
		'slow',
		'small',
		'open',
		'surprising',
		'simple',
		'common',
		'useful',
		'consistent',
		'clear',
		'flexible',
		'new',
	],
	kind2: ['familiar', 'safe', 'easy to follow', 'cheap to run', 'the same everywhere'],
	metric: ['Orders', 'Sign-ups', 'Support tickets', 'Listings', 'Refund requests'],
	metric2: ['the experience', 'response time', 'the quality of listings', 'retention'],
	place: ['France', 'Spain', 'Germany', 'the pilot', 'the north', 'the largest accounts'],
	month: ['January', 'March', 'May', 'June', 'September', 'November'],
	code: ['relay export', 'POST /orders', 'config.json', 'npm run build'],
	topic: ['search', 'billing', 'import', 'listings', 'accounts', 'notifications'],
};

const headings: readonly string[] = [
	'Problem',
	'Goals',
	'Requirements',
	'Risks',
	'Customer',
	'Evidence',
	'Plan',
	'Notes',
	'Solution for {topic}',
	'Who will use {topic}?',
	'Open questions',
	'How {topic} works',
	'Out of scope',
	'Timeline',
];
const labels: readonly string[] = ['{topic}', 'Must have', 'Impact', 'Owner', 'Note', 'Action'];
