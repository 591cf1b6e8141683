import type { Choices } from '../choices';
import { chooseWording } from '../template';
import type { Language } from '../teller';

/** Things of one kind, how one comes by them, and what can be said of them alone. */
interface Sort {
	/** English=Japanese. */
	readonly things: string;
	/** What one does with it: `X` is the thing, with its article. */
	readonly does: readonly Said[];
	/** What only this sort can be: a whole sentence after "It was". */
	readonly is: readonly Said[];
}

type Said = Readonly<Record<Language, string>>;
type Word = Said;

const sorts: readonly Sort[] = [
	{
		things:
			'a cake=ケーキ, an apple=りんご, a cookie=クッキー, a sandwich=サンドイッチ, an orange=みかん, a pear=なし, a rice ball=おにぎり, a pancake=ホットケーキ',
		does: [
			{ en: 'ate X', ja: 'Xを食べた' },
			{ en: 'bit into X', ja: 'Xをかじった' }
		],
		is: [
			{ en: 'delicious', ja: 'おいしかった' },
			{ en: 'very tasty', ja: 'とてもおいしかった' },
			{ en: 'too sweet', ja: '甘すぎた' },
			{ en: 'fresh', ja: 'いい味がした' }
		]
	},
	{
		things: 'a film=映画, a book=本, a story=お話, a play=劇, a comic=まんが, a letter=手紙',
		does: [
			{ en: 'enjoyed X', ja: 'Xを楽しんだ' },
			{ en: 'learned of X', ja: 'Xの話をした' }
		],
		is: [
			{ en: 'interesting', ja: '面白かった' },
			{ en: 'very funny', ja: 'とても面白かった' },
			{ en: 'boring', ja: 'つまらなかった' },
			{ en: 'hard to understand', ja: '話が難しかった' }
		]
	},
	{
		things:
			'a coat=コート, a sweater=セーター, a hat=帽子, a scarf=マフラー, a shirt=シャツ, a dress=ワンピース',
		does: [
			{ en: 'put on X', ja: 'Xを身につけた' },
			{ en: 'tried on X', ja: 'Xを試着した' }
		],
		is: [
			{ en: 'too tight', ja: 'きつすぎた' },
			{ en: 'warm to wear', ja: '着心地がよかった' },
			{ en: 'made of wool', ja: '毛糸でできていた' },
			{ en: 'the right size', ja: 'サイズがぴったりだった' }
		]
	},
	{
		things: 'a bus=バス, a train=電車, a car=車, a boat=船, a bicycle=自転車, a taxi=タクシー',
		does: [
			{ en: 'rode in X', ja: 'Xに乗った' },
			{ en: 'waited for X', ja: 'Xを待った' }
		],
		is: [
			{ en: 'very fast', ja: 'とても速かった' },
			{ en: 'full of people', ja: '人でいっぱいだった' },
			{ en: 'late', ja: '遅れていた' },
			{ en: 'slow', ja: 'ゆっくり走った' }
		]
	},
	{
		things:
			'a drum=太鼓, a piano=ピアノ, a violin=バイオリン, a flute=笛, a guitar=ギター, a bell=鈴',
		does: [
			{ en: 'listened to X', ja: 'Xを聞いた' },
			{ en: 'played X', ja: 'Xを鳴らした' }
		],
		is: [
			{ en: 'too loud', ja: '音が大きすぎた' },
			{ en: 'out of tune', ja: '音がずれていた' },
			{ en: 'nice to hear', ja: '音がきれいだった' },
			{ en: 'noisy', ja: 'うるさかった' }
		]
	},
	{
		things: 'a dog=犬, a cat=猫, a rabbit=うさぎ, a bird=小鳥, a pony=ポニー, a kitten=子猫',
		does: [
			{ en: 'fed X', ja: 'Xに餌をやった' },
			{ en: 'met X', ja: 'Xに出会った' }
		],
		is: [
			{ en: 'hungry', ja: 'おなかをすかせていた' },
			{ en: 'sleepy', ja: '眠そうだった' },
			{ en: 'friendly', ja: '人なつこかった' },
			{ en: 'afraid', ja: 'こわがっていた' }
		]
	}
];

