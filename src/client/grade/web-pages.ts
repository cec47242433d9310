import { env, l10n, window, type ExtensionContext, type ViewColumn, type WebviewPanel } from 'vscode';
import type { PageContext } from './page.ts';

export interface PageOptions {
	/** Of the view; what a test finds its tab by. */
	readonly type: string;
	/** Commands that its links may run. */
	readonly commands: readonly string[];
	readonly column: ViewColumn;
}

/** A page of HTML in a tab of its own, which is used again as long as it is open. */
export class WebPage {
	readonly #context: ExtensionContext;
	readonly #options: PageOptions;
	#panel: WebviewPanel | undefined;

	constructor(context: ExtensionContext, options: PageOptions) {
		this.#context = context;
		this.#options = options;
		context.subscriptions.push({ dispose: () => this.#panel?.dispose() });
	}

	get isOpen(): boolean {
		return this.#panel !== undefined;
	}

	/** Shows the page in front; `closed` is called once when it is closed. */
	show(title: string, html: (context: PageContext) => string, closed: () => void = () => undefined): void {
		const { type, commands, column } = this.#options;
		if (this.#panel === undefined) {
			const panel = window.createWebviewPanel(
				type,
				title,
				{ viewColumn: column, preserveFocus: false },
				{
					enableScripts: false,
					enableCommandUris: [...commands],
					localResourceRoots: [],
				},
			);
			this.#panel = panel;
			panel.onDidDispose(
				() => {
					if (this.#panel === panel) this.#panel = undefined;
					closed();
				},
				undefined,
				this.#context.subscriptions,
			);
		} else this.#panel.reveal(undefined, false);
		this.#panel.title = title;
		this.update(html);
	}

	/** The page as it is now, where it is open. */
	update(html: (context: PageContext) => string): void {
		if (this.#panel !== undefined)
			this.#panel.webview.html = html({ l10n, language: env.language, nonce: crypto.randomUUID() });
	}
}

declare const crypto: { randomUUID(): string };
