import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { asText, continuationFor, rewound } from '../../../src/lib/session/written';
import { parseTokenizer } from '../../../src/lib/tokenizer';

const path = 'static/models/story-5m/tokenizer.json';
const tokenizer = parseTokenizer(JSON.parse(readFileSync(path, 'utf8')));
const idsOf = (text: string) => tokenizer.encode(text).map(({ id }) => id);
const end = idsOf('<|endoftext|>')[0] ?? -1;
const written = { text: 'Mia found', continuation: idsOf(' a key. 鍵'), model: 'story-5m' };

describe('what a model wrote', () => {
	it('is of no use to another model, nor from the first id on that its vocabulary lacks', () => {
		expect(continuationFor(written, 'story-5m', tokenizer)).toEqual(written.continuation);
		expect(continuationFor(written, 'story-1m', tokenizer)).toEqual([]);
		const beyond = { ...written, continuation: [1, tokenizer.size, 2] };
		expect(continuationFor(beyond, 'story-5m', tokenizer)).toEqual([1]);
	});

	it('becomes text that every model can read, without the mark of the end', () => {
		const ended = { ...written, continuation: [...written.continuation, end] };
		expect(asText(ended, tokenizer)).toEqual({
			text: 'Mia found a key. 鍵',
			continuation: [],
			model: 'story-5m'
		});
	});
});

describe('rewinding', () => {
	const prompt = tokenizer.encode(written.text);

	it('cuts the tokens that were written, and then the text', () => {
		const one = rewound(written, prompt, prompt.length + 1);
		expect(one).toEqual({ ...written, continuation: written.continuation.slice(0, 1) });
		const first = rewound(written, prompt, 1);
		expect(first.continuation).toEqual([]);
		expect(first.text).toBe(prompt[0]?.text);
	});
});
