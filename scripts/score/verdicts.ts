import { existsSync, readFileSync } from 'node:fs';
import { ScoreFault } from './fault.ts';
import { choiceField, lineField, readJsonLines, textField } from './json-lines.ts';

/** What somebody who read a finding in its document says of it. Holds none of the document's text. */
export interface Verdict {
	readonly slug: string;
	/** Where it stood when it was judged; only a hint for readers. */
	readonly line: number;
	/** With the sub-kind: `vague-time/past`. */
	readonly rule: string;
	/** Of the sentence: see `Place`. */
	readonly hash: string;
	readonly verdict: 'true' | 'false';
	/** In the judge's own words. */
	readonly reason: string;
}

/** Verdicts by what they are about. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** What a verdict is about: the same sentence of the same document under the same rule. */
export type Subject = Pick<Verdict, 'slug' | 'rule' | 'hash'>;

/** One string for each subject. */
export const subjectOf = ({ slug, rule, hash }: Subject): string => `${slug} ${rule} ${hash}`;

/** Of two about the same thing the later one counts. None where there is no file. Throws `ScoreFault`. */
export function readVerdicts(path: string): Verdicts {
	return existsSync(path) ? parseVerdicts(readFileSync(path, 'utf8'), path) : new Map();
}

export function parseVerdicts(text: string, name: string): Verdicts {
	const verdicts = readJsonLines(text, name).map((json): Verdict => ({
		slug: textField(json, 'slug'),
		line: lineField(json, 'line'),
		rule: textField(json, 'rule'),
		hash: textField(json, 'hash'),
		verdict: choiceField(json, 'verdict', ['true', 'false']),
		reason: textField(json, 'reason'),
	}));
	return new Map(verdicts.map(it => [subjectOf(it), it]));
}

/** Reads new verdicts by key, as `--show` prints keys. Throws `ScoreFault` with file and line. */
export function readJudged(path: string): Verdict[] {
	if (!existsSync(path)) throw new ScoreFault(`There is no file “${path}”.`);
	return readJsonLines(readFileSync(path, 'utf8'), path).map(json => {
		const key = textField(json, 'key');
		const match =
			/^(?<slug>[^:]+):(?<line>[1-9]\d*):(?<rule>[a-z-]+(?:\/[a-z-]+)?):(?<hash>[\da-f]{12})$/u.exec(key);
		if (match?.groups === undefined)
			throw new ScoreFault(
				`${json.place}: “${key}” is no key. Take it as \`--show\` prints it: slug:line:rule:hash.`,
			);
		const { slug, line, rule, hash } = match.groups as Record<'slug' | 'line' | 'rule' | 'hash', string>;
		const verdict = choiceField(json, 'verdict', ['true', 'false']);
		return { slug, line: Number(line), rule, hash, verdict, reason: textField(json, 'reason') };
	});
}
