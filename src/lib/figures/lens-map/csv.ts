import { csvFormatRows } from 'd3';
import type { LensColumns } from './lens-map-reading.svelte';

/**
 * The cells that were read as CSV: `position,token,depth,probability,rank,best,best probability`; positions from 0,
 * depth 0 is after the embedding.
 */
export function lensCsv(
	columns: LensColumns,
	tokens: readonly string[],
	textOf: (id: number) => string
): string {
	const rows = columns.flatMap((cells, position) =>
		(cells ?? []).map(({ probability, rank, top }, depth) => [
			String(position),
			tokens[position] ?? '',
			String(depth),
			String(probability),
			String(rank),
			textOf(top.id),
			String(top.probability)
		])
	);
	const head = ['position', 'token', 'depth', 'probability', 'rank', 'best', 'best probability'];
	return csvFormatRows([head, ...rows]) + '\n';
}
