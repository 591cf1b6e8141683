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
export const litIn: Readonly<Record<string, readonly Setting[]>> = {
	open: [],
	count: ['n'],
	'bet-share': [],
	draw: ['seed'],
	memory: ['n'],
	unseen: [],
	measure: ['n'],
	zero: [],
	'add-one': ['method'],
	'bet-add-one': [],
	shorter: ['method'],
	company: ['method', 'units'],
	compare: ['method', 'n'],
	score: ['method'],
	why: ['n'],
	beat: ['n', 'method'],
	copy: ['n', 'units', 'seed']
};
