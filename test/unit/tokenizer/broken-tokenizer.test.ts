import { describe, expect, test } from 'vitest';
import { BrokenTokenizer, parseTokenizer } from '../../../src/lib/tokenizer';
import { small, type TokenizerJson } from './tokenizer-files';

/** The error of a file, as reason and details. */
function flawOf(json: unknown): unknown {
	try {
		parseTokenizer(json);
	} catch (error) {
		if (!(error instanceof BrokenTokenizer)) throw error;
		return [error.reason, error.details];
	}
	return 'nothing';
}

/** A good file but for one change. */
function changed(change: (json: TokenizerJson) => void): TokenizerJson {
	const json = small([
		['a', 'b'],
		['ab', 'c']
	]);
	change(json);
	return json;
}

test('the unchanged file is good', () => {
	expect(flawOf(changed(() => {}))).toBe('nothing');
});

test.each([[null], [[]], ['{}'], [7], [undefined]])('%j is no tokenizer.json', (json) => {
	expect(flawOf(json)).toEqual(['not-an-object', {}]);
});

test('a file of another kind', () => {
	expect(flawOf({})).toEqual(['no-bpe-model', { found: 'nothing' }]);
	expect(flawOf({ model: { type: 'Unigram', vocab: [] } })).toEqual([
		'no-bpe-model',
		{ path: 'model.type', found: '"Unigram"' }
	]);
	expect(flawOf(changed((json) => delete json.model.type))).toBe('nothing');
});

describe('vocabulary', () => {
	test.each([
		[
			'gone',
			{ type: 'BPE', merges: [] },
			['no-vocabulary', { path: 'model.vocab', found: 'nothing' }]
		],
		[
			'a list',
			{ type: 'BPE', vocab: [1], merges: [] },
			['no-vocabulary', { path: 'model.vocab', found: '[1]' }]
		],
		[
			'without merges',
			{ type: 'BPE', vocab: {} },
			['no-merges', { path: 'model.merges', found: 'nothing' }]
		]
	])('%s', (_name, model, flaw) => {
		expect(flawOf({ model })).toEqual(flaw);
	});

	test.each([['7'], [-1], [0.5], [null]])('id %j', (id) => {
		expect(flawOf(changed((json) => (json.model.vocab['ab'] = id)))).toEqual([
			'bad-id',
			{ token: 'ab', found: JSON.stringify(id) }
		]);
	});

	test('one id for two tokens', () => {
		expect(flawOf(changed((json) => (json.model.vocab['abc'] = 256)))).toEqual([
			'id-twice',
			{ token: 'abc', other: 'ab', id: 256 }
		]);
	});

	test('an added token on the id of another', () => {
		expect(
			flawOf(changed((json) => (json.added_tokens = [{ id: 5, content: '<|end|>' }])))
		).toMatchObject(['id-twice', { token: '<|end|>', id: 5 }]);
	});

	test('an added token with two ids', () => {
		expect(
			flawOf(changed((json) => json.added_tokens.push({ id: 259, content: '<|end|>' })))
		).toEqual(['token-twice', { token: '<|end|>', id: 259, other: 258 }]);
		expect(flawOf(changed((json) => json.added_tokens.push({ id: 259, content: 'ab' })))).toEqual([
			'token-twice',
			{ token: 'ab', id: 259, other: 256 }
		]);
	});

	test('a gap in the ids', () => {
		expect(flawOf(changed((json) => (json.model.vocab['abc'] = 300)))).toEqual([
			'id-gap',
			{ id: 257 }
		]);
	});

	test('an entry that is not written in bytes', () => {
		expect(flawOf(changed((json) => (json.model.vocab['日本'] = 259)))).toEqual([
			'not-byte-level',
			{ token: '日本', id: 259 }
		]);
	});

	test('a byte without entry', () => {
		const json = changed((file) => {
			delete file.model.vocab['Ġ'];
			file.model.vocab['ĠĠ'] = 0x20;
		});
		expect(flawOf(json)).toEqual(['byte-missing', { byte: 0x20 }]);
	});
});

describe('merges', () => {
	test.each([['ab'], ['a b c'], [' b'], [['a']], [['a', 'b', 'c']], [['a', 1]], [7]])(
		'%j is no pair',
		(merge) => {
			expect(flawOf(changed((json) => json.model.merges.push(merge)))).toEqual([
				'bad-merge',
				{ index: 2 }
			]);
		}
	);

	test.each([
		['xy z', 'xy'],
		['z xy', 'xy'],
		['b a', 'ba']
	])('%j: %s is not in the vocabulary', (merge, token) => {
		expect(flawOf(changed((json) => json.model.merges.push(merge)))).toEqual([
			'merge-outside-vocabulary',
			{ token, index: 2 }
		]);
	});
});

describe('what this tokenizer cannot do is said', () => {
	test.each<[keyof TokenizerJson, unknown, string]>([
		['pre_tokenizer', null, 'null'],
		['pre_tokenizer', { type: 'Metaspace' }, 'Metaspace'],
		['pre_tokenizer', { type: 'Sequence', pretokenizers: [] }, 'Sequence of '],
		['normalizer', { type: 'BertNormalizer' }, 'BertNormalizer'],
		['post_processor', { type: 'TemplateProcessing' }, 'TemplateProcessing'],
		['decoder', { type: 'WordPiece' }, 'WordPiece']
	])('%s %j', (part, value, found) => {
		expect(flawOf({ ...small(), [part]: value })).toEqual(['unsupported', { part, found }]);
	});

	test('an expression that JavaScript cannot read', () => {
		const split = {
			type: 'Split',
			pattern: { Regex: '(?>a)' },
			behavior: 'Isolated',
			invert: false
		};
		const pre_tokenizer = {
			type: 'Sequence',
			pretokenizers: [split, { type: 'ByteLevel', use_regex: false }]
		};
		expect(flawOf({ ...small(), pre_tokenizer })).toEqual([
			'unsupported',
			{ part: 'pre_tokenizer', found: '(?>a)' }
		]);
	});

	test.each([
		['byte_fallback', true, 'true'],
		['end_of_word_suffix', '</w>', '"</w>"'],
		['dropout', 0.1, '0.1']
	])('model.%s %j', (option, value, found) => {
		expect(flawOf(changed((json) => (json.model[option] = value)))).toEqual([
			'unsupported',
			{ part: `model.${option}`, found }
		]);
	});

	test('added tokens that eat the space beside them', () => {
		expect(
			flawOf(changed((json) => json.added_tokens.push({ id: 259, content: '<m>', lstrip: true })))
		).toEqual(['unsupported', { part: 'added_tokens.1.lstrip', found: 'true' }]);
	});
});

test('added tokens of the wrong form', () => {
	expect(flawOf(changed((json) => (json.added_tokens = [{ id: 'x', content: 'y' }])))).toEqual([
		'malformed',
		{ path: 'added_tokens.0.id', found: '"x"' }
	]);
	expect(flawOf({ ...small(), added_tokens: {} })).toEqual([
		'malformed',
		{ path: 'added_tokens', found: '{}' }
	]);
});
