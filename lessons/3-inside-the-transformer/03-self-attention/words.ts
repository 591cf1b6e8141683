import type { Language } from '$lib/i18n';

interface Words {
	readonly text: string;
	readonly ownText: string;
	readonly query: (word: string) => string;
	readonly asks: string;
	readonly head: string;
	readonly tokens: string;
	readonly views: Readonly<
		Record<'look' | 'score' | 'weights' | 'mix' | 'next' | 'scenes' | 'mask', string>
	>;
	readonly parts: string;
	readonly map: (head: string, word: string) => string;
	readonly lift: (key: string, query: string) => string;
	readonly liftValue: (from: string, to: string) => string;
	readonly reset: string;
	readonly hidden: string;
	readonly moved: (share: string) => string;
	readonly output: string;
	readonly unedited: string;
	readonly measuring: (done: number, all: number) => string;
	readonly reading: string;
	readonly failed: (why: string) => string;
	readonly short: string;
	readonly scene: string;
	readonly both: string;
	readonly yes: string;
	readonly no: string;
	readonly change: string;
	readonly changeCell: (head: string, bits: string) => string;
	readonly bits: (bits: string) => string;
	readonly masked: string;
	readonly allOpen: string;
	readonly oneOpen: (head: string) => string;
	readonly verdict: (isRight: boolean, said: string, meant: string) => string;
	readonly noMeant: (said: string) => string;
	readonly scenesVerdict: (one: { told: string; word: string } | null) => string;
	readonly maskVerdict: readonly [string, string, string];
}

/** What the experiment says. */
export const words: Readonly<Record<Language, Words>> = {
	en: {
		text: 'Text that the model reads',
		ownText: 'A text of your own',
		query: (word) => `“${word}” asks`,
		asks: 'Click a token: it asks.',
		head: 'Head',
		tokens: 'Tokens; the one that asks is marked',
		views: {
			look: 'Who looks where',
			score: 'Score',
			weights: 'Weights',
			mix: 'Values',
			next: 'Next word',
			scenes: 'Six scenes',
			mask: 'No mask'
		},
		parts: 'Part of the figure',
		map: (head, word) => `All keys of “${word}” in head ${head}`,
		lift: (key, query) => `Change how much “${query}” wants “${key}”`,
		liftValue: (from, to) => `score ${from} → ${to}`,
		reset: 'Undo the edit',
		hidden: 'Your guess first; then the numbers.',
		moved: (share) => `The head’s output moved by ${share} of its length.`,
		output: 'head output, before and after the edit',
		unedited: 'No score is edited.',
		measuring: (done, all) => `measuring: ${done} of ${all} …`,
		reading: 'The model is reading …',
		failed: (why) => `The model could not read this text: ${why}`,
		short: 'Two tokens at least, please.',
		scene: 'what is said of “it”',
		both: 'both right?',
		yes: 'yes',
		no: 'no',
		change: 'Change of the surprise (bits a token) when this one head looks ahead',
		changeCell: (head, bits) => `head ${head} unmasked: ${bits} bits a token`,
		bits: (bits) => `${bits} bits a token`,
		masked: 'mask in place',
		allOpen: 'no mask in any head',
		oneOpen: (head) => `no mask in head ${head} only`,
		verdict: (isRight, said, meant) =>
			isRight
				? `Its first choice is “${said}”: it has resolved “it”.`
				: `Its first choice is “${said}”, not “${meant}”: here it has not resolved “it”.`,
		noMeant: (said) => `Its first choice is “${said}”.`,
		scenesVerdict: (one) =>
			one
				? `One that it gets right both times: “${one.told}”`
				: 'It gets none of them right both times.',
		maskVerdict: [
			'The surprise falls: the model cheats.',
			'The surprise rises: the model was never shown the future, and what it sees there confuses it more than it helps.',
			'The surprise hardly changes: what helps and what confuses balance.'
		]
	},
	ja: {
		text: 'モデルが読む文',
		ownText: '自分の文',
		query: (word) => `「${word}」が探している`,
		asks: 'トークンを選ぶと、それが探す側になります。',
		head: 'ヘッド',
		tokens: 'トークン。印のついたものが探す側です',
		views: {
			look: 'どこを見るか',
			score: 'スコア',
			weights: '重み',
			mix: 'バリュー',
			next: '次の語',
			scenes: '六つの場面',
			mask: 'マスクなし'
		},
		parts: '図の部分',
		map: (head, word) => `ヘッド${head}で「${word}」から見たすべてのキー`,
		lift: (key, query) => `「${query}」が「${key}」を求める強さを変える`,
		liftValue: (from, to) => `スコア ${from} → ${to}`,
		reset: '編集を取り消す',
		hidden: '先に予想してください。数字はそのあとで出ます。',
		moved: (share) => `ヘッドの出力は、その長さの${share}だけ動きました。`,
		output: 'ヘッドの出力、編集の前と後',
		unedited: 'スコアは編集していません。',
		measuring: (done, all) => `計測中：${all}回のうち${done}回…`,
		reading: 'モデルが読んでいます…',
		failed: (why) => `この文は読めませんでした：${why}`,
		short: '二つ以上のトークンになる文を入れてください。',
		scene: '「それ」について言うこと',
		both: '両方正解か',
		yes: 'はい',
		no: 'いいえ',
		change: 'そのヘッドだけ先を見せたときの、驚きの変化（1トークンあたりビット）',
		changeCell: (head, bits) => `ヘッド${head}のマスクなし：1トークンあたり${bits}ビット`,
		bits: (bits) => `1トークンあたり${bits}ビット`,
		masked: 'マスクあり',
		allOpen: 'どのヘッドもマスクなし',
		oneOpen: (head) => `ヘッド${head}だけマスクなし`,
		verdict: (isRight, said, meant) =>
			isRight
				? `モデルの第一候補は「${said}」。「それ」が何か、わかっています。`
				: `モデルの第一候補は「${said}」で、「${meant}」ではありません。この文では「それ」をとらえられていません。`,
		noMeant: (said) => `モデルの第一候補は「${said}」です。`,
		scenesVerdict: (one) =>
			one ? `両方とも正解できた例：「${one.told}」` : '両方とも正解できた場面はありません。',
		maskVerdict: [
			'驚きは減りました。カンニングです。',
			'驚きは増えました。先の語を見た経験がないので、見えたものに助けられるより混乱するのです。',
			'驚きはほとんど変わりません。助けになる分と混乱する分が釣り合っています。'
		]
	}
};
