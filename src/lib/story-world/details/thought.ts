import type { Telling } from '../plot';

/** What one thinks. */
export const thought: readonly Telling[] = [
	['{a} thought about {w:wish}.', '{a.wa}{w:wish}のことを(考えました|思いました)。']
];
