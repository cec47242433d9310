// How the harness, inside the editor, and the launchers, outside of it, understand each other: by the lines the
// harness prints. An editor prints many of its own in between.

/** The first line of a run. */
export const startOfRun = (version: string, host: string): string =>
	`Tests in VS Code ${version}, extensions in ${host}`;

export const isStartOfRun = (line: string): boolean => line.startsWith('Tests in VS Code ');

/** The last line of a run. */
export const endOfRun = (passed: number, failed: number): string => `${passed} passed, ${failed} failed`;

export const isEndOfRun = (line: string): boolean => /^\d+ passed, \d+ failed$/u.test(line);

/** The environment variable that names a file to write the last line to, where the console cannot be read. */
export const resultVariable = 'PM_COACH_RESULT';
