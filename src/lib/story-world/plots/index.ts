import type { Plot } from '../plot';
import { finding } from './finding';

/** All plots, each a graph of events unlike the others. */
export const plots: readonly Plot[] = [...finding];
