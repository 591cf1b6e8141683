import { expect, test } from 'vitest';
import { distanceOf, zoomOut, type Focus } from '../../../src/lib/session/focus';

const cell: Focus = { position: 5, layer: 1, head: 2, key: 3 };

test('each step back leaves one level, and the position stays', () => {
	const head = zoomOut(cell);
	expect(head).toEqual({ position: 5, layer: 1, head: 2, key: null });
	const block = zoomOut(head);
	expect(block).toEqual({ position: 5, layer: 1, head: null, key: null });
	const model = zoomOut(block);
	expect(model).toEqual({ position: 5, layer: null, head: null, key: null });
	expect(zoomOut(model)).toEqual(model);
});

test('the distance is that of the innermost level', () => {
	expect(distanceOf(cell)).toBe('close');
	expect(distanceOf({ ...cell, key: null })).toBe('close');
	expect(distanceOf({ ...cell, key: null, head: null })).toBe('near');
	expect(distanceOf({ ...cell, key: null, head: null, layer: null })).toBe('far');
});

test('a focus is not changed in place', () => {
	const before = { ...cell };
	zoomOut(cell);
	expect(cell).toEqual(before);
});
