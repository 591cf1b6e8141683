import type { Level, NgramCounts } from './counts';

/** Positions in the order of their units, equal ones as they stand (a counting sort), and where each unit begins. */
function sortByUnit(ids: Uint32Array, vocabularySize: number): Uint32Array {
	const places = new Uint32Array(vocabularySize + 1);
	for (const id of ids) places[id + 1] = (places[id + 1] as number) + 1;
	for (let unit = 0; unit < vocabularySize; unit++)
		places[unit + 1] = (places[unit + 1] as number) + (places[unit] as number);
	const sorted = new Uint32Array(ids.length);
	ids.forEach((id, position) => {
		sorted[places[id] as number] = position;
		places[id] = (places[id] as number) + 1;
	});
	return sorted;
}

/** The empty n-gram: it occurs before every unit. */
function emptyLevel(size: number): Level {
	return {
		units: new Uint32Array(1),
		counts: Uint32Array.of(size),
		followed: Uint32Array.of(size),
		shorter: new Uint32Array(1),
		first: new Uint32Array(2)
	};
}

/** Where each of the sorted positions goes when they are grouped by the n-gram that begins there. */
function groupByNode(byUnit: Uint32Array, length: number, at: Uint32Array, parent: Level) {
	const starts = new Uint32Array(parent.counts.length);
	for (let node = 1; node < starts.length; node++)
		starts[node] = (starts[node - 1] as number) + (parent.followed[node - 1] as number);
	const grouped = new Uint32Array(Math.max(0, byUnit.length - length));
	for (const position of byUnit) {
		if (position < length) continue;
		const node = at[position - length] as number;
		grouped[starts[node] as number] = position - length;
		starts[node] = (starts[node] as number) + 1;
	}
	return grouped;
}

/** Marks the first position of each n-gram among `grouped`, and counts them. */
function numberNgrams(grouped: Uint32Array, ids: Uint32Array, length: number, at: Uint32Array) {
	const numbers = new Uint32Array(grouped.length);
	let last = -1;
	let before = -1;
	for (const [place, position] of grouped.entries()) {
		const isNew =
			before < 0 || at[before] !== at[position] || ids[before + length] !== ids[position + length];
		if (isNew) last++;
		numbers[place] = last;
		before = position;
	}
	return { numbers, amount: last + 1 };
}

/**
 * The n-grams of `length` + 1 units out of those of `length`, whose places stand in `at` by position. Returns
 * the new level and the places of its n-grams by position, and fills in where the parents' children start.
 */
function growLevel(
	ids: Uint32Array,
	byUnit: Uint32Array,
	length: number,
	at: Uint32Array,
	parent: Level
) {
	const grouped = groupByNode(byUnit, length, at, parent);
	const { numbers, amount } = numberNgrams(grouped, ids, length, at);
	const level: Level = {
		units: new Uint32Array(amount),
		counts: new Uint32Array(amount),
		followed: new Uint32Array(amount),
		shorter: new Uint32Array(amount),
		first: new Uint32Array(amount + 1)
	};
	const next = new Uint32Array(grouped.length);
	for (const [place, position] of grouped.entries()) {
		const node = numbers[place] as number;
		next[position] = node;
		level.units[node] = ids[position + length] as number;
		level.counts[node] = (level.counts[node] as number) + 1;
		if (position + length + 1 < ids.length)
			level.followed[node] = (level.followed[node] as number) + 1;
		if (length > 0) level.shorter[node] = at[position + 1] as number;
		parent.first[(at[position] as number) + 1] = node + 1;
	}
	// Parents without children begin where the next one does.
	for (let node = 1; node < parent.first.length; node++)
		parent.first[node] = Math.max(parent.first[node] as number, parent.first[node - 1] as number);
	return { level, next };
}

function check(ids: Uint32Array, vocabularySize: number, order: number): void {
	if (!Number.isInteger(order) || order < 1)
		throw new RangeError(`n-grams have 1 or more units, not ${order}`);
	const stray = ids.find((id) => id >= vocabularySize);
	if (stray !== undefined)
		throw new RangeError(`unit ${stray} is outside a vocabulary of ${vocabularySize}`);
}

/**
 * Counts the n-grams of 1 to `order` units of a text, as a generator that yields the share done, [0, 1], after
 * each length. A counting sort per length: time and memory are linear in the text, whatever it holds.
 * Throws RangeError for an order below 1 or a unit outside the vocabulary.
 */
export function* counting(
	ids: Uint32Array,
	vocabularySize: number,
	order: number
): Generator<number, NgramCounts> {
	check(ids, vocabularySize, order);
	const byUnit = sortByUnit(ids, vocabularySize);
	const levels = [emptyLevel(ids.length)];
	let at: Uint32Array = new Uint32Array(ids.length);
	for (let length = 0; length < order; length++) {
		const grown = growLevel(ids, byUnit, length, at, levels[length] as Level);
		levels.push(grown.level);
		at = grown.next;
		yield (length + 1) / order;
	}
	return { order, vocabularySize, size: ids.length, levels };
}

/** `counting`, run to its end. */
export function countNgrams(ids: Uint32Array, vocabularySize: number, order: number): NgramCounts {
	const work = counting(ids, vocabularySize, order);
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}
