import type { Run } from '$lib/engine/client';
import { workOut, type Cell } from '$lib/figures/close/cell';
import { distinctLabels } from '$lib/figures/close/distinct-labels';
import type { Tensor } from '$lib/math/tensor';
import type { HeadPlace } from '$lib/model/intervention';
import type { Token } from '$lib/model/trace';
import type { Ready } from '$lib/session/resident-model.svelte';
import { sayNext, type Saying } from './ask';
import { countLookers, greatest, headFor, positionsOf, rowOf, type Patterns } from './found';
import type { State } from './state';

/** Runs of the lesson replace each other and leave those of other pages alone. */
const series = 'self-attention';

/** One text as the untouched model reads it. */
export interface Reading {
	readonly ready: Ready;
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly labels: readonly string[];
	readonly run: Run;
	readonly patterns: Patterns;
	/** Positions of the word that "it" means; empty where that is not known. */
	readonly meantAt: readonly number[];
	/** What the model goes on with. */
	readonly saying: Saying;
	/** Tokens at the end of the text that are not read. */
	readonly dropped: number;
}

/** More tokens make figures that no one can read. */
const mostTokens = 64;

/** A text of fewer tokens than there is anything to look back from. */
export class TooShort extends Error {
	override readonly name = 'TooShort';
}

/** What is followed: a head, a query, a key. */
export interface Place extends HeadPlace {
	readonly query: number;
	readonly key: number;
}

/** One row of one head, in one run. */
export interface Row {
	/** As captured: −∞ where masked. */
	readonly scores: Float32Array;
	readonly weights: Float32Array;
	/** What the head gives at the query, [dHead]. */
	readonly z: Float32Array;
	/** Of the token after the text, [dVocab]. */
	readonly logits: Float32Array;
}

/** The followed row before and after the edit, with what it is computed from. */
export interface Study {
	readonly reading: Reading;
	readonly place: Place;
	/** Worked out again from queries and keys. */
	readonly cell: Cell;
	/** The key's and the query's vectors, [dHead] each, and the key's value. */
	readonly q: Float32Array;
	readonly k: Float32Array;
	readonly v: Float32Array;
	readonly before: Row;
	/** The same as `before` where nothing is edited. */
	readonly after: Row;
	/** Heads whose strongest key is the word that is meant. */
	readonly lookers: number;
}

/** Runs the model over a text and reads all patterns. Rejects as the engine does, and with TooShort. */
export async function readText(
	ready: Ready,
	text: string,
	meant: string | null,
	signal: AbortSignal
): Promise<Reading> {
	const { nCtx, nLayers } = ready.model.config;
	const all = ready.tokenizer.encode(text);
	const tokens = all.slice(0, Math.min(nCtx, mostTokens));
	const ids = tokens.map(({ id }) => id);
	if (ids.length < 2) throw new TooShort();
	const run = await ready.engine.run(ids, [], signal, { series });
	const patterns = await Promise.all(
		Array.from({ length: nLayers }, (_, layer) => run.read(`blocks.${layer}.attn.hook_pattern`))
	);
	const meantAt = meant === null ? [] : positionsOf(meant, text, tokens);
	const saying = await sayNext(ready, ids, meant, signal);
	const [labels, dropped] = [distinctLabels(tokens), all.length - tokens.length];
	return { ready, text, tokens, labels, run, patterns, meantAt, saying, dropped };
}

/** What the state follows; what it leaves open is found in the run. */
export function placeOf({ tokens, patterns, meantAt }: Reading, state: State): Place {
	const last = tokens.length - 1;
	const query = state.query < 0 ? last : Math.min(state.query, last);
	const targets = meantAt.length > 0 ? meantAt : [lookedAt(patterns, query)];
	const found = headFor(patterns, query, targets);
	const isOpen =
		state.layer < 0 || state.layer >= patterns.length || state.head >= (patterns[0]?.dims[0] ?? 0);
	const head = isOpen ? found : { layer: state.layer, head: state.head };
	const pattern = patterns[head.layer];
	const row = pattern ? rowOf(pattern, head.head, query) : new Float32Array(1);
	const strongest = targets.reduce((best, key) =>
		(row[key] ?? 0) > (row[best] ?? 0) ? key : best
	);
	return { ...head, query, key: Math.min(state.key < 0 ? strongest : state.key, query) };
}

/** The key, neither the first token nor the query itself, that any head gives most weight. */
function lookedAt(patterns: Patterns, query: number): number {
	const shares = new Float32Array(query + 1);
	for (const pattern of patterns)
		for (let head = 0; head < (pattern.dims[0] ?? 0); head++)
			rowOf(pattern, head, query).forEach((weight, key) => {
				if (key > 0 && key < query) shares[key] = Math.max(shares[key] ?? 0, weight);
			});
	return greatest(shares);
}

/** Works out what is followed, before and after the edit. Rejects as the engine does. */
export async function study(reading: Reading, state: State, signal: AbortSignal): Promise<Study> {
	const { run, ready, patterns, meantAt } = reading;
	const place = placeOf(reading, state);
	const { layer, head, query, key } = place;
	const [q, k, v] = await Promise.all(
		(['q', 'k', 'v'] as const).map((part) => run.read(`blocks.${layer}.attn.hook_${part}`))
	);
	if (!q || !k || !v) throw new RangeError('queries, keys and values');
	const before = await readRow(run, place);
	const hook = `blocks.${layer}.attn.hook_attn_scores`;
	const edit = { hook, index: [head, query, key], mul: 1, add: state.lift };
	const after =
		state.lift === 0
			? before
			: await readRow(await ready.engine.run(run.ids, [edit], signal, { series }), place);
	return {
		reading,
		place,
		cell: workOut(q, k, head, query, key),
		q: vector(q, query, head),
		k: vector(k, key, head),
		v: vector(v, key, head),
		before,
		after,
		lookers: countLookers(patterns, query, meantAt.length > 0 ? meantAt : [key])
	};
}

function vector({ dims, data }: Tensor, position: number, head: number): Float32Array {
	const [, heads = 1, width = 1] = dims;
	const start = (position * heads + head) * width;
	return data.slice(start, start + width);
}

async function readRow(run: Run, { layer, head, query }: Place): Promise<Row> {
	const at = `blocks.${layer}.attn`;
	const [scores, weights, z] = await Promise.all([
		run.read(`${at}.hook_attn_scores`, [head, query]),
		run.read(`${at}.hook_pattern`, [head, query]),
		run.read(`${at}.hook_z`, [query, head])
	]);
	return { scores: scores.data, weights: weights.data, z: z.data, logits: run.logits };
}

/** The cell with the scores and weights that a run captured in place of those worked out again. */
export function capturedCell(cell: Cell, { scores, weights }: Row): Cell {
	const row = cell.row.map(({ key }) => ({
		key,
		score: scores[key] ?? 0,
		weight: weights[key] ?? 0
	}));
	return { ...cell, row, score: scores[cell.key] ?? 0, weight: weights[cell.key] ?? 0 };
}
