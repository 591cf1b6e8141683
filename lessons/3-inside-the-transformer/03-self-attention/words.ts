import type { Language } from '$lib/i18n';
import { formatPercent } from '$lib/views/format';
import type { Saying } from './ask';
import type { Telling } from './scenes';
import type { View } from './state';

interface Words {
	readonly ownText: string;
	readonly dropFile: string;
	readonly head: string;
	readonly tokens: string;
	readonly views: Readonly<Record<View, string>>;
	readonly parts: string;
	readonly map: (head: string, word: string) => string;
	readonly key: string;
	readonly piece: (label: string, word: string) => string;
	readonly lift: (key: string, query: string) => string;
	readonly score: (from: string, to: string) => string;
	readonly share: (from: string, to: string) => string;
	readonly reset: string;
	readonly untouched: string;
	readonly hidden: string;
	readonly moved: (share: string) => string;
	readonly output: (isAfter: boolean) => string;
	readonly unedited: string;
	readonly reading: string;
	readonly testing: string;
	readonly failed: (why: string) => string;
	readonly short: string;
	readonly dropped: (count: number) => string;
	readonly right: string;
	readonly wrong: string;
	readonly both: string;
	readonly notBoth: string;
	readonly meant: string;
	readonly change: string;
	readonly changeCell: (head: string, bits: string) => string;
	readonly peeking: (head: string) => string;
	readonly peekCell: (query: string, key: string, share: string) => string;
	readonly bits: (bits: string) => string;
	readonly masked: string;
	readonly allOpen: string;
	readonly oneOpen: (head: string) => string;
	readonly verdict: (saying: Saying, meant: string | null) => string;
	readonly scenesVerdict: (
		resolved: number,
		of: number,
		one: readonly [Telling, Telling] | null
	) => string;
	readonly maskVerdict: readonly [string, string, string];
}

