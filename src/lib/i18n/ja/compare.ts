import type { Messages } from '..';

export const compare: Messages['compare'] = {
	open: '比べる…',
	close: '比較を終える',
	title: '比較',
	loading: '比較を開いています…',
	notLoaded:
		'ページのこの部分を取得できませんでした。文章は残っています。ページを再読み込みしてください。',
	what: '何と比べるか',
	kinds: { text: '別の文章', model: '別のモデル、または学習の途中', without: '介入なしの計算' },
	text: '文章B',
	textHint: '文章B：語を一つ変えて、どう変わるか見てみましょう。',
	model: 'モデルB',
	step: 'Bの学習ステップ',
	stepOf: (step, last) => `${last}ステップ中${step}`,
	nameAtStep: (name, step) => `${name}（ステップ${step}）`,
	sides: (a, b) => `A：${a} ・ B：${b}`,
	textA: '元の文章',
	textB: '文章B',
	stopped: '二つ目のモデルの読み込みを止めました。',
	start: '読み込む',
	waiting: '二つ目の計算を待っています…',
	ownModel: '自分のモデル',
	tokens: '上がA、下がBのトークン。対応するものを同じ列に並べています',
	tokensSummary: (same, replaced, a, b) =>
		`同じトークンが${same}個、入れ替わり（≠）が${replaced}個、Aだけにあるものが${a}個、Bだけにあるものが${b}個（–は相手なし）。列を選ぶと、その位置を追います。`,
	dropped: (a, b) =>
		`ウィンドウに入らない先頭部分は省いています（Aの${a}トークン、Bの${b}トークン）。`,
	pair: {
		same: (token) => `「${token}」：両方にあります`,
		replaced: (a, b) => `Aでは「${a}」、Bでは「${b}」`,
		firstOnly: (token) => `「${token}」：Aだけにあります`,
		secondOnly: (token) => `「${token}」：Bだけにあります`
	},
	noPartner: '相手なし',
	missing: '取得していません',
	unread: '読み取れない値がありました。',
	noNumber: 'ロジットが数値ではないため、確率を求められません。',
	reading: '両方の値を読み込んでいます…',
	difference: 'B − A',
	blocks: '両方のブロック',
	place: (row, column) => `「${row}」と「${column}」`,
	cell: (row, column, value) => `${row}、${column}：${value}`,
	readout: (place, a, b, difference) => `${place} ・ A ${a} ・ B ${b} ・ B − A ${difference}`,
	strokes: '斜線は相手なし、×は数値ではない値です。',
	table: '数値を表で見る',
	columnName: '場所',
	answers: {
		title: '次に来るトークン',
		summary: (token, a, shareA, b, shareB, moved) =>
			`「${token}」の次は、Aでは「${a}」（${shareA}）、Bでは「${b}」（${shareB}）。確率のうち${moved}が別のトークンに移っています。`,
		summaryApart: (token, a, shareA, b, shareB) =>
			`「${token}」の次は、Aでは「${a}」（${shareA}）、Bでは「${b}」（${shareB}）。`,
		alone: (token, side) =>
			`「${token}」は${side}だけにあるので、ここでの答えも${side}にしかありません。`,
		note: '語彙全体にわたる、デコーディング設定をかける前の確率です。棒の目盛りはどの列も同じで、B − Aはパーセントポイントです。',
		otherTokens: '二つのモデルはトークンが違うため、確率の差は求められません。',
		columnToken: 'トークン'
	},
	stream: {
		title: '残差ストリームの長さ',
		embedding: '埋め込み',
		block: (number) => `ブロック${number}`,
		summary: (place, token, a, b) =>
			`長さの差が最も大きいのは${place}の「${token}」で、Aは${a}、Bは${b}です。`,
		summaryNone: '長さに差はありません。',
		summaryApart: (token, a, b) =>
			`「${token}」では、最後のブロックを出るときの長さがAで${a}、Bで${b}です。`,
		shared: (count, miss) =>
			`先頭の${count}トークンは同じです。トークンは先を見ないので、ここまでの差は最大でも${miss}です。`,
		legend: '長さ（L2ノルム）',
		apart: '別々に学習したモデルは軸も長さも独自のものなので、引き算に意味はありません。'
	},
	heads: {
		title: 'どのヘッドの視線が変わるか',
		summary: (head, token, share) =>
			`「${token}」の位置で最も変わるのはヘッド${head}。注意の${share}が別の場所に移っています。`,
		label: (summary) => `縦がブロック、横がヘッド。${summary}`,
		cell: (head, share) => `ヘッド${head}：${share}が移っています。Enterで開きます。`,
		note: '追っているトークンの行で|B − A|を合計し、半分にした値です。相手のないトークンへの注意は、移ったものとして数えます。ヘッドを選ぶと開きます。',
		legend: '移った注意の割合',
		apart:
			'別々に学習したモデルのヘッドには、番号のほかに共通点がありません。並べて示しますが、引き算はしません。',
		noPartner: 'このトークンには相手がないので、比べる注意の行がありません。'
	},
	near: {
		maps: 'ヘッドの注意',
		openHead: (head) => `ヘッド${head}を開く`,
		map: (head, side) => `ヘッド${head}の注意パターン、${side}`,
		mapsSummary: (block, count) =>
			`ブロック${block}の注意パターン${count}個を、A、B、その差の順に並べています。行は見る側、列は見られる側です。`,
		vectors: (token) => `「${token}」の位置のストリーム`,
		vectorSummary: (block, a, b, apart, cosine) =>
			`ブロック${block}を出るときの長さは、Aで${a}、Bで${b}。二つの隔たりは${apart}、コサインは${cosine}です。`,
		vectorSummaryApart: (block, a, b) =>
			`ブロック${block}を出るときの長さは、Aで${a}、Bで${b}です。`,
		stage: (name, side) => `${name}、${side}`,
		dimension: (index, a, b, difference) => `次元${index}：A ${a}、B ${b}、B − A ${difference}`,
		hint: '帯を指すか矢印キーで動くと、その要素の値を両方について示します。',
		reach: (most) => `色の範囲は±${most}`,
		reaches: (most, difference) => `色の範囲は±${most}、差は±${difference}`,
		columnA: 'Aの長さ',
		columnB: 'Bの長さ',
		columnApart: 'B − Aの長さ',
		columnCosine: 'コサイン'
	},
	pattern: {
		title: (head) => `ヘッド${head}の注意パターン`,
		summary: (token, a, weightA, b, weightB) =>
			`「${token}」が最も見ているのは、Aでは「${a}」（${weightA}）、Bでは「${b}」（${weightB}）です。`,
		summaryOne: (token, side, key, weight) =>
			`「${token}」は${side}だけにあり、最も見ているのは「${key}」（${weight}）です。`,
		legend: '注意の重み',
		output: (token) => `「${token}」の位置でのヘッドの出力（出力行列をかける前）`,
		outputSummary: (a, b, apart, cosine) =>
			`出力の長さはAで${a}、Bで${b}。二つの隔たりは${apart}、コサインは${cosine}です。`,
		outputSummaryApart: (a, b) => `出力の長さはAで${a}、Bで${b}です。`
	},
	lacks: (side, place) => `${side}には${place}がありません。`,
	block: (number) => `ブロック${number}`,
	head: (name) => `ヘッド${name}`,
	interventions: {
		text: 'ヘッドのオフや倍率の変更は両方に、手で置いたスコアはAだけに効いています。',
		model: '介入はAだけに効いています。'
	},
	with: '介入ありの計算',
	without: '同じ文章、介入なし',
	nothingChanged:
		'モデルには何の変更も加えられていないので、二つの計算は同じになります。ヘッドを開いてオフにするか倍率を変えると、比較が始まります。',
	openForChange: '変更するヘッドを開く',
	ownFiles: '自分のモデルファイル'
};
