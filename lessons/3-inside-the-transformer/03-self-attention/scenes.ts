import type { Language } from '$lib/i18n';

/** The lesson's text; the model is asked, after it, for the word that is meant. */
export const puzzle: Readonly<Record<Language, { text: string; meant: string }>> = {
	en: {
		text: 'He saw a film yesterday. It was very interesting. What was it? The',
		meant: ' film'
	},
	ja: { text: '彼は昨日映画を見た。それはとても面白かった。何が？', meant: '映画' }
};

/** Two things, and of each something that can be said of it alone. */
interface Scene {
	/** Up to the end of the first sentence. */
	readonly told: string;
	readonly things: readonly [string, string];
	/** What is said of the first, what of the second. */
	readonly said: readonly [string, string];
}

const ending: Readonly<Record<Language, (said: string) => string>> = {
	en: (said) => `It was ${said}.`,
	ja: (said) => `それは${said}。`
};

/** What is told, with the question after it whose answer names one of the things. */
const asking: Readonly<Record<Language, (told: string, ending: string) => string>> = {
	en: (told, ending) => `${told} ${ending} What was it? The`,
	ja: (told, ending) => `${told}${ending}何が？`
};

const scenes: Readonly<Record<Language, readonly Scene[]>> = {
	en: [
		{
			told: 'Mia saw an apple and a book.',
			things: [' apple', ' book'],
			said: ['delicious', 'interesting']
		},
		{
			told: 'Tom saw a dog and a coat.',
			things: [' dog', ' coat'],
			said: ['hungry', 'too tight']
		},
		{
			told: 'Anna saw a cake and a bus.',
			things: [' cake', ' bus'],
			said: ['too sweet', 'full of people']
		},
		{
			told: 'Ben saw a drum and a hat.',
			things: [' drum', ' hat'],
			said: ['too loud', 'warm to wear']
		},
		{
			told: 'Hana saw a cat and a train.',
			things: [' cat', ' train'],
			said: ['sleepy', 'very fast']
		},
		{
			told: 'Sam saw a pear and a story.',
			things: [' pear', ' story'],
			said: ['very tasty', 'very funny']
		}
	],
	ja: [
		{
			told: 'ミアはりんごと本を見た。',
			things: ['りんご', '本'],
			said: ['おいしかった', '面白かった']
		},
		{
			told: 'トムは犬とコートを見た。',
			things: ['犬', 'コート'],
			said: ['おなかをすかせていた', 'きつすぎた']
		},
		{
			told: '花子はケーキとバスを見た。',
			things: ['ケーキ', 'バス'],
			said: ['甘すぎた', '人でいっぱいだった']
		},
		{
			told: '太郎は太鼓と帽子を見た。',
			things: ['太鼓', '帽子'],
			said: ['音が大きすぎた', '着心地がよかった']
		},
		{
			told: '妹は猫と電車を見た。',
			things: ['猫', '電車'],
			said: ['眠そうだった', 'とても速かった']
		},
		{
			told: '彼はなしとお話を見つけた。',
			things: ['なし', 'お話'],
			said: ['とてもおいしかった', '話が難しかった']
		}
	]
};

/** One telling of a scene: the first of the things is meant in version 0, the second in version 1. */
export interface Telling {
	readonly text: string;
	/** The sentence in which the two things are named, and the one that speaks of "it". */
	readonly told: string;
	readonly ending: string;
	readonly said: string;
	readonly things: readonly [string, string];
	readonly meant: 0 | 1;
}

/** Every scene in both versions, which differ in nothing but what is said of "it". */
export function tellings(language: Language): readonly (readonly [Telling, Telling])[] {
	const tell = ({ told, things, said }: Scene, meant: 0 | 1): Telling => {
		const its = ending[language](said[meant]);
		const text = asking[language](told, its);
		return { text, told, ending: its, said: said[meant], things, meant };
	};
	return scenes[language].map((scene) => [tell(scene, 0), tell(scene, 1)] as const);
}
