import assert from 'node:assert/strict';
import { createCoach, defaultConfig } from '../../src/coach/coach.ts';

const coach = createCoach({ ruleFailed: (_, error) => assert.fail(String(error)) });
const open = (path: string, text: string) => coach.open(text, { path, config: defaultConfig });

/** Vague enough to be found in any document that is checked. */
const body = `# PRD: Returns\n\n## Problem\n\nWe will ship it soon. ${'Buyers send lamps back and wait for their money. '.repeat(8)}\n\n## Requirements\n\n- A label.\n`;

const silenced: Readonly<Record<string, readonly string[]>> = {
	'a README': ['README.md', 'docs/readme.md', 'README.fr.md', 'README-dev.md'],
	'a changelog': ['CHANGELOG.md', 'changes.md', 'HISTORY.md', 'Release-Notes.md'],
	'release notes': ['docs/2027-release-notes.md', 'release_notes_v2.md'],
	'a page about the project': [
		'CONTRIBUTING.md',
		'CODE_OF_CONDUCT.md',
		'SECURITY.md',
		'SUPPORT.md',
		'AUTHORS.md',
		'MAINTAINERS.md',
		'governance.md',
	],
	'a legal text': ['LICENSE.md', 'licence.md', 'terms.md', 'legal/terms-of-use.md', 'privacy-policy.md'],
	'instructions for a program': [
		'CLAUDE.md',
		'AGENTS.md',
		'skills/x/SKILL.md',
		'copilot-instructions.md',
		'a/review.prompt.md',
		'x.instructions.md',
	],
	'an architecture decision record': [
		'adr-12.md',
		'docs/adr/0003-queue.md',
		'doc/architecture-decisions/1.md',
		'0007-adr-queue.md',
	],
	'an engineering proposal': ['rfcs/0055-flags.md', 'keps/1440/page.md'],
	'a reference page': ['docs/api/orders.md', 'man/acme.md'],
	'a folder that is not written by hand': [
		'.github/x.md',
		'node_modules/x/doc.md',
		'vendor/x.md',
		'dist/x.md',
		'_site/x.md',
		'.cursor/rules.md',
	],
};

describe('the silent list', () => {
	for (const [reason, paths] of Object.entries(silenced)) {
		for (const path of paths) {
			it(`${path} is ${reason}`, () => {
				const document = open(path, body);
				assert.equal(document.silent, reason);
				assert.deepEqual(document.findings(), []);
			});
		}
	}

	for (const path of [
		'support-okrs.md',
		'security-prd.md',
		'privacy-dashboard-prd.md',
		'release-plan.md',
		'history-of-orders.md',
		'terms-page-prd.md',
		'agents.md.prd.md',
		'api/prd.md',
		'docs/rfcs/prd-returns.md',
		'changes-in-pricing.md',
		'notice-period.md',
		'docs/apis/returns.md',
		'product/readmes/returns.md',
		'a.github/x.md',
	]) {
		it(`${path} is not on it`, () => {
			const document = open(path, body);
			assert.equal(document.silent, undefined);
			assert.ok(document.findings().length > 0);
		});
	}

	const long = 'Buyers send lamps back and wait for their money. '.repeat(8);
	const texts: readonly (readonly [what: string, text: string, reason: string | undefined])[] = [
		[
			'a changelog by its versions',
			`# Acme\n\n## [1.2.0] - 2027-01-02\n\n${long}\n\n## 1.1.9\n\n${long}\n`,
			'a changelog',
		],
		['a changelog by what is unreleased', `# Acme\n\n## [Unreleased]\n\n${long}\n`, 'a changelog'],
		[
			'numbered sections',
			`# Acme\n\n## 1.2.3 Payment\n\n${long}\n\n## 1.2.4 Returns\n\n${long}\n`,
			undefined,
		],
		['one version as a heading', `# Plan\n\n## 1.2.0\n\n${long}\n`, undefined],
		['terms by their title', `# Acme terms of service\n\n${long}\n`, 'a legal text'],
		['words about terms', `# Shorter terms of service for sellers\n\n${long}\n`, undefined],
		[
			'a page of a documentation site',
			`---\nsidebar_position: 2\n---\n\n# Returns\n\n${long}\n`,
			'a page of a documentation site',
		],
		[
			'a page that its layout calls documentation',
			`---\nlayout: doc\n---\n\n# Returns\n\n${long}\n`,
			'a page of a documentation site',
		],
		[
			'a skill',
			`---\nname: returns\ndescription: Writes labels\n---\n\n# Returns\n\n${long}\n`,
			'instructions for a program',
		],
		[
			'mostly code',
			`# Returns\n\n${long}\n\n\`\`\`js\n${'returns.push(label);\n'.repeat(60)}\`\`\`\n`,
			'mostly code',
		],
		[
			'some code',
			`# Returns\n\n${long}\n\n\`\`\`js\n${'returns.push(label);\n'.repeat(6)}\`\`\`\n`,
			undefined,
		],
		['39 words', `# Returns\n\n${'word '.repeat(39)}\n`, 'too short'],
		['40 words', `# Returns\n\n${'word '.repeat(40)}\n`, undefined],
	];
	for (const [what, text, reason] of texts) {
		it(`${reason === undefined ? 'does not hold' : 'holds'} ${what}`, () => {
			assert.equal(open('page.md', text).silent, reason);
			assert.equal(open('page.md', text.replaceAll('\n', '\r\n')).silent, reason);
		});
	}
});
