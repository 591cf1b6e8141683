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

/** What a compiled graph holds. */
export interface GraphBytes {
	/** Reads hooks; reads and edits them; lets heads look ahead; is the lens. */
	readonly graph: 'reading' | 'editing' | 'unmaskable' | 'lens';
	readonly bytes: number;
}

const noEdits: ReadonlySet<string> = new Set();

/**
 * The compiled graphs of one model, each built when it is first needed: hooks only, hooks with intervention points,
 * the same with heads that may look ahead, the lens. All methods are to be called in the queue.
 */
export class Sessions {
	readonly #ort: Ort;
	readonly #backend: Backend;
	readonly #config: ModelConfig;
	readonly #description: Description;
	#reading: Decoder | undefined;
	#editing: Decoder | undefined;
	#unmaskable: Decoder | undefined;
	#lens: GraphSession | undefined;

	constructor(ort: Ort, backend: Backend, config: ModelConfig, description: Description) {
		this.#ort = ort;
		this.#backend = backend;
		this.#config = config;
		this.#description = description;
	}

	/**
	 * A decoder with intervention points of at least these kinds. Kinds add up, so that two interventions that are
	 * switched on and off in turn do not compile anew each time. `isUnmaskable`: one whose heads may look ahead.
	 */
	async decoder(kinds: ReadonlySet<string>, isUnmaskable = false): Promise<Decoder> {
		if (isUnmaskable) {
			const built = this.#unmaskable;
			this.#unmaskable = undefined;
			return (this.#unmaskable = await this.#widened(built, kinds, true));
		}
		if (kinds.size === 0) return (this.#reading ??= await this.#build(noEdits, false));
		const built = this.#editing;
		this.#editing = undefined;
		return (this.#editing = await this.#widened(built, kinds, false));
	}

	/** The final norm and unembedding alone. */
	async lens(): Promise<GraphSession> {
		return (this.#lens ??= await GraphSession.create(
			this.#ort,
			this.#backend,
			buildLens(this.#config, this.#description)
		));
	}

	/** Bytes of weights of each graph that is compiled now. */
	get weightBytes(): GraphBytes[] {
		const compiled = {
			reading: this.#reading?.session,
			editing: this.#editing?.session,
			unmaskable: this.#unmaskable?.session,
			lens: this.#lens
		};
		return Object.entries(compiled).flatMap(([graph, session]) =>
			session ? [{ graph: graph as GraphBytes['graph'], bytes: session.weightBytes }] : []
		);
	}

	/** Frees everything; what is needed again is built again. Rejects when the runtime cannot free a session. */
	async release(): Promise<void> {
		const decoders = [this.#reading, this.#editing, this.#unmaskable];
		const sessions = [...decoders.map((decoder) => decoder?.session), this.#lens];
		this.#reading = this.#editing = this.#unmaskable = this.#lens = undefined;
		for (const session of sessions) await session?.release();
	}

	/** The decoder that there is, or one in its place that can edit these kinds too. */
	async #widened(
		built: Decoder | undefined,
		kinds: ReadonlySet<string>,
		isUnmaskable: boolean
	): Promise<Decoder> {
		if (built !== undefined && [...kinds].every((kind) => built.editable.has(kind))) return built;
		await built?.session.release();
		return this.#build(new Set([...(built?.editable ?? []), ...kinds]), isUnmaskable);
	}

	async #build(editable: ReadonlySet<string>, unmaskable: boolean): Promise<Decoder> {
		const graph = buildDecoder(this.#config, this.#description, {
			hooks: true,
			editable,
			attention: 'open',
			unmaskable
		});
		return { session: await GraphSession.create(this.#ort, this.#backend, graph), editable };
	}
}
