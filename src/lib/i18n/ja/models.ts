import type { Messages } from '..';

export const models: Messages['models'] = {
	title: 'モデル',
	description:
		'このサイトのすべてのモデルについて、読んだ文章、学習のしかた、測った結果、できないことをまとめています。',
	lead: 'ここにあるモデルは、どれもこのサイトのためにゼロから学習させた、中を見通せる大きさのものです。カードには、何を読み、どう育ち、何を測り、どこで間違えるかを書いています。このページの数値はすべて、作成の手順がモデルと一緒に書き出したファイルから取っています。',
	inventory: 'モデルの一覧',
	inventoryName: 'モデル',
	inventoryWhat: '概要',
	inventoryParameters: 'パラメーター数',
	inventoryTokens: '読んだトークン',
	inventorySize: 'ダウンロード',
	open: 'エクスプローラーで開く',
	openStep: (step) => `${step}ステップ目をエクスプローラーで開く`,
	why: 'ここにある理由',
	limits: 'できないこと',
	facts: {
		title: '概要',
		parameters: 'パラメーター数',
		size: 'ダウンロード',
		languages: '言語',
		noLanguage: 'なし（記号だけ）',
		tokens: '読んだトークン',
		steps: '学習ステップ',
		stepsOf: (steps, sequences, tokens) => `${steps}（1回に${sequences} × ${tokens}トークン）`,
		hardware: '計算機',
		time: '学習時間',
		seed: 'シード',
		licence: 'ライセンス'
	},
	languageNames: { en: '英語', ja: '日本語' },
	duration: (hours, minutes, seconds) =>
		hours > 0 ? `${hours}時間${minutes}分` : minutes > 0 ? `${minutes}分` : `${seconds}秒`,
	data: {
		title: '読んだ文章',
		note: '割合は、読んだ文章全体に占める量です（同じ文章を何度も読むことがあります）。損失は、一度も読んでいない同じ種類の文章をどれだけ予測し損なうかを表し、単位は1トークンあたりのナットです。0なら完全な予測です。',
		source: '出典',
		share: '読んだ割合',
		tokens: '元の量（トークン）',
		endless: '毎回新しく作成',
		licence: 'ライセンス',
		loss: '損失'
	},
	sources: {
		'story-world-en': '物語の世界（英語）',
		'story-world-ja': '物語の世界（日本語）',
		'tales-en': '物語の世界のやさしいお話（英語）',
		'tales-ja': '物語の世界のやさしいお話（日本語）',
		'facts-en': '物語の世界の事実（英語）',
		'facts-ja': '物語の世界の事実（日本語）',
		'questions-en': '質問と答え（英語）',
		'questions-ja': '質問と答え（日本語）',
		'few-shot-en': '例にならって続ける列（英語）',
		'few-shot-ja': '例にならって続ける列（日本語）',
		'occupations-en': '人と仕事（英語）',
		'occupations-ja': '人と仕事（日本語）',
		'referents-en': '「それ」の指すもの（英語）',
		'referents-ja': '「それ」の指すもの（日本語）',
		'unseen-stories-en': '学習にない筋の物語（英語）',
		'unseen-stories-ja': '学習にない筋の物語（日本語）',
		tinystories: 'TinyStories',
		storybooks: '絵本',
		'childrens-en': '児童書（英語）',
		'aozora-children': '児童文学（日本語）',
		tanaka: '日常の文（日本語）',
		'fresh-repeats': '無作為な列の繰り返し',
		canaries: '埋め込んだ文'
	},
	curves: {
		title: '学習の経過',
		note: '一度も読んでいない文章での損失（1トークンあたりのナット）が、学習ステップとともにどう下がったかを示します。低いほど、よく予測できています。横軸のステップは対数目盛りです。',
		step: '学習ステップ',
		stepOf: (step, last) => `${last}ステップ中${step}`,
		stepTokens: (tokens) => `${tokens}トークンを読んだ時点`,
		summary: (name, first, last, step, now) =>
			`${name}：損失は最初${first}、最後${last}。${step}ステップでは${now}です。`,
		table: '数値を表で見る',
		save: 'CSVで保存',
		columnStep: 'ステップ',
		columnTokens: 'トークン'
	},
	history: {
		title: '学習の途中のモデル',
		note: (count) =>
			`学習の途中の${count}時点で、モデルをそのまま保存しました。順に動かすと、二種類のヘッドが現れるようすが見えます。一つ前のトークンを見るヘッドと、同じトークンが前に出たときに続いたものを探すヘッドです。両方がそろうと、一度見ただけの並びを続けられるようになります。`,
		previousToken: '一つ前を見るヘッド（最大）',
		induction: '繰り返しを続けるヘッド（最大）',
		repeatAccuracy: '繰り返しの正解率',
		loss: (source) => `損失：${source}`,
		curve: (name, first, last, step, now) =>
			`${name}：最初の時点で${first}、最後の時点で${last}。${step}ステップでは${now}です。`,
		previousGrid: '各ヘッドが一つ前のトークンに向けた重み',
		inductionGrid: '各ヘッドが、前回同じトークンに続いたものに向けた重み',
		grid: (title, step, head, score) =>
			`${title}（${step}ステップ）。最大はヘッド${head}の${score}です。`,
		cell: (head, score) => `ヘッド${head}：${score}`,
		block: (number) => `ブロック${number}`,
		scale: '注意の重みの平均',
		tablePrevious: (head) => `一つ前 ${head}`,
		tableInduction: (head) => `繰り返し ${head}`
	},
	evaluation: {
		title: '測った結果',
		note: '基準は、測る前に決めたものです。届かなかったものは、届かなかったと示しています。',
		noGates: 'このモデルには基準を設けていません。測った値は次のとおりです。',
		passed: '達成',
		failed: '未達成',
		measured: (value) => `結果${value}`,
		bound: (bound) => `基準${bound}`,
		interval: (low, high) => `95 %区間${low}〜${high}`,
		cases: (count) => `${count}件`,
		summary: (value, bound) => `0から1の線の上で${value}。基準は${bound}です。`,
		repeatAccuracy: '繰り返しの正解率',
		previousToken: '一つ前を最もよく見るヘッド',
		induction: '繰り返しを最もよく続けるヘッド',
		atHead: (head, score) => `${score}（ヘッド${head}）`,
		gates: {
			'repeat-accuracy': '一度見た無作為な並びを続けられる',
			'induction-head': '同じトークンに続いたものを探すヘッドがある',
			hero: '主人公の名前と代名詞が最後まで変わらない',
			quotes: '開いたかぎ括弧や引用符が必ず閉じる',
			referents: '「それ」が何を指すかがわかる'
		},
		inLanguage: (name, language) => `${name}（${language}）`
	},
	samples: {
		title: '書いた文章',
		note: '選別していません。貪欲法では、いつも確率が最大のトークンを選びます。サンプリングでは、確率に従って抽選します。',
		greedy: '貪欲法',
		sampled: 'サンプリング',
		sampledAt: (temperature, seed) => `温度${temperature}、シード${seed}`,
		more: (count) => `ほかの${count}件`
	},
	canaries: {
		title: '埋め込んだ文',
		note: 'モデルが何を一字一句覚えるかを調べるために、次の文を決まった回数だけ学習の文章に混ぜました。',
		exposures: (count) => `${count}回読んだ文`
	},
	small: {
		attribution: '学習に使った作品の作者と権利',
		remarks: '学習についての記録',
		files: 'ファイルとチェックサム',
		file: 'ファイル',
		size: '大きさ'
	},
	training: {
		label: '学習ステップ',
		of: (step, last) => `${last}中${step}`,
		accuracy: (share) => `繰り返しの正解率${share}`,
		repeatText: 'あかいはこ みどりのき あかいはこ みどり',
		tryRepeat: '繰り返しのある文章で試す'
	},
	menu: {
		choose: (name) => `${name}（モデルを選ぶ）`,
		title: 'モデル',
		inUse: '使用中',
		download: (size) => `ダウンロード${size}`,
		own: '自分のモデルを開く',
		ownName: '自分のモデル',
		cards: '作り方と、できること'
	},
	bytes: (loaded, total) => `${total}中${loaded}`
};
