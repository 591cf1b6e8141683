/**
 * Writes static/words/ja.txt, the Japanese words by which lessons cut a text.
 *
 *   npx tsx models/words-ja/make.ts --corpora DIR
 *
 * DIR holds aozora_children_ja.txt, as for the models.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tellStory } from '../../src/lib/story-world';

/** Stories whose words are taken, from seed 0 on. */
const stories = 6000;
/** A word of the story world is kept from this many occurrences on; one may be a slip of the segmenter. */
const leastInStories = 3;
/** Largest size of the list, bytes; the space that the story world leaves goes to the most frequent words of the books. */
const limit = 150_000;
const books = 'aozora_children_ja.txt';

/** Words of two characters or more, of Han and Hiragana alone: all else is cut without a list. */
const isListed = /^[\p{Script=Han}\p{Script=Hiragana}々〆]{2,12}$/u;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Counts the words that ICU's segmenter finds, sentence by sentence. */
function countWords(text: string, into: Map<string, number>): void {
	for (const sentence of text.split(/(?<=[。\n])/))
		for (const { segment } of segmenter.segment(sentence))
			if (isListed.test(segment)) into.set(segment, (into.get(segment) ?? 0) + 1);
}

/** Words from the most to the least frequent, ties in the order of their code points. */
function byFrequency(counts: ReadonlyMap<string, number>): [string, number][] {
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function readBooks(folder: string): string {
	const corpora = fileURLToPath(new URL('../corpora.json', import.meta.url));
	const known = JSON.parse(readFileSync(corpora, 'utf8')) as Record<
		string,
		{ file?: string; sha256?: string }
	>;
	const { sha256 } = Object.values(known).find(({ file }) => file === books) ?? {};
	const bytes = readFileSync(join(folder, books));
	const found = createHash('sha256').update(bytes).digest('hex');
	if (found !== sha256)
		throw new Error(`${books} is not the text of corpora.json: its sha256 is ${found}`);
	return bytes.toString('utf8').replaceAll('<|endoftext|>', '');
}

function wordsOf(folder: string): string[] {
	const told = new Map<string, number>();
	for (let seed = 0; seed < stories; seed++) countWords(tellStory(seed).ja.text, told);
	const read = new Map<string, number>();
	countWords(readBooks(folder), read);
	const words = new Set<string>();
	let bytes = 0;
	const add = (word: string) => {
		const size = Buffer.byteLength(word) + 1;
		if (words.has(word) || bytes + size > limit) return;
		words.add(word);
		bytes += size;
	};
	for (const [word, count] of byFrequency(told)) if (count >= leastInStories) add(word);
	const ofStories = words.size;
	for (const [word] of byFrequency(read)) add(word);
	console.log(
		`${ofStories} words of ${stories} stories, ${words.size - ofStories} more of the books`
	);
	return [...words].sort();
}

const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
if (!values.corpora) throw new Error('usage: make.ts --corpora DIR');
const words = wordsOf(values.corpora);
const folder = fileURLToPath(new URL('../../static/words/', import.meta.url));
mkdirSync(folder, { recursive: true });
const list = `${words.join('\n')}\n`;
writeFileSync(join(folder, 'ja.txt'), list);
console.log(`static/words/ja.txt: ${words.length} words, ${Buffer.byteLength(list)} bytes`);
