import { topIndices } from '../../src/lib/math/order';
import { softmax } from '../../src/lib/math/softmax';
import { sizeOf, type Tensor } from '../../src/lib/math/tensor';
import type { ModelConfig } from '../../src/lib/model/config';
import { dimsOf, hooksOf } from '../../src/lib/model/hooks';
import type { Tokenizer } from '../../src/lib/tokenizer';
import { printable, WrongArguments } from './options';

/** Names of the hooks to print, and of those that are too large to be printed unasked. */
export function chooseHooks(
	config: ModelConfig,
	length: number,
	wanted: readonly string[] | null
): { chosen: string[]; left: string[] } {
	const hooks = hooksOf(config);
	if (wanted === null) {
		const isSmall = (name: string) =>
			hooks.some((hook) => hook.name === name && sizeOf(dimsOf(hook, config, length)) <= printable);
		const names = hooks.map(({ name }) => name);
		return { chosen: names.filter(isSmall), left: names.filter((name) => !isSmall(name)) };
	}
	const chosen = wanted.flatMap((pattern) => {
		const matches = hooks.map(({ name }) => name).filter((name) => fits(pattern, name));
		if (matches.length === 0)
			throw new WrongArguments(`--hooks ${pattern}: this model has no such hook`);
		return matches;
	});
	return { chosen: [...new Set(chosen)], left: [] };
}

/** True when the pattern, in which `*` stands for anything, is the whole name. */
function fits(pattern: string, name: string): boolean {
	const [first = '', ...rest] = pattern.split('*');
	if (rest.length === 0) return pattern === name;
	const last = rest.pop() ?? '';
	if (!name.startsWith(first) || !name.endsWith(last)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = name.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return at <= name.length - last.length;
}

/** The most probable next tokens. */
export function topTokens(logits: Float32Array, count: number, tokenizer: Tokenizer) {
	const probabilities = softmax(logits);
	return topIndices(logits, count).map((id) => ({
		id,
		// A model may have more rows than its tokenizer has entries.
		text: id < tokenizer.size ? tokenizer.token(id).text : null,
		logit: shortest(logits[id] ?? 0),
		probability: shortest(probabilities[id] ?? 0)
	}));
}

/** A tensor as JSON, piece by piece, since a large one is longer than a string may be; −∞ becomes null. */
export function* tensorJson({ dims, data }: Tensor): Generator<string> {
	const piece = 16_384;
	yield `{"dims":${JSON.stringify(dims)},"data":[`;
	for (let start = 0; start < data.length; start += piece) {
		const values = [...data.subarray(start, start + piece)].map(shortest);
		yield (start > 0 ? ',' : '') + JSON.stringify(values).slice(1, -1);
	}
	yield ']}';
}

/** Nine digits tell any two float32 apart; JSON writes infinities as null. */
function shortest(value: number): number {
	return Number(value.toPrecision(9));
}
