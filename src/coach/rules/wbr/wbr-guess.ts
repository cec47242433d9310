import { causing, guessing, scapegoats } from '../../lexicon/guesses.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Sentence } from '../../prose/sentence.ts';

interface Data {
	/** The cause that fits everything; empty for a cause that is guessed at. */
	readonly cause: string;
	/** Before the sentence's full stop. */
	readonly end: number;
	/** Some metric moved, here or in the sentence before. */
	readonly isMove: boolean;
}

export default defineRule<'sentence', Data>({
	id: 'wbr-guess',
	family: 'wbr',
	attribute: 'Earn trust',
	unit: 'sentence',
	severity: { wbr: 'information', postmortem: 'information', status: 'hint' },
	summary: 'Say “not confirmed” and when you will know, instead of guessing at a cause.',
	why: 'A guess that sounds like a cause ends the search for the real one, and has to be taken back in front of the same people. “I don’t know yet, I will by Friday” costs nothing.',
	source:
		'What Commoncog reports of Amazon’s weekly business review: not to know is allowed, to make it up is not.',
	traps: [
		'A probability, a figure or last year’s figure beside the cause.',
		'A hypothesis that is called one, a test of it, or the day on which it is known.',
		'What was thought at the time: timelines, and “we thought it was”.',
		'What may happen: risks, plans, conditions and questions.',
		'A cause that is named without a guess.',
		'A chart, log or measurement in the next sentence that shows it.',
	],
	kinds: {
		hedged: 'A cause behind “probably”, “might be” or “I think”.',
		scapegoat: 'A cause that fits everything.',
	},
	exampleKind: 'wbr',
	cues: [
		'probably',
		'likely',
		'perhaps',
		'maybe',
		'possibly',
		'presumably',
		'potentially',
		'may',
		'might',
		'could',
		'seem*',
		'appear*',
		'think',
		'believe',
		'guess',
		'suspect',
		'assume',
		'suppose',
		'hunch',
		'suspicion',
		'due',
		'because',
		'driven',
		'caused',
		'result',
		'consequence',
		'down',
		'attributable',
		'explained',
		'related',
		'thanks',
	],
	*detect(sentence) {
		if (isOpen(sentence)) return;
		const end = sentence.span.start + sentence.text.trimEnd().replace(/[.!…]$/u, '').length;
		const isMove = moved.test(sentence.lower) || moved.test(sentence.previous?.lower ?? '');
		const [guess] = sentence.match(hedged);
		if (guess !== undefined) {
			if (concedes.test(sentence.lower.slice(0, guess.span.start - sentence.span.start))) return;
			yield { span: guess.span, kind: 'hedged', data: { cause: '', end, isMove } };
			return;
		}
		const [blame] = sentence.match(blamed);
		if (blame === undefined || showsIt(sentence, blame.span.end)) return;
		yield { span: blame.span, kind: 'scapegoat', data: { cause: blame.groups[1]!, end, isMove } };
	},
	// Of a failure any cause is of interest, of a report those of its metrics.
	judge: ({ kind, data }, { roles, section, document }) =>
		(document.kind === 'postmortem' ? kind !== 'scapegoat' : data.isMove) &&
		!roles.some(it => apart.has(it)) &&
		!/\btimeline\b|\bwhat happened\b|\d:\d\d/iu.test(section.title),
	message: ({ cause }, kind) =>
		kind === 'scapegoat'
			? `“${cause}” explains every drop of every business; show it with last year’s figure, or say “not confirmed” and when you will know.`
			: 'This sounds like a guess; “I don’t know yet, I will by Friday” is safer than a cause that you may have to take back.',
	*fix({ data: { end } }, { run }) {
		// Behind the last word of a link its address follows.
		if (run.links.some(it => it.span.end === end)) return;
		yield {
			title: 'Say who confirms it and when: “(not confirmed; [who?] will confirm by [date?])”',
			kind: 'draft',
			edits: [{ span: { start: end, end }, text: ' (not confirmed; [who?] will confirm by [date?])' }],
		};
	},
	examples: [
		{
			as: 'hedged',
			bad: 'The dip is «probably due to» seasonality.',
			fixed: 'The dip is probably due to seasonality (not confirmed; [who?] will confirm by [date?]).',
		},
		{
			as: 'scapegoat',
			bad: 'Orders fell «because of market conditions».',
			fixed: 'Orders fell because of market conditions (not confirmed; [who?] will confirm by [date?]).',
		},
		{
			as: 'hedged',
			bad: '- «I think the drop might be caused by» the banner.',
			fixed:
				'- I think the drop might be caused by the banner (not confirmed; [who?] will confirm by [date?]).',
		},
		{
			as: 'hedged',
			note: 'The move stands in the sentence before.',
			bad: '## Lowlights\n\n- **Refunds** doubled on Tuesday. It «seems to be\n  because of» the [new picker](app.md) app',
			fixed:
				'## Lowlights\n\n- **Refunds** doubled on Tuesday. It seems to be\n  because of the [new picker](app.md) app (not confirmed; [who?] will confirm by [date?])',
		},
		{
			in: 'postmortem',
			as: 'hedged',
			bad: '## Root cause\n\nThe queue filled up, «most likely because» the `worker` had lost its lease.',
			fixed:
				'## Root cause\n\nThe queue filled up, most likely because the `worker` had lost its lease (not confirmed; [who?] will confirm by [date?]).',
		},
		{
			in: 'status',
			as: 'scapegoat',
			bad: 'Sign-ups are down this month, «due to the holidays», and we expect them back.',
		},
		{
			as: 'scapegoat',
			bad: '## Exceptions\n\n1. **[Traffic](t.md)** dropped again, «driven by seasonality». We watch it.',
			fixed:
				'## Exceptions\n\n1. **[Traffic](t.md)** dropped again, driven by seasonality (not confirmed; [who?] will confirm by [date?]). We watch it.',
		},
		{ good: 'Seasonal: the same week last year fell 8%.' },
		{ good: 'Hypothesis: the banner; Ana ends the test 12 June.' },
		{ good: 'Orders fell because the DE feed stopped on 3 June.' },
		{ good: 'The drop is likely (80%) due to the price test.' },
		{ good: 'Orders fell due to the holidays, as they did last year (−8% in the same week).' },
		{
			in: 'postmortem',
			good: '## Timeline\n\n- 10:32 Errors rise. This is probably due to the new release.',
			note: 'What was thought at the time.',
		},
		{
			in: 'postmortem',
			good: '## Action items\n\n- Investigate the timeouts, which may be due to a small pool (Ana, 12 June)',
		},
		{ good: '## Risks\n\n- Deliveries fall, probably because of the strike.' },
		{ good: 'The drop is probably due to the banner. Ana will confirm it by 12 June.' },
		{
			in: 'postmortem',
			good: '## What went wrong\n\n1. Drivers lost their route. This is **perhaps because** the app waits ten minutes. The chart of\n   retries shows a step at ten minutes:\n\n   ![Retries](retries.png)',
			note: 'The next sentence shows it.',
		},
		{ in: 'status', good: 'I moved to Ghent, probably because of the food.', note: 'No metric.' },
	],
});

