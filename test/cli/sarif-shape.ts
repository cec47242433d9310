/**
 * The part of the SARIF 2.1.0 schema that our reports use: which properties each object must have, which it may
 * have, and what they hold. Objects have no others, as in the schema.
 */
const shapes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	log: { $schema: 'string', 'version!': '2.1.0', 'runs!': 'run[]' },
	run: {
		'tool!': 'tool',
		invocations: 'invocation[]',
		columnKind: 'utf16CodeUnits|unicodeCodePoints',
		results: 'result[]',
	},
	tool: { 'driver!': 'component' },
	component: { 'name!': 'string', version: 'string', rules: 'descriptor[]' },
	descriptor: {
		'id!': 'string',
		shortDescription: 'help',
		fullDescription: 'help',
		help: 'help',
		defaultConfiguration: 'configuration',
		properties: 'any',
	},
	help: { 'text!': 'string', markdown: 'string' },
	configuration: { level: 'none|note|warning|error' },
	invocation: { 'executionSuccessful!': 'boolean' },
	result: {
		ruleId: 'string',
		ruleIndex: 'count',
		level: 'none|note|warning|error',
		'message!': 'help',
		locations: 'location[]',
		relatedLocations: 'location[]',
		partialFingerprints: 'any',
		fixes: 'fix[]',
		properties: 'any',
	},
	location: { physicalLocation: 'place', message: 'help' },
	place: { artifactLocation: 'artifact', region: 'region' },
	artifact: { uri: 'string' },
	region: {
		startLine: 'position',
		startColumn: 'position',
		endLine: 'position',
		endColumn: 'position',
		snippet: 'help',
	},
	fix: { description: 'help', 'artifactChanges!': 'change[]', properties: 'any' },
	change: { 'artifactLocation!': 'artifact', 'replacements!': 'replacement[]' },
	replacement: { 'deletedRegion!': 'region', insertedContent: 'help' },
};

/** What is wrong in a report by the schema, each with where; nothing where it is valid. */
export function sarifFaults(json: unknown, shape = 'log', where = '$'): string[] {
	if (shape.endsWith('[]')) {
		if (!Array.isArray(json)) return [`${where} is no list`];
		return json.flatMap((it, index) => sarifFaults(it, shape.slice(0, -2), `${where}[${index}]`));
	}
	const properties = shapes[shape];
	if (properties === undefined) return isValue(json, shape) ? [] : [`${where} is no ${shape}`];
	if (typeof json !== 'object' || json === null) return [`${where} is no object`];
	const held: Readonly<Record<string, unknown>> = { ...json };
	const missing = Object.keys(properties)
		.filter(it => it.endsWith('!') && !(it.slice(0, -1) in held))
		.map(it => `${where}.${it.slice(0, -1)} is missing`);
	const wrong = Object.entries(held).flatMap(([name, value]) => {
		const of = properties[name] ?? properties[`${name}!`];
		return of === undefined
			? [`${where}.${name} is not in the schema`]
			: sarifFaults(value, of, `${where}.${name}`);
	});
	return [...missing, ...wrong];
}

function isValue(json: unknown, shape: string): boolean {
	switch (shape) {
		case 'any':
			return typeof json === 'object' && json !== null;
		case 'string':
		case 'boolean':
			return typeof json === shape;
		case 'count':
			return Number.isInteger(json) && Number(json) >= 0;
		case 'position':
			return Number.isInteger(json) && Number(json) >= 1;
		default:
			return typeof json === 'string' && shape.split('|').includes(json);
	}
}
