import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Person } from '../../scripts/real-editor/drive/drive.ts';

/** Grades a document as its author does who has graded some before, and looks at how far they have come. */
export async function gradeYourself(
	person: Person,
	step: (name: string, body: () => Promise<void>) => Promise<void>,
	picture: (name: string) => Promise<void>,
): Promise<void> {
	await step('the author grades first, and is then shown the checks’ grade', async () => {
		await writeHistory(person.folder);
		await person.runCommand('PM Writing Coach: Grade This Document');
		// The list makes room for the next question at once, so that it is never gone.
		const input = person.page.locator('.quick-input-widget:visible');
		await input.locator('.monaco-list-row', { hasText: '80 to 89' }).click();
		await input.locator('.quick-input-message', { hasText: 'do better' }).waitFor();
		await person.type('Name the owner of the migration');
		await person.press('Enter');
		const text = await person.webPageText('By attribute');
		assert.match(text, /\d+ of 100, [A-E]/u);
		assert.match(text, /You gave it B/u);
		assert.match(text, /Name the owner of the migration/u);
		await picture('grade');
	});

	await step('the author keeps the history, and it is drawn', async () => {
		await person.answerNotification('Keep');
		await person.clickWebLink('Show Progress');
		// What was kept just now is drawn as soon as it is written.
		const text = await person.webPageText('relay-prfaq.md');
		assert.match(text, /Your progress/u);
		assert.match(text, /Habit of the month/u);
		assert.match(text, /of your last 7 grades had the checks’ letter/u);
		assert.match(text, /relay-prfaq\.md/u);
		await picture('progress');
		const { entries } = JSON.parse(await readFile(fileIn(person.folder), 'utf8')) as {
			entries: { file: string; selfGrade: string }[];
		};
		assert.deepEqual(
			[entries.length, entries.at(-1)?.file, entries.at(-1)?.selfGrade],
			[scores.length + 1, 'relay-prfaq.md', 'B'],
		);
	});

	await step('the rule of the habit is a link to its page', async () => {
		await person.clickWebLink('vague-time');
		await person.page.locator('.tab.active', { hasText: 'vague-time' }).waitFor();
	});
}

const fileIn = (folder: string): string => join(folder, '.pm-coach', 'history.json');

/** What the author has written before: the checks' score, and what the author gave it. */
const scores = [
	[58, 'D', 7],
	[64, 'D', 6],
	[61, 'C', 6],
	[72, 'D', 5],
	[79, 'C', 4],
	[84, 'C', 3],
] as const;

/** A grade a week, the last one yesterday. */
async function writeHistory(folder: string): Promise<void> {
	const week = 7 * 86_400_000;
	const entries = scores.map(([score, selfGrade, found], index) => ({
		date: new Date(Date.now() - 86_400_000 - (scores.length - 1 - index) * week).toISOString(),
		file: `launches/launch-${index + 1}.md`,
		kind: 'prfaq',
		score,
		selfGrade,
		words: 600 + 40 * index,
		attributes: { 'Earn trust': found },
		rules: { 'vague-time': found },
	}));
	await mkdir(join(folder, '.pm-coach'), { recursive: true });
	await writeFile(fileIn(folder), JSON.stringify({ version: 1, entries }, undefined, '\t'));
}
