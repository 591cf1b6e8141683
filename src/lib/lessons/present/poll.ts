import type { Check, Prediction } from '../lesson';

/** How many ranges a room chooses from where a number is asked for. */
const rangeCount = 5;

/** Hands can be counted where there are a few things to raise them for. */
export function canPoll(kind: Prediction['kind'] | Check['kind']): boolean {
	return kind === 'choice' || kind === 'number' || kind === 'order';
}

/** Equal ranges of the numbers that can be guessed, from and to. */
export function rangesOf(min: number, max: number): { from: number; to: number }[] {
	const width = (max - min) / rangeCount;
	const edge = (index: number) => Number((min + index * width).toPrecision(12));
	return Array.from({ length: rangeCount }, (_, i) => ({ from: edge(i), to: edge(i + 1) }));
}

/** The range that holds a value; the last one holds its upper end too, and what lies outside is in none. */
export function rangeOf(value: number, min: number, max: number): number | null {
	if (value < min || value > max) return null;
	const index = Math.floor(((value - min) / (max - min)) * rangeCount);
	return Math.min(index, rangeCount - 1);
}
