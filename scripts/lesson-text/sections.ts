import type { Heading, Root, RootContent } from 'mdast';
import type { Container } from './markdown.ts';
import { LessonTextError, type Place } from './place.ts';

/** A lesson's blocks, before anything is made of them. */
export interface Sections {
	readonly title: Heading;
	/** What stands between the title and the first step. */
	readonly lead: readonly RootContent[];
	readonly steps: readonly StepSection[];
	readonly teacher: Container;
}

/** The blocks of one step; the heading without its id. */
export interface StepSection {
	readonly id: string;
	readonly heading: Heading;
	readonly blocks: readonly RootContent[];
}

const stepHeading = /^([a-z0-9]+(?:-[a-z0-9]+)*): /;

/** Cuts a lesson at its headings: `# Title`, then `## id: Heading` for each step, then `:::teacher`. */
export function splitIntoSections(tree: Root, place: Place): Sections {
	const { blocks, teacher } = takeTeacher(tree, place);
	const [title, ...rest] = blocks;
	if (title?.type !== 'heading' || title.depth !== 1)
		throw new LessonTextError(place, title, 'a lesson begins with "# Title".');
	const starts = rest.flatMap((block, at) =>
		block.type === 'heading' && block.depth === 2 ? [at] : []
	);
	const steps = starts.map((at, count) => {
		const heading = rest[at] as Heading;
		return readSection(heading, rest.slice(at + 1, starts[count + 1]), place);
	});
	refuseTwice(steps, place);
	return { title, lead: rest.slice(0, starts[0]), steps, teacher };
}

function takeTeacher(tree: Root, place: Place): { blocks: RootContent[]; teacher: Container } {
	const teacher = tree.children.at(-1);
	if (teacher?.type !== 'containerDirective' || teacher.name !== 'teacher')
		throw new LessonTextError(
			place,
			teacher,
			'a lesson ends with ":::teacher", and that is not here.'
		);
	return { blocks: tree.children.slice(0, -1), teacher };
}

function readSection(heading: Heading, blocks: readonly RootContent[], place: Place): StepSection {
	const [first, ...rest] = heading.children;
	const [mark, id] = (first?.type === 'text' && stepHeading.exec(first.value)) || [];
	if (first?.type !== 'text' || mark === undefined || id === undefined)
		throw new LessonTextError(
			place,
			heading,
			'a step begins with "## id: Heading", its id in lower-case words joined by hyphens.'
		);
	const text = { ...first, value: first.value.slice(mark.length) };
	return { id, heading: { ...heading, children: [text, ...rest] }, blocks };
}

function refuseTwice(steps: readonly StepSection[], place: Place): void {
	const seen = new Set<string>();
	for (const { id, heading } of steps) {
		if (seen.has(id)) throw new LessonTextError(place, heading, `there are two steps "${id}".`);
		seen.add(id);
	}
}
