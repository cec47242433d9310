import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createCoach, mergeConfig, parseConfig, type About } from '../../src/coach/coach.ts';
import { definitionFor, type OwnKind } from '../../src/coach/document/own-kind.ts';
import { definitionOf } from '../../src/coach/document/kinds/index.ts';
import { roles } from '../../src/coach/document/role-names.ts';
import { expandSnippet } from '../../src/coach/document/snippets/snippet.ts';
import { templateFor } from '../../src/coach/document/snippets/template.ts';
import { generateSchema } from '../../scripts/generate/schema.ts';

const coach = createCoach({ ruleFailed: (rule, error) => assert.fail(`${rule}: ${String(error)}`) });

/** A document under the settings of a `.pm-coach.json`, which must be free of problems. */
function open(text: string, settings: object, about: Partial<About> = {}) {
	const { layer, problems } = parseConfig(JSON.stringify(settings));
	assert.deepEqual(problems, []);
	return coach.open(text, { path: 'notes.md', config: mergeConfig(layer), ...about });
}

/** What is told about settings, and the text that it is told of. */
function problemsOf(text: string): [at: string, message: string][] {
	return parseConfig(text).problems.map(it => [text.slice(it.span.start, it.span.end), it.message]);
}

const bet = { ownKinds: { bet: { extends: 'onepager' } } };

describe('the example in docs/config.md', () => {
	const page = readFileSync(new URL('../../docs/config.md', import.meta.url), 'utf8').replace(/\r/gu, '');
	const [settings, document] = [...page.matchAll(/<!-- example -->\n\n```\w+\n([\s\S]*?)^```$/gmu)].map(
		it => it[1]!,
	);

	it('has nothing wrong in it', () => assert.deepEqual(problemsOf(settings!), []));

	it('makes a bet of a document in its folder', () => {
		const config = mergeConfig(parseConfig(settings!).layer);
		const opened = coach.open(document!, { path: 'bets/stock.md', config });
		assert.deepEqual([opened.kind, opened.kindName, opened.kindFrom], ['onepager', 'Bet', 'folder']);
		const missing = opened.insertions().filter(it => it.missing);
		assert.deepEqual(
			missing.map(it => it.title),
			['Why now', 'Size of the prize', 'Kill date'],
		);
	});

	it('is none without the settings', () => {
		const config = mergeConfig();
		assert.equal(coach.open(document!, { path: 'bets/stock.md', config }).kindName, 'Unknown document');
	});

	it('tells every role that a section may have', () => {
		for (const role of roles) assert.ok(page.includes(`\`${role}\``), role);
	});
});

