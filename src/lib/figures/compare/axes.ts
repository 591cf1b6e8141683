import type { PairAxis } from './PairMaps.svelte';
import type { Pairing } from './pairing';

/** The columns of an alignment as the axis of three maps; what has no partner has a dash for a name. */
export function tokenAxis({ columns, firsts, seconds }: Pairing): PairAxis {
	return {
		a: firsts,
		b: seconds,
		labels: {
			a: columns.map(({ a }) => a ?? '–'),
			b: columns.map(({ b }) => b ?? '–'),
			d: columns.map(({ label }) => label)
		}
	};
}

/** An axis of places by number, of which one run may have fewer. */
export function numberedAxis(a: number, b: number, names: readonly string[]): PairAxis {
	const places = (count: number) => names.map((_, place) => (place < count ? place : null));
	return { a: places(a), b: places(b), labels: { a: names, b: names, d: names } };
}
