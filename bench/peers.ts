/** A tool that reads a whole text; answers how many findings it has, so that no work is optimised away. */
export interface Peer {
	readonly name: string;
	check(text: string): number | Promise<number>;
}

/** The peers of `bench/package.json`, loaded and warm. Throws when they are not installed. */
export async function loadPeers(): Promise<readonly Peer[]> {
	try {
		return [await writeGood(), await harper(), await compromise()];
	} catch (error) {
		throw new Error('The peers are not installed: run `npm ci` in the folder bench.', { cause: error });
	}
}

async function writeGood(): Promise<Peer> {
	const module = await import('write-good');
	return { name: 'write-good', check: text => module.default(text).length };
}

async function harper(): Promise<Peer> {
	const { LocalLinter } = await import('harper.js');
	const { binary } = await import('harper.js/binary');
	const linter = new LocalLinter({ binary });
	await linter.setup();
	await linter.lint('This is warm now.');
	return { name: 'harper.js', check: async text => (await linter.lint(text)).length };
}

async function compromise(): Promise<Peer> {
	const nlp = ((await import('compromise')) as unknown as { default: (text: string) => { sentences(): { length: number } } }).default;
	nlp('This is warm now.');
	return { name: 'compromise', check: text => nlp(text).sentences().length };
}
