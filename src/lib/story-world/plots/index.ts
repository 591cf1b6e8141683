import type { Plot } from '../plot';
import { animals } from './animals';
import { days } from './days';
import { feelings } from './feelings';
import { finding } from './finding';
import { friends } from './friends';
import { making } from './making';
import { wonder } from './wonder';
import { journeys } from './journeys';
import { nature } from './nature';

/** All plots, each a graph of events unlike the others. */
export const plots: readonly Plot[] = [
	...animals,
	...journeys,
	...nature,
	...feelings,
	...finding,
	...friends,
	...days,
	...making,
	...wonder
];

/** Plots that no training document tells, so that a model can be tested on stories of a kind it never read. */
const kept = new Set([
	'waiting-for-someone',
	'contest-judged',
	'robot-misunderstands',
	'changing-a-mind'
]);

/** The plots that are kept from training. */
export const unseenPlots: readonly Plot[] = plots.filter(({ name }) => kept.has(name));

/** The plots that training documents tell. */
export const taughtPlots: readonly Plot[] = plots.filter(({ name }) => !kept.has(name));
