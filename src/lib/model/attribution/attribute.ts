import type { CellReader } from '../explain/reader';
import { isChangedAt, type Component } from './component';
import type { Direction, OutputWeights } from './output-weights';
import { dot } from './products';
import { targetLogit, type Target } from './target';

/** The part of a run that is decomposed. */
export type AttributedRun = Pick<CellReader, 'config' | 'interventions' | 'read'>;

/** Which number of a run is decomposed. */
export interface AttributedPlace {
	/** Position whose next token it is about. */
	readonly position: number;
	readonly target: Target;
}

/** What a component adds to the number. */
export interface Contribution {
	readonly component: Component;
	/** In the logit's own units, signed. */
	readonly value: number;
	/** An intervention acts on what the component makes. */
	readonly isChanged: boolean;
}

/** A target's number as a signed sum over everything that was added to the stream. */
export interface Attribution extends AttributedPlace {
	/** In the order of computation; every component, those that add nothing too. */
	readonly contributions: readonly Contribution[];
	/** Sum of the contributions, in float64. */
	readonly sum: number;
	/** The number that the run itself gave. */
	readonly measured: number;
	/** measured − sum: rounding of the run's float32. */
	readonly residue: number;
	/** The final norm's √(variance + eps) at the position, by which all contributions are divided. */
	readonly scale: number;
}

/**
 * Decomposes a target's number: direct logit attribution with the final norm's scale held at this run's value, which
 * makes everything after the stream linear (Elhage et al. 2021; Wang et al. 2022). Recorded values are those after
 * interventions; what interventions on sums have changed is a component of its own. Rejects with RangeError for a
 * token or a position that there is not, and as the run's `read`.
 */
export async function attribute(
	run: AttributedRun,
	weights: OutputWeights,
	{ position, target }: AttributedPlace
): Promise<Attribution> {
	const [direction, scales, logits] = await Promise.all([
		weights.direction(target),
		run.read('ln_final.hook_scale', [position]),
		run.read('logits', [position])
	]);
	const scale = scales.data[0] ?? NaN;
	const parts = new Parts(run, weights, position, direction);
	const pieces = await Promise.all([parts.beginning(), ...parts.blocks()]);
	const contributions: Contribution[] = pieces.flat().map(([component, product]) => ({
		component,
		value: product / scale,
		isChanged: isChangedAt(component, position, run.interventions)
	}));
	contributions.push({
		component: { kind: 'finalShift' },
		value: direction.shift,
		isChanged: false
	});
	const sum = contributions.reduce((total, { value }) => total + value, 0);
	const measured = targetLogit(logits.data, target);
	return { position, target, contributions, sum, measured, residue: measured - sum, scale };
}

/** A component and its vector times the direction's axis, not yet divided by the scale. */
type Piece = readonly [Component, number];

/** Reads what was added to the stream at one position, as products with one direction. */
class Parts {
	constructor(
		readonly run: AttributedRun,
		readonly weights: OutputWeights,
		readonly position: number,
		readonly direction: Direction
	) {}

	async beginning(): Promise<Piece[]> {
		const [embed, place] = await Promise.all([
			this.#row('hook_embed'),
			this.#row('hook_pos_embed')
		]);
		return [
			[{ kind: 'embed' }, embed],
			[{ kind: 'position' }, place]
		];
	}

	blocks(): Promise<Piece[]>[] {
		return Array.from({ length: this.run.config.nLayers }, (_, layer) => this.#block(layer));
	}

	async #block(layer: number): Promise<Piece[]> {
		const at = `blocks.${layer}`;
		const before =
			layer === 0 ? ['hook_embed', 'hook_pos_embed'] : [`blocks.${layer - 1}.hook_resid_post`];
		const pieces = await Promise.all([
			this.#edited(`${at}.hook_resid_pre`, () => this.#rows(before)),
			this.#attention(layer),
			this.#edited(`${at}.hook_resid_mid`, () =>
				this.#rows([`${at}.hook_resid_pre`, `${at}.hook_attn_out`])
			),
			this.#mlp(layer),
			this.#edited(`${at}.hook_resid_post`, () =>
				this.#rows([`${at}.hook_resid_mid`, `${at}.hook_mlp_out`])
			)
		]);
		return pieces.flat();
	}

	async #attention(layer: number): Promise<Piece[]> {
		const { nHeads, dHead } = this.run.config;
		const at = `blocks.${layer}`;
		const [z, through, bias] = await Promise.all([
			this.run.read(`${at}.attn.hook_z`, [this.position]),
			this.weights.through(`${at}.attn.W_O`, this.direction),
			this.#bias(`${at}.attn.b_O`)
		]);
		const heads = Array.from({ length: nHeads }, (_, head): Piece => {
			const span = [head * dHead, (head + 1) * dHead] as const;
			return [
				{ kind: 'head', layer, head },
				dot(z.data.subarray(...span), through.subarray(...span))
			];
		});
		const made: Piece[] = [...heads, [{ kind: 'attentionBias', layer }, bias]];
		const sum = () => Promise.resolve(made.reduce((total, [, product]) => total + product, 0));
		return [...made, ...(await this.#edited(`${at}.hook_attn_out`, sum))];
	}

	/** The output less its bias; where the output was edited, worked out again from the neurons. */
	async #mlp(layer: number): Promise<Piece[]> {
		const output = `blocks.${layer}.hook_mlp_out`;
		const bias = await this.#bias(`blocks.${layer}.mlp.b_out`);
		const own = this.#isEdited(output)
			? await this.#neurons(layer)
			: (await this.#row(output)) - bias;
		return [
			[{ kind: 'mlp', layer }, own],
			[{ kind: 'mlpBias', layer }, bias],
			...(await this.#edited(output, () => Promise.resolve(own + bias)))
		];
	}

	async #neurons(layer: number): Promise<number> {
		const at = `blocks.${layer}.mlp`;
		const [post, through] = await Promise.all([
			this.run.read(`${at}.hook_post`, [this.position]),
			this.weights.through(`${at}.W_out`, this.direction)
		]);
		return dot(post.data, through);
	}

	/** What interventions on a sum have added to it: what was recorded less what was put in. */
	async #edited(hook: string, putIn: () => Promise<number>): Promise<Piece[]> {
		if (!this.#isEdited(hook)) return [];
		const [recorded, sum] = await Promise.all([this.#row(hook), putIn()]);
		return [[{ kind: 'edit', hook }, recorded - sum]];
	}

	#isEdited(hook: string): boolean {
		return this.run.interventions.some(
			(each) => each.hook === hook && (each.index[0] ?? this.position) === this.position
		);
	}

	async #rows(hooks: readonly string[]): Promise<number> {
		const rows = await Promise.all(hooks.map((hook) => this.#row(hook)));
		return rows.reduce((sum, row) => sum + row, 0);
	}

	async #row(hook: string): Promise<number> {
		const { data } = await this.run.read(hook, [this.position]);
		return dot(data, this.direction.axis);
	}

	async #bias(name: string): Promise<number> {
		return (await this.weights.through(name, this.direction))[0] ?? NaN;
	}
}
