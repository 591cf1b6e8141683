import type { Messages } from '..';

export const heads: Messages['heads'] = {
	button: 'ヘッド一覧',
	title: '全ヘッドの働き',
	lead: 'どの数値も注意のパターンから測ったもので、人が見て付けた名前はありません。スコアは、測り方が示す先に向いた注意の割合を、その先があるトークンで平均したものです。',
	ground: '測る文章',
	grounds: { text: 'この文章', probes: '決まった文章', pairs: '自分で選んだ組' },
	by: '並べる順',
	onlyNamed: (threshold) => `${threshold}を超えるものだけ`,
	onText: (text) =>
		`今の文章で測っています：${text}。文章にないもの（繰り返しや記号）については測れません。`,
	onProbes:
		'決まった8つの文章を、手を加えないモデルに読ませ、同じ重みで平均しています。短い文章が4つ（英語2つ、日本語2つ）、無作為な24トークンを2回くり返したものが4つです。',
	probing: (done, total) => `${total}個中${done}個の文章`,
	stop: '止める',
	failed: '決まった文章を計算できませんでした。それまでに測った分は残っています。',
	waiting: 'パターンを読み込んでいます。',
	noneNamed: 'ここでは、そこまで高いスコアのヘッドはありません。',
	list: (count) => `${count}個のヘッド`,
	head: (name) => `ヘッド${name}`,
	open: (name) => `ヘッド${name}を開く`,
	map: (name) => `ヘッド${name}の注意マップ`,
	switch: (name) => `ヘッド${name}をオフにする`,
	off: 'オフにする',
	isOff: 'オフ',
	unknown: '–',
	pairs: '選んだ組',
	measures: {
		previous: {
			name: '直前のトークン',
			about: 'すぐ前のトークンに向く注意です。',
			formula: 'A[q, q−1] の平均'
		},
		induction: {
			name: '誘導',
			about: '同じトークンが前に出たとき、その次に来たものに向く注意です。',
			formula: 'Σ A[q, k]（token[k−1] = token[q]）の平均'
		},
		duplicate: {
			name: '同じトークン',
			about: '前に出た同じトークンに向く注意です。',
			formula: 'Σ A[q, k]（token[k] = token[q]、k < q）の平均'
		},
		first: {
			name: '先頭のトークン',
			about: '先頭のトークンに向く注意です。することがないとき、ヘッドはよくここを見ます。',
			formula: 'A[q, 1] の平均'
		},
		self: { name: '自分自身', about: '自分の位置に向く注意です。', formula: 'A[q, q] の平均' },
		punctuation: {
			name: '記号',
			about: '句読点などの記号に向く注意です。',
			formula: 'Σ A[q, k]（token[k] が記号）の平均'
		},
		spread: {
			name: '広がり',
			about:
				'注意の散らばり具合です。0なら1つのトークンだけ、1ならすべてに均等です。小さければ鋭いヘッド、大きければ広く見るヘッドです。',
			formula: 'H(A[q]) / ln(q) の平均（qは1から数える）'
		},
		distance: {
			name: '距離',
			about: 'どのくらい前を見るかを、トークン数で表します。短ければ近くを見るヘッドです。',
			formula: 'Σ A[q, k]・(q − k) の平均'
		}
	},
	probe: {
		title: '自分で作る測り方',
		about:
			'どのトークンがどれを見るはずかを選ぶと、その組に向いた注意の平均が大きい順に、ヘッドが並びます。',
		first: '見る側のトークンを選んでください。',
		second: (token) =>
			`${token}が見ます。見られる側を選んでください。自分自身か、前のトークンです。`,
		later: '後に来るトークンは見られません。前のトークンを選んでください。',
		full: (most) => `選べるのは${most}組までです。`,
		token: (token, position) => `「${token}」（${position}）`,
		pair: (query, key) => `${query} → ${key}`,
		none: 'まだ組が選ばれていないため、モデルの順に並んでいます。'
	}
};
