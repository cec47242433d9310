import { someBlock } from '../../document/walk.ts';
import { labelRoles } from '../../document/labels.ts';
import type { Piece } from '../../document/piece.ts';
import type { Role } from '../../document/role.ts';
import type { Section } from '../../document/section.ts';
import { counted, people } from '../../lexicon/people.ts';
import { defineRule } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { insertParagraph, ownWords, titleOf } from './_parts.ts';

const body =
	'The form takes the address of the shop and a copy goes to the archive for the audit. '.repeat(7).trim() +
	'\n\n' +
	'Customers see the roster on one page and swap a shift with two taps on a phone. '.repeat(7).trim();

const line =
	'**Size of the prize:** [how many customers?] × [how often?] × [value each?] ≈ [total per year?]. If it were 10× bigger we would [?].';

export default defineRule({
	id: 'size-of-prize',
	family: 'goals',
	attribute: 'Think big',
	unit: 'document',
	severity: { strategy: 'information', onepager: 'information', prfaq: 'information', prd: 'hint' },
	summary: 'Say how big it is if it works: people, times how often, times the value of each.',
	why: 'One line of arithmetic tells a big idea from a small one, and shows what would have to be true for it to be ten times bigger. Most ideas that are turned down are too small, not wrong.',
	source:
		'Ian McAllister: think big, pick projects with the highest impact; Bryar and Carr on the total addressable market.',
	traps: [
		'Any sentence, heading or table that counts people, money, time saved or a share of them.',
		'A section about impact, a business case or a market that holds a number, and RICE tables.',
		'Obligations: laws and deadlines by others, where the cost of not doing it counts.',
		'Fewer than 200 words; PR/FAQs with an internal FAQ, where a hard question asks for it.',
		'Lists of goals and roadmaps.',
	],
	exampleKind: 'onepager',
	*detect(document) {
		const { text, kind } = document;
		const title = titleOf(text);
		if (kind === 'unknown' || title === undefined || ownWords(text) < fewestWords) return;
		if (text.frontMatter['stage'] === 'idea' || isListOfGoals.test(text.title.toLowerCase())) return;
		if (!isBet(document) || isAskedFor(document) || someBlock(text, sizes))
			return;
		yield { span: title.block.span, data: undefined };
	},
	message: () =>
		'How big is this if it works? One line (people × how often × value) tells leaders whether it is a big idea, and helps you ask whether it could be bigger.',
	*fix(_, { text }) {
		yield {
			title: 'Insert one line that sizes the prize, with blanks to fill',
			kind: 'draft',
			edits: [insertParagraph(text, line, behind)],
		};
	},
	examples: [
		{
			bad: `«# One-pager: rosters»\n\n${body}`,
			fixed: `# One-pager: rosters\n\n${body}\n\n${line}`,
		},
		{
			in: 'strategy',
			bad: `«# Strategy»\n\n## Diagnosis\n\n${body}\n\n## Bets\n\n- Clinics first\n- Then hospitals`,
			fixed: `# Strategy\n\n## Diagnosis\n\n${body}\n\n${line}\n\n## Bets\n\n- Clinics first\n- Then hospitals`,
		},
		{
			in: 'prfaq',
			bad: `«# Acme launches **Relay**»\n\n${body}\n\n> "I got my evenings back," said Ana Reyes, who runs a\n> clinic.`,
		},
		{
			in: 'prd',
			bad: `«# PRD: roster»\n\n## Problem\n\n${body}\n\n## Requirements\n\n- [Swap a shift](a.md)\n- See the month`,
		},
		{
			bad: `---\ntitle: Roster\n---\n\n«## Problem»\n\n${body}\n\n## Ask\n\nApprove two engineers until 14 June.`,
		},
		{
			in: 'strategy',
			bad: `«# Product strategy»\n\n${body}\n\n1. Clinics in 2 regions\n2. Hospitals by Q3 2027`,
		},
		{ good: `# One-pager: rosters\n\n${body}\n\n41,000 sellers × $120 a year ≈ $4.9M.` },
		{ good: `# One-pager: rosters\n\n${body}\n\nThree in four nurses (74%) swap a shift every week.` },
		{ good: `# One-pager: rosters\n\n${body}\n\nThe law asks for it from 2028: GDPR fines begin then.` },
		{
			in: 'strategy',
			good: `# Strategy\n\n${body}\n\n| Bet | Reach | Impact |\n| --- | --: | --: |\n| Clinics | 410 | 2 |`,
		},
		{ in: 'prd', good: `# PRD: roster\n\n## Requirements\n\n${body}`, note: 'It tells how, not whether.' },
		{
			in: 'prfaq',
			good: `# Acme launches Relay\n\n${body}\n\n## Internal FAQ\n\n### How does it work?\n\nBy itself.`,
		},
		{ good: '# One-pager: rosters\n\nClinics swap shifts by phone. We propose a page for it.' },
		{ in: 'strategy', good: `# Team goals and roadmap\n\n${body}` },
	],
});

