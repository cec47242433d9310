import assert from 'node:assert/strict';
import { createCoach, defaultConfig } from '../../src/coach/coach.ts';
import type { PmKind } from '../../src/coach/document/kind.ts';
import { kindDefinitions } from '../../src/coach/document/kinds/index.ts';
import { snippetNamed, snippets } from '../../src/coach/document/snippets/index.ts';
import { expandSnippet, joinBodies, type Snippet } from '../../src/coach/document/snippets/snippet.ts';
import { findingsIn } from '../support/check.ts';

/** The kind of document that a snippet is a whole of, or a part of; small forms serve any. */
const wholes: Readonly<Record<string, PmKind>> = {
	'pm-prfaq': 'prfaq',
	'pm-wbr': 'wbr',
	'pm-prd': 'prd',
	'pm-onepager': 'onepager',
	'pm-narrative': 'onepager',
	'pm-strategy': 'strategy',
	'pm-decision': 'decision',
	'pm-status': 'status',
	'pm-postmortem': 'postmortem',
	'pm-okr': 'okr',
};

function kindsOf({ prefix }: Snippet): readonly PmKind[] {
	const whole = wholes[prefix];
	if (whole !== undefined) return [whole];
	if (/^pm-(?:pr|faq|q)-/u.test(prefix)) return ['prfaq'];
	if (/^pm-(?:wbr|forecast)/u.test(prefix)) return ['wbr'];
	return ['prd', 'status'];
}

/** A tab stop: its number, and its default or choices. */
interface Stop {
	readonly number: number;
	readonly text?: string;
	readonly choices?: readonly string[];
}

/** The tab stops as VS Code reads them; what looks like one and is none is an error. */
function stopsOf(body: string): readonly Stop[] {
	const stops: Stop[] = [];
	const rest = body.replace(/\$\{(\d+):((?:[^$}\\]|\\.)*)\}|\$\{(\d+)\|((?:[^|\\]|\\.)*)\|\}|\$(\d+)/gu, (_, stop?: string, text?: string, choice?: string, choices?: string, bare?: string) => {
		if (stop !== undefined) stops.push({ number: Number(stop), text: text! });
		else if (choice !== undefined) stops.push({ number: Number(choice), choices: choices!.split(/(?<!\\),/u) });
		else stops.push({ number: Number(bare) });
		return '';
	});
	assert.doesNotMatch(rest, /(?<!\\)\$(?:\{|[A-Za-z_])/u, 'no variable and no broken stop');
	return stops;
}

describe('the snippets', () => {
	it('have names of their own', () => {
		assert.equal(new Set(snippets.map(it => it.prefix)).size, snippets.length);
		assert.equal(new Set(snippets.map(it => it.title)).size, snippets.length);
		for (const { prefix, title } of snippets) {
			assert.match(prefix, /^pm-[a-z\d]+(?:-[a-z\d]+)*$/u);
			assert.match(title, /^\p{Lu}.*[^.]$/u);
		}
	});

	for (const snippet of snippets) {
		const body = snippet.body.join('\n');

		describe(snippet.prefix, () => {
			it('counts its stops from 1 without gaps', () => {
				const numbers = [...new Set(stopsOf(body).map(it => it.number))].filter(it => it > 0).sort((a, b) => a - b);
				assert.deepEqual(numbers, numbers.map((_, index) => index + 1));
				assert.ok(numbers.length > 0);
			});

			it('has a blank or choices at every stop', () => {
				for (const { number, text, choices } of stopsOf(body)) {
					if (number === 0) continue;
					if (choices === undefined) assert.match(text ?? '', /^\[[^[\]\n]*\?\]$/u);
					else {
						assert.ok(choices.length >= 2 && choices.every(it => it.trim() === it && it !== ''));
						assert.equal(new Set(choices).size, choices.length);
					}
				}
			});

			it('leaves nothing of the syntax in the text', () => {
				const text = expandSnippet(snippet.body);
				assert.doesNotMatch(text, /\$[{\d]|\\[$},|]|\|[^|,\n]*,[^|\n]*\|\}/u);
			});

			for (const kind of kindsOf(snippet))
				it(`raises nothing in a document (${kind}) but that it is to be filled in`, () => {
					const found = findingsIn(`${expandSnippet(snippet.body)}\n`, kind, partOnly(snippet));
					assert.deepEqual([...new Set(found.map(it => it.rule))], stopsOf(body).some(it => it.text !== undefined) ? ['placeholder-left'] : []);
				});
		});
	}

	/** A part alone cannot hold what the whole document owes. */
	function partOnly({ prefix }: Snippet) {
		return wholes[prefix] === undefined ? { ...defaultConfig, rules: { 'prfaq-missing-part': 'off', 'problem-missing': 'off', 'buried-ask': 'off' } as const } : defaultConfig;
	}

	it('hold all parts of a PR/FAQ in the whole one', () => {
		const whole = expandSnippet(snippetNamed('pm-prfaq').body);
		const { template, parts } = kindDefinitions.find(it => it.kind === 'prfaq')!;
		assert.deepEqual(parts.map(it => it.snippet), template);
		for (const prefix of template) assert.ok(whole.includes(expandSnippet(snippetNamed(prefix).body).trim()), prefix);
	});

	it('are there for every part and template of every kind', () => {
		for (const { template, parts } of kindDefinitions) for (const prefix of [...template, ...parts.map(it => it.snippet!)]) assert.equal(snippetNamed(prefix).prefix, prefix);
	});

	it('lead to documents that are taken for what they are', () => {
		const coach = createCoach({ ruleFailed: (rule, error) => assert.fail(`${rule}: ${String(error)}`) });
		const taken = Object.entries(wholes)
			.filter(([prefix]) => !['pm-narrative', 'pm-onepager', 'pm-okr'].includes(prefix))
			.map(([prefix, kind]) => [prefix, kind, coach.open(`${expandSnippet(snippetNamed(prefix).body)}\n\n${'Branch managers print the list on Mondays and cross out what has been sold. '.repeat(4)}\n`, { path: `${kind}.md`, config: defaultConfig }).kind]);
		assert.deepEqual(taken.filter(([, kind, found]) => kind !== found), []);
	});

	it('throw for one that does not exist', () => assert.throws(() => snippetNamed('pm-nope'), /There is no snippet “pm-nope”/u));
});

describe('joining snippets', () => {
	it('counts their stops through and keeps one last stop', () => {
		assert.deepEqual(joinBodies([['${1:[a?]} ${2|x,y|}', '$0'], ['$1 ${1:[b?]}', '', '']]), ['${1:[a?]} ${2|x,y|}', '', '$3 ${3:[b?]}', '$0']);
	});
});
