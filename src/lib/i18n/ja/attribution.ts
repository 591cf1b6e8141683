import type { Messages } from '..';

export const attribution: Messages['attribution'] = {
	open: {
		why: (word) => `なぜ「${word}」？ 部品ごとの内訳`,
		lens: (word) => `層ごとに見る「${word}」`
	},
	reading: '計算しています…',
	failed: (detail) => `計算できませんでした：${detail}`,
	foreign: (id, count) =>
		`リンクはトークン${id}を指していますが、このモデルのトークンは0番から数えて${count}個です。ここで選び直してください。`,
	noHead: (head) => `このモデルにヘッド${head}はありません。`,
	choice: {
		token: 'トークン',
		against: '比べる相手',
		mean: '全トークンの平均',
		likely: 'ここで確率の高いもの',
		other: 'ほかの語',
		take: '使う',
		takeFor: (name) => `この語を使う（${name}）`,
		pieces: (typed, taken) =>
			`「${typed}」は1トークンではないため、先頭の「${taken}」を使いました。`,
		nothing: '語を入力してください。'
	},
	why: {
		title: 'なぜこのトークン？',
		lead: (word, place) => `「${place}」の次の「${word}」`,
		leadAgainst: (word, other, place) => `「${place}」の次は、なぜ「${other}」より「${word}」？`,
		explained:
			'モデルの計算結果はすべて残差ストリームに足し込まれ、最後にロジットになります。だからロジットは足し算で、どの部品がどれだけ加えたかに分けられます。ここでは全トークンのロジットの平均を引いてあります。引いても確率は変わりません。',
		explainedAgainst: (times) =>
			`二つのロジットの差も足し算です。この差によって、一つ目のトークンの確率は二つ目の${times}倍になります。`,
		above: (word, other, size) =>
			other === null
				? `「${word}」のロジットは、全トークンの平均より${size}高くなっています。`
				: `「${word}」のロジットは、「${other}」より${size}高くなっています。`,
		below: (word, other, size) =>
			other === null
				? `「${word}」のロジットは、全トークンの平均より${size}低くなっています。`
				: `「${word}」のロジットは、「${other}」より${size}低くなっています。`,
		for: (list) => `最も押し上げているのは${list}です。`,
		against: (list) => `最も引き下げているのは${list}です。`,
		part: (name, value) => `${name}（${value}）`,
		list: '部品ごとに加えた量',
		components: {
			embed: 'トークン埋め込み',
			position: '位置埋め込み',
			head: (head) => `ヘッド${head}`,
			mlp: (block) => `MLP ${block}`,
			attentionBias: (block) => `注意${block}のバイアス`,
			mlpBias: (block) => `MLP ${block}のバイアス`,
			finalShift: '最後の層正規化のバイアス',
			edit: (place) => `${place}への介入`
		},
		places: {
			hook_resid_pre: (block) => `ブロック${block}の前の残差`,
			hook_attn_out: (block) => `ブロック${block}の注意の出力`,
			hook_resid_mid: (block) => `ブロック${block}の途中の残差`,
			hook_mlp_out: (block) => `ブロック${block}のMLPの出力`,
			hook_resid_post: (block) => `ブロック${block}の後の残差`
		},
		changed: '介入によって変更されています',
		changedShort: '介入あり',
		others: (count) => `残り${count}個の合計`,
		all: (count) => `${count}個すべてを表示`,
		fewer: '大きいものだけ表示',
		sum: '合計',
		measured: '実行で得た値',
		residue: '誤差',
		residueNote: '（丸めによる）',
		residueOdd: '（丸めでは説明できない大きさです。この内訳には欠けがあります）',
		scale: (scale) =>
			`どの部分も、最後の層正規化の分母${scale}で割った値です。分母はこの実行の値に固定しています。`,
		odd: '有限の数でない部分があるため、合計はありません。',
		attributed: '内訳の値',
		effect: 'オフにすると減る量',
		openHead: (name, value) => `${name}：${value}。見たトークンごとに分ける`,
		closeHead: (name, value) => `${name}：${value}。トークンごとの内訳を閉じる`,
		sources: {
			title: (head) => `${head}がどのトークンから何を受け取ったか`,
			row: (word, value, weight) => `「${word}」：${value}、注意の重み${weight}`,
			weight: (weight) => `注意 ${weight}`,
			edit: '出力への介入',
			sum: '合計（このヘッドの分）',
			residue: (value) => `誤差${value}`,
			look: 'このヘッドの注意を見る'
		},
		measure: {
			title: '実測との比較',
			about:
				'ヘッド、MLP、位置埋め込みを一つずつ、すべての位置でオフにしてモデルを走らせ直します。そのときに減った量を、内訳の値と並べます。',
			start: (count) => `${count}回走らせて測る`,
			again: '続きを測る',
			cancel: '止める',
			progress: (done, total) => `${total}回中${done}回`,
			stopped: (done, total) => `${total}回中${done}回で止めました。測った分は残ります。`,
			done: (count) => `${count}回の実行が終わりました。`,
			why: '二つの値が違うのは、内訳がほかのすべてを固定して計算したものだからです。実際にオフにすると、後のブロックは別の数を読んで別の答えを出し、最後の層正規化の分母も変わります。',
			whyScale:
				'この部品の後には、最後の層正規化しかありません。オフにすると残差ストリームの長さが変わり、ほかの部分を割る分母も変わります。内訳では、この分母を固定しています。',
			apart: (name, attributed, effect) =>
				`最も違うのは${name}で、内訳では${attributed}、オフにすると減る量は${effect}です。`,
			failed: (detail) => `測定が途中で終わりました：${detail}`
		},
		table: '全部品の表',
		caption: (what) => `${what}のロジットの内訳`,
		columns: { part: '部品', attributed: '内訳の値', effect: 'オフにすると減る量' },
		none: '–',
		save: 'この内訳'
	},
	lens: {
		title: 'ロジットレンズ',
		lead: (word) => `すべての層と位置で見る「${word}」`,
		explained:
			'各マスは、モデルがそこで止まった場合の答えです。残差をその場で最後の層正規化と出力層に通します。マスの中には、その時点で最も確率の高いトークンと、選んだトークンの順位が書いてあります。',
		grid: (word) => `「${word}」のレンズ。縦が層、横が位置`,
		colour: '色',
		byProbability: '確率',
		byRank: '順位',
		legendProbability: (word) => `「${word}」の確率`,
		legendRank: (word) => `「${word}」の順位`,
		afterEmbedding: '埋め込みの直後',
		afterBlock: (block) => `ブロック${block}の後`,
		shortEmbedding: '埋め込み',
		shortBlock: (block) => `ブロック${block}`,
		corner: '層',
		rank: (rank) => `${rank}位`,
		cell: (depth, place, word, share, rank, count, best, bestShare) =>
			`${depth}、「${place}」の位置：「${word}」は${share}、${count}個中${rank}位。最も高いのは「${best}」の${bestShare}`,
		missing: '未計算',
		summary: (word, place, first, last, count) =>
			`「${place}」の位置で、「${word}」は埋め込みの直後の${first}位から、最後のブロックの後には${last}位になります（${count}トークン中）。`,
		first: (depth) => `${depth}からは、ずっと1位です。`,
		never: '最後のブロックの後でも1位にはなっていません。',
		progress: (done, total) => `${total}か所中${done}か所を計算`,
		follow: 'Enterかクリックで、そのマスの位置を追います。',
		best: '選んだトークンが1位のマスは、太字で枠付きです。',
		column: (place) => `「${place}」の位置での層ごとの値`,
		columns: { depth: '層', probability: '確率', rank: '順位', best: '1位のトークン' },
		limit:
			'レンズは、最後の層に合わせて訓練された出力層で途中の層を読みます。ここで読み取れないからといって、情報がないとは限りません。',
		save: 'この図'
	}
};
