declare module 'write-good' {
	/** One suggestion for each fault of the text. */
	export default function writeGood(text: string): readonly { readonly reason: string }[];
}
