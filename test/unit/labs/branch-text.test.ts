import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textFrom } from '../../../src/lib/labs/explorer/branch-text';
import { parseTokenizer } from '../../../src/lib/tokenizer';

const path = 'static/models/story-5m/tokenizer.json';
const tokenizer = parseTokenizer(JSON.parse(readFileSync(path, 'utf8')));
const idsOf = (text: string) => tokenizer.encode(text).map(({ id }) => id);

it('is what stands from a token on, on one line', () => {
	const ids = idsOf('Mia found a key.\nShe ran.');
	expect(textFrom(tokenizer, ids, idsOf('Mia').length)).toBe('found a key. ↵ She ran.');
	expect(textFrom(tokenizer, ids, ids.length)).toBe('');
	expect(textFrom(tokenizer, idsOf('a\n'), 1)).toBe('↵');
});

it('does not begin inside a character', () => {
	const ids = idsOf('Mia 𠮷');
	const pieces = ids.filter((id) => tokenizer.token(id).text.includes('\ufffd'));
	expect(pieces.length).toBeGreaterThan(1);
	expect(textFrom(tokenizer, ids, ids.length - 1)).toBe('𠮷');
});

it('is short, however long the branch', () => {
	expect([...textFrom(tokenizer, idsOf('とても長い話。'.repeat(400)), 0)].length).toBe(160);
});
