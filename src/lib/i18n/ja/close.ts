import type { Messages } from '..';

export const close: Messages['close'] = {
	title: (head) => `ヘッド${head}`,
	heads: 'このブロックのヘッド',
	stages: 'ブロックの中でのこのヘッドの位置',
	atKey: (word) => `「${word}」の位置`,
	strip: (name, word) => `「${word}」の位置の${name}`,
	headPart: (head) => `枠で囲んだ部分がヘッド${head}です`,
	mlp: 'MLPのニューロン',
	map: {
		title: '注意パターン',
		label: (head, tokens, query, key, share) =>
			`ヘッド${head}の注意パターン、${tokens}トークン。「${query}」は「${key}」を重み${share}で見ています`,
		cell: (query, key, weight) => `「${query}」→「${key}」：${weight}`,
		masked: (query, key) => `「${key}」は「${query}」より後なのでマスクされます`,
		caption:
			'行は見る側、列は見られる側のトークンです。各行の合計は1です。対角線より上は先のトークンにあたるため、マスクされています。',
		aggregated: (tokens) =>
			`${tokens}×${tokens}個のセルは画素より多いため、各画素に最大の値を示します。矢印キーなら、どのセルにも移れます。`,
		keys: '矢印キーでセルを移動し、Enterで固定します。',
		legend: '注意の重み'
	},
	question: (query, key) => `「${query}」は「${key}」をどれだけ見ているか`,
	strongest: 'この行で最も強いセルです。図から別のセルを選べます。',
	preview: 'プレビュー中です。クリックかEnterで固定します。',
	dot: {
		query: (word) => `「${word}」のクエリ`,
		key: (word) => `「${word}」のキー`,
		products: (count, dot) => `次元ごとの積が${count}個。合計は${dot}`,
		productsLabel: (count, dot) => `クエリとキーの積${count}個、合計${dot}`,
		product: (index, q, k, product) => `次元${index}：${q} × ${k} = ${product}`,
		entry: (index, value) => `次元${index}：${value}`
	},
	compareLabel: (query) => `「${query}」が見られるすべてのキーのスコアと重み`,
	score: 'スコア',
	weight: '重み',
	tick: '縦線：編集しない場合',
	others: (count, share) => `ほかの${count}個のキーが合わせて${share}`,
	later: (count) => `後に続く${count}トークンはマスクされます（スコアは−∞、重みは0）`,
	value: {
		title: (key, query) => `「${key}」のバリューを、この割合だけ「${query}」へ渡す`,
		value: (key) => `「${key}」のバリュー`,
		times: (weight) => `× ${weight}`,
		part: (key) => `「${key}」が渡す分`,
		outputOf: (query) => `すべてのキーの分を足すと、「${query}」でのヘッドの出力`,
		scaled: (mul) => `出力は${mul}倍されています`,
		share: '三つの帯の色は同じ尺度です'
	},
	masked: {
		title: (query, key) => `「${query}」は「${key}」を見ることができません`,
		why: (query, key) =>
			`「${key}」は「${query}」より後にあります。「${query}」の次を予測するとき、その先を見てはいけません。そこでソフトマックスの前にスコアを−∞にします。eの−∞乗は0です。`
	},
	controls: {
		title: 'このヘッドを変える',
		off: 'このヘッドをオフにする',
		on: 'このヘッドをオンに戻す',
		scale: '出力の倍率',
		reset: '元に戻す',
		times: (mul) => `× ${mul}`,
		link: 'リンクをコピー',
		copied: 'リンクをコピーしました'
	},
	missing: '取得していません',
	reading: '値を読み込んでいます…',
	waiting: 'まだ何も実行されていません'
};
