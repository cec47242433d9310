/** What translates: `l10n` of the editor, or a stand-in of tests. */
export interface Translator {
	t(message: string, ...args: (string | number)[]): string;
}

/** A page without scripts: only its own style is let through, by a nonce. */
export interface PageContext {
	readonly l10n: Translator;
	/** As in `<html lang>`. */
	readonly language: string;
	readonly nonce: string;
}

/** `body` is HTML; the title is text. */
export const page = (
	title: string,
	body: string,
	{ language, nonce }: PageContext,
): string => `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
${body}
</body>
</html>
`;

/** A text as HTML, in an attribute too. */
export const escaped = (text: string): string => text.replace(/[&<>"']/gu, it => `&#${it.codePointAt(0)!};`);

/** A link that runs a command of the editor. */
export const commandLink = (command: string, args: readonly unknown[], text: string): string =>
	`<a href="${escaped(`command:${command}?${encodeURIComponent(JSON.stringify(args))}`)}">${escaped(text)}</a>`;

/** The editor's own colours only, so that every theme holds; no colour says anything alone. */
const style = `
body { color: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.5; max-width: 46rem; padding: 0 1.5rem 2rem; }
h1 { font-size: 1.6em; font-weight: 600; margin: 1.2rem 0 0.2rem; }
h2 { font-size: 1.15em; font-weight: 600; margin: 1.8rem 0 0.4rem; }
a { color: var(--vscode-textLink-foreground); }
a:hover { color: var(--vscode-textLink-activeForeground); }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
.quiet { color: var(--vscode-descriptionForeground); }
blockquote { border-left: 3px solid var(--vscode-textBlockQuote-border); margin: 0.4rem 0; padding: 0.1rem 0.8rem; }
table { border-collapse: collapse; margin: 0.4rem 0; }
caption { text-align: left; color: var(--vscode-descriptionForeground); padding-bottom: 0.3rem; }
th, td { border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, currentColor)); padding: 0.2rem 1.2rem 0.2rem 0; text-align: left; font-weight: normal; vertical-align: middle; }
thead th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
svg text { fill: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: 12px; }
svg .grid { stroke: var(--vscode-descriptionForeground); stroke-opacity: 0.35; }
svg .checks { stroke: var(--vscode-charts-blue, var(--vscode-foreground)); fill: none; stroke-width: 2; }
svg .check { fill: var(--vscode-charts-blue, var(--vscode-foreground)); }
svg .own { stroke: var(--vscode-foreground); stroke-width: 1.5; stroke-dasharray: 4 3; fill: none; }
svg .bar { fill: var(--vscode-charts-blue, var(--vscode-foreground)); }
svg .track { fill: none; stroke: var(--vscode-descriptionForeground); }
`;
