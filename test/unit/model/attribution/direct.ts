import type { Runner, RunValues } from '../../../../src/lib/engine/runner';
import { select, type Tensor } from '../../../../src/lib/math/tensor';
import type { Component } from '../../../../src/lib/model/attribution/component';
import type { Target } from '../../../../src/lib/model/attribution/target';
import { summandAt, type HeadPlace } from '../../../../src/lib/model/intervention';

/**
 * What components add, by another way: each one's own vector goes through the final norm (its own mean taken off, the
 * run's scale) and then through the whole unembedding, in float64 from whole tensors.
 */
export class DirectAttribution {
	readonly #held = new Map<string, Promise<Tensor>>();

	constructor(
		readonly runner: Runner,
		readonly run: RunValues
	) {}

	measured(logits: Float32Array, { token, against }: Target): number {
		const mean = logits.reduce((sum, value) => sum + value, 0) / logits.length;
		return (logits[token] ?? NaN) - (against === null ? mean : (logits[against] ?? NaN));
	}

	async contribution(component: Component, position: number, target: Target): Promise<number> {
		if (component.kind === 'finalShift')
			return this.#unembed(this.#weight('ln_f.bias').data, target);
		return this.#through(await this.#vector(component, position), position, target);
	}

	async source({ layer, head }: HeadPlace, position: number, key: number, target: Target) {
		const at = `blocks.${layer}.attn`;
		const weight = (await this.#row(`${at}.hook_pattern`, [head, position, key]))[0] ?? NaN;
		const value = await this.#row(`${at}.hook_v`, [key, head]);
		const moved = this.#outOf(
			{ layer, head },
			value.map((each) => each * weight)
		);
		return this.#through(moved, position, target);
	}

	/** The target's number if the last MLP gave nothing but its bias; the norm is worked out anew. */
	async withoutLastMlp(position: number, target: Target): Promise<number> {
		const { nLayers, eps } = this.runner.config;
		const middle = await this.#row(`blocks.${nLayers - 1}.hook_resid_mid`, [position]);
		const bias = this.#weight(`h.${nLayers - 1}.mlp.c_proj.bias`).data;
		const stream = middle.map((value, d) => value + (bias[d] ?? NaN));
		const mean = average(stream);
		const root = Math.sqrt(average(stream.map((value) => (value - mean) ** 2)) + eps);
		const gain = this.#weight('ln_f.weight').data;
		const shift = this.#weight('ln_f.bias').data;
		const out = stream.map(
			(value, d) => ((value - mean) / root) * (gain[d] ?? NaN) + (shift[d] ?? NaN)
		);
		return this.#unembed(out, target);
	}

	async #vector(component: Component, position: number): Promise<number[]> {
		switch (component.kind) {
			case 'embed':
				return this.#row('hook_embed', [position]);
			case 'position':
				return this.#row('hook_pos_embed', [position]);
			case 'head': {
				const { layer, head } = component;
				return this.#outOf(
					component,
					await this.#row(`blocks.${layer}.attn.hook_z`, [position, head])
				);
			}
			case 'attentionBias':
				return [...this.#weight(`h.${component.layer}.attn.c_proj.bias`).data];
			case 'mlpBias':
				return [...this.#weight(`h.${component.layer}.mlp.c_proj.bias`).data];
			case 'mlp': {
				const post = await this.#row(`blocks.${component.layer}.mlp.hook_post`, [position]);
				return this.#times(post, this.#weight(`h.${component.layer}.mlp.c_proj.weight`), 0);
			}
			case 'edit':
				return this.#edited(component.hook, position);
			case 'finalShift':
				throw new RangeError('no vector of the stream');
		}
	}

	/** What the interventions on a hook did, from their factors alone, none of which is 0: y = x · mul + add, so y − x. */
	async #edited(hook: string, position: number): Promise<number[]> {
		const after = await this.#row(hook, [position]);
		return after.map((value, d) => {
			const change = { mul: 1, add: 0 };
			for (const { hook: name, index, mul, add } of this.run.interventions)
				if (
					name === hook &&
					[position, null].includes(index[0] ?? null) &&
					[d, null].includes(index[1] ?? null)
				) {
					change.mul *= mul;
					change.add = change.add * mul + summandAt(add, [position, d]);
				}
			return value - (value - change.add) / change.mul;
		});
	}

	#outOf({ layer, head }: HeadPlace, z: readonly number[]): number[] {
		const { dHead } = this.runner.config;
		return this.#times(z, this.#weight(`h.${layer}.attn.c_proj.weight`), head * dHead);
	}

	#times(vector: readonly number[], matrix: Tensor, firstRow: number): number[] {
		const width = matrix.dims[1] ?? 0;
		return Array.from({ length: width }, (_, column) =>
			vector.reduce(
				(sum, value, i) => sum + value * (matrix.data[(firstRow + i) * width + column] ?? NaN),
				0
			)
		);
	}

	async #through(vector: readonly number[], position: number, target: Target): Promise<number> {
		const [scale = NaN] = await this.#row('ln_final.hook_scale', [position]);
		const gain = this.#weight('ln_f.weight').data;
		const mean = average(vector);
		return this.#unembed(
			vector.map((value, d) => ((value - mean) / scale) * (gain[d] ?? NaN)),
			target
		);
	}

	#unembed(vector: ArrayLike<number>, { token, against }: Target): number {
		const { tiedEmbeddings } = this.runner.config;
		const { dims, data } = this.#weight(tiedEmbeddings ? 'wte.weight' : 'lm_head.weight');
		const [rows = 0, width = 0] = dims;
		const logit = (row: number) => {
			let sum = 0;
			for (let d = 0; d < width; d++) sum += (vector[d] ?? NaN) * (data[row * width + d] ?? NaN);
			return sum;
		};
		const other =
			against === null
				? average(Array.from({ length: rows }, (_, row) => logit(row)))
				: logit(against);
		return logit(token) - other;
	}

	async #row(hook: string, index: readonly number[]): Promise<number[]> {
		return [...select(await this.#whole(hook), index).data];
	}

	#whole(hook: string): Promise<Tensor> {
		const held = this.#held.get(hook) ?? this.run.read(hook);
		this.#held.set(hook, held);
		return held;
	}

	readonly #weights = new Map<string, Tensor>();

	#weight(name: string): Tensor {
		const held = this.#weights.get(name) ?? this.runner.weight(name);
		this.#weights.set(name, held);
		return held;
	}
}

function average(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
