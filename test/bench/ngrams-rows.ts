import { createRequire } from 'node:module';
import { join } from 'node:path';
import { countNgrams } from '../../src/lib/classic/ngrams/count';
import { countOf } from '../../src/lib/classic/ngrams/counts';
import { encoderOf, vocabularyOf } from '../../src/lib/classic/units/vocabulary';
import { wordListOf } from '../../src/lib/classic/units/longest-match';
import { splitWords } from '../../src/lib/classic/units/words';
import { tellStory } from '../../src/lib/story-world';
import { alternate, type Timed } from './alternate';
import { installPackage, peerPackages } from './peer-install';
import type { Row } from './rows';
import { medianOfRatios } from './statistics';

/** Longest n-grams, as in the lesson. */
const longest = 6;
const counted = 300;
const peer = { name: 'natural', version: '8.1.1' };

/** What is asked of the peer: n-grams of one length with how often each occurs, by its name. */
interface PeerNgrams {
	ngrams(
		sequence: string[],
		n: number,
		start: null,
		end: null,
		withStatistics: true
	): { frequencies: Record<string, number> };
}

/** A way to count: takes words, gives how often an n-gram of up to `longest` words occurs. */
type CountWords = (words: string[]) => (ngram: string[]) => number;

/** From words to answers, the vocabulary included: the peer is handed words too. */
const ours: CountWords = (words) => {
	const vocabulary = vocabularyOf(words);
	const encode = encoderOf(vocabulary);
	const counts = countNgrams(encode(words), vocabulary.texts.length, longest);
	return (ngram) => countOf(counts, encode(ngram));
};

function theirs(): CountWords {
	installPackage(peer.name, peer.version);
	const load = createRequire(join(peerPackages, 'bench.js'));
	// This part alone: the whole package brings databases' clients with it.
	const { NGrams } = load(`${peer.name}/lib/natural/ngrams`) as { NGrams: PeerNgrams };
	return (words) => {
		const byLength = Array.from(
			{ length: longest },
			(_, i) => NGrams.ngrams(words, i + 1, null, null, true).frequencies
		);
		return (ngram) => byLength[ngram.length - 1]?.[`(${ngram.join(', ')})`] ?? 0;
	};
}

/** Words of some of the story world's stories. */
function wordsOf(first: number, count: number): string[] {
	const stories = Array.from({ length: count }, (_, i) => tellStory(first + i).en.text);
	return splitWords(stories.join('\n\n'), wordListOf(''));
}

/** N-grams of every length, one from each place of a text. */
function ngramsOf(words: readonly string[]): string[][] {
	const last = words.length - longest;
	return Array.from({ length: last }, (_, at) => words.slice(at, at + 1 + (at % longest)));
}

/** Asks for every n-gram, and sums what was found, so that no answer goes unused. */
function askAll(countOf: (ngram: string[]) => number, ngrams: readonly string[][]): number {
	return ngrams.reduce((sum, ngram) => sum + countOf(ngram), 0);
}

function timed(work: () => void): Timed {
	return () => {
		const start = performance.now();
		work();
		return Promise.resolve(performance.now() - start);
	};
}

function row(what: string, value: number, note: string): Row {
	return {
		name: `${what} over that of ${peer.name}`,
		value,
		unit: '×',
		better: 'higher',
		target: 1,
		note
	};
}

/** Our n-gram counter against a well-known package's. Rejects when the two do not count alike. */
export async function ngramsRows(rounds = 9): Promise<Row[]> {
	const count = { ours, theirs: theirs() };
	const words = wordsOf(0, counted);
	// Out of stories that were not counted: some of their n-grams occur, some do not.
	const queries = ngramsOf(wordsOf(counted, 30));
	const known = { ours: count.ours(words), theirs: count.theirs(words) };
	const differing = [...queries, ...ngramsOf(words)].find(
		(ngram) => known.ours(ngram) !== known.theirs(ngram)
	);
	if (differing) throw new Error(`“${differing.join('|')}” is not counted alike`);
	const counting = await alternate(
		{ ours: timed(() => count.ours(words)), theirs: timed(() => count.theirs(words)) },
		{ rounds, repeats: 2 }
	);
	const expected = askAll(known.ours, queries);
	const ask = (countOf: (ngram: string[]) => number) =>
		timed(() => {
			if (askAll(countOf, queries) !== expected) throw new Error('an answer changed');
		});
	const asking = await alternate(
		{ ours: ask(known.ours), theirs: ask(known.theirs) },
		{ rounds, repeats: 5 }
	);
	const whole = (value: number) => value.toLocaleString('en');
	return [
		row(
			'n-gram counting speed',
			medianOfRatios(counting.theirs, counting.ours),
			`the same ${whole(words.length)} words, lengths 1 to ${longest}; ${peer.name} ${peer.version}`
		),
		row(
			'n-gram query speed',
			medianOfRatios(asking.theirs, asking.ours),
			`the same ${whole(queries.length)} n-grams, given as words; ${peer.name} ${peer.version}`
		)
	];
}
