import type { Language } from '$lib/i18n';
import type { Ready } from '$lib/session/resident-model.svelte';
import { factsOf, type Asked } from './facts';
import { lookAhead, type LookAhead } from './look-ahead';
import { askScene, type AskedScene } from './ask';
import { puzzle, tellings } from './scenes';
import type { Facts, State } from './state';
import { readText, study, type Reading, type Study } from './study';

/** All that is shown of one state; parts that are not open are null. */
export interface Measured {
	readonly of: State;
	readonly study: Study;
	readonly asked: Asked | null;
	readonly ahead: LookAhead | null;
	readonly facts: Facts;
}

/** What is asked of the model: each part is read again when it changes. */
interface Question {
	readonly ready: Ready | null;
	readonly shown: State;
	readonly language: Language;
}

/** Keeps what the model says to a state up to date; the last good answer stays. Create it while a component initialises. */
export class Measuring {
	#current = $state.raw<Measured | null>(null);
	#problem = $state.raw<unknown>(null);
	#isBusy = $state(false);
	#reading: Reading | null = null;
	/** Both take seconds, and the steps come back to them. */
	#scenes: { ready: Ready; language: Language; asked: Asked } | null = null;
	#masks: { reading: Reading; ahead: LookAhead } | null = null;

	constructor(question: () => Question, onmeasured: (measured: Measured) => void) {
		$effect(() => {
			const asked = question();
			if (!asked.ready) return;
			const abort = new AbortController();
			this.#isBusy = true;
			this.#measure({ ...asked, ready: asked.ready }, abort.signal).then(
				(measured) => {
					if (abort.signal.aborted) return;
					this.#current = measured;
					this.#problem = null;
					this.#isBusy = false;
					onmeasured(measured);
				},
				(error: unknown) => {
					if (abort.signal.aborted) return;
					this.#problem = error;
					this.#isBusy = false;
				}
			);
			return () => abort.abort();
		});
	}

	/** Null before the first answer. */
	get current(): Measured | null {
		return this.#current;
	}
	/** Why the last state could not be measured. */
	get problem(): unknown {
		return this.#problem;
	}
	get isBusy(): boolean {
		return this.#isBusy;
	}

	async #measure(
		{ ready, shown, language }: Question & { readonly ready: Ready },
		signal: AbortSignal
	): Promise<Measured> {
		const own = shown.own.trim() !== '';
		const { text, meant } = own ? { text: shown.own, meant: null } : puzzle[language];
		const kept = this.#reading;
		const reading =
			kept?.ready === ready && kept.text === text
				? kept
				: await readText(ready, text, meant, signal);
		this.#reading = reading;
		const studied = await study(reading, shown, signal);
		const asked = shown.view === 'scenes' ? await this.#askScenes(ready, language, signal) : null;
		const ahead = shown.view === 'mask' ? await this.#openMasks(reading, signal) : null;
		const facts = await factsOf(studied, shown, language, meant, asked, ahead);
		return { of: shown, study: studied, asked, ahead, facts };
	}

	/** The scenes do not depend on the learner's text or head: each language is asked once. */
	async #askScenes(ready: Ready, language: Language, signal: AbortSignal): Promise<Asked> {
		const kept = this.#scenes;
		if (kept?.ready === ready && kept.language === language) return kept.asked;
		const asked = await askAll(ready, language, signal);
		this.#scenes = { ready, language, asked };
		return asked;
	}

	async #openMasks(reading: Reading, signal: AbortSignal): Promise<LookAhead> {
		const kept = this.#masks;
		if (kept?.reading === reading) return kept.ahead;
		const ahead = await lookAhead(reading.ready, reading.run, signal);
		this.#masks = { reading, ahead };
		return ahead;
	}
}

/** The scenes of a language; where the model resolves none, those of the other too, until there is one. */
async function askAll(ready: Ready, language: Language, signal: AbortSignal): Promise<Asked> {
	const scenes: AskedScene[] = [];
	for (const versions of tellings(language)) scenes.push(await askScene(ready, versions, signal));
	let resolved = scenes.find(({ result }) => result.isResolved) ?? null;
	for (const versions of resolved ? [] : tellings(language === 'en' ? 'ja' : 'en')) {
		const scene = await askScene(ready, versions, signal);
		if (!scene.result.isResolved) continue;
		resolved = scene;
		break;
	}
	return { scenes, resolved };
}
