import { vi } from 'vitest';
import type { Explainer } from '../../../src/lib/figures/explain/explainer';
import { cellReader } from '../../../src/lib/figures/explain/reader';
import type { Trace } from '../../../src/lib/model/trace';
import { blockMeans } from '../../../src/lib/math/block-means';
import { sampleWeight } from '../../fixtures/figures/sample-weights';
import { weightsOf } from '../../../src/lib/model/weights';

/** What a view explains with in tests: a sample run and weights of known values; every way on is only noted. */
export function sampleExplainer(trace: Trace) {
	const reader = cellReader(trace, {
		weightBlocks: (part, request) => {
			const weight = weightsOf(trace.config).find(
				({ stored, columns }) => stored === part.stored && columns?.[0] === part.columns?.[0]
			);
			if (!weight) return Promise.reject(new RangeError(part.stored));
			const width = weight.across.length;
			const read = (from: number, to: number) =>
				Float32Array.from({ length: (to - from) * width }, (_, i) =>
					sampleWeight(from * width + i)
				);
			return Promise.resolve(blockMeans({ height: weight.down.length, width, read }, request));
		}
	});
	return {
		reader,
		cell: null,
		before: null,
		marked: null,
		tokenLabel: (id: number) => `word${id}`,
		follow: vi.fn(),
		mark: vi.fn(),
		back: vi.fn(),
		close: vi.fn(),
		open: vi.fn(),
		takeFocus: () => false
	} satisfies Explainer;
}
