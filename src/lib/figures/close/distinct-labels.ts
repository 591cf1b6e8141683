import { tokenLabel, type LabelledToken } from '$lib/views/token-label';

const digits = '₀₁₂₃₄₅₆₇₈₉';

/** Labels of tokens, where a label that occurs more than once gets its place, counted from 1: `key₄`, `key₉`. */
export function distinctLabels(tokens: readonly LabelledToken[]): string[] {
	const labels = tokens.map(tokenLabel);
	const times = new Map<string, number>();
	for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1);
	return labels.map((label, position) =>
		(times.get(label) ?? 0) > 1 ? label + subscript(position + 1) : label
	);
}

function subscript(place: number): string {
	return [...String(place)].map((digit) => digits[Number(digit)] ?? '').join('');
}
