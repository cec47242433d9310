import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { build, type BuildOptions } from 'esbuild';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver';

const { bundles } = (await import(new URL('../../esbuild.mjs', import.meta.url).href)) as {
	bundles(options: { minify: boolean }): Record<string, BuildOptions>;
};

async function contentsOf(bundle: string): Promise<{ text: string; inputs: string[] }> {
	const options = { ...bundles({ minify: true })[bundle], write: false as const, metafile: true as const };
	const { outputFiles, metafile } = await build(options);
	assert.equal(outputFiles?.length, 1, 'one file, no chunks');
	return { text: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) };
}

/** Names, letters and figures of the author's own, which the client shows and keeps: no reading of documents. */
const light = /^src\/coach\/(?:document\/kind|grade\/letter|history\/[a-z]+)\.ts$/u;

describe('the bundles', function () {
	this.timeout(20_000);

	for (const bundle of ['client', 'webClient'])
		it(`leave the coach and its libraries out of ${bundle}`, async () => {
			const { inputs } = await contentsOf(bundle);
			const coach = inputs.filter(it => it.startsWith('src/coach/') && !light.test(it));
			assert.deepEqual(coach, []);
			assert.deepEqual(
				inputs.filter(it => /compromise|@lezer/u.test(it)),
				[],
			);
		});

	for (const bundle of ['webClient', 'webServer'])
		it(`have nothing of Node in ${bundle}`, async () => {
			const { text } = await contentsOf(bundle);
			const required = [...text.matchAll(/\brequire\((["'`])(.*?)\1\)/gu)].map(it => it[2]);
			assert.deepEqual(new Set(required), new Set(bundle === 'webClient' ? ['vscode'] : []));
			assert.doesNotMatch(text, /\bprocess\.(?:env|argv|platform|cwd|exit|nextTick)\b/u);
			assert.doesNotMatch(text, new RegExp(`from ?["'](?:node:|${builtinModules.join('["\']|')}["'])`, 'u'));
		});

	it('serve from inside a web worker', async () => {
		const { text } = await contentsOf('webServer');
		const worker = startWorker(text);
		await worker.request('initialize', {
			processId: null,
			rootUri: null,
			capabilities: { textDocument: { diagnostic: {} } },
		});
		worker.notify('initialized', {});
		const uri = 'vscode-vfs://github/owner/repo/a.md';
		const document = {
			uri,
			languageId: 'markdown',
			version: 1,
			text: '---\npm-coach: status\n---\n\nWe will ship soon.',
		};
		worker.notify('textDocument/didOpen', { textDocument: document });
		const report = (await worker.request('textDocument/diagnostic', {
			textDocument: { uri },
		})) as FullDocumentDiagnosticReport;
		assert.deepEqual(
			report.items.map(it => it.code),
			['vague-time'],
		);
	});
});

/** Runs a script as a web worker would: no `process`, no `require`, messages through the global object. */
function startWorker(script: string) {
	let count = 0;
	const waiting = new Map<number, (result: unknown) => void>();
	const scope: Record<string, unknown> = {
		postMessage({ id, result, method }: { id?: number; result?: unknown; method?: string }) {
			if (method === undefined && id !== undefined) waiting.get(id)?.(structuredClone(result));
		},
		addEventListener: () => undefined,
		console,
		setTimeout,
		clearTimeout,
		queueMicrotask,
		performance,
		URL,
		TextDecoder,
		TextEncoder,
		crypto,
	};
	scope.self = scope;
	runInContext(script, createContext(scope), { filename: 'server.web.js' });
	const send = (message: object) =>
		(scope.onmessage as (event: object) => void)({ data: { jsonrpc: '2.0', ...message } });
	return {
		notify: (method: string, params: object) => send({ method, params }),
		request(method: string, params: object): Promise<unknown> {
			const id = ++count;
			const answered = new Promise(resolve => waiting.set(id, resolve));
			send({ id, method, params });
			return answered;
		},
	};
}
