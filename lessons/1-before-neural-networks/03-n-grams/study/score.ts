import type { NgramCounts } from '$lib/classic/ngrams/counts';
import { crossEntropy, trailsOf, unseenContexts } from '$lib/classic/ngrams/cross-entropy';
import { fitWeights } from '$lib/classic/ngrams/interpolation-weights';
import { maximumLikelihood } from '$lib/classic/ngrams/maximum-likelihood';
import { spellerOf, unicodeCharacters } from '$lib/classic/units/spelling';
import { encoderOf, unknownUnit, type Vocabulary } from '$lib/classic/units/vocabulary';
import { longestN, type UnitKind } from '../state';
import type { Cutter } from './cut-units';
import { estimateFor, estimateKeys, type EstimateKey } from './estimates';
import type { Parts } from './split-text';

/** How the methods do on text that was not counted; lists are by n − 1. */
export interface Scores {
	/** Units that were scored, and the characters that they are. */
	readonly units: number;
	readonly characters: number;
	/** Units among them that the vocabulary does not hold. */
	readonly unknown: number;
	/** Bits per character of each estimate; infinite where a place was impossible. */
	readonly bits: Readonly<Record<EstimateKey, readonly number[]>>;
	/** Places that relative frequencies give no probability. */
	readonly impossible: readonly number[];
	/** Share of places whose context was never seen, [0, 1]. */
	readonly unseen: readonly number[];
	/** Bits per character of relative frequencies on the beginning of the counted text itself. */
	readonly counted: readonly number[];
	/** Weights of interpolation. */
	readonly weights: readonly (readonly number[])[];
}

/** A text that was counted, and what it was counted by. */
export interface Counted {
	readonly kind: UnitKind;
	readonly parts: Parts;
	readonly cutter: Cutter;
	readonly vocabulary: Vocabulary;
	readonly counts: NgramCounts;
}

/** Most characters that are scored, and that weights are fitted on: enough for two digits, and quick. */
const most = { scored: 15_000, tuned: 8_000 };

const lengths = Array.from({ length: longestN }, (_, i) => i + 1);

/** The beginning of a text, at most `length` characters, to the end of a word or sentence where there is one. */
function beginning(text: string, length = most.scored): string {
	const characters = [...text.slice(0, 2 * length)];
	if (characters.length <= length && text.length <= 2 * length) return text;
	const start = characters.slice(0, length).join('');
	return /^[^]*\S(?=[\s。])/.exec(start)?.[0] ?? start;
}

/** Scores every estimate at every n; yields the share done, [0, 1]. */
export function* scoring(counted: Counted): Generator<number, Scores> {
	const { parts, cutter, counts } = counted;
	const encode = encoderOf(counted.vocabulary);
	const text = beginning(parts.heldOut);
	const characters = [...text].length;
	const units = cutter.cut(text);
	const ids = encode(units);
	const trails = trailsOf(counts, ids, longestN);
	const tuning = encode(cutter.cut(beginning(parts.tuning, most.tuned)));
	const tuningTrails = trailsOf(counts, tuning, longestN);
	const unknown = units.filter((_, place) => ids[place] === unknownUnit);
	const spelling = spellingBits(unknown, counted);
	const bits = emptyLists();
	const weights: (readonly number[])[] = [];
	for (const n of lengths) {
		const fitted = fitWeights(counts, n, tuningTrails).weights;
		weights.push(fitted);
		for (const key of estimateKeys)
			bits[key].push(
				(crossEntropy(estimateFor(counts, key, n, fitted), trails).bits + spelling) / characters
			);
		yield n / (longestN + 1);
	}
	return {
		units: ids.length,
		characters,
		unknown: unknown.length,
		bits,
		impossible: lengths.map((n) => crossEntropy(maximumLikelihood(counts, n), trails).impossible),
		unseen: lengths.map((n) => unseenContexts(trails, n)),
		counted: countedBits(counted),
		weights
	};
}

/** A list for every estimate. */
function emptyLists(): Record<EstimateKey, number[]> {
	const lists = estimateKeys.map((key): [EstimateKey, number[]] => [key, []]);
	return Object.fromEntries(lists) as Record<EstimateKey, number[]>;
}

/** Bits to say which units the unknown ones are: a character is one of Unicode's, anything longer is spelled. */
function spellingBits(unknown: readonly string[], { kind, parts, cutter }: Counted): number {
	const speller = spellerOf(parts.counted);
	const oneCharacter = Math.log2(unicodeCharacters);
	return unknown.reduce(
		(sum, key) => sum + (kind === 'characters' ? oneCharacter : speller.bits(cutter.textOf(key))),
		0
	);
}

function countedBits({ parts, cutter, vocabulary, counts }: Counted): number[] {
	const text = beginning(parts.counted);
	const trails = trailsOf(counts, encoderOf(vocabulary)(cutter.cut(text)), longestN);
	const characters = [...text].length;
	return lengths.map((n) => crossEntropy(maximumLikelihood(counts, n), trails).bits / characters);
}
