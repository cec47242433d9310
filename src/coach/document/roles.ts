import type { Role } from './role.ts';
import { onlyAlone, qualifiers, roleNames } from './role-names.ts';

/**
 * What a heading says its section is for (rules.md D.3); undefined when it does not say. A name counts when it is
 * the whole heading, or all of it before a colon: "2. The problem" and "Problem: sellers wait" are problem sections,
 * "Problem with the old parser in batch mode" is a title. `level` is the heading's; the title of a document
 * (level 1) names the document, so that "Decision: new prices" is no decision section.
 */
export function roleOf(title: string, level = 2): Role | undefined {
	const name = plainTitle(title);
	if (name === '' || name.length > longest) return undefined;
	return (
		kindOfQuestions(name) ??
		named(name) ??
		goalsFor(name) ??
		together(name) ??
		(level > 1 ? beforeColon(name) : undefined)
	);
}

/**
 * A heading's words in lower case without numbering, emoji, marks and surrounding punctuation. Of a heading that is
 * longer than any name, only the beginning.
 */
export function plainTitle(title: string): string {
	let plain = plainTitles.get(title);
	if (plain === undefined) {
		plain = readPlainTitle(title);
		if (plainTitles.size >= mostTitles) plainTitles.clear();
		plainTitles.set(title, plain);
	}
	return plain;
}

/** Rules ask for the same few titles at every keystroke. */
const plainTitles = new Map<string, string>();
const mostTitles = 5000;

const readPlainTitle = (title: string): string =>
	title
		.slice(0, 3 * longest)
		.toLowerCase()
		.replace(/’/gu, "'")
		.replace(/\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|\u{20E3}|:[a-z_]+:/gu, '')
		.replace(/\{#[^}]*\}\s*$/u, '')
		.replace(
			/^[\s#*_]*(?:\(?\d+(?:\.\d+)*[.):]?\s+(?:[-–—]\s+)?|[ivx]+[.)]\s+|[a-z][.)]\s+|(?:step|section) \d+:? )?/u,
			'',
		)
		.replace(/\([^()]*\)[\s:?]*$/u, '')
		.replace(/[\s:.!?*_–—-]+$/u, '')
		.replace(/\s+/gu, ' ')
		.trim();

/** Longer headings say something of their own. In characters. */
const longest = 90;

/** The role that a name has by itself, after an adjective, or before a word like "statement". */
function named(name: string): Role | undefined {
	const exact = byName.get(name);
	if (exact !== undefined) return exact;
	const undated = name.replace(period, '').replace(periodBehind, '');
	const short = undated.replace(
		/ (?:statement|overview|section|details|summary|description|analysis|assessment|update|this (?:week|month|quarter|sprint|period)|last (?:week|month|quarter)|so far|#?\d{1,2}|[a-e])$/u,
		'',
	);
	const bare = short.replace(qualifiers, '');
	const barer = bare.replace(qualifiers, '');
	for (const it of [undated, short, bare, barer]) {
		const role = onlyAlone.has(it) && it !== undated ? undefined : byName.get(it);
		if (role !== undefined) return role;
	}
	return undefined;
}

/** "October goals", "FY26 Q3 goals", "Roadmap 2027": a period before or behind the name. */
const period =
	/^(?:(?:fy ?\d{2,4}|20\d\d|q[1-4]|h[12]|week \d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december)[-,:]? )+/u;
const periodBehind = /(?:,? (?:for )?(?:fy ?\d{2,4}|20\d\d|q[1-4]|h[12]|week \d{1,2}))+$/u;

/** "Goals for year three". */
const goalsFor = (name: string): Role | undefined =>
	/^(?:goals|objectives) for [\w ]{3,24}$/u.test(name) ? 'goals' : undefined;

/** FAQs and quotes have many first names: "Internal / technical FAQ", "Quote from the CEO". */
function kindOfQuestions(name: string): Role | undefined {
	if (name.split(' ').length > 6) return undefined;
	if (/\bpr ?[/-]? ?faq$/u.test(name)) return undefined;
	if (/\bfaqs?$|\bfrequently asked questions$|\bq ?& ?a$/u.test(name)) {
		if (/\b(?:internal|stakeholders?|business|leadership|team)\b/u.test(name)) return 'faq-internal';
		return /\b(?:external|customers?|public|users?|client)\b/u.test(name) ? 'faq-external' : 'faq';
	}
	if (
		/^(?:(?:customer|user|partner|leader|leadership|spokesperson|company|internal|executive|ceo|team)(?: \/ \w+)? )?(?:quotes?|testimonials?)(?: from [\w ]+)?$/u.test(
			name,
		)
	)
		return 'quote';
	return /\bpress release$/u.test(name) ? 'press-release' : undefined;
}

/** "Goals & success metrics": every part is a name; the first that says more than "introduction" counts. */
function together(name: string): Role | undefined {
	const parts = name.split(/\s*(?:&|\/|\+|,|\band\b|\bor\b)\s*/u).filter(it => it !== '');
	if (parts.length < 2 || parts.length > 4) return undefined;
	const roles = parts.map(named);
	if (roles.some(it => it === undefined)) return undefined;
	// What hurts and what to do about it in one section: neither rule for the one fits the other.
	if (roles.includes('problem') && roles.includes('solution')) return undefined;
	return roles.find(it => it !== 'background' && it !== 'summary') ?? roles[0];
}

/** What stands before the colon or dash of a name. */
export const nameBeforeColon = (name: string): string | undefined => colon.exec(name)?.[1];

const colon = /^([^:]{2,40}?)(?::| [-–—]) (.*)$/u;

/** "Risk 2: the vendor is late", "Appendix A - Prices". */
function beforeColon(name: string): Role | undefined {
	const [, head, tail] = colon.exec(name) ?? [];
	if (head === undefined || tail === undefined) return undefined;
	return (
		named(head) ?? together(head) ?? (/^(?:why|what|who|how|when)$/u.test(head) ? named(tail) : undefined)
	);
}

const byName: ReadonlyMap<string, Role> = new Map(
	(Object.entries(roleNames) as [Role, string][]).flatMap(([role, names]) =>
		names.split('|').map(name => [name, role] as const),
	),
);
