import { surpriseBits } from '$lib/math/surprise';
import type { Trace } from '$lib/model/trace';

/** Surprise at each position of a run, bits; null where it is not known yet, and at the first token, which nothing foretells. */
export type Surprises = readonly (number | null)[];

/** A run, and the weights that it is a run of. */
export interface SurpriseSource {
	readonly trace: Trace;
	/** Stays the same object as long as the weights do. */
	readonly model: object;
}

/** How many entries two lists share at their beginning. */
export function sharedLength<T>(a: readonly T[], b: readonly T[]): number {
	const end = Math.min(a.length, b.length);
	let shared = 0;
	while (shared < end && a[shared] === b[shared]) shared++;
	return shared;
}

/**
 * What an older run already tells of a newer one: a token's surprise depends on the tokens up to it alone, so it holds
 * as long as these, the weights and the interventions are the same.
 */
export function carriedOver(
	known: { readonly source: SurpriseSource; readonly bits: Surprises } | null,
	{ trace, model }: SurpriseSource
): (number | null)[] {
	const bits = new Array<number | null>(trace.ids.length).fill(null);
	if (!known || known.source.model !== model) return bits;
	const former = known.source.trace;
	if (JSON.stringify(former.interventions) !== JSON.stringify(trace.interventions)) return bits;
	const shared = sharedLength(former.ids, trace.ids);
	return bits.map((_, position) => (position < shared ? (known.bits[position] ?? null) : null));
}

/**
 * Surprise of the token at a position from 1 on, in bits, by the logits of the row before it; NaN where these are no
 * numbers. Rejects as `Trace.read` does.
 */
export async function surpriseAt(trace: Trace, position: number): Promise<number> {
	const { data } = await trace.read('logits', [position - 1]);
	try {
		return surpriseBits(data, trace.ids[position] ?? -1);
	} catch (error) {
		if (error instanceof RangeError) return NaN;
		throw error;
	}
}

/** A blind guess among `dVocab` tokens, in bits: the surprise that a model without any knowledge has at every token. */
export function blindGuess(dVocab: number): number {
	return Math.log2(dVocab);
}
