export type TestRun = {
	/** The folder with the extension's package.json. */
	readonly extensionPath: string;
	/** The compiled tests: a CommonJS file that exports `run()`. */
	readonly testsBundle: string;
	/** A folder whose files the tests get a copy of; nothing when left out. */
	readonly workspace?: string;
};

/** How long the tests may take in one editor, from its start to its end. */
export const minutes = 3;

export const diedEarly = 'The extension host ended before its tests did.';
