import type { Engine, Run } from '../../engine/client';
import type { Selection, Tensor } from '../../math/tensor';
import type { Token } from '../../model/trace';
import type { Source, SourceText } from './sources';

/** Reads the vectors of sources, each text in one untouched run. Rejects as the engine's `run` and `read`. */
export async function readVectors(
	engine: Pick<Engine, 'run'>,
	sources: readonly Source[],
	tokens: Readonly<Record<SourceText, readonly Token[]>>,
	signal: AbortSignal
): Promise<Float32Array[]> {
	const runs = new Map<SourceText, Promise<Run>>();
	const runOver = (text: SourceText): Promise<Run> => {
		const ids = tokens[text].map(({ id }) => id);
		const run = runs.get(text) ?? engine.run(ids, [], signal, { series: `taken ${text}` });
		runs.set(text, run);
		return run;
	};
	return Promise.all(
		sources.map(async (source) => {
			const run = await runOver(source.text);
			const read = await run.read(source.hook, selectionOf(source, run.ids.length));
			return source.at === 'mean' ? meanRow(read) : read.data;
		})
	);
}

/** What to read of a run for a source, its positions being `length`. */
export function selectionOf({ at, head }: Source, length: number): Selection {
	const position = at === 'mean' ? null : at === 'last' ? length - 1 : at;
	return head === null ? [position] : [position, head];
}

/** The average of the rows of a matrix [n, d], [d]; in float64. */
export function meanRow({ dims, data }: Tensor): Float32Array {
	const [rows = 0, width = 0] = dims;
	return Float32Array.from({ length: width }, (_, column) => {
		let sum = 0;
		for (let row = 0; row < rows; row++) sum += data[row * width + column] ?? 0;
		return sum / rows;
	});
}
