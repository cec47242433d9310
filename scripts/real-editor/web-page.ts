import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { webBuild } from './builds.ts';

export type WebPageOptions = {
	/** The host and port that serve the page. */
	readonly host: string;
	readonly settings: Readonly<Record<string, unknown>>;
	/** The address path of the tests to run. */
	readonly tests: string | undefined;
};

/** The page of a pure web VS Code 1.91, with the extension served below `/extension` under development. */
export async function webPage({ host, settings, tests }: WebPageOptions): Promise<string> {
	const { version } = JSON.parse(await readFile(join(await webBuild(), 'package.json'), 'utf8')) as {
		readonly version: string;
	};
	const served = (path: string): object => ({ scheme: 'http', authority: host, path });
	const configuration = {
		productConfiguration: { ...product, version },
		configurationDefaults: settings,
		enableWorkspaceTrust: false,
		developmentOptions: {
			enableSmokeTestDriver: true,
			extensions: [served('/extension')],
			...(tests !== undefined && { extensionTestsPath: served(tests) }),
		},
	};
	return `<!DOCTYPE html>
<html>
<head>
	<meta charset="utf-8">
	<link data-name="vs/workbench/workbench.web.main" rel="stylesheet" href="/out/vs/workbench/workbench.web.main.css">
</head>
<body></body>
<script src="/out/vs/loader.js"></script>
<script src="/out/vs/webPackagePaths.js"></script>
<script>
	for (const [name, path] of Object.entries(self.webPackagePaths)) {
		self.webPackagePaths[name] = location.origin + '/node_modules/' + name + '/' + path;
	}
	require.config({ baseUrl: location.origin + '/out', recordStats: true, paths: self.webPackagePaths });
</script>
<script src="/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/out/vs/workbench/workbench.web.main.js"></script>
<script>
	const configuration = ${JSON.stringify(configuration).replaceAll('<', '\\u003c')};
	require(['vs/workbench/workbench.web.main'], main => {
		const workspace = { folderUri: main.URI.from({ scheme: 'tmp', path: '/' }) };
		// The page never opens another folder or window.
		configuration.workspaceProvider = { workspace, trusted: true, open: () => Promise.resolve(false) };
		main.create(document.body, configuration);
	});
</script>
</html>
`;
}

const product = {
	nameShort: 'Code',
	nameLong: 'Visual Studio Code',
	applicationName: 'code-web',
	dataFolderName: '.vscode-web',
	// Extensions run in a frame that is served with the rest, so that nothing is asked of the network.
	webEndpointUrlTemplate: '',
};
