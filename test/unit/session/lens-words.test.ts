import { expect, it } from 'vitest';
import { lensWords } from '../../../src/lib/session/lens-words';

it('reads the most probable token at each depth, over the full vocabulary', () => {
	const token = (id: number) => ({ id, text: `t${id}`, bytes: new Uint8Array(), special: false });
	const logits = { dims: [2, 3], data: new Float32Array([0, 0, Math.log(2), 5, 5, 5]) };
	const words = lensWords(logits, { token });
	expect(words.map((word) => word.token.id)).toEqual([2, 0]);
	expect(words[0]?.probability).toBeCloseTo(0.5, 6);
	expect(words[1]?.probability).toBeCloseTo(1 / 3, 6);
});
