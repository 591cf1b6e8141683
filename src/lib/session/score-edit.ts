import type { ModelConfig } from '../model/config';
import { setScore, type HeadPlace, type Intervention } from '../model/intervention';

/** One attention score that the learner set: how much a query wants a key in one head, in place of q·k / √dHead. */
export interface ScoreEdit extends HeadPlace {
	/** Positions in the window. */
	readonly query: number;
	readonly key: number;
	/** Before the softmax; any finite number. */
	readonly score: number;
}

/** Where a score stands. */
export type ScorePlace = Omit<ScoreEdit, 'score'>;

/** The edits with one score set; null takes its edit away. */
export function withScore(
	edits: readonly ScoreEdit[],
	place: ScorePlace,
	score: number | null
): readonly ScoreEdit[] {
	const others = edits.filter((edit) => !isAt(edit, place));
	return score === null ? others : [...others, { ...place, score }];
}

/** The score that was set in a place; null where it is the model's own. */
export function scoreAt(edits: readonly ScoreEdit[], place: ScorePlace): number | null {
	return edits.find((edit) => isAt(edit, place))?.score ?? null;
}

function isAt(edit: ScoreEdit, { layer, head, query, key }: ScorePlace): boolean {
	return edit.layer === layer && edit.head === head && edit.query === query && edit.key === key;
}

/** The edits for which a model has a place, a key never after its query; all of them where no model is known. */
export function editsWithin(
	edits: readonly ScoreEdit[],
	config: Pick<ModelConfig, 'nLayers' | 'nHeads' | 'nCtx'> | null
): readonly ScoreEdit[] {
	if (!config) return edits;
	const { nLayers, nHeads, nCtx } = config;
	return edits.filter(
		({ layer, head, query, key }) =>
			layer < nLayers && head < nHeads && query < nCtx && key <= query
	);
}

/** What the edits do to a model. */
export function editInterventions(edits: readonly ScoreEdit[]): Intervention[] {
	return edits.map(({ query, key, score, ...place }) => setScore(place, query, key, score));
}
