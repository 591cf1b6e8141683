import { scaleHead, type Intervention } from '../intervention';
import type { Attribution } from './attribute';
import type { Component } from './component';
import { targetLogit } from './target';

/**
 * The intervention that takes away, at every position, just what is attributed to a component: a head's output without
 * b_O, an MLP's without b_out, the position embeddings. Null for what is not switched off.
 */
export function ablationOf(component: Component): Intervention | null {
	switch (component.kind) {
		case 'head':
			return scaleHead(component.layer, component.head, 0);
		case 'mlp':
			return {
				hook: `blocks.${component.layer}.mlp.hook_post`,
				index: [null, null],
				mul: 0,
				add: 0
			};
		case 'position':
			return { hook: 'hook_pos_embed', index: [null, null], mul: 0, add: 0 };
		case 'embed':
		case 'attentionBias':
		case 'mlpBias':
		case 'finalShift':
		case 'edit':
			return null;
	}
}

/** Components that can be switched off, those of the largest contribution first. */
export function ablationOrder({ contributions }: Attribution): Component[] {
	const size = (value: number) => (Number.isNaN(value) ? Infinity : Math.abs(value));
	return contributions
		.filter(({ component }) => ablationOf(component) !== null)
		.sort((a, b) => size(b.value) - size(a.value) || 0)
		.map(({ component }) => component);
}

/**
 * What an attributed number loses without a component: the run's own less that of a run without it, whose row of
 * logits is [dVocab], so that it can stand beside what is attributed.
 */
export function effectOf(
	{ measured, target }: Pick<Attribution, 'measured' | 'target'>,
	without: Float32Array
): number {
	return measured - targetLogit(without, target);
}
