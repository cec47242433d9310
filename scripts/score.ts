// Counts how right the coach is on documents that people have read and marked: `npm run score -- <folder>`.

try {
	// Read here rather than above, so that a rule that cannot even be read gets a message, too.
	const { main } = await import('./score/main.ts');
	process.exitCode = await main(process.argv.slice(2), {
		out: it => process.stdout.write(it),
		err: it => process.stderr.write(it),
	});
} catch (error) {
	process.stderr.write(
		`The coach cannot be loaded: ${error instanceof Error ? error.message : String(error)}\n`,
	);
	process.exitCode = 2;
}

export {};
