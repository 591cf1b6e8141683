import * as v from 'valibot';
import type { DecodingSettings } from '../decoding/settings';
import type { Branch } from './branches';
import type { Acts, Chip } from './acts/act';
import { readChips, writeChips } from './acts/written-acts';
import { joinBranches, readBranches, splitBranches } from './branch-address';
import { comparisonSchema, readComparison, type Comparison } from './comparison/comparison';
import { deflateText, inflateText } from './compressed-text';
import type { HookCell } from '../model/explain/explanation';
import { explainedSchema, readExplained, writeExplained } from './explained-cell';
import type { HeadScale } from './head-scale';
import {
	instrumentSchema,
	readInstrument,
	writeInstrument,
	type Instrument
} from './instruments/instrument';
import type { ScoreEdit } from './score-edit';
import { readWeights, weightsSchema, writeWeights, type WeightsPlace } from './weights-place';

/** Everything that a link holds. Indices count from 0, as hook names do. */
export interface AddressState {
	/** Folder of the model below `models/`, or `own` for the learner's own files. */
	readonly model: string;
	/** A step of the model's training; null is the finished model. */
	readonly step: number | null;
	/** sha256 of the weights that the link was made with, its first 12 digits. */
	readonly hash: string | null;
	readonly text: string;
	/** Ids of the tokens that were generated after the text. */
	readonly continuation: readonly number[];
	/** Continuations that were left; each one's text begins with `text`, or is a beginning of it. */
	readonly branches: readonly Branch[];
	/** Followed position; null is the last token. */
	readonly position: number | null;
	readonly layer: number | null;
	readonly head: number | null;
	readonly key: number | null;
	readonly seed: number;
	readonly settings: DecodingSettings;
	readonly heads: readonly HeadScale[];
	readonly scores: readonly ScoreEdit[];
	readonly acts: Acts;
	/** Where one stands among the weights; null while they are closed. */
	readonly weights: WeightsPlace | null;
	/** What the run is compared with; null while nothing is. */
	readonly comparison: Comparison | null;
	/** The cell that is explained; null while none is. */
	readonly explained: HookCell | null;
	/** The instrument that is open; null while none is. */
	readonly instrument: Instrument | null;
	/** True while the panel of time and memory is open. */
	readonly costs: boolean;
}

/** What came of reading an address: a state, nothing at all, or the reason why it could not be read. */
export type AddressReading =
	| { readonly kind: 'empty' }
	| { readonly kind: 'state'; readonly state: AddressState }
	| { readonly kind: 'garbage' }
	| { readonly kind: 'newer'; readonly version: number };

/** Version of the address format; a link with a greater one is told apart, not guessed at. */
export const addressVersion = 1;

/** Texts longer than this, in UTF-16 units, are compressed. */
const plainTextLimit = 1_000;

const whole = (name: string, max = 1e6) =>
	v.optional(
		v.pipe(v.string(), v.regex(/^\d{1,7}$/, name), v.transform(Number), v.maxValue(max)),
		undefined
	);
const share = (min: number, max: number) =>
	v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\d{1,6}(\.\d{1,6})?$/),
			v.transform(Number),
			v.minValue(min),
			v.maxValue(max)
		)
	);
const ids = v.optional(
	v.pipe(
		v.string(),
		v.regex(/^\d{1,7}(\.\d{1,7}){0,4095}$/),
		v.transform((text) => text.split('.').map(Number))
	)
);
const headPattern = /^(\d{1,3})\.(\d{1,3})x(\d(?:\.\d{1,4})?)(-?)$/;
const headList = v.optional(
	v.pipe(
		v.string(),
		v.transform((text) => text.split('_').map((part) => headPattern.exec(part))),
		v.check((parts) => parts.every((part) => part !== null) && parts.length <= 4096),
		v.transform((parts) =>
			parts.map((part): HeadScale => ({
				layer: Number(part?.[1]),
				head: Number(part?.[2]),
				mul: Number(part?.[3]),
				isOn: part?.[4] !== '-'
			}))
		)
	)
);

