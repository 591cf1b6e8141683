import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { compileLessonText } from '../../../scripts/lesson-text/compile';
import type { LessonEntry } from '$lib/lessons/folders';
import type { Lesson } from '$lib/lessons/lesson';
import { findProblems } from '$lib/lessons/problems';

const readme = readFileSync(new URL('../../../lessons/README.md', import.meta.url), 'utf8');
const entry: LessonEntry = {
	id: 'die',
	part: '1-before-neural-networks',
	folder: 'lessons/1-before-neural-networks/01-die'
};

/** The example in a language of programming. */
function example(language: string): string {
	const [, code] = new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'm').exec(readme) ?? [];
	if (code === undefined) throw new Error(`The README has no example in ${language}.`);
	return code;
}

/** Runs the example's lesson.ts; the one thing that it needs of the site is defineLesson. */
function readLesson(): Lesson {
	const { outputText } = ts.transpileModule(example('ts'), {
		compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }
	});
	const made: { default?: Lesson } = {};
	const require = () => ({ defineLesson: (lesson: Lesson) => lesson });
	new Function('exports', 'require', outputText)(made, require);
	if (!made.default) throw new Error('The example exports no lesson.');
	return made.default;
}

test('the example in lessons/README.md is a lesson', () => {
	const text = compileLessonText(example('md'), 'lessons/1-before-neural-networks/01-die/en.md');
	expect(findProblems(entry, readLesson(), { en: text, ja: text }, [entry])).toEqual([]);
	expect(text.steps[0]?.try).toContain('three threes');
});
