import { untrack } from 'svelte';
import { noActs } from '../acts/act';
import type { KeepAddress } from '../keep-address.svelte';
import type { Session, Shown } from '../session.svelte';
import { compareValues, type Comparison } from './compare-values';
import { largestRunFile, readRunFile, type RunReading, type RunRecord } from './run-file';

/** Why a file could not be opened; nothing was changed. */
export type RunFault =
	| Exclude<RunReading, { kind: 'run' }>
	| { readonly kind: 'several' }
	| { readonly kind: 'too-large'; readonly bytes: number }
	/** The browser lost sight of the file. */
	| { readonly kind: 'lost'; readonly detail: string };

/** What is known of a run that was opened from a file. */
export type RunOutcome =
	/** It is run again here, and then compared. */
	| { readonly kind: 'running' }
	/** `weights` is the hash of those here where they are not the file's. */
	| { readonly kind: 'compared'; readonly comparison: Comparison; readonly weights: string | null }
	/** The model here reads the text as other tokens, so that no number can be compared. */
	| { readonly kind: 'other-tokens' }
	/** The model is not here: the text alone was opened, with the model that is. */
	| { readonly kind: 'text-only' }
	| { readonly kind: 'unchecked'; readonly why: 'changed' | 'failed' | 'no-values' };

/** What is to be said of the last file. */
export type RunReport =
	| { readonly name: string; readonly fault: RunFault }
	| { readonly name: string; readonly record: RunRecord; readonly outcome: RunOutcome };

/** What the page showed when a report was made. */
type Shows = Pick<Session, 'window' | 'interventions'>;

/**
 * Opens run files: restores what the learner had chosen, runs the model again, and holds the new numbers against
 * those of the file. A file that cannot be read changes nothing. Create it while a component initialises.
 */
export class OpenedRun {
	readonly #session: Session;
	readonly #address: KeepAddress;
	#report = $state.raw<RunReport | null>(null);
	#problemBefore: unknown = null;
	#compared: Shows | null = null;

	constructor(session: Session, address: KeepAddress) {
		this.#session = session;
		this.#address = address;
		$effect(() => this.#follow());
	}

	/** Null before the first file, once it was dismissed, and when a run that agreed with its file was left. */
	get report(): RunReport | null {
		const report = this.#report;
		if (!report || 'fault' in report) return report;
		const { outcome } = report;
		const isSame = outcome.kind === 'compared' && outcome.comparison.differing === null;
		const { window, interventions } = this.#session;
		const isLeft =
			this.#compared?.window !== window || this.#compared.interventions !== interventions;
		return isSame && outcome.weights === null && isLeft ? null : report;
	}

	dismiss(): void {
		this.#report = null;
	}

	/** Opens what the learner chose or dropped: one run file. */
	async open(files: readonly File[]): Promise<void> {
		const [file, ...others] = files;
		if (!file) return;
		const reading = others.length > 0 ? { kind: 'several' as const } : await readFile(file);
		if (reading.kind !== 'run') return void (this.#report = { name: file.name, fault: reading });
		await this.#address.asStep(() => this.#restore(file.name, reading.record));
	}

	#restore(name: string, record: RunRecord): void {
		const session = this.#session;
		const { state } = record;
		const choice = choiceFor(session, record);
		this.#problemBefore = session.problem;
		if (choice) session.restore({ ...state, model: choice.id, step: choice.step, hash: null });
		else this.#restoreText(record);
		const outcome: RunOutcome = { kind: choice ? 'running' : 'text-only' };
		this.#report = { name, record, outcome };
	}

	/** The whole text, with the model that is here; places and ids of another model mean nothing to it. */
	#restoreText({ state, continuationText }: RunRecord): void {
		this.#session.restore({
			...this.#session.address,
			hash: null,
			text: state.text + continuationText,
			continuation: [],
			position: null,
			seed: state.seed,
			settings: state.settings,
			heads: [],
			scores: [],
			acts: noActs
		});
	}

	#follow(): void {
		const report = this.#report;
		if (!report || 'fault' in report || report.outcome.kind !== 'running') return;
		const { resident, shown, isSettled, problem } = this.#session;
		const tell = (outcome: RunOutcome) => (this.#report = { ...report, outcome });
		if (problem !== null && problem !== this.#problemBefore)
			return void tell({ kind: 'unchecked', why: 'failed' });
		if (!shown || !resident.isSettled || !isSettled) return;
		untrack(() => {
			void this.#check(report.record, shown).then((outcome) => {
				if (this.#report === report) tell(outcome);
			});
		});
	}

	async #check(record: RunRecord, shown: Shown): Promise<RunOutcome> {
		const { window, interventions, text, continuation } = this.#session;
		const { state } = record;
		if (text !== state.text || continuation.join() !== state.continuation.join())
			return { kind: 'unchecked', why: 'changed' };
		if (!isSameText(record, shown)) {
			this.#restoreText(record);
			return { kind: 'other-tokens' };
		}
		if (record.values.length === 0) return { kind: 'unchecked', why: 'no-values' };
		try {
			const comparison = await compareValues(record.values, shown.run);
			this.#compared = { window, interventions };
			const { hash } = shown.ready.model;
			return { kind: 'compared', comparison, weights: hash === state.hash ? null : hash };
		} catch (error) {
			const isLeft = error instanceof Error && error.name === 'Superseded';
			if (!isLeft) console.warn(error);
			return { kind: 'unchecked', why: isLeft ? 'changed' : 'failed' };
		}
	}
}

async function readFile(file: File): Promise<RunReading | RunFault> {
	if (file.size > largestRunFile) return { kind: 'too-large', bytes: file.size };
	try {
		return readRunFile(await file.text());
	} catch (error) {
		// It was moved, or its disk was taken out.
		if (error instanceof DOMException) return { kind: 'lost', detail: error.message };
		throw error;
	}
}

/** The model to open a run with: the one that works where its weights are the file's, else the one of that name. */
function choiceFor({ resident }: Session, { state }: RunRecord) {
	const { ready } = resident;
	if (ready?.model.hash === state.hash) return ready.choice;
	const isShipped = resident.shipped.some(({ id }) => id === state.model);
	return isShipped ? { id: state.model, step: state.step } : null;
}

/** True when the run is over the very tokens of the file. */
function isSameText({ tokens }: RunRecord, shown: Shown): boolean {
	return (
		tokens.length === shown.tokens.length &&
		tokens.every(({ id, text }, index) => {
			const token = shown.tokens[index];
			return token?.id === id && token.text === text;
		})
	);
}
