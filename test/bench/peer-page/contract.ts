/** One greedy generation. */
export interface Generation {
	/** The prompt's ids and the new ones. */
	readonly ids: readonly number[];
	/** Time that each new token took, ms; the first one's holds the run over the prompt. */
	readonly steps: readonly number[];
}

/** An engine with the model loaded. */
export interface Contestant {
	/** Name and versions, its own and the runtime's. */
	readonly versions: string;
	/** Ids of a text, by its own tokenizer. */
	encode(text: string): readonly number[];
	/** Generates `count` tokens after the prompt, greedily, with key/value cache. */
	generate(prompt: readonly number[], count: number): Promise<Generation>;
}

/** What the page offers to the script that drives it. */
export interface PeerPage {
	open(): Promise<{ readonly ours: string; readonly theirs: string }>;
	encode(text: string): { readonly ours: readonly number[]; readonly theirs: readonly number[] };
	generate(side: 'ours' | 'theirs', prompt: readonly number[], count: number): Promise<Generation>;
}

declare global {
	interface Window {
		peerPage: PeerPage;
	}
}
