import { describe, expect, it, vi } from 'vitest';
import {
	habitOf,
	saidOfHeads,
	shareOfForms
} from '../../../../lessons/3-inside-the-transformer/03-self-attention/card-says';
import type { LookAhead } from '../../../../lessons/3-inside-the-transformer/03-self-attention/look-ahead';
import { tellings } from '../../../../lessons/3-inside-the-transformer/03-self-attention/scenes';
import { words } from '../../../../lessons/3-inside-the-transformer/03-self-attention/words';
import type { Ready } from '../../../../src/lib/session/resident-model.svelte';
import { tellDocument } from '../../../../src/lib/story-world/documents';

vi.setConfig({ testTimeout: 60_000 });

function readyWith(card: unknown, step: number | null = null): Ready {
	return { choice: { id: 'any', step }, model: { card } } as Ready;
}

const card = {
	description: {
		en: 'A model. Three of its heads were made by hand. The rest is 0.5 random.',
		ja: '小さなモデルです。ヘッドのうち3個は手で作りました。'
	},
	data: [{ name: 'referents-en', share: 0.25 }],
	evaluation: {
		induction: { scores: [[0.1, 0.9]] },
		previousToken: { scores: [[0.7, 0.2]] }
	}
};

describe('what a card says', () => {
	it('is told of heads in its own sentences', () => {
		expect(saidOfHeads(readyWith(card), 'en')).toBe('Three of its heads were made by hand.');
		expect(saidOfHeads(readyWith(card), 'ja')).toBe('ヘッドのうち3個は手で作りました。');
		const silent = { ...card, description: { en: 'A model.', ja: 'モデルです。' } };
		expect(saidOfHeads(readyWith(silent), 'en')).toBeNull();
		expect(saidOfHeads(readyWith(null), 'en')).toBeNull();
	});

	it('is measured of the finished model alone', () => {
		expect(habitOf(readyWith(card), { layer: 0, head: 1 })).toEqual({
			induction: 0.9,
			previous: 0.2
		});
		expect(habitOf(readyWith(card), { layer: 3, head: 1 })).toBeNull();
		expect(habitOf(readyWith(card, 100), { layer: 0, head: 1 })).toBeNull();
		expect(habitOf(readyWith(null), { layer: 0, head: 1 })).toBeNull();
	});

	it('tells what share of the text was like the scenes', () => {
		expect(shareOfForms(readyWith(card), 'en')).toBe(0.25);
		expect(shareOfForms(readyWith(card), 'ja')).toBe(0);
		expect(shareOfForms(readyWith(null), 'en')).toBeNull();
	});
});

describe.each(['en', 'ja'] as const)('what is said of it, %s', (language) => {
	const say = words[language];
	const quote = '“Two ‘heads’.”';

	it('depends on what the head does', () => {
		const origins = [
			say.origin('2.1', quote, { induction: 0.9, previous: 0 }),
			say.origin('2.1', quote, { induction: 0, previous: 0.9 }),
			say.origin('2.1', quote, { induction: 0.1, previous: 0.1 }),
			say.origin('2.1', null, { induction: 0.1, previous: 0.1 }),
			say.origin('2.1', quote, null),
			say.origin('2.1', null, null)
		];
		expect(new Set(origins).size).toBe(origins.length);
		for (const origin of origins) expect(origin.trim()).not.toBe('');
	});

	it('depends on whether a head reads the next token', () => {
		const ahead = { cheaters: 3, peek: 0.4, even: 0.05 } as LookAhead;
		const habit = { induction: 0.9, previous: 0 };
		const verdicts = [
			say.peekVerdict(ahead, habit),
			say.peekVerdict(ahead, null),
			say.peekVerdict({ ...ahead, peek: 0.09 }, habit),
			say.peekVerdict({ ...ahead, peek: 0.04 }, habit),
			say.peekVerdict({ ...ahead, cheaters: 0 }, habit)
		];
		expect(new Set(verdicts).size).toBe(verdicts.length);
	});

	it('takes the scenes from the words of the texts that were read', () => {
		const read = Array.from({ length: 1000 }, (_, seed) =>
			tellDocument('referents', language, seed)
		).join('\n');
		for (const [first, second] of tellings(language))
			for (const { things, said } of [first, second])
				for (const word of [...things, said]) expect(read).toContain(word.trim());
	});
});
