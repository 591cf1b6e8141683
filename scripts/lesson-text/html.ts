import type { Element, Root as Html, Parents as Parent, Text } from 'hast';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { LessonTextError, type Place } from './place.ts';

const writer = unified()
	.use(remarkRehype)
	.use(() => placeFormulas)
	.use(rehypeKatex, { output: 'htmlAndMathml', strict: 'error', trust: false })
	.use(() => keepTogether)
	.use(rehypeStringify);

/** A formula on a line of its own knows its place only by the element around it. */
function placeFormulas(tree: Html): void {
	visit(tree, 'element', ({ tagName, children, position }) => {
		if (tagName === 'pre' && children[0]) children[0].position ??= position;
	});
}

const opening = /[([{“‘「『（【]+$/u;
const closing = /^[)\]}.,;:!?…”’」』）】、。，．：；！？]+/u;

/**
 * Keeps what may not stand alone on a line: a formula with the signs that touch it (a line may otherwise end
 * at any formula), a number with its percent sign.
 */
function keepTogether(tree: Html): void {
	visit(tree, (node, _at, parent) => {
		if (node.type === 'text' && parent?.type === 'element')
			node.value = node.value.replace(/(\d) %/g, '$1\u00a0%');
		if (node.type === 'element' && (hasClass(node, 'katex') || hasClass(node, 'whole')))
			return SKIP;
		if (!('children' in node)) return;
		for (let at = 0; at < node.children.length; at++) {
			const child = node.children[at];
			if (child?.type === 'element' && hasClass(child, 'katex'))
				node.children[at] = withSigns(node, at, child);
		}
	});
}

function hasClass({ properties }: Element, name: string): boolean {
	return Array.isArray(properties.className) && properties.className.includes(name);
}

/** The formula in one piece with the signs around it, which are taken out of its neighbours. */
function withSigns({ children }: Parent, at: number, formula: Element): Element {
	const [before, after] = [children[at - 1], children[at + 1]];
	const taken = (neighbour: typeof before, signs: RegExp): Text[] => {
		const found = neighbour?.type === 'text' ? (signs.exec(neighbour.value)?.[0] ?? '') : '';
		if (neighbour?.type !== 'text' || found === '') return [];
		neighbour.value = neighbour.value.replace(signs, '');
		return [{ type: 'text', value: found }];
	};
	const around = [...taken(before, opening), formula, ...taken(after, closing)];
	if (around.length === 1) return formula;
	return {
		type: 'element',
		tagName: 'span',
		properties: { className: ['whole'] },
		children: around
	};
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
