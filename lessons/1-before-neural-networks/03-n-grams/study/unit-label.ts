import type { Study } from './study';

const marks: Readonly<Record<string, string>> = {
	' ': '·',
	'\n': '↵',
	'\r': '␍',
	'\t': '⇥',
	'\u3000': '□'
};

/** A unit as it is written in a figure: white space as marks, the space before a word left out, `?` for the unknown. */
export function unitLabel({ kind, unitTexts }: Study, unit: number): string {
	const text = unitTexts[unit] ?? '';
	if (text === '') return '?';
	const shown = kind !== 'characters' && /^ \S/.test(text) ? text.slice(1) : text;
	return [...shown].map((character) => marks[character] ?? character).join('');
}

/** Units in a row as they are written in a figure; words and tokens with a gap between them, in Japanese too. */
export function contextLabel(study: Study, units: readonly number[]): string {
	return units.map((unit) => unitLabel(study, unit)).join(study.kind === 'characters' ? '' : ' ');
}

/** The text that units make; what is unknown is left out. */
export function textOfUnits({ unitTexts }: Study, units: readonly number[]): string {
	return units.map((unit) => unitTexts[unit] ?? '').join('');
}
