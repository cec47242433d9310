import { blocksWith } from '../../document/walk.ts';
import { acronymFacts, mentions } from '../../document/acronyms.ts';
import { pressReleaseBlocks } from '../../document/press-release.ts';
import type { Piece } from '../../document/piece.ts';
import type { PlacedBlock } from '../../document/section.ts';
import { capitalWords, knownAcronyms } from '../../lexicon/acronyms.ts';
import { defineRule } from '../../lint/rule.ts';
import type { DocumentView } from '../../lint/views.ts';
import { shift } from '../../text/span.ts';

export default defineRule({
	id: 'undefined-acronym',
	family: 'clarity',
	attribute: 'Communicate',
	unit: 'document',
	severity: { all: 'hint', prfaq: 'information' },
	summary: 'Spell out an acronym of your own at its first use.',
	why: 'Those who know an acronym read over its long form in a second. Those who do not know it have no way to ask a document, and they are the ones whom you want to win.',
	source:
		'Amazon’s writing advice: spell out an acronym at its first use, even if you think that everybody knows it.',
	traps: [
		'Acronyms that stand only once, and those of two letters.',
		'What everybody knows (KPI, API, FAQ, USD, CEST, GDPR, JSON), and what the settings’ dictionary holds.',
		'Explained anywhere in the document: in brackets, behind “=”, in a glossary or a table, by a link, or by words with these first letters.',
		'Names: of formats and tools (“SCRF files”), what the title, a heading, an address or code has as well, and what the document also writes small.',
		'English words in capitals, lines in capitals, tickets, Roman numerals.',
		'The press release of a PR/FAQ, where insiders’ language is a matter of its own.',
	],
	exampleKind: 'prd',
	*detect(view) {
		for (const { name, count, first, at } of candidates(view)) {
			if (isExplained(view, name)) continue;
			const span = first.piece.passage.run.toSource({ start: at, end: at + lengthAt(first, at) });
			yield { span: shift(span, first.block.span.start), data: { name, count } };
		}
	},
	message: ({ name, count }) =>
		`“${name}” appears ${count} times and is never spelled out; one definition brings new readers along.`,
	*fix({ span, data }) {
		const edits = [{ span: { start: span.end, end: span.end }, text: ' ([spelled out?])' }];
		yield { title: `Spell it out: “${data.name} ([spelled out?])”`, kind: 'draft', edits };
	},
	examples: [
		{
			bad: 'Our «GMSX» dropped in May.\n\nWe expect GMSX to recover in June.',
			fixed: 'Our GMSX ([spelled out?]) dropped in May.\n\nWe expect GMSX to recover in June.',
		},
		{
			note: 'Two of them.',
			bad: '- The «DGAP» is closed by «SRMT».\n- DGAP work ends in May.\n- SRMT has two people left.',
			fixed:
				'- The DGAP ([spelled out?]) is closed by SRMT ([spelled out?]).\n- DGAP work ends in May.\n- SRMT has two people left.',
		},
		{
			in: 'status',
			bad: 'Sales to «SWAUs» grew.\n\n- **Next:** ask ten SWAUs why they stay.',
			fixed: 'Sales to SWAUs ([spelled out?]) grew.\n\n- **Next:** ask ten SWAUs why they stay.',
		},
		{
			note: 'The code “K2” and the heading explain nothing.',
			bad: '## Owners\n\nThe **«CXEO»** team owns the form (`K2`)\nuntil June. Then CXEO hands it over.',
			fixed:
				'## Owners\n\nThe **CXEO ([spelled out?])** team owns the form (`K2`)\nuntil June. Then CXEO hands it over.',
		},
		{
			in: 'strategy',
			bad: 'Growth comes from the [price list](./prices.md) and from «IARQ». In May, IARQ was $2M. IARQ is up.',
		},
		{
			in: 'prfaq',
			bad: '# Relay for shops\n\n## Internal FAQ\n\n### How large is it?\n\nThe «QTMX» is 4,000 shops. We take a tenth of the QTMX.',
		},
		{ good: 'Gross merchandise sales (GMSX) dropped. GMSX is low because of Easter.' },
		{
			good: 'The API and the URL changed. The API answers in JSON, and the URL holds an ID, in the EU and the USA.',
		},
		{ good: 'Tickets ABCD-12 and ABCD-14 are open until 9:00 CEST. Prices are in EUR and USD.' },
		{ good: 'DGAP stays open. DGAP: the days between order and delivery.' },
		{
			good: '| Term | Meaning |\n| --- | --- |\n| DGAP | Days from order to delivery |\n\nDGAP fell. DGAP is now 4.',
		},
		{ good: 'The [DGAP](./glossary.md) fell. DGAP is now 4.' },
		{ good: '# DGAP in spring\n\nDGAP fell. DGAP is now 4.' },
		{ good: 'Our field sales task group met. The FSTG meets on Mondays, and the FSTG has no budget.' },
		{ good: 'DO NOT SHIP IT. We will NEVER sell data, and NEVER is meant so. Parts XIV and XIV stay.' },
		{
			good: 'Orders go through [the shop](https://tarn.example/orders). TARN sends a slip. TARN keeps a copy.',
		},
		{
			note: 'The name of a format, which those who work with it read as a word.',
			good: 'Shops upload SCRF files each night. Once the SCRF is set up, the job runs by itself.',
		},
		{ good: '> The DGAP fell, said Ana. The DGAP fell again.\n\nDGAP is her word.' },
		{ good: '## Appendix\n\nThe DGAP fell. The DGAP is 4.' },
	],
});

