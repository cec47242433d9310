import assert from 'node:assert/strict';
import { createCoach, defaultConfig, type CoachedDocument } from '../../src/coach/coach.ts';
import type { Section } from '../../src/coach/document/section.ts';

const coach = createCoach({
	ruleFailed(rule, error) {
		throw new Error(rule, { cause: error });
	},
});

const text = `# Rota

Nurses phone three agencies.

## Problem

- It takes an hour.

### Evidence

Eleven nurses said so.

## Goals

One call.
`;

const document = coach.open(text, { path: 'rota.md', kind: 'prd', config: defaultConfig });
const titles = ['Rota', 'Problem', 'Evidence', 'Goals'];

const sectionOf = (it: CoachedDocument, title: string): Section =>
	it.documentText.sections.find(section => section.title === title)!;

/** The sections whose memory of this sort is the one it was. */
const kept = (edited: CoachedDocument, sort: 'own' | 'whole'): readonly string[] =>
	titles.filter(it => {
		const now = edited.documentText.sections.find(section => section.title === it);
		return now !== undefined && now[sort] === sectionOf(document, it)[sort];
	});

const edit = (old: string, now: string): CoachedDocument => {
	const start = text.indexOf(old);
	assert.ok(start >= 0, old);
	return document.edit([{ span: { start, end: start + old.length }, text: now }]);
};

describe('what is remembered of a section', () => {
	it('stays where nothing changes', () => {
		assert.deepEqual(kept(document.edit([]), 'own'), titles);
		assert.deepEqual(kept(document.edit([]), 'whole'), titles);
	});

	it('stays in the sections before and behind the words that change', () => {
		const edited = edit('Eleven nurses', 'Twelve nurses');
		assert.deepEqual(kept(edited, 'own'), ['Rota', 'Problem', 'Goals']);
		assert.deepEqual(kept(edited, 'whole'), ['Goals']);
	});

	it('stays where a paragraph comes in above', () => {
		const edited = edit('Nurses phone', 'A new paragraph.\n\nNurses phone');
		assert.deepEqual(kept(edited, 'own'), ['Problem', 'Evidence', 'Goals']);
		assert.deepEqual(kept(edited, 'whole'), ['Problem', 'Evidence', 'Goals']);
	});

	it('ends for all sections below a heading that changes', () => {
		const edited = edit('## Problem', '## Needs');
		assert.deepEqual(kept(edited, 'own'), ['Rota', 'Goals']);
		assert.deepEqual(kept(edited, 'whole'), ['Goals']);
	});

	it('ends for a section that gets another parent', () => {
		const edited = edit('## Goals', '#### Goals');
		assert.ok(!kept(edited, 'own').includes('Goals'));
		assert.ok(!kept(edited, 'whole').includes('Problem'));
	});

	it('ends for a section that is cut in two', () => {
		const edited = edit('- It takes', '### Costs\n\n- It takes');
		assert.ok(!kept(edited, 'own').includes('Problem'));
		assert.deepEqual(kept(edited, 'whole'), ['Evidence', 'Goals']);
	});

	it('comes from the version that was edited, whatever others were made of it', () => {
		edit('One call.', 'Two calls.');
		assert.deepEqual(kept(edit('Eleven', 'Twelve'), 'whole'), ['Goals']);
	});
});
