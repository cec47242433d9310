import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleProperties } from './schema.ts';

interface Manifest {
	contributes: { configuration: { properties: Record<string, Record<string, unknown>> } };
}

/** `package.json` with the rules as they are: the only part of it that is generated. */
export function generateManifest(root: string): string {
	const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
	const rules = manifest.contributes.configuration.properties['pmCoach.rules'];
	if (rules === undefined) throw new Error('package.json has no setting pmCoach.rules.');
	rules['properties'] = ruleProperties();
	return `${JSON.stringify(manifest, undefined, '\t')}\n`;
}
