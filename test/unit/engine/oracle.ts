import type { Tensor } from '../../../src/lib/math/tensor';
import type { ModelConfig } from '../../../src/lib/model/config';
import { summandAt, type HeadPlace, type Intervention } from '../../../src/lib/model/intervention';

/** A float64 array with its shape. */
export interface Exact {
	readonly dims: readonly number[];
	readonly data: Float64Array;
}

function fill(dims: number[], value: (...index: number[]) => number): Exact {
	const data = new Float64Array(dims.reduce((a, b) => a * b, 1));
	const index = dims.map(() => 0);
	for (let i = 0; i < data.length; i++) {
		data[i] = value(...index);
		for (let axis = dims.length - 1; axis >= 0; axis--) {
			index[axis] = ((index[axis] ?? 0) + 1) % (dims[axis] ?? 1);
			if (index[axis] !== 0) break;
		}
	}
	return { dims, data };
}

function at({ dims, data }: Exact | Tensor, ...index: number[]): number {
	let offset = 0;
	for (let axis = 0; axis < dims.length; axis++)
		offset = offset * (dims[axis] ?? 0) + (index[axis] ?? 0);
	return data[offset] ?? NaN;
}

function sum(count: number, term: (i: number) => number): number {
	let total = 0;
	for (let i = 0; i < count; i++) total += term(i);
	return total;
}

const geluNew = (x: number) =>
	0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)));

/**
 * A GPT-2 forward pass written from the formulas in float64, one loop after another: every hook by name.
 * It shares nothing with the engine but the shape of its input.
 */
export function forward(
	config: ModelConfig,
	weights: ReadonlyMap<string, Tensor>,
	ids: readonly number[],
	interventions: readonly Intervention[] = [],
	unmasked: readonly HeadPlace[] = []
): Map<string, Exact> {
	const { nLayers, nHeads, dHead, dModel, dMlp, dVocab, eps } = config;
	const n = ids.length;
	const sees = (layer: number, head: number, i: number, j: number) =>
		j <= i || unmasked.some((place) => place.layer === layer && place.head === head);
	const hooks = new Map<string, Exact>();
	const w = (name: string): Tensor => {
		const found = weights.get(name);
		if (!found) throw new Error(name);
		return found;
	};
	const id = (position: number) => ids[position] ?? 0;

	/** Records a hook after the interventions on it. */
	const point = (name: string, value: Exact): Exact => {
		const edited = fill([...value.dims], (...index) => {
			let x = at(value, ...index);
			for (const each of interventions)
				if (each.hook === name && each.index.every((i, axis) => i === null || i === index[axis]))
					if (x !== -Infinity) x = x * each.mul + summandAt(each.add, index);
			return x;
		});
		hooks.set(name, edited);
		return edited;
	};
	const norm = (name: string, x: Exact, gain: string): Exact => {
		const mean = (p: number) => sum(dModel, (d) => at(x, p, d)) / dModel;
		const scale = point(
			`${name}.hook_scale`,
			fill([n, 1], (p) => {
				const m = mean(p);
				return Math.sqrt(sum(dModel, (d) => (at(x, p, d) - m) ** 2) / dModel + eps);
			})
		);
		const means = fill([n], mean);
		const normalized = point(
			`${name}.hook_normalized`,
			fill([n, dModel], (p, d) => (at(x, p, d) - at(means, p)) / at(scale, p, 0))
		);
		return fill(
			[n, dModel],
			(p, d) => at(normalized, p, d) * at(w(`${gain}.weight`), d) + at(w(`${gain}.bias`), d)
		);
	};
	const linear = (name: string, x: Exact, from: number, to: number, first = 0, rows = 0): Exact =>
		fill(
			[n, to],
			(p, o) =>
				at(w(`${name}.bias`), first + o) +
				sum(from, (i) => at(x, p, i) * at(w(`${name}.weight`), rows + i, first + o))
		);

	const embed = point(
		'hook_embed',
		fill([n, dModel], (p, d) => at(w('wte.weight'), id(p), d))
	);
	const place = point(
		'hook_pos_embed',
		fill([n, dModel], (p, d) => at(w('wpe.weight'), p, d))
	);
	let stream = fill([n, dModel], (p, d) => at(embed, p, d) + at(place, p, d));
	for (let layer = 0; layer < nLayers; layer++) {
		const block = `blocks.${layer}`;
		const pre = point(`${block}.hook_resid_pre`, stream);
		const x = norm(`${block}.ln1`, pre, `h.${layer}.ln_1`);
		const [q, k, v] = ['q', 'k', 'v'].map((part, which) => {
			const flat = linear(`h.${layer}.attn.c_attn`, x, dModel, dModel, which * dModel);
			return point(
				`${block}.attn.hook_${part}`,
				fill([n, nHeads, dHead], (p, h, d) => at(flat, p, h * dHead + d))
			);
		});
		if (!q || !k || !v) throw new Error('q, k and v');
		const scores = point(
			`${block}.attn.hook_attn_scores`,
			fill([nHeads, n, n], (h, i, j) =>
				sees(layer, h, i, j)
					? sum(dHead, (d) => at(q, i, h, d) * at(k, j, h, d)) / Math.sqrt(dHead)
					: -Infinity
			)
		);
		const softmax = fill([nHeads, n, n], (h, i, j) => {
			const top = Math.max(...Array.from({ length: n }, (_, each) => at(scores, h, i, each)));
			return (
				Math.exp(at(scores, h, i, j) - top) /
				sum(n, (each) => Math.exp(at(scores, h, i, each) - top))
			);
		});
		const pattern = point(`${block}.attn.hook_pattern`, softmax);
		const z = point(
			`${block}.attn.hook_z`,
			fill([n, nHeads, dHead], (p, h, d) => sum(n, (j) => at(pattern, h, p, j) * at(v, j, h, d)))
		);
		const flat = fill([n, dModel], (p, d) => at(z, p, Math.floor(d / dHead), d % dHead));
		const out = point(
			`${block}.hook_attn_out`,
			linear(`h.${layer}.attn.c_proj`, flat, dModel, dModel)
		);
		const mid = point(
			`${block}.hook_resid_mid`,
			fill([n, dModel], (p, d) => at(pre, p, d) + at(out, p, d))
		);
		const y = norm(`${block}.ln2`, mid, `h.${layer}.ln_2`);
		const before = point(`${block}.mlp.hook_pre`, linear(`h.${layer}.mlp.c_fc`, y, dModel, dMlp));
		const after = point(
			`${block}.mlp.hook_post`,
			fill([n, dMlp], (p, m) => geluNew(at(before, p, m)))
		);
		const mlpOut = point(
			`${block}.hook_mlp_out`,
			linear(`h.${layer}.mlp.c_proj`, after, dMlp, dModel)
		);
		stream = point(
			`${block}.hook_resid_post`,
			fill([n, dModel], (p, d) => at(mid, p, d) + at(mlpOut, p, d))
		);
	}
	const last = norm('ln_final', stream, 'ln_f');
	const table = w(config.tiedEmbeddings ? 'wte.weight' : 'lm_head.weight');
	hooks.set(
		'logits',
		fill([n, dVocab], (p, t) => sum(dModel, (d) => at(last, p, d) * at(table, t, d)))
	);
	return hooks;
}
