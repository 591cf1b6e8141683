import type { Language } from '$lib/i18n';
import { plannedLessons, type LessonEntry } from './folders';
import type { Check, Lesson, Prediction, Step } from './lesson';
import type { LessonText, StepText } from './text';

/**
 * What is wrong with a lesson or does not fit between it and its texts: sentences that name the file and the step,
 * none where all is well. `all` is the course in order.
 */
export function findProblems(
	entry: LessonEntry,
	lesson: Lesson,
	texts: Readonly<Record<Language, LessonText>>,
	all: readonly LessonEntry[]
): string[] {
	const inCode = [...findLessonProblems(lesson), ...findOrderProblems(entry, lesson, all)];
	const inTexts = Object.entries(texts).flatMap(([language, text]) =>
		findTextProblems(lesson, text).map((told) => `${language}.md${told}`)
	);
	return [...inCode.map((told) => `lesson.ts${told}`), ...inTexts].map(
		(told) => `${entry.folder}/${told}`
	);
}

/** What follows the file's name when a step is at fault. */
function inStep(id: string, told: string): string {
	return `, step "${id}": ${told}`;
}

function findLessonProblems(lesson: Lesson): string[] {
	const ids = lesson.steps.map(({ id }) => id);
	const facts: readonly string[] = lesson.facts;
	return [
		...when(ids.length === 0, ': it has no step.'),
		...when(!(lesson.minutes >= 8 && lesson.minutes <= 15), ': a lesson takes 8 to 15 minutes.'),
		...when(lesson.sources.length === 0, ': it names no source.'),
		...lesson.sources
			.filter(({ url }) => !url.startsWith('https://'))
			.map(({ cite }) => `: the address of "${cite}" does not begin with https://.`),
		...when(!isPlain(lesson.initial), ': the initial state holds a number that JSON cannot.'),
		...facts
			.filter((name) => name === 'guess' || name === 'answer')
			.map((name) => `: a fact cannot be called "${name}", which is the learner's.`),
		...lesson.steps.flatMap((step, at) => findStepProblems(step, ids.indexOf(step.id) !== at))
	];
}

/** Types leave out what JSON cannot hold, but not NaN and infinities. */
function isPlain(state: object): boolean {
	let isSo = true;
	JSON.stringify(state, (_name, value: unknown) => {
		if (typeof value === 'number' && !Number.isFinite(value)) isSo = false;
		return value;
	});
	return isSo;
}

function findStepProblems(step: Step, isTwice: boolean): string[] {
	return [
		...when(
			!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(step.id),
			'an id is lower-case words joined by hyphens.'
		),
		...when(isTwice, 'there are two steps of this name.'),
		...(step.predict ? findQuestionProblems(step.predict) : []),
		...(step.check ? findQuestionProblems(step.check) : [])
	].map((told) => inStep(step.id, told));
}

function findQuestionProblems(asked: Prediction | Check): string[] {
	switch (asked.kind) {
		case 'choice':
			return [
				...when(asked.options < 2, 'a choice has two options or more.'),
				...when(
					'right' in asked && !(asked.right >= 0 && asked.right < asked.options),
					'the right option, counted from 0, is none of the options.'
				)
			];
		case 'order':
			return when(asked.items < 2, 'an order has two items or more.');
		case 'number':
			return [
				...when((asked.min ?? -Infinity) >= (asked.max ?? Infinity), 'min is not below max.'),
				...when('tolerance' in asked && !(asked.tolerance >= 0), 'the tolerance is below 0.')
			];
		case 'state':
			return when(
				JSON.stringify(asked.solving) === JSON.stringify(asked.failing),
				'the solving and the failing state are the same.'
			);
		case 'cell':
			return [];
	}
}

function findOrderProblems(
	entry: LessonEntry,
	{ prerequisites }: Lesson,
	all: readonly LessonEntry[]
): string[] {
	const ids = all.map(({ id }) => id);
	const own = ids.indexOf(entry.id);
	return prerequisites.flatMap((id) => [
		...when(
			!ids.includes(id) && !plannedLessons.includes(id),
			`: no lesson "${id}", to build on, is there or planned.`
		),
		...when(
			ids.indexOf(id) >= own && own >= 0,
			`: it builds on "${id}", which does not come before it.`
		)
	]);
}

function findTextProblems(lesson: Lesson, text: LessonText): string[] {
	const wanted = lesson.steps.map(({ id }) => id);
	const there = text.steps.map(({ id }) => id);
	const missing = wanted.filter((id) => !there.includes(id));
	const extra = there.filter((id) => !wanted.includes(id));
	const isMoved = missing.length + extra.length === 0 && wanted.join() !== there.join();
	return [
		...missing.map((id) => inStep(id, 'it is missing here and is in lesson.ts.')),
		...extra.map((id) => inStep(id, 'it is here and not in lesson.ts.')),
		...when(
			isMoved,
			`: the steps stand in another order than in lesson.ts (${wanted.join(', ')}).`
		),
		...lesson.steps.flatMap((step) => {
			const words = text.steps.find(({ id }) => id === step.id);
			const found = words ? findWordProblems(step, words, lesson.facts) : [];
			return found.map((told) => inStep(step.id, told));
		})
	];
}

function findWordProblems(step: Step, words: StepText, facts: readonly string[]): string[] {
	return [
		...(['predict', 'why', 'check'] as const).flatMap((kind) => [
			...when(
				!!step[kind] && !words[kind],
				`lesson.ts has "${kind}", and there are no words for it.`
			),
			...when(!step[kind] && !!words[kind], `words for "${kind}", which lesson.ts does not have.`)
		]),
		...(['predict', 'check'] as const).flatMap((kind) =>
			compareOptions(step[kind], words[kind]?.options)
		),
		...words.facts
			.filter((name) => !facts.includes(name))
			.map((name) => `":value[${name}]" is no fact of the lesson (${facts.join(', ') || 'none'}).`)
	];
}

function compareOptions(
	asked: Prediction | Check | undefined,
	options: readonly string[] | undefined
): string[] {
	if (!asked || !options) return [];
	const wanted = asked.kind === 'choice' ? asked.options : asked.kind === 'order' ? asked.items : 0;
	return when(
		options.length !== wanted,
		`${options.length} options, where lesson.ts has ${wanted} (they are the bullet list at the end).`
	);
}

function when(isSo: boolean, told: string): string[] {
	return isSo ? [told] : [];
}
