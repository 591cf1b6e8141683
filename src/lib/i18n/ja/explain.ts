import type { Messages } from '..';

export const explain: Messages['explain'] = {
	label: 'この数の内訳',
	hooks: {
		hook_embed: 'トークン埋め込み',
		hook_pos_embed: '位置埋め込み',
		hook_resid_pre: '残差（入力）',
		'ln1.hook_scale': '層正規化の分母',
		'ln1.hook_normalized': '層正規化',
		'attn.hook_q': 'クエリ',
		'attn.hook_k': 'キー',
		'attn.hook_v': 'バリュー',
		'attn.hook_attn_scores': 'スコア',
		'attn.hook_pattern': '注意の重み',
		'attn.hook_z': 'ヘッドの出力',
		hook_attn_out: '注意の出力',
		hook_resid_mid: '残差（中間）',
		'ln2.hook_scale': '層正規化の分母',
		'ln2.hook_normalized': '層正規化',
		'mlp.hook_pre': 'MLPの入口',
		'mlp.hook_post': '活性化',
		hook_mlp_out: 'MLPの出力',
		hook_resid_post: '残差（出力）',
		'ln_final.hook_scale': '最後の層正規化の分母',
		'ln_final.hook_normalized': '最後の層正規化',
		logits: 'ロジット'
	},
	block: (block) => `ブロック${block}`,
	head: (head) => `ヘッド${head}`,
	dimension: (index) => `次元${index}`,
	headDimension: (head, index) => `ヘッド${head}の次元${index}`,
	neuron: (index) => `ニューロン${index}`,
	at: (word) => `「${word}」の位置`,
	looks: (query, key) => `「${query}」→「${key}」`,
	ofToken: (word) => `候補「${word}」`,
	bias: 'バイアス',
	tableToken: (word, index) => `「${word}」の行、次元${index}`,
	tablePosition: (place, index) => `${place}番目の位置の行、次元${index}`,
	parts: {
		result: (count) => (count === '1' ? '項は1つです' : `${count}個の項を足すとこの値になります`),
		variance: (count) => `${count}個の二乗を足すと分散になります`,
		powers: (count) =>
			count === '1' ? 'この行の指数は1つだけです' : `${count}個の指数を足すと行の合計になります`
	},
	strip: (count, sum) => `位置の順に並べた${count}個の項、合計${sum}`,
	inOrder: 'すべての項を順に並べたものです。大きい項は一覧にまとめています。',
	largest: '大きい項',
	others: (count) => `残り${count}個の合計`,
	sum: '合計',
	follow: (name, value) => `${name}：${value}。その内訳を見る`,
	see: (name) => `${name}を見る`,
	stepsTitle: '計算の手順',
	steps: {
		mean: '行の平均',
		variance: '分散（二乗の平均）',
		root: '分散＋εの平方根',
		centred: '平均を引く',
		divided: '平方根で割る',
		greatest: '行で最大のスコア。すべてから引いても割合は変わりません',
		power: 'eの（スコア−最大）乗',
		total: 'すべてのキーについて足した合計',
		share: '合計に占める割合',
		input: '元の値',
		bend: '√(2/π) · (x + 0.044715 x³)',
		tanh: 'そのtanh（−1から1まで）',
		erf: 'x/√2の誤差関数',
		activated: '通り抜ける値'
	},
	same: (value) => `計算し直すと${value}。実行時の値と丸めの範囲で一致します。`,
	differs: (again, value, by) =>
		`計算し直すと${again}ですが、実行時の値は${value}です。差の${by}は、これらの入力では説明できません。`,
	changed: (mul, add) =>
		`この値には介入による変更（×${mul}${add === '0' ? '' : `、＋${add}`}）が加えられています。項は変更前のものです。`,
	masked:
		'このキーはクエリより後にあります。クエリとキーの積にかかわらず、ソフトマックスの前にマスクがスコアを−∞にします。',
	odd: (value) =>
		`この値は${value}で、有限の数ではありません。もとになった数のどれかが有限でないか、結果が大きくなりすぎています。`,
	oddTerms: '有限の数でない項があるため、合計も有限の数になりません。',
	lookUp: 'この数は計算されたものではなく、訓練で作られた表の値です。',
	sentence: (name, value, sum, terms) => `${name}は${value}。${terms}：${sum}。`,
	back: (name) => `${name}に戻る`,
	backShort: '戻る',
	close: '閉じる',
	reading: '計算しています…',
	failed: (detail) => `計算できませんでした：${detail}`,
	missing: (name) => `この実行に${name}はありません。`,
	hint: 'クリックかEnterで、その要素の内訳を見られます。',
	/** Between parts of a place. */
	join: ' ・ ',
	logit: (word) => `「${word}」のロジットの内訳`,
	/** Over the column of logits beside the candidates. */
	logitColumn: 'ロジット',
	otherLogit: 'ほかのトークンのロジット',
	nextInText: (word) => `文章で次に来る「${word}」`,
	severalTokens: (text, first) =>
		`「${text}」はここでは複数のトークンになります。先頭は「${first}」です。`
};
