// Counts how right the coach is on documents that people have read and marked: `npm run score -- <folder>`.

import { main } from './score/main.ts';

process.exitCode = await main(process.argv.slice(2), {
	out: it => process.stdout.write(it),
	err: it => process.stderr.write(it),
});
