import type { Tensor } from '../../math/tensor';
import type { Trace } from '../../model/trace';
import type { CarriedValue } from './carried-values';

/**
 * Largest difference, as a share of max(1, |value|), at which two runs count as the same. Each backend keeps within
 * 1e-4 of a float64 reference, so two of them may be twice that apart.
 */
export const tolerance = 2e-4;

/** What came of holding a run against the values of another. */
export interface Comparison {
	/** How many numbers were compared. */
	readonly count: number;
	/** Largest difference found, as a share of max(1, |value|); Infinity where one is finite and the other is not. */
	readonly largest: number;
	/** The first hook, in the order of the file, whose numbers are further apart than the tolerance; null when none is. */
	readonly differing: string | null;
}

/** Largest difference of two equally long rows of numbers, as a share of max(1, |expected|). Equal infinities agree, and NaN with NaN. */
export function largestDifference(expected: Float32Array, found: Float32Array): number {
	let largest = 0;
	expected.forEach((value, index) => {
		const other = found[index] ?? NaN;
		if (Object.is(value, other) || value === other) return;
		const difference = Math.abs(value - other) / Math.max(1, Math.abs(value));
		largest = Math.max(largest, Number.isNaN(difference) ? Infinity : difference);
	});
	return largest;
}

/** Reads from a run what a file carries and compares. Rejects as `Trace.read` does, but for a hook or a part that the run lacks, which differs. */
export async function compareValues(
	carried: readonly CarriedValue[],
	run: Pick<Trace, 'read'>
): Promise<Comparison> {
	let count = 0;
	let largest = 0;
	let differing: string | null = null;
	for (const { hook, selection, values } of carried) {
		const found = await readPresent(run, hook, selection);
		const isSameShape = found?.dims.join() === values.dims.join();
		const difference = found && isSameShape ? largestDifference(values.data, found.data) : Infinity;
		count += values.data.length;
		largest = Math.max(largest, difference);
		if (difference > tolerance) differing ??= hook;
	}
	return { count, largest, differing };
}

/** The values; null where the run has no such hook or part. */
async function readPresent(
	run: Pick<Trace, 'read'>,
	hook: string,
	selection: CarriedValue['selection']
): Promise<Tensor | null> {
	try {
		return await run.read(hook, selection);
	} catch (error) {
		if (error instanceof RangeError || (error instanceof Error && error.name === 'UnknownHook'))
			return null;
		throw error;
	}
}
