/** What keeps an editor to the document: nothing opens by itself, asks, or reaches for the network. */
export const quietSettings: Readonly<Record<string, unknown>> = {
	'chat.commandCenter.enabled': false,
	'chat.disableAIFeatures': true,
	'editor.minimap.enabled': false,
	'extensions.autoCheckUpdates': false,
	'extensions.autoUpdate': false,
	'extensions.ignoreRecommendations': true,
	// In a browser it is on by default, and a test could not tell when a file has been saved.
	'files.autoSave': 'off',
	'git.enabled': false,
	'git.openRepositoryInParentFolders': 'never',
	'remote.autoForwardPorts': false,
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'update.showReleaseNotes': false,
	'workbench.enableExperiments': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

export const themes = ['light', 'dark', 'hc', 'hc-light'] as const;
export type Theme = (typeof themes)[number];

/** What every edition of VS Code calls its usual themes. */
export function themeSettings(theme: Theme): Readonly<Record<string, unknown>> {
	return { 'workbench.colorTheme': themeNames[theme] };
}

const themeNames: Readonly<Record<Theme, string>> = {
	light: 'Default Light Modern',
	dark: 'Default Dark Modern',
	hc: 'Default High Contrast',
	'hc-light': 'Default High Contrast Light',
};
