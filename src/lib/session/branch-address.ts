import * as v from 'valibot';
import { mostBranches, type Branch } from './branches';

/** A branch as an address holds it: how many code points of the longest text it has, and the ids after them. */
interface LinkedBranch {
	readonly characters: number;
	readonly continuation: readonly number[];
}

const pattern = /^(\d{1,7})x(|\d{1,7}(?:\.\d{1,7}){0,4095})$/;

/** Reads `5x12.7_9x` as two branches; refuses what is none, and more than are ever kept. */
export const splitBranches = v.optional(
	v.pipe(
		v.string(),
		v.transform((text) => text.split('_').map((part) => pattern.exec(part))),
		v.check((parts) => parts.every((part) => part !== null) && parts.length <= mostBranches),
		v.transform((parts) =>
			parts.map((part): LinkedBranch => ({
				characters: Number(part?.[1]),
				continuation: part?.[2] ? part[2].split('.').map(Number) : []
			}))
		)
	)
);

/**
 * The branches as an address holds them, and what the longest of their texts has beyond `text`: only rewinding makes
 * branches, and it cuts at the end, so that all texts are beginnings of the longest. Any other branch is left out.
 */
export function joinBranches({
	text,
	branches
}: {
	readonly text: string;
	readonly branches: readonly Branch[];
}): { left: string; rest: string } {
	const longest = branches.reduce(
		(longest, { text }) => (text.startsWith(longest) ? text : longest),
		text
	);
	const left = branches
		.filter((branch) => longest.startsWith(branch.text))
		.map(({ text, continuation }) => `${[...text].length}x${continuation.join('.')}`);
	return { left: left.join('_'), rest: longest.slice(text.length) };
}

/** The branches of an address; null when one has more text than there is. */
export function readBranches(
	linked: readonly LinkedBranch[],
	longest: string
): readonly Branch[] | null {
	const characters = [...longest];
	if (linked.some((branch) => branch.characters > characters.length)) return null;
	return linked.map(({ characters: end, continuation }) => ({
		text: characters.slice(0, end).join(''),
		continuation
	}));
}
