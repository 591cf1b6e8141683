import type { MemoryReport } from '$lib/engine/client';
import type { CostTexts } from '$lib/i18n';
import { formatBytes } from '$lib/views/format';

/** One thing that is held in memory. */
export interface Holding {
	readonly what: string;
	/** Null where it cannot be told. */
	readonly bytes: number | null;
	readonly where: string;
	readonly known: string;
}

/** What a report says, in the reader's words, in the order of how long it stays. */
export function holdingsOf(report: MemoryReport, t: CostTexts): Holding[] {
	const { backend, file, graphs, cache, runs, heap } = report;
	const isOnCard = backend === 'webgpu';
	const ofGraphs = isOnCard ? t.places.card : t.places.runtime;
	const budget = formatBytes(runs.budget);
	return [
		{ what: t.file, bytes: file, where: t.places.page, known: t.counted },
		...graphs.map(({ graph, bytes }) => ({
			what: t.graphs[graph],
			bytes,
			where: ofGraphs,
			known: t.computed
		})),
		{
			what: cache.tokens > 0 ? t.cache(String(cache.tokens)) : t.noCache,
			bytes: cache.bytes,
			where: isOnCard ? t.places.card : t.places.page,
			known: t.counted
		},
		{
			what: runs.held === 1 ? t.oneRun(budget) : t.runs(String(runs.held), budget),
			bytes: runs.bytes,
			where: isOnCard ? t.places.cardOrPage : t.places.page,
			known: t.counted
		},
		{
			what: heap === null ? t.noHeap : t.heap,
			bytes: heap,
			where: t.places.runtime,
			known: heap === null ? '–' : t.asked
		}
	];
}
