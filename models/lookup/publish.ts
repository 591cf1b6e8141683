import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, type Card } from './inputs';

/**
 * Puts a finished folder in the place of the model's `lookup/`, and its files into the model's card, of
 * which nothing else changes. `files` are those of the folder.
 */
export function publish(part: string, files: readonly string[], model: string): void {
	const described = files.map((file) => {
		const bytes = readFileSync(join(part, file));
		return [`lookup/${file}`, { bytes: bytes.length, sha256: sha256(bytes) }] as const;
	});
	const path = join(model, 'card.json');
	const card = JSON.parse(readFileSync(path, 'utf8')) as Pick<Card, 'files'>;
	const others = Object.entries(card.files).filter(([name]) => !name.startsWith('lookup/'));
	const renewed = { ...card, files: Object.fromEntries([...others, ...described]) };
	writeFileSync(`${path}.part`, `${JSON.stringify(renewed, null, 1)}\n`);
	rmSync(join(model, 'lookup'), { recursive: true, force: true });
	renameSync(part, join(model, 'lookup'));
	renameSync(`${path}.part`, path);
}
