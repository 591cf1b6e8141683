import { csvFormatRows } from 'd3';
import type { Checkpoint, History, TrainingCurve } from '$lib/model/card';

/** One quantity over training. */
export interface Series {
	/** Key of the source, or of the measurement. */
	readonly key: string;
	/** One value a step, in order. */
	readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Held-out loss of each source over the steps; a source that a step lacks has no point there. */
export function lossSeries(
	steps: readonly { step: number; loss: Readonly<Record<string, number>> }[]
): Series[] {
	const keys = [...new Set(steps.flatMap(({ loss }) => Object.keys(loss)))];
	return keys.map((key) => ({
		key,
		points: steps.flatMap(({ step, loss }) => {
			const y = loss[key];
			return y === undefined ? [] : [{ x: step, y }];
		})
	}));
}

/** A training curve's steps in the form of a history's. */
export function stepsOf(curve: TrainingCurve) {
	return curve.map(({ heldOut, ...step }) => ({ ...step, loss: heldOut }));
}

/** The highest score of each checkpoint, e.g. of its induction heads. */
export function bestSeries(history: History, kind: 'previousToken' | 'induction'): Series {
	return {
		key: kind,
		points: history.checkpoints.map((checkpoint) => ({
			x: checkpoint.step,
			y: bestHead(checkpoint[kind]).score
		}))
	};
}

/** The head with the highest score of [layer][head]; the first of equals. */
export function bestHead(scores: Checkpoint['induction']): {
	layer: number;
	head: number;
	score: number;
} {
	return scores
		.flatMap((row, layer) => row.map((score, head) => ({ layer, head, score })))
		.reduce((best, head) => (head.score > best.score ? head : best), {
			layer: 0,
			head: 0,
			score: scores[0]?.[0] ?? 0
		});
}

/** A round upper end for an axis that holds all values, 1 or more. */
export function axisEnd(series: readonly Series[]): number {
	return Math.max(1, ...series.flatMap(({ points }) => points.map(({ y }) => Math.ceil(y))));
}

/** A table as CSV; cells that have no value are empty. */
export function tableCsv(
	columns: readonly string[],
	rows: readonly (readonly (number | undefined)[])[]
): string {
	const body = rows.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell))));
	return csvFormatRows([[...columns], ...body]) + '\n';
}
