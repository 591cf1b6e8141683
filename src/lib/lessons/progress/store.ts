import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { parseRecord, type LessonRecord } from './record';

interface Schema extends DBSchema {
	lessons: { key: string; value: unknown };
}

/** Version of the database; a browser that holds a greater one was here with a newer site. */
const schemaVersion = 1;

/** Where a learner's way is kept: each lesson by itself, so that two tabs with two lessons do not meet. */
export interface ProgressStore {
	/** Every lesson that can be read, by its id. */
	read(): Promise<Record<string, LessonRecord>>;
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

async function readAll(database: IDBPDatabase<Schema>): Promise<Record<string, LessonRecord>> {
	const transaction = database.transaction('lessons');
	const [ids, values] = await Promise.all([
		transaction.store.getAllKeys(),
		transaction.store.getAll()
	]);
	const records: Record<string, LessonRecord> = {};
	ids.forEach((id, index) => {
		const record = parseRecord(values[index]);
		if (record) records[id] = record;
		else console.warn(`Vitrine: what was kept of the lesson ${id} cannot be read.`);
	});
	return records;
}
