/**
 * Measures how varied the stories are: nats per character of every plot and of all (an upper bound of their
 * entropy), and, beside a text of the same language, how many n-grams are distinct among equally many words.
 *
 *   npx tsx models/story-world/measure.ts [--stories 3000] [--seed 0] [--beside FILE --language en|ja]
 *
 * Words are runs of letters in English and single characters in Japanese.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tellStory } from '../../src/lib/story-world';
import type { Story } from '../../src/lib/story-world/story';

type Language = 'en' | 'ja';

/** Nats and characters of a group of stories. */
interface Sum {
	stories: number;
	readonly nats: Record<Language, number>;
	readonly characters: Record<Language, number>;
}

function add(sum: Sum, story: Story): void {
	sum.stories++;
	for (const language of ['en', 'ja'] as const) {
		sum.nats[language] += story[language].nats;
		sum.characters[language] += story[language].text.length;
	}
}

function sumUp(stories: readonly Story[]): Map<string, Sum> {
	const sums = new Map<string, Sum>();
	for (const story of stories)
		for (const name of [story.plot, 'all']) {
			const sum = sums.get(name) ?? {
				stories: 0,
				nats: { en: 0, ja: 0 },
				characters: { en: 0, ja: 0 }
			};
			add(sum, story);
			sums.set(name, sum);
		}
	return sums;
}

function describe(name: string, { stories, nats, characters }: Sum): string {
	const columns = (['en', 'ja'] as const).map((language) => {
		const rate = (nats[language] / characters[language]).toFixed(3);
		return `${language} ${rate} nats/character, ${Math.round(characters[language] / stories)} characters`;
	});
	return `${name.padEnd(26)} ${String(stories).padStart(5)}  ${columns.join('  ')}`;
}

function splitIntoWords(text: string, language: Language): string[] {
	const words = language === 'en' ? /[\p{L}']+/gu : /[\p{L}\p{N}ー]/gu;
	return text.toLowerCase().match(words) ?? [];
}

/** The share of n-grams that are distinct, n from 1 to 4. */
function distinctShares(words: readonly string[]): string {
	return [1, 2, 3, 4]
		.map((n) => {
			const grams = words.slice(n - 1).map((_, i) => words.slice(i, i + n).join(' '));
			return `${n}: ${((100 * new Set(grams).size) / grams.length).toFixed(1)} %`;
		})
		.join('  ');
}

const { values } = parseArgs({
	options: {
		stories: { type: 'string', default: '3000' },
		seed: { type: 'string', default: '0' },
		beside: { type: 'string' },
		language: { type: 'string', default: 'en' }
	}
});
const { beside, language } = values;
const [count, seed] = [Number(values.stories), Number(values.seed)];
if (!(count > 0) || !(seed >= 0) || (language !== 'en' && language !== 'ja'))
	throw new Error('usage: measure.ts [--stories N] [--seed N] [--beside FILE --language en|ja]');

const stories = Array.from({ length: count }, (_, i) => tellStory(seed + i));
for (const [name, sum] of [...sumUp(stories)].sort()) console.log(describe(name, sum));
if (beside) {
	const own = splitIntoWords(stories.map((story) => story[language].text).join('\n'), language);
	const theirs = splitIntoWords(readFileSync(beside, 'utf8'), language);
	const size = Math.min(own.length, theirs.length);
	console.log(`\ndistinct n-grams of ${size} words`);
	console.log(`stories    ${distinctShares(own.slice(0, size))}`);
	console.log(`${beside}    ${distinctShares(theirs.slice(0, size))}`);
}
