import { beforeAll, describe, expect, test } from 'vitest';
import {
	layoutFar,
	type FarLayout,
	type LayoutInput
} from '../../../../src/lib/figures/far/layout';
import { linksOf } from '../../../../src/lib/figures/far/links';
import { rowNorms } from '../../../../src/lib/figures/far/norms';
import { foldRows } from '../../../../src/lib/figures/far/rows';
import { sampleTrace } from '../../../fixtures/figures/sample-trace';

interface Given {
	readonly layers: number;
	readonly heads: number;
	readonly length: number;
	readonly width: number;
	readonly turned: boolean;
	readonly focus: number;
}

async function inputOf({
	layers,
	heads,
	length,
	width,
	turned,
	focus
}: Given): Promise<LayoutInput> {
	const { trace } = sampleTrace({ layers, heads, length, dHead: 4 });
	const blocks = Array.from({ length: layers }, (_, layer) => `blocks.${layer}`);
	const streams = [
		'blocks.0.hook_resid_pre',
		...blocks.flatMap((block) => [`${block}.hook_resid_mid`, `${block}.hook_resid_post`])
	];
	const norms = await Promise.all(streams.map(async (hook) => rowNorms(await trace.read(hook))));
	const patterns = await Promise.all(
		blocks.map((block) => trace.read(`${block}.attn.hook_pattern`))
	);
	const rows = foldRows({ length, focus, pull: [], capacity: 28 });
	const links = linksOf(patterns, focus);
	return { width, turned, type: 1, rows, focus, layers, heads, norms, links, showWeak: false };
}

/** Largest distance between the two edges of a ribbon's outline, from the numbers of its path. */
function widthOf(path: string): number {
	const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
	const across = numbers.filter((_, index) => index % 2 === 1);
	return Math.max(...across) - Math.min(...across);
}

/** Distance between the two edges of a ribbon's outline at one of its stops, from the ends of the path's pieces. */
function thicknessAt(path: string, along: number): number {
	const ends = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[MLCZ])/g)].map(([, x, y]) => [
		Number(x),
		Number(y)
	]);
	const across = ends.filter(([x]) => Math.abs((x ?? 0) - along) < 0.01).map(([, y]) => y ?? 0);
	return Math.max(...across) - Math.min(...across);
}

