import assert from 'node:assert/strict';
import { mark, findingsIn } from '../support/check.ts';

/** The text with «marks» around what is found in it as a decision document. */
function marked(text: string): string {
	const clean = text.replaceAll(/[«»]/gu, '');
	return mark(
		clean,
		findingsIn(clean, 'decision').filter(it => it.rule === 'vague-time' || it.rule === 'number-mismatch'),
	);
}

const cases: Readonly<Record<string, string>> = {
	nothing: 'We will ship «soon».',
	'disable-next-line with a rule':
		'<!-- pm-coach-disable-next-line vague-time -->\nWe will ship soon.\n\nWe will ship «soon».',
	'disable-next-line without a rule':
		'<!-- pm-coach-disable-next-line -->\nWe will ship soon.\n\nWe will ship «soon».',
	'disable-next-line with a reason':
		'<!-- pm-coach-disable-next-line vague-time -- the date is secret -->\nWe will ship soon.',
	'disable-next-line with two rules':
		'<!-- pm-coach-disable-next-line number-mismatch, vague-time -->\nWe will ship soon.',
	'disable-next-line with another rule':
		'<!-- pm-coach-disable-next-line number-mismatch -->\nWe will ship «soon».',
	'disable-next-line with the sub-kind':
		'<!-- pm-coach-disable-next-line vague-time/future -->\nWe will ship soon.',
	'disable-next-line with another sub-kind':
		'<!-- pm-coach-disable-next-line vague-time/past -->\nWe will ship «soon».',
	'disable-next-line takes the whole paragraph':
		'<!-- pm-coach-disable-next-line -->\nWe will ship the export\nto all branches soon.\n\nWe will ship «soon».',
	'disable-next-line in a list':
		'- A list.\n<!-- pm-coach-disable-next-line -->\n- We will ship soon.\n- We will ship «soon».',
	'disable-line': 'We will ship soon. <!-- pm-coach-disable-line vague-time -->\n\nWe will ship «soon».',
	'disable-line with another rule': 'We will ship «soon». <!-- pm-coach-disable-line number-mismatch -->',
	'disable-line without a rule': 'We will ship soon. <!-- pm-coach-disable-line -->',
	'disable to enable':
		'We will ship «soon».\n\n<!-- pm-coach-disable vague-time -->\n\nWe will ship soon.\n\nWe will ship soon.\n\n<!-- pm-coach-enable vague-time -->\n\nWe will ship «soon».',
	'disable to enable of all':
		'<!-- pm-coach-disable -->\n\nWe will ship soon.\n\n<!-- pm-coach-enable -->\n\nWe will ship «soon».',
	'enable without a rule ends what is open':
		'<!-- pm-coach-disable vague-time -->\n\nWe will ship soon.\n\n<!-- pm-coach-enable -->\n\nWe will ship «soon».',
	'enable of another rule ends nothing':
		'<!-- pm-coach-disable vague-time -->\n\n<!-- pm-coach-enable number-mismatch -->\n\nWe will ship soon.',
	'disable to the end':
		'We will ship «soon».\n\n<!-- pm-coach-disable -->\n\nWe will ship soon.\n\nWe will ship soon.',
	'disable leaves other rules on':
		'<!-- pm-coach-disable vague-time -->\n\nOrders rose by «20%» from 100 to 130. We will ship soon.',
	'disable-file':
		'We will ship soon.\n\nWe will ship soon.\n\n<!-- pm-coach-disable-file vague-time -- a draft -->',
	'disable-file leaves other rules on':
		'<!-- pm-coach-disable-file vague-time -->\n\nOrders rose by «20%» from 100 to 130. We will ship soon.',
	'a comment in a code block': '```md\n<!-- pm-coach-disable-file -->\n```\n\nWe will ship «soon».',
	'a verb that does not exist': '<!-- pm-coach-ignore -->\n\nWe will ship «soon».',
};

describe('a comment that switches rules off', () => {
	for (const [name, text] of Object.entries(cases)) it(name, () => assert.equal(marked(text), text));

	it('counts with CRLF', () => {
		const text = cases['disable-next-line takes the whole paragraph']!.replaceAll(/[«»]/gu, '');
		assert.equal(
			findingsIn(text.replaceAll('\n', '\r\n'), 'decision').filter(it => it.rule === 'vague-time').length,
			1,
		);
	});
});
