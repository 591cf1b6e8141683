import { DamagedFile, DownloadFailed } from './errors';
import type { FileStore } from './file-store';
import type { Progress } from './protocol';
import { digest } from './sha256';

/** What a card says of a file. */
export interface Expected {
	readonly bytes: number;
	/** Hexadecimal. */
	readonly sha256: string;
}

/** The outside world of a download. */
export interface Network {
	readonly fetch: typeof fetch;
	/** Null: nothing is kept. */
	readonly store: FileStore | null;
	/** Told when a file could not be kept. */
	notStored(file: string, reason: unknown): void;
}

/** What a download may be given beside its address. */
export interface DownloadOptions {
	readonly signal?: AbortSignal | undefined;
	readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The answer's body, chunk by chunk. Rejects with DownloadFailed, or the signal's reason once it aborts. */
export async function fetchBytes(
	url: string,
	file: string,
	total: number,
	network: Network,
	{ signal, onProgress }: DownloadOptions = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	let loaded = 0;
	const failed = (detail: unknown) =>
		new DownloadFailed(file, loaded, total, detail instanceof Error ? detail.message : `${detail}`);
	try {
		const response = await network.fetch(url, signal ? { signal } : {});
		if (!response.ok || !response.body) throw failed(`the server answered ${response.status}`);
		const reader = response.body.getReader();
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			chunks.push(part.value);
			loaded += part.value.byteLength;
			onProgress?.({ file, loaded, total, stage: 'download' });
		}
	} catch (cause) {
		signal?.throwIfAborted();
		throw cause instanceof DownloadFailed ? cause : failed(cause);
	}
	return joined(chunks, loaded);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.byteLength;
	}
	return whole;
}

/**
 * A file whose size and hash a card states: from the store, else from the network and then stored.
 * A stored copy that went bad is dropped and fetched again. Rejects with DownloadFailed, DamagedFile,
 * or the signal's reason once it aborts.
 */
export async function download(
	url: string,
	file: string,
	expected: Expected,
	network: Network,
	options: DownloadOptions = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const { store } = network;
	const verify = async (bytes: Uint8Array<ArrayBuffer>) => {
		options.signal?.throwIfAborted();
		const size = bytes.byteLength;
		options.onProgress?.({ file, loaded: size, total: expected.bytes, stage: 'verify' });
		return digest(bytes);
	};
	const kept = await store?.get(expected.sha256);
	if (kept && (await verify(kept)) === expected.sha256) return kept;
	if (kept) await store?.drop(expected.sha256);

	const bytes = await fetchBytes(url, file, expected.bytes, network, options);
	const actual = await verify(bytes);
	if (actual !== expected.sha256) throw new DamagedFile(file, expected.sha256, actual);
	await keep(expected.sha256, file, bytes, network);
	return bytes;
}

/** Stores a file; a full disk is told, and is no reason to refuse the model. */
export async function keep(
	key: string,
	file: string,
	bytes: Uint8Array<ArrayBuffer>,
	network: Network
): Promise<void> {
	try {
		await network.store?.put(key, bytes);
	} catch (reason) {
		network.notStored(file, reason);
	}
}
