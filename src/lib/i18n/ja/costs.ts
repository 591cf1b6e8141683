import type { CostTexts } from '..';

export const costs: CostTexts = {
	title: '時間とメモリ',
	lead: 'このモデルが、この機器のこのブラウザーで、いま実際に使っている時間とメモリです。',
	close: '時間とメモリを閉じる',
	time: '1回の計算の時間の内訳',
	memory: 'メモリにあるもの',
	measure: (tokens) => `この${tokens}トークンの計算を測る`,
	measureOne: 'この1トークンの計算を測る',
	again: 'もう一度測る',
	measuring: '測定中です。同じ計算を、プロファイラーありとなしで何度か繰り返しています…',
	failed: (detail) => `測定できませんでした（${detail}）`,
	memoryFailed: (detail) => `数えられませんでした（${detail}）`,
	notYet: '入力の最中には測りません。測定には1〜2秒かかり、その間ほかの計算は待たされます。',
	earlier: (tokens) =>
		`${tokens}トークンのときの測定です。そのあと、文章、介入、モデルのどれかが変わりました。`,
	on: (backend) => backend,
	onThreads: (backend, threads) => `${backend}・${threads}スレッド`,
	onOneThread: (backend) => `${backend}・1スレッド`,
	summary: (ms, where, tokens, share, stage) =>
		`${tokens}トークンの計算1回に${ms}ミリ秒かかります（${where}）。そのうち${share}は個々の演算に割り当てられ、いちばん長い段階は「${stage}」です。`,
	stages: 'モデルの段階ごと',
	kinds: '演算の種類ごと',
	part: '部分',
	operation: '演算',
	ms: 'ミリ秒',
	share: '割合',
	total: '計算全体',
	between: '演算と演算の間（ランタイムの中）',
	outside: 'ランタイムの外：入力の受け渡しと全テンソルの取り出し',
	offCard: 'GPUが計算していない時間：準備、待ち、取り出し',
	embed: '埋め込み',
	attention: (block) => `ブロック${block}：アテンション`,
	mlp: (block) => `ブロック${block}：MLP`,
	unembed: '最後の正規化と逆埋め込み',
	unassigned: '一つの段階に決められない演算',
	operations: {
		Gemm: '重み行列との積とバイアス',
		MatMul: '行列どうしの積',
		FusedMatMul: '行列どうしの積と定数倍',
		Softmax: 'ソフトマックス',
		LayerNormalization: '正規化',
		Gelu: '活性化',
		Relu: '活性化',
		Add: '足し算',
		Mul: '掛け算',
		Concat: 'キャッシュへの連結',
		Transpose: '軸の入れ替え',
		Reshape: '形だけの変更',
		Gather: '行の取り出し',
		Split: 'Q・K・Vへの分割'
	},
	how: '測り方',
	timed: {
		processor: (counted, runs) =>
			`ランタイム自身のプロファイラーが、CPU上の演算を一つずつ測りました。数値は、同じ計算${runs}回のうち速かった${counted}回の平均です（ほかの仕事が重なると遅くなるだけなので。最初の1回は別に示します）。このページの計算と同じく、テンソルをすべて取り出しています。ランタイムが一つにまとめた演算は、始まりの場所で1回だけ数えます。`,
		card: (counted, runs) =>
			`ランタイム自身のプロファイラーが、GPUの時計で一つずつカーネルを測りました。数値は、同じ計算${runs}回のうち速かった${counted}回の平均です（ほかの仕事が重なると遅くなるだけなので。最初の1回は別に示します）。テンソルはGPUに置いたまま、ロジットだけを取り出しています。GPUの時計とページの時計は別なので、残りはその間の時間です。`,
		'handing-over': (counted, runs) =>
			`このGPUは自分の時間を教えてくれません。プロファイラーが測れたのは、CPUが各演算を渡すのにかかった時間だけで、GPUの計算時間ではありません。数値は、同じ計算${runs}回のうち速かった${counted}回の平均です（ほかの仕事が重なると遅くなるだけなので。最初の1回は別に示します）。`
	},
	clock: (step) =>
		`このブラウザーの時計は${step}ミリ秒刻みです。演算の多くはこれより短いため、1回ごとの値ではなく平均だけが頼りになります。`,
	facts: {
		cold: '最初の計算（準備を含む）',
		warm: '2回目以降の計算',
		plain: 'プロファイラーなしの同じ計算',
		compile: 'グラフの組み立て（重みの読み込みを含む）'
	},
	range: (mean, least, most) => `${mean}ミリ秒（速い半分の平均、全体は${least}〜${most}）`,
	milliseconds: (ms) => `${ms}ミリ秒`,
	what: '内容',
	bytes: 'バイト数',
	where: '場所',
	known: '調べ方',
	counted: '数えた',
	computed: '形から計算',
	asked: 'ブラウザーに尋ねた',
	places: {
		page: 'エンジンのメモリ',
		runtime: 'ランタイムのメモリ',
		card: 'GPU',
		cardOrPage: 'GPU（表示した分はメモリにも）'
	},
	file: '重み（ファイルのまま）',
	graphs: {
		reading: '重み（float32、全テンソルを読めるグラフ）',
		editing: '同じ重みをもう一組（介入できるグラフ）',
		unmaskable: '同じ重みをもう一組（先を見られるグラフ）',
		lens: '逆埋め込み（float32、ロジットレンズ）'
	},
	cache: (tokens) => `${tokens}トークン分のキーとバリュー（生成の続きに使うキャッシュ）`,
	noCache: 'キーとバリューのキャッシュ：まだ生成していないので空',
	runs: (held, budget) =>
		`直近${held}回の計算の活性化の値（${budget}を超えると古いものから手放す）`,
	oneRun: (budget) => `計算1回の活性化の値（${budget}を超えると古いものから手放す）`,
	heap: 'ランタイムのWebAssemblyメモリ全体',
	noHeap: 'ランタイムのWebAssemblyメモリ：ここでは調べられない',
	overlapWasm:
		'各行は重なり合っているため、合計はできません。ランタイムのメモリには、float32の重み、作業領域、空きが含まれます。このメモリは増える一方で、返されることはありません。ランタイムが重みを並べ替えてもう一組持つかどうかは、外からはわかりません。',
	overlapCard: 'GPUの内部の管理領域や、ドライバーが切り上げる分は、ページからは見えません。'
};
