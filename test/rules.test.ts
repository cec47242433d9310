import { rules } from '../src/coach/rules/index.ts';
import { checkExample } from './support/check.ts';

for (const rule of rules) {
	describe(rule.id, () => {
		for (const example of rule.examples) {
			const verb = 'good' in example ? 'allows' : 'flags';
			const text = 'good' in example ? example.good : example.bad;
			it(`${verb}: ${text.replaceAll('\n', ' ⏎ ')}`, () => checkExample(rule, example));
		}
	});
}
