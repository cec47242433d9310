import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultConfig, mergeConfig, parseConfig, ruleNames, rules } from '../../src/coach/coach.ts';
import { kinds } from '../../src/coach/document/kind.ts';
import type { Config, ConfigLayer } from '../../src/coach/lint/config.ts';
import { severities } from '../../src/coach/lint/finding.ts';
import { presets, underPreset } from '../../src/coach/lint/presets.ts';
import { severityOf } from '../../src/coach/lint/severity.ts';
import { highlights, stages } from '../../src/coach/lint/stages.ts';
import { coach } from '../support/check.ts';

const named = (id: string) => rules.find(it => it.id === id)!;
const under = (layer: ConfigLayer): Config => mergeConfig(layer);
const everyRule = rules.flatMap(rule => kinds.map(kind => ({ rule, kind })));

describe('a preset', () => {
	it('gentle shows warnings and contradictions only, and blanks as they are', () => {
		const gentle = under({ preset: 'gentle' });
		for (const { rule, kind } of everyRule) {
			const own = severityOf(rule, undefined, kind, defaultConfig);
			const expected = own === 'warning' || own === 'error' || rule.id === 'placeholder-left' ? own : 'off';
			assert.equal(severityOf(rule, undefined, kind, gentle), expected, `${rule.id} in ${kind}`);
		}
	});

	it('standard is what each rule says', () => {
		for (const severity of severities)
			for (const { id } of rules) assert.equal(underPreset('standard', id, severity), severity);
	});

	it('bar-raiser knows no hints, turns nothing on or down, and makes no contradiction of anything', () => {
		const strict = under({ preset: 'bar-raiser' });
		for (const { rule, kind } of everyRule) {
			const own = severityOf(rule, undefined, kind, defaultConfig);
			const set = severityOf(rule, undefined, kind, strict);
			assert.notEqual(set, 'hint');
			assert.equal(set === 'off', own === 'off');
			assert.equal(set === 'error', own === 'error');
			if (own === 'warning') assert.equal(set, 'warning');
		}
		assert.equal(severityOf(named('vague-time'), undefined, 'prd', strict), 'warning');
		assert.equal(severityOf(named('wordy-phrase'), undefined, 'prd', strict), 'information');
	});

	it('insists on rules that there are', () => {
		const source = readFileSync(new URL('../../src/coach/lint/presets.ts', import.meta.url), 'utf8');
		const ids = [...source.slice(source.indexOf('bookkeeping: Read')).matchAll(/'([a-z-]+)'/gu)].map(
			it => it[1]!,
		);
		assert.ok(ids.length > 10);
		assert.deepEqual(
			ids.filter(it => !ruleNames.has(it)),
			[],
		);
	});

	it('never raises a doubtful finding above what its rule allows, and gentle leaves it out', () => {
		const rule = named('vague-time');
		const doubtful = (layer: ConfigLayer) => severityOf(rule, undefined, 'status', under(layer), 'hint');
		assert.equal(doubtful({}), 'hint');
		assert.equal(doubtful({ preset: 'bar-raiser' }), 'hint');
		assert.equal(doubtful({ preset: 'gentle' }), 'off');
		assert.equal(doubtful({ stage: 'senior' }), 'hint');
	});

	it('gives way to what the settings say of a rule or a sub-kind, wherever they say it', () => {
		const config = mergeConfig(
			{ rules: { 'wordy-phrase': 'hint', 'vague-time': 'off' } },
			{ preset: 'gentle', rules: { 'vague-time/past': 'information', 'long-sentence': 'default' } },
		);
		const set = (id: string, sub?: string) => severityOf(named(id), sub, 'prd', config);
		assert.equal(set('wordy-phrase'), 'hint');
		assert.equal(set('vague-time'), 'off');
		assert.equal(set('vague-time', 'past'), 'information');
		assert.equal(set('long-sentence'), 'off');
	});

	it('is the last that was named', () => {
		assert.equal(mergeConfig({ preset: 'gentle' }, { preset: 'bar-raiser' }, {}).preset, 'bar-raiser');
		assert.equal(mergeConfig({ stage: 'new' }, { stage: '' }).stage, '');
	});
});

