/** Estimated width of a text in px at a font size in px; wide (CJK, emoji) characters count as one em. Generous. */
export function labelWidth(text: string, fontSize: number): number {
	let ems = 0;
	for (const character of text) ems += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.65;
	return ems * fontSize;
}

/** Every how many labels one is drawn, when each needs `room` px and cells are `cell` px apart; at least 1. */
export function labelStep(cell: number, room: number): number {
	return Math.max(1, Math.ceil(room / cell));
}
