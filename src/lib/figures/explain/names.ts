import type { Messages } from '$lib/i18n';
import type { Explanation, HookCell, Source, Term } from '$lib/model/explain/explanation';
import { headLabel } from '../near/block-view';

/** What cells and terms are called in the reader's words. */
export interface Names {
	/** What a cell is, without its place, e.g. `Query`. */
	readonly title: (cell: HookCell) => string;
	/** Where it is, e.g. `block 2 · head 2.1, dimension 3 · at “key”`. */
	readonly place: (cell: HookCell) => string;
	/** Both. */
	readonly full: (source: Source) => string;
	/** A term by what it is a term of: its dimension, neuron, key or part. */
	readonly term: (term: Term, explanation: Pick<Explanation, 'rule' | 'sumOf'>) => string;
	/** The last part of a source's name, e.g. `W_Q`, `v`. */
	readonly short: (source: Source) => string;
}

/** What names are made of. */
export interface Named {
	/** A visible form of the token at a position, told from others of the same form. */
	readonly word: (position: number) => string;
	/** A visible form of a token of the vocabulary. */
	readonly tokenLabel: (id: number) => string;
}

/** Names the cells of a run. */
export function namesOf({ word, tokenLabel }: Named, t: Messages['explain']): Names {
	const headAt = (layer: number, head = 0, dimension = 0) =>
		t.headDimension(headLabel(layer, head), String(dimension));
	const partsOf = (hook: string) => {
		const found = /^blocks\.(\d+)\.(.*)$/.exec(hook);
		return { layer: found ? Number(found[1]) : null, kind: found?.[2] ?? hook };
	};
	const title = ({ hook }: HookCell) => t.hooks[partsOf(hook).kind] ?? hook;

	function place({ hook, index: [a = 0, b = 0, c = 0] }: HookCell): string {
		const { layer, kind } = partsOf(hook);
		const block = layer === null ? [] : [t.block(String(layer + 1))];
		const inBlock = layer ?? 0;
		if (kind === 'attn.hook_attn_scores' || kind === 'attn.hook_pattern')
			return [...block, t.head(headLabel(inBlock, a)), t.looks(word(b), word(c))].join(t.join);
		if (kind === 'logits') return [t.ofToken(tokenLabel(b)), t.at(word(a))].join(t.join);
		if (kind.endsWith('hook_scale')) return [...block, t.at(word(a))].join(t.join);
		const entry = /^attn\.hook_[qkvz]$/.test(kind)
			? headAt(inBlock, b, c)
			: kind.startsWith('mlp.')
				? t.neuron(String(b))
				: t.dimension(String(b));
		return [...block, entry, t.at(word(a))].join(t.join);
	}

	function full(source: Source): string {
		if (source.kind === 'hook') return `${title(source)}${t.join}${place(source)}`;
		return `${source.weight} [${source.row}, ${source.column}]`;
	}

	function weightTerm({ weight, row, column }: Extract<Source, { kind: 'weight' }>): string {
		if (weight === 'embed.W_E') return t.tableToken(tokenLabel(row), String(column));
		if (weight === 'pos_embed.W_pos') return t.tablePosition(String(row + 1), String(column));
		return t.bias;
	}

	function term({ factors: [{ source }] }: Term, { rule }: Pick<Explanation, 'rule'>): string {
		if (source.kind === 'weight') return weightTerm(source);
		const [, b = 0, c = 0] = source.index;
		if (rule.kind === 'sum') {
			const { layer } = partsOf(source.hook);
			const block = layer === null ? [] : [t.block(String(layer + 1))];
			return [title(source), ...block].join(t.join);
		}
		if (rule.kind === 'softmax' || rule.kind === 'mix') return word(c);
		if (rule.kind === 'scores') return t.dimension(String(c));
		const { layer, kind } = partsOf(source.hook);
		if (kind === 'attn.hook_z') return headAt(layer ?? 0, b, c);
		return kind.startsWith('mlp.') ? t.neuron(String(b)) : t.dimension(String(b));
	}

	const short = (source: Source) =>
		source.kind === 'weight'
			? source.weight.slice(source.weight.lastIndexOf('.') + 1)
			: source.hook.slice(source.hook.lastIndexOf('_') + 1);
	return { title, place, full, term, short };
}
