import assert from 'node:assert/strict';
import { cleanEnvironment } from '../../scripts/real-editor/npm.ts';

describe('the environment of an npm inside an npm script', () => {
	it('has nothing of what the outer npm was told to do', () => {
		const outer = {
			INIT_CWD: '/project',
			NODE_OPTIONS: '--test',
			npm_config_dry_run: 'true',
			npm_config_local_prefix: '/project',
			npm_config_omit: 'dev',
			npm_lifecycle_event: 'test',
			npm_package_json: '/project/package.json',
			NPM_CONFIG_GLOBAL: 'true',
		};
		assert.deepEqual(cleanEnvironment(outer), {});
	});

	it('keeps how to reach the registry, and everything that is not npm’s', () => {
		const outer = {
			HOME: '/home/ana',
			HTTPS_PROXY: 'http://proxy.example',
			npm_config_cache: '/cache',
			npm_config_registry: 'https://registry.example',
			NPM_CONFIG_USERCONFIG: '/home/ana/.npmrc',
			'npm_config_//registry.example/:_authToken': 'token',
		};
		assert.deepEqual(cleanEnvironment(outer), outer);
	});
});