describe('layoutFar', () => {
	let input: LayoutInput;
	let layout: FarLayout;
	beforeAll(async () => {
		const given = { layers: 3, heads: 4, length: 12, width: 1000, turned: false, focus: 7 };
		input = await inputOf(given);
		layout = layoutFar(input);
	});

	test('draws each ribbon as wide as its largest norm on one scale', () => {
		const { full, width } = layout.scale;
		for (const { position, path } of layout.ribbons) {
			const peak = Math.max(...input.norms.map((stage) => stage[position] ?? 0));
			expect(widthOf(path)).toBeCloseTo((peak / full) * width, 1);
		}
	});

	test('meets the norm before, within and after each block where it was measured', () => {
		const { full, width } = layout.scale;
		for (const { position, path } of layout.ribbons)
			layout.blocks.forEach(({ box, mlp }, layer) =>
				[box.x, mlp.x, box.x + box.width].forEach((along, step) => {
					const norm = input.norms[2 * layer + step]?.[position] ?? 0;
					expect(thicknessAt(path, along)).toBeCloseTo(Math.max(1, (norm / full) * width), 1);
				})
			);
	});

	test('keeps blocks, heads and rows in order inside the figure', () => {
		expect(layout.width).toBeLessThanOrEqual(1000);
		let end = layout.stream.start;
		for (const { box, heads, mlp } of layout.blocks) {
			expect(box.x).toBeGreaterThan(end);
			end = box.x + box.width;
			expect(heads).toHaveLength(4);
			expect(heads[0]?.x).toBeGreaterThanOrEqual(box.x);
			expect((heads[3]?.x ?? 0) + (heads[3]?.width ?? 0)).toBeCloseTo(mlp.x, 6);
			expect(mlp.x + mlp.width).toBeCloseTo(end, 6);
		}
		const centers = layout.rows.map(({ center }) => center);
		expect(centers).toEqual([...centers].sort((a, b) => a - b));
		expect(layout.height).toBeGreaterThan(centers.at(-1) ?? 0);
	});

	test('draws every link of at least the threshold inside its head’s column', () => {
		const strong = input.links.flat().flatMap((head) => head.strong);
		expect(layout.links).toHaveLength(strong.length);
		for (const { layer, head, path } of layout.links) {
			const column = layout.blocks[layer]?.heads[head];
			const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
			const xs = numbers.filter((_, index) => index % 2 === 0);
			expect(Math.min(...xs)).toBeGreaterThanOrEqual(column?.x ?? Infinity);
			expect(Math.max(...xs)).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0));
		}
	});

	test('leaves each link where its token’s row is', () => {
		for (const { key, from } of layout.links) {
			const row = layout.rows.find((r) => r.kind === 'token' && r.position === key);
			expect(from.y).toBe(row?.center);
		}
	});

	test('makes strokes in proportion to the weights', () => {
		const drawn = layout.links.filter(({ stroke }) => stroke > 0.8);
		const ratios = drawn.map(({ stroke, weight }) => stroke / weight);
		expect(Math.max(...ratios) - Math.min(...ratios)).toBeLessThan(1e-9);
	});

	test('adds the weaker links as threads when asked', () => {
		const all = layoutFar({ ...input, showWeak: true });
		expect(all.links).toHaveLength(3 * 4 * (input.focus + 1));
		expect(all.links.filter(({ strong }) => strong)).toHaveLength(layout.links.length);
	});

	test('gives the lens one place after the embedding and one after each block', () => {
		expect(layout.lens.map(({ x }) => x)).toEqual([
			layout.blocks[0]?.box.x,
			...layout.blocks.map(({ box }) => box.x + box.width)
		]);
		const below = layout.rows.find((row) => row.kind === 'token' && row.position === 8);
		for (const { y } of layout.lens) {
			expect(y).toBeGreaterThan(layout.focus);
			expect(y).toBeLessThan(below?.center ?? 0);
		}
	});

	test('runs downward when turned, inside the width', async () => {
		const given = { layers: 4, heads: 4, length: 12, width: 328, turned: true, focus: 11 };
		const turned = layoutFar(await inputOf(given));
		expect(turned.width).toBeLessThanOrEqual(328);
		const tops = turned.blocks.map(({ box }) => box.y);
		expect(tops).toEqual([...tops].sort((a, b) => a - b));
	});

	test('holds for one token and for many, small models and large ones', async () => {
		for (const given of [
			{ layers: 2, heads: 3, length: 1, width: 600, turned: false, focus: 0 },
			{ layers: 12, heads: 12, length: 40, width: 1200, turned: false, focus: 39 },
			{ layers: 2, heads: 3, length: 40, width: 328, turned: true, focus: 0 }
		]) {
			const text = JSON.stringify(layoutFar(await inputOf(given)));
			expect(text).not.toMatch(/NaN|null|Infinity/);
		}
	});

	test('grows its rows and rooms with the type', () => {
		const large = layoutFar({ ...input, width: 1300, type: 1.4 });
		expect(large.pitch / layout.pitch).toBeCloseTo(1.4, 6);
		expect(large.stream.start / layout.stream.start).toBeCloseTo(1.4, 6);
		expect(large.width).toBeLessThanOrEqual(1300);
	});

	test('draws the cases without values', () => {
		const bare = layoutFar({ ...input, norms: [], links: [] });
		expect(bare.ribbons).toEqual([]);
		expect(bare.links).toEqual([]);
		expect(bare.blocks).toHaveLength(3);
	});
});
