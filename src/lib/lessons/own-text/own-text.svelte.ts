import type { Messages } from '$lib/i18n';
import { cutText, longestText, readTextFile } from './read-file';

/** What an experiment does with a text before it takes it. */
interface Taking {
	/** Most characters that it takes, at most `longestText`. */
	readonly longest?: number;
	/** Puts a text into the form that it takes. */
	readonly tidy?: (text: string) => string;
}

/** Takes a learner's own text, typed, pasted or from a file, and says what became of it. */
export class OwnText {
	#message = $state<string | null>(null);
	readonly #words: () => Messages['lessons']['ownText'];
	readonly #onset: (text: string) => void;
	readonly #longest: number;
	readonly #tidy: (text: string) => string;

	constructor(
		words: () => Messages['lessons']['ownText'],
		onset: (text: string) => void,
		{ longest = longestText, tidy = (text) => text }: Taking = {}
	) {
		this.#words = words;
		this.#onset = onset;
		this.#longest = longest;
		this.#tidy = tidy;
	}

	/** What became of the last text; null where there is nothing to say. */
	get message(): string | null {
		return this.#message;
	}

	tell(message: string | null): void {
		this.#message = message;
	}

	/** Takes a text, or its beginning where it is too long, and says so. */
	take(text: string): void {
		this.#take(text, null);
	}

	/** Takes a file's text; one that is none changes nothing, and says why. */
	async read(file: File): Promise<void> {
		const words = this.#words();
		try {
			const reading = await readTextFile(file);
			if (reading.kind === 'binary') return this.tell(words.binary(file.name));
			if (reading.text.trim() === '') return this.tell(words.empty(file.name));
			this.#take(reading.text, reading.cutFrom);
		} catch (error) {
			this.tell(
				words.unreadable(file.name, error instanceof Error ? error.message : String(error))
			);
		}
	}

	/** `cutFrom` tells how long the text was where its end is gone already. */
	#take(given: string, cutFrom: number | 'unknown' | null): void {
		const { text, cutFrom: cutHere } = cutText(this.#tidy(given), this.#longest);
		const whole = cutFrom ?? cutHere;
		const all = typeof whole === 'number' ? whole.toLocaleString('en') : null;
		this.tell(whole === null ? null : this.#words().cut(this.#longest.toLocaleString('en'), all));
		this.#onset(text);
	}
}
