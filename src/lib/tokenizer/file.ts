import * as v from 'valibot';
import { BrokenTokenizer, type BrokenReason } from './broken-tokenizer';

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const flag = v.nullish(v.boolean(), false);
const empty = v.nullish(v.literal(''));

// Not v.record, which leaves out keys such as "constructor" and "prototype": words of GPT-2's vocabulary.
const vocabulary = v.custom<Record<string, unknown>>(isRecord);

const bpe = v.object({
	// Files of the first years, GPT-2's own among them, do not name the type.
	type: v.nullish(v.literal('BPE')),
	vocab: vocabulary,
	merges: v.array(v.unknown()),
	continuing_subword_prefix: empty,
	end_of_word_suffix: empty,
	byte_fallback: v.nullish(v.literal(false)),
	dropout: v.nullish(v.literal(0)),
	ignore_merges: flag
});

const addedToken = v.object({
	id: v.pipe(v.number(), v.integer(), v.minValue(0)),
	content: v.pipe(v.string(), v.nonEmpty()),
	normalized: v.nullish(v.boolean()),
	special: flag,
	single_word: v.nullish(v.literal(false)),
	lstrip: v.nullish(v.literal(false)),
	rstrip: v.nullish(v.literal(false))
});

const byteLevel = v.object({
	type: v.literal('ByteLevel'),
	add_prefix_space: flag,
	use_regex: v.nullish(v.boolean(), true)
});

const split = v.object({
	type: v.literal('Split'),
	pattern: v.union([v.object({ Regex: v.string() }), v.object({ String: v.string() })]),
	behavior: v.literal('Isolated'),
	invert: v.nullish(v.literal(false))
});

const preTokenizer = v.union([
	byteLevel,
	v.object({ type: v.literal('Sequence'), pretokenizers: v.array(v.union([split, byteLevel])) })
]);

/** The parts of the file beside model and added tokens that are read, and what each may be. */
const parts = {
	normalizer: v.nullish(v.object({ type: v.literal('NFC') })),
	pre_tokenizer: preTokenizer,
	// It only moves the offsets of that library; other post-processors would add tokens.
	post_processor: v.nullish(v.object({ type: v.literal('ByteLevel') })),
	decoder: v.nullish(v.object({ type: v.literal('ByteLevel') }))
};

/** The BPE model of a `tokenizer.json`. */
export type BpeModel = v.InferOutput<typeof bpe>;
/** A token that is matched in the text before anything else. */
export type AddedToken = v.InferOutput<typeof addedToken>;
/** Cuts a text at the matches of a pattern, which become pieces of their own. */
export type SplitConfig = v.InferOutput<typeof split>;
/** Cuts a text as GPT-2 does, unless `use_regex` is false. */
export type ByteLevelConfig = v.InferOutput<typeof byteLevel>;
/** How a text is cut before merging. */
export type PreTokenizerConfig = v.InferOutput<typeof preTokenizer>;

/** What a `tokenizer.json` says, checked as far as one value at a time goes. */
export interface TokenizerFile {
	readonly model: BpeModel;
	readonly addedTokens: readonly AddedToken[];
	readonly preTokenizer: PreTokenizerConfig;
	readonly normalizer: 'NFC' | null;
}

/** Reads a parsed `tokenizer.json`. Throws BrokenTokenizer. */
export function readTokenizerFile(json: unknown): TokenizerFile {
	if (!isRecord(json)) throw new BrokenTokenizer('not-an-object');
	const file = {
		model: readModel(json['model']),
		addedTokens: readAddedTokens(json['added_tokens']),
		preTokenizer: readPart('pre_tokenizer', json),
		normalizer: readPart('normalizer', json)?.type ?? null
	};
	// Nothing of these two is used, but others than the known ones would change ids or text.
	readPart('post_processor', json);
	readPart('decoder', json);
	return file;
}

function readModel(model: unknown): BpeModel {
	if (!isRecord(model)) throw new BrokenTokenizer('no-bpe-model', { found: nameOf(model) });
	const result = v.safeParse(bpe, model);
	if (result.success) return result.output;
	const path = v.getDotPath(result.issues[0]) ?? '';
	const reasons: Record<string, BrokenReason> = {
		type: 'no-bpe-model',
		vocab: 'no-vocabulary',
		merges: 'no-merges',
		ignore_merges: 'malformed'
	};
	const reason = reasons[path] ?? 'unsupported';
	const found = nameOf(model[path]);
	const where = `model.${path}`;
	throw new BrokenTokenizer(
		reason,
		reason === 'unsupported' ? { part: where, found } : { path: where, found }
	);
}

function readAddedTokens(added: unknown): AddedToken[] {
	const result = v.safeParse(v.nullish(v.array(addedToken), []), added);
	if (result.success) return result.output;
	const [issue] = result.issues;
	const path = ['added_tokens', v.getDotPath(issue)].filter(Boolean).join('.');
	const found = nameOf(issue.input);
	if (/(single_word|[lr]strip)$/.test(path))
		throw new BrokenTokenizer('unsupported', { part: path, found });
	throw new BrokenTokenizer('malformed', { path, found });
}

function readPart<Name extends keyof typeof parts>(
	name: Name,
	json: Record<string, unknown>
): v.InferOutput<(typeof parts)[Name]> {
	const result = v.safeParse(parts[name], json[name]);
	if (!result.success)
		throw new BrokenTokenizer('unsupported', { part: name, found: nameOf(json[name]) });
	return result.output;
}

/** A value in a word or two: its `type` where it has one, else a short print of it. */
function nameOf(value: unknown): string {
	if (isRecord(value) && typeof value['type'] === 'string' && value['type'] !== 'Sequence')
		return value['type'];
	const print = JSON.stringify(value) ?? 'nothing';
	return print.length > 80 ? `${print.slice(0, 79)}…` : print;
}
