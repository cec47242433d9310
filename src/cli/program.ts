import { main, processTerminal } from './main.ts';

void main(process.argv.slice(2), processTerminal()).then(code => {
	// Set rather than exit, so that what was written reaches a pipe.
	process.exitCode = code;
});
