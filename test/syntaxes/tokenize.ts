import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import onig from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

/** A run of text that one of the extension's grammars gave a scope, with that scope's short name. */
export type Marked = readonly [text: string, scope: string];

interface Contribution {
	readonly scopeName: string;
	readonly path: string;
	readonly injectTo: readonly string[];
}

const root = join(import.meta.dirname, '..', '..');
const require = createRequire(import.meta.url);

const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	readonly contributes: { readonly grammars: readonly Contribution[] };
};

/** The grammar that editors have for Markdown, and what this extension injects into it. */
const grammars = new Map<string, () => string>([
	['text.html.markdown', () => readFileSync(require.resolve('tm-grammars/grammars/markdown.json'), 'utf8')],
	[
		'text.html.derivative',
		() => readFileSync(require.resolve('tm-grammars/grammars/html-derivative.json'), 'utf8'),
	],
	['text.html.basic', () => readFileSync(require.resolve('tm-grammars/grammars/html.json'), 'utf8')],
	['source.yaml', () => readFileSync(require.resolve('tm-grammars/grammars/yaml.json'), 'utf8')],
	...contributes.grammars.map(
		({ scopeName, path }) => [scopeName, () => readFileSync(join(root, path), 'utf8')] as const,
	),
]);

const registry = new textmate.Registry({
	onigLib: load(),
	loadGrammar: name => {
		const text = grammars.get(name)?.();
		return Promise.resolve(text === undefined ? null : textmate.parseRawGrammar(text, `${name}.json`));
	},
	getInjections: name =>
		contributes.grammars.filter(it => it.injectTo.includes(name)).map(it => it.scopeName),
});

async function load(): Promise<textmate.IOnigLib> {
	const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
	await onig.loadWASM(wasm);
	return {
		createOnigScanner: patterns => new onig.OnigScanner([...patterns]),
		createOnigString: text => new onig.OnigString(text),
	};
}

export interface Token {
	readonly text: string;
	readonly scopes: readonly string[];
}

/** All tokens of a Markdown text, as an editor colours it. */
export async function tokenize(text: string): Promise<readonly Token[]> {
	const grammar = await registry.loadGrammar('text.html.markdown');
	if (grammar === null) throw new Error('There is no grammar for Markdown.');
	let stack = textmate.INITIAL;
	return text.split('\n').flatMap(line => {
		const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
		stack = ruleStack;
		return tokens.map(it => ({ text: line.slice(it.startIndex, it.endIndex), scopes: it.scopes }));
	});
}

/** What this extension adds to a text. */
export async function marked(text: string): Promise<readonly Marked[]> {
	return (await tokenize(text)).flatMap(it => {
		const scope = it.scopes.findLast(name => name.endsWith('.pm-coach'));
		return scope === undefined ? [] : [[it.text, scope.replace('.pm-coach', '')] as const];
	});
}
