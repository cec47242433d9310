import { pressReleaseBlocks } from '../../document/press-release.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Passage } from '../../prose/passage.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { isMadeOfLines } from './_lines.ts';

/** Stretches of some eighty words, for the examples. */
const oven =
	'The bakery in Porto bakes the bread for nine shops in one oven. A van takes it round between four and six in the morning, and each shop tells the driver on a slip of paper how many loaves it wants the next day. The slips get wet, two are lost every week, and the baker guesses. In April he guessed wrong on eleven days of twenty-six, and 340 loaves went to the farm that feeds its pigs with them.';
const slips =
	'Since June the shops enter the number on a tablet beside the till. The baker sees the sum at eight in the evening and starts the dough with it, so that no slip has to reach him by van. Three shops forgot to enter a number in the first week, and the tablet now asks at seven. Nobody has forgotten since, and the farm has had to buy feed for its pigs on every day but two.';
const short =
	'The vans leave at four. Nine shops wait for bread. Each shop wants another number of loaves. The driver carries the slips back. Two slips are lost each week. The baker guesses the rest. He guessed wrong on eleven days in April. Pigs ate 340 loaves. We pay for each of them. The farm does not pay us a cent. The shops lost sales at noon as well. Customers went to the market hall then. The new tablet asks each shop at seven. The sum reaches the baker at eight. He starts the dough with it. No loaf has been left over since May.';

/** The finding stands on the first sentence. */
const mark = (text: string): string => text.replace(/^[^.]*\./u, '«$&»');

/** Breaks the text into full lines of about eighty characters. */
const wrap = (text: string): string => text.replace(/(.{60,80}) /gu, '$1\n');

export default defineRule({
	id: 'long-paragraph',
	family: 'clarity',
	attribute: 'Simplify',
	unit: 'block',
	severity: { all: 'hint', status: 'information' },
	summary: 'Break long paragraphs, each part with its point first.',
	why: 'People read the first line of a paragraph and decide whether to go on. A paragraph of half a page hides every point but its first.',
	source: 'Barbara Minto’s pyramid principle; the inverted pyramid of news writing.',
	traps: [
		'Up to 150 words, and more than seven sentences when they are short.',
		'One-pagers and six-pagers are narratives: up to 220 words.',
		'List items, quotations, callouts, appendices; lines that make a list without marks.',
		'The press release of a PR/FAQ, whose length is a matter of its own.',
		'Terms and conditions.',
	],
	exampleKind: 'prd',
	*detect(passage) {
		const { sentences, wordCount: words } = passage;
		if (words <= manySentences.words || sentences.length < 2 || !isLong(words, sentences.length)) return;
		const { run } = passage;
		if (run.text.includes('\n') || legal.test(run.lower)) return;
		if (isMadeOfLines(run, { start: 0, end: run.text.length })) return;
		yield { span: sentences[0]!.span, data: { words, sentences: sentences.length } };
	},
	judge: ({ data }, { kind, placed, document }) =>
		placed.block.item === undefined &&
		placed.block.quote === 'none' &&
		(kind !== 'onepager' || data.words > narrative) &&
		(kind !== 'prfaq' || !pressReleaseBlocks(document.text).includes(placed)),
	message: ({ words, sentences }) =>
		`${sentences} sentences and ${words} words without a break; put the point of each part first, and let the reader choose where to stop.`,
	*fix(_, passage) {
		const at = bestBreak(passage);
		if (at === undefined) return;
		const span = { start: at.previous!.span.end, end: at.span.start };
		const opening = at.text.split(' ').slice(0, 4).join(' ');
		yield {
			title: `Start a new paragraph at “${opening} …”`,
			kind: 'draft',
			edits: [{ span, text: '\n\n' }],
		};
	},
	examples: [
		{ bad: mark(`${oven} ${slips}`), fixed: `${oven}\n\n${slips}` },
		{ bad: mark(short), note: 'Many sentences.' },
		{
			in: 'status',
			bad: `## Bread\n\n${mark(`${oven} ${slips}`)}\n\nThe tablet for the tenth shop comes on 4 May.`,
			fixed: `## Bread\n\n${oven}\n\n${slips}\n\nThe tablet for the tenth shop comes on 4 May.`,
		},
		{
			note: 'Hard-wrapped.',
			bad: mark(`${wrap(oven)}\n${wrap(slips)}`),
			fixed: `${wrap(oven)}\n\n${wrap(slips)}`,
		},
		{
			in: 'prfaq',
			bad: `# Loaf\n\n## FAQ\n\n### How does the baker know?\n\n${mark(`${oven} ${slips}`)}`,
			fixed: `# Loaf\n\n## FAQ\n\n### How does the baker know?\n\n${oven}\n\n${slips}`,
		},
		{
			note: 'One sentence in bold reaches over the best place, so the next best is taken or none.',
			bad: mark(`${oven} ${slips}`).replace('In April', '**In April').replace('by van.', 'by van.**'),
		},
		{ good: oven },
		{ good: `- ${oven} ${slips}` },
		{ good: `> ${oven} ${slips}` },
		{ in: 'onepager', good: `${oven} ${slips}` },
		{ good: `## Appendix\n\n${oven} ${slips}` },
		{
			note: 'Lines that make a list.',
			good: `${oven}\nOpen from six to noon on weekdays\nClosed on Mondays\n${slips}`,
		},
		{
			good: 'We ship. It works. Shops like it. So do we. The baker sleeps. The pigs do not. Costs fell. Sales rose. Ana smiled.',
		},
	],
});

const most = 150;

/** More than so many sentences are long as well, unless they are short. */
const manySentences = { count: 7, words: 100 };

/** Words of a paragraph in a narrative. */
const narrative = 220;

const isLong = (words: number, sentences: number): boolean =>
	words > most || (sentences > manySentences.count && words > manySentences.words);

const legal =
	/\b(?:herein|hereby|thereof|hereunder|pursuant to|shall not|personal information|terms of use)\b/u;

/** The sentence to open the second half with: one that turns to something else, else the one nearest to the middle. */
function bestBreak({ run, sentences }: Passage): Sentence | undefined {
	const counts = sentences.map(it => it.words.length);
	const all = sum(counts);
	return sentences
		.filter((it, index) => {
			if (index < 2 || index > sentences.length - 2) return false;
			if (!/^["“]?\p{Lu}/u.test(it.text) || leansBack.test(it.lower)) return false;
			const gap = { start: sentences[index - 1]!.span.end, end: it.span.start };
			if (
				run.inEmphasis(gap) ||
				run.links.some(link => link.span.start < gap.end && gap.start < link.span.end)
			)
				return false;
			const before = sum(counts.slice(0, index));
			return !isLong(before, index) && !isLong(all - before, sentences.length - index);
		})
		.map(it => {
			const off = Math.abs(sum(counts.slice(0, it.index)) - all / 2) / all;
			return { it, cost: off - (turns.test(it.lower) ? 0.15 : 0) };
		})
		.sort((a, b) => a.cost - b.cost)[0]?.it;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const leansBack =
	/^(?:it|its|this|that|these|those|they|their|he|she|his|her|such|both|and|or|so|also|then|there|here|which|for example|for instance|in addition|as a result|because of this|instead|otherwise|the (?:latter|former|same|others?))\b/u;

/** Contrast, time, the next of several. */
const turns =
	/^(?:but|however|in contrast|by contrast|meanwhile|today|now|since|until|after|before|last|next|second|secondly|third|finally|on the other hand|in (?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|20\d\d))\b/u;
