import { pushState, replaceState } from '$app/navigation';
import { readAddress, writeAddress, type AddressReading, type AddressState } from './address';
import { goesOnFrom } from './branches';
import { Session } from './session.svelte';

/** Why a link could not be followed. */
export type LinkNotice = Exclude<AddressReading, { kind: 'empty' } | { kind: 'state' }>;

/** Time without a change after which the address is written, ms; browsers limit how often it may be. */
const pause = 300;

/**
 * What a step back should undo: where one stands, what was generated, a comparison, an instrument, and a change of
 * branch. A branch that the present text is on the way to is none: generating it again is one step, not two.
 */
function stepOf(state: AddressState): string {
	const {
		layer,
		head,
		continuation,
		branches,
		model,
		weights,
		comparison,
		explained,
		instrument,
		costs
	} = state;
	const elsewhere = branches.filter((branch) => !goesOnFrom(branch, state));
	const opened = weights && [weights.name];
	const compared = comparison?.kind;
	return JSON.stringify([
		layer,
		head,
		continuation.length === 0,
		elsewhere,
		model,
		opened,
		compared,
		explained,
		instrument?.kind,
		costs
	]);
}

/**
 * Keeps the part of the address after `#` and the session equal in both directions.
 * That part never leaves the browser. Create it while a page initialises.
 */
export class KeepAddress {
	readonly #session: Session;
	#notice = $state.raw<LinkNotice | null>(null);
	#isRead = $state(false);
	#written: string | null = null;
	#step = '';

	constructor(session: Session) {
		this.#session = session;
		$effect(() => {
			void this.read();
		});
		$effect(() => this.#write());
	}

	/** Why the opened link could not be followed; null when it could. */
	get notice(): LinkNotice | null {
		return this.#notice;
	}

	/** False until the session has what the page was opened with: before that it does not know which model to load. */
	get isRead(): boolean {
		return this.#isRead;
	}

	dismiss(): void {
		this.#notice = null;
	}

	/** Takes over what the address says now: at the start, on back and forward, on a pasted link. */
	async read(): Promise<void> {
		const hash = location.hash.slice(1);
		if (hash === this.#written) return;
		const reading = await readAddress(hash, Session.addressDefaults);
		this.#written = hash;
		this.#notice = null;
		if (reading.kind === 'state') {
			this.#session.restore(reading.state);
			this.#step = stepOf(reading.state);
		} else if (reading.kind !== 'empty') this.#notice = reading;
		this.#isRead = true;
	}

	/** Makes a change that one step back undoes, so that what was there before it is not lost. */
	async asStep(change: () => void): Promise<void> {
		if (this.#isRead) await this.#writeNow(this.#session.address);
		change();
		this.#step = 'a change';
	}

	/** A link to this very state. */
	async link(): Promise<string> {
		const hash = await writeAddress(this.#session.address, Session.addressDefaults);
		return `${location.href.split('#')[0] ?? ''}#${hash}`;
	}

	#write(): void | (() => void) {
		const state = this.#session.address;
		if (!this.#isRead) return;
		const timer = setTimeout(() => void this.#writeNow(state), pause);
		return () => clearTimeout(timer);
	}

	async #writeNow(state: AddressState): Promise<void> {
		const hash = await writeAddress(state, Session.addressDefaults);
		if (hash === this.#written) return;
		const isStep = this.#step !== '' && stepOf(state) !== this.#step;
		this.#written = hash;
		this.#step = stepOf(state);
		if (isStep) pushState(`#${hash}`, {});
		else replaceState(`#${hash}`, {});
	}
}
