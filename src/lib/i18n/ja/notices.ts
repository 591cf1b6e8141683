import type { Messages } from '..';

export const notices: Messages['notices'] = {
	openDefault: 'このサイトのモデルを開く',
	unknownModel: (id) =>
		`「${id}」というモデルはここにありません。代わりにこのサイトのモデルを開きました。文章はそのままです。`,
	unknownOwn:
		'このリンクは、だれかの手元のモデルで作られました。モデルのファイルはリンクに含まれないため、代わりにこのサイトのモデルを開きました。文章はそのままです。',
	unknownStep: (name, step) =>
		`${name}の${step}ステップ目の記録はありません。代わりに学習を終えたモデルを開きました。文章はそのままです。`
};
