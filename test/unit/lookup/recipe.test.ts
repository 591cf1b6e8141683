import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOutEvery, readInputs, sha256 } from '../../../models/lookup/inputs';
import { makeIndex } from '../../../models/lookup/make-index';
import { Problem } from '../../../models/lookup/problem';
import { publish } from '../../../models/lookup/publish';
import { findWorks } from '../../../models/lookup/works';
import { parseDescription, parseWorks, workOf } from '../../../src/lib/lookup/description';
import { inflate, readIndex } from '../../../src/lib/lookup/index-file';
import { drain, joined } from './documents';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lookup-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const path = (...parts: string[]) => join(folder, ...parts);
const write = (name: string, content: string | Uint8Array) => writeFileSync(path(name), content);

describe('the texts that the recipe reads', () => {
	const ids = joined([[1, 2], [2]]);
	const bytes = new Uint8Array(ids.buffer);
	const train = { sha256: sha256(bytes), tokens: 5 };
	const story = { kind: 'facts', language: 'en', documents: 3, seed: 1 };
	const named = (name: string, tokens: number | null) => ({
		name,
		source: 's',
		licence: 'l',
		tokens
	});

	function lay(changes: { card?: object; gathered?: object } = {}) {
		for (const name of ['model', 'texts']) mkdirSync(path(name), { recursive: true });
		write('model/config.json', '{"vocab_size": 3}');
		for (const name of ['model', 'texts']) write(`${name}/tokenizer.json`, '{}');
		write('texts/fables.train.bin', bytes);
		const files = { 'tokenizer.json': { bytes: 2, sha256: sha256(Buffer.from('{}')) } };
		const data = [named('fables', 5), named('fresh-repeats', null)];
		write('model/card.json', JSON.stringify({ data, files, canaries: [{}], ...changes.card }));
		const sources = { fables: { train, ...changes.gathered } };
		write('texts/gathered.json', JSON.stringify({ sources }));
	}
	const read = () => readInputs(path('model'), path('texts'));

	it('are those that the card says the model was trained on', () => {
		lay();
		const { sources, leftOut, vocabulary, tokenizer } = read();
		expect(sources).toEqual([
			{ name: 'fables', source: 's', licence: 'l', ids, documents: 2, story: null }
		]);
		expect([leftOut, vocabulary]).toEqual([['fresh-repeats', 'canaries'], 3]);
		expect(tokenizer).toBe(sha256(Buffer.from('{}')));
	});

	it('say how their documents are told', () => {
		lay({ gathered: { story } });
		const telling = { firstSeed: 1, documents: 3, heldOutEvery };
		expect(read().sources[0]?.story).toEqual({ kind: 'facts', language: 'en', telling });
	});

	it.each([
		['of another length', { card: { data: [named('fables', 6)] } }],
		['changed', { gathered: { train: { ...train, sha256: 'other' } } }],
		['of another tokenizer', { card: { files: { 'tokenizer.json': { bytes: 2, sha256: 'x' } } } }],
		['missing', { card: { data: [named('tales', 5)] } }],
		['of another number of seeds', { gathered: { story: { ...story, documents: 5 } } }],
		['described by no card', { card: { data: 'none' } }]
	])('are refused when they are %s', (_, changes) => {
		lay(changes);
		expect(read).toThrow(Problem);
	});
});

describe('the works of a source', () => {
	const document = (character: string, count: number) =>
		`${character.repeat(count)}\n<|endoftext|>\n`;

	/** A first work of 41 documents, then two of one document each; documents 0 and 40 are held out. */
	function lay(last: number) {
		write(
			'list.tsv',
			`title\tauthor\tdocuments\tcharacters\nFirst\tA\t41\t41\nSecond\t\t1\t2\nThird\tC\t1\t${last}\n`
		);
		write('train.txt', document('a', 1).repeat(39) + document('b', 2) + document('𝄞', 3));
		write('val.txt', document('a', 1).repeat(2));
	}
	const find = () => findWorks(path('list.tsv'), path('train.txt'), path('val.txt'));

	it('are found by the documents and characters that the list gives', () => {
		lay(3);
		const works = parseWorks(find());
		expect(works).toEqual([
			[0, 'First', 'A'],
			[39, 'Second', ''],
			[40, 'Third', 'C']
		]);
		expect([0, 38, 39, 40].map((document) => workOf(document, works)?.[1])).toEqual([
			'First',
			'First',
			'Second',
			'Third'
		]);
	});

	it('are refused where a work has another length', () => {
		lay(4);
		expect(find).toThrow(Problem);
	});

	it('are unknown where the list has no lengths', () => {
		write('list.tsv', 'title\ttext by\nFirst\tA\n');
		expect(find()).toBeNull();
	});
});

it('an index is read back before it is written', async () => {
	const ids = joined([[1, 2, 2], [], [2, 1]]);
	const { file, documents } = await makeIndex('fables', ids, 3);
	const index = drain(readIndex(await inflate(file)));
	expect(documents).toBe(3);
	expect(index.find([2])).toEqual({ from: 5, to: 8 });
});

it('a finished lookup replaces the one before it, and changes nothing else of the card', () => {
	const model = { bytes: 1, sha256: 'm' };
	const data = [{ name: 'fables', share: 1, story: { seed: 1 } }];
	const card = {
		id: 'm',
		data,
		files: { 'model.safetensors': model, 'lookup/old': model },
		end: 1
	};
	for (const name of ['model/lookup', 'model/part']) mkdirSync(path(name), { recursive: true });
	write('model/card.json', JSON.stringify(card));
	write('model/lookup/old', 'old');
	write('model/part/new', 'new');
	publish(path('model/part'), ['new'], path('model'));
	const described = { bytes: 3, sha256: sha256(Buffer.from('new')) };
	expect(JSON.parse(readFileSync(path('model/card.json'), 'utf8'))).toEqual({
		...card,
		files: { 'model.safetensors': model, 'lookup/new': described }
	});
	expect(readdirSync(path('model')).sort()).toEqual(['card.json', 'lookup']);
	expect(readdirSync(path('model/lookup'))).toEqual(['new']);
});

describe('a description', () => {
	const file = { file: 'a.index', bytes: 1, sha256: 'a'.repeat(64) };
	const common = { name: 'a', source: 's', licence: 'l', tokens: 5, documents: 2 };
	const description = {
		tokenizer: 'b'.repeat(64),
		exact: [{ ...common, index: file, works: null, credits: file }],
		told: [
			{
				...common,
				kind: 'facts',
				language: 'ja',
				telling: { firstSeed: 1, documents: 2, heldOutEvery }
			}
		],
		leftOut: []
	};

	it('is read as it is', () => {
		expect(parseDescription(description)).toEqual(description);
	});

	it('is refused with the name of the field that is wrong', () => {
		const wrong = { ...description, exact: [{ ...description.exact[0], tokens: -1 }] };
		expect(() => parseDescription(wrong)).toThrow(/exact\.0\.tokens/);
	});
});
