import { getContext, setContext } from 'svelte';
import { decode } from '../decoding/pipeline';
import { draw } from '../decoding/draw';
import { defaultSettings, type DecodingSettings } from '../decoding/settings';
import { uniform } from '../math/random';
import type { HookCell } from '../model/explain/explanation';
import type { Token } from '../model/trace';
import type { Tokenizer } from '../tokenizer';
import type { AddressState } from './address';
import { chipsWithin, noActs, type Acts } from './acts/act';
import { interventionsOf, unmaskedOf } from './acts/interventions';
import { TakenVectors } from './acts/taken-vectors.svelte';
import { Answers, type Shown } from './answers.svelte';
import { besides, fits, leave, type Branch } from './branches';
import type { Comparison } from './comparison/comparison';
import { focusWithin, zoomWithin, type Focus, type Zoom } from './focus';
import { Generation } from './generation.svelte';
import * as scales from './head-scale';
import type { LensWord } from './lens-words';
import type { ModelChoice } from './model-choice';
import type { Instrument } from './instruments/instrument';
import { ResidentModel, type Ready } from './resident-model.svelte';
import * as scores from './score-edit';
import { defaultModel, type ShippedModel } from './shipped-models';
import type { WeightsPlace } from './weights-place';
import { asText, continuationFor, rewound, standaloneToken, type Written } from './written';

export type { Shown } from './answers.svelte';

/** Seed of the first visit; any other is a choice of the learner's. */
const defaultSeed = 7;

const wholeModel: Zoom = { layer: null, head: null, key: null };

/**
 * Everything that the learner has chosen, and what follows from it. One session serves all pages
 * of a visit; create it while a component initialises.
 */
export class Session {
	/** The model of this visit. */
	readonly resident: ResidentModel;
	/** What the acts take from other texts. */
	readonly taken: TakenVectors;
	readonly #answers: Answers;
	readonly #generation = new Generation();

	#linkHash = $state<string | null>(null);
	#written = $state.raw<Written>({ text: '', continuation: [], model: defaultModel });
	#branches = $state.raw<readonly Written[]>([]);
	#at = $state<number | null>(null);
	#zoom = $state.raw<Zoom>(wholeModel);
	#settings = $state.raw<DecodingSettings>(defaultSettings);
	#seed = $state(defaultSeed);
	#heads = $state.raw<readonly scales.HeadScale[]>([]);
	#scores = $state.raw<readonly scores.ScoreEdit[]>([]);
	#acts = $state.raw<Acts>(noActs);
	#weights = $state.raw<WeightsPlace | null>(null);
	#comparison = $state.raw<Comparison | null>(null);
	#explained = $state.raw<HookCell | null>(null);
	#instrument = $state.raw<Instrument | null>(null);
	#costs = $state(false);

