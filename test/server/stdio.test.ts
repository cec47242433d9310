import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	createProtocolConnection,
	StreamMessageReader,
	StreamMessageWriter,
	type FullDocumentDiagnosticReport,
	type InitializeResult,
} from 'vscode-languageserver/node';
import type { Report } from '../../src/server/protocol.ts';

const weak = readFileSync(new URL('../../examples/prfaq-weak.md', import.meta.url), 'utf8');

describe('the server as a program', () => {
	it('serves a plain client over its standard streams, reads project files, and ends when told to', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'pm-coach-'));
		const config = { kinds: { '**': 'status' }, rules: { 'vague-time': 'error' } };
		await writeFile(join(folder, '.pm-coach.json'), JSON.stringify(config));
		const uri = pathToFileURL(join(folder, 'a document.md')).href;

		const server = spawn(process.execPath, ['src/server/node.ts', '--stdio'], {
			stdio: ['pipe', 'pipe', 'inherit'],
		});
		const ended = new Promise(resolve => server.once('exit', resolve));
		const client = createProtocolConnection(
			new StreamMessageReader(server.stdout),
			new StreamMessageWriter(server.stdin),
		);
		client.listen();
		const { capabilities } = await client.sendRequest<InitializeResult>('initialize', {
			processId: process.pid,
			rootUri: pathToFileURL(folder).href,
			capabilities: { textDocument: { diagnostic: {} } },
		});
		assert.ok(capabilities.diagnosticProvider);
		await client.sendNotification('initialized', {});
		const text = 'We will ship the export soon.';
		await client.sendNotification('textDocument/didOpen', {
			textDocument: { uri, languageId: 'markdown', version: 1, text },
		});
		const report = await client.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
			textDocument: { uri },
		});
		assert.deepEqual(
			report.items.map(it => [it.code, it.severity]),
			[['vague-time', 1]],
		);
		assert.match(report.items[0]?.codeDescription?.href ?? '', /^file:.*\/docs\/rules\/vague-time\.md$/u);

		// In a process of its own nothing has loaded what a grade needs before.
		const draft = pathToFileURL(join(folder, 'relay.md')).href;
		await client.sendNotification('textDocument/didOpen', {
			textDocument: { uri: draft, languageId: 'markdown', version: 1, text: weak },
		});
		const { grade } = await client.sendRequest<Report>('pmCoach/report', { uri: draft });
		assert.ok(grade !== null && grade.score > 0 && grade.score < 100);

		await client.sendRequest('shutdown');
		await client.sendNotification('exit');
		assert.equal(await ended, 0);
		client.dispose();
		await rm(folder, { recursive: true });
	}).timeout(20_000);
});
