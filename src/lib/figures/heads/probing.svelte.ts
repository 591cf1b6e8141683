import type { Engine } from '$lib/engine/client';
import { averageMeasures, headMeasures, type HeadMeasures } from '$lib/model/head-measures';
import type { Intervention } from '$lib/model/intervention';
import type { Tokenizer } from '$lib/tokenizer';
import { probeSet } from './probe-set';

/** What probing needs of a model. */
export interface Probed {
	readonly engine: Pick<Engine, 'run'>;
	readonly tokenizer: Tokenizer;
	readonly nLayers: number;
	readonly nCtx: number;
}

/**
 * Measures every head on the fixed probe set, text after text in the background; what is known so far is shown.
 * Create it while a component initialises.
 */
export class Probing {
	#known = $state.raw<readonly (readonly (readonly HeadMeasures[])[])[]>([]);
	#total = $state(0);
	#isStopped = $state(false);
	#problem = $state.raw<unknown>(null);
	readonly #wanted: () => Probed | null;

	/** [layer][head], averaged over the texts so far; empty before the first. */
	readonly measures: readonly (readonly HeadMeasures[])[] = $derived.by(() => {
		const [first = []] = this.#known;
		return first.map((heads, layer) =>
			heads.map((_, head) =>
				averageMeasures(this.#known.flatMap((text) => text[layer]?.[head] ?? []))
			)
		);
	});

	/** `wanted` is read again when its signals change; null ends what is under way. */
	constructor(wanted: () => Probed | null) {
		this.#wanted = wanted;
		$effect(() => this.#follow());
	}

	get done(): number {
		return this.#known.length;
	}
	get total(): number {
		return this.#total;
	}
	get isRunning(): boolean {
		return !this.#isStopped && this.#problem === null && this.done < this.total;
	}
	/** Why a run failed; what was known before stays. */
	get problem(): unknown {
		return this.#problem;
	}

	/** Stops after the run under way; what is known stays. */
	stop(): void {
		this.#isStopped = true;
	}

	#follow(): void | (() => void) {
		const probed = this.#wanted();
		if (!probed) return;
		const abort = new AbortController();
		this.#known = [];
		this.#isStopped = false;
		this.#problem = null;
		const probes = probeSet(probed.tokenizer, probed.nCtx);
		this.#total = probes.length;
		this.#measure(probed, probes, abort.signal).catch((error: unknown) => {
			if (!abort.signal.aborted) this.#problem = error;
		});
		return () => abort.abort();
	}

	async #measure(
		{ engine, tokenizer, nLayers }: Probed,
		probes: readonly (readonly number[])[],
		signal: AbortSignal
	): Promise<void> {
		const none: readonly Intervention[] = [];
		for (const ids of probes) {
			if (signal.aborted || this.#isStopped) return;
			const run = await engine.run(ids, none, signal, { series: 'probes' });
			const tokens = ids.map((id) => ({ id, text: tokenizer.token(id).text }));
			const layers: HeadMeasures[][] = [];
			for (let layer = 0; layer < nLayers; layer++)
				layers.push(headMeasures(await run.read(`blocks.${layer}.attn.hook_pattern`), tokens));
			if (signal.aborted) return;
			this.#known = [...this.#known, layers];
		}
	}
}
