import type { DocumentText } from '../../document/document.ts';
import type { Piece } from '../../document/piece.ts';

/** Whether some paragraph, item or heading of the document speaks of a metric: by one of its words, or another name for it. */
export function isMentioned(text: DocumentText, name: string): boolean {
	const stems = stemsIn(name.toLowerCase());
	// A name of nothing but common words cannot be looked for.
	if (stems.length === 0) return true;
	const wanted = [...stems, ...stems.flatMap(it => others[it] ?? [])];
	return text.blocks.some(({ block, piece }) => {
		if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
		const { words, speaksOfAll } = piece.derived(isMentioned, wordsOf);
		return speaksOfAll || wanted.some(it => words.has(it));
	});
}

interface Words {
	readonly words: ReadonlySet<string>;
	/** "All metrics are below plan because …", "everything else is in its range". */
	readonly speaksOfAll: boolean;
}

function wordsOf({ passage }: Piece): Words {
	const text = passage.run.text.toLowerCase();
	return {
		words: new Set(stemsIn(text)),
		speaksOfAll:
			/\b(?:all|every|most|no) (?:of )?(?:the |our |other |\d+ )*(?:metrics?|numbers?|kpis?|figures?|rows?)\b|\beverything else\b|\bacross the board\b|\b(?:the )?(?:others|rest) (?:is|are|was|were|stay(?:ed|s)?|in|within|on)\b/u.test(
				text,
			),
	};
}

/** The stems of the words that may name a metric. */
export const stemsIn = (text: string): string[] =>
	[...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word]) => {
		if (word.length < 3 || common.has(word)) return [];
		return [stem(word)];
	});

/** Without its ending: "refunded" and "refunds" are one, "churn" and "churned" too. */
const stem = (word: string): string =>
	(word.length < 4
		? word
		: word.replace(/(?:ations?|ions?|ments?|ings?|ers?|ors?|ies|ed|es|s|e|y)$/u, '')
	).slice(0, 7);

const common: ReadonlySet<string> = new Set(
	'the and per for with from total new all average avg median rate rates ratio count number volume share score weekly monthly daily quarterly active net gross our time times this last week month value'.split(
		' ',
	),
);

/** Other words for the same thing, by stem. */
const others: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
	[
		'churn cancel cancellation retention attrition leave left',
		'revenue sales turnover mrr arr income earnings',
		'signup sign registrations registered trials',
		'tickets support contacts cases volume',
		'latency slow speed fast performance load',
		'nps promoters detractors satisfaction',
		'csat satisfaction satisfied',
		'conversion converted convert funnel checkout',
		'visitors traffic visits sessions',
		'orders purchases bought checkout',
		'refunds returns returned refunded',
		'crash crashes stability crashed',
		'cost costs spend spending expenses',
		'dau wau mau usage users actives',
		'uptime outage downtime availability incident',
	].flatMap(line => {
		const stems = line.split(' ').map(stem);
		return stems.map(it => [it, stems.filter(other => other !== it)] as const);
	}),
);
