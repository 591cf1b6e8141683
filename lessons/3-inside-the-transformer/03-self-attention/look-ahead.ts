import type { Run } from '$lib/engine/client';
import { logSumExp } from '$lib/math/softmax';
import type { Tensor } from '$lib/math/tensor';
import type { HeadPlace } from '$lib/model/intervention';
import type { Ready } from '$lib/session/resident-model.svelte';
import { rowOf } from './found';

const series = 'self-attention';
/** Bits that are seen as a change where two digits are written. */
export const leastShown = 0.005;

/** What happens to the surprise at a text when the mask is taken away. Bits a token, the first token left out. */
export interface LookAhead {
	readonly masked: number;
	readonly allOpen: number;
	/** With one head's mask taken away, every other one's in place: [layer, head]. */
	readonly oneOpen: Tensor;
	/** The head whose mask costs most. */
	readonly best: HeadPlace;
	/** How many heads lower the surprise when they look ahead, as far as two digits show it. */
	readonly cheaters: number;
	/** Mean share that the best head, unmasked, gives to the next token, and what an even one would be. */
	readonly peek: number;
	readonly even: number;
	/** What the best head's tokens look at then, [query, key]. */
	readonly bestPattern: Tensor;
}

/** Mean surprise at each token after the first, −log2 of its probability; `logits` is [position, dVocab]. */
export function meanBits({ dims, data }: Tensor, ids: readonly number[]): number {
	const [, width = 0] = dims;
	let nats = 0;
	for (let position = 0; position + 1 < ids.length; position++) {
		const row = data.subarray(position * width, (position + 1) * width);
		nats += logSumExp(row) - (row[ids[position + 1] ?? 0] ?? 0);
	}
	return nats / Math.max(1, ids.length - 1) / Math.LN2;
}

/** Mean share of the token right after each query, over all queries that have one. `pattern` is [head, query, key]. */
export function shareOfNext(pattern: Tensor, head: number): number {
	const queries = (pattern.dims[1] ?? 1) - 1;
	let sum = 0;
	for (let query = 0; query < queries; query++) sum += rowOf(pattern, head, query)[query + 1] ?? 0;
	return queries > 0 ? sum / queries : 0;
}

/** One head's pattern, [query, key], of those of all heads. */
function patternOf({ dims, data }: Tensor, head: number): Tensor {
	const [, queries = 0, keys = 0] = dims;
	const size = queries * keys;
	return { dims: [queries, keys], data: data.slice(head * size, (head + 1) * size) };
}

/**
 * Takes the mask away from every head in turn, and from all at once; `run` is the model's as it is.
 * Rejects as the engine does.
 */
export async function lookAhead(ready: Ready, run: Run, signal: AbortSignal): Promise<LookAhead> {
	const { ids } = run;
	const { nLayers, nHeads } = ready.model.config;
	const heads = Array.from({ length: nLayers * nHeads }, (_, i) => ({
		layer: Math.floor(i / nHeads),
		head: i % nHeads
	}));
	const open = (unmasked: readonly HeadPlace[]) =>
		ready.engine.run(ids, [], signal, { unmasked, series });
	const bits = async (of: Run) => meanBits(await of.read('logits'), ids);
	const masked = await bits(run);
	const allOpen = await bits(await open(heads));
	const each = new Float32Array(heads.length);
	const runs: Run[] = [];
	for (const [i, place] of heads.entries()) each[i] = await bits((runs[i] = await open([place])));
	const least = each.indexOf(Math.min(...each));
	const best = heads[least] ?? { layer: 0, head: 0 };
	const pattern = await (runs[least] ?? run).read(`blocks.${best.layer}.attn.hook_pattern`);
	return {
		masked,
		allOpen,
		oneOpen: { dims: [nLayers, nHeads], data: each },
		best,
		cheaters: each.filter((one) => masked - one >= leastShown).length,
		peek: shareOfNext(pattern, best.head),
		even: 1 / ids.length,
		bestPattern: patternOf(pattern, best.head)
	};
}
