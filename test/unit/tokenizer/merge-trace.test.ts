import { describe, expect, test } from 'vitest';
import { RandomStream } from '../../../src/lib/math/random';
import {
	parseTokenizer,
	partsAfter,
	type MergeTrace,
	type Tokenizer
} from '../../../src/lib/tokenizer';
import { randomText } from './random-text';
import { readTokenizer, small } from './tokenizer-files';

const shipped = parseTokenizer(readTokenizer('static/models/story-5m/tokenizer.json'));
const texts = (tokenizer: Tokenizer, ids: readonly number[]) =>
	ids.map((id) => tokenizer.token(id).text);
const stages = (tokenizer: Tokenizer, trace: MergeTrace) =>
	Array.from({ length: trace.steps.length + 1 }, (_, count) =>
		texts(tokenizer, partsAfter(trace, count)).join('|')
	);

describe('by hand', () => {
	const tokenizer = parseTokenizer(
		small([
			['e', 'r'], // rank 0
			['n', 'e'], // 1
			['l', 'o'], // 2
			['lo', 'w'], // 3
			['w', 'er'] // 4
		])
	);

	test('the lowest rank goes first, wherever it stands', () => {
		const [trace] = tokenizer.trace('lower');
		if (!trace) throw new Error('no trace');
		expect(stages(tokenizer, trace)).toEqual(['l|o|w|e|r', 'l|o|w|er', 'lo|w|er', 'low|er']);
		expect(
			trace.steps.map(({ step, rank, left, right, merged, position, seam }) => [
				step,
				rank,
				texts(tokenizer, [left, right, merged]).join('|'),
				position,
				seam
			])
		).toEqual([
			[0, 0, 'e|r|er', 3, 4],
			[1, 2, 'l|o|lo', 0, 1],
			[2, 3, 'lo|w|low', 0, 2]
		]);
		expect(texts(tokenizer, trace.end)).toEqual(['low', 'er']);
	});

	test('a merge takes what another would have used', () => {
		// "er" is learned before "ne", so "ner" is n|er and never ne|r.
		const [trace] = tokenizer.trace('ner');
		if (!trace) throw new Error('no trace');
		expect(stages(tokenizer, trace)).toEqual(['n|e|r', 'n|er']);
	});

	test('of equal pairs the leftmost goes first', () => {
		const tied = parseTokenizer(small([['a', 'a']]));
		const [trace] = tied.trace('aaaaa');
		if (!trace) throw new Error('no trace');
		expect(stages(tied, trace)).toEqual(['a|a|a|a|a', 'aa|a|a|a', 'aa|aa|a']);
	});

	test('each pre-token has its own trace, an added token one without steps', () => {
		const traces = tokenizer.trace("It's low<|end|> er");
		expect(traces.map(({ text }) => text)).toEqual(['It', "'s", ' low', '<|end|>', ' er']);
		expect(traces.map(({ special }) => special)).toEqual([false, false, false, true, false]);
		expect(traces.map(({ steps }) => steps.length)).toEqual([0, 0, 2, 0, 1]);
		expect(traces[3]?.start).toEqual(traces[3]?.end);
	});

	test('an entry that is found whole needs no steps', () => {
		const json = small([['e', 'r']]);
		json.model['ignore_merges'] = true;
		json.model.merges = [];
		const whole = parseTokenizer(json);
		expect(whole.trace('er')).toMatchObject([{ start: [256], steps: [], end: [256] }]);
		expect(whole.encode('er').map(({ id }) => id)).toEqual([256]);
	});
});

test('on random Unicode every step is the lowest and leftmost, and the end is what encode gives', () => {
	const random = new RandomStream(31);
	const { vocab, merges } = readTokenizer('static/models/story-5m/tokenizer.json').model;
	const ranks = new Map(merges.map((merge, rank) => [merge, rank]));
	const names = new Map(Object.entries(vocab).map(([name, id]) => [id, name]));
	const rankOf = (left?: number, right?: number) =>
		ranks.get(`${names.get(left)} ${names.get(right)}`) ?? Infinity;
	let steps = 0;
	for (let i = 0; i < 600; i++) {
		const text = randomText(random);
		const traces = shipped.trace(text);
		expect(traces.flatMap(({ end }) => end)).toEqual(shipped.encode(text).map(({ id }) => id));
		for (const trace of traces.filter(({ special }) => !special)) {
			const parts = [...trace.start];
			for (const { step, rank, merged } of trace.steps) {
				const pairs = parts.slice(1).map((right, k) => rankOf(parts[k], right));
				const lowest = Math.min(...pairs);
				expect(rank).toBe(lowest);
				parts.splice(pairs.indexOf(lowest), 2, merged);
				expect(partsAfter(trace, step + 1)).toEqual(parts);
				steps++;
			}
			expect(partsAfter(trace, 0)).toEqual(trace.start);
			expect(parts).toEqual(trace.end);
		}
	}
	expect(steps).toBeGreaterThan(2000);
}, 60_000);
