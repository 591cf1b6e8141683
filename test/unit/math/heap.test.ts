import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heap } from '../../../src/lib/math/heap';

const drain = (heap: Heap) => Array.from({ length: heap.size }, () => heap.pop());
const ascending = (a: number, b: number) => a < b;

test('items come out in order, whether given at the start or pushed', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (given, pushed) => {
			const heap = new Heap(ascending, [...given]);
			for (const item of pushed) heap.push(item);
			expect(drain(heap)).toEqual([...given, ...pushed].sort((a, b) => a - b));
		})
	);
});

test('an empty heap gives undefined', () => {
	const heap = new Heap(ascending);
	expect(heap.pop()).toBeUndefined();
	heap.push(3);
	expect([heap.pop(), heap.pop(), heap.size]).toEqual([3, undefined, 0]);
});