	/** Of the model that was chosen, once it is there. */
	readonly #config = $derived.by(() =>
		this.resident.isSettled ? (this.resident.ready?.model.config ?? null) : null
	);
	/** What was typed. */
	readonly text = $derived(this.#written.text);
	/** Texts with continuations that were left, oldest first; none that the present text itself goes on from. */
	readonly branches: readonly Branch[] = $derived.by(() => this.#ownBranches());
	/** Tokens of the typed text; none before the tokenizer is there. */
	readonly promptTokens: readonly Token[] = $derived.by(
		() => this.resident.ready?.tokenizer.encode(this.text) ?? []
	);
	/** The text's tokens and the generated ones after them; the start mark alone when there are none. */
	readonly tokens: readonly Token[] = $derived.by(() => this.#allTokens());
	/** How many tokens at the beginning do not fit the window. */
	readonly dropped = $derived.by(() =>
		Math.max(0, this.tokens.length - (this.resident.ready?.model.config.nCtx ?? Infinity))
	);
	/** The tokens that the model sees. */
	readonly window = $derived(this.tokens.slice(this.dropped));
	/** Chips of heads that the model has. */
	readonly heads = $derived.by(() => scales.headsWithin(this.#heads, this.#config));
	/** Attention scores that were set by hand, those that the model has. */
	readonly scores = $derived.by(() => scores.editsWithin(this.#scores, this.#config));
	/** The same list for as long as no chip changes, whatever is typed into the other texts. */
	readonly #chosenChips = $derived(this.#acts.chips);
	readonly #chips = $derived.by(() => chipsWithin(this.#chosenChips, this.#config));
	/** What else is done to the model, as far as it has a place for it, and the texts that this takes values from. */
	readonly acts: Acts = $derived.by(() => ({ ...this.#acts, chips: this.#chips }));
	/** Interventions that are switched on and that this model has a place for. */
	readonly interventions = $derived.by(() => {
		const config = this.resident.ready?.model.config ?? null;
		if (!config) return [];
		const edits = scores.editsWithin(this.#scores, config);
		return [
			...scales.interventionsOf(this.#heads, config),
			...scores.editInterventions(edits),
			...interventionsOf(this.#chips, this.taken.of)
		];
	});
	/** Heads that see what comes later. */
	readonly unmasked = $derived.by(() => unmaskedOf(this.#chips));
	/** Heads that are switched off now, as `layer.head`. */
	readonly headsOff: ReadonlySet<string> = $derived(scales.headsOffOf(this.heads));
	/** What is looked at; every part of it exists in the shown run. */
	readonly focus: Focus = $derived.by(() =>
		focusWithin(
			this.#zoom,
			this.#at,
			this.shown?.tokens.length ?? 1,
			this.shown?.run.config ?? this.#config
		)
	);
	/** True while more than one token is being generated. */
	readonly isWritingMany = $derived.by(() => (this.generating?.total ?? 0) > 1);
	/** What comes next at the followed position, step by step; null until it is known. */
	readonly decoded = $derived.by(() => this.#decode(this.#answers.answer?.logits ?? null));
	/** The same for the untouched model; null while no intervention is on. */
	readonly decodedBefore = $derived.by(() => this.#decode(this.#answers.answer?.before ?? null));
	/** Which token the random number of this place picks. */
	readonly drawn = $derived.by(() =>
		this.decoded && this.#answers.answer
			? draw(this.decoded.probabilities, this.#uniformAt(this.#answers.answer.position))
			: null
	);

	/** `models` is the address of the folder that holds the folders of the `shipped` models. */
	constructor(models: string, shipped: readonly ShippedModel[], initialText: string) {
		this.resident = new ResidentModel(models, shipped);
		this.taken = new TakenVectors(this);
		this.#answers = new Answers(this);
		this.setText(initialText);
		$effect(() => () => this.resident.dispose());
	}

	// What can be read.

	/** The last good run, of the former model until the new one answers. */
	get shown(): Shown | null {
		return this.#answers.shown;
	}
	/** The tokenizer of the model that gave the answer shown. */
	get tokenizer(): Tokenizer | null {
		return this.#answers.answer?.shown.ready.tokenizer ?? null;
	}
	/** Why the last run failed; the last good run stays shown. */
	get problem(): unknown {
		return this.#answers.problem;
	}
	/** The lens at the followed position; null until it is known. */
	get lens(): readonly LensWord[] | null {
		return this.#answers.answer?.lens ?? null;
	}
	/** True while the answer shown is that of the whole text as it is now. */
	get isSettled(): boolean {
		return this.#answers.isSettled;
	}
	/** Ids that the model wrote after the text. */
	get continuation(): readonly number[] {
		const { ready } = this.resident;
		return ready ? continuationFor(this.#written, ready.choice.id, ready.tokenizer) : [];
	}
	/** True when the continuation or a branch of a link has tokens that the model lacks: these are left out. */
	get hasForeignTokens(): boolean {
		const { ready, isSettled } = this.resident;
		if (!ready || !isSettled) return false;
		const own = [this.#written, ...this.#branches].filter(({ model }) => model === ready.choice.id);
		return !own.every((written) => fits(written, ready.tokenizer.size));
	}
	get generating(): { readonly done: number; readonly total: number } | null {
		return this.#generation.progress;
	}
	/** True when the link that was opened was made with other weights than those loaded. */
	get hasOtherWeights(): boolean {
		const { ready, isSettled } = this.resident;
		if (this.#linkHash === null || !ready || !isSettled) return false;
		return !ready.model.hash.startsWith(this.#linkHash);
	}
	/** The text with all that was written after it, marks left out: what another model would be given. */
	get wholeText(): string {
		const { ready } = this.resident;
		return ready ? asText(this.#present, ready.tokenizer).text : this.text;
	}
	/** Where one stands among the weights; null while they are closed. */
	get weights(): WeightsPlace | null {
		return this.#weights;
	}
	/** What the run is compared with; null while nothing is. */
	get comparison(): Comparison | null {
		return this.#comparison;
	}
	set comparison(comparison: Comparison | null) {
		if (comparison) this.#instrument = null;
		this.#comparison = comparison;
	}
	/** The cell that is explained, which the run need not have; null while none is. */
	get explained(): HookCell | null {
		return this.#explained;
	}
	/** The instrument that stands in the place of the figure; null while none does. */
	get instrument(): Instrument | null {
		return this.#instrument;
	}
	/** True while it is shown what the model costs in time and memory. */
	get costs(): boolean {
		return this.#costs;
	}
	set costs(costs: boolean) {
		this.#costs = costs;
	}
	get settings(): DecodingSettings {
		return this.#settings;
	}
	set settings(settings: DecodingSettings) {
		this.#settings = settings;
	}
	get seed(): number {
		return this.#seed;
	}
	set seed(seed: number) {
		this.#seed = seed;
	}

	// What the learner does.

	/** Types: the continuation and the branches belonged to the old text and go. */
	setText(text: string): void {
		this.stop();
		this.#written = { ...this.#written, text, continuation: [] };
		this.#branches = [];
		this.#at = null;
	}

	/** Takes another model, or another step of its training; the text stays. */
	openModel(choice: ModelChoice): void {
		this.#leave(choice.id);
		this.resident.choose(choice);
	}

	/** Takes a model of the learner's own; the text stays. */
	async openFiles(files: readonly File[]): Promise<void> {
		this.#leave(null);
		await this.resident.openFiles(files);
	}

	/** Looks somewhere. Following the last token means following whatever becomes the last. */
	look(focus: Focus): void {
		const last = this.window.length - 1;
		this.#at = focus.position >= last ? null : focus.position;
		this.#zoom = { layer: focus.layer, head: focus.head, key: focus.key };
	}

	/** Goes to a place among the weights, or with null back to the model. The list belongs to the whole model. */
	openWeights(place: WeightsPlace | null): void {
		if (place?.name === null) {
			this.#zoom = wholeModel;
			this.#explained = null;
		}
		this.#weights = place;
	}

	/** Explains a cell; null leaves it. */
	explain(cell: HookCell | null): void {
		this.#explained = cell;
	}

	/** Opens an instrument in the place of whatever else is open, or changes it; null goes back to the model. */
	openInstrument(instrument: Instrument | null): void {
		if (instrument) {
			this.#weights = null;
			this.#comparison = null;
		}
		this.#instrument = instrument;
	}

	/** Scales a head's output; 1 takes its chip away. */
	scaleHead(layer: number, head: number, mul: number): void {
		this.#heads = scales.withScale(this.#heads, layer, head, mul);
	}

	/** Sets a chip aside without forgetting it, or puts it back. */
	toggleHead(layer: number, head: number): void {
		this.#heads = scales.withToggled(this.#heads, layer, head);
	}

	/** The factor of a head as the model uses it now. */
	scaleOf(layer: number, head: number): number {
		return scales.scaleOf(this.#heads, layer, head);
	}

	/** Puts a number in the place of one attention score; null gives the model its own back. */
	setScore(place: scores.ScorePlace, score: number | null): void {
		this.#scores = scores.withScore(this.#scores, place, score);
	}

	/** Does something else to the model, or lets go of it. */
	setActs(acts: Acts): void {
		this.#acts = acts;
	}

	/** Takes a token of the shown answer as the next one at the followed position; what came after it goes. */
	choose(id: number): void {
		const { ready } = this.resident;
		if (!ready || this.shown?.ready !== ready) return;
		this.rewind();
		this.stop();
		this.#append(ready, id);
	}

	/** Cuts everything after the followed position; it is kept as a branch. */
	rewind(): void {
		if (this.#at === null) return;
		this.#leaveFor(rewound(this.#present, this.promptTokens, this.dropped + this.#at + 1));
	}

	/** Goes back to a branch; the present text is kept as one. */
	returnTo(branch: Branch): void {
		this.#leaveFor(branch);
	}

	/** Lets go of the tokens of a link that the model lacks. */
	dropForeignTokens(): void {
		this.#written = this.#present;
		this.#branches = this.#ownBranches();
	}

	/** Generates up to `count` tokens with the key/value cache; ends early at the end-of-text mark. */
	async generate(count: number): Promise<void> {
		const { ready } = this.resident;
		if (!ready) return;
		this.rewind();
		const write = async (signal: AbortSignal): Promise<boolean> => {
			const ids = this.window.map((token) => token.id);
			const next = await this.#next(ready, ids, signal);
			if (signal.aborted) return false;
			const { probabilities } = decode(next.logits, this.#settings, { ids });
			const { index } = draw(probabilities, this.#uniformAt(ids.length - 1));
			this.#append(ready, index);
			return !ready.tokenizer.token(index).special;
		};
		await this.#generation.run(count, write).catch((error: unknown) => this.#answers.note(error));
	}

	/** Takes the next seed: other random numbers at every place. */
	drawAnew(): void {
		this.#seed = (this.#seed + 1) % 10_000_000;
	}

	/** Stops a generation; what was generated stays. */
	stop(): void {
		this.#generation.stop();
	}

	// The address.

	/** What an address need not say. */
	static readonly addressDefaults: AddressState = {
		model: defaultModel,
		step: null,
		hash: null,
		text: '',
		continuation: [],
		branches: [],
		position: null,
		...wholeModel,
		seed: defaultSeed,
		settings: defaultSettings,
		heads: [],
		scores: [],
		acts: noActs,
		weights: null,
		comparison: null,
		explained: null,
		instrument: null,
		costs: false
	};

	/** What a link to this very state holds. */
	get address(): AddressState {
		const { choice, ready, isSettled } = this.resident;
		const { text, continuation, model } = this.#written;
		return {
			model: choice.id,
			step: choice.step,
			hash: isSettled ? (ready?.model.hash.slice(0, 12) ?? null) : this.#linkHash,
			text,
			continuation: model === choice.id ? continuation : [],
			branches: model === choice.id ? this.branches.map(withoutModel) : [],
			position: this.#at,
			...(this.#config ? zoomWithin(this.#zoom, this.#config) : this.#zoom),
			seed: this.#seed,
			settings: this.#settings,
			heads: this.heads,
			scores: this.scores,
			acts: this.acts,
			weights: this.#weights,
			comparison: this.#comparison,
			explained: this.#explained,
			instrument: this.#instrument,
			costs: this.#costs
		};
	}

	/** Takes the state of a link. What it says of a model that is not here is left out; its text is kept. */
	restore(state: AddressState): void {
		this.stop();
		const { model, step, text } = state;
		const told = this.resident.has(model)
			? state
			: { ...Session.addressDefaults, seed: state.seed };
		this.#linkHash = told.hash;
		this.#written = { text, continuation: told.continuation, model };
		this.#branches = told.branches.map((branch) => ({ ...branch, model }));
		this.#at = told.position;
		this.#zoom = { layer: told.layer, head: told.head, key: told.key };
		this.#seed = state.seed;
		this.#settings = state.settings;
		this.#heads = told.heads;
		this.#scores = told.scores;
		this.#acts = told.acts;
		this.#weights = told.weights;
		this.#comparison = told.comparison;
		this.#explained = told.explained;
		this.#instrument = told.instrument;
		this.#costs = told.costs;
		this.resident.choose({ id: model, step });
	}

	// What follows from it.

	/** The last row of logits. A run without a cache where a mask is removed: what came before sees what is new. */
	#next(
		{ engine }: Ready,
		ids: readonly number[],
		signal: AbortSignal
	): Promise<{ readonly logits: Float32Array }> {
		const { interventions, unmasked } = this;
		return unmasked.length > 0
			? engine.run(ids, interventions, signal, { unmasked, series: 'next' })
			: engine.next(ids, interventions, signal);
	}

	/** Makes text of what only the present model can read, if another is to come. */
	#leave(id: string | null): void {
		this.stop();
		this.#linkHash = null;
		const { ready } = this.resident;
		if (!ready || ready.choice.id === id) return;
		// Places and ids are the former model's.
		this.#instrument = null;
		this.#written = asText(this.#written, ready.tokenizer);
		this.#branches = [];
	}

	/** What was written, without the tokens that the model lacks. */
	get #present(): Written {
		const { ready } = this.resident;
		if (!ready) return this.#written;
		return { ...this.#written, continuation: this.continuation, model: ready.choice.id };
	}

	/** Those whose tokens the model has. */
	#ownBranches(): readonly Written[] {
		const { ready } = this.resident;
		const own = this.#branches.filter(
			(branch) => !ready || (branch.model === ready.choice.id && fits(branch, ready.tokenizer.size))
		);
		return besides(own, this.#present);
	}

	#leaveFor({ text, continuation }: Branch): void {
		this.stop();
		const present = this.#present;
		this.#written = { text, continuation, model: present.model };
		this.#branches = leave(this.#ownBranches(), present, this.#written);
		this.#at = null;
	}

	#append(ready: Ready, id: number): void {
		const { id: model } = ready.choice;
		const { text } = this.#written;
		this.#written = { text, continuation: [...this.continuation, id], model };
	}

	#allTokens(): readonly Token[] {
		const { ready } = this.resident;
		if (!ready) return [];
		const { tokenizer, startId } = ready;
		const written = this.continuation.map((id) => standaloneToken(tokenizer, id));
		const all = [...this.promptTokens, ...written];
		return all.length > 0 || startId === null ? all : [standaloneToken(tokenizer, startId)];
	}

	#decode(logits: Float32Array | null) {
		const { answer } = this.#answers;
		if (!logits || !answer) return null;
		const ids = answer.shown.run.ids.slice(0, answer.position + 1);
		return decode(logits, this.#settings, { ids });
	}

	/** The random number for the token after a position: it depends on the seed and the place alone. */
	#uniformAt(position: number): number {
		return uniform(this.#seed, this.dropped + position + 1);
	}
}

/** What a link says of a branch: its model is the link's. */
const withoutModel = ({ text, continuation }: Branch): Branch => ({ text, continuation });

const contextKey = Symbol('session');

/** Makes the visit's session; called once, by the layout. */
export function provideSession(...given: ConstructorParameters<typeof Session>): Session {
	return setContext(contextKey, new Session(...given));
}

/** The visit's session. */
export function useSession(): Session {
	return getContext<Session>(contextKey);
}
