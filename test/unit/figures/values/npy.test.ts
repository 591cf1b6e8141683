import { expect, test } from 'vitest';
import { toNpy } from '../../../../src/lib/figures/values/npy';
import { tensor } from '../../../../src/lib/math/tensor';

const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes);

test('a matrix has the header that the format asks for, byte by byte', () => {
	const file = toNpy(tensor([2, 3], Float32Array.of(1, -2, 0.5, Infinity, -Infinity, 0)));
	const header = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }".padEnd(117) + '\n';
	expect([...file.subarray(0, 8)]).toEqual([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0]);
	// 118, the length of the header, little-endian.
	expect([...file.subarray(8, 10)]).toEqual([0x76, 0]);
	expect(ascii(file.subarray(10, 128))).toBe(header);
	expect([...file.subarray(128)]).toEqual([
		...[0, 0, 0x80, 0x3f],
		...[0, 0, 0, 0xc0],
		...[0, 0, 0, 0x3f],
		...[0, 0, 0x80, 0x7f],
		...[0, 0, 0x80, 0xff],
		...[0, 0, 0, 0]
	]);
});

test.each([
	[[4], '(4,)'],
	[[], '()'],
	[[2, 1, 2], '(2, 1, 2)']
])('shape %j is the tuple %s', (dims, tuple) => {
	const size = dims.reduce((product, dim) => product * dim, 1);
	const file = toNpy(tensor(dims, new Float32Array(size)));
	expect(ascii(file.subarray(10, 128))).toContain(`'shape': ${tuple}, }`);
	expect(file.length).toBe(128 + 4 * size);
});

test('the data begin at a multiple of 64 bytes, however long the shape is', () => {
	for (let axes = 1; axes <= 60; axes++) {
		const file = toNpy(tensor(Array<number>(axes).fill(1), Float32Array.of(7)));
		const length = file[8]! + 256 * file[9]!;
		expect((10 + length) % 64).toBe(0);
		expect(ascii(file.subarray(9 + length, 10 + length))).toBe('\n');
		expect(new DataView(file.buffer).getFloat32(10 + length, true)).toBe(7);
	}
});

test('every bit of a number survives, NaN too', () => {
	const values = Float32Array.of(NaN, -0, 1.4e-45, 3.4028235e38);
	const file = toNpy(tensor([4], values));
	const back = new Float32Array(file.slice(128).buffer);
	expect([...back]).toEqual([...values]);
});
