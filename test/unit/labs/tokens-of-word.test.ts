import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokensOfWord } from '../../../src/lib/labs/explorer/tokens-of-word';
import { parseTokenizer } from '../../../src/lib/tokenizer';

const file = readFileSync('test/fixtures/parity/tiny-gpt2/tokenizer.json', 'utf8');
const tokenizer = parseTokenizer(JSON.parse(file) as unknown);

it('finds a word as it stands after a space and by itself', () => {
	const whole = tokensOfWord(tokenizer, 'a');
	expect(whole.map(({ id }) => tokenizer.token(id).text).sort()).toEqual([' a', 'a']);
	expect(whole.map(({ label }) => label).sort()).toEqual(['a', '␣a']);
	expect(whole.every(({ isWhole }) => isWhole)).toBe(true);
});

it('gives the first piece of what is no single token, and says so', () => {
	const pieces = tokensOfWord(tokenizer, 'qqqzzz');
	expect(pieces.length).toBeGreaterThan(0);
	for (const { id, isWhole } of pieces) {
		expect(isWhole).toBe(false);
		expect(' qqqzzz').toContain(tokenizer.token(id).text.trim());
	}
});

it('gives nothing for an empty word', () => {
	expect(tokensOfWord(tokenizer, '  ')).toEqual([]);
});
