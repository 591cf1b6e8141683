import type { ModelConfig } from '../model/config';
import type { Backend } from '../model/trace';
import { buildDecoder } from './graph/decoder';
import type { Description } from './graph/description';
import { buildLens } from './graph/lens';
import type { Ort } from './ort';
import { GraphSession } from './session';

/** A decoder session with the kinds of hooks that it can edit. */
export interface Decoder {
	readonly session: GraphSession;
	readonly editable: ReadonlySet<string>;
}

const noEdits: ReadonlySet<string> = new Set();

/**
 * The compiled graphs of one model, each built when it is first needed: hooks only, hooks with intervention points,
 * the lens. All methods are to be called in the queue.
 */
export class Sessions {
	readonly #ort: Ort;
	readonly #backend: Backend;
	readonly #config: ModelConfig;
	readonly #description: Description;
	#reading: Decoder | undefined;
	#editing: Decoder | undefined;
	#lens: GraphSession | undefined;

	constructor(ort: Ort, backend: Backend, config: ModelConfig, description: Description) {
		this.#ort = ort;
		this.#backend = backend;
		this.#config = config;
		this.#description = description;
	}

	/**
	 * A decoder with intervention points of at least these kinds. Kinds add up, so that two interventions that are
	 * switched on and off in turn do not compile anew each time.
	 */
	async decoder(kinds: ReadonlySet<string>): Promise<Decoder> {
		if (kinds.size === 0) return (this.#reading ??= await this.#build(noEdits));
		const built = this.#editing;
		if (built !== undefined && [...kinds].every((kind) => built.editable.has(kind))) return built;
		this.#editing = undefined;
		await built?.session.release();
		return (this.#editing = await this.#build(new Set([...(built?.editable ?? []), ...kinds])));
	}

	/** The final norm and unembedding alone. */
	async lens(): Promise<GraphSession> {
		return (this.#lens ??= await GraphSession.create(
			this.#ort,
			this.#backend,
			buildLens(this.#config, this.#description)
		));
	}

	/** Frees everything; what is needed again is built again. Rejects when the runtime cannot free a session. */
	async release(): Promise<void> {
		const sessions = [this.#reading?.session, this.#editing?.session, this.#lens];
		this.#reading = this.#editing = this.#lens = undefined;
		for (const session of sessions) await session?.release();
	}

	async #build(editable: ReadonlySet<string>): Promise<Decoder> {
		const graph = buildDecoder(this.#config, this.#description, {
			hooks: true,
			editable,
			attention: 'open'
		});
		return { session: await GraphSession.create(this.#ort, this.#backend, graph), editable };
	}
}
