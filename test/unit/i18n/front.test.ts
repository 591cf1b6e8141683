import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { front } from '../../../src/lib/i18n/en/front';

/** What is on the screen of the first page, with whatever it imports. */
const roots = ['src/lib/labs/home/Home.svelte', 'src/routes/[lang=lang]/+layout.svelte'];

/** The file that an import names; null for packages and virtual modules. */
function resolve(specifier: string, from: string): string | null {
	const path = specifier.startsWith('$lib/')
		? join('src/lib', specifier.slice(5))
		: specifier.startsWith('.')
			? join(dirname(from), specifier)
			: null;
	if (path === null) return null;
	const found = [path, `${path}.ts`, join(path, 'index.ts')].find(
		(candidate) => existsSync(candidate) && statSync(candidate).isFile()
	);
	return found && /\.(ts|svelte)$/.test(found) ? found : null;
}

/** Every file that comes with the first page: what is imported at once, types left out. */
function filesOf(file: string, known = new Set<string>()): Set<string> {
	if (known.has(file)) return known;
	known.add(file);
	const code = readFileSync(file, 'utf8');
	for (const [, specifier = ''] of code.matchAll(/import\s(?!type\b)[^;]*?from\s+'([^']+)'/g)) {
		const next = resolve(specifier, file);
		if (next) filesOf(next, known);
	}
	return known;
}

const all = roots.flatMap((root) => [...filesOf(root)]);

test('the first page is followed into its parts', () => {
	expect(all.length).toBeGreaterThan(60);
	expect(all).toContain('src/lib/figures/far/FarTables.svelte');
});

test('no part of the first page needs texts that do not come with it', () => {
	const missing = all.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/(?:speech\(\)|data)\.t(?:\.(\w+))?/g)]
			.filter(([, group]) => !group || !(group in front))
			.map(([use]) => `${file}: ${use}`)
	);
	// The layout hands all of them on, whichever have come.
	expect(missing).toEqual(['src/routes/[lang=lang]/+layout.svelte: data.t']);
});
