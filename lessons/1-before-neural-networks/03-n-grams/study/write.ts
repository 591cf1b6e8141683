import { drawUnit, type UnitDraw } from '$lib/classic/ngrams/generate';
import { uniform } from '$lib/math/random';
import type { State, UnitKind } from '../state';
import type { Models } from './models';
import { cutTyped } from './typed';

/** The settings that a writing depends on. */
export type Written = Pick<State, 'method' | 'k' | 'n' | 'seed'>;

/** What was written, unit by unit. */
export interface Writing {
	/** What the writing begins after: an empty line, as a story of the text does; nothing where it holds none. */
	readonly start: readonly number[];
	readonly draws: readonly UnitDraw[];
	/** True when it ended because the method had no answer. */
	readonly isStuck: boolean;
}

/** Units that are written. */
export const writtenUnits: Readonly<Record<UnitKind, number>> = {
	characters: 240,
	words: 60,
	tokens: 60
};

/** The units before place `place` of a writing that a model of n-grams sees. */
export function contextAt({ start, draws }: Writing, place: number, n: number): number[] {
	const written = [...start, ...draws.slice(0, place).map(({ unit }) => unit)];
	return written.slice(Math.max(0, written.length - n + 1));
}

/** Writes a text: one draw a unit, number `i` of the seed's sequence for draw i. */
export function write(
	models: Models,
	state: Written,
	most = writtenUnits[models.study.kind]
): Writing {
	const blank = cutTyped(models.study, '\n\n');
	const start = blank.includes(0) ? [] : blank;
	const draws: UnitDraw[] = [];
	for (let step = 0; step < most; step++) {
		const context = contextAt({ start, draws, isStuck: false }, step, state.n);
		const shares = models.toDrawFrom(state, context);
		if (!shares || !shares.some((share) => share > 0)) return { start, draws, isStuck: true };
		draws.push(drawUnit(shares, uniform(state.seed, step)));
	}
	return { start, draws, isStuck: false };
}
