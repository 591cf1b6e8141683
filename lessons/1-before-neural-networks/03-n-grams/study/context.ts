import { eachAfter } from '$lib/classic/ngrams/estimate';
import {
	findNgram,
	levelOf,
	none,
	seenContexts,
	type NgramCounts
} from '$lib/classic/ngrams/counts';
import { unknownUnit } from '$lib/classic/units/vocabulary';
import type { State } from '../state';
import type { Study } from './study';
import { cutTyped } from './typed';

/** A context that is looked at. */
export interface Chosen {
	/** At most n − 1 units. */
	readonly context: readonly number[];
	/** What came next in the text held back; null where the context was not taken from there. */
	readonly came: number | null;
	/** Where that stands in the text held back, in units; null where `came` is. */
	readonly place: number | null;
}

/** A context of a length and how often a unit follows it. */
export interface Frequent {
	readonly context: readonly number[];
	readonly followed: number;
}

/** The contexts of one length: places from the most frequent down, and each level's parents. */
interface Ranked {
	readonly places: readonly number[];
	/** For each level up to the length, the place of each n-gram without its last unit. */
	readonly parents: readonly Uint32Array[];
}

/** Ranking takes a while and is asked for at every change. */
const ranked = new WeakMap<NgramCounts, Map<number, Ranked>>();

function rank(counts: NgramCounts, length: number): Ranked {
	const known = ranked.get(counts) ?? new Map<number, Ranked>();
	ranked.set(counts, known);
	const done = known.get(length);
	if (done) return done;
	const { followed } = levelOf(counts, length);
	const places = [...followed.keys()].filter((node) => (followed[node] as number) > 0);
	places.sort((a, b) => (followed[b] as number) - (followed[a] as number) || a - b);
	const made = { places, parents: parentsOf(counts, length) };
	known.set(length, made);
	return made;
}

function parentsOf(counts: NgramCounts, length: number): Uint32Array[] {
	return Array.from({ length: length + 1 }, (_, level) => {
		if (level === 0) return new Uint32Array(1);
		const { first } = levelOf(counts, level - 1);
		const parents = new Uint32Array(levelOf(counts, level).units.length);
		for (let parent = 0; parent + 1 < first.length; parent++)
			parents.fill(parent, first[parent], first[parent + 1]);
		return parents;
	});
}

/** Contexts of `length` units from the most frequent down, at most `most`; `isWanted` sees each. */
export function frequentContexts(
	counts: NgramCounts,
	length: number,
	most: number,
	isWanted: (context: readonly number[]) => boolean = () => true
): Frequent[] {
	const { followed } = levelOf(counts, length);
	const { places, parents } = rank(counts, length);
	const found: Frequent[] = [];
	for (const node of places) {
		const context = unitsOf(counts, length, node, parents);
		if (isWanted(context)) found.push({ context, followed: followed[node] as number });
		if (found.length >= most) break;
	}
	return found;
}

function unitsOf(
	counts: NgramCounts,
	length: number,
	node: number,
	parents: readonly Uint32Array[]
): number[] {
	const units: number[] = [];
	for (let level = length, at = node; level > 0; level--) {
		units.unshift(levelOf(counts, level).units[at] as number);
		at = parents[level]?.[at] ?? 0;
	}
	return units;
}

/** A unit that follows a context, and how often. */
export interface Follower {
	readonly unit: number;
	readonly count: number;
}

/** What follows a context, the most frequent first; nothing after one that was never seen. */
export function followersOf(counts: NgramCounts, context: readonly number[]): Follower[] {
	const node = findNgram(counts, context);
	const followers: Follower[] = [];
	if (node === none) return followers;
	const found = levelOf(counts, context.length + 1).counts;
	eachAfter(counts, context.length, node, (unit, child) => {
		followers.push({ unit, count: found[child] as number });
	});
	return followers.sort((a, b) => b.count - a.count || a.unit - b.unit);
}

/** How sure the most frequent follower of a context worth betting on is, [0, 1]. */
const bet = { least: 0.2, most: 0.9 };

/**
 * The most frequent context of letters alone after which a letter comes most often, but not nearly always;
 * without one, the most frequent of letters, or of anything.
 */
function worthBetting({ counts, unitTexts }: Study, length: number): readonly number[] {
	const isLetter = (unit: number) => /^ ?[\p{L}\p{M}]+$/u.test(unitTexts[unit] ?? '');
	const ofLetters = frequentContexts(counts, length, 200, (context) => context.every(isLetter));
	const found = ofLetters.find(({ context, followed }) => {
		const [top] = followersOf(counts, context);
		const share = (top?.count ?? 0) / followed;
		return top && isLetter(top.unit) && share >= bet.least && share <= bet.most;
	});
	const frequent = found ?? ofLetters[0] ?? frequentContexts(counts, length, 1)[0];
	return frequent?.context ?? [];
}

/** The first place of the text held back whose context, without unknown units, is as wanted. */
function fromHeldOut(
	{ counts, heldOut }: Study,
	length: number,
	isWanted: (seen: boolean, came: number, context: readonly number[]) => boolean
): Chosen | null {
	for (let place = length; place < heldOut.length; place++) {
		const context = [...heldOut.subarray(place - length, place)];
		const came = heldOut[place] as number;
		if (came === unknownUnit || context.includes(unknownUnit)) continue;
		const seen = seenContexts(counts, context, length).at(-1) !== none;
		if (isWanted(seen, came, context)) return { context, came, place };
	}
	return null;
}

/** The context that a state asks for, at most n − 1 units; a frequent one where there is none of the kind. */
export function chooseContext(
	study: Study,
	{ pick, context, n }: Pick<State, 'pick' | 'context' | 'n'>
): Chosen {
	const length = n - 1;
	const { counts } = study;
	if (pick === 'typed') {
		const typed = cutTyped(study, context);
		return { context: typed.slice(Math.max(0, typed.length - length)), came: null, place: null };
	}
	const found =
		pick === 'unseen'
			? fromHeldOut(study, length, (seen) => !seen)
			: pick === 'surprised'
				? fromHeldOut(
						study,
						length,
						(seen, came, units) =>
							seen && !followersOf(counts, units).some(({ unit }) => unit === came)
					)
				: null;
	return found ?? { context: worthBetting(study, length), came: null, place: null };
}