const hedged = new RegExp(
	String.raw`\b${guessing}(?: (?:partially|partly|mostly|mainly|largely|primarily|also|just|simply|at least|in part|all))? ${causing}(?![\p{L}\p{N}])`,
	'gu',
);

/** "Some issues may have been due to …": not what it was, but what may be among it. */
const concedes = /\b(?:some|certain|other|any|many|part) (?:of )?[^,;:]{2,40}$/u;

/** The scapegoat must be all of the cause: "because of market conditions in Spain, where …" goes on. */
const blamed = new RegExp(
	String.raw`\b(?:${causing}|reflects|reflecting|blamed on) (?:the |some |general |normal |usual |overall )?(${scapegoats})(?=\W*$|[.,;:)]| and\b| but\b)`,
	'gu',
);

/** A metric went somewhere. */
const moved =
	/\b(?:fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|dip(?:s|ped)?|declin\p{L}+|decreas\p{L}+|down|lower|slump\p{L}*|slow(?:ed|er|down)|rose|rises?|rising|increas\p{L}+|up|higher|grew|growth|spik\p{L}+|jump\p{L}*|surg\p{L}+|doubled|tripled|halved|miss(?:ed|es)?|lost|churned|under (?:plan|target)|below (?:plan|target))\b/u;

/** Not told as a cause: asked, supposed, foreseen, remembered, or to be confirmed. */
function isOpen(sentence: Sentence): boolean {
	return (
		[sentence.lower, sentence.next?.lower ?? ''].some(it => confirms.test(it)) ||
		shown.test(sentence.next?.lower ?? '') ||
		sentence.isQuestion ||
		open.test(sentence.lower)
	);
}

const open =
	/\b(?:if|whether|unless|hypothes[ei]s|would|will|(?:we|i|they|it was|was) (?:thought|believed|assumed|suspected|guessed|feared)|initially|at (?:the time|first)|not (?:because|due to)|no longer|a\/b|experiments?)\b|\d ?% (?:sure|likely|certain|confident|chance|probability)|\(\d+ ?%\)/u;

const confirms =
	/\b(?:confirm|verif|investigat|root-caus|report back|find out|know more|look(?:s|ing)? into|tests? (?:ends?|runs?)|to be (?:confirmed|checked))\p{L}*/u;

/** "The chart shows a step at ten minutes": what the guess rests on. */
const shown =
	/\b(?:charts?|graphs?|plots?|figures?|logs?|metrics?|traces?|dumps?|profiles?|screenshots?|data|measurements?|dashboards?|queries)\b[^.;:]* (?:shows?|showed|indicates?|indicated|confirms?|reveals?|revealed)\b/u;

/** A figure behind it, or the year before, shows that it is so. */
const showsIt = ({ lower, span, quantities }: Sentence, end: number): boolean =>
	quantities.length > 1 ||
	/\d/u.test(lower.slice(end - span.start)) ||
	/\b(?:last year|year[- ]on[- ]year|year[- ]over[- ]year|yoy|every year|each year|as (?:in|it did|they did|we saw))\b/u.test(
		lower,
	);

const apart: ReadonlySet<string> = new Set([
	'risks',
	'timeline',
	'actions',
	'goals',
	'open-questions',
	'assumptions',
	'faq',
	'appendix',
	'instructions',
	'options',
]);
