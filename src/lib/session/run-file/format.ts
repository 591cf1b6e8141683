import * as v from 'valibot';
import { checkSettings, type DecodingSettings } from '../../decoding/settings';
import { sizeOf } from '../../math/tensor';
import type { Chip } from '../acts/act';
import { readChips } from '../acts/written-acts';
import { mostBranches } from '../branches';
import { floatsFromBase64 } from './float-base64';

/** What the first field of a run file says; a file without it is something else. */
export const runFormat = 'vitrine-run';

/** Version of the format; a file with a greater one is told apart, not guessed at. */
export const runVersion = 1;

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const place = v.nullable(count(1e6));
const finite = v.pipe(v.number(), v.finite());
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const model = v.object({
	/** Folder of the model below `models/`, or `own` for files of the learner's own. */
	id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
	/** A step of the model's training; null is the finished model. */
	step: v.nullable(count(9_999_999)),
	/** SHA-256 of the weights, hexadecimal. */
	hash: sha256
});

const decoding = v.pipe(
	v.object({
		method: v.picklist(['greedy', 'sample']),
		temperature: finite,
		topK: finite,
		topP: finite,
		repetitionPenalty: finite
	}),
	v.check(areInRange, 'a setting is outside its range')
);

const ids = v.pipe(v.array(count(1e7)), v.maxLength(4096));
const text = v.pipe(v.string(), v.maxLength(2_000_000));

const headScale = v.object({
	layer: count(999),
	head: count(999),
	mul: v.pipe(finite, v.minValue(0), v.maxValue(10)),
	isOn: v.boolean()
});

const scoreEdit = v.object({
	layer: count(999),
	head: count(999),
	query: count(1e6),
	key: count(1e6),
	score: finite
});

const chips = v.pipe(
	v.string(),
	v.transform(readChips),
	v.custom<readonly Chip[]>((read) => read !== null, 'not a list of acts')
);

const values = v.pipe(
	v.object({
		hook: v.string(),
		/** As `Trace.read` takes it; empty for the whole hook. */
		selection: v.array(place),
		dims: v.array(count(1e6)),
		/** Little-endian float32, row-major, as base64. */
		data: v.pipe(v.string(), v.transform(floatsFromBase64), v.instance(Float32Array))
	}),
	v.check(({ dims, data }) => sizeOf(dims) === data.length, 'the shape does not fit the data')
);

/** The fields of a run file; all that is not named here is passed over. */
export const runSchema = v.object({
	format: v.literal(runFormat),
	version: v.literal(runVersion),
	model,
	text,
	/** What the model wrote after the text: ids that mean something to this model alone, and the same as text. */
	continuation: v.object({ ids, text: v.string() }),
	/** Continuations that were left, the one that was left first in front. */
	branches: v.optional(
		v.pipe(v.array(v.object({ text, continuation: ids })), v.maxLength(mostBranches)),
		[]
	),
	seed: count(9_999_999),
	decoding,
	interventions: v.object({
		heads: v.pipe(v.array(headScale), v.maxLength(4096)),
		scores: v.pipe(v.array(scoreEdit), v.maxLength(4096)),
		/** What else is done to the model, as an address writes it, and the texts that this takes values from. */
		acts: v.optional(v.object({ chips, donor: text, contrast: text }), {
			chips: '',
			donor: '',
			contrast: ''
		})
	}),
	/** What is looked at; `position` null is the last token. */
	focus: v.object({ position: place, layer: place, head: place, key: place }),
	run: v.object({
		backend: v.picklist(['wasm', 'webgpu']),
		/** How many tokens at the beginning did not fit the window. */
		dropped: count(1e7),
		/** The tokens that the model saw. */
		tokens: v.array(v.object({ id: count(1e7), text: v.string() }))
	}),
	values: v.array(values),
	/** Hooks that were asked for and did not fit. */
	omitted: v.array(v.string())
});

function areInRange(settings: DecodingSettings): boolean {
	try {
		checkSettings(settings);
		return true;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}
