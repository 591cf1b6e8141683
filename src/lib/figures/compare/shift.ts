import { placed, totalVariation } from '$lib/math/difference';
import { select, tensor, type Tensor } from '$lib/math/tensor';

/** One row of attention laid on shared columns; what the run lacks has no weight there. */
function laidRow(weights: Tensor, columns: readonly (number | null)[]): Float32Array {
	const row = tensor([1, weights.data.length], weights.data);
	return placed(row, [0], columns).data.map((weight, column) =>
		columns[column] === null ? 0 : weight
	);
}

/**
 * How much of a head's attention lies elsewhere, in [0, 1], for rows of two runs [key] laid on the columns that they
 * share: half the sum of |b − a|. Weight on a token that the other text lacks counts as moved.
 */
export function attentionShift(
	a: Tensor,
	b: Tensor,
	firsts: readonly (number | null)[],
	seconds: readonly (number | null)[]
): number {
	return totalVariation(laidRow(a, firsts), laidRow(b, seconds));
}

/** `attentionShift` of every head of every block, [layer, head], from rows [head, key] of each block. */
export function headShifts(
	a: readonly Tensor[],
	b: readonly Tensor[],
	firsts: readonly (number | null)[],
	seconds: readonly (number | null)[]
): Tensor {
	const heads = a[0]?.dims[0] ?? 0;
	const shifts = a.flatMap((rows, layer) => {
		const others = b[layer];
		return Array.from({ length: heads }, (_, head) =>
			others
				? attentionShift(select(rows, [head]), select(others, [head]), firsts, seconds)
				: Number.NaN
		);
	});
	return tensor([a.length, heads], Float32Array.from(shifts));
}
