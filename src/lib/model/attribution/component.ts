import type { HeadPlace, Intervention } from '../intervention';

/**
 * A part of the model that adds to the residual stream, or, as the final norm's shift, to the logits themselves.
 * `edit` is what interventions on a sum of several parts have put in or taken away.
 */
export type Component =
	| { readonly kind: 'embed' }
	| { readonly kind: 'position' }
	| ({ readonly kind: 'head' } & HeadPlace)
	| { readonly kind: 'attentionBias'; readonly layer: number }
	| { readonly kind: 'mlp'; readonly layer: number }
	| { readonly kind: 'mlpBias'; readonly layer: number }
	| { readonly kind: 'finalShift' }
	| { readonly kind: 'edit'; readonly hook: string };

/** A name by which components are told apart, e.g. `head 2.3` for the fourth head of the third block. */
export function componentKey(component: Component): string {
	switch (component.kind) {
		case 'head':
			return `head ${component.layer}.${component.head}`;
		case 'attentionBias':
		case 'mlp':
		case 'mlpBias':
			return `${component.kind} ${component.layer}`;
		case 'edit':
			return `edit ${component.hook}`;
		case 'embed':
		case 'position':
		case 'finalShift':
			return component.kind;
	}
}

/**
 * True where an intervention acts on what a component alone makes, at one position, so that its part is that of the
 * changed values. Interventions on sums of components are components themselves.
 */
export function isChangedAt(
	component: Component,
	position: number,
	interventions: readonly Intervention[]
): boolean {
	const own = indexOf(component, position);
	return interventions.some(({ hook, index }) => {
		const wanted = own[hook];
		return wanted?.every((at, axis) => at === null || (index[axis] ?? at) === at) ?? false;
	});
}

/** The hooks that are a component's own, with the part of each that reaches a position; null for a whole axis. */
function indexOf(
	component: Component,
	position: number
): Readonly<Record<string, readonly (number | null)[]>> {
	switch (component.kind) {
		case 'embed':
			return { hook_embed: [position, null] };
		case 'position':
			return { hook_pos_embed: [position, null] };
		case 'head': {
			const at = `blocks.${component.layer}.attn`;
			const row = [component.head, position, null];
			return {
				[`${at}.hook_attn_scores`]: row,
				[`${at}.hook_pattern`]: row,
				[`${at}.hook_z`]: [position, component.head, null]
			};
		}
		case 'mlp':
			return { [`blocks.${component.layer}.mlp.hook_post`]: [position, null] };
		case 'attentionBias':
		case 'mlpBias':
		case 'finalShift':
		case 'edit':
			return {};
	}
}
