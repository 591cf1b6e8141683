import { parseHistory, type History } from '../model/card';
import { readCard, type Card } from './card';
import { download, fetchBytes, keep, type DownloadOptions, type Network } from './download';
import {
	BrokenModelFile,
	DownloadFailed,
	MissingFile,
	UnknownCheckpoint,
	type BrokenReason
} from './errors';
import type { ModelBlobs } from './protocol';
import { digest } from './sha256';

/** A Hugging Face model folder in memory. */
export interface ModelFolder {
	/** `config.json`, parsed. */
	readonly config: unknown;
	/** `tokenizer.json`, parsed. */
	readonly tokenizerJson: unknown;
	/** `card.json`, parsed; null where there is none. */
	readonly card: unknown;
	/** The model at steps of its training; null where the card names no `history.json`. */
	readonly history: History | null;
	/** The step of training that `weights` are of; null for the finished model. */
	readonly step: number | null;
	/** `model.safetensors`, or the checkpoint's file. */
	readonly weights: Uint8Array<ArrayBuffer>;
	/** SHA-256 of `weights`, hexadecimal. */
	readonly hash: string;
	/** True when every file was the one that the card names. */
	readonly isVerified: boolean;
}

/** What all checkpoints of a folder share, and one of them. */
export type KnownFolder = Omit<ModelFolder, 'weights'>;

/** How a folder is to be read. */
export interface FolderOptions extends DownloadOptions {
	/** A step of the model's history; by default the finished model. */
	readonly step?: number | null;
	/** The same folder, read before: everything but the weights is taken from it. */
	readonly known?: KnownFolder | null;
}

type Bytes = Uint8Array<ArrayBuffer>;
const names = { config: 'config.json', tokenizer: 'tokenizer.json', weights: 'model.safetensors' };
const historyName = 'history.json';

/**
 * Reads the folder at an address that ends in a slash, as far as possible from the store.
 * A folder without a card is read unverified and is not stored. Rejects with DownloadFailed, DamagedFile,
 * BrokenModelFile (a JSON that cannot be parsed), UnknownCheckpoint, or the signal's reason.
 */
export async function fetchFolder(
	base: string,
	network: Network,
	{ step = null, known = null, ...options }: FolderOptions = {}
): Promise<ModelFolder> {
	const cardJson = known ? known.card : await fetchCard(base, network, options);
	const card = cardJson === null ? null : readCard(cardJson);
	const file = (name: string): Promise<Bytes> => {
		const expected = card?.files[name];
		const url = new URL(name, base).href;
		return expected
			? download(url, name, expected, network, options)
			: fetchBytes(url, name, 0, network, options);
	};
	const history = known ? known.history : await readHistory(card, file);
	const weightsName = weightsAt(step, history);
	const { config, tokenizerJson } =
		known ?? parsed(await file(names.config), await file(names.tokenizer));
	const weights = await file(weightsName);
	const needed = [names.config, names.tokenizer, weightsName];
	const isVerified = needed.every((name) => card?.files[name] !== undefined);
	const hash = card?.files[weightsName]?.sha256 ?? (await digest(weights));
	return { config, tokenizerJson, card: cardJson, history, step, weights, hash, isVerified };
}

async function readHistory(
	card: Card | null,
	file: (name: string) => Promise<Bytes>
): Promise<History | null> {
	if (!card?.files[historyName]) return null;
	const json = parse(historyName, 'history-json', await file(historyName));
	try {
		return parseHistory(json);
	} catch (cause) {
		throw new BrokenModelFile(historyName, 'history-json', String(cause));
	}
}

/** The file of a step's weights. Throws UnknownCheckpoint. */
function weightsAt(step: number | null, history: History | null): string {
	if (step === null) return names.weights;
	const checkpoints = history?.checkpoints ?? [];
	const found = checkpoints.find((checkpoint) => checkpoint.step === step);
	if (found) return found.file;
	throw new UnknownCheckpoint(step, checkpoints.map((checkpoint) => checkpoint.step).join(', '));
}

/** The card: from the network, since it says which files are new; the kept copy where there is none. */
async function fetchCard(base: string, network: Network, options: DownloadOptions) {
	const url = new URL('card.json', base).href;
	const ask: typeof fetch = async (input, init) => {
		const response = await network.fetch(input, { ...init, cache: 'no-cache' });
		isAbsent = response.status === 404 || isPage(response);
		return response;
	};
	let isAbsent = false;
	const kept = await network.store?.get(url);
	try {
		const bytes = await fetchBytes(
			url,
			'card.json',
			0,
			{ ...network, fetch: ask },
			{
				signal: options.signal
			}
		);
		if (isAbsent) return null;
		const json = parse('card.json', 'card-json', bytes);
		if (kept) await dropReplaced(parse('card.json', 'card-json', kept), json, network);
		await keep(url, 'card.json', bytes, network);
		return json;
	} catch (error) {
		if (isAbsent && error instanceof DownloadFailed) return null;
		if (!kept || !(error instanceof DownloadFailed)) throw error;
		return parse('card.json', 'card-json', kept);
	}
}

/** Static hosts answer a missing file with their own page. */
function isPage(response: Response): boolean {
	return response.headers.get('content-type')?.includes('text/html') ?? false;
}

/** A new version of a model pushes the old one's files out of the store. */
async function dropReplaced(before: unknown, after: unknown, network: Network): Promise<void> {
	const hashes = (card: Card) => Object.values(card.files).map(({ sha256 }) => sha256);
	const current = new Set(hashes(readCard(after)));
	const replaced = hashes(readCard(before)).filter((hash) => !current.has(hash));
	for (const hash of replaced) await network.store?.drop(hash);
}

/** Reads a learner's own folder. Rejects with MissingFile or BrokenModelFile (a JSON that cannot be parsed). */
export async function readFolder(files: ModelBlobs): Promise<ModelFolder> {
	const file = async (name: string): Promise<Bytes> => {
		const blob = files[name];
		if (!blob) throw new MissingFile(name);
		return new Uint8Array(await blob.arrayBuffer());
	};
	const config = await file(names.config);
	const tokenizer = await file(names.tokenizer);
	const weights = await file(names.weights);
	const hash = await digest(weights);
	const parts = parsed(config, tokenizer);
	return { ...parts, card: null, history: null, step: null, weights, hash, isVerified: false };
}

function parsed(config: Bytes, tokenizer: Bytes): Pick<ModelFolder, 'config' | 'tokenizerJson'> {
	return {
		config: parse(names.config, 'config-json', config),
		tokenizerJson: parse(names.tokenizer, 'tokenizer-json', tokenizer)
	};
}

function parse(file: string, reason: BrokenReason, bytes: Bytes): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new BrokenModelFile(file, reason, cause instanceof Error ? cause.message : `${cause}`);
	}
}
