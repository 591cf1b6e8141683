import type { Nodes, Parents, Text } from 'mdast';
import { LessonTextError, type Place } from './place.ts';

const wide = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FC\uFF00-\uFFEF]`;
const isWide = new RegExp(`^${wide}$`, 'u');
const asciiBetween = new RegExp(`(?<=${wide})[,.!?:;()"'~-](?=${wide})`, 'u');
/** Stands for what is no text: mathematics, code, a value. */
const other = '\uFFFC';

/** A run of text within one paragraph, heading or cell, and where it begins in the whole. */
interface Leaf {
	readonly node: Text;
	readonly start: number;
}

/**
 * Japanese has no spaces between words: takes out the line ends of the source between wide characters
 * (in a Japanese text, beside one), and refuses ASCII punctuation there. In place.
 */
export function settleJapanese(parent: Parents, place: Place): void {
	const { leaves, whole } = flatten(parent);
	for (const { node, start } of leaves) {
		node.value = node.value.replace(/\n/g, (end, at: number) =>
			joinsLines(whole, start + at, place.language) ? '' : end
		);
	}
	const stray = place.language === 'ja' ? asciiBetween.exec(whole.replaceAll('\n', '')) : null;
	if (stray)
		throw new LessonTextError(
			place,
			parent,
			`"${stray[0]}" between Japanese characters (${around(stray)}): use the wide form.`
		);
	for (const child of parent.children as Nodes[]) {
		if ('children' in child && !isInline(child)) settleJapanese(child, place);
	}
}

function joinsLines(whole: string, at: number, language: Place['language']): boolean {
	const before = isWide.test(whole[at - 1] ?? '');
	const after = isWide.test(whole[at + 1] ?? '');
	return language === 'ja' ? before || after : before && after;
}

function around({ input, index }: RegExpExecArray): string {
	return input.slice(Math.max(0, index - 6), index + 7);
}

/** The text that runs through a node's inline children. */
function flatten(parent: Parents): { leaves: Leaf[]; whole: string } {
	const leaves: Leaf[] = [];
	let whole = '';
	const walk = (node: Nodes): void => {
		if (node.type === 'text') {
			leaves.push({ node, start: whole.length });
			whole += node.value;
		} else if ('children' in node && node.children.length > 0 && isInline(node))
			(node.children as Nodes[]).forEach(walk);
		else whole += other;
	};
	(parent.children as Nodes[]).forEach(walk);
	return { leaves, whole };
}

function isInline(node: Nodes): boolean {
	return ['emphasis', 'strong', 'delete', 'link', 'textDirective'].includes(node.type);
}
