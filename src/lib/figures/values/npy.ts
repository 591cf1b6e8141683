import type { Tensor } from '$lib/math/tensor';

const magic = [0x93, ...new TextEncoder().encode('NUMPY'), 1, 0];

/**
 * Values as a NumPy file: format 1.0, little-endian float32, row-major, so that `numpy.load` gives the shape and
 * the very same numbers, infinities and NaN included. The header is padded to a multiple of 64 bytes.
 * https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
export function toNpy({ dims, data }: Tensor): Uint8Array<ArrayBuffer> {
	// A Python tuple of one entry needs its comma.
	const shape = dims.length === 1 ? `${dims[0]},` : dims.join(', ');
	const header = `{'descr': '<f4', 'fortran_order': False, 'shape': (${shape}), }`;
	const start = Math.ceil((magic.length + 2 + header.length + 1) / 64) * 64;
	const length = start - magic.length - 2;
	const file = new Uint8Array(start + 4 * data.length);
	const view = new DataView(file.buffer);
	file.set(magic);
	view.setUint16(magic.length, length, true);
	file.set(new TextEncoder().encode(header.padEnd(length - 1) + '\n'), magic.length + 2);
	data.forEach((value, index) => view.setFloat32(start + 4 * index, value, true));
	return file;
}
