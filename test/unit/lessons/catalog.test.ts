import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, createServer, type InlineConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type * as catalog from '$lib/lessons/catalog';
import type * as serverCatalog from '$lib/lessons/catalog.server';
import { lessonText } from '../../../scripts/lesson-text/plugin';

type Catalog = typeof catalog;
type ServerCatalog = typeof serverCatalog;

const project = fileURLToPath(new URL('../../../', import.meta.url));
const fixture = join(project, 'test/fixtures/lessons/1-before-neural-networks/01-every-kind');
const first = 'lessons/1-before-neural-networks/01-every-kind';
const second = 'lessons/3-inside-the-transformer/04-again';

/** The site's own catalog over another folder of lessons: Vite looks for `/lessons` below its root. */
function configure(root: string): InlineConfig {
	return {
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [lessonText(), svelte({ configFile: false })],
		resolve: { alias: { $lib: join(project, 'src/lib') } },
		server: { middlewareMode: true, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true, include: [] }
	};
}

/** Runs what is asked of the catalogs over the lessons in `root`. */
async function withCatalog<T>(
	root: string,
	ask: (catalog: Catalog, server: ServerCatalog) => T | Promise<T>
): Promise<T> {
	const server = await createServer(configure(root));
	try {
		const folder = join(project, 'src/lib/lessons');
		return await ask(
			(await server.ssrLoadModule(join(folder, 'catalog.ts'))) as Catalog,
			(await server.ssrLoadModule(join(folder, 'catalog.server.ts'))) as ServerCatalog
		);
	} finally {
		await server.close();
	}
}

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'vitrine-lessons-'));
	symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
	cpSync(fixture, join(root, first), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the catalog', { timeout: 120_000 }, () => {
	test('finds a lesson by its folder, and another one once there is a second folder', async () => {
		await withCatalog(root, ({ lessons, nextLesson }) => {
			expect(lessons.map(({ id }) => id)).toEqual(['every-kind']);
			expect(nextLesson('every-kind')).toBeUndefined();
		});
		cpSync(fixture, join(root, second), { recursive: true });
		await withCatalog(root, async (catalog, server) => {
			expect(catalog.lessons.map(({ folder }) => folder)).toEqual([first, second]);
			expect(catalog.findLesson('again')?.part).toBe('3-inside-the-transformer');
			expect(catalog.findLesson('agian')).toBeUndefined();
			expect(catalog.nextLesson('every-kind')?.id).toBe('again');
			expect(catalog.previousLesson('again')?.id).toBe('every-kind');
			expect(catalog.previousLesson('every-kind')).toBeUndefined();
			expect(catalog.nextLesson('again')).toBeUndefined();
			expect(catalog.nextLesson('agian')).toBeUndefined();
			expect((await catalog.loadLesson('again')).minutes).toBe(8);
			expect((await catalog.loadText('again', 'ja')).title).toBe('2倍にする');
			await expect(catalog.loadLesson('agian')).rejects.toThrow('There is no lesson "agian".');
			const [, again] = await server.describeLessons('en');
			expect(again).toMatchObject({ id: 'again', folder: second, title: 'Twice as much' });
			expect(again).toMatchObject({ minutes: 8, prerequisites: ['tokens'] });
			expect(again?.steps[1]).toEqual({ id: 'bet', heading: 'Odd or even?' });
		});
	});

	test('has the code and the words of each lesson in files of their own', async () => {
		cpSync(fixture, join(root, second), { recursive: true });
		const entry = join(root, 'entry.ts');
		writeFileSync(entry, "export { lessons, loadLesson, loadText } from '$lib/lessons/catalog';");
		const built = await build({
			...configure(root),
			build: { write: false, lib: { entry, formats: ['es'] } }
		});
		const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
		const chunks = outputs.filter((output) => output.type === 'chunk');
		const lessonsIn = chunks.map(({ moduleIds }) =>
			moduleIds.filter((id) => /\/lessons\/\d-[^/]+\/\d\d-/.test(id))
		);
		expect(lessonsIn.filter((ids) => ids.length > 0)).toHaveLength(8);
		expect(Math.max(...lessonsIn.map((ids) => ids.length))).toBe(1);
		expect(chunks.find(({ isEntry }) => isEntry)?.imports).toEqual([]);
	});

	test.each([
		[
			'a step is missing',
			(ja: string) => ja.replace(/^## why:[^]*?(?=^## )/m, ''),
			'/ja.md, step "why": it is missing here and is in lesson.ts.'
		],
		[
			'a formula is wrong',
			(ja: string) => ja.replace('$2n$', '$2^$'),
			'/ja.md:6 (step "open"): TeX: KaTeX parse error'
		]
	])('names file and step where %s', async (_name, spoil, told) => {
		const file = join(root, first, 'ja.md');
		writeFileSync(file, spoil(readFileSync(file, 'utf8')));
		await withCatalog(root, async (_catalog, server) => {
			await expect(server.describeLessons('en')).rejects.toThrow(first + told);
		});
	});

	test('names the file of a language that is missing', async () => {
		rmSync(join(root, first, 'ja.md'));
		await withCatalog(root, async (_catalog, server) => {
			await expect(server.describeLessons('en')).rejects.toThrow(`${first}/ja.md is missing.`);
		});
	});
});
