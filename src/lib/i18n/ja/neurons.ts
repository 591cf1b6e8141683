import type { Messages } from '..';

export const neurons: Messages['neurons'] = {
	open: 'このニューロンの働き',
	title: (name) => `ニューロン${name}`,
	none: (name) => `このモデルにニューロン${name}はありません。`,
	off: 'オフにする',
	isOff: 'オフ',
	reading: '読み込んでいます…',
	failed: '読み込めませんでした。もう一度ニューロンを選んでください。',
	along: 'この文章で',
	alongAbout: '各トークンでの、活性化関数を通した後の値です。0より小さい値の棒は、右から伸びます。',
	strongest: '最も強く反応するところ',
	strongestAbout: (texts, tokens) =>
		`学習に使わなかったお話${texts}編（${tokens}トークン、英語と日本語）で測りました。文章ごとに最も強いトークンを1つ選び、その中で強い順に並べています。文章は、シードからここで語り直したものです。`,
	firing: (share) => `これらのトークンのうち、値が0を超えるのは${share}です。`,
	notMeasured: 'このモデルについては測っていません。',
	pushes: '後押しするもの',
	pushesAbout:
		'値が1のとき、モデルの出口を通って各トークンのロジットに直接足される分です（全トークンの平均を引き、追っているトークンでの最終の正規化の大きさを使います）。後のブロックがどう使うかは含みません。',
	up: '上げる',
	down: '下げる'
};
