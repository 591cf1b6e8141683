import type { Messages } from '..';

export const lessons: Messages['lessons'] = {
	title: 'レッスン',
	description:
		'文字を数えるところから、トランスフォーマーの中を読むところまで。予想し、試し、本物の計算を見ながら学ぶ、言語モデルの講座です。',
	lead: 'どのレッスンも謎から始まります。まず自分で予想し、それから答えを見ます。目に見えるものはすべて、その場で計算した結果です。自分の文章でも試せます。一つのレッスンは8分から15分。どこからでも、好きな順に進められます。',

	course: {
		part: (number) => `第${number}部`,
		minutes: (count) => `${count}分`,
		done: '修了',
		begun: (step, of) => `ステップ${step}（全${of}）`,
		soon: '準備中',
		there: (count, of) => `全${of}件のうち${count}件を公開中`,
		builds: (titles) => `先に学ぶとよいレッスン：${titles.map((title) => `「${title}」`).join('')}`,
		buildsOn: '先に学ぶとよいレッスン',
		goOnWith: (title, step, of) => `「${title}」を続ける（全${of}ステップの${step}から）`,
		beginWith: (title) => `「${title}」を始める`,
		next: '次におすすめ',
		allDone: '今あるレッスンは、すべて修了しました。',
		parts: {
			'1-before-neural-networks': {
				title: 'ニューラルネットワーク以前',
				planned: {
					'what-is-a-language-model': '言語モデルとは何か',
					rules: '規則で書く言語',
					'n-grams': '次に来るものを数える',
					'hidden-markov': '隠れた状態',
					'maximum-entropy': '特徴と重み'
				}
			},
			'2-words-become-vectors': {
				title: '言葉がベクトルになる',
				planned: {
					'neural-language-model': '最初のニューラル言語モデル',
					word2vec: '意味は位置になる',
					'rnn-and-lstm': '覚えておくネットワーク'
				}
			},
			'3-inside-the-transformer': {
				title: 'トランスフォーマーの中',
				planned: {
					tokens: 'トークン',
					'embeddings-and-positions': '最初の層に入るもの',
					'self-attention': '自己注意',
					'multi-head': 'たくさんのヘッド',
					'mlp-and-residual-stream': 'すべての層が書き込む流れ',
					'logits-and-softmax': '点数から確率へ',
					decoding: '次の語を選ぶ',
					'generation-and-context': '一つずつ書いていく',
					'modern-architectures': 'GPT-2から変わったこと'
				}
			},
			'4-how-models-are-made': {
				title: 'モデルはどう作られるか',
				planned: {
					data: 'モデルはデータでできている',
					pretraining: '事前学習',
					'masked-models': '両側を見るモデル',
					'fine-tuning': 'ファインチューニング',
					preferences: '好みから学ぶ',
					scaling: 'スケーリング'
				}
			},
			'5-using-models': {
				title: 'モデルを使う、限界を知る',
				planned: {
					prompting: 'プロンプト',
					retrieval: '調べてから答える',
					hallucination: 'なめらかさと正しさ',
					bias: 'バイアス',
					'security-and-privacy': '安全とプライバシー',
					cost: '一つの答えにかかる費用',
					'looking-inside': '原因を探す',
					landscape: '言葉の地図'
				}
			}
		}
	},

	progress: {
		title: '学習の記録',
		where:
			'学んだこと、予想、書いた文章は、このブラウザーの中だけに保存されます。ファイルにすれば、ほかの機器に移せます。',
		empty: 'まだ何も記録されていません。',
		save: 'ファイルに保存',
		open: 'ファイルを読み込む',
		openHint: '開いたファイルは今の記録に加わります。上書きされることはありません。',
		erase: 'すべて消す',
		eraseSure:
			'このブラウザーにあるレッスンの記録（予想、書いた文章、修了の印）がすべて消えます。あとで戻したいときは、先にファイルに保存してください。',
		eraseYes: '消す',
		eraseNo: '消さない',
		erased: 'すべて消しました。',
		saved: (name) => `${name}に保存しました。`,
		taken: (count) => `${count}件のレッスンの記録を読み込みました。`,
		notJson: (name) =>
			`${name}は学習の記録ではありません（JSONとして読めません）。今の記録はそのままです。`,
		notProgress: (name, where) =>
			`${name}はこのサイトの学習の記録ではありません${where === '' ? '' : `（${where}）`}。今の記録はそのままです。`,
		newer: (name, version) =>
			`${name}は、このサイトの新しい版（バージョン${version}）で作られています。ページを再読み込みして新しい版にしてから、もう一度お試しください。今の記録はそのままです。`,
		tooLarge: (name, size) =>
			`${name}は${size}もあり、学習の記録にしては大きすぎるため、読み込みませんでした。今の記録はそのままです。`,
		unreadable: (name, detail) =>
			`${name}を読み取れませんでした（${detail}）。今の記録はそのままです。`,
		problems: {
			blocked:
				'このブラウザーは、プライベートウィンドウなどのため、このサイトの記録を保存しません。レッスンは使えますが、ファイルに保存しないかぎり、タブを閉じると記録は消えます。',
			full: '記録を保存する空き容量がありません。ファイルに保存しないかぎり、これからの記録はタブを閉じると消えます。',
			newer:
				'記録は、このサイトの新しい版で保存されています。ページを再読み込みすると見られます。それまでの操作は、タブを閉じると消えます。',
			unreadable:
				'別の版のサイトが書いたため、読めないレッスンの記録がありました。その記録はこのブラウザーにそのまま残してあり、レッスンは最初から始まります。'
		}
	},

	player: {
		steps: 'レッスンのステップ',
		stepOf: (step, of) => `ステップ${step}（全${of}）`,
		stepName: (step, heading) => `ステップ${step}：${heading}`,
		stepDone: '済み',
		kinds: { predict: '予想', why: '自分の言葉で', check: '確かめる' },
		previous: '戻る',
		next: '次へ',
		keys: 'キーボードの←と→でも進めます。',
		offer: (step, of) => `前回は全${of}ステップのうち、ステップ${step}まで進みました。`,
		goOn: '続きから',
		decline: '最初から',
		experiment: '実験',
		trying: '自由に試しています。',
		backToLesson: 'レッスンに戻る',
		tryTitle: '試してみよう',
		tryIt: '自分で試す',
		withOwn: '自分の文章や設定で見ています。',
		useLessons: 'レッスンの例に戻す',
		loading: '実験を読み込んでいます…',
		failed: (detail) =>
			`実験を読み込めませんでした（${detail}）。本文はすべて読めます。書いたものもそのままです。`,
		again: 'もう一度試す',
		links: {
			garbage: 'リンクが壊れているため、レッスンを最初から開きました。',
			newer:
				'このリンクは新しい版のサイトで作られているため、レッスンを最初から開きました。ページを再読み込みしてから、もう一度リンクを開いてください。',
			'unknown-step':
				'リンク先のステップがこのレッスンにはないため、レッスンを最初から開きました。',
			'other-state':
				'リンクに、この実験では使えない設定が含まれています。ステップはレッスンのとおりに開きました。'
		},
		whereNext: 'この先へ',
		nextLesson: (title) => `次のレッスン：${title}`,
		inExplorer: '同じものをエクスプローラーで見る',
		textInExplorer: (text) => `この文章をエクスプローラーで開く：「${text}」`,
		textAlone: 'そこでは、このサイトのGPTが読みます。実験の設定は引き継がれません。',
		allLessons: 'レッスンの一覧',
		sources: '出典'
	},

	guess: {
		title: 'あなたの予想',
		commit: 'これで予想する',
		keep: '予想を変えない',
		change: '考え直す',
		yours: 'あなたの予想',
		model: 'モデル',
		answer: '答え',
		before: (guesses) => `その前の予想：${guesses}`,
		waitingForModel:
			'予想は記録しました。モデルの準備ができていません。できしだい、ここに答えが出ます。',
		waiting: '予想は記録しました。図の結果が出しだい、ここに答えが出ます。',
		openWaitingForModel: 'モデルの準備ができていません。できしだい、ここに答えが出ます。',
		openWaiting: '図の結果が出しだい、ここに答えが出ます。',
		elsewhere: '答えは、レッスンの例についてのものです。「レッスンに戻る」を選ぶと見られます。',
		slide: '線の上で予想する',
		number: 'あなたの予想',
		numberHint: '線の上を動かすか、数を入力してください。',
		orderHint: '行をつかんで動かすか、ボタンで並べ替えてください。',
		up: (item) => `上へ：${item}`,
		down: (item) => `下へ：${item}`,
		moved: (item, place, of) => `${item}：${of}個中${place}番目`,
		place: '順位',
		placesRight: (count, of) => `${of}個中${count}個の位置が一致`,
		cellHint: '図のマスを指すか、行と列を選んでください。',
		row: '行',
		column: '列',
		none: '未選択',
		cell: (row, column) => `行「${row}」、列「${column}」`,
		nothing: '予想なし'
	},

	why: {
		title: '自分の言葉で',
		field: 'あなたの考え',
		kept: '書いたものは、このブラウザーに保存されます。',
		compare: '解答例と比べる',
		one: '解答例'
	},

	check: {
		title: '確かめよう',
		field: 'あなたの答え',
		attempt: '答え合わせ',
		attemptState: 'この設定で答え合わせ',
		right: '正解です。',
		rightOne: '正解',
		wrong: 'まだです。',
		unknown: 'まだ計算中です。少し待って、もう一度お試しください。',
		tries: (count) => `${count}回挑戦`,
		solved: '解けた',
		hint: 'ヒント',
		secondHint: 'もう一つヒント',
		hintNumber: (number) => `ヒント${number}`
	},

	teach: {
		title: '先生方へ',
		present: 'スクリーンに映す',
		presentHint:
			'文字が大きくなり、まわりの表示が消えます。スペースか→で先へ進んで答えを出し、←で戻り、Escで終わります。',
		leave: '終わる（Esc）',
		reveal: '答えを出す',
		note: '指導のメモ',
		printWorksheet: 'ワークシートを印刷',
		printNote: '指導のメモを印刷',
		poll: '挙手',
		handsFor: (option) => `「${option}」に挙がった手の数`,
		hands: (count) => `${count}人`,
		countAnew: '数え直す',
		given: (who, share) => `${who}：${share}`,
		range: (from, to) => `${from}〜${to}`,
		firstIs: '一番目はどれ？'
	},

	ownText: {
		file: 'テキストファイルを開く',
		binary: (name) =>
			`${name}はテキストファイルではないので、読みませんでした。プレーンテキスト（.txt）で保存して、もう一度試してください。`,
		empty: (name) => `${name}には文字がありません。`,
		unreadable: (name, detail) => `${name}を読めませんでした（${detail}）。`,
		cut: (kept, all) =>
			all === null
				? `とても長い文章なので、はじめの${kept}文字を使います。`
				: `${all}文字あるので、はじめの${kept}文字を使います。`
	},

	print: {
		worksheet: 'ワークシート',
		name: '名前',
		date: '日付',
		guess: '予想',
		shown: '画面に出た答え',
		order: '予想した順番',
		link: 'ブラウザーで開く',
		stateLeftOut: '使っている文章が長くてリンクに入らないため、リンクはレッスンの例を開きます。',
		note: '指導のメモ',
		answers: '答え',
		answer: '答え',
		measured: '（このブラウザーでの計算結果）',
		notMeasured: '実験の結果がまだ出ていません。ステップを開くと分かります。',
		solving: '解けた状態で開く',
		hints: 'ヒント',
		step: (number) => `ステップ${number}`,
		measuring: '印刷に要る値を測っています',
		measuredOf: (count, of) => `${of}個中${count}個`,
		printNow: '残りを待たずに印刷',
		cancel: 'やめる',
		oneAnswer: '解答例',
		right: '正解',
		made: 'Vitrine'
	}
};
