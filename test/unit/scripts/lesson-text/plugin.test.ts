import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formulaFonts, lessonText } from '../../../../scripts/lesson-text/plugin';
import { lesson } from './small-lesson';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'vitrine-lesson-text-'));
	const modules = fileURLToPath(new URL('../../../../node_modules', import.meta.url));
	symlinkSync(modules, join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** What Vite makes of an entry in `root`. */
async function bundle(code: string) {
	writeFileSync(join(root, 'entry.js'), code);
	const built = await build({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [lessonText(), formulaFonts()],
		build: { write: false, rolldownOptions: { input: join(root, 'entry.js') } }
	});
	return [built].flat().flatMap((result) => ('output' in result ? result.output : []));
}

describe('the plugin', { timeout: 60_000 }, () => {
	test('makes a module of a text, with pictures as built files', async () => {
		writeFileSync(
			join(root, 'en.md'),
			lesson('![a "square"](square.svg) and ![again](./square.svg)')
		);
		const square = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>';
		writeFileSync(join(root, 'square.svg'), square.padEnd(5000));
		const output = await bundle(
			"import text from './en.md'; globalThis.html = text.steps[0].html;"
		);
		const picture = output.find(({ fileName }) => fileName.endsWith('.svg'))?.fileName;
		expect(picture).toMatch(/^assets\/square-/);
		const code = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
		const place: { html?: string } = {};
		new Function('globalThis', code)(place);
		expect(place.html).toBe(
			`<p><img src="/${picture}" alt="a &#x22;square&#x22;"> and <img src="/${picture}" alt="again"></p>`
		);
	});

	test('stops the build at a text that is wrong, and says where', async () => {
		writeFileSync(join(root, 'ja.md'), lesson('$\\frac{1}$'));
		await expect(bundle("import text from './ja.md'; globalThis.text = text;")).rejects.toThrow(
			/ja\.md:5 \(step "open"\): TeX/
		);
	});

	test('stops the build at a picture that is missing', async () => {
		writeFileSync(join(root, 'en.md'), lesson('![a](square.svg)'));
		await expect(bundle("import text from './en.md'; globalThis.text = text;")).rejects.toThrow(
			'square.svg'
		);
	});

	test('builds the fonts of formulas as files, woff2 alone', async () => {
		const output = await bundle("import 'katex/dist/katex.min.css';");
		const fonts = output.filter(({ fileName }) => fileName.includes('KaTeX_'));
		expect(fonts).toHaveLength(20);
		expect(fonts.every(({ fileName }) => fileName.endsWith('.woff2'))).toBe(true);
		const css = output.find(({ fileName }) => fileName.endsWith('.css'));
		const source = css?.type === 'asset' ? String(css.source) : '';
		expect(source.match(/url\(\/assets\/KaTeX_[^)]*\.woff2\)/g)).toHaveLength(20);
		expect(source).not.toMatch(/data:|\.ttf|\.woff\b/);
	});
});
