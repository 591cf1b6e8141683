import { counting } from '$lib/classic/ngrams/count';
import type { NgramCounts } from '$lib/classic/ngrams/counts';
import { wellFormed } from '$lib/classic/units/characters';
import { encoderOf, vocabularyOf, type Vocabulary } from '$lib/classic/units/vocabulary';
import { longestN, type UnitKind } from '../state';
import type { Cutter } from './cut-units';
import { scoring, type Scores } from './score';
import { splitText, type Parts } from './split-text';

/** What came of counting a text. Plain data: it can be sent from a worker to the page. */
export interface Study {
	readonly kind: UnitKind;
	readonly parts: Parts;
	/** Unicode characters in the whole text. */
	readonly characters: number;
	/** Keys of the units, and the text of each. */
	readonly vocabulary: Vocabulary;
	readonly unitTexts: readonly string[];
	readonly counts: NgramCounts;
	/** Units of the beginning of the text held back. */
	readonly heldOut: Uint32Array;
	/** How every method does; null where the text is too short to hold anything back. */
	readonly scores: Scores | null;
}

/** What is being done. */
export type Stage = 'telling' | 'cutting' | 'counting' | 'scoring';

/** How far the work is: which part, and what share of it, [0, 1]. */
export interface Progress {
	readonly stage: Stage;
	readonly done: number;
}

/** Characters of the text held back that examples are taken from. */
const exampleLength = 20_000;

/** Counts a text and scores every method on what it holds back of it; a generator that yields how far it is. */
export function* studying(
	text: string,
	kind: UnitKind,
	cutter: Cutter
): Generator<Progress, Study> {
	yield { stage: 'cutting', done: 0 };
	const whole = wellFormed(text);
	const parts = splitText(whole);
	const units = cutter.cut(parts.counted);
	const vocabulary = vocabularyOf(units);
	const encode = encoderOf(vocabulary);
	const size = vocabulary.texts.length;
	const counts = yield* staged('counting', counting(encode(units), size, longestN));
	const counted = { kind, parts, cutter, vocabulary, counts };
	return {
		kind,
		parts,
		characters: [...whole].length,
		vocabulary,
		unitTexts: vocabulary.texts.map((key) => (key === '' ? '' : cutter.textOf(key))),
		counts,
		heldOut: encode(cutter.cut(parts.heldOut.slice(0, exampleLength))),
		scores: parts.heldOut === '' ? null : yield* staged('scoring', scoring(counted))
	};
}

function* staged<T>(stage: Stage, work: Generator<number, T>): Generator<Progress, T> {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		yield { stage, done: step.value };
	}
}

/** The value of a generator that is run to its end. */
export function finish<T>(work: Generator<unknown, T>): T {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}
