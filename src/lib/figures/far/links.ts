import type { Tensor } from '$lib/math/tensor';

/** Attention of one head from the token in focus to one position. */
export interface Link {
	readonly layer: number;
	readonly head: number;
	/** Position attended to; the focus itself for a self-link. */
	readonly key: number;
	/** Share of the head's attention, in [0, 1]. */
	readonly weight: number;
}

/** What one head's row of the pattern holds, parted at the threshold. */
export interface HeadLinks {
	readonly layer: number;
	readonly head: number;
	/** Links of at least the threshold, in order of position. */
	readonly strong: readonly Link[];
	/** Links under the threshold, in order of position. */
	readonly weak: readonly Link[];
	/** Sum of the weak weights, in [0, 1]. */
	readonly weakShare: number;
}

/** Weight from which a link is drawn. */
export const linkThreshold = 0.05;

/**
 * Every head's attention from `focus`, indexed [layer][head].
 * `patterns` holds one `attn.hook_pattern` [head, query, key] a block.
 */
export function linksOf(
	patterns: readonly Tensor[],
	focus: number,
	threshold = linkThreshold
): HeadLinks[][] {
	return patterns.map(({ dims, data }, layer) => {
		const [heads = 0, length = 0] = dims;
		return Array.from({ length: heads }, (_, head): HeadLinks => {
			const start = (head * length + focus) * length;
			const links = Array.from({ length: focus + 1 }, (__, key): Link => {
				return { layer, head, key, weight: data[start + key] ?? 0 };
			});
			const weak = links.filter(({ weight }) => weight < threshold);
			return {
				layer,
				head,
				strong: links.filter(({ weight }) => weight >= threshold),
				weak,
				weakShare: weak.reduce((sum, { weight }) => sum + weight, 0)
			};
		});
	});
}

/** The largest weight that any head gives to each position. */
export function pullOf(links: readonly (readonly HeadLinks[])[], length: number): number[] {
	const pull = new Array<number>(length).fill(0);
	for (const { strong, weak } of links.flat())
		for (const { key, weight } of [...strong, ...weak])
			pull[key] = Math.max(pull[key] ?? 0, weight);
	return pull;
}

/** The strongest link to another position, or to itself where there is no other; null without links. */
export function strongestLink(
	links: readonly (readonly HeadLinks[])[],
	focus: number
): Link | null {
	const all = links.flat().flatMap(({ strong, weak }) => [...strong, ...weak]);
	const others = all.filter(({ key }) => key !== focus);
	const candidates = others.length > 0 ? others : all;
	return candidates.reduce<Link | null>(
		(best, link) => (best && best.weight >= link.weight ? best : link),
		null
	);
}
