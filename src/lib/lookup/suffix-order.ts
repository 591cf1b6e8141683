/** The id that ends every document. */
export const documentEnd = 0;

/**
 * The places where suffixes begin, in the order of the suffixes, [tokens]. A suffix is read up to the end of
 * its document, and these ends compare by their place, so that no two suffixes are alike. `ids` are
 * documents, each ended by id 0. Throws RangeError where the last one is not.
 *
 * Prefix doubling with counting sorts, O(n log n): Manber and Myers, "Suffix arrays: a new method for
 * on-line string searches", 1993.
 */
export function suffixOrder(ids: Uint16Array): Uint32Array {
	if (ids.length > 0 && ids[ids.length - 1] !== documentEnd)
		throw new RangeError('the last document has no end');
	let ranks = firstRanks(ids);
	let order = sortByRank(Uint32Array.from(ids.keys()), ranks);
	// `reach` is the number of tokens by which the ranks are told apart.
	for (let reach = 1, distinct = 0; distinct < ids.length; reach *= 2) {
		order = sortByRank(byContinuation(order, reach), ranks);
		[ranks, distinct] = renew(ranks, order, reach);
	}
	return order;
}

/** Where the group of a place begins among all, by its one token; every end of a document is its own group. */
function firstRanks(ids: Uint16Array): Uint32Array {
	const begins = new Uint32Array(65537);
	for (const id of ids) begins[id + 1] = (begins[id + 1] as number) + 1;
	for (let id = 1; id < begins.length; id++)
		begins[id] = (begins[id] as number) + (begins[id - 1] as number);
	let ends = 0;
	return Uint32Array.from(ids, (id) => (id === documentEnd ? ends++ : (begins[id] as number)));
}

/** Places by rank; of the same rank, in the order given. A rank is the first place of its group. */
function sortByRank(places: Uint32Array, ranks: Uint32Array): Uint32Array {
	const filled = new Uint32Array(places.length);
	const sorted = new Uint32Array(places.length);
	for (let i = 0; i < places.length; i++) {
		const place = places[i] as number;
		const rank = ranks[place] as number;
		const within = filled[rank] as number;
		filled[rank] = within + 1;
		sorted[rank + within] = place;
	}
	return sorted;
}

/** All places in the order of what stands `reach` tokens after them; those without are ranked already. */
function byContinuation(order: Uint32Array, reach: number): Uint32Array {
	const places = new Uint32Array(order.length);
	let count = 0;
	for (let place = Math.max(0, order.length - reach); place < order.length; place++)
		places[count++] = place;
	for (let i = 0; i < order.length; i++) {
		const place = order[i] as number;
		if (place >= reach) places[count++] = place - reach;
	}
	return places;
}

/** The ranks by twice as many tokens, and how many different ones there are. */
function renew(ranks: Uint32Array, order: Uint32Array, reach: number): [Uint32Array, number] {
	const renewed = new Uint32Array(ranks.length);
	let [group, distinct] = [0, 0];
	for (let i = 0; i < order.length; i++) {
		const place = order[i] as number;
		const before = order[i - 1] ?? -1;
		const isSame = ranks[before] === ranks[place] && ranks[before + reach] === ranks[place + reach];
		if (!isSame) [group, distinct] = [i, distinct + 1];
		renewed[place] = group;
	}
	return [renewed, distinct];
}
