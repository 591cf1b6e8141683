import * as v from 'valibot';

const word = v.object({
	id: v.number(),
	text: v.string(),
	bytes: v.array(v.number()),
	probability: v.number()
});

const schema = v.object({
	/** Folder of the model. */
	model: v.string(),
	/** sha256 of its weights; another model's numbers must not be shown. */
	hash: v.string(),
	text: v.string(),
	tokens: v.array(v.object({ id: v.number(), text: v.string(), bytes: v.array(v.number()) })),
	/** Most probable next tokens at temperature 1, over the full vocabulary. */
	top: v.array(word),
	/** Tokens that are not in `top`, and what they share. */
	rest: v.object({ count: v.number(), probability: v.number() }),
	/** Best word after the embedding, then after each block. */
	lens: v.array(word)
});

/** A run that was recorded by `npm run record`, shown until the live model is there. */
export type RecordedRun = v.InferOutput<typeof schema>;

/** Checks a recorded run's form; throws when the file is not one. */
export function parseRecordedRun(json: unknown): RecordedRun {
	return v.parse(schema, json);
}
