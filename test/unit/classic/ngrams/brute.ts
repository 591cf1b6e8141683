/** Definitions of the estimates, word for word from the papers, over lists; slow and without any table. */

/** Every n-gram of a text with its units, by position. */
export function ngramsOf(ids: readonly number[], length: number): number[][] {
	const found: number[][] = [];
	for (let start = 0; start + length <= ids.length; start++)
		found.push(ids.slice(start, start + length));
	return found;
}

const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();

export function count(ids: readonly number[], ngram: readonly number[]): number {
	return ngramsOf(ids, ngram.length).filter((found) => same(found, ngram)).length;
}

/** Occurrences of a context with a unit after it. */
export function followed(ids: readonly number[], context: readonly number[]): number {
	return ngramsOf(ids, context.length + 1).filter((found) => same(found.slice(0, -1), context))
		.length;
}

/** N₁₊(• ngram): different units right before an n-gram. */
export function continuations(ids: readonly number[], ngram: readonly number[]): number {
	const longer = ngramsOf(ids, ngram.length + 1).filter((found) => same(found.slice(1), ngram));
	return new Set(longer.map(([first]) => first)).size;
}

function different(ids: readonly number[], length: number): number[][] {
	return [...new Map(ngramsOf(ids, length).map((found) => [found.join(), found])).values()];
}

/** λ P_ML + (1 − λ) shorter, an unseen context passed over. */
export function interpolated(
	ids: readonly number[],
	vocabulary: number,
	weights: readonly number[],
	context: readonly number[],
	unit: number
): number {
	const shorter =
		context.length === 0
			? 1 / vocabulary
			: interpolated(ids, vocabulary, weights, context.slice(1), unit);
	const total = followed(ids, context);
	if (total === 0) return shorter;
	const weight = weights[context.length] ?? NaN;
	return (weight * count(ids, [...context, unit])) / total + (1 - weight) * shorter;
}

/** Good–Turing shares r*-wise for counts up to the cut; what the module states when no cut serves. */
export function discountsOf(ids: readonly number[], length: number): number[] {
	const counts = different(ids, length).map((ngram) => count(ids, ngram));
	const n = (r: number) => counts.filter((found) => found === r).length;
	for (let cut = 5; cut >= 1; cut--) {
		const unseen = ((cut + 1) * n(cut + 1)) / n(1);
		const shares = [];
		for (let r = 1; r <= cut; r++) {
			const star = ((r + 1) * n(r + 1)) / n(r);
			shares.push((star / r - unseen) / (1 - unseen));
		}
		if (shares.every((share) => share > 0 && share < 1)) return shares;
	}
	return [0.5];
}

export function katzOf(
	ids: readonly number[],
	vocabulary: number,
	context: readonly number[],
	unit: number
): number {
	const units = Array.from({ length: vocabulary }, (_, id) => id);
	const total = followed(ids, context);
	const lower = (id: number) =>
		context.length === 0 ? 1 : katzOf(ids, vocabulary, context.slice(1), id);
	if (total === 0) return context.length === 0 ? 1 / vocabulary : lower(unit);
	const shares = discountsOf(ids, context.length + 1);
	const kept = (id: number) => {
		const r = count(ids, [...context, id]);
		return r * (shares[r - 1] ?? 1);
	};
	const sum = units.reduce((all, id) => all + kept(id), 0);
	const seen = units.filter((id) => kept(id) > 0);
	const unseen = units.filter((id) => kept(id) === 0);
	if (unseen.length === 0) return kept(unit) / sum;
	const divisor = Math.abs(sum - total) < 1e-9 ? total + 1 : total;
	if (seen.includes(unit)) return kept(unit) / divisor;
	const left = 1 - sum / divisor;
	return (left * lower(unit)) / unseen.reduce((all, id) => all + lower(id), 0);
}

export function kneserNeyOf(
	ids: readonly number[],
	vocabulary: number,
	n: number,
	context: readonly number[],
	unit: number
): number {
	const length = context.length + 1;
	const value = (ngram: readonly number[]) =>
		length === n ? count(ids, ngram) : continuations(ids, ngram);
	const values = different(ids, length).map(value);
	const [once, twice] = [1, 2].map((r) => values.filter((found) => found === r).length);
	const discount = once && twice ? once / (once + 2 * twice) : 0.75;
	const after = Array.from({ length: vocabulary }, (_, id) => value([...context, id]));
	const total = after.reduce((all, found) => all + found, 0);
	const shorter =
		length === 1 ? 1 / vocabulary : kneserNeyOf(ids, vocabulary, n, context.slice(1), unit);
	if (total === 0) return shorter;
	const handedOn = (discount * after.filter((found) => found > 0).length) / total;
	return Math.max((after[unit] ?? NaN) - discount, 0) / total + handedOn * shorter;
}

export function stupidOf(ids: readonly number[], context: readonly number[], unit: number): number {
	const found = count(ids, [...context, unit]);
	if (found > 0) return found / followed(ids, context);
	return context.length === 0 ? 0 : 0.4 * stupidOf(ids, context.slice(1), unit);
}
