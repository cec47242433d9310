import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isKind, kinds } from '../src/coach/document/kind.ts';
import { findingsIn, mark } from './support/check.ts';

const file = new URL('negatives/sentences.md', import.meta.url);

/** Sentences that hold what a word list looks for and are nevertheless fine: no rule may say a word. */
describe('negatives', () => {
	const groups = readGroups(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));

	it('are many', () => {
		assert.ok(groups.size > 0);
		for (const [rule, sentences] of groups)
			assert.ok(sentences.length >= 10, `${rule} has ${sentences.length} sentences`);
	});

	for (const [rule, sentences] of groups) {
		describe(`where ${rule} looks`, () => {
			for (const { sentence, notIn } of sentences) {
				it(sentence.replaceAll('\n', ' ⏎ '), () => {
					assert.ok(notIn.every(isKind), `There is no kind “${notIn.join(', ')}”`);
					for (const kind of kinds.filter(it => !notIn.includes(it))) {
						const found = findingsIn(sentence, kind);
						assert.equal(mark(sentence, found), sentence, `${kind}: ${found.map(it => it.rule).join(', ')}`);
					}
				});
			}
		});
	}
});

interface Negative {
	readonly sentence: string;
	/** Kinds of document in which a reader would want more. */
	readonly notIn: readonly string[];
}

/** The items under each `## rule-id`, with what is indented below them. */
function readGroups(text: string): Map<string, Negative[]> {
	const groups = new Map<string, string[]>();
	let items: string[] | undefined;
	for (const line of text.split('\n')) {
		const heading = /^## (.+)$/u.exec(line)?.[1];
		if (heading !== undefined) groups.set(heading.trim(), (items = []));
		else if (line.startsWith('- ')) items?.push(line.slice(2));
		else if (items !== undefined && items.length > 0)
			items.push(`${items.pop()!}\n${line.replace(/^ {2}/u, '')}`);
	}
	return new Map([...groups].map(([rule, list]) => [rule, list.map(readItem)]));
}

function readItem(item: string): Negative {
	const [mark = '', names] = /^<!-- not in ([a-z, ]+) --> /u.exec(item) ?? [];
	return { sentence: item.slice(mark.length).trimEnd(), notIn: names?.split(', ') ?? [] };
}
