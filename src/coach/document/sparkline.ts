/** A point of a line: how far it is to the right, and how high; without a value the line has a gap there. */
export interface LinePoint {
	readonly at: number;
	readonly value: number | undefined;
}

/** The picture of a line as SVG: nothing in it but shapes, and colours that read on light and on dark. */
export function sparkline(points: readonly LinePoint[]): string {
	const last = points.at(-1)?.at ?? 0;
	const values = points.flatMap(it => (it.value === undefined ? [] : [it.value]));
	const low = Math.min(...values);
	const high = Math.max(...values);
	const x = (at: number): number => round(edge + ((width - 2 * edge) * at) / Math.max(last, 1));
	const y = (value: number): number =>
		round(low === high ? height / 2 : edge + ((height - 2 * edge) * (high - value)) / (high - low));
	const placed = points.map(it => (it.value === undefined ? undefined : { x: x(it.at), y: y(it.value) }));
	const lines = runsOf(placed).map(run =>
		run.length === 1
			? dot(run[0]!)
			: `<polyline points="${run.map(it => `${it.x},${it.y}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/>`,
	);
	const zero =
		low < 0 && high > 0
			? `<line x1="${edge}" x2="${width - edge}" y1="${y(0)}" y2="${y(0)}" stroke="${quiet}" stroke-dasharray="2 3"/>`
			: '';
	const end = placed.findLast(it => it !== undefined);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${zero}${lines.join('')}${end === undefined ? '' : dot(end)}</svg>`;
}

const width = 240;
const height = 48;
const edge = 5;

/** At least 3 : 1 against white, #f3f3f3, #252526 and black: an image knows nothing of the theme around it. */
const colour = '#2f86eb';
/** The same against all four. */
const quiet = '#848484';

interface Place {
	readonly x: number;
	readonly y: number;
}

const dot = ({ x, y }: Place): string => `<circle cx="${x}" cy="${y}" r="3.5" fill="${colour}"/>`;

/** What stands together without a gap. */
function runsOf(placed: readonly (Place | undefined)[]): readonly (readonly Place[])[] {
	const runs: Place[][] = [[]];
	for (const it of placed) {
		if (it === undefined) runs.push([]);
		else runs.at(-1)!.push(it);
	}
	return runs.filter(it => it.length > 0);
}

const round = (value: number): number => Math.round(value * 10) / 10;
