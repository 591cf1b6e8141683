import * as v from 'valibot';

/**
 * What a model's folder says of the model: `card.json`, and beside it, where the recipe writes them,
 * `history.json`, `curve.json` and `samples.json`. The recipes in `models/` write these files, this is
 * their form, and the Models page shows what they say. Fields that are not named here are ignored.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const words = v.pipe(v.string(), v.nonEmpty());
/** The same text for both readers. */
const bilingual = v.object({ en: words, ja: words });
/** Mean loss of held-out text by source, nats a token. */
const losses = v.record(words, v.pipe(v.number(), v.minValue(0)));
/** One score a head, [layer][head]. */
const headScores = v.array(v.array(share));

const source = v.object({
	/** Key of the source in `heldOut` and in the curves, e.g. `tinystories`. */
	name: words,
	/** Whose text it is and where it came from. */
	source: words,
	licence: words,
	/** Part of the training windows; the shares of all sources add up to 1. */
	share,
	/** Tokens that the source has; null for text that is made anew in every batch. */
	tokens: v.nullable(count)
});

const rankedHeads = v.object({
	best: v.object({ layer: count, head: count, score: share }),
	scores: headScores
});

const gate = v.object({
	/** `repeat-accuracy`, `induction-head`, `hero`, `quotes`, `referents`, or one of them with a language: `hero-en`. */
	id: words,
	value: v.number(),
	/** What the value, or where there is one the interval's lower end, had to reach. */
	bound: v.number(),
	passed: v.boolean(),
	/** Number of cases that were judged. */
	n: count,
	/** 95 % interval of the value. */
	interval: v.optional(v.tuple([v.number(), v.number()])),
	note: v.optional(bilingual)
});

const evaluation = v.object({
	heldOut: losses,
	/** Share of a repeated random passage that is predicted right at its second time. */
	repeatAccuracy: share,
	/** Weight on the token before, the mean over random passages. */
	previousToken: rankedHeads,
	/** Weight on the token after the same one earlier, the mean over repeated random passages. */
	induction: rankedHeads,
	gates: v.optional(v.array(gate), [])
});

const file = v.object({
	bytes: count,
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
});

const canary = v.object({
	text: words,
	/** How often it was read in all of training. */
	exposures: count
});

const card = v.object({
	/** Name of the folder. */
	id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
	name: bilingual,
	/** What it is, in a sentence or three. */
	description: bilingual,
	/** What it is here for. */
	why: v.optional(bilingual),
	/** What it cannot do. */
	limits: bilingual,
	/** Languages that it writes; none for a model of bare symbols. */
	languages: v.array(v.picklist(['en', 'ja'])),
	/** Of the weights; SPDX. */
	licence: words,
	/** Whose work the licences ask to be named. */
	attribution: words,
	parameters: count,
	data: v.array(source),
	/** Tokens read in training: steps × sequences × tokens of a sequence. */
	tokens: count,
	steps: count,
	batch: v.optional(v.object({ sequences: count, tokens: count })),
	hardware: words,
	/** Of training, by the clock on the wall. */
	time: v.object({ seconds: v.pipe(v.number(), v.minValue(0)) }),
	seed: count,
	/** Remarks on how the run went. */
	history: v.optional(v.union([bilingual, words])),
	/** Every file of the folder but the card itself, by its path in the folder. */
	files: v.record(words, file),
	evaluation,
	canaries: v.optional(v.array(canary), [])
});

const checkpoint = v.object({
	step: count,
	/** Tokens read so far. */
	tokens: count,
	/** Weights of this step, by path in the folder: a key of the card's `files`. The last may be `model.safetensors`. */
	file: words,
	loss: losses,
	repeatAccuracy: share,
	previousToken: headScores,
	induction: headScores
});

const isRising = (steps: readonly { step: number }[]) =>
	steps.every(({ step }, index) => index === 0 || step > (steps[index - 1]?.step ?? 0));

const history = v.object({
	checkpoints: v.pipe(
		v.array(checkpoint),
		v.minLength(2),
		v.check((all) => isRising(all), 'the steps do not rise')
	)
});

const curve = v.pipe(
	v.array(
		v.object({
			step: count,
			tokens: count,
			/** Of training so far. */
			seconds: v.number(),
			/** Learning rate. */
			rate: v.number(),
			heldOut: losses
		})
	),
	v.check((all) => isRising(all), 'the steps do not rise')
);

const samples = v.array(
	v.object({
		language: v.picklist(['en', 'ja']),
		prompt: v.string(),
		/** The continuation of most probable tokens. */
		greedy: v.string(),
		sampled: v.object({ text: v.string(), temperature: v.number(), seed: count })
	})
);

/** `card.json` of a shipped model. */
export type ModelCard = v.InferOutput<typeof card>;
/** A bound that the recipe set for the model, and what was measured. */
export type Gate = v.InferOutput<typeof gate>;
/** `history.json`: the model at some steps of its training, in order; the last one is the finished model. */
export type History = v.InferOutput<typeof history>;
/** The model at one step of its training. */
export type Checkpoint = v.InferOutput<typeof checkpoint>;
/** `curve.json`: held-out loss over training, in order. */
export type TrainingCurve = v.InferOutput<typeof curve>;
/** `samples.json`: what the model wrote. */
export type Samples = v.InferOutput<typeof samples>;

/** Checks a parsed `card.json`. Throws RangeError that names the field. */
export const parseCard = parser('card.json', card);
/** Checks a parsed `history.json`. Throws RangeError that names the field. */
export const parseHistory = parser('history.json', history);
/** Checks a parsed `curve.json`. Throws RangeError that names the field. */
export const parseCurve = parser('curve.json', curve);
/** Checks a parsed `samples.json`. Throws RangeError that names the field. */
export const parseSamples = parser('samples.json', samples);

/** Bytes that are downloaded to open the finished model, card and runtime not counted. */
export function openingBytes({ files }: ModelCard): number {
	const needed = ['config.json', 'tokenizer.json', 'history.json', 'model.safetensors'];
	return needed.reduce((sum, name) => sum + (files[name]?.bytes ?? 0), 0);
}

function parser<S extends v.GenericSchema>(name: string, schema: S) {
	return (json: unknown): v.InferOutput<S> => {
		const parsed = v.safeParse(schema, json);
		if (parsed.success) return parsed.output;
		const issue = parsed.issues[0];
		throw new RangeError(`${name}: ${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`);
	};
}
