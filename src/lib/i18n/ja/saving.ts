import type { Messages } from '..';

export const saving: Messages['saving'] = {
	menu: '保存',
	figure: '図',
	answer: '次のトークン',
	tensor: 'テンソル一つ',
	chooseTensor: '保存するテンソル',
	outside: 'ブロックの外',
	shape: (dims, count, bytes) => `${dims}＝${count}個の値、${bytes}`,
	run: '実行の全体',
	runHint:
		'文章、モデル、設定、介入、見ている場所を一つのファイルにします。ほかの機器でも、このページで開き直せます。',
	complete: (size) => `すべての値を含める（${size}）`,
	omitted: (count, most) =>
		`値は${most}までしか入らないため、大きいほうから${count}個のテンソルを省き、その名前だけをファイルに残します。`,
	saveRun: '実行ファイル',
	saveAs: (what, format) => `${what}を${format}で保存`,
	busy: '計算の途中です。少し待ってから、もう一度お試しください。',
	replaced: '新しい実行に置き換わったため、この値はもう読めません。もう一度保存してください。',
	tooMany: (count, format, most) =>
		`値が${count}個あります。${format}ファイルに入るのは${most}個までです。`,
	useNpy: 'NPYなら、もっと多く入ります。',
	pictureTooLarge: (width, height) =>
		`画像にすると${width}×${height}ピクセルになり、ブラウザーでは描けません。SVGなら保存できます。`,
	failed: (detail) => `保存できませんでした（${detail}）`,
	open: '実行を開く',
	openHint: 'このページで保存した実行ファイルを開きます。ページにドロップしても開けます。',
	drop: 'ここで放すと、実行を開きます',
	report: {
		running: (name) => `${name}を開きました。数値を比べるため、モデルで計算し直しています…`,
		same: (name, count, largest) =>
			`${name}を開き、計算し直しました。比べた${count}個の数値は、${largest}以内の差ですべて一致しています。`,
		identical: (name, count) =>
			`${name}を開き、計算し直しました。比べた${count}個の数値は、完全に一致しています。`,
		differs: (name, hook, largest) =>
			`${name}を開きましたが、ここでの数値はファイルのものと違います。差は最大${largest}で、最初に違うのは${hook}です。`,
		weights: (made, here) =>
			`ファイルは別の重み（${made}）で作られました。ここの重みは${here}です。`,
		backends: (made, here) => `ファイルは${made}で、ここでは${here}で計算しました。`,
		otherTokens: (name) =>
			`${name}を開きましたが、ここのモデルでは文章が別のトークンに分かれるため、数値は比べられません。`,
		textOnly: (name, model, hash) =>
			`${name}を作ったモデル（「${model}」、重み${hash}）は、ここにありません。文章とデコーディングの設定だけを、今のモデルで開きました。見ていた場所と介入は省いてあります。`,
		ownModel:
			'そのモデルのファイルが手元にあれば、モデルのメニューから開いたあと、もう一度この実行を開いてください。',
		unchecked: {
			changed: (name) =>
				`${name}を開きましたが、比べ終わる前に変更があったため、数値は確かめていません。`,
			failed: (name) => `${name}を開きましたが、モデルで計算できず、数値は確かめていません。`,
			'no-values': (name) => `${name}を開きました。比べる数値は入っていません。`
		}
	},
	faults: {
		foreign: (name) => `${name}は、このページの実行ファイルではありません。`,
		newer: (name, version) =>
			`${name}は、より新しい版のページ（形式${version}）で作られています。再読み込みすると新しい版になります。`,
		damaged: (name, where) =>
			`${name}は実行ファイルですが、壊れています（${where === '' ? '途中で切れています' : `${where}が正しくありません`}）。`,
		several: 'ファイルが複数あります。実行は一つずつ開いてください。',
		tooLarge: (name, size, most) =>
			`${name}は${size}あります。実行ファイルの大きさは${most}までです。`,
		lost: (name, detail) => `${name}を読み取れませんでした（${detail}）。`,
		kept: 'ここには何も変更を加えていません。'
	}
};
