import type { Messages } from '..';

export const patching: Messages['patching'] = {
	open: 'すべての位置で試す',
	title: '違いを運ぶのは、どの位置か',
	lead: '別の文章の値を1つずつ今の文章に移し、そのたびにモデルに答えさせます。0なら答えは変わらず、1なら別の文章の答えになります。',
	what: '移すもの',
	kinds: { stream: 'ストリームを1か所ずつ', heads: 'ヘッドの出力を全位置で' },
	needsText: '「ほかの部分を変える」の「別の文章の値を移す」で、別の文章を入れてください。',
	isSame: 'どちらの文章でもここでの答えが同じで、運ぶ違いがありません。',
	measure: (toward, away, own, donor) =>
		`「${toward}」のロジットが「${away}」をどれだけ上回るかで測ります。今の文章では${own}、別の文章では${donor}です。`,
	progress: (done, total) => `${total}回中${done}回`,
	stop: '止める',
	failed: '計算に失敗しました。それまでに測った分は残っています。',
	row: (block) => `${block}の前`,
	column: (head) => `ヘッド${head}`,
	place: (row, column) => `${row}、${column}`,
	cell: (place, share) => `${place}：${share}`,
	noCell: (place) => `${place}：測っていません（対応するトークンが別の文章にありません）`,
	summary: (place, share) => `答えを最も大きく動かすのは${place}で、${share}です。`,
	legend: '答えが移る割合',
	aboutStream:
		'行は、どのブロックの前か。列は、どのトークンの位置か（別の文章の対応するトークンの値を移します）。選ぶと、その移し替えを残します。',
	aboutHeads:
		'行はブロック、列はヘッドです。対応するトークンのあるすべての位置で、出力を移します。選ぶと、そのヘッドが開きます。',
	speed: (ms) => `1回${ms}ミリ秒`
};
