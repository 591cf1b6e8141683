import type { LessonText } from '../../src/lib/lessons/text.ts';
import { settleJapanese } from './japanese.ts';
import { parseMarkdown } from './markdown.ts';
import { LessonTextError, type Place } from './place.ts';
import { splitIntoSections, type Sections } from './sections.ts';
import { settle } from './settle.ts';
import { plainText, readProse, readStep } from './step.ts';
import type { Found } from './text-directives.ts';

/**
 * Compiles a lesson's Markdown. `file` ends in `en.md` or `ja.md` and is named in errors.
 * Addresses of pictures begin with `pictureMark`. Throws LessonTextError.
 */
export function compileLessonText(markdown: string, file: string): LessonText {
	const place: Place = { file, language: file.endsWith('ja.md') ? 'ja' : 'en' };
	const sections = splitIntoSections(parseMarkdown(markdown), place);
	if (sections.steps.length === 0) throw new LessonTextError(place, sections.title, 'no step.');
	const found: Found = { facts: new Set(), terms: 0 };
	settle(sections.title, place, found);
	settleJapanese(sections.title, place);
	return {
		title: plainText(sections.title.children, sections.title, place),
		lead: readLead(sections, place, found),
		steps: sections.steps.map((section) => compileStep(section, place)),
		teacher: compileTeacher(sections, place, found)
	};
}

function readLead({ lead, title }: Sections, place: Place, found: Found): string {
	const [paragraph, ...more] = lead;
	if (paragraph?.type !== 'paragraph' || more.length > 0)
		throw new LessonTextError(
			place,
			more[0] ?? paragraph ?? title,
			'one paragraph stands between the title and the first step: the lead.'
		);
	settle(paragraph, place, found);
	settleJapanese(paragraph, place);
	return plainText(paragraph.children, paragraph, place);
}

function compileStep(
	section: Sections['steps'][number],
	outer: Place
): LessonText['steps'][number] {
	const place: Place = { ...outer, step: section.id };
	const found: Found = { facts: new Set(), terms: 0 };
	const blocks = { type: 'root' as const, children: [...section.blocks] };
	for (const part of [section.heading, blocks]) {
		settle(part, place, found);
		settleJapanese(part, place);
	}
	return readStep({ ...section, blocks: blocks.children }, found.facts, place);
}

function compileTeacher({ teacher }: Sections, place: Place, found: Found): string {
	settle({ type: 'root', children: [teacher] }, place, found, 'lesson');
	settleJapanese(teacher, place);
	const [name] = found.facts;
	if (name !== undefined)
		throw new LessonTextError(
			place,
			teacher,
			`the teacher's note is printed: it cannot hold :value[${name}].`
		);
	return readProse(teacher, place);
}
