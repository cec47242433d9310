import { version } from 'vscode';
import { ok } from '../assert.ts';
describe('toy', () => { it('works', () => ok(version, 'no')); });
