import { escapeExpression } from './pretokenize';

/** A piece of a text: an added token, or the text between two of them. */
export interface Section {
	readonly text: string;
	/** Id of the added token; null for other text. */
	readonly added: number | null;
}

/** Finds added tokens in a text: the leftmost first, of several at one place the longest. */
export class AddedTokenSplitter {
	readonly #ids: ReadonlyMap<string, number>;
	readonly #expression: RegExp | null;

	/** Takes the contents of the added tokens with their ids. */
	constructor(ids: ReadonlyMap<string, number>) {
		this.#ids = ids;
		const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length);
		this.#expression =
			longestFirst.length === 0
				? null
				: new RegExp(longestFirst.map(escapeExpression).join('|'), 'gu');
	}

	/** The text in sections, none of them empty. */
	split(text: string): Section[] {
		if (!this.#expression) return text === '' ? [] : [{ text, added: null }];
		const sections: Section[] = [];
		let end = 0;
		for (const { 0: content, index } of text.matchAll(this.#expression)) {
			sections.push({ text: text.slice(end, index), added: null });
			sections.push({ text: content, added: this.#ids.get(content) ?? null });
			end = index + content.length;
		}
		sections.push({ text: text.slice(end), added: null });
		return sections.filter((section) => section.text !== '');
	}
}
