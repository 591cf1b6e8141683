import { workOf } from '$lib/lookup/description';
import { spread } from '$lib/lookup/spread';
import { occurrences } from '$lib/lookup/story-sample';
import type { Tokenizer } from '$lib/tokenizer';
import type { ExactResult, ToldResult } from './results';

/** A stretch of an example's text. */
export interface Part {
	readonly text: string;
	/** True for what was looked up. */
	readonly isFound: boolean;
}

/** Where something occurs, in words. */
export interface Example {
	readonly key: string;
	readonly parts: readonly Part[];
	/** True where the document goes on before or after. */
	readonly isCut: readonly [before: boolean, after: boolean];
	/** Title and author, where they are known. */
	readonly work: { readonly title: string; readonly author: string } | null;
	/** Seed that tells the document again; null for a natural text. */
	readonly seed: number | null;
}

/** Tokens on either side of an occurrence. */
const reach = 28;

/** What stands before, without the piece of a character or word that a cut left over. */
function textBefore(ids: readonly number[], isCut: boolean, tokenizer: Tokenizer): string {
	const text = tokenizer.decode(ids);
	return isCut ? text.replace(/^\ufffd+/, '').replace(/^\S{1,15} /, '') : text;
}

/** What stands after, without the piece of a character that a cut left over. */
function textAfter(ids: readonly number[], isCut: boolean, tokenizer: Tokenizer): string {
	const text = tokenizer.decode(ids);
	return isCut ? text.replace(/\ufffd+$/, '') : text;
}

/** Marks what was found, but not the space before it. */
function marked(text: string): Part[] {
	const space = text.slice(0, text.length - text.trimStart().length);
	return [
		{ text: space, isFound: false },
		{ text: text.trimStart(), isFound: true }
	].filter((part) => part.text !== '');
}

/** Example number `turn` of a source, spread over all its occurrences; `turn` from 0 to `times` − 1. */
export function exactExample(
	{ source, times, ranges }: ExactResult,
	ngrams: readonly number[][],
	turn: number,
	tokenizer: Tokenizer
): Example {
	let row = spread(turn, times);
	let reading = 0;
	for (const { from, to } of ranges) {
		if (row < to - from) break;
		row -= to - from;
		reading++;
	}
	const ngram = ngrams[reading] ?? [];
	const place = (ranges[reading]?.from ?? 0) + row;
	const { document, before, after, isCut } = source.index.read(place, ngram.length, reach);
	const work = source.works && workOf(document, source.works);
	return {
		key: `${reading} ${place}`,
		parts: [
			{ text: textBefore(before, isCut[0], tokenizer), isFound: false },
			...marked(tokenizer.decode(ngram)),
			{ text: textAfter(after, isCut[1], tokenizer), isFound: false }
		],
		isCut,
		work: work ? { title: work[1], author: work[2] } : null,
		seed: null
	};
}

/** Seeds of the sample whose documents hold what was looked up, in the order in which they were drawn. */
export function exampleSeeds({ source }: ToldResult, ngrams: readonly number[][]): number[] {
	const counts = ngrams.map((ngram) => source.sample.count(ngram).counts);
	return source.sample.seeds.filter((_, i) => counts.some((count) => (count[i] ?? 0) > 0));
}

/** A document told again from its seed, with every occurrence marked. */
export function toldExample(
	seed: number,
	text: string,
	ngrams: readonly number[][],
	tokenizer: Tokenizer
): Example {
	const ids = tokenizer.encode(text.trim()).map(({ id }) => id);
	const isFound = new Array<boolean>(ids.length).fill(false);
	for (const ngram of ngrams)
		for (const place of occurrences(ids, ngram)) isFound.fill(true, place, place + ngram.length);
	const parts: Part[] = [];
	for (let from = 0, to = 1; from < ids.length; from = to++) {
		while (to < ids.length && isFound[to] === isFound[from]) to++;
		const own = tokenizer.decode(ids.slice(from, to));
		parts.push(...(isFound[from] ? marked(own) : [{ text: own, isFound: false }]));
	}
	return { key: `seed ${seed}`, parts, isCut: [false, false], work: null, seed };
}
