import { vi } from 'vitest';
import { tellStory } from '../../../src/lib/story-world';
import { tellTale } from '../../../src/lib/story-world/tell';
import { lexicon } from '../../../src/lib/story-world/lexicon';
import type { Entry } from '../../../src/lib/story-world/entry';
import type { Story, Told } from '../../../src/lib/story-world/story';

// A busy machine takes longer than usual to read all stories.
vi.setConfig({ testTimeout: 60_000 });

export const languages = ['en', 'ja'] as const;
export type Language = (typeof languages)[number];

/** What is wrong with a story in one language: stretches of its text, or sentences on it. */
export type Rule = (told: Told, story: Story) => readonly string[];

/** The stories and then the tales of the seeds from 0, told once for all tests of a file. */
export const stories: readonly Story[] = [tellStory, tellTale].flatMap((tell) =>
	Array.from({ length: 10_000 }, (_, seed) => tell(seed))
);

const kept = 3;

/** What breaks a rule, each with its plot, seed and sentence; a few of every plot. */
export function findBreaches(language: Language, rule: Rule): string[] {
	const breaches: string[] = [];
	const counts = new Map<string, number>();
	for (const story of stories)
		for (const found of rule(story[language], story)) {
			const count = (counts.get(story.plot) ?? 0) + 1;
			counts.set(story.plot, count);
			if (count <= kept) breaches.push(`${story.plot}, seed ${story.seed}: ${found}`);
		}
	return breaches;
}

/** The text of every sentence. */
export function sentencesOf({ text, sentences }: Told): string[] {
	return sentences.map(({ start, end }) => text.slice(start, end));
}

/** A rule that no sentence may match the pattern. */
export function never(pattern: RegExp): Rule {
	return (told) => sentencesOf(told).filter((sentence) => pattern.test(sentence));
}

const all: readonly Entry[] = Object.values(lexicon).flat();
const words = [...new Set(all.map(({ ja }) => ja))].sort((a, b) => b.length - a.length);
const byStart = new Map<string, string[]>();
for (const word of words)
	byStart.set(word.charAt(0), [...(byStart.get(word.charAt(0)) ?? []), word]);

/** A Japanese text with ○ in place of every word of the lexicon, the longest first. */
export function maskWords(text: string): string {
	let masked = '';
	for (let i = 0; i < text.length;) {
		const word = byStart.get(text.charAt(i))?.find((w) => text.startsWith(w, i));
		masked += word ? '○' : text.charAt(i);
		i += word?.length ?? 1;
	}
	return masked;
}
