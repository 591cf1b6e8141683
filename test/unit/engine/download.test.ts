import { describe, expect, it } from 'vitest';
import { download, type Network } from '../../../src/lib/engine/download';
import { DamagedFile, DownloadFailed } from '../../../src/lib/engine/errors';
import type { FileStore } from '../../../src/lib/engine/file-store';
import type { Progress } from '../../../src/lib/engine/protocol';
import { sha256 } from '../../../src/lib/engine/sha256';
import { memoryStore } from './memory-store';

const file = 'model.safetensors';
const url = 'https://example.test/m/model.safetensors';
const content = Uint8Array.from({ length: 1000 }, (_, i) => (i * 7) & 255);
const expected = { bytes: content.length, sha256: sha256(content) };

/** Answers in chunks of 100 bytes; with `until`, the connection breaks there. */
function chunked(bytes: Uint8Array<ArrayBuffer>, until = Infinity): typeof fetch {
	let at = 0;
	return () =>
		Promise.resolve(
			new Response(
				new ReadableStream({
					pull(controller) {
						if (at >= until) return controller.error(new TypeError('network gone'));
						if (at >= bytes.length) return controller.close();
						controller.enqueue(bytes.slice(at, at + 100));
						at += 100;
					}
				})
			)
		);
}

function network(answer: typeof fetch, store: FileStore | null = memoryStore()) {
	const told: string[] = [];
	const it: Network = { fetch: answer, store, notStored: (name) => told.push(name) };
	return { ...it, told };
}

const noNetwork: typeof fetch = () => Promise.reject(new TypeError('no network'));

describe('download', () => {
	it('reports bytes as they come and stores the file under its hash', async () => {
		const store = memoryStore();
		const seen: Progress[] = [];
		const bytes = await download(url, file, expected, network(chunked(content), store), {
			onProgress: (progress) => seen.push(progress)
		});
		expect(bytes).toEqual(content);
		expect(seen.slice(0, 2).map(({ loaded }) => loaded)).toEqual([100, 200]);
		expect(seen.at(-2)).toEqual({ file, loaded: 1000, total: 1000, stage: 'download' });
		expect(seen.at(-1)?.stage).toBe('verify');
		expect([...store.files.keys()]).toEqual([expected.sha256]);
	});

	it('needs no network the second time', async () => {
		const store = memoryStore();
		await download(url, file, expected, network(chunked(content), store));
		expect(await download(url, file, expected, network(noNetwork, store))).toEqual(content);
	});

	it('names the file and the bytes when the network goes half-way, and starts again when asked', async () => {
		const store = memoryStore();
		const failure = await download(
			url,
			file,
			expected,
			network(chunked(content, 500), store)
		).catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(DownloadFailed);
		expect(failure).toMatchObject({ file, loaded: 500, total: 1000, detail: 'network gone' });
		expect(store.files.size).toBe(0);
		expect(await download(url, file, expected, network(chunked(content), store))).toEqual(content);
	});

	it('says what the server answered', async () => {
		const missing: typeof fetch = () => Promise.resolve(new Response('', { status: 404 }));
		await expect(download(url, file, expected, network(missing))).rejects.toMatchObject({
			name: 'DownloadFailed',
			loaded: 0,
			detail: 'the server answered 404'
		});
	});

	it('refuses a wrong hash and keeps no copy', async () => {
		const store = memoryStore();
		const wrong = content.slice();
		wrong[999] = 0;
		const failure = download(url, file, expected, network(chunked(wrong), store));
		await expect(failure).rejects.toBeInstanceOf(DamagedFile);
		await expect(failure).rejects.toMatchObject({
			file,
			expected: expected.sha256,
			actual: sha256(wrong)
		});
		expect(store.files.size).toBe(0);
	});

	it('drops a kept copy that went bad and fetches it again', async () => {
		const store = memoryStore();
		store.files.set(expected.sha256, content.slice(0, 10));
		expect(await download(url, file, expected, network(chunked(content), store))).toEqual(content);
		expect(store.files.get(expected.sha256)).toEqual(content);
	});

	it('drops a kept copy that went bad even when there is no network', async () => {
		const store = memoryStore();
		store.files.set(expected.sha256, content.slice(0, 10));
		await expect(download(url, file, expected, network(noNetwork, store))).rejects.toBeInstanceOf(
			DownloadFailed
		);
		expect(store.files.size).toBe(0);
	});

	it('rejects with AbortError when it is cancelled', async () => {
		const controller = new AbortController();
		const store = memoryStore();
		const cancelled = download(url, file, expected, network(chunked(content), store), {
			signal: controller.signal,
			onProgress: ({ loaded }) => loaded === 300 && controller.abort()
		});
		await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
		expect(store.files.size).toBe(0);
	});

	it('gives the file even when it cannot be stored, and says so', async () => {
		const full = { ...memoryStore(), put: () => Promise.reject(new Error('quota')) };
		const net = network(chunked(content), full);
		expect(await download(url, file, expected, net)).toEqual(content);
		expect(net.told).toEqual([file]);
	});
});
