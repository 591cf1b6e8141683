import type { Words } from '../words';
import { longestText, readTextFile } from './read-file';

/** Brings a learner's file in, and says what became of it. */
export class OwnText {
	#message = $state<string | null>(null);
	readonly #words: () => Words;
	readonly #onset: (text: string) => void;

	constructor(words: () => Words, onset: (text: string) => void) {
		this.#words = words;
		this.#onset = onset;
	}

	/** What became of the last text; null where there is nothing to say. */
	get message(): string | null {
		return this.#message;
	}

	tell(message: string | null): void {
		this.#message = message;
	}

	/** Takes a file's text; one that is none changes nothing, and says why. */
	async read(file: File): Promise<void> {
		const words = this.#words().text;
		try {
			const reading = await readTextFile(file);
			if (reading.kind === 'binary') return this.tell(words.binary(file.name));
			if (reading.text.trim() === '') return this.tell(words.nothing);
			const { cutFrom } = reading;
			const all = typeof cutFrom === 'number' ? cutFrom.toLocaleString('en') : null;
			this.tell(cutFrom === null ? null : words.cut(longestText.toLocaleString('en'), all));
			this.#onset(reading.text);
		} catch (error) {
			this.tell(
				words.unreadable(file.name, error instanceof Error ? error.message : String(error))
			);
		}
	}
}
