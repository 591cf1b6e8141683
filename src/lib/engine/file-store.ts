/** Where downloaded files are kept for the next visit. */
export interface FileStore {
	/** Null where there is no copy. */
	get(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
	/** Rejects where the browser refuses, e.g. with QuotaExceededError. */
	put(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	drop(key: string): Promise<void>;
}

const cacheName = 'vitrine-models';

/** A store in the browser's Cache API; null where it has none (plain http). `origin` as in `location.origin`. */
export function cacheStore(caches: CacheStorage | undefined, origin: string): FileStore | null {
	if (!caches) return null;
	// Entries of this cache are named by made-up addresses: the same file from two places is kept once.
	const address = (key: string) => `${origin}/.kept/${encodeURIComponent(key)}`;
	return {
		async get(key) {
			const response = await (await caches.open(cacheName)).match(address(key));
			return response ? new Uint8Array(await response.arrayBuffer()) : null;
		},
		async put(key, bytes) {
			await (await caches.open(cacheName)).put(address(key), new Response(bytes));
		},
		async drop(key) {
			await (await caches.open(cacheName)).delete(address(key));
		}
	};
}
