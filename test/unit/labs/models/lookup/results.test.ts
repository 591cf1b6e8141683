import { describe, expect, it } from 'vitest';
import {
	exactExample,
	exampleSeeds,
	toldExample
} from '../../../../../src/lib/labs/models/lookup/examples';
import {
	bytesToLoad,
	loadLookup,
	type LoadProgress
} from '../../../../../src/lib/labs/models/lookup/load';
import {
	countExact,
	countTold,
	largestRate,
	roundEstimate
} from '../../../../../src/lib/labs/models/lookup/results';
import { StorySample } from '../../../../../src/lib/lookup/story-sample';
import {
	base,
	encode,
	files,
	lines,
	sampleNetwork,
	tellFable,
	tokenizer
} from '../../../../fixtures/lookup/sample-lookup';

async function load(network = sampleNetwork()) {
	const told: LoadProgress[] = [];
	const { signal } = new AbortController();
	const loaded = await loadLookup(base, files, network, signal, (progress) => told.push(progress));
	return { loaded, told };
}

async function mill() {
	const { loaded } = await load();
	return loaded.exact[0] ?? expect.fail();
}

const ngrams = [encode(' heron'), encode('heron')];
const herons = lines.map((line) => line.split('heron').length - 1);

describe('loading', () => {
	it('fetches what the card lists, and tells how far it is', async () => {
		const { loaded, told } = await load();
		expect(loaded.exact.map(({ about, index }) => [about.name, index.documents])).toEqual([
			['mill', lines.length]
		]);
		const downloads = told.filter(({ stage }) => stage === 'download');
		expect(downloads.at(-1)).toEqual({
			stage: 'download',
			loaded: bytesToLoad(files),
			total: bytesToLoad(files)
		});
		expect(told.at(-1)).toEqual({ stage: 'unpack', loaded: 0, total: 1 });
	});

	it('does not count lists that are only linked', () => {
		const list = { 'lookup/mill.tsv': { bytes: 7, sha256: '' } };
		expect(bytesToLoad({ ...files, ...list, 'model.safetensors': { bytes: 9, sha256: '' } })).toBe(
			bytesToLoad(files)
		);
	});

	it('refuses a damaged file, and tells of a broken connection', async () => {
		const damaged = sampleNetwork({ 'lookup/mill.index': Uint8Array.of(1, 2, 3) });
		await expect(load(damaged)).rejects.toMatchObject({
			name: 'DamagedFile',
			file: 'lookup/mill.index'
		});
		const broken = sampleNetwork({ 'lookup/mill.works.json': null });
		await expect(load(broken)).rejects.toMatchObject({ name: 'DownloadFailed' });
	});
});

describe('a source that is counted whole', () => {
	it('counts all readings together', async () => {
		const result = countExact(await mill(), ngrams);
		const times = herons.reduce((sum, count) => sum + count, 0);
		expect(result.times).toBe(times);
		expect(result.documents).toBe(herons.filter((count) => count > 0).length);
		expect(result.perMillion).toBeCloseTo((times / result.source.index.tokens) * 1e6, 9);
	});

	it('shows each occurrence once, in its own words and with its work', async () => {
		const two = [encode(' heron'), encode(' river')];
		const result = countExact(await mill(), two);
		const examples = Array.from({ length: result.times }, (_, turn) =>
			exactExample(result, two, turn, tokenizer)
		);
		expect(new Set(examples.map(({ key }) => key)).size).toBe(result.times);
		const found = examples.map(({ parts }) => parts.find(({ isFound }) => isFound)?.text);
		for (const word of ['heron', 'river'])
			expect(found.filter((text) => text === word).length).toBe(
				lines.join('\n').split(` ${word}`).length - 1
			);
		for (const { parts, isCut, work } of examples) {
			const text = parts.map(({ text }) => text).join('');
			expect(lines.some((line) => line.includes(text))).toBe(true);
			if (!isCut[0] && !isCut[1]) expect(lines).toContain(text);
			expect(work).toEqual({ title: 'The Mill', author: 'A. Heron' });
		}
	});
});

describe('a source that is told again', () => {
	async function fables() {
		const { loaded } = await load();
		const about = loaded.description.told[0] ?? expect.fail();
		const sample = new StorySample();
		for (let seed = 2; seed <= 31; seed++) sample.add(seed, encode(tellFable(seed)));
		return { about, sample, tell: tellFable };
	}

	it('is estimated from its sample', async () => {
		const result = countTold(await fables(), ngrams);
		expect([result.estimate.found, result.estimate.sampled]).toEqual([10, 30]);
		const [low = 0, high = 0] = result.interval ?? [];
		expect(low).toBeLessThan(result.perMillion);
		expect(high).toBeGreaterThan(result.perMillion);
		expect(largestRate([], [result])).toBe(high);
		expect(largestRate([], [])).toBe(0);
	});

	it('gives the seeds of documents that hold it, and these word by word', async () => {
		const result = countTold(await fables(), ngrams);
		const seeds = exampleSeeds(result, ngrams);
		expect(seeds).toEqual([3, 6, 9, 12, 15, 18, 21, 24, 27, 30]);
		const { parts, seed } = toldExample(6, tellFable(6), ngrams, tokenizer);
		expect(parts).toEqual([
			{ text: 'Fable 6: the', isFound: false },
			{ text: ' ', isFound: false },
			{ text: 'heron', isFound: true },
			{ text: ' waited.', isFound: false }
		]);
		expect(seed).toBe(6);
	});

	it('has its estimates rounded to two digits', () => {
		expect([12_345, 0.0456, 0, 7].map(roundEstimate)).toEqual([12_000, 0.046, 0, 7]);
	});
});
