import type { Language } from '$lib/i18n';
import type { Prediction, CellNames, Check } from '../lesson';
import type { Guess } from '../progress/record';
import { formatLarge, formatNumber, formatPercent } from '$lib/views/format';
import { plainHtml } from './plain-html';

/** What stands in a text in place of a value: a number, words, or words with markup of the lesson's own. */
export type Value = number | string | { readonly html: string };

/** A value where no markup can be. */
export function plainValue(value: Value): string {
	return typeof value === 'object' ? plainHtml(value.html) : String(value);
}

/** What is needed to say a guess: the question's kind, its options, the names of its cells. */
export interface Asked {
	readonly kind: Prediction['kind'] | Check['kind'];
	readonly unit?: string | undefined;
	/** Inline HTML, one an option. */
	readonly options: readonly string[];
	readonly cells: CellNames | null;
	/** Names a cell by its row and column. */
	readonly nameCell: (row: string, column: string) => string;
}

/** A guess, or the answer, in words; `isExact` leaves a number as it was typed. Indices count from 0. */
export function sayGuess(guess: Guess, asked: Asked, isExact: boolean): Value {
	if (Array.isArray(guess))
		return { html: guess.map((item) => asked.options[item] ?? '').join(' → ') };
	if (typeof guess === 'object') {
		const name = (names: readonly string[] | undefined, index: number) =>
			names?.[index] ?? String(index + 1);
		return asked.nameCell(
			name(asked.cells?.rows, guess.row),
			name(asked.cells?.columns, guess.column)
		);
	}
	if (asked.kind === 'choice') return { html: asked.options[guess] ?? '' };
	return sayNumber(guess, asked.unit, isExact);
}

/** A number with its unit; three significant digits unless it is exact or whole. */
export function sayNumber(value: number, unit: string | undefined, isExact: boolean): string {
	const number = isExact ? String(value).replace('-', '−') : formatPlain(value);
	return unit === undefined ? number : `${number} ${unit}`;
}

/** How a text wants a number written: `as` percent is a share of one, `as` large a count in words; `digits` stand after the point. */
export interface Form {
	readonly as?: string | undefined;
	readonly digits?: string | undefined;
}

/** A value as the text shows it; whole numbers below a million stay whole. */
export function formatValue(
	value: number | string,
	{ as, digits }: Form,
	language: Language
): string {
	if (typeof value === 'string') return value;
	if (as === 'large') return formatLarge(value, language);
	if (as === 'percent' && digits === undefined) return formatPercent(value);
	if (digits !== undefined)
		return withSign((as === 'percent' ? value * 100 : value).toFixed(Number(digits)), as);
	return formatPlain(value);
}

function formatPlain(value: number): string {
	return Number.isInteger(value) && Math.abs(value) < 1e6
		? withSign(value.toLocaleString('en'))
		: formatNumber(value);
}

/** A number, its percent sign and what stands before it (`< 0.01 %`) stay on one line; Japanese prose sets the sign close. */
export function joinSigns(text: string, language: Language): string {
	const joined = text.replace(/([<>]) (?=\d)/g, '$1\u00a0');
	return joined.replace(/(\d) %/g, language === 'ja' ? '$1%' : '$1\u00a0%');
}

function withSign(number: string, as?: string): string {
	const signed = number.replace('-', '−');
	return as === 'percent' ? `${signed} %` : signed;
}
