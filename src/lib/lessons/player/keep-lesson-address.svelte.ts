import { pushState, replaceState } from '$app/navigation';
import { readLessonAddress, writeLessonAddress, type LessonAddress } from './lesson-address';
import type { Player } from './player.svelte';

/** Time without a change after which the address is written, ms; browsers limit how often it may be. */
const pause = 300;

/**
 * Keeps the part of the address after `#` and the lesson equal in both directions; steps are entries of the
 * history. Create it while a page initialises.
 */
export class KeepLessonAddress {
	readonly #player: Player;
	readonly #kept: () => Promise<void>;
	#isRead = $state(false);
	#written: string | null = null;
	#step: string | null = null;

	/** `kept` resolves once the player's record is what was kept. */
	constructor(player: Player, kept: () => Promise<void>) {
		this.#player = player;
		this.#kept = kept;
		$effect(() => {
			void this.read();
		});
		$effect(() => this.#write());
	}

	/** Takes over what the address says now: at the start, on back and forward, on a pasted link. */
	async read(): Promise<void> {
		const hash = location.hash.slice(1);
		if (hash === this.#written) return;
		const reading = await readLessonAddress(hash);
		const isFirst = this.#written === null;
		this.#written = hash;
		if (reading.kind === 'place') this.#player.restore(reading.place);
		else if (reading.kind === 'go-on') await this.#kept().then(() => this.#player.goOn());
		else if (reading.kind !== 'empty') this.#player.refuse(reading.kind);
		else if (!isFirst) this.#player.restore({ step: null, change: {}, present: false });
		this.#step = this.#player.address.step;
		this.#isRead = true;
	}

	#write(): void | (() => void) {
		const { address } = this.#player;
		if (!this.#isRead) return;
		const timer = setTimeout(() => void this.#writeNow(address), pause);
		return () => clearTimeout(timer);
	}

	async #writeNow(address: LessonAddress): Promise<void> {
		const { hash } = await writeLessonAddress(address);
		// An untouched first step needs no words: what an earlier visit left stays on offer.
		const isUntouched = this.#written === '' && address.step === this.#step;
		if (hash === this.#written || (isUntouched && !hash.includes('&s=') && !address.present))
			return;
		// A link that could not be followed stays: after a reload it may be understood.
		if (this.#player.linkProblem !== null && address.step === this.#step) return;
		const isStep = this.#step !== null && address.step !== this.#step;
		this.#written = hash;
		this.#step = address.step;
		if (isStep) pushState(`#${hash}`, {});
		else replaceState(`#${hash}`, {});
	}
}
