import type { Telling } from '../plot';

/** What is heard. */
export const sound: readonly Telling[] = [
	['{a} (heard|could hear) {s:sound}.', '{a.wa}{s:sound}(が聞こえました|を聞きました)。']
];