describe('own names of sections', () => {
	const sections = { problem: ['Why we are here'], metrics: ['Scoreboard'] };
	const rolesOf = (text: string, settings: object) =>
		open(text, settings)
			.outline()
			.map(it => it.role);

	it('are read whatever their case, numbers and emoji', () => {
		const text =
			'## 1. Why we are here\n\n## 🎯 SCOREBOARD\n\n## Why we are here: sellers wait\n\n**Scoreboard:**\n';
		assert.deepEqual(rolesOf(text, { sections }), ['problem', 'metrics', 'problem', 'metrics']);
		assert.deepEqual(rolesOf(text, {}), [undefined, undefined, undefined, undefined]);
	});

	it('leave all other names as they are', () => {
		assert.deepEqual(rolesOf('## Risks\n\n## Pain points\n', { sections }), ['risks', 'problem']);
	});

	it('win over the usual ones', () => {
		const settings = { sections: { problem: 'Background' } };
		assert.deepEqual(rolesOf('## Background\n', settings), ['problem']);
		assert.deepEqual(rolesOf('## Background\n', {}), ['background']);
	});

	it('are found as labels in a line', () => {
		const text = '# PRD: Lamps\n\n**Scoreboard:** lamps sold, from 40 to 60 by 3 May 2027.\n';
		const isMissing = (settings: object): boolean | undefined =>
			open(text, settings, { kind: 'prd' })
				.insertions()
				.find(it => it.id === 'goals')?.missing;
		assert.equal(isMissing({ sections }), false);
		assert.equal(isMissing({}), true);
	});

	it('hold after edits and change with the settings, without reading a block again', () => {
		const text = '# Lamps\n\n## Scoreboard\n\nLamps sold.\n';
		const opened = open(text, { sections });
		const at = text.indexOf('Lamps sold');
		const edited = opened.edit([{ span: { start: at, end: at + 5 }, text: 'Bulbs' }]);
		assert.deepEqual(
			edited.outline().map(it => it.role),
			[undefined, 'metrics'],
		);
		assert.equal(edited.stats.blocksRead, 1);
		const plain = edited.about({ path: 'notes.md', config: mergeConfig() });
		assert.deepEqual(
			plain.outline().map(it => it.role),
			[undefined, undefined],
		);
		assert.equal(plain.stats.blocksRead, 0);
		const again = plain.about({ path: 'notes.md', config: mergeConfig({ sections }) });
		assert.deepEqual(
			again.outline().map(it => it.role),
			[undefined, 'metrics'],
		);
	});

	it('of several layers add up; the last meaning of a name counts', () => {
		const { sections: merged } = mergeConfig(
			{ sections: { problem: ['Itch', 'Sore'] } },
			{ sections: { problem: ['Ache'], customer: ['Sore'] } },
		);
		assert.deepEqual(merged, { problem: ['Itch', 'Ache'], customer: ['Sore'] });
	});
});

