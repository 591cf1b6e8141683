import type { View } from '../state';

/** A setting that the learner can change beside the part that is on screen. */
export type Setting = 'n' | 'method' | 'units' | 'seed';

/** The settings that matter to each part. */
export const settingsOf: Readonly<Record<View, readonly Setting[]>> = {
	text: ['units'],
	lines: [],
	table: ['n', 'units'],
	writing: ['n', 'method', 'units', 'seed'],
	methods: ['n', 'method', 'units'],
	bits: ['n', 'method', 'units']
};

/** What a step is about, where it is about a setting; the others are quiet while the lesson guides. */
const litIn: Readonly<Record<string, readonly Setting[]>> = {
	open: [],
	count: ['n'],
	draw: ['seed'],
	memory: ['n'],
	unseen: [],
	measure: ['n'],
	zero: [],
	'add-one': ['method'],
	'bet-add-one': [],
	shorter: ['method'],
	company: ['method', 'units'],
	score: ['method'],
	why: ['method', 'n'],
	beat: ['n', 'method'],
	'by-hand': ['method']
};

/** Steps whose task is in the figure: what they are not about stays quiet while the learner works at it. */
const tasks: readonly string[] = ['beat'];

/** The settings that a step is about; null while the learner tries things out: all alike. */
export function litSettings(step: string, isGuided: boolean): readonly Setting[] | null {
	return isGuided || tasks.includes(step) ? (litIn[step] ?? null) : null;
}

/** Which half of a writing is looked at: the draws behind it, or what it copied. */
export type WritingHalf = 'draws' | 'copying';

/** The half that a step is about. */
const writingIn: Readonly<Record<string, WritingHalf>> = {
	draw: 'draws',
	memory: 'copying'
};

/** The half of a writing that a step is about; null while the learner tries things out, and where both matter. */
export function writingHalf(step: string, isGuided: boolean): WritingHalf | null {
	return isGuided || tasks.includes(step) ? (writingIn[step] ?? null) : null;
}