describe('a stage', () => {
	it('new lets thinking big and technical trade-offs wait, and touches nothing else', () => {
		const config = under({ stage: 'new' });
		for (const { rule, kind } of everyRule)
			for (const sub of [undefined, ...Object.keys(rule.kinds ?? {})]) {
				const own = severityOf(rule, sub, kind, defaultConfig);
				const waits =
					rule.id === 'size-of-prize' || (rule.id === 'prfaq-hard-questions' && sub === 'technical');
				assert.equal(severityOf(rule, sub, kind, config), waits && own !== 'off' ? 'hint' : own);
			}
		assert.equal(severityOf(named('size-of-prize'), undefined, 'onepager', config), 'hint');
		assert.equal(severityOf(named('prfaq-hard-questions'), 'technical', 'prfaq', config), 'hint');
	});

	it('senior makes more of how somebody communicates', () => {
		const config = under({ stage: 'senior' });
		assert.equal(severityOf(named('vague-pronoun'), undefined, 'prd', config), 'information');
		assert.equal(severityOf(named('wordy-phrase'), undefined, 'prd', config), 'hint');
	});

	it('comes after the preset and before what is said of a rule', () => {
		const prize = (layer: ConfigLayer) =>
			severityOf(named('size-of-prize'), undefined, 'onepager', under(layer));
		assert.equal(prize({ preset: 'bar-raiser', stage: 'new' }), 'hint');
		assert.equal(prize({ preset: 'gentle', stage: 'new' }), 'off');
		assert.equal(prize({ stage: 'new', rules: { 'size-of-prize': 'warning' } }), 'warning');
	});

	it('has attributes to look at first', () => {
		assert.deepEqual(highlights('new'), ['Communicate', 'Prioritize', 'Execute']);
		assert.deepEqual(highlights('senior'), ['Communicate', 'Think big', 'Earn trust', 'Driven by impact']);
		assert.deepEqual(highlights(''), []);
	});
});

describe('the grade, the blanks and the questions', () => {
	for (const name of ['prfaq-weak', 'wbr-weak', 'prd-weak', 'prd-strong'])
		it(`of ${name} are the same under every preset and stage`, () => {
			const text = readFileSync(new URL(`../../examples/${name}.md`, import.meta.url), 'utf8');
			const open = (layer: ConfigLayer) =>
				coach.open(text, {
					path: `${name}.md`,
					config: under({ rules: { 'weasel-intensifier': 'off' }, ...layer }),
				});
			const usual = open({});
			const usually = usual.findings();
			assert.ok(usual.grade() !== undefined);
			for (const preset of presets)
				for (const stage of ['', ...stages] as const) {
					const other = open({ preset, stage });
					assert.deepEqual(other.grade(), usual.grade());
					assert.deepEqual(other.reviewQuestions(), usual.reviewQuestions());
					assert.deepEqual(other.plainFindings(), usually);
				}
		});

	it('come with fewer findings under gentle, and with graver ones under bar-raiser', () => {
		const text = readFileSync(new URL('../../examples/prd-weak.md', import.meta.url), 'utf8');
		const found = (layer: ConfigLayer) =>
			coach.open(text, { path: 'prd.md', config: under(layer) }).findings();
		const warnings = (layer: ConfigLayer) => found(layer).filter(it => it.severity === 'warning').length;
		assert.ok(found({}).some(it => it.severity === 'information'));
		assert.deepEqual(
			found({ preset: 'gentle' }).filter(it => it.severity !== 'warning' && it.rule !== 'placeholder-left'),
			[],
		);
		assert.ok(warnings({ preset: 'bar-raiser' }) > warnings({}));
	});
});

describe('in a .pm-coach.json', () => {
	it('preset and stage are read', () =>
		assert.deepEqual(parseConfig('{ "preset": "gentle", "stage": "new" }').layer, {
			preset: 'gentle',
			stage: 'new',
		}));

	it('any other is told of, and what they may be', () => {
		const { layer, problems } = parseConfig('{ "preset": "harsh", "stage": 7 }');
		assert.deepEqual(layer, {});
		assert.deepEqual(
			problems.map(it => it.message),
			['“preset” is "gentle" or "standard" or "bar-raiser".', '“stage” is "new" or "senior".'],
		);
	});
});
