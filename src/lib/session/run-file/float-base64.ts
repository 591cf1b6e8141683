/** Bytes that are made characters at once: a call with more arguments than this can overflow the stack. */
const slice = 8_190;

/** Float32 numbers as base64 of their little-endian bytes; infinities and NaN survive. */
export function floatsToBase64(values: Float32Array): string {
	const bytes = new Uint8Array(4 * values.length);
	const view = new DataView(bytes.buffer);
	values.forEach((value, index) => view.setFloat32(4 * index, value, true));
	const pieces: string[] = [];
	// Slices of a multiple of three bytes join without padding between them.
	for (let at = 0; at < bytes.length; at += slice)
		pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + slice))));
	return pieces.join('');
}

/** The numbers that `floatsToBase64` wrote; null for what is no base64 or no whole number of floats. */
export function floatsFromBase64(text: string): Float32Array | null {
	let binary: string;
	try {
		binary = atob(text);
	} catch {
		return null;
	}
	if (binary.length % 4 !== 0) return null;
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
	const view = new DataView(bytes.buffer);
	return Float32Array.from({ length: bytes.length / 4 }, (_, index) =>
		view.getFloat32(4 * index, true)
	);
}

/** Length of the base64 of `count` float32 numbers, characters. */
export function base64Length(count: number): number {
	return 4 * Math.ceil((4 * count) / 3);
}
