import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { parseRecord, type LessonRecord } from './record';

interface Schema extends DBSchema {
	lessons: { key: string; value: unknown };
}

/** Version of the database; a browser that holds a greater one was here with a newer site. */
const schemaVersion = 1;

/** What was kept. */
export interface Kept {
	readonly records: Record<string, LessonRecord>;
	readonly isWhole: boolean;
}

/** Part of a key under which lies what could not be read. */
const aside = ' (unreadable, ';

/** Where a learner's way is kept: each lesson by itself, so that two tabs with two lessons do not meet. */
export interface ProgressStore {
	/**
	 * Every lesson that can be read, by its id. What cannot, because another version of the site wrote it, is set
	 * aside under another key, so that nothing overwrites it; `isWhole` is false where that happened now.
	 */
	read(): Promise<Kept>;
	write(id: string, record: LessonRecord): Promise<void>;
	/** Forgets every lesson. */
	erase(): Promise<void>;
	close(): void;
}

/** Opens the browser's database; rejects with a DOMException where it is blocked, full or newer. */
export async function openStore(name = 'vitrine'): Promise<ProgressStore> {
	const database = await openDB<Schema>(name, schemaVersion, {
		upgrade: (fresh) => void fresh.createObjectStore('lessons'),
		// A newer version of the site in another tab may go on.
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
	return {
		read: () => readAll(database),
		write: async (id, record) => void (await database.put('lessons', record, id)),
		erase: () => database.clear('lessons'),
		close: () => database.close()
	};
}

async function readAll(database: IDBPDatabase<Schema>): Promise<Kept> {
	const { store, done } = database.transaction('lessons', 'readwrite');
	const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
	const records: Record<string, LessonRecord> = {};
	let isWhole = true;
	for (const [index, id] of ids.entries()) {
		if (id.includes(aside)) continue;
		const record = parseRecord(values[index]);
		if (record) records[id] = record;
		else {
			isWhole = false;
			await store.put(values[index], `${id}${aside}${new Date().toISOString()})`);
			await store.delete(id);
		}
	}
	await done;
	return { records, isWhole };
}
