/**
 * Share of the attention colour in a link of this weight, in percent: 30 at weight 0, 100 at 1, by the root.
 * It begins at 30 because a thin line in a faint tint would vanish where a cell of a map does not.
 */
export function tintOf(weight: number): number {
	return Math.round(30 + 70 * Math.sqrt(weight));
}
