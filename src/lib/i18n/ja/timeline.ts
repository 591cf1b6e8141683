import type { Messages } from '..';

export const timeline: Messages['timeline'] = {
	bits: (bits) => `驚き${bits}ビット`,
	legend: '驚き（ビット）',
	sure: '予想どおり',
	blind: '当てずっぽう',
	explained: (bits, tokens) =>
		`そのトークンがどれほど意外だったかを表します。モデルが付けた確率の−log₂で、語彙全体にわたる、デコーディング設定をかける前の確率を使います。1ビットは2回に1回、2ビットは4回に1回。${bits}ビットなら、${tokens}トークンからの当てずっぽうと同じです。`,
	first: (token) => `「${token}」は先頭なので、予想の手がかりがありません。`,
	followed: (token, share, bits) => `「${token}」がここに来る確率は${share}、驚きは${bits}ビット。`,
	table: '驚きの表',
	tableMean: (bits) => `1トークン平均${bits}ビット`,
	columnToken: 'トークン',
	columnShare: '来る確率',
	columnBits: 'ビット',
	branches: '枝分かれ',
	branchSummary: (count, present) =>
		`枝は${count}本あり、今いるのは「${present}」と続く枝です。選ぶとその枝に戻れます。`,
	branchTokens: (count) => `${count}トークン`,
	branchEmpty: '今ここ（続きはまだありません）',
	branchStart: (number) => `${number}番目`,
	branchHint: (most) =>
		`前のトークンに戻したり、そこで別の語を選んだりすると、離れた続きが枝として残ります（新しい順に${most}本まで。リンクにも入ります）。文章を書き換えると、枝は消えます。`,
	untilStopped: '止めるまで生成',
	untilStoppedHint: (most) =>
		`止めるか、モデルが文章を終えるか、${most}トークンに達するまで続けます。`,
	seed: (seed) => `シード${seed}`,
	seedHint: '次のシードに替えます。乱数が変わり、別の続きになります。',
	foreign:
		'このリンクの続きには、このモデルにないトークンが含まれています。続きはその手前までとし、そのような枝は省きました。',
	unread: '驚きの値を読み取れませんでした。'
};
