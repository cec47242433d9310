// Draws the extension's icon, a check mark in a speech bubble, as `media/icon.png`: `node scripts/icon.ts`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

type Color = readonly [red: number, green: number, blue: number];
type Point = readonly [x: number, y: number];

const size = 128;
/** Samples a side of each pixel: smooth edges without a drawing library. */
const samples = 4;
const warm: Color = [232, 118, 58];
const paper: Color = [255, 250, 243];
const ink: Color = [150, 58, 20];

const folder = join(import.meta.dirname, '..', 'media');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'icon.png'), png(draw()));

/** Rows of RGBA bytes, each after the zero that says "no filter". */
function draw(): Buffer {
	const rows = Buffer.alloc(size * (1 + size * 4));
	for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) rows.set(pixel(x, y), y * (1 + size * 4) + 1 + x * 4);
	return rows;
}

function pixel(x: number, y: number): number[] {
	const sum = [0, 0, 0, 0];
	for (let index = 0; index < samples ** 2; index++) {
		const color = colorAt([x + ((index % samples) + 0.5) / samples, y + (Math.floor(index / samples) + 0.5) / samples]);
		if (color === undefined) continue;
		for (const [channel, value] of color.entries()) sum[channel]! += value;
		sum[3]!++;
	}
	const covered = sum[3]!;
	return covered === 0 ? [0, 0, 0, 0] : [...sum.slice(0, 3).map(it => Math.round(it / covered)), Math.round((covered * 255) / samples ** 2)];
}

/** The topmost shape at a point; undefined outside the icon. */
function colorAt(point: Point): Color | undefined {
	if (Math.min(toSegment(point, [45, 56], [58, 69]), toSegment(point, [58, 69], [84, 41])) < 5.5) return ink;
	if (inRoundedBox(point, [22, 24], [106, 86], 16) || inTail(point)) return paper;
	return inRoundedBox(point, [2, 2], [126, 126], 26) ? warm : undefined;
}

function inRoundedBox([x, y]: Point, [left, top]: Point, [right, bottom]: Point, radius: number): boolean {
	const beyondX = Math.max(left + radius - x, x - right + radius, 0);
	const beyondY = Math.max(top + radius - y, y - bottom + radius, 0);
	return Math.hypot(beyondX, beyondY) <= radius;
}

/** The bubble's tail: a triangle that points down and to the left. */
function inTail([x, y]: Point): boolean {
	return y >= 80 && y <= 108 && x >= 40 && x <= 40 + (108 - y) * 1.05;
}

function toSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
	const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
	const nearest = Math.min(1, Math.max(0, along));
	return Math.hypot(x - x1 - nearest * (x2 - x1), y - y1 - nearest * (y2 - y1));
}

function png(rows: Buffer): Buffer {
	const header = Buffer.from([0, 0, 0, size, 0, 0, 0, size, 8, 6, 0, 0, 0]);
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
