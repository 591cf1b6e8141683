import { beforeEach, describe, expect, it } from 'vitest';
import { readCard } from '../../../src/lib/engine/card';
import type { Network } from '../../../src/lib/engine/download';
import { cacheStore } from '../../../src/lib/engine/file-store';
import { fetchFolder } from '../../../src/lib/engine/model-folder';

const base = new URL('/models/story-5m/', location.href).href;
const offline: typeof fetch = () => Promise.reject(new TypeError('no network'));

function network(answer: typeof fetch): Network {
	return {
		fetch: answer,
		store: cacheStore(caches, location.origin),
		notStored: (file, reason) => {
			throw new Error(`${file}: ${String(reason)}`);
		}
	};
}

describe("the browser's store", () => {
	beforeEach(() => caches.delete('vitrine-models'));

	it('gives the whole folder without a network the second time', async () => {
		const first = await fetchFolder(
			base,
			network((...request) => fetch(...request))
		);
		const second = await fetchFolder(base, network(offline));
		expect(second.hash).toBe(first.hash);
		expect(second.weights.length).toBe(first.weights.length);
		expect(second.isVerified).toBe(true);
	});

	it('refuses a damaged download, keeps nothing of it, and takes the whole one after that', async () => {
		const damaging: typeof fetch = async (input, init) => {
			const response = await fetch(input, init);
			if (!String(input).endsWith('.safetensors')) return response;
			const bytes = new Uint8Array(await response.arrayBuffer());
			bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
			return new Response(bytes);
		};
		await expect(fetchFolder(base, network(damaging))).rejects.toMatchObject({
			name: 'DamagedFile',
			file: 'model.safetensors'
		});
		const folder = await fetchFolder(
			base,
			network((...request) => fetch(...request))
		);
		expect(folder.hash).toBe(readCard(folder.card).files['model.safetensors']?.sha256);
	});
});
