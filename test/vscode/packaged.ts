// Packs the extension, installs the package in a clean editor and uses it as a person would, in a light and in a
// dark theme; the pictures of the README come from here: `npm run test:packaged`.

import { spawnSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { drive, type Person } from '../../scripts/real-editor/drive/drive.ts';
import { root } from '../../scripts/real-editor/paths.ts';
import { gradeYourself } from './packaged-grade.ts';
import { themes, type Theme } from '../../scripts/real-editor/settings.ts';
import { firstRun } from './first-run.ts';

const vsix = join(root, 'pm-writing-coach.vsix');
const workspace = join(root, 'test', 'vscode', 'demo');
const file = 'relay-prfaq.md';
/** Pictures go where they are looked at; the README's are kept when it is asked for (`-- --pictures`). */
const forKeeps = process.argv.includes('--pictures');
const pictures = forKeeps ? join(root, 'media') : join(root, 'out', 'pictures');

for (const folder of [join(pictures, 'walkthrough'), join(root, 'out', 'pictures')])
	mkdirSync(folder, { recursive: true });
const packed = spawnSync(process.execPath, [join(root, 'scripts', 'package.ts')], {
	cwd: root,
	stdio: 'inherit',
});
assert.equal(packed.status, 0, 'The extension could not be packed.');

/** The name of the view. */
const panel = 'PM Coach';

/** Longer than any step takes on a slow machine, in milliseconds. */
const patience = 90_000;

let passed = 0;
let failed = 0;
for (const theme of ['light', 'dark'] as const)
	await drive({ vsix, workspace, theme }, person => write(person, theme));
// High contrast has pictures of its own in the walkthrough, and nothing else to prove.
for (const theme of forKeeps ? themes : (['light'] as const))
	await drive({ vsix, workspace, theme }, person => begin(person, theme));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function write(person: Person, theme: Theme): Promise<void> {
	person.page.setDefaultTimeout(patience);
	const picture = (name: string): Promise<void> =>
		person.screenshot(join(pictures, `${name}${theme === 'light' ? '' : '-dark'}.png`));

	await step(person, `${theme}: a PR/FAQ is opened and coached`, async () => {
		await person.openFromExplorer(file);
		await person.waitForSquiggle('warning');
		await person.waitForStatus(/PR\/FAQ/u);
		await picture('editor');
	});

	await step(person, `${theme}: the hover says why`, async () => {
		const text = await person.hover('32%', 'Why it matters');
		assert.match(text, /Why it matters/u);
		await picture('hover');
	});

	await person.press('Escape');
	await step(person, `${theme}: the late answer is moved first`, async () => {
		await openFixes(person, 'No,', 'Move the answer first');
		await picture('quick-fix');
		await person.chooseQuickFix('Move the answer first');
		assert.match(await person.savedText(file), /\n\nNo, we will ship on 14 July\. The team lost two weeks/u);
	});

	await step(person, `${theme}: a weak sentence that is typed is found and fixed`, async () => {
		await person.clickText('soon.');
		await person.press('ControlOrMeta+End');
		await person.type('\nIn the pilot, refunds grew 45%, from 400 to 500.\n\n');
		await person.waitForSquiggle('warning');
		await openFixes(person, '45%', 'Write “25%”');
		await person.chooseQuickFix('Write “25%”');
		assert.match(await person.savedText(file), /refunds grew 25%, from 400 to 500\./u);
	});

	await step(person, `${theme}: a part that is missing is inserted where it belongs`, async () => {
		await person.runCommand('PM Writing Coach: Insert Section');
		await person.pick('Problem');
		assert.match(
			await person.savedText(file),
			/on five channels\.\n\nToday, \[which customers\?\][^]+Relay significantly improves/u,
		);
		await person.press('Escape');
	});

	await step(person, `${theme}: the kind is picked by hand`, async () => {
		await person.clickStatus(/PR\/FAQ/u);
		await person.pick('WBR');
		await person.waitForStatus(/WBR/u);
		await person.clickStatus(/WBR/u);
		await person.pick('Recognise it automatically');
		await person.waitForStatus(/PR\/FAQ/u);
	});

	await step(person, `${theme}: the keyboard goes to the next blank`, async () => {
		await person.clickText('LYON');
		await person.waitForStatus(/Ln \d+, Col \d+$/u);
		await person.press('Control+F8');
		// “[which customers?]”
		await person.waitForStatus(/\(18 selected\)/u);
		await person.type('Shop owners');
		assert.match(await person.savedText(file), /\n\nToday, Shop owners \[do what/u);
	});

	await step(person, `${theme}: the panel says how the document stands, and inserts a part`, async () => {
		await person.runCommand('PM Writing Coach: Show Coach Panel');
		const rows = await person.viewRows(panel, /of 100, [A-E]/u);
		const status = await person.waitForStatus(/PR\/FAQ · [A-E] \d+/u);
		const [, score] = /^Grade (\d+) of 100, [A-E]$/u.exec(rows[0] ?? '') ?? [];
		assert.ok(score !== undefined && status.endsWith(` ${score}`), `${rows.join(' | ')} and ${status}`);
		for (const row of ['Clean prose', 'Structure', 'What raises it most'])
			assert.ok(
				rows.some(it => it.startsWith(row)),
				`No row “${row}” among ${rows.join(' | ')}.`,
			);
		await picture('panel');
		// Folded, the grade leaves room for the groups below it.
		await person.clickRow(panel, /^Grade/u);
		await person.viewRows(panel, 'Sub-headline');
		await person.clickRow(panel, 'Sub-headline');
		// “[Who it is for?]”: the first blank of the part is selected once it is there.
		await person.waitForStatus(/\(16 selected\)/u);
		assert.match(await person.savedText(file), /\n\n\*\[Who it is for\?\] can now /u);
	});

	await gradeYourself(person, (name, body) => step(person, `${theme}: ${name}`, body), picture);

	await step(person, `${theme}: the hover draws how a metric went`, async () => {
		await person.openFromExplorer('relay-metrics.md');
		await person.waitForStatus(/WBR/u);
		const text = await person.hover('1,310', 'The trend of Orders');
		assert.match(
			text,
			/1,200 \(W-5\) to 1,480 \(W0\); lowest 1,150 \(W-4\), highest 1,480 \(W0\); 1 of 6 periods/u,
		);
		const image = person.page.locator('.monaco-hover:visible img').first();
		const width = await image.evaluate(async (it: Image) => {
			await it.decode();
			return it.naturalWidth;
		});
		assert.equal(width, 240);
		await picture('trend');
	});
}

async function begin(person: Person, theme: Theme): Promise<void> {
	person.page.setDefaultTimeout(patience);
	await firstRun(person, {
		step: (name, body) => step(person, `${theme}: ${name}`, body),
		picture: async (name, part) => {
			const box = await part.boundingBox();
			assert.ok(box, `There is no picture “${name}” to take.`);
			await person.screenshot(join(pictures, 'walkthrough', `${name}-${theme}.png`), {
				...box,
				width: Math.min(box.width, 720),
				height: Math.min(box.height, 440),
			});
		},
	});
}

/**
 * Opens the quick fixes at a text once the coach has something to offer there: it waits until the author pauses,
 * and a menu that is opened before stays empty.
 */
async function openFixes(person: Person, text: string, title: string): Promise<void> {
	let offered: readonly string[] = [];
	person.page.setDefaultTimeout(10_000);
	for (let attempt = 0; attempt < 12; attempt++) {
		await person.clickText(text);
		offered = await person.openQuickFixes().catch(() => []);
		if (offered.some(it => it.startsWith(title))) break;
		await person.press('Escape');
	}
	person.page.setDefaultTimeout(patience);
	assert.ok(
		offered.some(it => it.startsWith(title)),
		`No fix “${title}” among ${offered.join(' | ')}.`,
	);
}

// Just enough of the page's own types.
type Image = { decode(): Promise<void>; readonly naturalWidth: number };

/** A step that fails leaves a picture of what the person saw. */
async function step(person: Person, name: string, body: () => Promise<void>): Promise<void> {
	try {
		await body();
		passed++;
		console.log(`  ✓ ${name}`);
	} catch (error) {
		failed++;
		await person.screenshot(join(root, 'out', 'pictures', `failed-${failed}.png`)).catch(() => {});
		console.log(`  ✗ ${name}\n      ${error instanceof Error ? error.message : String(error)}`);
	}
}
