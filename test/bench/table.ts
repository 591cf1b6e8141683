import { isMissed, type Figure, type Row } from './rows';

const start = '<!-- bench -->';
const end = '<!-- /bench -->';

/** A value as the table writes it: 1.03×, 14,812,345 bytes, or a dash where there is none. */
export function formatValue(value: number | null, unit: Figure['unit']): string {
	if (value === null) return '–';
	if (unit === 'bytes') return `${Math.round(value).toLocaleString('en')} bytes`;
	return `${value.toPrecision(3)}×`;
}

function formatTarget({ target, unit, better }: Figure): string {
	if (target === null) return '';
	return `${better === 'lower' ? '≤' : '≥'} ${formatValue(target, unit)}`;
}

/** The rows as a Markdown table, a line about the machine below it. */
export function toMarkdown(rows: readonly Row[], machine: string): string {
	const lines = rows.map((row) =>
		[
			row.name,
			formatValue(row.value, row.unit) + (isMissed(row) ? ' (missed)' : ''),
			formatTarget(row) || row.better,
			row.note
		].join(' | ')
	);
	return [
		'| What | Measured | Target, or which is better | Note |',
		'| --- | ---: | --- | --- |',
		...lines.map((line) => `| ${line} |`),
		'',
		machine
	].join('\n');
}

/**
 * A document with `table` between its two markers, `<!-- bench -->` and `<!-- /bench -->`, instead of what was there.
 * Throws RangeError for a document without them.
 */
export function replaceTable(document: string, table: string): string {
	const from = document.indexOf(start);
	const to = document.indexOf(end, from);
	if (from < 0 || to < 0)
		throw new RangeError(`the table goes between ${start} and ${end}, which are not there`);
	return `${document.slice(0, from + start.length)}\n\n${table}\n\n${document.slice(to)}`;
}