/** Anything can be bought, seen or found, so these say nothing of the sort. `X` and `Y` are the two things. */
const neutral: Readonly<Record<Language, readonly string[]>> = {
	en: [
		'N saw X and Y.',
		'N found X. Then P found Y.',
		'In the morning N saw X, and in the evening P saw Y.',
		'There was X near the house. There was Y too.',
		'N dreamed of X and Y.',
		'N drew X first and Y after that.',
		'N told me about X. P told me about Y too.'
	],
	ja: [
		'NはXとYを見た。',
		'NはXを見つけた。それからYも見つけた。',
		'Nは朝はXを、夕方はYを見た。',
		'家の近くにXがあった。Yもあった。',
		'Nの夢にXとYが出てきた。',
		'Nは先にXの絵をかいて、次にYの絵をかいた。',
		'NはXの話をした。Yの話もした。'
	]
};

/** Sentences that name the one that was meant, `T`; what comes before it does not tell which. */
const answers: Readonly<Record<Language, readonly string[]>> = {
	en: [
		'N was thinking of the T.',
		'What was it? The T.',
		'N never forgot the T.',
		'Which one? The T.',
		'So much for the T.'
	],
	ja: [
		'Nが考えていたのはTのことだ。',
		'何が？Tが。',
		'そのあともNはTを忘れなかった。',
		'どちらが？Tが。',
		'つまりTのことだ。'
	]
};

/** Tellings that no training document uses, for tests. */
const heldOut = {
	frames: {
		en: [
			'Yesterday N noticed X and also Y.',
			'N took a photo of X. P took a photo of Y as well.',
			'First came X, then Y.'
		],
		ja: [
			'昨日、NはXに気がついた。Yにも気がついた。',
			'NはXの写真をとった。Yの写真もとった。',
			'まずX、それからYがあった。'
		]
	},
	answers: {
		en: ['N said that this was the T.', 'I mean the T.'],
		ja: ['Nが言っているのはTのことだ。', 'それというのはTだ。']
	}
} as const;

const people: Readonly<Record<Language, readonly (readonly [name: string, pronoun: string])[]>> = {
	en: [
		['Mia', 'she'],
		['Tom', 'he'],
		['Anna', 'she'],
		['Ben', 'he'],
		['Hana', 'she'],
		['Ken', 'he'],
		['Lily', 'she'],
		['Sam', 'he']
	],
	ja: [
		['彼', '彼'],
		['彼女', '彼女'],
		['ミア', '彼女'],
		['トム', '彼'],
		['花子', '彼女'],
		['太郎', '彼'],
		['妹', '彼女'],
		['兄', '彼']
	]
};

function words(list: string): Word[] {
	return list.split(',').map((pair) => {
		const [en = '', ja = ''] = pair.trim().split('=');
		return { en, ja };
	});
}

/** Two things of unlike sorts, and something said of "it" that only one of them can be. */
interface Scene {
	readonly things: readonly [Word, Word];
	/** Which of the two is meant: 0 or 1. */
	readonly meant: 0 | 1;
	readonly is: Said;
	readonly person: readonly [name: string, pronoun: string];
}

function drawScene(language: Language, choices: Choices): Scene {
	const [first, second] = drawTwo(sorts, choices);
	const meant = choices.pick([0, 1] as const);
	return {
		things: [choices.pick(words(first.things)), choices.pick(words(second.things))],
		meant,
		is: choices.pick((meant === 0 ? first : second).is),
		person: choices.pick(people[language])
	};
}

function drawTwo<T>(items: readonly T[], choices: Choices): [T, T] {
	const first = choices.pick(items);
	return [first, choices.pick(items.filter((item) => item !== first))];
}

