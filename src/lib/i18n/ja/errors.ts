import type { Messages } from '..';

export const errors: Messages['errors'] = {
	retry: 'もう一度試す',
	kept: '入力した文章はそのままです。',
	unknown: (detail) =>
		`予期しない問題が起きました（${detail}）。ページを再読み込みしてください。文章はアドレスに残っています。`,
	downloadFailed: (file, loaded, total) =>
		`${file}のダウンロード中に接続が切れました（${total}中${loaded}まで受信）。受信し終えたファイルは残っています。接続を確かめて、もう一度お試しください。`,
	damagedFile: (file) =>
		`${file}が壊れて届きました（チェックサムが一致しません）。壊れたファイルは捨てました。もう一度お試しください。`,
	brokenModelFile: (file, why, detail) =>
		`${file}は使えません。${why}（${detail}）。それまでのモデルは引き続き使えます。`,
	brokenReasons: {
		truncated: 'ファイルが途中で切れています',
		'header-length': 'ヘッダーの長さがありえない値です',
		'header-json': 'ヘッダーを読み取れません',
		offsets: 'テンソルの位置がファイルからはみ出しています',
		dtype: '対応していない数値形式のテンソルがあります',
		'missing-tensor': '足りないテンソルがあります',
		shape: 'テンソルの形が違います',
		'config-json': 'JSONとして読み取れません',
		'tokenizer-json': 'JSONとして読み取れません',
		'card-json': 'モデルカードとして読み取れません',
		'history-json': '学習の記録として読み取れません',
		'config-field': '足りない項目か、正しくない値があります'
	},
	brokenTokenizer: (reason) =>
		`tokenizer.jsonは使えません（${reason}）。モデルのフォルダーを入手し直してください。`,
	unsupportedModel: (field, value) =>
		`この種類のモデルにはまだ対応していません（${field}が「${value}」）。GPT-2形式のモデルが使えます。`,
	tooLong: (length, window) =>
		`${length}トークンは、一度に読める${window}トークンを超えています。文章を短くしてください。`,
	runFailed: (detail) =>
		`計算が途中で失敗しました（${detail}）。直前の結果をそのまま表示しています。文章を変えるか、もう一度お試しください。`,
	missingFile: (file) =>
		`モデルのフォルダーに${file}がありません。config.json、tokenizer.json、model.safetensorsの入ったフォルダーを選んでください。`,
	backendUnavailable: (backend, detail) =>
		`ここでは${backend}を使えません（${detail}）。モデルは今の場所で動き続けます。`,
	engineStopped: (detail) =>
		`モデルを動かす部分が止まりました（${detail}）。「もう一度試す」で起動し直せます。`
};
