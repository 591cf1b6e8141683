import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const lessonModule = join(project, 'src/lib/lessons/lesson');

/** What every lesson below is made of. */
const around = `
	import type { Component } from 'svelte';
	import { defineLesson, type ExperimentProps, type Lesson } from '${lessonModule}';
	interface State { head: number; text: string; edits: { row: number; by: number }[] }
	interface Facts { share: number | null; word: string; scores: number[] }
	declare const Experiment: Component<ExperimentProps<State, Facts>>;
	const none = { facts: [], steps: [] };
	const base = {
		minutes: 10, prerequisites: [], sources: [], needsModel: true,
		experiment: async () => ({ default: Experiment }),
		initial: { head: 0, text: '', edits: [] }
	};
`;
const lesson = (inside: string) =>
	`${around} export const made = defineLesson<State, Facts>({ ...base, ...none, ${inside} });`;
const step = (inside: string) => lesson(`steps: [{ id: 'a', ${inside} }]`);
const predict = (inside: string) => step(`predict: { ${inside} }`);
const check = (inside: string) => step(`check: { ${inside} }`);

const right: [name: string, code: string][] = [
	['fields of the state', step(`show: { head: 1, edits: [{ row: 0, by: 2 }] }`)],
	['facts, measured or not', predict(`kind: 'choice', options: 2, answer: ({ share }) => share`)],
	['names of facts that words can show', lesson(`facts: ['share', 'word']`)],
	[
		'a lesson of its own among all lessons',
		`${lesson('')} export const all: Lesson[] = [made]; export const names: readonly string[] = all.flatMap(({ facts }) => facts);`
	]
];

const wrong: [name: string, code: string, told: string][] = [
	['a field of the state', step(`show: { haed: 1 }`), `'haed' does not exist`],
	[
		'the type of a field',
		step(`show: { head: '1' }`),
		`'string' is not assignable to type 'number'`
	],
	['a step’s own field', step(`wyh: true`), `'wyh' does not exist`],
	[
		'a kind',
		predict(`kind: 'chioce', options: 2, answer: () => 1`),
		`'"chioce"' is not assignable`
	],
	['a missing field', predict(`kind: 'number', max: 1, answer: () => 1`), `'min' is missing`],
	[
		'a field of another kind',
		check(`kind: 'choice', options: 2, right: 1, tolerance: 1`),
		'tolerance'
	],
	[
		'a fact',
		predict(`kind: 'choice', options: 2, answer: (f) => f.shaer`),
		`'shaer' does not exist`
	],
	[
		'an answer’s type',
		predict(`kind: 'choice', options: 2, answer: (f) => f.word`),
		`'string' is not`
	],
	[
		'two questions',
		step(`why: true, check: { kind: 'choice', options: 2, right: 1 }`),
		'not assignable'
	],
	[
		'a state that solves',
		check(`kind: 'state', isSolved: () => true, solving: { haed: 1 }, failing: {}`),
		'haed'
	],
	['a fact’s name', lesson(`facts: ['sahre']`), `'"sahre"' is not assignable`],
	['a fact that words cannot show', lesson(`facts: ['scores']`), `'"scores"' is not assignable`],
	['a lesson’s own field', lesson(`minuts: 3`), `'minuts' does not exist`],
	[
		'a state that JSON cannot hold',
		`${around} export const made = defineLesson<{ seen: Map<string, number> }, Facts>({
			...base, experiment: null as never, initial: { seen: new Map() }, facts: [], steps: []
		});`,
		'is not assignable'
	],
	[
		'an experiment of another lesson',
		`${lesson('')} export const other = defineLesson<{ n: number }, { m: number }>({
			...base, initial: { n: 1 }, facts: [], steps: []
		});`,
		'is not assignable'
	]
];

/** One compiler for all cases: reading the libraries is what takes time. */
function findErrors(cases: readonly string[]): string[][] {
	const files = new Map(
		cases.map((code, at) => [join(project, `test/unit/lessons/${at}.case.ts`), code])
	);
	const options: ts.CompilerOptions = {
		...{
			strict: true,
			noUncheckedIndexedAccess: true,
			noEmit: true,
			skipLibCheck: true,
			types: []
		},
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler
	};
	const host = ts.createCompilerHost(options);
	const read = host.getSourceFile.bind(host);
	host.getSourceFile = (name, ...rest) => {
		const code = files.get(name);
		return code === undefined ? read(name, ...rest) : ts.createSourceFile(name, code, rest[0]);
	};
	const program = ts.createProgram([...files.keys()], options, host);
	return [...files.keys()].map((name) =>
		program
			.getSemanticDiagnostics(program.getSourceFile(name))
			.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
	);
}

describe('the types of a lesson', { timeout: 120_000 }, () => {
	const errors = findErrors([...right, ...wrong].map(([, code]) => code));

	test.each(right.map(([name], at) => [name, at] as const))('let %s be', (_name, at) => {
		expect(errors[at]).toEqual([]);
	});

	test.each(wrong.map(([name, , told], at) => [name, told, right.length + at] as const))(
		'find a mistake in %s',
		(_name, told, at) => {
			expect(errors[at]).not.toEqual([]);
			expect(errors[at]?.join('\n')).toContain(told);
		}
	);
});