/** The thing without its article. */
function bare(thing: Word, language: Language): string {
	return language === 'en' ? thing.en.replace(/^an? /, '') : thing.ja;
}

function compose(
	frame: string,
	scene: Scene,
	order: readonly [number, number],
	language: Language
): string {
	const [x, y] = order.map((place) => scene.things[place]?.[language] ?? '');
	const put = { N: scene.person[0], P: scene.person[1], X: x, Y: y };
	const said = frame.replace(/\b[NPXY]\b/g, (letter) => put[letter as keyof typeof put] ?? letter);
	const it = language === 'en' ? ` It was ${scene.is.en}.` : `それは${scene.is.ja}。`;
	return said.replace(/(^|\. )[a-z]/g, (start) => start.toUpperCase()) + it;
}

function fillAnswer(answer: string, scene: Scene, language: Language): string {
	return answer
		.replace(/\bN\b/, scene.person[0])
		.replace(/\bT\b/, bare(scene.things[scene.meant], language));
}

/**
 * One or more little scenes in which "it" or それ can be one of two things and what is said of it
 * decides which; most then name it. One in four has a single thing, as in
 * 「彼は昨日映画を見た。それはとても面白かった。」
 */
export function tellReferents(language: Language, choices: Choices): string {
	const count = choices.pick([1, 2, 3]);
	const scenes = Array.from({ length: count }, () =>
		choices.happens(0.25) ? tellSingle(language, choices) : tellPair(language, choices)
	);
	return scenes.join('\n');
}

function tellPair(language: Language, choices: Choices): string {
	const scene = drawScene(language, choices);
	const order = choices.pick([
		[0, 1],
		[1, 0]
	] as const);
	const text = compose(choices.pick(neutral[language]), scene, order, language);
	if (!choices.happens(0.8)) return text;
	const answer = fillAnswer(choices.pick(answers[language]), scene, language);
	return `${text}${language === 'en' ? ' ' : ''}${answer}`;
}

function tellSingle(language: Language, choices: Choices): string {
	const sort = choices.pick(sorts);
	const thing = choices.pick(words(sort.things))[language];
	const [name] = choices.pick(people[language]);
	const does = choices.pick(sort.does)[language].replace('X', thing);
	const is = choices.pick(sort.is)[language];
	const text =
		language === 'en'
			? `${name} ${does} (yesterday|this morning|last night|today). It was ${is}.`
			: `${name}は(昨日|今朝|ゆうべ|今日)${does}。それは${is}。`;
	return chooseWording(text, choices);
}

/** A test of what a model takes "it" for, in words that no training document uses. */
export interface ReferentCase {
	readonly language: Language;
	/** Ends where one of the candidates follows. */
	readonly context: string;
	readonly candidates: readonly [string, string];
	/** Place of the one meant. */
	readonly answer: 0 | 1;
	/** Place of the one spoken of last: what a guess by recency says. */
	readonly recent: 0 | 1;
	readonly template: string;
	/** The two orders of one scene share a number. */
	readonly pair: number;
}

/** Cases number 2n and 2n + 1 of a language: one scene in both orders. */
export function referentCases(language: Language, pair: number, choices: Choices): ReferentCase[] {
	const scene = drawScene(language, choices);
	const frame = choices.pick(heldOut.frames[language]);
	const answer = choices.pick(heldOut.answers[language]);
	return (
		[
			[0, 1],
			[1, 0]
		] as const
	).map((order) => {
		const text = compose(frame, scene, order, language);
		const [before = ''] = answer.split('T');
		const context = `${text}${language === 'en' ? ' ' : ''}${before.replace(/\bN\b/, scene.person[0])}`;
		const lead = language === 'en' ? ' ' : '';
		return {
			language,
			context: context.trimEnd(),
			candidates: [lead + bare(scene.things[0], language), lead + bare(scene.things[1], language)],
			answer: scene.meant,
			recent: order[1],
			template: `${frame} ${answer}`,
			pair
		};
	});
}