describe('an own kind', () => {
	const words = 'Managers of 40 branches count shelves on paper, 40 minutes each Monday.\n';

	it('is named by path, front matter or comment', () => {
		const said = (text: string, settings: object, path = 'a.md'): string[] => {
			const { kind, kindName, kindFrom } = open(text, settings, { path });
			return [kind, kindName, kindFrom];
		};
		const named = {
			ownKinds: { 'bet-sheet': { extends: 'onepager', title: 'Bet sheet' } },
			kinds: { 'b/**': 'bet-sheet' },
		};
		assert.deepEqual(said(words, named, 'b/a.md'), ['onepager', 'Bet sheet', 'folder']);
		assert.deepEqual(said(`---\npm-coach: Bet sheet\n---\n\n${words}`, named), [
			'onepager',
			'Bet sheet',
			'front matter',
		]);
		assert.deepEqual(said(`<!-- pm-coach-kind bet-sheet -->\n\n${words}`, named), [
			'onepager',
			'Bet sheet',
			'comment',
		]);
		assert.deepEqual(said(`---\ntemplate: bet-sheet\n---\n\n${words}`, named), [
			'unknown',
			'Unknown document',
			'none',
		]);
		assert.deepEqual(said(`---\npm-coach: bet\n---\n\n${words}`, bet), ['onepager', 'bet', 'front matter']);
		assert.deepEqual(said(`---\npm-coach: bet\n---\n\n${words}`, {}), [
			'unknown',
			'Unknown document',
			'none',
		]);
	});

	it('has the rules of the kind that it extends', () => {
		const text = `---\npm-coach: bet\n---\n\n# Stock\n\n${words.repeat(4)}\nWe will ship it soon.\n`;
		const base = coach.open(text, { path: 'a.md', config: mergeConfig(), kind: 'onepager' }).findings();
		assert.deepEqual(open(text, bet).findings(), base);
		assert.ok(base.length > 0);
	});

	it('is graded by its own parts', () => {
		const text = `---\npm-coach: bet\n---\n\n# Stock\n\n## Problem\n\n${words.repeat(6)}`;
		const lost = (parts: object) =>
			open(text, { ownKinds: { bet: { extends: 'onepager', parts } } })
				.grade()
				?.losses.map(it => it.name) ?? [];
		assert.ok(lost({}).includes('Risks'));
		assert.ok(!lost({ risks: 'off' }).includes('Risks'));
		assert.ok(lost({ 'kill-date': { weight: 3 } }).includes('Kill date'));
	});

	const own = (parts: OwnKind['parts']): OwnKind => ({
		name: 'bet',
		extends: 'onepager',
		title: 'Bet',
		parts,
	});
	const ids = (kind: OwnKind) => definitionFor('onepager', kind)!.parts.map(it => it.id);
	const usual = definitionOf('onepager').parts.map(it => it.id);

	it('has the parts of its base, without those that are off, before those that are added', () => {
		assert.deepEqual(ids(own({})), usual);
		assert.deepEqual(ids(own({ risks: 'off', 'kill-date': {} })), [
			...usual.filter(it => it !== 'risks'),
			'kill-date',
		]);
		assert.deepEqual(ids(own({ nothing: 'off' })), usual);
	});

	it('has a part where a heading, a label or an item begins with its name', () => {
		const settings = {
			ownKinds: { bet: { extends: 'onepager', parts: { 'kill-date': { headings: ['Stop (date)'] } } } },
		};
		const isMissing = (text: string): boolean | undefined =>
			open(`---\npm-coach: bet\n---\n\n# Stock\n\n${words}\n${text}\n`, settings)
				.insertions()
				.find(it => it.id === 'kill-date')?.missing;
		for (const text of [
			'## Kill date\n\n3 May.',
			'**Kill date:** 3 May.',
			'- Stop (date): 3 May.',
			'## 3. Kill date\n\n3 May.',
		])
			assert.equal(isMissing(text), false, text);
		for (const text of ['We set a kill date.', '## Kill dates\n\n3 May.', ''])
			assert.equal(isMissing(text), true, text);
	});

	it('puts an added part in as a heading with a blank, its template ends with it', () => {
		const settings = {
			ownKinds: { bet: { extends: 'onepager', parts: { 'kill-date': { title: 'When we stop' } } } },
		};
		const [added] = open(`---\npm-coach: bet\n---\n\n# Stock\n\n${words}`, settings).insertions().slice(-1);
		assert.equal(expandSnippet([added!.snippet]).trim(), '## When we stop\n\n[what?]');
		const kind = own({ 'kill-date': { title: 'When we stop' } });
		const template = expandSnippet(templateFor(definitionFor('onepager', kind)!));
		assert.ok(template.startsWith('# [what we should do?]'));
		assert.ok(template.trimEnd().endsWith('## When we stop\n\n[what?]'));
		assert.equal(expandSnippet(templateFor(definitionOf('onepager'))).includes('When we stop'), false);
	});

	it('of a later layer replaces one of the same name', () => {
		const later = own({ risks: 'off' });
		assert.deepEqual(mergeConfig({ ownKinds: [own({})] }, { ownKinds: [later] }).ownKinds, [later]);
	});

	it('that no file defines says nothing; the next path does', () => {
		const { layer, problems } = parseConfig(
			'{ "extends": "base.json", "kinds": { "b/**": "memo", "**": "prd" } }',
		);
		assert.deepEqual(problems, []);
		assert.equal(coach.open(words, { path: 'b/a.md', config: mergeConfig(layer) }).kind, 'prd');
	});
});

