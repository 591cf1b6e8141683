import type { Words } from './en';

export const ja: Words = {
	views: {
		title: '実験の部分',
		text: '文章',
		lines: '四つの行',
		table: '表',
		writing: '書く',
		methods: '方法',
		bits: 'ビット'
	},
	units: {
		label: '単位',
		characters: '文字',
		words: '単語',
		tokens: 'GPTのトークン'
	},
	unitNames: { characters: '文字', words: '単語', tokens: 'トークン' },
	n: {
		label: 'n',
		sees: (memory) => (memory === '0' ? '：前を見ない' : `：前の${memory}つを見る`)
	},
	method: { label: '方法' },
	methods: {
		relative: '数えるだけ',
		'add-k': 'kを足す',
		interpolation: '線形補間',
		katz: 'Katzバックオフ',
		'kneser-ney': 'Kneser–Ney',
		stupid: 'Stupid backoff'
	},
	shortMethods: {
		relative: '数だけ',
		'add-k': '+k',
		interpolation: '補間',
		katz: 'Katz',
		'kneser-ney': 'K–N',
		stupid: 'stupid'
	},
	k: 'k',
	seed: { label: 'シード', again: 'もう一度書く' },

	work: {
		telling: 'お話を作っています…',
		cutting: '文章を単位に切っています…',
		counting: '数えています…',
		scoring: '取り分けた文章で、それぞれの方法を測っています…',
		cancel: 'やめる',
		cancelled: '数えるのをやめました。表示は前のままです。',
		cancelledFirst: '数えるのをやめました。まだ何も表示できません。',
		again: 'もう一度数える',
		failed: (detail) =>
			`数えられませんでした（${detail}）。文章は残っています。もう一度試すか、短い文章にしてください。`
	},

	text: {
		stories: (count) => `このサイトのプログラムが作ったお話${count}編`,
		own: 'あなたの文章',
		characters: (count) => `${count}文字`,
		kinds: (count, unit) => `${unit}の種類：${count}`,
		split: '数えるのは、はじめの80 %。次の10 %は調整用、最後の10 %は試験用に取り分けます。',
		whole: '文章が短いので全部を数えました。取り分けた文章がないため、試験はできません。',
		begins: '書き出し：',
		field: 'ここに自分の文章を貼り付けてください',
		count: 'この文章を数える',
		drop: 'ファイルをここに落としても読めます。',
		stays: '文章がこのブラウザーの外に出ることはありません。',
		dropNow: '手を離すと、このファイルを数えます。',
		back: 'お話に戻す',
		nothing:
			'まだ数えるものがありません。文章を貼り付けるか、ファイルを開いてください。お話のままでもかまいません。',
		long: '長すぎて入力欄には出せません。書き出しだけを下に示します。'
	},

	lines: {
		label: '数えるだけで書いた四つの行。見ている文字の数がそれぞれ違う',
		line: (letter) => `${letter}の行`,
		sees: (memory, unit) =>
			memory === '0'
				? '前を見ずに書いた'
				: `前の${memory}${unit === '文字' ? '文字' : `つの${unit}`}を見て書いた`,
		stuck: '（文章が短くて、ここから先は書けません）'
	},

	table: {
		marks: '·は空白、↵は改行',
		shade: '濃いほど多い',
		label: (n, context, next, share) =>
			`どの文脈のあとに何が来るか、n = ${n}。「${context}」のあとは${share}が「${next}」。`,
		labelEmpty: 'どの文脈のあとに何が来るか。この文章は短すぎて示せません。',
		hidden: (context) =>
			`どの文脈のあとに何が来るか。「${context}」の行は、予想するまで隠してあります。`,
		rows: '前',
		columns: '次',
		cell: (context, next, count, seen, share) =>
			`「${context}」の次が「${next}」：${seen}回中${count}回、${share}`,
		hiddenCell: '予想するまで隠してあります',
		nothing: '（なし）',
		never: (context) => `「${context}」は一度も出てきません（0 ÷ 0）。`,
		distinct: (found, possible, n) => `${n}-gramは${found}種類（ありうるのは${possible}通り）`,
		unseen: (share) => `取り分けた文章では、文脈の${share}が初めて`
	},

	context: {
		label: '文脈',
		frequent: 'よくあるもの',
		surprised: '意外な続き',
		unseen: '初めてのもの',
		typed: '自分で入力',
		from: 'どの文脈を見るか',
		unknown: '数えた文章にないものが入っています。'
	},

	writing: {
		label: (text) => `数えるだけで書いた文章：${text}`,
		which: 'どのくじか',
		whichText: (place, of, unit) => `くじ ${place}/${of}：${unit}`,
		after: (context) => `「${context}」のあと`,
		start: '書き出し',
		pointer: (u, seed) => `乱数${u}（シード${seed}）`,
		lands: (u, unit) => `乱数${u}は「${unit}」に当たる`,
		bars: 'このくじのもとになった割合',
		rest: (count, share) => `残りの${count}種類で${share}`,
		copied: (count) => `下線：そのまま写した、いちばん長い部分（${count}文字）`,
		sentence: (sentence) => `丸ごと写した文：「${sentence}」`,
		stuck: 'ここで終わりです。このあとに続くものは一度も数えられていません。',
		scores: 'スコアは確率ではないので、合計で割ってからくじを引いています。',
		empty: '文章が短すぎて、何も書けません。'
	},

	methodTable: {
		label: (context) => `「${context}」のあとに、それぞれの方法が出す値`,
		next: '次',
		told: (count, came) =>
			(count === '0' ? '数えた文章にはなし。' : `数えた文章に${count}回。`) +
			(came === null ? '' : `取り分けた文章の続きは「${came}」。`),
		sum: '合計',
		none: '答えなし',
		kinds: '単位は %。stupidだけはスコアです。',
		mixture: (shares) => `重み（長い順、%）${shares.join(' : ')}`
	},

	bits: {
		all: 'すべての方法',
		label: (method, n, bits) =>
			`nごとの、1文字あたりのビット数。取り分けた文章で、${method}、n = ${n}：${bits}。`,
		unit: '1文字あたりのビット数',
		where: '（取り分けた文章）',
		hidden: '予想すると、曲線が現れます。',
		counted: '数えた文章',
		infinite: '∞',
		impossible: (places, of) => `${of}か所中${places}か所が「ありえない」。`,
		now: (method, n, bits) => `${method}、n = ${n}：1文字あたり${bits}ビット`,
		score:
			'Stupid backoffのスコアは合計が1にならず、ビット数に直せません。だから曲線がありません。',
		tooShort: '文章が短くて取り分けられないので、測れません。',
		unknown: (count, of) =>
			`取り分けた${of}個の単位のうち${count}個は、一度も数えられていません。つづりを書く分もビット数に入っています。`,
		measured: (count) => `取り分けた文章のはじめの${count}文字で測りました。`,
		numbers: '数値',
		newContexts: '初めての文脈の割合'
	}
};
