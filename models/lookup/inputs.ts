import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { documentEnd } from '../../src/lib/lookup/suffix-order';
import { countTrained } from '../../src/lib/lookup/story-sample';
import { Problem } from './problem';

/** As in models/training/documents.py; the recipe fails where the texts were gathered otherwise. */
export const heldOutEvery = 40;
export const firstSeed = 1;

/** The parts of a model's card.json that the recipe reads. */
export interface Card {
	readonly data: readonly { readonly name: string; readonly tokens: number | null }[];
	readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

const corpora = v.record(
	v.string(),
	v.object({
		source: v.string(),
		licence: v.string(),
		story: v.optional(
			v.object({ kind: v.string(), language: v.picklist(['en', 'ja']), documents: v.number() })
		)
	})
);
/** What models/corpora.json says of a source. */
export type Corpus = v.InferOutput<typeof corpora>[string];

const gathered = v.object({
	sources: v.record(v.string(), v.object({ train: v.object({ sha256: v.string() }) }))
});

/** A source that was trained on. */
export interface Source {
	readonly name: string;
	readonly corpus: Corpus;
	/** Documents that were trained on, each ended by id 0. */
	readonly ids: Uint16Array;
	readonly documents: number;
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function readJson(path: string): unknown {
	if (!existsSync(path)) throw new Problem(`${path} is missing`);
	return JSON.parse(readFileSync(path, 'utf8'));
}

/** What the model in a folder was trained on, out of the texts that were gathered for it. Throws Problem. */
export function readSources(folder: string, texts: string, list: string) {
	const card = readJson(join(folder, 'card.json')) as Card;
	const known = v.parse(corpora, readJson(list));
	const listed = join(texts, 'gathered.json');
	const hashes = existsSync(listed) ? v.parse(gathered, readJson(listed)).sources : {};
	const tokenizer = checkTokenizer(card, folder, texts);
	const config = v.parse(
		v.object({ vocab_size: v.number() }),
		readJson(join(folder, 'config.json'))
	);
	const sources: Source[] = [];
	const leftOut: string[] = [];
	for (const { name, tokens } of card.data) {
		const corpus = known[name];
		if (!corpus || tokens === null) leftOut.push(name);
		else
			sources.push(readSource(name, corpus, texts, { tokens, sha256: hashes[name]?.train.sha256 }));
	}
	return { card, tokenizer, vocabulary: config.vocab_size, sources, leftOut };
}

/** SHA-256 of the tokenizer that the model has, which has to be the one that encoded the texts. */
function checkTokenizer(card: Card, folder: string, texts: string): string {
	const expected = card.files['tokenizer.json']?.sha256;
	for (const path of [join(folder, 'tokenizer.json'), join(texts, 'tokenizer.json')]) {
		if (!existsSync(path)) throw new Problem(`${path} is missing`);
		const found = sha256(readFileSync(path));
		if (found !== expected)
			throw new Problem(
				`${path} is not the model's: its SHA-256 is ${found}, the card's ${expected}`
			);
	}
	return expected ?? '';
}

function readSource(
	name: string,
	corpus: Corpus,
	texts: string,
	expected: { tokens: number; sha256: string | undefined }
): Source {
	const path = join(texts, `${name}.train.bin`);
	if (!existsSync(path))
		throw new Problem(`${path} is missing: gather the texts with models/make.sh`);
	const bytes = new Uint8Array(readFileSync(path));
	if (expected.sha256 !== undefined && sha256(bytes) !== expected.sha256)
		throw new Problem(`${path} has changed since it was gathered`);
	if (bytes.length !== expected.tokens * 2)
		throw new Problem(
			`${path} has ${bytes.length / 2} tokens, but the model was trained on ${expected.tokens}`
		);
	const ids = new Uint16Array(bytes.buffer, 0, expected.tokens);
	if (ids.at(-1) !== documentEnd) throw new Problem(`${path} ends within a document`);
	const documents = ids.reduce((count, id) => count + (id === documentEnd ? 1 : 0), 0);
	const told = corpus.story && countTrained({ firstSeed, heldOutEvery, ...corpus.story });
	if (told !== undefined && told !== documents)
		throw new Problem(`${path} has ${documents} documents; the seeds tell ${told}`);
	return { name, corpus, ids, documents };
}
