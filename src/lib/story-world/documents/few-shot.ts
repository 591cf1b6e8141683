import type { Choices } from '../choices';
import type { Entry } from '../entry';
import { plural } from '../grammar/english';
import { lexicon } from '../lexicon';
import type { Language } from '../teller';

const opposites =
	'big=small, hot=cold, old=new, fast=slow, happy=sad, up=down, open=closed, day=night, light=dark, high=low, wet=dry, full=empty, loud=quiet, near=far, early=late, soft=hard, rich=poor, long=short, first=last, in=out, young=old, clean=dirty, sweet=bitter, thick=thin, heavy=light, left=right, begin=end, push=pull, give=take, come=go';
const oppositesJa =
	'大きい=小さい, 暑い=寒い, 古い=新しい, 速い=遅い, 嬉しい=悲しい, 上=下, 昼=夜, 高い=低い, 長い=短い, 近い=遠い, 早い=おそい, 重い=軽い, 右=左, 前=後ろ, 始まり=終わり, 多い=少ない, 強い=弱い, 明るい=暗い, 入口=出口, 開ける=閉める, 行く=来る, 勝つ=負ける, 広い=せまい, 太い=細い, あまい=にがい, 内=外, 朝=晩, 東=西, 南=北, 貸す=借りる';
const kinds =
	'apple=fruit, dog=animal, red=colour, rose=flower, carrot=vegetable, bus=vehicle, drum=instrument, cat=animal, blue=colour, pear=fruit, tulip=flower, train=vehicle, violin=instrument, onion=vegetable, horse=animal, green=colour, peach=fruit, boat=vehicle, flute=instrument, lily=flower, potato=vegetable, cow=animal, white=colour, grape=fruit';
const kindsJa =
	'りんご=果物, 犬=動物, 赤=色, ばら=花, にんじん=野菜, バス=乗り物, 太鼓=楽器, 猫=動物, 青=色, なし=果物, チューリップ=花, 電車=乗り物, バイオリン=楽器, 玉ねぎ=野菜, 馬=動物, 緑=色, 桃=果物, 船=乗り物, 笛=楽器, ゆり=花, じゃがいも=野菜, 牛=動物, 白=色, ぶどう=果物';

type Example = readonly [given: string, wanted: string];

function pairs(list: string): Example[] {
	return list.split(',').map((pair) => {
		const [given = '', wanted = ''] = pair.trim().split('=');
		return [given, wanted] as const;
	});
}

/** Things of one word that can be counted, each word once. */
function countable(): Entry[] {
	const all = [...lexicon.animal, ...lexicon.toy, ...lexicon.snack];
	const isFirst = (entry: Entry, key: 'en' | 'ja') =>
		all.find((other) => other[key] === entry[key]) === entry;
	return all.filter((e) => !e.en.includes(' ') && isFirst(e, 'en') && isFirst(e, 'ja'));
}

/** A pattern to be continued: what is given and what is wanted, over and over. */
export interface Pattern {
	readonly name: string;
	readonly language: Language;
	readonly examples: readonly Example[];
}

/** The patterns that training documents hold. */
export const patterns: readonly Pattern[] = [
	{ name: 'opposites', language: 'en', examples: pairs(opposites) },
	{ name: 'opposites', language: 'ja', examples: pairs(oppositesJa) },
	{ name: 'kinds', language: 'en', examples: pairs(kinds) },
	{ name: 'kinds', language: 'ja', examples: pairs(kindsJa) },
	{ name: 'plurals', language: 'en', examples: countable().map((e) => [e.en, plural(e)] as const) },
	{
		name: 'to-japanese',
		language: 'en',
		examples: countable().map(({ en, ja }) => [en, ja] as const)
	},
	{
		name: 'to-english',
		language: 'ja',
		examples: countable().map(({ en, ja }) => [ja, en] as const)
	},
	{
		name: 'counters',
		language: 'ja',
		examples: countable().map(({ ja, counter = 'つ' }) => [ja, `三${counter}`] as const)
	}
];

/** Four to ten lines of one pattern. */
export function tellFewShot(language: Language, choices: Choices): string {
	const { examples } = choices.pick(patterns.filter((pattern) => pattern.language === language));
	const between = choices.pick(language === 'en' ? [': ', ' -> ', ' = '] : ['：', '→', '＝']);
	const count = choices.pick([4, 5, 6, 7, 8, 9, 10]);
	const used = new Set<Example>();
	while (used.size < Math.min(count, examples.length))
		used.add(choices.pick(examples.filter((example) => !used.has(example))));
	return [...used].map(([given, wanted]) => `${given}${between}${wanted}`).join('\n');
}
