import type { Language } from '$lib/i18n';
import type { UnitKind } from '../state';
import { cutterOf, needsWordList, type CutBy } from './cut-units';
import { telling } from './stories';
import { studying, type Progress, type Study } from './study';

/** What is to be counted. */
export interface Order {
	/** The text; null: the stories. */
	readonly text: string | null;
	/** Of the stories. */
	readonly language: Language;
	readonly kind: UnitKind;
	/** Where the list of words and the tokenizer lie. */
	readonly wordList: string;
	readonly tokenizer: string;
}

/** What the worker says. */
export type Word =
	| { readonly kind: 'progress'; readonly progress: Progress }
	| { readonly kind: 'done'; readonly study: Study }
	| { readonly kind: 'failed'; readonly detail: string };

/** Least time between two words of progress, ms. */
const interval = 50;

const send = (word: Word, transfer: Transferable[] = []) => self.postMessage(word, { transfer });

async function fetched(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response;
}

async function cutBy({ kind, wordList, tokenizer }: Order, text: string): Promise<CutBy> {
	if (kind === 'words' && needsWordList(text))
		return { wordList: await (await fetched(wordList)).text() };
	return kind === 'tokens' ? { tokenizer: await (await fetched(tokenizer)).json() } : {};
}

/** Runs a generator to its end and tells now and then how far it is. */
function told<Yielded, T>(work: Generator<Yielded, T>, say: (yielded: Yielded) => Progress): T {
	let last = -Infinity;
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		if (performance.now() - last < interval) continue;
		last = performance.now();
		send({ kind: 'progress', progress: say(step.value) });
	}
}

async function obey(order: Order): Promise<void> {
	const text = order.text ?? told(telling(order.language), (done) => ({ stage: 'telling', done }));
	const cutter = cutterOf(order.kind, await cutBy(order, text));
	const study = told(studying(text, order.kind, cutter), (progress) => progress);
	const arrays = study.counts.levels.flatMap((level) => Object.values(level) as Uint32Array[]);
	send({ kind: 'done', study }, [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))]);
}

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
	obey(data).catch((error: unknown) => {
		send({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
	});
});
