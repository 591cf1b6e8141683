import { align, pairKind, type Pair, type PairKind } from '$lib/math/alignment';
import type { ModelConfig } from '$lib/model/config';
import type { Token, Trace } from '$lib/model/trace';
import type { Comparability } from '$lib/session/comparison/comparability';
import { tokenLabel } from '$lib/views/token-label';

/** One run with the tokens that it ran over. */
export interface ComparedRun {
	readonly run: Trace;
	readonly tokens: readonly Token[];
}

/** A column of the alignment: the tokens of both texts that belong together. */
export interface Column extends Pair {
	readonly kind: PairKind;
	/** Labels of both tokens; null where there is no partner. */
	readonly a: string | null;
	readonly b: string | null;
	/** Both as one label: once where they are the same. */
	readonly label: string;
}

/** Two runs as they lie to each other. Everything that is drawn of them shares these columns. */
export interface Pairing {
	readonly a: ComparedRun;
	readonly b: ComparedRun;
	readonly columns: readonly Column[];
	/** Positions of A and of B by column; null where there is no partner. */
	readonly firsts: readonly (number | null)[];
	readonly seconds: readonly (number | null)[];
	readonly comparable: Comparability;
}

/** Aligns the tokens of two runs, by their ids or, between two tokenizers, by their bytes. */
export function pairRuns(a: ComparedRun, b: ComparedRun, comparable: Comparability): Pairing {
	const keyOf = ({ id, bytes }: Token) => (comparable.answers ? id : bytes.join());
	const [firsts, seconds] = [a.tokens.map(keyOf), b.tokens.map(keyOf)];
	const labelOf = (tokens: readonly Token[], at: number | null) => {
		const token = at === null ? undefined : tokens[at];
		return token ? tokenLabel(token) : null;
	};
	const columns = align<string | number>(firsts, seconds).map((pair): Column => {
		const kind = pairKind<string | number>(pair, firsts, seconds);
		const [one, other] = [labelOf(a.tokens, pair.first), labelOf(b.tokens, pair.second)];
		const label = kind === 'replaced' ? `${one ?? ''}/${other ?? ''}` : (one ?? other ?? '');
		return { ...pair, kind, a: one, b: other, label };
	});
	return {
		a,
		b,
		columns,
		firsts: columns.map(({ first }) => first),
		seconds: columns.map(({ second }) => second),
		comparable
	};
}

/** The column of a position of A; 0 where there is none. */
export function columnOf({ firsts }: Pick<Pairing, 'firsts'>, position: number): number {
	return Math.max(0, firsts.indexOf(position));
}

/** How many columns at the beginning are the same on both sides: up to there nothing can differ. */
export function sharedColumns(columns: readonly Pick<Column, 'kind'>[]): number {
	const end = columns.findIndex(({ kind }) => kind !== 'same');
	return end < 0 ? columns.length : end;
}

/** True where a run has the block, and the head in it. */
export function hasPlace(
	{ nLayers, nHeads }: Pick<ModelConfig, 'nLayers' | 'nHeads'>,
	layer: number,
	head = 0
): boolean {
	return layer < nLayers && head < nHeads;
}
