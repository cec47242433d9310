import assert from 'node:assert/strict';
import { developmentAddress } from '../../scripts/real-editor/address.ts';

describe('the address of a folder in an editor', () => {
	it('names the folder', () => {
		const address = developmentAddress('http://127.0.0.1:8080', { folder: '/my documents/a&b' });
		assert.equal(address, 'http://127.0.0.1:8080/?folder=%2Fmy+documents%2Fa%26b');
	});

	it('names an extension under development and its tests', () => {
		const development = { folder: '/docs', extensionPath: '/coach', testsBundle: '/coach/out/tests.cjs' };
		const address = new URL(developmentAddress('http://127.0.0.1:8080', development));
		assert.deepEqual(JSON.parse(address.searchParams.get('payload') ?? ''), [
			['extensionDevelopmentPath', 'vscode-remote://127.0.0.1:8080/coach'],
			['extensionTestsPath', 'vscode-remote://127.0.0.1:8080/coach/out/tests.cjs'],
		]);
	});
});
