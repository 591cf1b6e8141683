import * as v from 'valibot';
import type { HeadPlace } from '../../model/intervention';

/** What is asked about a token of the vocabulary, in the place of the figure. */
export type TokenView =
	/** What made its logit, against another token's or the vocabulary's mean; `head` is split by its sources. */
	| {
			readonly kind: 'why';
			readonly token: number;
			readonly against: number | null;
			readonly head: HeadPlace | null;
	  }
	/** How probable it is through depth, at every position. */
	| { readonly kind: 'lens'; readonly token: number };

const id = v.optional(v.pipe(v.string(), v.regex(/^\d{1,7}$/), v.transform(Number)));

/** The parts of an address that say what is asked about which token. */
export const tokenViewSchema = {
	why: id,
	against: id,
	whyhead: v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}\.\d{1,3}$/))),
	lens: id
};

/** Writes what is asked as the parts of an address; null leaves a part out. */
export function writeTokenView(
	view: TokenView | null
): Record<keyof typeof tokenViewSchema, string | number | null> {
	const why = view?.kind === 'why' ? view : null;
	return {
		why: why?.token ?? null,
		against: why?.against ?? null,
		whyhead: why?.head ? `${why.head.layer}.${why.head.head}` : null,
		lens: view?.kind === 'lens' ? view.token : null
	};
}

/** Reads what `writeTokenView` wrote; undefined for parts that do not go together. */
export function readTokenView(link: {
	readonly why?: number | undefined;
	readonly against?: number | undefined;
	readonly whyhead?: string | undefined;
	readonly lens?: number | undefined;
}): TokenView | null | undefined {
	const { why, against, whyhead, lens } = link;
	if (why === undefined) {
		if (against !== undefined || whyhead !== undefined) return undefined;
		return lens === undefined ? null : { kind: 'lens', token: lens };
	}
	if (lens !== undefined) return undefined;
	const [layer = 0, head = 0] = whyhead?.split('.').map(Number) ?? [];
	return {
		kind: 'why',
		token: why,
		against: against ?? null,
		head: whyhead === undefined ? null : { layer, head }
	};
}

/** The first id of a view that a vocabulary of `size` tokens lacks; null where it has all. */
export function foreignId(view: TokenView, size: number): number | null {
	const ids = view.kind === 'why' ? [view.token, view.against] : [view.token];
	return ids.find((each) => each !== null && each >= size) ?? null;
}
