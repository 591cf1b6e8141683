import type { ModelConfig } from '../config';
import { hooksOf } from '../hooks';

/** How the numbers of a hook come from other hooks and from weights, all by their TransformerLens names. */
export type Rule =
	/** A row of a table: that of the token, or that of the position. */
	| { readonly kind: 'entry'; readonly table: string; readonly row: 'token' | 'position' }
	/** The same entry of each part, added. */
	| { readonly kind: 'sum'; readonly parts: readonly string[] }
	/** Σ input · matrix + bias; where there is a norm, its gain and shift come between the two. */
	| {
			readonly kind: 'linear';
			readonly input: string;
			readonly norm: string | null;
			readonly matrix: string;
			readonly bias: string | null;
	  }
	/** Σ query · key / √dHead, −∞ where the mask hides a key. */
	| { readonly kind: 'scores'; readonly queries: string; readonly keys: string }
	/** Each row of scores as shares of one. */
	| { readonly kind: 'softmax'; readonly scores: string }
	/** Σ over the keys of share · value. */
	| { readonly kind: 'mix'; readonly pattern: string; readonly values: string }
	/** The model's activation function of one number. */
	| { readonly kind: 'activation'; readonly input: string }
	/** √(variance + eps) of a row. */
	| { readonly kind: 'scale'; readonly input: string }
	/** (x − mean) / √(variance + eps). */
	| { readonly kind: 'normalized'; readonly input: string };

/** A name within the block. */
type Own = (name: string) => string;

/** What each hook of a block depends on; a hook that is not here could not be explained. */
const blockRules: Readonly<Record<string, (own: Own, layer: number) => Rule>> = {
	hook_resid_pre: (_, layer) => ({
		kind: 'sum',
		parts: layer === 0 ? ['hook_embed', 'hook_pos_embed'] : [`blocks.${layer - 1}.hook_resid_post`]
	}),
	'ln1.hook_scale': (own) => ({ kind: 'scale', input: own('hook_resid_pre') }),
	'ln1.hook_normalized': (own) => ({ kind: 'normalized', input: own('hook_resid_pre') }),
	'attn.hook_q': (own) => projection(own, 'Q'),
	'attn.hook_k': (own) => projection(own, 'K'),
	'attn.hook_v': (own) => projection(own, 'V'),
	'attn.hook_attn_scores': (own) => ({
		kind: 'scores',
		queries: own('attn.hook_q'),
		keys: own('attn.hook_k')
	}),
	'attn.hook_pattern': (own) => ({ kind: 'softmax', scores: own('attn.hook_attn_scores') }),
	'attn.hook_z': (own) => ({
		kind: 'mix',
		pattern: own('attn.hook_pattern'),
		values: own('attn.hook_v')
	}),
	hook_attn_out: (own) => ({
		kind: 'linear',
		input: own('attn.hook_z'),
		norm: null,
		matrix: own('attn.W_O'),
		bias: own('attn.b_O')
	}),
	hook_resid_mid: (own) => ({ kind: 'sum', parts: [own('hook_resid_pre'), own('hook_attn_out')] }),
	'ln2.hook_scale': (own) => ({ kind: 'scale', input: own('hook_resid_mid') }),
	'ln2.hook_normalized': (own) => ({ kind: 'normalized', input: own('hook_resid_mid') }),
	'mlp.hook_pre': (own) => ({
		kind: 'linear',
		input: own('ln2.hook_normalized'),
		norm: own('ln2'),
		matrix: own('mlp.W_in'),
		bias: own('mlp.b_in')
	}),
	'mlp.hook_post': (own) => ({ kind: 'activation', input: own('mlp.hook_pre') }),
	hook_mlp_out: (own) => ({
		kind: 'linear',
		input: own('mlp.hook_post'),
		norm: null,
		matrix: own('mlp.W_out'),
		bias: own('mlp.b_out')
	}),
	hook_resid_post: (own) => ({ kind: 'sum', parts: [own('hook_resid_mid'), own('hook_mlp_out')] })
};

/** What the hooks outside the blocks depend on. */
const outerRules: Readonly<Record<string, (config: ModelConfig) => Rule>> = {
	hook_embed: () => ({ kind: 'entry', table: 'embed.W_E', row: 'token' }),
	hook_pos_embed: () => ({ kind: 'entry', table: 'pos_embed.W_pos', row: 'position' }),
	'ln_final.hook_scale': (config) => ({ kind: 'scale', input: lastStream(config) }),
	'ln_final.hook_normalized': (config) => ({ kind: 'normalized', input: lastStream(config) }),
	logits: () => ({
		kind: 'linear',
		input: 'ln_final.hook_normalized',
		norm: 'ln_final',
		matrix: 'unembed.W_U',
		bias: null
	})
};

/** What a hook depends on. Throws RangeError for one that the model does not have. */
export function ruleOf(name: string, config: ModelConfig): Rule {
	const hook = hooksOf(config).find((each) => each.name === name);
	if (!hook) throw new RangeError(`there is no hook ${name}`);
	const { layer } = hook;
	if (layer === null) {
		const rule = outerRules[name];
		if (rule) return rule(config);
	} else {
		const at = `blocks.${layer}.`;
		const rule = blockRules[name.slice(at.length)];
		if (rule) return rule((own) => at + own, layer);
	}
	throw new RangeError(`nothing is known of what ${name} depends on`);
}

/** The hooks and weights that a rule reads, hooks first. */
export function dependenciesOf(rule: Rule): {
	readonly hooks: readonly string[];
	readonly weights: readonly string[];
} {
	switch (rule.kind) {
		case 'entry':
			return { hooks: [], weights: [rule.table] };
		case 'sum':
			return { hooks: rule.parts, weights: [] };
		case 'scores':
			return { hooks: [rule.queries, rule.keys], weights: [] };
		case 'softmax':
			return { hooks: [rule.scores], weights: [] };
		case 'mix':
			return { hooks: [rule.pattern, rule.values], weights: [] };
		case 'linear': {
			const norm = rule.norm === null ? [] : [`${rule.norm}.w`, `${rule.norm}.b`];
			const bias = rule.bias === null ? [] : [rule.bias];
			return { hooks: [rule.input], weights: [...norm, rule.matrix, ...bias] };
		}
		case 'activation':
		case 'scale':
		case 'normalized':
			return { hooks: [rule.input], weights: [] };
	}
}

function projection(own: Own, letter: 'Q' | 'K' | 'V'): Rule {
	return {
		kind: 'linear',
		input: own('ln1.hook_normalized'),
		norm: own('ln1'),
		matrix: own(`attn.W_${letter}`),
		bias: own(`attn.b_${letter}`)
	};
}

function lastStream({ nLayers }: ModelConfig): string {
	return `blocks.${nLayers - 1}.hook_resid_post`;
}
