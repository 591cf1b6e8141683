import { topIndices } from '../math/order';
import { select, tensor, type Tensor } from '../math/tensor';
import type { ModelConfig } from './config';
import type { Intervention } from './intervention';

/**
 * Activation patching: values of a donor run are put into a run, place by place, and it is measured how far that
 * carries the answer to the donor's. Meng et al. 2022 (causal tracing); Heimersheim and Nanda 2024.
 */
export type GridKind = 'stream' | 'heads';
export const gridKinds = ['stream', 'heads'] as const satisfies readonly GridKind[];

/** Two tokens that an answer is between, as ids: what the donor speaks for, and what the text itself does. */
export interface Contrast {
	readonly toward: number;
	readonly away: number;
}

/** Candidates among which the contrast is found: those that an answer speaks for. */
const candidates = 20;

/**
 * Of the likeliest tokens of the donor the one whose logit gains most by it, and of the text's own the one that loses
 * most; null where the two answers are the same.
 */
export function contrastOf(own: Float32Array, donor: Float32Array): Contrast | null {
	const gain = (id: number) => (donor[id] ?? 0) - (own[id] ?? 0);
	const most = (ids: readonly number[], sign: number) =>
		ids.reduce<number | null>(
			(best, id) => (sign * gain(id) > (best === null ? 0 : sign * gain(best)) ? id : best),
			null
		);
	const toward = most(topIndices(donor, candidates), 1);
	const away = most(topIndices(own, candidates), -1);
	return toward === null || away === null || toward === away ? null : { toward, away };
}

/** How much an answer speaks for the donor's token over the text's own: a difference of logits. */
export function leaning(logits: Float32Array, { toward, away }: Contrast): number {
	return (logits[toward] ?? 0) - (logits[away] ?? 0);
}

/** How far of the way from the text's own leaning to the donor's: 0 nothing, 1 all of it; null where they are equal. */
export function share(own: number, donor: number, patched: number): number | null {
	return Math.abs(donor - own) < 1e-6 ? null : (patched - own) / (donor - own);
}

/** Hooks of a donor run that a grid takes values from, one a block. */
export function donorHooks(kind: GridKind, { nLayers }: Pick<ModelConfig, 'nLayers'>): string[] {
	const name = kind === 'stream' ? 'hook_resid_pre' : 'attn.hook_z';
	return Array.from({ length: nLayers }, (_, layer) => `blocks.${layer}.${name}`);
}

/** Places of both texts that belong together. */
export interface Partners {
	readonly to: number;
	readonly from: number;
}

/**
 * What a cell of a grid puts in, from the donor's values `rows` of its block, [pos, dModel] or [pos, head, dHead]:
 * the stream at one place, or one head's output at every place that has a partner.
 */
export function patchesOf(
	hook: string,
	rows: Tensor,
	head: number | null,
	places: readonly Partners[]
): Intervention[] {
	return places.map(({ to, from }) => {
		const { data } = select(rows, head === null ? [from] : [from, head]);
		return head === null
			? { hook, index: [to, null], mul: 0, add: tensor([1, data.length], data) }
			: { hook, index: [to, head, null], mul: 0, add: tensor([1, 1, data.length], data) };
	});
}
