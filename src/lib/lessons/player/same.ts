/** Whether two values that JSON can hold are the same; a field that is undefined is as good as none. */
export function isSame(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const names = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...names].every((name) => isSame(fieldOf(a, name), fieldOf(b, name)));
}

/** The fields of `state` that are not as in `usual`. */
export function differences(state: object, usual: object): Record<string, unknown> {
	const entries = Object.entries(state);
	return Object.fromEntries(
		entries.filter(([name, value]) => !isSame(value, fieldOf(usual, name)))
	);
}

/**
 * Computes a value that stays the very same one as long as it says the same: what follows from it is not worked out
 * anew. For `$derived.by`.
 */
export function steady<T extends object>(compute: () => T): () => T {
	let last: T | null = null;
	return () => {
		const now = compute();
		if (last === null || !isSame(last, now)) last = now;
		return last;
	};
}

function fieldOf(value: object, name: string): unknown {
	return (value as Record<string, unknown>)[name];
}
