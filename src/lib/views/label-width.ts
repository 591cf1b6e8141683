/**
 * Estimated width of a text in px at a font size in px; wide (CJK, emoji) characters count as one em, and a quarter
 * of one between them and others, where browsers leave room. Generous: it holds for bold letters too.
 */
export function labelWidth(text: string, fontSize: number): number {
	let ems = 0;
	let before: boolean | null = null;
	for (const character of text) {
		const isWide = (character.codePointAt(0) ?? 0) >= 0x2e80;
		ems += (isWide ? 1 : 0.6) + (before !== null && before !== isWide ? 0.25 : 0);
		before = isWide;
	}
	return ems * fontSize;
}

/** Every how many labels one is drawn, when each needs `room` px and cells are `cell` px apart; at least 1. */
export function labelStep(cell: number, room: number): number {
	return Math.max(1, Math.ceil(room / cell));
}
