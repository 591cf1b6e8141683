import type {
	ArgsOf,
	CallName,
	EngineEvent,
	Progress,
	ResultOf,
	ToPage,
	ToWorker
} from './protocol';
import { fromWire, toWire } from './wire-error';

/** One end of a channel: a Worker, the worker's own scope, or a MessagePort. */
export interface Port {
	postMessage(message: unknown, transfer: Transferable[]): void;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** What a call may be given beside its arguments. */
export interface CallOptions {
	readonly signal?: AbortSignal | undefined;
	readonly onProgress?: ((progress: Progress) => void) | undefined;
	/** The reply settles an aborted call too, for it says whether the worker was done before it heard of it. */
	readonly awaitsReply?: boolean;
}

interface Waiting {
	resolve(value: ResultOf<CallName>): void;
	reject(reason: unknown): void;
	readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** The asking end: gives each request an id and settles its promise with the reply of that id. */
export class Caller {
	readonly #waiting = new Map<number, Waiting>();
	#closed: Error | null = null;
	#lastId = 0;

	constructor(
		readonly port: Port,
		onEvent: (event: EngineEvent) => void
	) {
		port.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
			if (data.kind === 'event') onEvent(data.event);
			else this.#settle(data);
		});
	}

	/**
	 * Rejects with what the worker threw, with AbortError once `signal` aborts (at once unless `awaitsReply`),
	 * or with the error of `close`.
	 */
	call<K extends CallName>(
		name: K,
		args: ArgsOf<K>,
		{ signal, onProgress, awaitsReply = false }: CallOptions = {}
	): Promise<ResultOf<K>> {
		if (this.#closed) return Promise.reject(this.#closed);
		if (signal?.aborted) return Promise.reject(abortOf(signal));
		const id = ++this.#lastId;
		return new Promise<ResultOf<K>>((resolve, reject) => {
			const abort = () => {
				if (!awaitsReply) this.#waiting.delete(id);
				this.port.postMessage({ kind: 'abort', id } satisfies ToWorker, []);
				if (!awaitsReply) reject(abortOf(signal));
			};
			signal?.addEventListener('abort', abort, { once: true });
			const settled = () => signal?.removeEventListener('abort', abort);
			this.#waiting.set(id, {
				// The reply of an id is the result of the call that had it.
				resolve: (value) => (settled(), resolve(value as ResultOf<K>)),
				reject: (reason) => (settled(), reject(reason)),
				onProgress
			});
			this.port.postMessage({ kind: 'call', id, name, args }, []);
		});
	}

	/** Rejects everything that waits, and every later call, with `error`. */
	close(error: Error): void {
		this.#closed = error;
		for (const waiting of this.#waiting.values()) waiting.reject(error);
		this.#waiting.clear();
	}

	#settle(reply: Exclude<ToPage, { kind: 'event' }>): void {
		// Replies to aborted calls arrive too; nobody waits for them any more.
		const waiting = this.#waiting.get(reply.id);
		if (!waiting) return;
		if (reply.kind === 'progress') return waiting.onProgress?.(reply.progress);
		this.#waiting.delete(reply.id);
		if (reply.kind === 'done') waiting.resolve(reply.value);
		else waiting.reject(fromWire(reply.error));
	}
}

function abortOf(signal: AbortSignal | undefined): DOMException {
	return signal?.reason instanceof DOMException
		? signal.reason
		: new DOMException('the caller aborted', 'AbortError');
}

/** What a handler is told beside its arguments. */
export interface Context {
	/** Aborts when the asking end does. */
	readonly signal: AbortSignal;
	progress(progress: Progress): void;
}

/** One function a request. Float32Arrays in what they resolve with are transferred: hand over copies. */
export type Handlers = {
	readonly [K in CallName]: (
		args: ArgsOf<K>,
		context: Context
	) => ResultOf<K> | Promise<ResultOf<K>>;
};

/** The answering end. Returns the function that sends an event. */
export function answer(port: Port, handlers: Handlers): (event: EngineEvent) => void {
	const running = new Map<number, AbortController>();
	const send = (message: ToPage, transfer: Transferable[] = []) =>
		port.postMessage(message, transfer);

	const handle = async <K extends CallName>(id: number, name: K, args: ArgsOf<K>) => {
		const controller = new AbortController();
		running.set(id, controller);
		const progress = (progress: Progress) => send({ kind: 'progress', id, progress });
		try {
			const value = await handlers[name](args, { signal: controller.signal, progress });
			send({ kind: 'done', id, value }, buffersOf(value));
		} catch (thrown) {
			send({ kind: 'failed', id, error: toWire(thrown) });
		} finally {
			running.delete(id);
		}
	};

	port.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
		if (data.kind === 'abort') running.get(data.id)?.abort();
		else void handle(data.id, data.name, data.args);
	});
	return (event) => send({ kind: 'event', event });
}

/** Buffers of the float arrays directly in a result. */
function buffersOf(value: unknown): ArrayBuffer[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap((field) =>
		field instanceof Float32Array && field.buffer instanceof ArrayBuffer ? [field.buffer] : []
	);
}