describe('what is wrong in own sections and kinds', () => {
	const cases: readonly [text: string, at: string, message: RegExp][] = [
		['{ "sections": ["Why"] }', '["Why"]', /“sections” says what your headings are for/u],
		['{ "sections": { "pain": ["Why"] } }', '"pain"', /“pain” is none of them/u],
		['{ "sections": { "toString": ["Why"] } }', '"toString"', /none of them/u],
		['{ "sections": { "problem": 3 } }', '3', /a list of headings/u],
		['{ "sections": { "problem": "Why", "ask": ["why"] } }', '["why"]', /“why” is already the problem/u],
		['{ "ownKinds": "bet" }', '"bet"', /holds your kinds of document by name/u],
		['{ "ownKinds": { "prd": { "extends": "onepager" } } }', '"prd"', /is a kind already/u],
		['{ "ownKinds": { "Bet Sheet": { "extends": "prd" } } }', '"Bet Sheet"', /small letters/u],
		['{ "ownKinds": { "bet": {} } }', '"bet"', /Say what “bet” is like/u],
		['{ "ownKinds": { "bet": { "extends": "memo" } } }', '"memo"', /A kind extends one of prfaq, wbr/u],
		['{ "ownKinds": { "bet": { "extends": "prd", "title": 3 } } }', '3', /what people call this kind/u],
		[
			'{ "ownKinds": { "bet": { "extends": "prd", "rules": {} } } }',
			'"rules"',
			/It knows: extends, title, parts/u,
		],
		['{ "ownKinds": { "bet": { "extends": "prd", "parts": [] } } }', '[]', /“parts” holds what is expected/u],
		[
			'{ "ownKinds": { "bet": { "extends": "prd", "parts": { "Kill date": {} } } } }',
			'"Kill date"',
			/hyphens/u,
		],
		[
			'{ "ownKinds": { "bet": { "extends": "prd", "parts": { "a": "on" } } } }',
			'"on"',
			/A part is "off" or says/u,
		],
		[
			'{ "ownKinds": { "bet": { "extends": "prd", "parts": { "a": { "weight": 9 } } } } }',
			'9',
			/3 \(required\)/u,
		],
		[
			'{ "ownKinds": { "bet": { "extends": "prd", "parts": { "a": { "title": "" } } } } }',
			'""',
			/a few words/u,
		],
		[
			'{ "ownKinds": { "bet": { "extends": "prd", "parts": { "a": { "roles": ["pain"] } } } } }',
			'["pain"]',
			/A role is one of/u,
		],
		[
			'{ "ownKinds": { "bet": { "extends": "prd", "parts": { "a": { "words": "x" } } } } }',
			'"words"',
			/It knows: title, weight/u,
		],
		['{ "kinds": { "**": "bet" } }', '"bet"', /A kind is one of/u],
		['{ "own": {} }', '"own"', /sections, ownKinds/u],
	];
	for (const [text, at, message] of cases)
		it(`is told: ${text}`, () => {
			const found = problemsOf(text);
			assert.equal(found.length, 1, JSON.stringify(found));
			assert.equal(found[0]![0], at);
			assert.match(found[0]![1], message);
		});

	it('leaves what is right', () => {
		const { layer } = parseConfig(
			'{ "sections": { "pain": ["Why"], "ask": ["Stake"] }, "ownKinds": { "prd": {}, "bet": { "extends": "prd", "parts": { "a": { "weight": 9, "title": "A" }, "risks": "off" } } } }',
		);
		assert.deepEqual(layer, {
			sections: { ask: ['Stake'] },
			ownKinds: [{ name: 'bet', extends: 'prd', title: 'bet', parts: { a: { title: 'A' }, risks: 'off' } }],
		});
	});

	it('may name an own kind before it is defined', () => {
		assert.deepEqual(
			problemsOf('{ "kinds": { "**": "bet" }, "ownKinds": { "bet": { "extends": "prd" } } }'),
			[],
		);
	});
});

describe('the schema of .pm-coach.json', () => {
	it('knows every setting that the parser knows, and every role', () => {
		const schema = JSON.parse(generateSchema()) as { properties: Record<string, { properties?: object }> };
		const known = problemsOf('{ "nothing": 1 }')[0]![1].split(': ')[1]!.replace('.', '').split(', ');
		assert.deepEqual(Object.keys(schema.properties).sort(), ['$schema', ...known].sort());
		assert.deepEqual(Object.keys(schema.properties['sections']!.properties!), roles);
	});
});
