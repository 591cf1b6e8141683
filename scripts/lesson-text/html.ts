import type { Root as Html } from 'hast';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { LessonTextError, type Place } from './place.ts';

const writer = unified()
	.use(remarkRehype)
	.use(() => placeFormulas)
	.use(rehypeKatex, { output: 'htmlAndMathml', strict: 'error', trust: false })
	.use(rehypeStringify);

/** A formula on a line of its own knows its place only by the element around it. */
function placeFormulas(tree: Html): void {
	visit(tree, 'element', ({ tagName, children, position }) => {
		if (tagName === 'pre' && children[0]) children[0].position ??= position;
	});
}

/** HTML of settled inline nodes, without a paragraph around it. */
export function toInlineHtml(children: PhrasingContent[], place: Place): string {
	return toHtml([{ type: 'paragraph', children }], place).replace(/^<p>|<\/p>$/g, '');
}

/** HTML of settled blocks. Throws LessonTextError on TeX that KaTeX does not know. */
export function toHtml(children: readonly RootContent[], place: Place): string {
	const file = new VFile();
	const root: Root = { type: 'root', children: [...children] };
	const tree = writer.runSync(root, file);
	// KaTeX' own errors are collected here, and the formula is drawn in red.
	for (const message of file.messages) {
		const cause = message.cause instanceof Error ? message.cause.message : message.reason;
		throw new LessonTextError(place, { position: positionOf(message.place) }, `TeX: ${cause}`);
	}
	return writer.stringify(tree);
}

function positionOf(place: VFile['messages'][number]['place']): Nodes['position'] {
	if (place === undefined) return undefined;
	return 'start' in place ? place : { start: place, end: place };
}
