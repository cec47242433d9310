import { kinds } from '../../src/coach/document/kind.ts';
import { roles } from '../../src/coach/document/role-names.ts';
import { severities } from '../../src/coach/lint/finding.ts';
import { presets } from '../../src/coach/lint/presets.ts';
import { stages } from '../../src/coach/lint/stages.ts';
import { rules } from '../../src/coach/rules/index.ts';

const setting = [...severities, 'off', 'default'];

/** What each rule and sub-kind may be set to, as properties of a JSON schema. */
export function ruleProperties(): Record<string, object> {
	return Object.fromEntries(
		rules.flatMap(rule => [
			[rule.id, { enum: setting, description: rule.summary }],
			...Object.entries(rule.kinds ?? {}).map(([kind, what]) => [
				`${rule.id}/${kind}`,
				{ enum: setting, description: what },
			]),
		]),
	);
}

const name = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';
const names = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };

const part = {
	type: 'object',
	additionalProperties: false,
	properties: {
		title: { type: 'string', description: 'As a heading would say it.' },
		weight: { enum: [1, 2, 3], description: '3 required, 2 expected, 1 nice to have.' },
		why: { type: 'string', description: 'Why readers want it, as the end of a sentence.' },
		headings: {
			$ref: '#/definitions/names',
			description: 'Headings and labels that begin like this are the part.',
		},
		roles: {
			description: 'Sections that are for this are the part.',
			anyOf: [{ enum: roles }, { type: 'array', items: { enum: roles } }],
		},
	},
};

const ownKind = {
	type: 'object',
	required: ['extends'],
	additionalProperties: false,
	properties: {
		extends: { enum: kinds, description: 'The kind whose rules and parts it has.' },
		title: { type: 'string', description: 'As people call it.' },
		parts: {
			description: 'Parts that are expected besides, weigh differently, or are "off".',
			type: 'object',
			propertyNames: { pattern: name },
			additionalProperties: { anyOf: [{ const: 'off' }, { $ref: '#/definitions/part' }] },
		},
	},
};

/** The JSON schema of `.pm-coach.json`. */
export function generateSchema(): string {
	const schema = {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'Settings of PM Writing Coach',
		type: 'object',
		definitions: { names, part, ownKind },
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
			preset: {
				description:
					'How strict the rules are that “rules” does not name: gentle shows warnings and contradictions only, bar-raiser shows more and insists on more.',
				enum: presets,
			},
			stage: {
				description:
					'Where the authors stand, which attributes are shown first and what can wait by it: new, senior, or empty.',
				enum: ['', ...stages],
			},
			unknownDocuments: {
				description:
					'What is checked in a document whose kind is not known: numbers only, all rules, or nothing.',
				enum: ['numbers', 'all', 'off'],
			},
			dictionary: {
				description: 'Names of products, teams and terms that are never flagged.',
				type: 'array',
				items: { type: 'string' },
			},
			kinds: {
				description:
					'Kinds of document by path, relative to this file; the first match wins. A kind of “ownKinds” may be named, too.',
				type: 'object',
				additionalProperties: { anyOf: [{ enum: [...kinds, 'unknown'] }, { type: 'string', pattern: name }] },
			},
			sections: {
				description:
					'What your headings are for, beside the names that everybody uses: { "problem": ["Why we are here"] }.',
				type: 'object',
				additionalProperties: false,
				properties: Object.fromEntries(roles.map(it => [it, { $ref: '#/definitions/names' }])),
			},
			ownKinds: {
				description:
					'Your own kinds of document, by the name that front matter, comments and “kinds” give them.',
				type: 'object',
				propertyNames: { pattern: name },
				additionalProperties: { $ref: '#/definitions/ownKind' },
			},
		},
	};
	return `${JSON.stringify(schema, undefined, '\t')}\n`;
}
