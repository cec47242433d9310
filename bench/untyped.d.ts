// The peers are installed in this folder alone; the project's own types must not depend on whether they are.

declare module 'write-good' {
	/** One suggestion for each fault of the text. */
	export default function writeGood(text: string): readonly { readonly reason: string }[];
}

declare module 'harper.js' {
	export class LocalLinter {
		constructor(options: { readonly binary: unknown });
		setup(): Promise<void>;
		lint(text: string): Promise<readonly unknown[]>;
	}
}

declare module 'harper.js/binary' {
	export const binary: unknown;
}
