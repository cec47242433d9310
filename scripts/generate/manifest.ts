import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveStrings } from './manifest-strings.ts';
import { ruleProperties } from './schema.ts';

interface Manifest {
	contributes: { configuration: { properties: Record<string, Record<string, unknown>> } };
}

/** `package.json` with the rules as they are and a key for each text, and `package.nls.json` with the texts. */
export function generateManifest(root: string): { readonly manifest: string; readonly texts: string } {
	const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
	const manifest = read('package.json') as Manifest;
	const rules = manifest.contributes.configuration.properties['pmCoach.rules'];
	if (rules === undefined) throw new Error('package.json has no setting pmCoach.rules.');
	rules['properties'] = ruleProperties();
	const moved = moveStrings(manifest, read('package.nls.json') as Record<string, string>);
	return { manifest: json(moved.manifest), texts: json(moved.texts) };
}

const json = (value: object): string => `${JSON.stringify(value, undefined, '\t')}\n`;
