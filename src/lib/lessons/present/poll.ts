import type { Check, Prediction } from '../lesson';
import { sayNumber } from '../player/values';

/** How many ranges a room chooses from where a number is asked for. */
const rangeCount = 5;

type Asked = Prediction | Check;
/** A question whose answer is a number between two ends. */
type Ranged = Extract<Prediction, { kind: 'number' }>;

/** Hands can be counted where there are a few things to raise them for. */
export function canPoll(asked: Asked): boolean {
	return asked.kind === 'choice' || asked.kind === 'order' || isRanged(asked);
}

/** What hands are raised for, as HTML: the options of the texts, or ranges of the numbers that can be guessed. */
export function rowsOf(
	asked: Asked,
	options: readonly string[],
	sayRange: (from: string, to: string) => string
): readonly string[] {
	if (!isRanged(asked)) return options;
	const say = (value: number) => sayNumber(value, asked.unit, true);
	return rangesOf(asked).map(({ from, to }) =>
		from === to ? say(from) : sayRange(say(from), say(to))
	);
}

/** The row, from 0, that an answer belongs to: of an order the first item; null where it is in none. */
export function rowOf(asked: Asked, answer: unknown): number | null {
	if (Array.isArray(answer)) return typeof answer[0] === 'number' ? answer[0] : null;
	if (typeof answer !== 'number') return null;
	return isRanged(asked) ? rangeOf(answer, asked) : answer;
}

/** The rows for which most hands were raised: several where they tie, none without hands. */
export function favourites(hands: readonly number[]): number[] {
	const most = Math.max(0, ...hands);
	return most === 0 ? [] : hands.flatMap((count, row) => (count === most ? [row] : []));
}

/** The numbers that can be guessed, in ranges of about as many numbers each, both ends belonging to them. */
export function rangesOf({
	min,
	max,
	step = 1
}: Pick<Ranged, 'min' | 'max' | 'step'>): { from: number; to: number }[] {
	const count = Math.round((max - min) / step) + 1;
	const ranges = Math.min(rangeCount, count);
	const edge = (index: number) => Math.ceil((index * count) / ranges);
	const at = (place: number) => Number((min + place * step).toPrecision(12));
	return Array.from({ length: ranges }, (_, i) => ({ from: at(edge(i)), to: at(edge(i + 1) - 1) }));
}

/** The range that holds the number nearest to a value; what lies outside all of them is in none. */
export function rangeOf(value: number, asked: Pick<Ranged, 'min' | 'max' | 'step'>): number | null {
	if (value < asked.min || value > asked.max) return null;
	const { min, step = 1 } = asked;
	const nearest = Number((min + Math.round((value - min) / step) * step).toPrecision(12));
	const index = rangesOf(asked).findIndex(({ to }) => nearest <= to);
	return index < 0 ? null : index;
}

function isRanged(asked: Asked): asked is Ranged {
	return asked.kind === 'number' && asked.min !== undefined && asked.max !== undefined;
}
