import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { moveStrings } from '../scripts/generate/manifest-strings.ts';
import { readManifest, readRawManifest, readTexts } from './support/manifest.ts';

const { contributes, icon, keywords, galleryBanner, capabilities, activationEvents } = readManifest();
const { commands, menus, keybindings, views, viewsWelcome, configuration, walkthroughs } = contributes;

/** Commands that may be run without a Markdown document, and why. */
const anywhere: Readonly<Record<string, string>> = {
	'pmCoach.turnOffRule': 'only code actions and hovers run it, with a rule',
	'pmCoach.restartServer': 'a server that does not start is no matter of the document',
	'pmCoach.showLog': 'likewise',
	'pmCoach.tryExample': 'it opens a document where there may be none',
	'pmCoach.getStarted': 'likewise',
	'pmCoach.newDocument': 'likewise',
	'pmCoach.openTeamSettings': 'a matter of the folder',
};

const onMarkdown = (when: string | undefined): boolean =>
	/editorLangId == markdown|resourceLangId == markdown|\bpmCoach\.(?:document|inTable)\b|view == pmCoach\./u.test(
		when ?? '',
	);

const faults = <T>(all: readonly T[], isFine: (one: T) => boolean, name: (one: T) => string): string[] =>
	all.filter(it => !isFine(it)).map(name);

const nothing = (list: readonly string[], message: string): void => assert.deepEqual(list, [], message);

describe('the manifest: commands and menus', () => {
	it('gives every command a name, a category and a reason to be there', () => {
		nothing(
			faults(
				commands,
				it => it.category === 'PM Writing Coach' && /^[A-Z][^.!]*(?:\(\.pm-coach\.json\))?$/u.test(it.title),
				it => `${it.command}: ${it.title}`,
			),
			'Commands need a title and the category.',
		);
		nothing(
			faults(
				commands,
				it => it.command in anywhere || onMarkdown(it.enablement),
				it => it.command,
			),
			'Commands need an enablement that asks for a Markdown document.',
		);
	});

	it('shows menu items on Markdown documents only', () => {
		const submenus = new Map(
			Object.values(menus)
				.flat()
				.flatMap(it => (it.submenu === undefined ? [] : [[it.submenu, it.when] as const])),
		);
		const items = Object.entries(menus).flatMap(([menu, list]) => list.map(it => ({ ...it, menu })));
		nothing(
			faults(
				// Beside the palette, the list of files that can be begun is no matter of the document in front.
				items.filter(it => it.menu !== 'commandPalette' && it.menu !== 'file/newFile'),
				it => onMarkdown(it.when) || onMarkdown(submenus.get(it.menu)),
				it => `${it.menu}: ${it.command ?? it.submenu}`,
			),
			'Menu items need a condition that asks for a Markdown document.',
		);
		const known = new Set(commands.map(it => it.command));
		nothing(
			faults(
				items.filter(it => it.command !== undefined),
				it => known.has(it.command!),
				it => it.command!,
			),
			'Menus name commands that are not contributed.',
		);
	});

	it('shows icons of the editor’s own set where commands stand in a title bar', () => {
		const inBars = [...(menus['view/title'] ?? []), ...(menus['editor/title'] ?? [])];
		const bare = inBars.filter(it => it.group?.startsWith('navigation') === true);
		nothing(
			faults(
				bare.map(it => commands.find(one => one.command === it.command)!),
				it => /^\$\([a-z-]+\)$/u.test(it.icon ?? ''),
				it => it.command,
			),
			'A command in a title bar needs an icon.',
		);
	});

	it('binds keys in Markdown editors only', () => {
		nothing(
			faults(
				keybindings,
				it => onMarkdown(it.when) && /editorTextFocus|textInputFocus/u.test(it.when),
				it => it.key,
			),
			'Keys need a condition.',
		);
	});
});

describe('the manifest: views, settings, walkthrough', () => {
	it('has few views, each with a name, an icon and a condition', () => {
		const all = Object.values(views).flat();
		assert.ok(all.length <= 3, `There are ${all.length} views.`);
		nothing(
			faults(
				all,
				it => Boolean(it.name && it.contextualTitle) && /^\$\(/u.test(it.icon) && onMarkdown(it.when),
				it => it.id,
			),
			'Views need a name, a contextual title, an icon and a condition.',
		);
		nothing(
			faults(
				viewsWelcome,
				it => onMarkdown(it.when),
				it => it.view,
			),
			'What a view says when it is empty needs a condition.',
		);
	});

	it('orders and describes every setting and each of its values', () => {
		const settings = Object.entries(configuration.properties);
		assert.equal(
			new Set(settings.map(([, it]) => it.order)).size,
			settings.length,
			'The order is not clear.',
		);
		nothing(
			faults(
				settings,
				([, it]) => Boolean(it.description ?? it.markdownDescription) && Boolean(it.scope),
				([name]) => name,
			),
			'Settings need a description and a scope.',
		);
		nothing(
			faults(
				settings.filter(([name, it]) => it.enum !== undefined && name !== 'pmCoach.trace.server'),
				([, it]) => it.enumDescriptions?.length === it.enum?.length,
				([name]) => name,
			),
			'Each value of a setting needs a description.',
		);
	});

	it('has one walkthrough of at most five steps, with something to do and a picture for each theme', () => {
		assert.equal(walkthroughs.length, 1);
		const steps = walkthroughs[0]!.steps;
		assert.ok(steps.length >= 3 && steps.length <= 5);
		for (const { id, description, media, completionEvents } of steps) {
			assert.match(description, /\n\[[A-Z][^\]]+\]\(command:/u, id);
			assert.ok(completionEvents.length > 0, id);
			assert.ok(media.altText.length > 20, id);
			assert.deepEqual(Object.keys(media.image), ['light', 'dark', 'hc', 'hcLight'], id);
			nothing(
				Object.values(media.image).filter(it => !existsSync(new URL(`../${it}`, import.meta.url))),
				'Pictures are made by `npm run pictures`.',
			);
		}
	});
});

describe('the manifest: how it is presented', () => {
	it('names what a marketplace shows', () => {
		assert.ok(keywords.length <= 30, 'A marketplace takes no more keywords.');
		assert.match(galleryBanner.color, /^#[\da-f]{6}$/u);
		assert.match(icon, /\.png$/u);
		assert.ok(existsSync(new URL(`../${icon}`, import.meta.url)));
	});

	it('wakes for Markdown only, and says how it takes strange workspaces', () => {
		assert.deepEqual(activationEvents, ['onLanguage:markdown']);
		assert.deepEqual(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
	});
});

describe('the manifest: its texts', () => {
	it('can be translated, every one', () => {
		const { manifest, texts } = moveStrings(readRawManifest(), readTexts());
		assert.deepEqual(readRawManifest(), manifest, 'Texts stand in package.json: run `npm run generate`.');
		assert.deepEqual(readTexts(), texts);
	});

	it('moves a text that somebody writes into package.json, and keeps those that lie outside', () => {
		const command = (title: string) => ({ contributes: { commands: [{ command: 'pmCoach.x', title }] } });
		const first = moveStrings(command('Open It'), {});
		assert.deepEqual(first, {
			manifest: command('%commands.x.title%'),
			texts: { 'commands.x.title': 'Open It' },
		});
		assert.deepEqual(moveStrings(first.manifest, first.texts), first);
		assert.throws(() => moveStrings(first.manifest, {}), /package\.nls\.json lacks/u);
	});

	it('are read without a key left over', () => {
		assert.doesNotMatch(JSON.stringify(readManifest()), /"%[\w.]+%"/u);
	});
});
