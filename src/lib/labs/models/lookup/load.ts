import { download, type DownloadOptions, type Expected, type Network } from '$lib/engine/download';
import { cacheStore } from '$lib/engine/file-store';
import {
	parseDescription,
	parseWorks,
	type ExactSource,
	type LookupDescription,
	type WorkList
} from '$lib/lookup/description';
import { inflate, readIndex } from '$lib/lookup/index-file';
import { inSlices } from '$lib/lookup/slices';
import type { TextIndex } from '$lib/lookup/text-index';
import { BrokenTokenizer, parseTokenizer, type Tokenizer } from '$lib/tokenizer';

/** Files of a model's folder as its card lists them. */
export type Files = Readonly<Record<string, Expected>>;

/** Name of the lookup's description in a model's folder. */
export const descriptionName = 'lookup/lookup.json';

/** A source whose text is here. */
export interface LoadedExact {
	readonly about: ExactSource;
	readonly index: TextIndex;
	/** Null where it is not known which document is of which work. */
	readonly works: WorkList | null;
}

/** Everything that was fetched. */
export interface Loaded {
	readonly description: LookupDescription;
	readonly tokenizer: Tokenizer;
	readonly exact: readonly LoadedExact[];
}

/** How far the loading is: bytes, or a share from 0 to 1. */
export interface LoadProgress {
	readonly stage: 'download' | 'unpack';
	readonly loaded: number;
	readonly total: number;
}

/** Bytes that loading fetches. */
export function bytesToLoad(files: Files): number {
	return Object.entries(files)
		.filter(([name]) => isLoaded(name))
		.reduce((sum, [, { bytes }]) => sum + bytes, 0);
}

/** Lists of works and authors are left where they are, and linked. */
function isLoaded(name: string): boolean {
	return name === 'tokenizer.json' || (name.startsWith('lookup/') && !name.endsWith('.tsv'));
}

/** The browser's network, with the store that keeps models. */
export function browserNetwork(): Network {
	return {
		fetch: (input, init) => fetch(input, init),
		store: cacheStore(globalThis.caches as CacheStorage | undefined, location.origin),
		notStored: (file, reason) => console.info(`Vitrine: ${file} is not kept offline.`, reason)
	};
}

/** A source's files as they arrived. */
interface Fetched {
	readonly about: ExactSource;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly works: WorkList | null;
}

/**
 * Fetches the lookup of the folder at `base`, which ends in a slash, and unpacks it. Rejects with
 * DownloadFailed, DamagedFile, BrokenIndex, BrokenTokenizer, RangeError (a malformed description), or the
 * signal's reason.
 */
export async function loadLookup(
	base: string,
	files: Files,
	network: Network,
	signal: AbortSignal,
	onProgress: (progress: LoadProgress) => void
): Promise<Loaded> {
	const file = fetcher(base, bytesToLoad(files), network, signal, onProgress);
	const listed = (name: string) => file(name, files[name] ?? { bytes: 0, sha256: '' });
	const description = parseDescription(parseJson(await listed(descriptionName)));
	const tokenizer = parseTokenizer(parseJson(await listed('tokenizer.json')));
	if (files['tokenizer.json']?.sha256 !== description.tokenizer)
		throw new BrokenTokenizer('unsupported', { part: 'lookup', found: 'another tokenizer' });
	const fetched: Fetched[] = [];
	for (const about of description.exact) {
		const { index, works } = about;
		const bytes = await file(`lookup/${index.file}`, index);
		const list = works && parseWorks(parseJson(await file(`lookup/${works.file}`, works)));
		fetched.push({ about, bytes, works: list });
	}
	return { description, tokenizer, exact: await unpack(fetched, signal, onProgress) };
}

/** Fetches one file after the other, telling the bytes of all so far. */
function fetcher(
	base: string,
	total: number,
	network: Network,
	signal: AbortSignal,
	onProgress: (progress: LoadProgress) => void
) {
	let before = 0;
	const options: DownloadOptions = {
		signal,
		onProgress: ({ loaded, stage }) => {
			if (stage === 'download') onProgress({ stage, loaded: before + loaded, total });
		}
	};
	return async (name: string, expected: Expected): Promise<Uint8Array<ArrayBuffer>> => {
		const bytes = await download(new URL(name, base).href, name, expected, network, options);
		before += bytes.byteLength;
		return bytes;
	};
}

async function unpack(
	fetched: readonly Fetched[],
	signal: AbortSignal,
	onProgress: (progress: LoadProgress) => void
): Promise<LoadedExact[]> {
	const exact: LoadedExact[] = [];
	for (const { about, bytes, works } of fetched) {
		const tell = (done: number) =>
			onProgress({ stage: 'unpack', loaded: exact.length + done, total: fetched.length });
		tell(0);
		const work = readIndex(await inflate(bytes));
		exact.push({ about, works, index: await inSlices(work, { signal, onProgress: tell }) });
	}
	return exact;
}

function parseJson(bytes: Uint8Array): unknown {
	return JSON.parse(new TextDecoder().decode(bytes));
}
