/** A piece of text with blanks, in the snippet syntax of VS Code. */
export interface Snippet {
	/** What is typed to get it. */
	readonly prefix: string;
	readonly title: string;
	/** Line by line. */
	readonly body: readonly string[];
}

/** The text with every blank left as it is: tab stops become their defaults, choices their first. */
export function expandSnippet(body: readonly string[]): string {
	return body
		.join('\n')
		.replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/gu, (_, text: string) => text)
		.replace(/\$\{\d+\|((?:[^|\\]|\\.)*)\|\}/gu, (_, choices: string) => choices.split(/(?<!\\),/u)[0]!)
		.replace(/(?<!\\)\$\d+/gu, '')
		.replace(/\\([$},|\\])/gu, '$1');
}

/** The bodies one after another, a blank line between, tab stops counted through; `$0` comes last. */
export function joinBodies(bodies: readonly (readonly string[])[]): string[] {
	const lines: string[] = [];
	let used = 0;
	for (const body of bodies) {
		let highest = 0;
		const renumbered = body.map(line =>
			line.replace(/(?<!\\)\$(\{?)(\d+)/gu, (whole, brace: string, digits: string) => {
				const stop = Number(digits);
				if (stop === 0) return '';
				highest = Math.max(highest, stop);
				return `$${brace}${stop + used}`;
			}),
		);
		while (renumbered.at(-1) === '') renumbered.pop();
		lines.push(...(lines.length === 0 ? [] : ['']), ...renumbered);
		used += highest;
	}
	return [...lines, '$0'];
}

/** The same with tab stops counted from 1; the order stays, `$0` too. */
export function renumber(body: readonly string[]): string[] {
	const stops = new Map<string, number>([['0', 0]]);
	return body.map(line =>
		line.replace(/(?<!\\)\$(\{?)(\d+)/gu, (_, brace: string, digits: string) => {
			if (!stops.has(digits)) stops.set(digits, stops.size);
			return `$${brace}${stops.get(digits)!}`;
		}),
	);
}