const scorePattern = /^(\d{1,3})\.(\d{1,3})\.(\d{1,4})\.(\d{1,4})x(-?\d{1,4}(?:\.\d{1,4})?)$/;
const scoreList = v.optional(
	v.pipe(
		v.string(),
		v.transform((text) => text.split('_').map((part) => scorePattern.exec(part))),
		v.check((parts) => parts.every((part) => part !== null) && parts.length <= 256),
		v.transform((parts) =>
			parts.map((part): ScoreEdit => ({
				layer: Number(part?.[1]),
				head: Number(part?.[2]),
				query: Number(part?.[3]),
				key: Number(part?.[4]),
				score: Number(part?.[5])
			}))
		)
	)
);

const chipList = v.optional(
	v.pipe(
		v.string(),
		v.transform(readChips),
		v.custom<readonly Chip[]>((chips) => chips !== null)
	)
);

const schema = v.object({
	model: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))),
	step: whole('step', 9_999_999),
	hash: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/))),
	text: v.optional(v.string(), ''),
	more: ids,
	rest: v.optional(v.string(), ''),
	left: splitBranches,
	at: whole('at'),
	block: whole('block', 999),
	head: whole('head', 999),
	key: whole('key'),
	seed: whole('seed', 9_999_999),
	method: v.optional(v.picklist(['greedy', 'sample'])),
	temperature: share(0, 5),
	topk: whole('topk'),
	topp: share(0, 1),
	repeat: share(1, 5),
	heads: headList,
	edits: scoreList,
	acts: chipList,
	donor: v.optional(v.string(), ''),
	contrast: v.optional(v.string(), ''),
	...weightsSchema,
	...comparisonSchema,
	...explainedSchema,
	...instrumentSchema,
	costs: v.optional(v.literal('1'))
});

/** Writes a state as the part of an address after `#`. What equals `defaults` is left out. */
export async function writeAddress(state: AddressState, defaults: AddressState): Promise<string> {
	const out = new URLSearchParams({ v: String(addressVersion) });
	const put = (name: string, value: string | number | null, usual: string | number | null) => {
		if (value !== null && value !== usual) out.set(name, String(value));
	};
	put('model', state.model, defaults.model);
	put('step', state.step, null);
	put('hash', state.hash, null);
	const putText = async (name: string, packedName: string, text: string) => {
		if (text.length > plainTextLimit) out.set(packedName, await deflateText(text));
		else out.set(name, text);
	};
	await putText('text', 'z', state.text);
	put('more', state.continuation.join('.'), '');
	const { left, rest } = joinBranches(state);
	put('left', left, '');
	if (rest !== '') await putText('rest', 'zrest', rest);
	put('at', state.position, null);
	put('block', state.layer, null);
	put('head', state.head, null);
	put('key', state.key, null);
	const { weights, value } = writeWeights(state.weights);
	put('weights', weights, null);
	put('value', value, null);
	const { cell, index } = writeExplained(state.explained);
	put('cell', cell, null);
	put('index', index, null);
	for (const [name, part] of Object.entries(writeInstrument(state.instrument)))
		put(name, part, null);
	put('costs', state.costs ? 1 : null, null);
	put('seed', state.seed, defaults.seed);
	put('method', state.settings.method, defaults.settings.method);
	put('temperature', state.settings.temperature, defaults.settings.temperature);
	put('topk', state.settings.topK, defaults.settings.topK);
	put('topp', state.settings.topP, defaults.settings.topP);
	put('repeat', state.settings.repetitionPenalty, defaults.settings.repetitionPenalty);
	const heads = state.heads.map((h) => `${h.layer}.${h.head}x${h.mul}${h.isOn ? '' : '-'}`);
	put('heads', heads.join('_'), '');
	const edits = state.scores.map(
		(s) => `${s.layer}.${s.head}.${s.query}.${s.key}x${Number(s.score.toFixed(4))}`
	);
	put('edits', edits.join('_'), '');
	put('acts', writeChips(state.acts.chips), '');
	for (const name of ['donor', 'contrast'] as const)
		if (state.acts[name] !== '') await putText(name, `z${name}`, state.acts[name]);
	const { comparison } = state;
	if (comparison?.kind === 'text') await putText('other', 'zother', comparison.text);
	if (comparison?.kind === 'model') {
		put('othermodel', comparison.choice.id, null);
		put('otherstep', comparison.choice.step, null);
	}
	if (comparison?.kind === 'without') out.set('without', '1');
	return out.toString();
}

