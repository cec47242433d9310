import { kinds } from '../../src/coach/document/kind.ts';
import { severities } from '../../src/coach/lint/finding.ts';
import { rules } from '../../src/coach/rules/index.ts';

const setting = [...severities, 'off', 'default'];

/** What each rule and sub-kind may be set to, as properties of a JSON schema. */
export function ruleProperties(): Record<string, object> {
	return Object.fromEntries(
		rules.flatMap(rule => [
			[rule.id, { enum: setting, description: rule.summary }],
			...Object.entries(rule.kinds ?? {}).map(([kind, what]) => [`${rule.id}/${kind}`, { enum: setting, description: what }]),
		]),
	);
}

/** The JSON schema of `.pm-coach.json`. */
export function generateSchema(): string {
	const schema = {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'Settings of PM Writing Coach',
		type: 'object',
		additionalProperties: false,
		properties: {
			$schema: { type: 'string' },
			extends: {
				description: 'Other .pm-coach.json files that come first; paths relative to this one.',
				oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
			},
			rules: {
				description: 'How each rule counts, by its id or by one of its sub-kinds.',
				type: 'object',
				additionalProperties: false,
				properties: ruleProperties(),
			},
			unknownDocuments: {
				description: 'What is checked in a document whose kind is not known: numbers only, all rules, or nothing.',
				enum: ['numbers', 'all', 'off'],
			},
			dictionary: { description: 'Names of products, teams and terms that are never flagged.', type: 'array', items: { type: 'string' } },
			kinds: {
				description: 'Kinds of document by path, relative to this file; the first match wins.',
				type: 'object',
				additionalProperties: { enum: [...kinds, 'unknown'] },
			},
		},
	};
	return `${JSON.stringify(schema, undefined, '\t')}\n`;
}
