import { emptyCache, cacheOutputs, KeyValueCache } from '../../src/lib/engine/cache';
import { pointFeeds, tokenFeeds } from '../../src/lib/engine/feeds';
import { buildDecoder, type Purpose } from '../../src/lib/engine/graph/decoder';
import { describeGpt2 } from '../../src/lib/engine/graph/gpt2';
import { kindOf } from '../../src/lib/engine/graph/instrument';
import { readConfig } from '../../src/lib/engine/load/config';
import { Weights } from '../../src/lib/engine/load/weights';
import { ort } from '../../src/lib/engine/ort';
import { Runner } from '../../src/lib/engine/runner';
import { GraphSession, type Tensors } from '../../src/lib/engine/session';
import { hooksOf } from '../../src/lib/model/hooks';
import { alternate, type Timed } from './alternate';
import { readModel } from './model';
import type { Row } from './rows';
import { median, medianOfRatios } from './statistics';

const files = readModel();
const config = readConfig(files.config);
const description = describeGpt2(config, new Weights(files.weights));

/** Positions that every comparison of graphs looks at: a step after 127 tokens, and a text of 64. */
const decodeLength = 128;
const textLength = 64;

/** Ids that differ; times do not depend on which they are. */
function someIds(length: number): number[] {
	return Array.from({ length }, (_, i) => (i * 37 + 1) % config.dVocab);
}

/** A graph that is ready to be timed, with the kinds of hooks that it can edit. */
class Subject {
	private constructor(
		readonly session: GraphSession,
		readonly editable: ReadonlySet<string>
	) {}

	static async create(purpose: Purpose): Promise<Subject> {
		const graph = buildDecoder(config, description, purpose);
		return new Subject(await GraphSession.create(ort, 'wasm', graph), purpose.editable);
	}

	/** Outputs of every hook, as a run of the page fetches them. */
	get hookOutputs(): string[] {
		return [...new Set(this.session.graph.hooks.values())];
	}

	feeds(ids: readonly number[], past: number, cache: Tensors): Tensors {
		const span = { past, count: ids.length - past };
		return {
			...tokenFeeds(ort, ids, span),
			...pointFeeds(ort, config, this.editable, [], span),
			...emptyCache(ort, this.session.graph),
			...cache
		};
	}

	/** A whole text of `length` tokens in one call. */
	text(length: number, outputs: readonly string[] = []): Timed {
		const feeds = this.feeds(someIds(length), 0, {});
		return () => this.#time(feeds, outputs);
	}

	/** The step that adds token number `length` to the cached ones before it; the cache is an output, as in decoding. */
	async step(length: number): Promise<Timed> {
		const ids = someIds(length);
		const before = ids.slice(0, -1);
		const outputs = cacheOutputs(config);
		const held = await this.session.run(this.feeds(before, 0, {}), outputs);
		const cache = new KeyValueCache();
		cache.replace(before, [], held, config);
		const feeds = this.feeds(ids, before.length, cache.feeds);
		return () => this.#time(feeds, outputs);
	}

	async #time(feeds: Tensors, outputs: readonly string[]): Promise<number> {
		const start = performance.now();
		await this.session.run(feeds, ['logits', ...outputs]);
		return performance.now() - start;
	}
}

/** A step takes 1 to 3 ms, a text 5 to 50. */
const steps = { rounds: 9, repeats: 20 };
const texts = { rounds: 9, repeats: 5 };

const none: ReadonlySet<string> = new Set();
const everyKind = new Set(
	hooksOf(config)
		.filter(({ editable }) => editable)
		.map(({ name }) => kindOf(name))
);

type Times = Record<string, readonly number[]>;

/** The faster of the two graphs that return nothing but logits, by the median over all rounds. */
function plain(times: { fused: number[]; open: number[] }): { name: string; times: number[] } {
	return median(times.fused) <= median(times.open)
		? { name: 'fused attention', times: times.fused }
		: { name: 'open attention, no hooks', times: times.open };
}

function ratio(a: readonly number[] | undefined, b: readonly number[] | undefined): number {
	return medianOfRatios(a ?? [], b ?? []);
}

async function graphRows(): Promise<Row[]> {
	const fused = await Subject.create({ hooks: false, editable: none, attention: 'fused' });
	const open = await Subject.create({ hooks: false, editable: none, attention: 'open' });
	const hooks = await Subject.create({ hooks: true, editable: none, attention: 'open' });
	const editable = await Subject.create({ hooks: true, editable: everyKind, attention: 'open' });
	const step = await alternate(
		{
			fused: await fused.step(decodeLength),
			open: await open.step(decodeLength),
			hooks: await hooks.step(decodeLength),
			editable: await editable.step(decodeLength)
		},
		steps
	);
	const text = await alternate(
		{
			fused: fused.text(textLength),
			open: open.text(textLength),
			hooks: hooks.text(textLength),
			all: hooks.text(textLength, hooks.hookOutputs)
		},
		texts
	);
	const [plainStep, plainText] = [plain(step), plain(text)];
	const row = (name: string, value: number, note: string, target: number | null = null): Row => ({
		name,
		value,
		unit: '×',
		better: 'lower',
		target,
		note
	});
	return [
		row(
			'instrumented over plain, decoding step',
			ratio(step.hooks, plainStep.times),
			`logits only, token ${decodeLength}; plain: ${plainStep.name}`,
			1.05
		),
		row(
			'instrumented over plain, whole text',
			ratio(text.hooks, plainText.times),
			`logits only, ${textLength} tokens; plain: ${plainText.name}`,
			1.05
		),
		row(
			'all tensors fetched over plain, whole text',
			ratio(text.all, plainText.times),
			`${hooks.hookOutputs.length} tensors, ${textLength} tokens`
		),
		row(
			'editable over instrumented, decoding step',
			ratio(step.editable, step.hooks),
			`every intervention point compiled in, token ${decodeLength}`
		),
		...(await cacheRows(hooks))
	];
}

async function cacheRows(hooks: Subject): Promise<Row[]> {
	const rows: Row[] = [];
	for (const length of [128, 255]) {
		const times: Times = await alternate(
			{ cached: await hooks.step(length), uncached: hooks.text(length) },
			texts
		);
		rows.push({
			name: `cached over uncached decoding, token ${length}`,
			value: ratio(times.cached, times.uncached),
			unit: '×',
			better: 'lower',
			target: null,
			note: 'instrumented, logits only'
		});
	}
	return rows;
}

async function growthRows(): Promise<Row[]> {
	const runner = await Runner.create(ort, files, 'wasm');
	const run = (length: number): Timed => {
		const ids = someIds(length);
		return async () => {
			const values = await runner.run(ids);
			values.dispose();
			return values.ms;
		};
	};
	const times = await alternate({ short: run(16), middle: run(64), long: run(256) }, texts);
	await runner.dispose();
	const row = (name: string, value: number): Row => ({
		name,
		value,
		unit: '×',
		better: 'lower',
		target: null,
		note: 'a run as the page makes it, all tensors fetched'
	});
	return [
		row('run over 64 tokens over one over 16', ratio(times.middle, times.short)),
		row('run over 256 tokens over one over 64', ratio(times.long, times.middle))
	];
}

/** Figures of the engine in Node: WebAssembly, one thread. Rejects as `GraphSession.create` and `Runner.run`. */
export async function engineRows(): Promise<Row[]> {
	ort.env.wasm.numThreads = 1;
	return [...(await graphRows()), ...(await growthRows())];
}