interface Candidate {
	readonly name: string;
	readonly count: number;
	/** The block of its first use, and where in its run. */
	readonly first: PlacedBlock;
	readonly at: number;
}

/** What is used more than once in the author's own prose and is nothing that everybody knows. */
function candidates({ text, kind, names }: DocumentView): Candidate[] {
	const found = new Map<string, Candidate>();
	for (const placed of blocksWith(text, usesAcronym)) {
		if (!isProse(placed)) continue;
		const { used } = acronymFacts(placed.piece);
		for (const [name, places] of used) {
			const known = found.get(name);
			found.set(name, {
				name,
				count: (known?.count ?? 0) + places.length,
				first: known?.first ?? placed,
				at: known?.at ?? places[0]!,
			});
		}
	}
	const press = kind === 'prfaq' ? new Set(pressReleaseBlocks(text)) : undefined;
	return [...found.values()].filter(
		({ name, count, first }) =>
			count >= 2 &&
			isOwn(name) &&
			!names.has(name.toLowerCase()) &&
			press?.has(first) !== true,
	);
}

const usesAcronym = (piece: Piece): boolean => [...acronymFacts(piece).used.keys()].some(isOwn);

/** Nothing that everybody knows, no word, no Roman numeral. */
const isOwn = (name: string): boolean =>
	!knownAcronyms.has(name) && !capitalWords.has(name) && !/^[IVXLCDM]+$/u.test(name);

const explainsAcronym = (piece: Piece): boolean => acronymFacts(piece).explained.size > 0;

const isProse = (placed: PlacedBlock): boolean => {
	const { block, piece, section } = placed;
	return (
		block.kind === 'paragraph' &&
		block.quote !== 'quote' &&
		section.heading !== placed &&
		!piece.passage.isVoiceOrPrompt &&
		!section.roles.some(
			it => it === 'glossary' || it === 'appendix' || it === 'changelog' || it === 'instructions',
		)
	);
};

/** Whether anything in the document says what it stands for, or that it is a name. */
function isExplained({ text }: DocumentView, name: string): boolean {
	const small = name.toLowerCase();
	const parts = [text.path, text.title, ...Object.values(text.frontMatter)].join(' ').toLowerCase();
	if (parts.split(/[^\p{L}\p{N}]+/u).includes(small)) return true;
	if (text.sections.some(it => it.title.includes(name))) return true;
	// Looked for in few words first: most are explained where they stand.
	return (
		blocksWith(text, explainsAcronym).some(({ piece }) => acronymFacts(piece).explained.has(name)) ||
		text.blocks.some(({ piece }) => mentions(piece, name))
	);
}

/** The acronym with its plural's "s". */
const lengthAt = ({ piece }: PlacedBlock, at: number): number =>
	/^[A-Z]+s?/u.exec(piece.passage.run.text.slice(at, at + 8))?.[0].length ?? 1;
