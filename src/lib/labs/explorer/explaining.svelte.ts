import type { Explainer } from '$lib/figures/explain/explainer';
import { cellReader } from '$lib/figures/explain/reader';
import { litFor, type Lit } from '$lib/figures/explain/lit';
import type { HookCell, Source } from '$lib/model/explain/explanation';
import type { CellReader } from '$lib/model/explain/reader';
import { focusOn, isSameCell } from '$lib/session/explained-cell';
import type { Focus } from '$lib/session/focus';
import type { Session } from '$lib/session/session.svelte';
import type { WeightsPlace } from '$lib/session/weights-place';
import { tokenLabel } from '$lib/views/token-label';

/** One place on the way from number to number; `cell` is null for what a view explained by itself. */
interface Stop {
	readonly cell: HookCell | null;
	/** What was seen explained. */
	readonly shown: HookCell;
	readonly focus: Focus;
	/** Where it was followed to. */
	readonly to: HookCell;
}

/**
 * The way from one number to those that it was made from, and back. The session holds where it has led; the way
 * itself belongs to this visit.
 */
export class Explaining implements Explainer {
	readonly #session: Session;
	readonly #openWeights: (place: WeightsPlace) => void;
	#way = $state.raw<readonly Stop[]>([]);
	/** What was in focus when the way began. */
	#opener: Element | null = null;
	/** True after a step that was not yet followed by the keyboard's focus. */
	#isArriving = false;
	/** A term that is pointed at. */
	#marked = $state.raw<Source | null>(null);
	/** What cells are explained from: the shown run and its weights; null before the first. */
	readonly reader: CellReader | null = $derived.by(() => {
		const { shown } = this.#session;
		return shown && cellReader(shown.run, shown.ready.engine);
	});
	/** What maps light; null while nothing is explained. */
	readonly lit: Lit | null = $derived.by(() =>
		litFor(this.cell, this.#marked, this.reader?.config ?? null)
	);

	/** `openWeights` opens the map of a weight at one of its values. */
	constructor(session: Session, openWeights: (place: WeightsPlace) => void) {
		this.#session = session;
		this.#openWeights = openWeights;
	}

	/** The cell that is explained. */
	get cell(): HookCell | null {
		return this.#session.explained;
	}

	/** The place of the term that is pointed at. */
	get marked(): Source | null {
		return this.#marked;
	}

	/** The cell that led here; null where nothing did. */
	get before(): HookCell | null {
		return this.#last?.shown ?? null;
	}

	/** The last stop; none where the page's own history has led elsewhere. */
	get #last(): Stop | undefined {
		const last = this.#way.at(-1);
		return last && isSameCell(last.to, this.cell) ? last : undefined;
	}

	readonly tokenLabel = (id: number): string => {
		const token = this.#session.tokenizer?.token(id);
		return token ? tokenLabel(token) : String(id);
	};

	readonly mark = (source: Source | null): void => {
		this.#marked = source;
	};

	readonly takeFocus = (): boolean => {
		const isArriving = this.#isArriving;
		this.#isArriving = false;
		return isArriving;
	};

	/** Explains a cell that was picked on a map; a new way begins. */
	readonly open = (cell: HookCell): void => {
		this.#opener = document.activeElement;
		this.#way = [];
		this.#go(cell);
	};

	/** Goes to what a cell was made from; a weight's map opens beside, and the explanation stays. */
	readonly follow = (source: Source, shown: HookCell): void => {
		if (source.kind === 'weight') {
			const { weight, row, column } = source;
			return this.#openWeights({ name: weight, cell: { row, column } });
		}
		if (isSameCell(source, shown)) return;
		const { focus } = this.#session;
		// What a view explains by itself is not in the session; it is there again without being said.
		const way = this.#last ? this.#way : [];
		this.#way = [...way, { shown, cell: this.cell, focus, to: source }];
		this.#session.look(focusOn(source, focus));
		this.#go(source);
	};

	/** Goes back to the cell that led here, or, where none did, ends. */
	readonly back = (): void => {
		const last = this.#last;
		this.#way = last ? this.#way.slice(0, -1) : [];
		if (last) this.#session.look(last.focus);
		this.#go(last?.cell ?? null);
		this.#isArriving = last !== undefined;
	};

	#go(cell: HookCell | null): void {
		this.#marked = null;
		this.#isArriving = true;
		this.#session.openWeights(null);
		this.#session.explain(cell);
	}

	/** Puts the keyboard's focus where it was when the way began, if the next step back ends there. */
	returnFocus(isEnd = !this.#last): void {
		if (isEnd && this.#opener instanceof HTMLElement) this.#opener.focus({ preventScroll: true });
	}

	/** Ends; what is looked at stays. */
	readonly close = (): void => {
		this.#way = [];
		this.#marked = null;
		this.#isArriving = false;
		this.#session.explain(null);
	};
}
