import type { Tensor } from '$lib/math/tensor';

/** Length (L2 norm) of each row of a [pos, dModel] tensor. */
export function rowNorms({ dims, data }: Tensor): number[] {
	const [rows = 0, width = 0] = dims;
	return Array.from({ length: rows }, (_, row) => {
		let sum = 0;
		for (let i = row * width; i < (row + 1) * width; i++) sum += (data[i] ?? 0) ** 2;
		return Math.sqrt(sum);
	});
}

/** How norms become widths: one factor for all ribbons, and a norm from which they are cut. */
export interface NormScale {
	/** Norm that is drawn at the full width; larger ones are drawn at it too, and named. */
	readonly full: number;
	/** Positions with a norm above `full`, with their largest norm, in order. */
	readonly cut: readonly { readonly position: number; readonly norm: number }[];
}

/**
 * The shared scale of all ribbons. The largest norm takes the full width, unless a few tokens tower over
 * the rest (a known habit of first tokens): above 4 times the 90th percentile they are cut at 1.25 times it.
 * `norms` is indexed [stage][position].
 */
export function normScale(norms: readonly (readonly number[])[]): NormScale {
	const length = norms[0]?.length ?? 0;
	const peaks = Array.from({ length }, (_, position) =>
		Math.max(0, ...norms.map((stage) => stage[position] ?? 0))
	);
	const sorted = [...peaks].sort((a, b) => a - b);
	const most = sorted.at(-1) ?? 0;
	const usual = sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
	if (most <= 4 * usual) return { full: most || 1, cut: [] };
	const full = usual * 1.25 || most;
	const cut = peaks.flatMap((norm, position) => (norm > full ? [{ position, norm }] : []));
	return { full, cut };
}

/** A round number (1, 2 or 5 times a power of ten) at or under `limit`, for a scale's swatch. */
export function roundUnder(limit: number): number {
	if (!(limit > 0)) return 1;
	const power = 10 ** Math.floor(Math.log10(limit));
	const digit = [5, 2, 1].find((candidate) => candidate * power <= limit) ?? 1;
	return digit * power;
}
