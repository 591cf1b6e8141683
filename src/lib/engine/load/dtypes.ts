/** Values of a little-endian byte span as float32; the span may start at any byte. */
export type Decode = (bytes: Uint8Array) => Float32Array;

/** A copy whose buffer starts at a multiple of every element's width. */
function aligned(bytes: Uint8Array): ArrayBuffer {
	return bytes.slice().buffer;
}

/** The float32 whose value a half-precision pattern has (IEEE 754 binary16). */
function halfToFloat(bits: number): number {
	const sign = bits & 0x8000 ? -1 : 1;
	const exponent = (bits >> 10) & 0x1f;
	const fraction = bits & 0x3ff;
	if (exponent === 0) return sign * fraction * 2 ** -24;
	if (exponent === 31) return fraction ? NaN : sign * Infinity;
	return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

let halves: Float32Array | undefined;

/** All 65,536 halves: looking up is several times faster than computing. */
function halfTable(): Float32Array {
	halves ??= Float32Array.from({ length: 65536 }, (_, bits) => halfToFloat(bits));
	return halves;
}

// Loops, since `from` and `map` with a function are ten times slower on millions of entries.

const decodeF16: Decode = (bytes) => {
	const table = halfTable();
	const patterns = new Uint16Array(aligned(bytes));
	const values = new Float32Array(patterns.length);
	for (let i = 0; i < values.length; i++) values[i] = table[patterns[i] ?? 0] ?? 0;
	return values;
};

/** A BF16 pattern is the upper half of a float32's. */
const decodeBF16: Decode = (bytes) => {
	const patterns = new Uint16Array(aligned(bytes));
	const wide = new Uint32Array(patterns.length);
	for (let i = 0; i < wide.length; i++) wide[i] = (patterns[i] ?? 0) << 16;
	return new Float32Array(wide.buffer);
};

/** Decoders by safetensors name. An I8 tensor's values still need their rows' scales. */
export const decoders: Readonly<Record<string, Decode | undefined>> = {
	F32: (bytes) => new Float32Array(aligned(bytes)),
	F16: decodeF16,
	BF16: decodeBF16,
	I8: (bytes) => new Float32Array(new Int8Array(aligned(bytes)))
};
