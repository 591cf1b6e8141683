import { tellStory } from '$lib/story-world';
import { storyCount } from './story-count';

/** The story world's first stories in one language, a blank line between two; yields the share told, [0, 1]. */
export function* telling(language: 'en' | 'ja'): Generator<number, string> {
	const told: string[] = [];
	for (let seed = 0; seed < storyCount; seed++) {
		told.push(tellStory(seed)[language].text);
		yield (seed + 1) / storyCount;
	}
	return told.join('\n\n');
}
