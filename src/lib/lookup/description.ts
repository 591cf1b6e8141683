import * as v from 'valibot';

/** Form of `lookup/lookup.json` in a model's folder, which `models/lookup/make.ts` writes. */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.pipe(v.string(), v.nonEmpty());
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** A file of the folder `lookup/`. */
const file = v.object({ file: words, bytes: count, sha256: hash });

const common = {
	/** As in the card's `data`, e.g. `tinystories`. */
	name: words,
	/** Whose text it is and where it came from. */
	source: words,
	licence: words,
	/** Of the text that was trained on, ends of documents included. */
	tokens: count,
	/** That were trained on. */
	documents: count
};

const exact = v.object({
	...common,
	index: file,
	/** The works that the documents come from, where that is known: see WorkList. */
	works: v.nullable(file),
	/** The source's own list of works and authors, as tab-separated values. */
	credits: v.nullable(file)
});

const told = v.object({
	...common,
	kind: words,
	language: v.picklist(['en', 'ja']),
	telling: v.object({ firstSeed: count, documents: count, heldOutEvery: count })
});

const description = v.object({
	/** SHA-256 of the `tokenizer.json` that made the tokens. */
	tokenizer: hash,
	/** Sources whose text is in the index. */
	exact: v.array(exact),
	/** Sources that are told again from their seeds. */
	told: v.array(told),
	/** Names of what the model was trained on beside these, and which cannot be looked up. */
	leftOut: v.array(words)
});

/** Works in order, each with the number of its first document that was trained on; the author may be empty. */
const workList = v.array(v.tuple([count, words, v.string()]));

/** What a model's lookup consists of. */
export type LookupDescription = v.InferOutput<typeof description>;
/** A source whose text is in the index. */
export type ExactSource = v.InferOutput<typeof exact>;
/** A source that is told again from its seeds. */
export type ToldSource = v.InferOutput<typeof told>;
/** First document, title and author of each work, in order. */
export type WorkList = v.InferOutput<typeof workList>;

/** Checks a parsed `lookup.json`. Throws RangeError that names the field. */
export function parseDescription(json: unknown): LookupDescription {
	return parse('lookup.json', description, json);
}

/** Checks a parsed list of works. Throws RangeError that names the field. */
export function parseWorks(json: unknown): WorkList {
	return parse('the list of works', workList, json);
}

function parse<S extends v.GenericSchema>(
	name: string,
	schema: S,
	json: unknown
): v.InferOutput<S> {
	const parsed = v.safeParse(schema, json);
	if (parsed.success) return parsed.output;
	const issue = parsed.issues[0];
	throw new RangeError(`${name}: ${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`);
}

/** The work that a document is part of; undefined before the first one. */
export function workOf(document: number, works: WorkList): WorkList[number] | undefined {
	return works.findLast(([first]) => first <= document);
}
