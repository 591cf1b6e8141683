/** A binary heap of numbers; `isBefore` says which of two comes out first. */
export class Heap {
	readonly #items: number[];
	readonly #isBefore: (a: number, b: number) => boolean;

	/** Takes over `items` and orders them in linear time. */
	constructor(isBefore: (a: number, b: number) => boolean, items: number[] = []) {
		this.#isBefore = isBefore;
		this.#items = items;
		for (let at = (items.length >> 1) - 1; at >= 0; at--) this.#sink(at);
	}

	/** Number of items. */
	get size(): number {
		return this.#items.length;
	}

	/** Adds an item in O(log size). */
	push(item: number): void {
		const items = this.#items;
		let at = items.push(item) - 1;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			const above = items[parent] as number;
			if (!this.#isBefore(item, above)) break;
			items[at] = above;
			at = parent;
		}
		items[at] = item;
	}

	/** Takes out the first item in O(log size); undefined when empty. */
	pop(): number | undefined {
		const items = this.#items;
		const first = items[0];
		const last = items.pop();
		if (items.length > 0 && last !== undefined) {
			items[0] = last;
			this.#sink(0);
		}
		return first;
	}

	#sink(at: number): void {
		const items = this.#items;
		const item = items[at] as number;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= items.length) break;
			if (
				child + 1 < items.length &&
				this.#isBefore(items[child + 1] as number, items[child] as number)
			)
				child++;
			const below = items[child] as number;
			if (!this.#isBefore(below, item)) break;
			items[at] = below;
			at = child;
		}
		items[at] = item;
	}
}