/** What the experiment says. */
export const words: Readonly<Record<Language, Words>> = {
	en: {
		ownText: 'A text of your own',
		dropFile: 'Drop a text file here: its first words are read.',
		head: 'Head',
		tokens: 'Tokens; the one that asks is marked. Choose one to let it ask.',
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
		map: (head, word) =>
			`How much “${word}” attends to each token before it, one row a head; head ${head} is followed`,
		key: 'Key',
		piece: (label, word) => `${label} (part of ${word})`,
		lift: (key, query) => `Score of “${key}” for “${query}”`,
		score: (from, to) => `score ${from} → ${to}`,
		share: (from, to) => `share ${from} → ${to}`,
		reset: 'Undo the edit',
		untouched: 'Numbers of the untouched model. Your edit is in “Next word”.',
		hidden: 'Your guess first; then the numbers.',
		moved: (share) => `The output moved by ${share} of its length.`,
		output: (isAfter) => `head’s output${isAfter ? ', after' : ''}`,
		unedited: 'Nothing is edited.',
		reading: 'The model is reading …',
		testing: 'The model reads one text after another …',
		failed: (why) => `The model could not read this text: ${why}`,
		short: 'This text is a single token: there is nothing before it to look at. Two are needed.',
		dropped: (count) =>
			count === 1
				? 'The last token is left out: the figure holds 64.'
				: `The last ${count} tokens are left out: the figure holds 64.`,
		right: 'right',
		wrong: 'wrong',
		both: 'both right',
		notBoth: 'not both',
		meant: 'Underlined: the one that is meant. Right: the model finds it the likelier of the two.',
		change: 'How the surprise changes when just this head looks ahead (bits a token)',
		changeCell: (head, bits) => `head ${head} unmasked: ${bits} bits a token`,
		peeking: (head) =>
			`Who (row) looks at whom (column) in head ${head} without its mask: above the diagonal lies the future`,
		peekCell: (query, key, share) => `“${query}” looks at “${key}”: ${share}`,
		bits: (bits) => `${bits} bits a token`,
		masked: 'mask in place',
		allOpen: 'no mask in any head',
		oneOpen: (head) => `no mask in head ${head} only`,
		verdict: ({ isRight, meantShare }, meant) => {
			if (meant === null) return 'Whether that makes sense is for you to judge.';
			return isRight
				? 'So here it has resolved “it”.'
				: `So here it has not resolved “it”: “${meant}” gets ${formatPercent(meantShare ?? 0)}. How it searches can be followed all the same, and in step 8 we look for a case that it does resolve.`;
		},
		scenesVerdict: (resolved, of, one) => {
			const chance = 'Guessing would get one in four.';
			if (!one) return `It resolves no case that we tried, in neither language. ${chance}`;
			const [first, second] = one;
			const ends = `after “${first.told} ${first.ending}” it holds ${first.things[0].trim()} the likelier, after “… ${second.ending}” ${second.things[1].trim()}.`;
			if (resolved === 0)
				return `None, so in English it does not resolve “it”. In Japanese there is a case that it does: ${first.told}${first.ending} → ${first.things[0]}; ${second.told}${second.ending} → ${second.things[1]}.`;
			return resolved === of
				? `One of them: ${ends}`
				: `One that it does resolve: ${ends} ${chance}`;
		},
		maskVerdict: [
			'It falls: the model cheats.',
			'It rises: the model was never shown the future, and what it sees there confuses it more than it helps.',
			'It hardly changes: what helps and what confuses balance.'
		]
	},
	ja: {
		ownText: '自分の文',
		dropFile: 'テキストファイルをここに落とすと、はじめの部分を読みます。',
		head: 'ヘッド',
		tokens: 'トークン。印のついたものが探す側。選ぶと、それが探す側になります。',
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
		map: (head, word) =>
			`「${word}」が前の各トークンに配る注意。一行が一つのヘッドで、今はヘッド${head}を追っています`,
		key: 'キー',
		piece: (label, word) => `${label}（${word}の一部）`,
		lift: (key, query) => `「${query}」から見た「${key}」のスコア`,
		score: (from, to) => `スコア ${from} → ${to}`,
		share: (from, to) => `割合 ${from} → ${to}`,
		reset: '編集を取り消す',
		untouched: '編集前の数字です。編集の結果は「次の語」にあります。',
		hidden: '先に予想してください。数字はそのあとで出ます。',
		moved: (share) => `出力は、その長さの${share}だけ動きました。`,
		output: (isAfter) => `ヘッドの出力${isAfter ? '（編集後）' : ''}`,
		unedited: '何も編集していません。',
		reading: 'モデルが読んでいます…',
		testing: 'モデルが文を順に読んでいます…',
		failed: (why) => `この文は読めませんでした：${why}`,
		short:
			'この文はトークン一つです。前に何もないので、見る相手がいません。二つ以上にしてください。',
		dropped: (count) => `図に入るのは64トークンまでなので、終わりの${count}個は省きました。`,
		right: '正解',
		wrong: '不正解',
		both: '両方正解',
		notBoth: '両方は当たらず',
		meant: '下線が正しい答え。モデルがそちらをより確からしいと見れば正解です。',
		change: 'そのヘッドだけに先を見せたときの、驚きの変化（1トークンあたりビット）',
		changeCell: (head, bits) => `ヘッド${head}のマスクなし：1トークンあたり${bits}ビット`,
		peeking: (head) =>
			`マスクを外したヘッド${head}。行のトークンが列のトークンを見ます。対角線より上が未来です`,
		peekCell: (query, key, share) => `「${query}」から「${key}」へ：${share}`,
		bits: (bits) => `${bits}ビット`,
		masked: 'マスクあり',
		allOpen: '全ヘッドでマスクなし',
		oneOpen: (head) => `ヘッド${head}だけマスクなし`,
		verdict: ({ isRight, meantShare }, meant) => {
			if (meant === null) return 'もっともな続きかどうかは、あなたが判断してください。';
			return isRight
				? 'この文の「それ」は、とらえられています。'
				: `この文の「それ」は、とらえられていません。「${meant}」の確率は${formatPercent(meantShare ?? 0)}です。それでも探し方は追えますし、八つ目のステップでは、とらえられる例を探します。`;
		},
		scenesVerdict: (resolved, of, one) => {
			const chance = '当てずっぽうなら四つに一つです。';
			if (!one)
				return `試した中に、とらえられた例は、日本語にも英語にもありませんでした。${chance}`;
			const [first, second] = one;
			if (resolved === 0)
				return `つまり日本語の「それ」は、とらえられていません。英語には、とらえられる例があります。“${first.told} ${first.ending}” → ${first.things[0].trim()}、“${second.told} ${second.ending}” → ${second.things[1].trim()}。`;
			const ends = `「${first.told}」のあとが「${first.ending}」なら${first.things[0]}、「${second.ending}」なら${second.things[1]}のほうを、より確からしいと見ます。`;
			return resolved === of ? `たとえば、${ends}` : `とらえられた例：${ends}${chance}`;
		},
		maskVerdict: [
			'減りました。カンニングです。',
			'増えました。先の語を見た経験がないので、見えたものに助けられるより混乱するのです。',
			'ほとんど変わりません。助けになる分と混乱する分が釣り合っています。'
		]
	}
};
