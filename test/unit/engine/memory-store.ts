import type { FileStore } from '../../../src/lib/engine/file-store';

/** A store in memory, for tests. */
export function memoryStore(): FileStore & {
	readonly files: Map<string, Uint8Array<ArrayBuffer>>;
} {
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	return {
		files,
		get: (key) => Promise.resolve(files.get(key) ?? null),
		put: (key, bytes) => Promise.resolve(void files.set(key, bytes)),
		drop: (key) => Promise.resolve(void files.delete(key))
	};
}
