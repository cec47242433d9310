import assert from 'node:assert/strict';
import { dayOf, documentName } from '../../src/client/document-name.ts';

const name = (title: string, ending = 'prfaq', nth?: number): string =>
	documentName({ date: '2026-11-24', title, ending }, nth);

describe('the name of a new document', () => {
	it('has its date, what it is about and what it is', () => {
		assert.equal(name('Checkout'), '2026-11-24-checkout-prfaq.md');
		assert.equal(name('  One-click: returns & refunds!  '), '2026-11-24-one-click-returns-refunds-prfaq.md');
		assert.equal(name('Acme’s Café'), '2026-11-24-acmes-cafe-prfaq.md');
		assert.equal(name('決済 v2'), '2026-11-24-決済-v2-prfaq.md');
		assert.equal(name('नया'), '2026-11-24-नया-prfaq.md');
	});

	it('does without what there is not', () => {
		assert.equal(name(''), '2026-11-24-prfaq.md');
		assert.equal(name('???'), '2026-11-24-prfaq.md');
		assert.equal(name('', '../..'), '2026-11-24.md');
	});

	it('never leaves its folder and has no character that a file may not have', () => {
		assert.equal(name('../../etc/passwd', 'C:\\x'), '2026-11-24-etc-passwd-c-x.md');
		assert.doesNotMatch(name('a<b>:"|?*\\/c'), /[<>:"|?*\\/]/u);
	});

	it('does not say twice what it is', () => {
		assert.equal(name('Checkout PRFAQ'), '2026-11-24-checkout-prfaq.md');
		assert.equal(name('prfaq'), '2026-11-24-prfaq.md');
	});

	it('is cut behind a word', () => {
		const long = name('Let every shop owner in the whole of Europe list a catalog on five channels');
		assert.equal(long, '2026-11-24-let-every-shop-owner-in-the-whole-of-europe-list-a-catalog-prfaq.md');
		assert.equal(name('x'.repeat(200)), `2026-11-24-${'x'.repeat(60)}-prfaq.md`);
	});

	it('is numbered where there are others', () => {
		assert.equal(name('Checkout', 'prd', 1), '2026-11-24-checkout-prd.md');
		assert.equal(name('Checkout', 'prd', 3), '2026-11-24-checkout-prd-3.md');
	});

	it('has the day of its author', () => {
		assert.equal(dayOf(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
		assert.equal(dayOf(new Date(2026, 11, 31, 0, 0)), '2026-12-31');
	});
});
