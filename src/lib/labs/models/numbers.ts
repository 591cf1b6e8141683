import type { Language, Messages } from '$lib/i18n';

/** A large number in few characters, three significant digits: `28.3M`, `2830万`. */
export function compactCount(count: number, language: Language): string {
	return new Intl.NumberFormat(language, {
		notation: 'compact',
		maximumSignificantDigits: 3
	}).format(count);
}

/** A whole number in full, with commas in every language: `28,262,400`. */
export function wholeCount(count: number): string {
	return count.toLocaleString('en');
}

/** A time in the reader's words, to the minute; below a minute to the second. */
export function durationText(seconds: number, t: Messages['models']): string {
	const whole = Math.round(seconds);
	const minutes = Math.round(whole / 60);
	if (whole < 60) return t.duration(0, 0, whole);
	return t.duration(Math.floor(minutes / 60), minutes % 60, 0);
}

/** A head as readers count: block and head from 1. */
export function headName(layer: number, head: number): string {
	return `${layer + 1}.${head + 1}`;
}

/** What a source is called; its key where it has no other name. */
export function sourceName(name: string, t: Messages['models']): string {
	return t.sources[name] ?? name;
}
