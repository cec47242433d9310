import assert from 'node:assert/strict';
import { Folder } from './terminal.ts';

let folder: Folder;

beforeEach(() => {
	folder = new Folder();
	folder.write(
		'log/forecasts.md',
		'# Forecasts\n\n| Metric | Forecast for | Made on | Low | High | Actual | Hit? |\n|---|---|---|--:|--:|--:|---|\n| Orders | W25 | 8 June | 900 | 1,100 | 1,050 | |\n',
	);
});

afterEach(() => folder.remove());

describe('pm-coach forecasts', () => {
	it('prints a table and what it adds up to', async () => {
		assert.deepEqual(await folder.run(['forecasts', 'log']), {
			code: 0,
			out: [
				'| Metric | Forecast for | Made on | Forecast | Actual | Hit? | Error | Where |',
				'| --- | --- | --- | --- | --- | --- | --- | --- |',
				'| Orders | W25 | 8 June | 900 to 1,100 | 1,050 | yes | +5.0% | log/forecasts.md:5 |',
				'',
				'1 forecast, 1 with an actual; 1 of 1 inside their range (100%); off by 5.0% on average.',
				'',
			].join('\n'),
			err: '',
		});
	});

	it('says when there is nothing, and refuses what it does not know', async () => {
		folder.write('other/note.md', '# Note\n\nNothing is forecast here.\n');
		assert.equal((await folder.run(['forecasts', 'other'])).out, 'No forecasts found.\n');
		assert.equal((await folder.run(['forecasts', '--owner', 'Ana'])).code, 2);
		assert.match((await folder.run(['forecasts', '--help'])).out, /^Usage: /u);
	});
});
