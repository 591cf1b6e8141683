import type { Messages } from '$lib/i18n';
import type { Weight, WeightAxis } from '$lib/model/weights';
import type { Cell } from '$lib/views/cursor';
import { headLabel } from '../near/block-view';
import type { WeightSource } from './source';

/** What the rows and columns of a weight are called. */
export interface PlaceNames {
	/** Whole numbers as they are written in the reader's language. */
	readonly count: (value: number) => string;
	/** What lies along an axis, e.g. `6,144 tokens of the vocabulary`. */
	readonly axis: (axis: 'down' | 'across') => string;
	/** A row or column, e.g. `head 2.1, dimension 7`; empty for the one row of a vector. */
	readonly line: (axis: 'down' | 'across', index: number) => string;
	/** The same in as few characters as stand beside a map. */
	readonly short: (axis: 'down' | 'across', index: number) => string;
	/** A place in the matrix: its row, then its column. */
	readonly cell: (cell: Cell) => string;
	/** Several rows and columns that share a cell. */
	readonly block: (from: Cell, last: Cell) => string;
}

/** Names the places of a weight in the reader's words. */
export function placeNames(
	weight: Weight,
	source: Pick<WeightSource, 'config' | 'tokenLabel'>,
	t: Messages['weights'],
	language: string
): PlaceNames {
	const { nHeads, dHead } = source.config;
	const count = (value: number) => value.toLocaleString(language);
	const headOf = (index: number) => headLabel(weight.layer ?? 0, Math.floor(index / dHead));
	const line = (axis: 'down' | 'across', index: number): string => {
		const told: Record<WeightAxis, () => string> = {
			token: () => t.places.token(String(index), source.tokenLabel(index)),
			position: () => t.places.position(String(index + 1)),
			stream: () => t.places.stream(String(index)),
			heads: () => t.places.heads(headOf(index), String(index % dHead)),
			neuron: () => t.places.neuron(String(index)),
			one: () => ''
		};
		return told[weight[axis].axis]();
	};
	const short = (axis: 'down' | 'across', index: number): string => {
		const kind = weight[axis].axis;
		if (kind === 'token') return source.tokenLabel(index);
		if (kind === 'position') return String(index + 1);
		if (kind === 'heads') return `${headOf(index)}·${index % dHead}`;
		return kind === 'one' ? '' : String(index);
	};
	const span = (axis: 'down' | 'across', from: number, last: number): string =>
		from === last ? line(axis, from) : t.to(line(axis, from), line(axis, last));
	const join = (...parts: string[]) => parts.filter((part) => part !== '').join(t.join);
	return {
		count,
		line,
		short,
		axis: (axis) => t.axes[weight[axis].axis](count(weight[axis].length), count(nHeads)),
		cell: ({ row, column }) => join(line('down', row), line('across', column)),
		block: (from, last) =>
			join(span('down', from.row, last.row), span('across', from.column, last.column))
	};
}

/** What a weight is, with its block or its place. */
export function titleOf({ kind, layer, name }: Weight, t: Messages['weights']): string {
	const what = t.kinds[kind];
	if (layer === null) return kind === 'w' || kind === 'b' ? t.finalNorm(what) : what;
	return t.inBlock(kindTitle(name, what, t), String(layer + 1));
}

/** The same without the block, where that is said by what is around it. */
export function kindTitle(name: string, what: string, t: Messages['weights']): string {
	if (name.includes('.ln1.')) return t.firstNorm(what);
	if (name.includes('.ln2.')) return t.secondNorm(what);
	return name.startsWith('ln_final.') ? t.finalNorm(what) : what;
}
