import type { Plot } from '../plot';
import { animals } from './animals';
import { days } from './days';
import { feelings } from './feelings';
import { finding } from './finding';
import { friends } from './friends';
import { making } from './making';
import { wonder } from './wonder';

/** All plots, each a graph of events unlike the others. */
export const plots: readonly Plot[] = [
	...animals,
	...feelings,
	...finding,
	...friends,
	...days,
	...making,
	...wonder
];
