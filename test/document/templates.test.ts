import assert from 'node:assert/strict';
import { createCoach, defaultConfig } from '../../src/coach/coach.ts';
import { kinds, type PmKind } from '../../src/coach/document/kind.ts';
import { definitionOf, kindDefinitions } from '../../src/coach/document/kinds/index.ts';
import { hasPart } from '../../src/coach/document/parts.ts';
import { snippets } from '../../src/coach/document/snippets/index.ts';
import { partBody } from '../../src/coach/document/snippets/part-body.ts';
import { expandSnippet, renumber } from '../../src/coach/document/snippets/snippet.ts';
import { templateOf } from '../../src/coach/document/snippets/template.ts';
import { generateSnippets } from '../../scripts/generate/snippets.ts';

const coach = createCoach({ ruleFailed: (_, error) => assert.fail(String(error)) });
const open = (text: string, kind?: PmKind) =>
	coach.open(text, { path: 'a.md', config: defaultConfig, ...(kind === undefined ? {} : { kind }) });

/** A blank as rules.md 0.9 defines it. */
const blank = /^\[[^[\]\n?]*\?[^[\]\n]*\]$/u;

/** Tab stops in order of place, with what they hold. */
const stops = (body: string): { stop: number; text: string | undefined; choices: string[] | undefined }[] =>
	[...body.matchAll(/\$(?:(\d+)|\{(\d+)(?::((?:[^}\\]|\\.)*)|\|((?:[^|\\]|\\.)*)\|)?\})/gu)].map(it => ({
		stop: Number(it[1] ?? it[2]),
		text: it[3],
		choices: it[4]?.split(/(?<!\\),/u),
	}));

const bodies: readonly (readonly [name: string, body: readonly string[]])[] = [
	...kinds.map(it => [`template of ${it}`, templateOf(it)] as const),
	...kindDefinitions.flatMap(it =>
		it.parts.map(part => [`${it.kind}: ${part.id}`, partBody(it, part)] as const),
	),
];

describe('the snippet syntax of', () => {
	for (const [name, body] of bodies) {
		const text = body.join('\n');

		it(`${name}: tab stops count from 1 without gap, each once, $0 last`, () => {
			const found = stops(text);
			const numbers = found.map(it => it.stop).filter(it => it !== 0);
			assert.deepEqual(
				numbers,
				[...numbers.keys()].map(it => it + 1),
			);
			assert.ok(numbers.length > 0);
			const ends = found.filter(it => it.stop === 0);
			assert.ok(ends.length <= 1 && (ends.length === 0 || found.at(-1)!.stop === 0));
			// What the pattern above does not know would be read differently by an editor.
			assert.equal(
				text.replace(/\$(?:\d+|\{\d+(?::(?:[^}\\]|\\.)*|\|(?:[^|\\]|\\.)*\|)?\})/gu, '').includes('${'),
				false,
			);
		});

		it(`${name}: every default is a blank to fill, every choice has two words or more to choose from`, () => {
			for (const { stop, text: value, choices } of stops(text)) {
				if (stop === 0) continue;
				if (choices === undefined) assert.match(value ?? '', blank);
				else
					assert.ok(
						choices.length >= 2 && choices.every(it => it.trim() !== '' && !/[[\]?]/u.test(it)),
						String(stop),
					);
			}
		});

		it(`${name}: expanded, it is Markdown without snippet syntax, and each blank reads as one`, () => {
			const expanded = expandSnippet(body);
			assert.doesNotMatch(expanded, /\$\{|\$\d/u);
			assert.doesNotMatch(expanded, /\][(:[]/u);
			const blanks = expanded.match(/\[[^[\]\n?]*\?[^[\]\n]*\](?![([:])/gu)?.length ?? 0;
			assert.equal(blanks, stops(text).filter(it => it.text !== undefined).length);
		});
	}
});

describe('the snippets', () => {
	it('hold every one that rules.md G names', () => {
		const named =
			'prfaq pr-headline pr-sub pr-dateline pr-problem pr-solution pr-quote-leader pr-start pr-quote-customer pr-cta q-number q-date q-yesno q-unknown faq-ext faq-int three-tests five-questions problem-card wbr wbr-exception wbr-unknown wbr-normal wbr-input wbr-612 forecast forecast-review prd onepager narrative strategy decision status postmortem okr goal fitness nongoals prio rice scope-cut tradeoffs walkthrough think-big gm-view alliances pushback change-note blocker action must-be-true data-ask team-needs next-48h tldr wins bet feedback-ask answer-retro review-notes 5whys';
		assert.deepEqual(
			named.split(' ').filter(it => !snippets.some(({ prefix }) => prefix === `pm-${it}`)),
			[],
		);
	});

	it('are given to VS Code for Markdown, title by title', () => {
		const json = JSON.parse(generateSnippets()) as Record<
			string,
			{ prefix: string; scope: string; body: string[]; description: string }
		>;
		assert.deepEqual(
			Object.keys(json),
			snippets.map(it => it.title),
		);
		for (const { prefix, title, body } of snippets) {
			assert.deepEqual(json[title], {
				prefix,
				scope: 'markdown',
				body: [...body],
				description: `PM Writing Coach: ${title}`,
			});
		}
	});
});

describe('the whole document of', () => {
	for (const kind of kinds) {
		const text = expandSnippet(templateOf(kind));

		it(`${kind} says little by itself`, () => {
			const said = text
				.replace(/<!--[\s\S]*?-->|^#.*$/gmu, '')
				.replace(/\[[^[\]\n]*\]/gu, it => (it.includes('?') ? ' ' : it))
				.match(/\p{L}[\p{L}\d'’-]*/gu);
			assert.ok((said?.length ?? 0) < 60);
		});

		it(`${kind} is not graded`, () => assert.equal(open(text).grade(), undefined));

		it(`${kind} is taken for one`, () => assert.equal(open(text).kind, kind));

		it(`${kind} has every part that its readers expect`, () => {
			const document = open(text, kind).documentText;
			const missing = definitionOf(kind).parts.filter(it => it.weight > 1 && !hasPart(document, it));
			assert.deepEqual(
				missing.map(it => it.id),
				[],
			);
		});
	}
});

describe('a part', () => {
	for (const definition of kindDefinitions) {
		for (const part of definition.parts) {
			it(`${definition.kind}: ${part.id} is there once it has been put in`, () => {
				const body = expandSnippet(partBody(definition, part));
				const text = open(
					`# Returns in three taps for all buyers\n\n${body}\n`,
					definition.kind,
				).documentText;
				assert.ok(hasPart(text, part), body);
			});
		}
	}

	it('may be a label in a line', () => {
		const [ask] = definitionOf('onepager').parts;
		const has = (text: string): boolean => hasPart(open(text, 'onepager').documentText, ask!);
		assert.ok(has('**Ask:** four hires by May.'));
		assert.ok(has('> **The ask**: four hires by May.'));
		assert.ok(has('- **Decision needed:** four hires by May.'));
		assert.ok(!has('We **ask** for four hires.'));
		assert.ok(!has('**Four hires** by May.'));
	});
});

describe('tab stops', () => {
	it('are counted anew in a part', () => {
		assert.deepEqual(renumber(['${7:[a?]} $9', '${8|x,y|} $0']), ['${1:[a?]} $2', '${3|x,y|} $0']);
	});
	it('become their default or first choice', () => {
		assert.equal(expandSnippet(['${1:[a?]} ${2|yes\\, now,no|}$3 \\$5', '$0']), '[a?] yes, now $5\n');
	});
});
