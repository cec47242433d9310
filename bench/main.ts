// The coach and its peers in one run, on the same seeded text: `npm run bench`; `-- --json` for programs,
// `-- --quick` to see that it runs. Ratios are what counts: absolute times are this machine's.

import { cpus } from 'node:os';
import { createCoach, defaultConfig, type CoachedDocument } from '../src/coach/coach.ts';
import { loadPeers, type Peer } from './peers.ts';
import { seededDocument } from './prose.ts';

interface Row {
	readonly size: string;
	readonly coldMs: number;
	readonly keystroke: { readonly p50: number; readonly p95: number };
	/** Median times of the peers, in milliseconds, on the same text; undefined where a peer takes too long to be waited for. */
	readonly peers: Readonly<Record<string, number | undefined>>;
}

const isQuick = process.argv.includes('--quick');
const sizes = [['10 KB', 10_000], ['200 KB', 200_000], ['1 MB', 1_000_000]] as const;
const coach = createCoach({
	ruleFailed(rule, error) {
		throw new Error(`${rule} threw`, { cause: error });
	},
});
await coach.prepare();
const peers = await loadPeers();

const rows: Row[] = [];
for (const [size, bytes] of isQuick ? sizes.slice(0, 1) : sizes) rows.push(await measure(size, bytes));
if (process.argv.includes('--json')) console.log(JSON.stringify({ machine: machine(), rows }, undefined, 2));
else print(rows);

async function measure(size: string, bytes: number): Promise<Row> {
	const text = seededDocument(bytes, 7);
	// Other texts first, so that each is measured on code that is warm and on pieces that are not.
	for (let seed = 1; seed <= 3; seed++) open(seededDocument(Math.min(bytes, 60_000), seed)).findings();
	const rounds = bytes > 500_000 ? 3 : 7;
	const cold: number[] = [];
	const others = new Map<string, number[]>(peers.map(it => [it.name, []]));
	// In turn, so that a machine that slows down slows all of them.
	for (let round = 0; round < rounds; round++) {
		const other = `${text}\n\nRound ${round}.\n`;
		cold.push(await time(() => void open(other).findings()));
		for (const peer of peers) if (isBearable(peer, bytes)) others.get(peer.name)!.push(await time(() => peer.check(other)));
	}
	return {
		size,
		coldMs: median(cold),
		keystroke: keystrokes(open(text), isQuick ? 20 : 120),
		peers: Object.fromEntries([...others].map(([name, times]) => [name, times.length === 0 ? undefined : median(times)])),
	};
}

/** Minutes for a figure that nobody needs. */
function isBearable(peer: Peer, bytes: number): boolean {
	return peer.name === 'write-good' || bytes <= 200_000;
}

function open(text: string): CoachedDocument {
	return coach.open(text, { path: 'prd.md', kind: 'prd', config: defaultConfig });
}

/** Types a sentence in the middle of the document, one character at a time, all findings after each. */
function keystrokes(start: CoachedDocument, count: number): { p50: number; p95: number } {
	let document = start;
	document.findings();
	const middle = document.source.text.indexOf('. ', document.source.text.length / 2) + 2;
	const typed = 'We will rebuild the export and it significantly helps sellers soon. '.repeat(3);
	const times: number[] = [];
	for (let index = 0; index < count; index++) {
		const at = middle + index;
		const begun = performance.now();
		document = document.edit([{ span: { start: at, end: at }, text: typed[index % typed.length]! }]);
		document.findings();
		times.push(performance.now() - begun);
	}
	return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

async function time(body: () => unknown): Promise<number> {
	const begun = performance.now();
	await body();
	return performance.now() - begun;
}

function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

function machine(): string {
	return `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${new Date().toISOString().slice(0, 10)}`;
}

function print(all: readonly Row[]): void {
	console.log(machine());
	console.log('\nAll findings of a document, cold, and how many times as long as the coach each peer takes:\n');
	for (const row of all) {
		const ratios = Object.entries(row.peers).map(([name, ms]) => (ms === undefined ? `${name} not run` : `${name} ${fixed(ms)} ms (${fixed(ms / row.coldMs)}×)`));
		console.log(`${row.size.padStart(7)}  coach ${fixed(row.coldMs)} ms   ${ratios.join('   ')}`);
	}
	console.log('\nA keystroke in the middle, all rules on:\n');
	for (const { size, keystroke } of all) console.log(`${size.padStart(7)}  median ${fixed(keystroke.p50)} ms   95th percentile ${fixed(keystroke.p95)} ms`);
}

function fixed(value: number): string {
	return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
