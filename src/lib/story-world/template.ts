import type { Choices } from './choices';

/** A part of a template: text, or a reference to who or what is in a slot. */
export type Part = { readonly text: string } | Reference;

/** `{slot:category.form}`, `{n#slot}` or `{a+b.form}`. */
export interface Reference {
	readonly slot: string;
	/** Draws the slot from this list on its first use. */
	readonly category: string | null;
	/** The slot that is counted by this number, or that joins it. */
	readonly second: Second | null;
	readonly form: string;
}

/** A slot that is counted or joined. */
export interface Second {
	readonly by: '#' | '+';
	readonly slot: string;
	readonly category: string | null;
}

const references = /\{([a-z]\w*)(?::(\w+))?(?:([#+])([a-z]\w*)(?::(\w+))?)?(?:\.(\w+))?\}/g;

/** Splits a template without alternatives into its parts. Throws RangeError on a stray brace. */
export function parse(template: string): Part[] {
	const parts: Part[] = [];
	let end = 0;
	const say = (text: string) => {
		if (/[{}]/.test(text)) throw new RangeError(`cannot read "${text}" in "${template}"`);
		if (text) parts.push({ text });
	};
	for (const match of template.matchAll(references)) {
		const [whole, slot = '', category = null, by, other = '', list = null, form = ''] = match;
		say(template.slice(end, match.index));
		end = match.index + whole.length;
		const second: Second | null =
			by === '#' || by === '+' ? { by, slot: other, category: list } : null;
		parts.push({ slot, category, second, form });
	}
	say(template.slice(end));
	return parts;
}

/** The slots that a template fills from a list, in all its wordings. */
export function findDrawn(template: string): { slot: string; category: string }[] {
	return [...template.matchAll(references)].flatMap(
		([, slot = '', category, , other = '', list]) => [
			...(category ? [{ slot, category }] : []),
			...(list ? [{ slot: other, category: list }] : [])
		]
	);
}

/** Chooses one wording at every `(this|that)`, inner ones last. Throws RangeError on unbalanced brackets. */
export function chooseWording(template: string, choices: Choices): string {
	const begin = template.indexOf('(');
	if (begin < 0) return template;
	let depth = 0;
	const borders = [begin];
	for (let i = begin; i < template.length; i++) {
		if (template[i] === '(') depth++;
		if (template[i] === '|' && depth === 1) borders.push(i);
		if (template[i] === ')' && --depth === 0) {
			const ways = [...borders.keys()].map((n) =>
				template.slice(borders[n]! + 1, borders[n + 1] ?? i)
			);
			const chosen = chooseWording(choices.pick(ways), choices);
			return template.slice(0, begin) + chosen + chooseWording(template.slice(i + 1), choices);
		}
	}
	throw new RangeError(`a bracket is not closed in "${template}"`);
}
