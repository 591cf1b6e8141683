import { descending } from '../math/order';
import { softmax } from '../math/softmax';
import { keepOnly } from './keep-only';

/**
 * Cuts all tokens but the nucleus: the fewest of the most probable whose probability together is at
 * least `p`; never fewer than one. Of equals, lower ids come first.
 * Holtzman, Buys, Du, Forbes, Choi 2020, section 3.1.
 */
export function topP(logits: Float32Array, p: number): Float32Array {
	const probabilities = softmax(logits);
	const nucleus: number[] = [];
	let mass = 0;
	for (const id of descending(logits)) {
		const probability = probabilities[id] ?? 0;
		if (probability === 0) break;
		nucleus.push(id);
		mass += probability;
		if (mass >= p) break;
	}
	return keepOnly(logits, nucleus);
}
