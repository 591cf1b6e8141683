import type { Nodes, Parents } from 'mdast';
import { settleImage, settleLink } from './links.ts';
import type { Container } from './markdown.ts';
import { LessonTextError, type Place } from './place.ts';
import { settleTextDirective, type Found } from './text-directives.ts';

/** The container in which each container stands; `step` and `lesson` are none. */
const parents: Readonly<Record<string, string>> = {
	predict: 'step',
	reveal: 'step',
	why: 'step',
	check: 'step',
	try: 'step',
	teacher: 'lesson',
	answer: 'why',
	hint: 'check',
	right: 'check',
	wrong: 'check'
};

/** Kinds of Markdown that lessons do without, with what to do instead. */
const refused: Readonly<Partial<Record<Nodes['type'], string>>> = {
	html: 'raw HTML is not allowed; write Markdown.',
	definition: 'write the address into the link itself: [words](https://…).',
	linkReference: 'write the address into the link itself: [words](https://…).',
	imageReference: 'write the address into the picture itself: ![words](picture.svg).',
	footnoteDefinition: 'there are no footnotes; sources belong in lesson.ts.',
	footnoteReference: 'there are no footnotes; sources belong in lesson.ts.',
	leafDirective: 'there is no directive with two colons.',
	thematicBreak: 'steps are the only division: there is no rule between them.'
};

/**
 * Makes every node below `parent` ready for HTML, in place: directives become elements, links and pictures
 * are checked. Throws LessonTextError on what a lesson may not hold.
 */
export function settle(parent: Parents, place: Place, found: Found, within = 'step'): void {
	for (let at = 0; at < parent.children.length; at++) {
		const node = parent.children[at] as Nodes;
		const reason = refused[node.type];
		if (reason !== undefined) throw new LessonTextError(place, node, reason);
		if (node.type === 'textDirective') {
			const settled = settleTextDirective(node, place, found, within);
			parent.children.splice(at, 1, ...(settled as never[]));
			at += settled.length - 1;
			continue;
		}
		checkNode(node, parent, place, within);
		if ('children' in node)
			settle(node, place, found, node.type === 'containerDirective' ? node.name : within);
	}
}

function checkNode(node: Nodes, parent: Parents, place: Place, within: string): void {
	if (node.type === 'link') settleLink(node, place);
	if (node.type === 'image') settleImage(node, place);
	if (node.type === 'containerDirective') checkContainer(node, parent, place, within);
	if (node.type === 'heading' && node.depth < 3)
		throw new LessonTextError(place, node, 'a heading in here needs at least three #.');
	if (node.type === 'text' && node.value.includes('**'))
		throw new LessonTextError(
			place,
			node,
			'asterisks that make nothing bold: they stand at a letter, not at a sign (:term[**word**]{…} is bold).'
		);
	if (node.type === 'inlineMath' && node.value !== node.value.trim())
		throw new LessonTextError(place, node, 'spaces inside $…$: write \\$ for a dollar sign.');
}

function checkContainer(node: Container, parent: Parents, place: Place, within: string): void {
	const outer = parents[node.name];
	if (outer === undefined)
		throw new LessonTextError(
			place,
			node,
			`":::${node.name}" is not known; there are ${Object.keys(parents).join(', ')}.`
		);
	const isHeld = parent.type === 'root' || parent.type === 'containerDirective';
	if (outer !== within || !isHeld)
		throw new LessonTextError(place, node, `":::${node.name}" ${whereItStands(outer)}`);
	const first = node.children[0];
	const hasLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
	if (hasLabel || Object.keys(node.attributes ?? {}).length > 0)
		throw new LessonTextError(place, node, `":::${node.name}" takes nothing on its own line.`);
}

function whereItStands(outer: string): string {
	if (outer === 'lesson') return 'stands at the end of the lesson.';
	if (outer === 'step')
		return 'stands in a step and in nothing else; an outer container needs more colons than what is in it.';
	return `stands inside "::::${outer}"; the outer one needs more colons.`;
}
