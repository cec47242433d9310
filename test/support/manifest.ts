import { readFileSync } from 'node:fs';

type Texts = Readonly<Record<string, string>>;

/** What the tests ask of `package.json`. */
export interface Manifest {
	readonly icon: string;
	readonly keywords: readonly string[];
	readonly galleryBanner: { readonly color: string; readonly theme: string };
	readonly scripts: Texts;
	readonly capabilities: object;
	readonly activationEvents: readonly string[];
	readonly contributes: {
		readonly commands: readonly Command[];
		readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
		readonly submenus: readonly { readonly id: string; readonly label: string }[];
		readonly keybindings: readonly {
			readonly command: string;
			readonly key: string;
			readonly when: string;
		}[];
		readonly views: Readonly<Record<string, readonly View[]>>;
		readonly viewsWelcome: readonly { readonly view: string; readonly when: string }[];
		readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
		readonly grammars: readonly { readonly path: string }[];
		readonly snippets: readonly { readonly path: string }[];
		readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly Step[] }[];
	};
}

export interface Command {
	readonly command: string;
	readonly title: string;
	readonly category?: string;
	readonly enablement?: string;
	readonly icon?: string;
}

export interface MenuItem {
	readonly command?: string;
	readonly submenu?: string;
	readonly when?: string;
	readonly group?: string;
}

export interface View {
	readonly id: string;
	readonly name: string;
	readonly icon: string;
	readonly contextualTitle: string;
	readonly when: string;
}

export interface Setting {
	readonly order: number;
	readonly scope: string;
	readonly type: string;
	readonly description?: string;
	readonly markdownDescription?: string;
	readonly enum?: readonly unknown[];
	readonly enumDescriptions?: readonly string[];
}

export interface Step {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly media: { readonly image: Texts; readonly altText: string };
	readonly completionEvents: readonly string[];
}

export const read = (name: string): string =>
	readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8').replaceAll('\r', '');

/** The manifest as it is written, with keys in place of texts. */
export const readRawManifest = (): object => JSON.parse(read('package.json')) as object;

/** The manifest as an editor shows it, in English or in a language that has a translation. */
export function readManifest(language?: string): Manifest {
	const texts = readTexts(language);
	return JSON.parse(read('package.json'), (_name, value: unknown) =>
		typeof value === 'string' ? value.replace(/^%(.+)%$/u, (key, name: string) => texts[name] ?? key) : value,
	) as Manifest;
}

export const readTexts = (language?: string): Texts =>
	JSON.parse(read(language === undefined ? 'package.nls.json' : `package.nls.${language}.json`)) as Texts;
