/** The list with the item at `from` moved to `to`; places outside the list are its ends. */
export function moved(order: readonly number[], from: number, to: number): number[] {
	const rest = order.filter((_, place) => place !== from);
	const item = order[from];
	if (item === undefined) return [...order];
	rest.splice(Math.min(Math.max(to, 0), rest.length), 0, item);
	return rest;
}

/** How many items stand in the same place in both orders. */
export function placesRight(order: readonly number[], answer: readonly number[]): number {
	return order.filter((item, place) => item === answer[place]).length;
}

/** The place, from 0, that a pointer is over, given the rows' vertical middles in px, top to bottom. */
export function placeUnder(y: number, middles: readonly number[]): number {
	const below = middles.filter((middle) => middle < y).length;
	return Math.min(below, middles.length - 1);
}
