import type { Messages } from '..';

export const near: Messages['near'] = {
	title: (block, of) => `ブロック${block}（全${of}個）`,
	at: (word, place, of) => `「${word}」の位置、${of}トークン中${place}番目`,
	summary: (block, word, incoming, outgoing) =>
		`ブロック${block}、「${word}」の位置。残差ストリームはノルム${incoming}で入り、${outgoing}で出ていきます。`,
	attention: {
		title: 'アテンション（注意）',
		lead: (heads) => `${heads}個のヘッドが、自分とそれより前のトークンから情報を集めます`
	},
	mlp: {
		title: 'MLP',
		lead: (neurons) => `${neurons}個のニューロン。それぞれがこのトークンだけを見ます`
	},
	stages: {
		pre: '残差（入力）',
		ln1: '層正規化',
		q: 'クエリ',
		k: 'キー',
		v: 'バリュー',
		scores: 'スコア',
		pattern: '注意パターン',
		z: 'ヘッドの出力',
		attnOut: '注意の出力',
		mid: '残差（中間）',
		ln2: '層正規化',
		mlpPre: 'MLPの入口',
		post: '活性化',
		mlpOut: 'MLPの出力',
		out: '残差（出力）'
	},
	activations: { gelu_new: 'GELU', gelu: 'GELU', relu: 'ReLU' },
	roles: {
		q: '探すもの',
		k: '見つかる目印',
		v: '渡す中身',
		scores: 'クエリ・キー ÷ √dHead',
		pattern: '行ごとのソフトマックス',
		z: 'パターン × バリュー'
	},
	norm: (value) => `ノルム ${value}`,
	range: (least, greatest) => `${least} ～ ${greatest}`,
	scaled: (mean, scale) => `平均${mean}を引き、${scale}で割る`,
	active: (count, of) => `${of}個中${count}個が正`,
	adds: (part) => `入力 ＋ ${part}`,
	exact: (miss) => `丸めの差は最大${miss}`,
	inexact: (miss) => `最大${miss}の差：ここに変更が加えられています`,
	carried: 'そのまま通り抜ける',
	hint: '帯やマップを指すと、その要素がほかの帯やマップでも示されます。',
	dimensionName: (index) => `次元${index}`,
	headDimensionName: (head, index) => `ヘッド${head}の次元${index}`,
	neuronName: (index) => `ニューロン${index}`,
	dimension: (index, value) => `次元${index}：${value}`,
	headDimension: (head, index, value) => `ヘッド${head}、次元${index}：${value}`,
	cell: (place, value) => `${place}：${value}`,
	neuron: (index, value) => `ニューロン${index}：${value}`,
	vector: (name, count, summary) => `${name}、値${count}個：${summary}`,
	head: (label) => `ヘッド${label}`,
	openHead: (label, word, share) => `ヘッド${label}を開く：最も見ているのは「${word}」${share}`,
	isOff: 'オフ',
	map: (label, what) => `ヘッド${label}の${what}`,
	mapGuide: '行：見る側、列：見られる側',
	dots: (count) => `ニューロン${count}個：横が活性化前、縦が活性化後の値`,
	before: '前',
	after: '後',
	most: (value) => `最大 ${value}`,
	strongest: '強く反応したニューロン',
	openBlock: (block) => `ブロック${block}を開く`,
	stopsAt: (word, share) => `ここで止めたら「${word}」${share}`,
	hue: (attention, mlp) =>
		`足し合わせる帯どうしは色の尺度をそろえています（注意では±${attention}、MLPでは±${mlp}）。`,
	pixels: '値が画素より多い帯や地図では、各画素に絶対値が最大の値を示します。',
	missing: '取得していません',
	reading: '値を読み込んでいます…',
	waiting: 'まだ何も実行されていません',
	values: {
		menu: '保存',
		menuOf: (name) => `${name}を保存`
	}
};
