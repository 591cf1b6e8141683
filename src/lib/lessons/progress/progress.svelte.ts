import { getContext, setContext } from 'svelte';
import { mergeProgress } from './merge';
import {
	parseProgress,
	progressVersion,
	untouched,
	type LessonRecord,
	type Progress,
	type ProgressReading
} from './record';
import { openStore, type ProgressStore } from './store';

/** Why nothing is kept beyond this tab, or that something kept could not be read. */
export type KeepingProblem = 'blocked' | 'full' | 'newer' | 'unreadable';

/** A progress file larger than this is refused before it is read, bytes. */
const fileLimit = 20_000_000;

/** A learner's way through the lessons, kept in this browser; in memory alone where the browser refuses. */
export class ProgressBook {
	#lessons = $state.raw<Readonly<Record<string, LessonRecord>>>({});
	#isRead = $state(false);
	#problem = $state<KeepingProblem | null>(null);
	readonly #open: () => Promise<ProgressStore>;
	#store: ProgressStore | null = null;
	#reading: Promise<void> | null = null;
	/** Lessons whose newest record is not written yet. */
	readonly #unwritten = new Set<string>();
	#writing: Promise<void> | null = null;

	constructor(open: () => Promise<ProgressStore> = openStore) {
		this.#open = open;
	}

	/** True once what was kept is here. */
	get isRead(): boolean {
		return this.#isRead;
	}
	/** Why nothing is kept beyond this tab; null while everything is. */
	get problem(): KeepingProblem | null {
		return this.#problem;
	}
	/** True when there is nothing to export or to erase. */
	get isEmpty(): boolean {
		return Object.keys(this.#lessons).length === 0;
	}

	/** What is known of a lesson. */
	of(id: string): LessonRecord {
		return this.#lessons[id] ?? untouched;
	}

	/** Reads what was kept; call it in the browser only. Resolves also where the browser refuses. */
	read(): Promise<void> {
		this.#reading ??= this.#read();
		return this.#reading;
	}

	/** Keeps a lesson; resolves when it is written, or cannot be. */
	keep(id: string, record: LessonRecord): Promise<void> {
		this.#lessons = { ...this.#lessons, [id]: record };
		this.#unwritten.add(id);
		return this.#settle();
	}

	/** Forgets everything, here and in the browser. */
	async erase(): Promise<void> {
		this.#unwritten.clear();
		await this.#settle();
		this.#lessons = {};
		await this.#store?.erase().catch((error: unknown) => this.#note(error));
	}

	/** Everything, as the text of a file that `take` reads again. */
	toFile(): string {
		return JSON.stringify(asProgress(this.#lessons), null, '\t') + '\n';
	}

	/** Adds a file to what is here; what cannot be read changes nothing, and says why. */
	async take(file: Blob): Promise<ProgressReading> {
		if (file.size > fileLimit) return { kind: 'too-large', bytes: file.size };
		const reading = parseProgress(await file.text());
		if (reading.kind !== 'progress') return reading;
		this.#lessons = mergeProgress(asProgress(this.#lessons), reading.progress).lessons;
		for (const id of Object.keys(reading.progress.lessons)) this.#unwritten.add(id);
		await this.#settle();
		return reading;
	}

	/** Writes what is left and lets go of the database. */
	async close(): Promise<void> {
		await this.#settle();
		this.#store?.close();
	}

	async #read(): Promise<void> {
		try {
			this.#store = await this.#open();
			const { records, isWhole } = await this.#store.read();
			if (!isWhole) this.#problem = 'unreadable';
			// Something may have been done while it was being read.
			this.#lessons = mergeProgress(asProgress(records), asProgress(this.#lessons)).lessons;
		} catch (error) {
			this.#note(error);
		}
		this.#isRead = true;
		await this.#settle();
	}

	/** One writing at a time, always of the newest record: typing fast does not queue up. */
	#settle(): Promise<void> {
		if (!this.#store || this.#unwritten.size === 0) return this.#writing ?? Promise.resolve();
		this.#writing ??= this.#write(this.#store);
		return this.#writing;
	}

	async #write(store: ProgressStore): Promise<void> {
		for (;;) {
			const [id] = this.#unwritten;
			if (id === undefined) break;
			this.#unwritten.delete(id);
			await store.write(id, this.of(id)).catch((error: unknown) => this.#note(error));
		}
		this.#writing = null;
	}

	/** A refusal of the browser is told to the learner; the lesson goes on in memory. */
	#note(error: unknown): void {
		const name = error instanceof Error || error instanceof DOMException ? error.name : '';
		this.#problem =
			name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'blocked';
		console.info('Vitrine: progress is not kept in this browser.', error);
	}
}

function asProgress(lessons: Readonly<Record<string, LessonRecord>>): Progress {
	return { version: progressVersion, lessons: { ...lessons } };
}

const key = Symbol('progress');

/** Makes the progress of this visit; called once, by the layout of the lessons. */
export function provideProgress(book = new ProgressBook()): ProgressBook {
	return setContext(key, book);
}

/** The learner's progress. */
export function useProgress(): ProgressBook {
	return getContext<ProgressBook>(key);
}
