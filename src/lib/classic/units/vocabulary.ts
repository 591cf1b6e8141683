/** The id of every unit that a vocabulary does not hold. */
export const unknownUnit = 0;

/** A closed list of units: whatever is not in it is the unknown unit. */
export interface Vocabulary {
	/** Text of each unit, [unit]; the unknown one's is empty. */
	readonly texts: readonly string[];
}

/** The vocabulary of a text: the unknown unit, then every different unit in the order of appearance. */
export function vocabularyOf(units: Iterable<string>): Vocabulary {
	return { texts: ['', ...new Set(units)] };
}

/** A function that gives the ids of units. */
export function encoderOf({ texts }: Vocabulary): (units: readonly string[]) => Uint32Array {
	const ids = new Map(texts.map((text, id) => [text, id]));
	ids.delete('');
	return (units) => {
		// Not `Uint32Array.from` with a function: for the few units of an n-gram, that alone takes longer than a query.
		const encoded = new Uint32Array(units.length);
		units.forEach((unit, place) => (encoded[place] = ids.get(unit) ?? unknownUnit));
		return encoded;
	};
}
