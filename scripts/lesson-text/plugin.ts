import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileLessonText } from './compile.ts';
import { pictureMark } from './links.ts';

/** Compiles `en.md` and `ja.md` of lessons to modules that export a LessonText, in development, build and tests. */
export function lessonText(): Plugin {
	let root = '';
	return {
		name: 'vitrine:lesson-text',
		enforce: 'pre',
		configResolved(config) {
			root = config.root;
		},
		transform: {
			filter: { id: /\/(en|ja)\.md$/ },
			handler(markdown, id) {
				const file = relative(root, id).split(sep).join('/');
				const code = writeModule(JSON.stringify(compileLessonText(markdown, file)));
				return { code, map: { mappings: '' }, moduleType: 'js' };
			}
		}
	};
}

/** A module of the text in which each picture is imported, so that it is built and hashed as every asset is. */
function writeModule(json: string): string {
	const names = [...new Set(json.match(new RegExp(`(?<=${pictureMark})[\\w.-]+`, 'g')))];
	const imports = names.map((name, at) => `import picture${at} from './${name}?url';\n`);
	const text = names.reduce(
		(code, name, at) => code.replaceAll(`${pictureMark}${name}\\"`, `" + picture${at} + "\\"`),
		json
	);
	return `${imports.join('')}export default ${text};\n`;
}

/**
 * Leaves KaTeX' fonts in one format of three: every browser that runs this site takes woff2, and the others would
 * only fill the offline cache. They stay files, since the content policy allows no font written into a style sheet.
 */
export function formulaFonts(): Plugin {
	return {
		name: 'vitrine:formula-fonts',
		enforce: 'pre',
		config: () => ({
			build: { assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined) }
		}),
		transform: {
			filter: { id: /\/katex\/dist\/katex(\.min)?\.css$/ },
			handler: (css) => css.replace(/,\s*url\([^)]*\.(woff|ttf)\)\s*format\([^)]*\)/g, '')
		}
	};
}
