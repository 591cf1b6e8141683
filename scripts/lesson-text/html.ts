import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { LessonTextError, type Place } from './place.ts';

const writer = unified()
	.use(remarkRehype)
	.use(rehypeKatex, { output: 'htmlAndMathml', strict: 'error', trust: false })
	.use(rehypeStringify);

/** HTML of settled nodes. Throws LessonTextError on TeX that KaTeX does not know. */
export function toHtml(children: readonly (RootContent | PhrasingContent)[], place: Place): string {
	const file = new VFile();
	const root: Root = { type: 'root', children: children as RootContent[] };
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
