/**
 * Number `turn` of `count` things, taken so that the first few are far apart and each comes once:
 * steps of about the golden section of the whole (Knuth, vol. 3, §6.4). `turn` from 0 to `count` − 1.
 */
export function spread(turn: number, count: number): number {
	let step = Math.max(1, Math.round(count * 0.6180339887));
	while (commonDivisor(step, count) !== 1) step++;
	return (turn * step) % count;
}

function commonDivisor(a: number, b: number): number {
	return b === 0 ? a : commonDivisor(b, a % b);
}
