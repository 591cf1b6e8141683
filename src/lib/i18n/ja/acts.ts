import type { Messages } from '..';

export const acts: Messages['acts'] = {
	add: 'ほかの部分を変える',
	what: '変えるもの',
	kinds: {
		mlp: 'MLP',
		neuron: 'ニューロン1個',
		positions: '位置の情報',
		mean: '一部分を平均値に',
		mask: 'ヘッドのマスク',
		patch: '別の文章の値を移す',
		steer: '2つの文章の差の向きへ'
	},
	about: {
		mlp: 'ブロックのMLPがストリームに足す値を、何倍かにします。0ならオフです。',
		neuron: 'MLPのニューロン1個の出力を、何倍かにします。0ならオフです。',
		positions:
			'位置の埋め込みを何倍かにします。0にすると、モデルはトークンの順番を直接には知らされません。',
		mean: 'その部分の出力を、どの位置でも、入力した文章での平均値にします。その位置ならではの情報は消えますが、後のブロックが見慣れない値を受け取ることは避けられます。',
		mask: 'ヘッドが、後に来るトークンまで見られるようになります。文章を書くときのモデルには、決してできないことです。',
		patch:
			'モデルが別の文章で計算した値を、この文章の値と入れ替えます。それで答えが別の文章のものに変われば、その値が違いを生んでいたことになります。',
		steer:
			'一方の文章の終わりから、もう一方の文章の終わりへ向かう差を、すべての位置でストリームに足します。2つの文章が違う方向へ、答えを押すことができます。'
	},
	block: 'ブロック',
	part: '部分',
	parts: { resid: 'ブロックの前のストリーム', head: 'ヘッドの出力', mlp: 'MLPの出力' },
	mlpOption: 'MLP',
	headOption: (head) => `ヘッド${head}`,
	neuron: 'ニューロン',
	neuronRange: (most) => `ニューロンの番号は1から${most}までです。`,
	to: 'この文章の位置',
	from: '取り出す位置',
	isAdded: 'もとの値を残して、足す',
	donor: '別の文章',
	donorHint: '1か所だけ違う文章',
	towards: '近づける文章',
	awayFrom: '遠ざける文章',
	contrastHint: '違うところだけを変えた文章',
	apply: '変える',
	needsText: '別の文章を入れてください。',
	needsTexts: '2つの文章を入れてください。',
	tooShort: (count) => `別の文章は${count}トークンしかないため、何もしていません。`,
	noText: '別の文章がないため、何もしていません。',
	pastEnd: 'この文章がその位置まで届いていないため、まだ何もしていません。',
	reading: '別の文章を計算しています…',
	name: {
		mlp: (block) => `ブロック${block}のMLP`,
		neuron: (block, neuron) => `ニューロン${block}.${neuron}`,
		positions: '位置の情報',
		mean: (part) => `${part}（平均値）`,
		mask: (head) => `${head}（マスクなし）`,
		patch: (part, to, from) => `${part}、${to}に${from}の値`,
		stream: (block) => `ブロック${block}の前のストリーム`,
		steer: (block) => `ブロック${block}の前で差を足す`
	},
	place: (token, position) => `「${token}」（${position}）`,
	amount: (name) => `${name}：大きさ`,
	off: 'オフ',
	times: (factor) => `×${factor}`,
	added: '加算',
	effect: {
		divergence: 'KL情報量',
		divergenceFormula: '全トークンについての Σ p・log₂(p / q)。pは介入前、qは介入後',
		bits: (bits) => `${bits}ビット`,
		rose: '上がった',
		fell: '下がった',
		moved: (token, change) => `${token} ${change}`,
		join: '、',
		none: 'ほとんどなし',
		about: 'デコーディングの設定を通す前の、モデル自身の確率の差（ポイント）です。'
	}
};