/** Reads the part of an address after `#`; never throws, whatever it holds. */
export async function readAddress(hash: string, defaults: AddressState): Promise<AddressReading> {
	const body = hash.replace(/^#/, '');
	if (body === '') return { kind: 'empty' };
	const entries = new URLSearchParams(body);
	const version = entries.get('v');
	if (version === null || !/^\d{1,6}$/.test(version)) return { kind: 'garbage' };
	if (Number(version) > addressVersion) return { kind: 'newer', version: Number(version) };
	const parsed = v.safeParse(schema, Object.fromEntries(entries));
	if (!parsed.success) return { kind: 'garbage' };
	const textOf = (packed: string | null, plain: string) =>
		packed === null ? plain : inflateText(packed);
	const text = await textOf(entries.get('z'), parsed.output.text);
	const rest = await textOf(entries.get('zrest'), parsed.output.rest);
	const donor = await textOf(entries.get('zdonor'), parsed.output.donor);
	const contrast = await textOf(entries.get('zcontrast'), parsed.output.contrast);
	if (text === null || rest === null || donor === null || contrast === null)
		return { kind: 'garbage' };
	const branches = readBranches(parsed.output.left ?? [], text + rest);
	if (branches === null) return { kind: 'garbage' };
	const packed = entries.get('zother');
	const other = packed === null ? (parsed.output.other ?? null) : await inflateText(packed);
	if (packed !== null && other === null) return { kind: 'garbage' };
	const comparison = readComparison({ ...parsed.output, text: other });
	if (comparison === undefined) return { kind: 'garbage' };
	const instrument = readInstrument(parsed.output);
	if (instrument === undefined) return { kind: 'garbage' };
	const link = { ...parsed.output, text, donor, contrast, branches, comparison, instrument };
	return { kind: 'state', state: stateOf(link, defaults) };
}

type Link = Omit<v.InferOutput<typeof schema>, 'left' | 'rest'> &
	Pick<AddressState, 'branches' | 'comparison' | 'instrument'>;

function stateOf(link: Link, defaults: AddressState): AddressState {
	return {
		model: link.model ?? defaults.model,
		step: link.step ?? null,
		hash: link.hash ?? null,
		text: link.text,
		continuation: link.more ?? [],
		branches: link.branches,
		position: link.at ?? null,
		layer: link.block ?? null,
		head: link.block === undefined ? null : (link.head ?? null),
		key: link.block === undefined || link.head === undefined ? null : (link.key ?? null),
		seed: link.seed ?? defaults.seed,
		settings: {
			method: link.method ?? defaults.settings.method,
			temperature: link.temperature ?? defaults.settings.temperature,
			topK: link.topk ?? defaults.settings.topK,
			topP: link.topp ?? defaults.settings.topP,
			repetitionPenalty: link.repeat ?? defaults.settings.repetitionPenalty
		},
		heads: link.heads ?? [],
		scores: link.edits ?? [],
		acts: { chips: link.acts ?? [], donor: link.donor, contrast: link.contrast },
		weights: readWeights(link),
		comparison: link.comparison,
		explained: readExplained(link),
		instrument: link.instrument,
		costs: link.costs !== undefined
	};
}
