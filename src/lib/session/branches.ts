import type { Written } from './written';

/** A text with a continuation that was left. */
export type Branch = Pick<Written, 'text' | 'continuation'>;

/** How many branches are kept beside the present text; the one that was left first goes first. */
export const mostBranches = 8;

/** True when `later` begins with all of `earlier`, so that nothing of `earlier` is lost in it. */
export function goesOnFrom(later: Branch, earlier: Branch): boolean {
	if (later.text !== earlier.text)
		return earlier.continuation.length === 0 && later.text.startsWith(earlier.text);
	return (
		earlier.continuation.length <= later.continuation.length &&
		earlier.continuation.every((id, place) => id === later.continuation[place])
	);
}

/** The branches that `present` does not itself go on from. */
export function besides<B extends Branch>(branches: readonly B[], present: Branch): readonly B[] {
	return branches.filter((branch) => !goesOnFrom(present, branch));
}

/**
 * The branches to keep when `left` is left for `next`: none that another one or `next` goes on from, oldest first,
 * at most `mostBranches`.
 */
export function leave<B extends Branch>(
	branches: readonly B[],
	left: B,
	next: Branch
): readonly B[] {
	const others = besides(branches, left);
	const isKept = others.some((branch) => goesOnFrom(branch, left));
	return besides(isKept ? others : [...others, left], next).slice(-mostBranches);
}

/** True when all tokens of a branch are in a vocabulary of `size` tokens. */
export function fits({ continuation }: Branch, size: number): boolean {
	return continuation.every((id) => id < size);
}
