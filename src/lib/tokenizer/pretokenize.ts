import { BrokenTokenizer } from './broken-tokenizer';
import type { ByteLevelConfig, PreTokenizerConfig, SplitConfig } from './file';

/** Cuts a text into the pieces that merges do not cross. */
export type PreTokenize = (text: string) => string[];

/**
 * GPT-2's expression: contractions, letters, numbers, other signs, white space. Radford et al. 2019.
 * White space is JavaScript's \s, as in @huggingface/tokenizers; the Rust and Python libraries differ
 * for U+FEFF, which is none there, and U+0085, which is.
 */
const gpt2 = /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu;

/** The cutting that a `tokenizer.json` asks for. Throws BrokenTokenizer when it cannot be done. */
export function preTokenizerOf(config: PreTokenizerConfig): PreTokenize {
	if (config.type === 'ByteLevel') return byteLevel(config);
	const last = config.pretokenizers.at(-1);
	const byteLevels = config.pretokenizers.filter(({ type }) => type === 'ByteLevel');
	if (last?.type !== 'ByteLevel' || byteLevels.length > 1)
		throw new BrokenTokenizer('unsupported', {
			part: 'pre_tokenizer',
			found: `Sequence of ${config.pretokenizers.map(({ type }) => type).join(', ')}`
		});
	const steps = config.pretokenizers.map((step) =>
		step.type === 'Split' ? split(step) : byteLevel(step)
	);
	return (text) => steps.reduce((pieces, step) => pieces.flatMap(step), [text]);
}

function byteLevel(config: ByteLevelConfig): PreTokenize {
	return (text) => {
		const spaced = config.add_prefix_space && !text.startsWith(' ') ? ` ${text}` : text;
		return config.use_regex ? (spaced.match(gpt2) ?? []) : [spaced];
	};
}

function split({ pattern }: SplitConfig): PreTokenize {
	const expression = expressionOf(pattern);
	return (text) => {
		const pieces: string[] = [];
		let end = 0;
		for (const match of text.matchAll(expression)) {
			pieces.push(text.slice(end, match.index), match[0]);
			end = match.index + match[0].length;
		}
		return [...pieces, text.slice(end)].filter((piece) => piece !== '');
	};
}

function expressionOf(pattern: SplitConfig['pattern']): RegExp {
	if ('String' in pattern) return new RegExp(escapeExpression(pattern.String), 'gu');
	try {
		return new RegExp(fromOniguruma(pattern.Regex), 'gu');
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new BrokenTokenizer('unsupported', { part: 'pre_tokenizer', found: pattern.Regex });
	}
}

/** A pattern that matches the text itself. */
export function escapeExpression(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** A group such as (?i:'s|'t), which not every engine knows. */
const ignoringCase = /\(\?i:([a-z'|]+)\)/gi;

/** The few constructs that expressions of published tokenizers write otherwise than JavaScript. */
function fromOniguruma(source: string): string {
	return source
		.replace(ignoringCase, (_, body: string) => {
			const folded = body.replace(
				/[a-z]/gi,
				(letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`
			);
			return `(?:${folded})`;
		})
		.replace(/\\s/g, '\\p{White_Space}')
		.replace(/\\S/g, '\\P{White_Space}');
}
