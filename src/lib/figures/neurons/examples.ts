import type { NeuronExample } from '$lib/model/neurons';
import { tellAgain } from '$lib/story-world/probe-text';
import type { Tokenizer } from '$lib/tokenizer';

/** An example of a neuron in words. */
export interface ToldExample extends NeuronExample {
	/** What stands before the token, the token itself, and what comes after it. */
	readonly before: string;
	readonly token: string;
	readonly after: string;
}

/** Tokens on either side. */
const reach = 14;

/** Tells the text of an example again, around its token; null where the text has no such token. */
export function tellExample(example: NeuronExample, tokenizer: Tokenizer): ToldExample | null {
	const ids = tokenizer.encode(tellAgain(example.text)).map(({ id }) => id);
	const { position } = example;
	const id = ids[position];
	if (id === undefined) return null;
	const from = Math.max(0, position - reach);
	const to = Math.min(ids.length, position + 1 + reach);
	const decode = (part: readonly number[]) =>
		tokenizer.decode(part).replace(/^\ufffd+|\ufffd+$/g, '');
	return {
		...example,
		before: (from > 0 ? '…' : '') + decode(ids.slice(from, position)),
		token: tokenizer.decode([id]),
		after: decode(ids.slice(position + 1, to)) + (to < ids.length ? '…' : '')
	};
}
