import { existsSync, readFileSync } from 'node:fs';
import type { WorkList } from '../../src/lib/lookup/description';
import { heldOutEvery } from './inputs';
import { Problem } from './problem';

const separator = '<|endoftext|>\n';

/** A row of an attribution list that says how many documents a work has, and of how many characters. */
interface Row {
	readonly title: string;
	readonly author: string;
	/** One where the list has no such column. */
	readonly documents: number;
	readonly characters: number;
}

/** The rows of a list; null where it does not say how long the works are. Throws Problem. */
function readRows(path: string): Row[] | null {
	const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
	const columns = head.split('\t');
	if (!columns.includes('characters')) return null;
	return lines.map((line) => {
		const cells = line.split('\t');
		const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
		const row = {
			title: cell('title'),
			author: cell('author'),
			documents: columns.includes('documents') ? Number(cell('documents')) : 1,
			characters: Number(cell('characters'))
		};
		if (row.title === '' || !(row.documents > 0) || !(row.characters > 0))
			throw new Problem(`${path}: a row without title, documents or characters: ${line}`);
		return row;
	});
}

/** All documents in the order of the list: every so many is one of those held out. */
function readDocuments(train: string, heldOut: string): string[] {
	for (const path of [train, heldOut])
		if (!existsSync(path))
			throw new Problem(`${path} is missing: gather the texts with models/make.sh`);
	const [trained, held] = [train, heldOut].map((path) =>
		readFileSync(path, 'utf8')
			.split(separator)
			.slice(0, -1)
			.map((text) => text.trim())
	) as [string[], string[]];
	return Array.from({ length: trained.length + held.length }, (_, i) =>
		i % heldOutEvery === 0
			? (held[i / heldOutEvery] ?? '')
			: (trained[i - Math.floor(i / heldOutEvery) - 1] ?? '')
	);
}

/**
 * Which work each document is part of, out of an attribution list: the works follow each other as in the
 * text. Null where the list cannot tell. Throws Problem where a work is not as long as the list says.
 */
export function findWorks(list: string, train: string, heldOut: string): WorkList | null {
	const rows = readRows(list);
	if (!rows) return null;
	const documents = readDocuments(train, heldOut);
	const works: WorkList = [];
	let next = 0;
	for (const { title, author, documents: count, characters } of rows) {
		const texts = documents.slice(next, next + count);
		const found = texts.reduce((sum, text) => sum + [...text].length, 0);
		if (found !== characters)
			throw new Problem(`${list}: “${title}” has ${found} characters, not ${characters}`);
		// Documents that were trained on before the first of this work.
		const first = next - Math.ceil(next / heldOutEvery);
		next += count;
		// A work of held-out documents alone begins where the next one does.
		if (works.at(-1)?.[0] === first) works.pop();
		works.push([first, title, author]);
	}
	if (next !== documents.length)
		throw new Problem(`${list} tells of ${next} documents; there are ${documents.length}`);
	return works;
}
