import { describe, expect, it } from 'vitest';
import type { Network } from '../../../src/lib/engine/download';
import { fetchFolder, readFolder } from '../../../src/lib/engine/model-folder';
import { sha256 } from '../../../src/lib/engine/sha256';
import { memoryStore } from './memory-store';

const base = 'https://example.test/m/';
const encode = (text: string) => new TextEncoder().encode(text);
const weights = Uint8Array.from({ length: 50 }, (_, i) => i);

type Files = Record<string, Uint8Array<ArrayBuffer>>;

function folder(weightBytes: Uint8Array<ArrayBuffer> = weights, more: Files = {}) {
	const files: Files = {
		'config.json': encode('{"a":1}'),
		'tokenizer.json': encode('{"b":2}'),
		'model.safetensors': weightBytes,
		...more
	};
	const states = Object.entries(files).map(([name, bytes]) => [
		name,
		{ bytes: bytes.length, sha256: sha256(bytes) }
	]);
	return {
		...files,
		'card.json': encode(JSON.stringify({ name: 'm', files: Object.fromEntries(states) }))
	} as Files;
}

function network(files: Files, store = memoryStore()) {
	const asked: string[] = [];
	const it: Network = {
		store,
		notStored: () => undefined,
		fetch: (input) => {
			const name = String(input).slice(base.length);
			asked.push(name);
			const bytes = files[name];
			return Promise.resolve(bytes ? new Response(bytes) : new Response('', { status: 404 }));
		}
	};
	return { ...it, asked, store };
}

function without<T>(name: string, files: Record<string, T>): Record<string, T> {
	return Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));
}

const offline: typeof fetch = () => Promise.reject(new TypeError('no network'));

describe('fetchFolder', () => {
	it('reads and verifies the files that the card names', async () => {
		const read = await fetchFolder(base, network(folder()));
		expect(read).toMatchObject({
			config: { a: 1 },
			tokenizerJson: { b: 2 },
			weights,
			hash: sha256(weights),
			isVerified: true
		});
		expect(read.card).toMatchObject({ name: 'm' });
	});

	it('asks only for the card the second time, and for nothing at all offline', async () => {
		const store = memoryStore();
		await fetchFolder(base, network(folder(), store));
		const again = network(folder(), store);
		await fetchFolder(base, again);
		expect(again.asked).toEqual(['card.json']);
		const read = await fetchFolder(base, { ...network({}, store), fetch: offline });
		expect(read.weights).toEqual(weights);
	});

	it('reads a folder without a card, unverified and with its own hash', async () => {
		const files = without('card.json', folder());
		const net = network(files);
		const read = await fetchFolder(base, net);
		expect(read).toMatchObject({ card: null, isVerified: false, hash: sha256(weights) });
		expect(net.store.files.size).toBe(0);
	});

	it("takes a host's page for a missing card as no card", async () => {
		const files = folder();
		const net = network(files);
		const page = () =>
			new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
		const read = await fetchFolder(base, {
			...net,
			fetch: (input, init) =>
				String(input).endsWith('card.json') ? Promise.resolve(page()) : net.fetch(input, init)
		});
		expect(read.card).toBeNull();
	});

	it('does not take a missing network for a missing card', async () => {
		await expect(fetchFolder(base, { ...network(folder()), fetch: offline })).rejects.toMatchObject(
			{ name: 'DownloadFailed', file: 'card.json' }
		);
	});

	it("pushes a former version's files out of the store", async () => {
		const store = memoryStore();
		await fetchFolder(base, network(folder(), store));
		const newer = Uint8Array.from(weights, (x) => x + 1);
		await fetchFolder(base, network(folder(newer), store));
		expect(store.files.has(sha256(weights))).toBe(false);
		expect(store.files.has(sha256(newer))).toBe(true);
	});

	it.each([
		['config.json', 'config-json'],
		['tokenizer.json', 'tokenizer-json']
	])('says that %s is broken', async (name, reason) => {
		const files = without('card.json', folder());
		const broken = network({ ...files, [name]: encode('{"a":') });
		await expect(fetchFolder(base, broken)).rejects.toMatchObject({
			name: 'BrokenModelFile',
			file: name,
			reason
		});
	});

	it('says that a card is broken', async () => {
		const card = encode('{"files":{"config.json":{"bytes":3}}}');
		await expect(
			fetchFolder(base, network({ ...folder(), 'card.json': card }))
		).rejects.toMatchObject({ name: 'BrokenModelFile', reason: 'card-json' });
	});
});

describe('a folder with a history', () => {
	const early = Uint8Array.from(weights, (x) => 255 - x);
	const at = (step: number, file: string) => ({
		...{ step, tokens: step, file, loss: {}, repeatAccuracy: 0 },
		...{ previousToken: [[0]], induction: [[0]] }
	});
	const history = {
		checkpoints: [at(10, 'checkpoints/10.safetensors'), at(50, 'model.safetensors')]
	};
	const files = (json: unknown = history) =>
		folder(weights, {
			'checkpoints/10.safetensors': early,
			'history.json': encode(JSON.stringify(json))
		});

	it('gives the weights of a step, checked like any other file', async () => {
		const read = await fetchFolder(base, network(files()), { step: 10 });
		expect(read).toMatchObject({ step: 10, weights: early, hash: sha256(early), isVerified: true });
		const damaged = { ...files(), 'checkpoints/10.safetensors': weights };
		await expect(fetchFolder(base, network(damaged), { step: 10 })).rejects.toMatchObject({
			name: 'DamagedFile',
			file: 'checkpoints/10.safetensors'
		});
	});

	it('gives the finished model where no step is named', async () => {
		const read = await fetchFolder(base, network(files()));
		expect(read).toMatchObject({ step: null, weights, history });
	});

	it('needs only the weights when the rest is known', async () => {
		const known = await fetchFolder(base, network(files()));
		const net = network(files());
		const read = await fetchFolder(base, net, { step: 10, known });
		expect(net.asked).toEqual(['checkpoints/10.safetensors']);
		expect(read).toEqual({ ...known, step: 10, weights: early, hash: sha256(early) });
	});

	it('names the steps that there are', async () => {
		const asked = fetchFolder(base, network(files()), { step: 11 });
		await expect(asked).rejects.toMatchObject({ name: 'UnknownCheckpoint', steps: '10, 50' });
		const none = fetchFolder(base, network(folder()), { step: 10 });
		await expect(none).rejects.toMatchObject({ name: 'UnknownCheckpoint', steps: '' });
	});

	it('says that the history is broken', async () => {
		const broken = network(files({ checkpoints: [] }));
		await expect(fetchFolder(base, broken)).rejects.toMatchObject({
			name: 'BrokenModelFile',
			reason: 'history-json'
		});
	});
});

describe('readFolder', () => {
	const blobs = () => {
		const files = without('card.json', folder());
		return Object.fromEntries(
			Object.entries(files).map(([name, bytes]) => [name, new Blob([bytes])])
		);
	};

	it("reads a learner's own files", async () => {
		expect(await readFolder(blobs())).toMatchObject({
			config: { a: 1 },
			weights,
			hash: sha256(weights),
			isVerified: false
		});
	});

	it('names the file that is missing', async () => {
		const files = without('tokenizer.json', blobs());
		await expect(readFolder(files)).rejects.toMatchObject({
			name: 'MissingFile',
			file: 'tokenizer.json'
		});
	});
});
