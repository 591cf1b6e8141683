import type { Language } from '$lib/i18n';
import { formatPercent } from '$lib/views/format';
import { kindThreshold } from '$lib/model/head-scores';
import type { Saying } from './ask';
import type { Habit } from './card-says';
import type { LookAhead } from './look-ahead';
import type { Telling } from './scenes';
import type { View } from './state';

interface Words {
	readonly ownText: string;
	readonly drop: string;
	readonly dropNow: string;
	readonly head: string;
	readonly tokens: string;
	readonly views: Readonly<Record<View, string>>;
	readonly parts: string;
	readonly goesOn: string;
	readonly pieces: (word: string, pieces: readonly string[]) => string;
	readonly legend: string;
	readonly legendNote: string;
	readonly twice: (label: string) => string;
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
	readonly unedited: (score: string, share: string) => string;
	readonly quotient: (dot: string, dHead: number, score: string) => string;
	readonly next: string;
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
	readonly surprise: string;
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
	readonly formsRead: (share: number | null) => string;
	readonly origin: (head: string, said: string | null, habit: Habit | null) => string;
	readonly maskVerdict: readonly [string, string, string];
	readonly peekVerdict: (ahead: LookAhead, habit: Habit | null) => string;
}

/** True where no head's mask, taken away alone, lowers the surprise. */
const helpsNone = ({ cheaters }: LookAhead) => cheaters === 0;
/** True where the head that helps most gives the next token at least twice an even share. */
const reads = ({ peek, even }: LookAhead) => peek >= 2 * even;

