import type { Plot } from '../tell';

/** Plots of everyday life: school, journeys, weather, cooking, growing things. */
export const dayPlots: readonly Plot[] = [
	{
		name: 'learning',
		cast: { a: 'child', l: 'lesson', w: 'woman', m: 'man' },
		beats: [
			[
				[
					'{a} wanted to {l}, but {a.he} could not.',
					'{a}は{l}ことができるようになりたいと思いました。でも、まだできませんでした。'
				]
			],
			[['"It is too hard," said {a}.', '「むずかしすぎる。」と{a}は言いました。']],
			[
				[
					'{a}\'s {w} said, "Try again. I will help you."',
					'{a}の{w}は「もう一度やってみて。手伝うから。」と言いました。'
				],
				['{a}\'s {m} said, "Do not give up."', '{a}の{m}は「あきらめないで。」と言いました。']
			],
			[
				['{a} tried again and again.', '{a}は何度も何度もやってみました。'],
				['{a} tried every day.', '{a}は毎日練習しました。']
			],
			[['At last {a} could {l}!', 'とうとう、{a}は{l}ことができました。']],
			[
				['{a} was proud and happy.', '{a}は嬉しくて、得意になりました。'],
				['"I can {l}!" said {a}.', '「{l}ことができるよ。」と{a}は言いました。']
			]
		]
	},
	{
		name: 'journey',
		cast: {
			a: 'child',
			m: 'man',
			v: 'vehicle',
			p: 'outdoors',
			q: 'building',
			f: 'food',
			time: 'time'
		},
		beats: [
			[
				[
					'{time}, {a} and {a.his} {m} went to the {p} by {v}.',
					'{time}、{a}は{m}と{v}で{p}へ行きました。'
				]
			],
			[
				['From the window {a} saw the {q}.', '{a}は窓から{q}を見ました。'],
				['The {v} was full of people.', '{v}は人でいっぱいでした。']
			],
			[
				[
					'"Are we there yet?" asked {a}. "Not yet," said {a.his} {m}.',
					'「もう着いた。」と{a}は聞きました。「まだだよ。」と{m}は言いました。'
				]
			],
			[['They ate {f.a} on the {v}.', '{v}の中で{f}を食べました。']],
			[
				[
					'At last they came to the {p}. It was beautiful.',
					'やっと{p}に着きました。そこはとてもきれいでした。'
				]
			],
			[
				[
					'In the evening they took the {v} home. {a} was tired and slept.',
					'夕方、{v}に乗って家に帰りました。{a}は疲れて眠りました。'
				]
			]
		]
	},
	{
		name: 'weather',
		cast: { a: 'child', b: 'child', p: 'outdoors', wt: 'weather', w: 'woman', t: 'toy' },
		beats: [
			[
				[
					'It was a {wt} day. {a} and {b} wanted to go to the {p}.',
					'{wt}日でした。{a}と{b}は{p}へ行きたいと思いました。'
				]
			],
			[
				[
					'"Take your coat," said {a}\'s {w}.',
					'「上着を持っていきなさい。」と{a}の{w}は言いました。'
				],
				['They took {t.a} with them.', '二人は{t}を持っていきました。']
			],
			[
				[
					'Then it began to rain. They ran under a tree.',
					'すると雨が降り始めました。二人は木の下へ走りました。'
				],
				['Then the wind blew, and the {t} flew away.', 'すると風が吹いて、{t}が飛んでいきました。']
			],
			[['"Do not be afraid," said {b}.', '「怖がらないで。」と{b}は言いました。']],
			[['Soon the sun came out, and they saw a rainbow.', 'まもなく太陽が出て、虹が見えました。']],
			[
				[
					"{a} and {b} went home and told {a}'s {w} all about it.",
					'{a}と{b}は家に帰って、{w}にその話をしました。'
				]
			]
		]
	},
	{
		name: 'cooking',
		cast: { a: 'child', w: 'woman', f: 'food', g: 'food', b: 'child' },
		beats: [
			[['{a} and {a.his} {w} were in the kitchen.', '{a}と{w}は台所にいました。']],
			[
				[
					'"Can we make {f.a}?" asked {a}. "Yes," said {a.his} {w}.',
					'「{f}を作れる。」と{a}は聞きました。「いいよ。」と{w}は言いました。'
				]
			],
			[
				['{a} washed {a.his} hands and helped.', '{a}は手を洗って、手伝いました。'],
				[
					'First they made {g.a}. Then they made {f.a}.',
					'まず{g}を作りました。それから{f}を作りました。'
				]
			],
			[
				['The {f} smelled good.', '{f}はいいにおいがしました。'],
				['It was hot, so they waited.', '熱かったので、二人は待ちました。']
			],
			[
				[
					'{b} came to visit. "What is that smell?" asked {b}.',
					'{b}が遊びに来ました。「何のにおい。」と{b}は聞きました。'
				]
			],
			[
				[
					'They all ate together. "It is good!" said {b}.',
					'みんなでいっしょに食べました。「おいしい。」と{b}は言いました。'
				]
			]
		]
	},
	{
		name: 'growing',
		cast: { a: 'child', s: 'plant', p: 'building', m: 'man', c: 'colour' },
		beats: [
			[
				[
					"{a}'s {m} gave {a.him} a seed. It was a seed of {s.a}.",
					'{a}の{m}は{a}に種をくれました。それは{s}の種でした。'
				]
			],
			[['{a} put the seed in the ground near the {p}.', '{a}は{p}の近くの土に種をまきました。']],
			[['Every day {a.he} gave it water.', '毎日、水をやりました。']],
			[
				[
					'Nothing happened. {a} was sad. "Wait," said {a.his} {m}.',
					'何も起こりませんでした。{a}は悲しくなりました。「待ってごらん。」と{m}は言いました。'
				],
				['{a} waited and waited.', '{a}はずっと待ちました。']
			],
			[['One morning there was a green leaf.', 'ある朝、緑の葉が出ていました。']],
			[
				[
					'The {s} grew tall. It was the best {s} of all.',
					'{s}は大きくなりました。それは一番すてきな{s}でした。'
				]
			]
		]
	},
	{
		name: 'night',
		cast: { a: 'child', w: 'woman', pet: 'pet', t: 'toy' },
		beats: [
			[
				[
					'It was night. {a} was in bed, but {a.he} could not sleep.',
					'夜でした。{a}は布団に入りましたが、眠れませんでした。'
				]
			],
			[
				[
					'{a} heard a noise. "What is that?" {a.he} asked.',
					'音が聞こえました。「あれは何。」と{a}は言いました。'
				]
			],
			[
				['"It is only the wind," said {a.his} {w}.', '「ただの風だよ。」と{w}は言いました。'],
				['It was only the {pet}.', 'それはただの{pet}でした。']
			],
			[
				["{a}'s {w} told {a.him} a story about {t.a}.", '{w}は{a}に{t}の話をしてくれました。'],
				['The moon was big and white.', '月は大きくて白かったです。']
			],
			[
				[
					'{a} closed {a.his} eyes and slept. "Good night, {a}," said {a.his} {w}.',
					'{a}は目を閉じて眠りました。「おやすみ、{a}。」と{w}は言いました。'
				]
			]
		]
	}
];
