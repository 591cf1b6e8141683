import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { countTrained, type Telling } from '../../src/lib/lookup/story-sample';
import { documentEnd } from '../../src/lib/lookup/suffix-order';
import { Problem } from './problem';

/** As in models/training/documents.py; the recipe fails where the texts were gathered otherwise. */
export const heldOutEvery = 40;

const card = v.object({
	data: v.array(
		v.object({
			name: v.string(),
			source: v.string(),
			licence: v.string(),
			tokens: v.nullable(v.number())
		})
	),
	files: v.record(v.string(), v.object({ bytes: v.number(), sha256: v.string() })),
	canaries: v.optional(v.array(v.unknown()))
});
const story = v.object({
	kind: v.string(),
	language: v.picklist(['en', 'ja']),
	documents: v.number(),
	seed: v.number()
});
const gathered = v.object({
	sources: v.record(
		v.string(),
		v.object({
			story: v.optional(story),
			train: v.optional(v.object({ sha256: v.string(), tokens: v.number() }))
		})
	)
});
const config = v.object({ vocab_size: v.number() });

/** What the recipe reads of a model's card. */
export type Card = v.InferOutput<typeof card>;

/** A source that the model was trained on. */
export interface Source {
	readonly name: string;
	/** Whose text it is and where it came from. */
	readonly source: string;
	readonly licence: string;
	/** Documents that were trained on, each ended by id 0. */
	readonly ids: Uint16Array;
	readonly documents: number;
	/** How the documents are told; null for natural text. */
	readonly story: Story | null;
}

/** What it takes to tell a source again. */
export interface Story {
	readonly kind: string;
	readonly language: 'en' | 'ja';
	readonly telling: Telling;
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function readBytes(path: string): Uint8Array<ArrayBuffer> {
	if (!existsSync(path)) throw new Problem(`${path} is missing`);
	return new Uint8Array(readFileSync(path));
}

function readJson<S extends v.GenericSchema>(schema: S, path: string): v.InferOutput<S> {
	const parsed = v.safeParse(schema, JSON.parse(new TextDecoder().decode(readBytes(path))));
	if (parsed.success) return parsed.output;
	const issue = parsed.issues[0];
	throw new Problem(`${path}: ${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`);
}

/** What the model in a folder was trained on, out of the texts that were gathered for it. Throws Problem. */
export function readInputs(folder: string, texts: string) {
	const own = readJson(card, join(folder, 'card.json'));
	const { vocab_size: vocabulary } = readJson(config, join(folder, 'config.json'));
	const tokenizer = checkTokenizer(own, folder, texts);
	const known = readJson(gathered, join(texts, 'gathered.json')).sources;
	const sources: Source[] = [];
	const leftOut: string[] = [];
	for (const entry of own.data) {
		const { name, tokens } = entry;
		if (tokens === null) leftOut.push(name);
		else sources.push(readSource({ ...entry, tokens }, texts, known[name]));
	}
	if (own.canaries?.length) leftOut.push('canaries');
	return { tokenizer, vocabulary, sources, leftOut };
}

/** SHA-256 of the tokenizer that the model has, which has to be the one that encoded the texts. */
function checkTokenizer({ files }: Card, folder: string, texts: string): string {
	const expected = files['tokenizer.json']?.sha256 ?? 'not given';
	for (const path of [join(folder, 'tokenizer.json'), join(texts, 'tokenizer.json')]) {
		const found = sha256(readBytes(path));
		if (found !== expected)
			throw new Problem(
				`${path} is not the model's: its SHA-256 is ${found}, the card's ${expected}`
			);
	}
	return expected;
}

function readSource(
	{ name, source, licence, tokens }: Card['data'][number] & { tokens: number },
	texts: string,
	known: v.InferOutput<typeof gathered>['sources'][string] | undefined
): Source {
	const path = join(texts, `${name}.train.bin`);
	const bytes = readBytes(path);
	if (sha256(bytes) !== known?.train?.sha256)
		throw new Problem(
			`${path} is not what was gathered: gather the texts again with models/make.sh`
		);
	if (bytes.length !== tokens * 2)
		throw new Problem(`${path} has ${bytes.length / 2} tokens; the model was trained on ${tokens}`);
	const ids = new Uint16Array(bytes.buffer);
	if (ids.at(-1) !== documentEnd) throw new Problem(`${path} ends within a document`);
	const documents = ids.reduce((count, id) => count + (id === documentEnd ? 1 : 0), 0);
	return { name, source, licence, ids, documents, story: storyOf(path, documents, known.story) };
}

function storyOf(
	path: string,
	documents: number,
	told: v.InferOutput<typeof story> | undefined
): Story | null {
	if (!told) return null;
	const telling = { firstSeed: told.seed, documents: told.documents, heldOutEvery };
	const trained = countTrained(telling);
	if (trained !== documents)
		throw new Problem(`${path} has ${documents} documents; the seeds tell ${trained}`);
	return { kind: told.kind, language: told.language, telling };
}
