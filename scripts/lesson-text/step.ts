import type { Heading, List, PhrasingContent, RootContent } from 'mdast';
import type { CheckText, QuestionText, StepText } from '../../src/lib/lessons/text.ts';
import { toHtml, toInlineHtml } from './html.ts';
import type { Container } from './markdown.ts';
import { LessonTextError, type Place } from './place.ts';
import type { StepSection } from './sections.ts';

/** Text without any markup: titles and headings are used where no HTML can be. */
export function plainText(
	children: readonly PhrasingContent[],
	node: Pick<Heading, 'position'>,
	place: Place
): string {
	const text = children.map((child) => {
		if (child.type === 'text') return child.value;
		throw new LessonTextError(
			place,
			child,
			'plain text only: titles, leads and headings hold no markup.'
		);
	});
	if (text.join('').trim() === '') throw new LessonTextError(place, node, 'there is no text here.');
	return text.join('').trim();
}

/** What a step's settled blocks say. Throws LessonTextError where a part is missing or there twice. */
export function readStep(
	{ id, heading, blocks }: StepSection,
	facts: ReadonlySet<string>,
	place: Place
): StepText {
	const { rest, parts } = takeParts(blocks);
	const predict = atMostOne(parts, 'predict', place);
	const reveal = atMostOne(parts, 'reveal', place);
	const why = atMostOne(parts, 'why', place);
	const check = atMostOne(parts, 'check', place);
	const attempt = atMostOne(parts, 'try', place);
	if (predict && !reveal)
		throw new LessonTextError(place, predict, '":::predict" needs a ":::reveal".');
	if (reveal && !predict)
		throw new LessonTextError(place, reveal, '":::reveal" needs a ":::predict".');
	return {
		id,
		heading: plainText(heading.children, heading, place),
		html: toHtml(rest, place),
		...(predict && { predict: readQuestion(predict.children, predict, place) }),
		...(reveal && { reveal: readProse(reveal, place) }),
		...(why && { why: readWhy(why, place) }),
		...(check && { check: readCheck(check, place) }),
		...(attempt && { try: readProse(attempt, place) }),
		facts: [...facts]
	};
}

/** The containers among the blocks, and the blocks that are none. */
function takeParts(blocks: readonly RootContent[]): { rest: RootContent[]; parts: Container[] } {
	return {
		rest: blocks.filter((block) => block.type !== 'containerDirective'),
		parts: blocks.filter((block) => block.type === 'containerDirective')
	};
}

function atMostOne(parts: readonly Container[], name: string, place: Place): Container | undefined {
	const [first, second] = parts.filter((part) => part.name === name);
	if (second) throw new LessonTextError(place, second, `a second ":::${name}" in one step.`);
	return first;
}

function exactlyOne(
	parts: readonly Container[],
	name: string,
	outer: Container,
	place: Place
): Container {
	const found = atMostOne(parts, name, place);
	if (!found) throw new LessonTextError(place, outer, `"::::${outer.name}" needs a ":::${name}".`);
	return found;
}

/** The HTML of a container that may not be empty. */
export function readProse(container: Container, place: Place): string {
	if (container.children.length === 0)
		throw new LessonTextError(place, container, `":::${container.name}" is empty.`);
	return toHtml(container.children, place);
}

function readWhy(container: Container, place: Place): { prompt: string; answer: string } {
	const { rest, parts } = takeParts(container.children);
	const answer = exactlyOne(parts, 'answer', container, place);
	return {
		prompt: readProse({ ...container, children: rest as Container['children'] }, place),
		answer: readProse(answer, place)
	};
}

function readCheck(container: Container, place: Place): CheckText {
	const { rest, parts } = takeParts(container.children);
	const [first, second, ...more] = parts.filter(({ name }) => name === 'hint');
	if (!first || !second || more.length > 0)
		throw new LessonTextError(
			place,
			container,
			'"::::check" needs two ":::hint", no more and no fewer.'
		);
	return {
		...readQuestion(rest, container, place),
		hints: [readProse(first, place), readProse(second, place)],
		right: readProse(exactlyOne(parts, 'right', container, place), place),
		wrong: readProse(exactlyOne(parts, 'wrong', container, place), place)
	};
}

/** A bullet list at the end holds the options; everything before it is the question. */
function readQuestion(
	blocks: readonly RootContent[],
	container: Container,
	place: Place
): QuestionText {
	const last = blocks.at(-1);
	const list = last?.type === 'list' && !last.ordered ? last : undefined;
	const question = list ? blocks.slice(0, -1) : blocks;
	if (question.length === 0)
		throw new LessonTextError(place, container, `":::${container.name}" asks nothing.`);
	return {
		question: toHtml(question, place),
		options: list ? readOptions(list, place) : []
	};
}

function readOptions(list: List, place: Place): string[] {
	return list.children.map((item) => {
		const [paragraph, ...more] = item.children;
		if (paragraph?.type !== 'paragraph' || more.length > 0 || typeof item.checked === 'boolean')
			throw new LessonTextError(place, item, 'an option is one line of text.');
		return toInlineHtml(paragraph.children, place);
	});
}
