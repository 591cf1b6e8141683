import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What each layer of src/lib may import beside itself; routes may import everything. */
const floor = ['math', 'model'];
const middle = [
	'views',
	'i18n',
	'engine',
	'train',
	'classic',
	'decoding',
	'lookup',
	'story-world',
	'tokenizer'
];
const allowed: Readonly<Record<string, readonly string[]>> = {
	math: [],
	model: ['math'],
	views: ['math'],
	decoding: ['math'],
	classic: ['math'],
	lookup: ['math'],
	'story-world': ['math'],
	i18n: [],
	tokenizer: floor,
	engine: floor,
	train: floor,
	session: [...floor, ...middle],
	figures: [...floor, ...middle, 'session'],
	labs: [...floor, ...middle, 'session', 'figures'],
	lessons: [...floor, ...middle, 'session', 'figures', 'labs']
};
/** Layers that plain Node runs: they import by relative paths only. */
const plain = [
	'math',
	'model',
	'tokenizer',
	'decoding',
	'classic',
	'lookup',
	'story-world',
	'engine'
];

/** What an import names, in the words of the rules. */
function readTarget(file: string, specifier: string): { layer?: string; isSvelte: boolean } {
	const path = specifier.startsWith('$lib/')
		? `src/lib/${specifier.slice(5)}`
		: specifier.startsWith('.')
			? posix.join(dirname(file), specifier)
			: undefined;
	const isSvelte = /^(svelte|@sveltejs|\$app|\$env)(\/|$)/.test(specifier);
	return { layer: path && layerOf(path), isSvelte };
}

function layerOf(path: string): string | undefined {
	return path.startsWith('src/routes/') ? 'routes' : /^src\/lib\/([^/]+)/.exec(path)?.[1];
}

/** Every import, export-from and dynamic import, those of types too. */
function listImports(file: string, text: string): string[] {
	const code = file.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
				.map(([, script]) => script)
				.join('\n')
		: text;
	return ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
}

/** Sentences on what a file imports against the order of the layers; none where it is in order. */
function findViolations(file: string, text: string): string[] {
	const layer = layerOf(file);
	if (!layer) return [];
	if (layer !== 'routes' && !allowed[layer]) return [`${file} is in no known layer`];
	return listImports(file, text).flatMap((specifier) => {
		const target = readTarget(file, specifier);
		const told = `${file} imports ${specifier}`;
		const found: string[] = [];
		if (layer !== 'routes' && target.layer !== undefined && target.layer !== layer) {
			if (!allowed[layer]?.includes(target.layer))
				found.push(`${told}: ${layer} → ${target.layer}`);
		}
		if (plain.includes(layer) && specifier.startsWith('$'))
			found.push(`${told}: plain Node cannot resolve it`);
		if (target.isSvelte && isWithoutSvelte(layer, file)) found.push(`${told}: no Svelte here`);
		if (specifier.startsWith('onnxruntime') && !file.startsWith('src/lib/engine/ort'))
			found.push(`${told}: only engine/ort*.ts may`);
		return found;
	});
}

function isWithoutSvelte(layer: string, file: string): boolean {
	return (
		plain.includes(layer) ||
		layer === 'train' ||
		(layer === 'i18n' && file !== 'src/lib/i18n/index.ts')
	);
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.map((path) => `src/${path.split(sep).join('/')}`)
	.filter((path) => /\.(ts|svelte)$/.test(path));

describe('the layers', () => {
	test('only import downward', () => {
		expect(files.length).toBeGreaterThan(50);
		const violations = files.flatMap((file) =>
			findViolations(file, readFileSync(join(root, file), 'utf8'))
		);
		expect(violations).toEqual([]);
	});

	test('below session only views hold components', () => {
		const strays = files.filter((file) => {
			const layer = layerOf(file) ?? '';
			const isComponent = file.endsWith('.svelte') || file.endsWith('.svelte.ts');
			return isComponent && [...plain, 'train', 'i18n'].includes(layer);
		});
		expect(strays).toEqual([]);
	});
});

describe('the rule itself', () => {
	test.each([
		['src/lib/math/a.ts', `import { b } from '../model/b';`, 'math → model'],
		[
			'src/lib/views/A.svelte',
			`<script lang="ts">import type { T } from '$lib/model/trace';</script>`,
			'views → model'
		],
		['src/lib/engine/graph/a.ts', `export { b } from '../../tokenizer/b';`, 'engine → tokenizer'],
		['src/lib/session/a.ts', `const lab = await import('$lib/labs/b');`, 'session → labs'],
		['src/lib/figures/a.ts', `import '../lessons/b';`, 'figures → lessons'],
		['src/lib/engine/a.ts', `import { softmax } from '$lib/math/softmax';`, 'plain Node'],
		['src/lib/decoding/a.ts', `import { untrack } from 'svelte';`, 'no Svelte here'],
		['src/lib/i18n/en/a.ts', `import { page } from '$app/state';`, 'no Svelte here'],
		['src/lib/labs/a.ts', `import * as ort from 'onnxruntime-web/webgpu';`, 'only engine/ort'],
		['src/lib/misc/a.ts', `export {};`, 'no known layer']
	])('finds what is wrong in %s', (file, text, told) => {
		expect(findViolations(file, text)).toEqual([expect.stringContaining(told)]);
	});

	test.each([
		['src/lib/engine/a.ts', `import type { Trace } from '../model/trace';`],
		['src/lib/engine/ort.ts', `import type * as ort from 'onnxruntime-web';`],
		['src/lib/i18n/index.ts', `import { getContext } from 'svelte';`],
		['src/routes/+page.svelte', `<script>import A from '$lib/labs/A.svelte';</script>`]
	])('lets %s be', (file, text) => {
		expect(findViolations(file, text)).toEqual([]);
	});
});