/** In words of prose. */
const fewestWords = 200;

const isListOfGoals = /\b(?:goals|roadmap|okrs?|objectives|priorities|template)\b/u;

const behind: ReadonlySet<Role> = new Set<Role>(['problem', 'customer', 'evidence', 'background', 'summary']);

/** A specification without a problem, or a plan that speaks of no customer, is about how and not whether. */
const isBet = ({ kind, text }: DocumentView): boolean =>
	kind === 'prd'
		? text.sections.some(it => it.role === 'problem')
		: kind !== 'strategy' || someBlock(text, namesMarket);

const namesMarket = ({ passage }: Piece): boolean =>
	/\b(?:customers?|markets?|buyers?|sellers?|shoppers?|clients?|competitors?|compete|business)\b/u.test(
		passage.run.lower,
	);

/** A hard question of a PR/FAQ asks for it. */
const isAskedFor = ({ kind, text }: DocumentView): boolean =>
	kind === 'prfaq' && text.sections.some((it: Section) => it.role === 'faq-internal');

/** Whether a block tells how much or how many it is about, or why no prize is asked for. */
function sizes(piece: Piece): boolean {
	const { passage, table, source } = piece;
	if (table !== undefined)
		return (
			/\b(?:reach|impact|revenue|customers|users|value|savings?|cost)\b/iu.test(source) && /\d/u.test(source)
		);
	if (/\bsize of the prize\b/u.test(passage.run.lower)) return true;
	if (labelRoles(piece).includes('impact')) return true;
	return obliged.test(passage.run.lower) || passage.sentences.some(isSize);
}

const obliged =
	/\b(?:gdpr|ccpa|hipaa|complian(?:t|ce)|regulation|regulators?|regulatory|by law|legally|statutory|mandated?|mandates|audit finding|end[- ]of[- ]life|eol)\b/u;

function isSize(sentence: Sentence): boolean {
	if (
		/\b(?:half|most|majority|thousands|millions|hundreds|billions|every) (?:of )?(?:(?:our|the|all|new|small|potential|\p{L}+) ){0,2}/u.test(
			sentence.lower,
		) &&
		/\b(?:thousands|millions|hundreds|billions)\b/u.test(sentence.lower)
	)
		return true;
	if (!sentence.hasMagnitude) return false;
	if (
		sentence.quantities.some(
			it =>
				it.measure === 'money' ||
				it.measure === 'percent' ||
				it.measure === 'multiple' ||
				it.measure === 'fraction',
		)
	)
		return true;
	return prize.test(sentence.lower);
}

const prize = new RegExp(
	String.raw`\b(?:tam|sam|som|markets?|revenues?|gmv|gms|arr|mrr|sales|sav(?:e|es|ed|ing|ings)|opportunit(?:y|ies)|worth|impact|upside|incremental|addressable|potential|downloads?|installs?|requests|sessions|people|hours|minutes|days|downtime|packages|projects|repositories|devices|households|organi[sz]ations|businesses|population)\b|\b(?:${people}|${counted})\b`,
	'u',
);