/** What the experiment says. */
export const words: Readonly<Record<Language, Words>> = {
	en: {
		ownText: 'A text of your own',
		drop: 'or drop one anywhere here',
		dropNow: 'Let go to read this file.',
		head: 'Head',
		tokens: 'Tokens; the one that asks is marked. Choose one to let it ask.',
		views: {
			read: 'Next word',
			look: 'Who looks where',
			score: 'Score',
			weights: 'Weights',
			mix: 'Values',
			next: 'Edit a score',
			scenes: 'Six scenes',
			mask: 'No mask'
		},
		parts: 'Part of the figure',
		goesOn: 'What the model holds most likely to come next, one token at a time',
		pieces: (word, pieces) =>
			pieces.length > 1
				? `It reads “${word}” as ${pieces.length} tokens, ${pieces.join(', ')}, so the word would begin with “${pieces[0] ?? ''}”.`
				: `It reads “${word}” as a single token.`,
		legend: 'share of attention',
		legendNote: 'colour: √',
		twice: (label) =>
			`“${label}”: this token occurs more than once; the small number is its place in the text.`,
		map: (head, word) =>
			`How “${word}” spreads its attention over the tokens up to itself. One row a head; we follow head ${head}.`,
		key: 'Key',
		piece: (label, word) => `${label} (part of ${word})`,
		lift: (key, query) => `Score of “${key}” for “${query}”`,
		score: (from, to) => `score ${from} → ${to}`,
		share: (from, to) => `share ${from} → ${to}`,
		reset: 'Undo',
		untouched: 'Numbers of the untouched model. Your edit is in “Edit a score”.',
		hidden: 'Your guess first; then the numbers.',
		moved: (share) => `The output moved by ${share} of its length.`,
		output: (isAfter) => `head’s output${isAfter ? ', after' : ''}`,
		unedited: (score, share) => `score ${score}, share ${share}; nothing is edited`,
		quotient: (dot, dHead, score) => `${dot} / √${dHead} = ${score}, the score`,
		next: 'Next token',
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
		meant:
			'After each text we ask “What was it? The …”. The numbers say how likely the model finds each answer; the one that is meant is underlined. Right: that one is the likelier of the two.',
		surprise: 'Surprise at the text, bits a token',
		change:
			'Change of the surprise, in bits, with one head unmasked. Row: its block; column: its place.',
		changeCell: (head, bits) => `head ${head} unmasked: ${bits} bits a token`,
		peeking: (head) =>
			`Who (row) looks at whom (column) in head ${head} without its mask: above the diagonal lies the future`,
		peekCell: (query, key, share) => `“${query}” looks at “${key}”: ${share}`,
		bits: (bits) => `${bits} bits`,
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
			const chance = 'Guessing would resolve one scene in four.';
			if (!one) return `It resolves none that we tried, in English or in Japanese. ${chance}`;
			const [first, second] = one;
			const ends = `after “${first.told} ${first.ending}” it finds “${first.things[0].trim()}” likelier, after “… ${second.ending}” it finds “${second.things[1].trim()}” likelier.`;
			if (resolved === 0)
				return `None, so in English it does not resolve “it”. In Japanese there is a case that it does: ${first.told}${first.ending} → ${first.things[0]}; ${second.told}${second.ending} → ${second.things[1]}.`;
			return resolved === of
				? `One of them: ${ends}`
				: `One that it does resolve: ${ends} ${chance}`;
		},
		formsRead: (share) => {
			if (share === null) return 'Whether it read such texts while it was trained is not known.';
			return share > 0
				? `While it was trained, it read many texts made just like these, from the same things and endings: ${formatPercent(share)} of all that it read.`
				: 'By its card, it read no such texts while it was trained.';
		},
		origin: (head, said, habit) => {
			const quote =
				said === null
					? ''
					: `The model’s card says: “${said.replace(/“/g, '‘').replace(/”/g, '’')}”`;
			if (habit === null) return quote || 'How this head began, no card tells.';
			const { induction, previous } = habit;
			const measured = `It was tested on random tokens, said twice over: the second time, head ${head} gives ${formatPercent(induction)} of its attention to what followed the same token the first time, and ${formatPercent(previous)} to the token just before.`;
			const kind =
				induction > kindThreshold
					? 'So this head looks back and copies.'
					: previous > kindThreshold
						? 'So this head notes what came before, the first half of looking back and copying.'
						: 'So this head does something else than look back and copy.';
			return `${quote} ${measured} ${kind}`.trim();
		},
		maskVerdict: [
			'It falls: the model cheats.',
			'It rises: the model was never shown the future, and what it sees there confuses it more than it helps.',
			'It hardly changes: what helps and what confuses balance.'
		],
		peekVerdict: (ahead, habit) => {
			if (helpsNone(ahead))
				return 'So no head alone helps: what it sees of the future confuses the rest of the model more.';
			if (!reads(ahead))
				return `That is ${ahead.peek > ahead.even ? 'hardly more than an even share' : 'no more than an even share'}, so this head does not simply copy the next token. What it is that helps, or whether it was luck, this measurement does not tell.`;
			const why =
				(habit?.induction ?? 0) > kindThreshold
					? ' This head looks for the token that followed the same one: without a mask, the next token is just that.'
					: '';
			return `The model has not become wiser. It reads the answer, which it never could while it was trained.${why}`;
		}
	},
	ja: {
		ownText: '自分の文',
		drop: 'ドロップでも読めます',
		dropNow: '手を離すと、このファイルを読みます。',
		head: 'ヘッド',
		tokens: 'トークン。印のついたものが探す側。選ぶと、それが探す側になります。',
		views: {
			read: '次の語',
			look: 'どこを見るか',
			score: 'スコア',
			weights: '重み',
			mix: 'バリュー',
			next: 'スコアの編集',
			scenes: '六つの場面',
			mask: 'マスクなし'
		},
		parts: '図の部分',
		goesOn: '次に来そうだとモデルが見るトークン（上位五つ）',
		pieces: (word, pieces) =>
			pieces.length > 1
				? `「${word}」は${pieces.length}個のトークン（${pieces.join('、')}）に分かれるので、候補に出るとすれば「${pieces[0] ?? ''}」からです。`
				: `「${word}」は一つのトークンとして読みます。`,
		legend: '注意の割合',
		legendNote: '色は√',
		twice: (label) =>
			`「${label}」：同じトークンが二度以上出るので、何番目かを小さな数字で示します。`,
		map: (head, word) =>
			`「${word}」が、自分までの各トークンに配る注意。一行が一つのヘッド。追うのはヘッド${head}です。`,
		key: 'キー',
		piece: (label, word) => `${label}（${word}の一部）`,
		lift: (key, query) => `「${query}」から見た「${key}」のスコア`,
		score: (from, to) => `スコア ${from} → ${to}`,
		share: (from, to) => `割合 ${from} → ${to}`,
		reset: '戻す',
		untouched: '編集前の数字です。編集の結果は「スコアの編集」にあります。',
		hidden: '先に予想してください。数字はそのあとで出ます。',
		moved: (share) => `出力は、その長さの${share}だけ動きました。`,
		output: (isAfter) => `ヘッドの出力${isAfter ? '（編集後）' : ''}`,
		unedited: (score, share) => `スコア ${score}　割合 ${share}（編集なし）`,
		quotient: (dot, dHead, score) => `${dot} / √${dHead} = ${score}（スコア）`,
		next: '次のトークン',
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
		meant:
			'どの文のあとでも「何が？」と尋ねます。数字は、モデルがそれぞれの答えに与える確率。下線が正しい答えで、もう一方より確率が高ければ正解です。',
		surprise: '文への驚き（1トークンあたり）',
		change:
			'一つのヘッドだけに先を見せたときの、驚きの変化（ビット）。行がブロック、列がその中の番号。',
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
			const ends = `「${first.told}」のあとが「${first.ending}」なら「${first.things[0]}」に、「${second.ending}」なら「${second.things[1]}」に、もう一方より高い確率を与えます。`;
			return resolved === of ? `たとえば、${ends}` : `とらえられた例：${ends}${chance}`;
		},
		formsRead: (share) => {
			if (share === null) return '学習中にこのような文を読んだかどうかは、わかりません。';
			return share > 0
				? `実はこのモデルは、同じ言葉と同じ作りの文を、学習中にたくさん読んでいます（読んだもの全体の${formatPercent(share)}）。`
				: 'カードによれば、学習中にこのような文は読んでいません。';
		},
		origin: (head, said, habit) => {
			const quote =
				said === null
					? ''
					: `このモデルのカードには、こうあります。「${said.replace(/「/g, '『').replace(/」/g, '』')}」`;
			if (habit === null)
				return quote || 'このヘッドがどこから始まったかを記したカードはありません。';
			const { induction, previous } = habit;
			const measured = `でたらめなトークンの列を二度繰り返して読ませた測定があります。ヘッド${head}は二度目に、注意の${formatPercent(induction)}を「一度目に、同じトークンの次にあったもの」へ、${formatPercent(previous)}を「すぐ前のトークン」へ向けました。`;
			const kind =
				induction > kindThreshold
					? 'つまりこれは、前を探して写すヘッドです。'
					: previous > kindThreshold
						? 'つまりこれは、直前を控えておくヘッド。前を探して写すための、準備の役です。'
						: 'つまりこれは、前を探して写すのとは別の働きをするヘッドです。';
			return `${quote}${measured}${kind}`;
		},
		maskVerdict: [
			'減りました。カンニングです。',
			'増えました。先の語を見た経験がないので、見えたものに助けられるより混乱するのです。',
			'ほとんど変わりません。助けになる分と混乱する分が釣り合っています。'
		],
		peekVerdict: (ahead, habit) => {
			if (helpsNone(ahead))
				return '一つだけで役に立つヘッドは、ありませんでした。見えた未来は、モデルのほかの部分を混乱させるほうが大きいのです。';
			if (!reads(ahead))
				return `これは均等な割合${ahead.peek > ahead.even ? 'とほとんど変わらない' : 'より多くない'}ので、次のトークンをただ写しているのではありません。何が助けになったのか、それとも運なのかは、この測定だけではわかりません。`;
			const why =
				(habit?.induction ?? 0) > kindThreshold
					? 'このヘッドが探すのは「同じトークンの次にあったもの」。マスクがなければ、すぐ次のトークンがまさにそれです。'
					: '';
			return `賢くなったわけではありません。答えを見ているだけです。学習中には、一度もできなかったことです。${why}`;
		}
	}
};
