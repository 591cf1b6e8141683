/**
 * Makes the lookup of a model: an index of the natural texts that it was trained on, and what the page needs
 * to tell the story world's texts again.
 *
 *   npx tsx models/lookup/make.ts [--model static/models/story-5m] [--texts models/.work/texts]
 *
 * Written: `lookup/` in the model's folder, and its files' hashes in the model's `card.json`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import {
	parseDescription,
	type ExactSource,
	type ToldSource
} from '../../src/lib/lookup/description';
import { checkTold } from './check-told';
import { readInputs, sha256, type Source, type Story } from './inputs';
import { makeIndex } from './make-index';
import { Problem } from './problem';
import { publish } from './publish';
import { findWorks } from './works';

/** Of all index files together, bytes. */
const mostBytes = 8e6;
const models = dirname(dirname(fileURLToPath(import.meta.url)));

const { values: options } = parseArgs({
	options: {
		model: { type: 'string', default: join(dirname(models), 'static/models/story-5m') },
		texts: { type: 'string', default: join(models, '.work/texts') }
	}
});

/** Writes a file of the lookup, and says what it is. */
function write(folder: string, file: string, bytes: Uint8Array) {
	writeFileSync(join(folder, file), bytes);
	return { file, bytes: bytes.length, sha256: sha256(bytes) };
}

function json(value: unknown): Uint8Array {
	return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}

const common = ({ name, source, licence, ids, documents }: Source) => ({
	name,
	source,
	licence,
	tokens: ids.length,
	documents
});

async function makeExact(source: Source, vocabulary: number, folder: string): Promise<ExactSource> {
	const { name, ids } = source;
	const { file, documents, making, reading } = await makeIndex(name, ids, vocabulary);
	const index = write(folder, `${name}.index`, file);
	console.log(
		`${name}: ${(file.length / 1e6).toFixed(2)} MB for ${ids.length} tokens in ${documents} documents;` +
			` made in ${making.toFixed(1)} s, read in ${reading.toFixed(1)} s`
	);
	const list = join(models, 'attribution', `${name}.tsv`);
	const isListed = existsSync(list);
	const text = (part: string) => join(options.texts, `${name}.${part}.txt`);
	const works = isListed ? findWorks(list, text('train'), text('val')) : null;
	return {
		...common(source),
		index,
		works: works && write(folder, `${name}.works.json`, Buffer.from(JSON.stringify(works))),
		credits: isListed ? write(folder, `${name}.tsv`, readFileSync(list)) : null
	};
}

function makeTold(source: Source, story: Story): ToldSource {
	checkTold(source, story, join(options.texts, 'tokenizer.json'));
	return { ...common(source), ...story };
}

async function make(): Promise<void> {
	const { tokenizer, vocabulary, sources, leftOut } = readInputs(options.model, options.texts);
	const part = join(options.model, '.lookup.part');
	rmSync(part, { recursive: true, force: true });
	mkdirSync(part);
	const told = sources.flatMap((source) => (source.story ? [makeTold(source, source.story)] : []));
	const exact: ExactSource[] = [];
	for (const source of sources)
		if (!source.story) exact.push(await makeExact(source, vocabulary, part));
	const total = exact.reduce((sum, { index }) => sum + index.bytes, 0);
	if (total > mostBytes)
		throw new Problem(`the index has ${total} bytes; at most ${mostBytes} are shipped`);
	const description = parseDescription({ tokenizer, exact, told, leftOut });
	const files = exact.flatMap(({ index, works, credits }) =>
		[index, works, credits].flatMap((file) => (file ? [file.file] : []))
	);
	publish(part, [write(part, 'lookup.json', json(description)).file, ...files], options.model);
	console.log(
		`${(total / 1e6).toFixed(2)} MB of index; left out: ${leftOut.join(', ') || 'nothing'}`
	);
}

make().catch((error: unknown) => {
	if (!(error instanceof Problem)) throw error;
	console.error(`error: ${error.message}`);
	process.exitCode = 1;
});
