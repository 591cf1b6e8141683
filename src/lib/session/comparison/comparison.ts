import * as v from 'valibot';
import type { ModelChoice } from '../model-choice';

/**
 * What the run is compared with: another text in the same model, the same text in another model or step, or the same
 * text in the same model without any intervention.
 */
export type Comparison =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'model'; readonly choice: ModelChoice }
	| { readonly kind: 'without' };

/** The parts of an address that say what is compared; a long text stands packed in `zother`. */
export const comparisonSchema = {
	other: v.optional(v.string()),
	othermodel: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))),
	otherstep: v.optional(v.pipe(v.string(), v.regex(/^\d{1,7}$/), v.transform(Number))),
	without: v.optional(v.literal('1'))
};

/** The comparison of an address, `text` unpacked; undefined for parts that do not go together. */
export function readComparison(link: {
	readonly text: string | null;
	readonly othermodel?: string | undefined;
	readonly otherstep?: number | undefined;
	readonly without?: '1' | undefined;
}): Comparison | null | undefined {
	const { text, othermodel: id, otherstep: step, without } = link;
	if (without !== undefined)
		return text === null && id === undefined && step === undefined
			? { kind: 'without' }
			: undefined;
	if (id === undefined && step !== undefined) return undefined;
	if (id !== undefined && text !== null) return undefined;
	if (id !== undefined) return { kind: 'model', choice: { id, step: step ?? null } };
	return text === null ? null : { kind: 'text', text };
}
