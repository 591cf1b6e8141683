import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { ProgressBook } from '../../../../src/lib/lessons/progress/progress.svelte';
import { untouched } from '../../../../src/lib/lessons/progress/record';
import { openStore } from '../../../../src/lib/lessons/progress/store';

const name = 'vitrine-test';
const open = () => openStore(name);

afterEach(() => {
	indexedDB.deleteDatabase(name);
});

test('what one visit kept is there in the next', async () => {
	const book = new ProgressBook(open);
	await book.read();
	await book.keep('letters', { ...untouched, step: 'why', answers: { why: '短いから' } });
	await book.close();
	const next = new ProgressBook(open);
	await next.read();
	expect(next.of('letters')).toEqual({ ...untouched, step: 'why', answers: { why: '短いから' } });
	expect(next.problem).toBeNull();
	await next.close();
});

test('a record of another version is told, set aside and not overwritten', async () => {
	const foreign = { step: 'why', chapters: [1, 2] };
	const first = await open();
	first.close();
	const database = await openDB(name);
	await database.put('lessons', foreign, 'letters');
	database.close();

	const book = new ProgressBook(open);
	await book.read();
	expect(book.problem).toBe('unreadable');
	await book.keep('letters', { ...untouched, step: 'open' });
	await book.close();

	const later = await openDB(name);
	const keys = (await later.getAllKeys('lessons')).map(String);
	expect(keys).toHaveLength(2);
	const aside = keys.find((key) => key !== 'letters') ?? expect.fail();
	expect(await later.get('lessons', aside)).toEqual(foreign);
	later.close();
	// It is told once.
	const next = new ProgressBook(open);
	await next.read();
	expect(next.problem).toBeNull();
	expect(next.of('letters').step).toBe('open');
	await next.close();
});

test('a database of a newer version is told, and the tab goes on in memory', async () => {
	const newer = await openDB(name, 2, {
		upgrade: (fresh) => void fresh.createObjectStore('lessons')
	});
	newer.close();
	const book = new ProgressBook(open);
	await book.read();
	expect(book.problem).toBe('newer');
	await book.keep('letters', { ...untouched, step: 'open' });
	expect(book.of('letters').step).toBe('open');
});
