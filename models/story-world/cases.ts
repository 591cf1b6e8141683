/**
 * Writes cases to test a model on, in words that no training document uses.
 *
 *   npx tsx models/story-world/cases.ts --out FILE
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Choices } from '../../src/lib/story-world/choices';
import { createCanaries } from '../../src/lib/story-world/documents/canaries';
import { referentCases } from '../../src/lib/story-world/documents/referents';
import { lexicon } from '../../src/lib/story-world/lexicon';

/** Pairs of referent cases, and heroes, in each language. */
const pairs = 50;
const heroes = 100;
const seed = 97;

/** Beginnings of stories about N, who is a K (girl, boy). */
const openings = {
	en: [
		'Once there was a K whose name was N. N',
		'This is a story about a K. The name of the K was N. N',
		'A little K named N woke up early. "What shall I do today?" said N.',
		'Everyone in the village knew N, a very curious K. One day, N',
		'N was a K with many ideas. Yesterday, N'
	],
	ja: [
		'これはNというKのお話です。ある日、Nは',
		'あるところにKがいました。名前はNといいました。Nは',
		'Nは早く目がさめました。「今日は何をしようかな。」とNは言いました。',
		'小さな町に、とても元気なKがいました。Nです。Nは',
		'むかし、NというKがいました。ある朝、'
	]
} as const;
const nouns = { en: { she: 'girl', he: 'boy' }, ja: { she: '女の子', he: '男の子' } } as const;

const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
if (!out) throw new Error('usage: cases.ts --out FILE');
const choices = new Choices(seed);
const languages = ['en', 'ja'] as const;
const referents = languages.flatMap((language) =>
	Array.from({ length: pairs }, (_, pair) => referentCases(language, pair, choices)).flat()
);
const stories = languages.flatMap((language) =>
	Array.from({ length: heroes }, () => {
		const { gender = 'she', ...entry } = choices.pick(lexicon.child);
		const prompt = choices
			.pick(openings[language])
			.replace(/\bN\b/g, entry[language])
			.replace(/\bK\b/g, nouns[language][gender]);
		return { language, prompt, name: entry[language], gender };
	})
);
const canaries = createCanaries();
writeFileSync(out, `${JSON.stringify({ referents, heroes: stories, canaries }, null, 1)}\n`);
console.log(
	`${out}: ${referents.length} referents, ${stories.length} heroes, ${canaries.length} canaries`
);
