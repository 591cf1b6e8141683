import type { Plot } from '../tell';

/** Fables with animals, and children with their pets. */
export const animalPlots: readonly Plot[] = [
	{
		name: 'helping',
		cast: { x: 'animal', y: 'animal', p: 'outdoors', time: 'time', f: 'food' },
		beats: [
			[
				['{time}, the {x} was walking in the {p}.', '{time}、{x}が{p}を歩いていました。'],
				[
					'Once upon a time there was {x.a}. {x.He} lived near the {p}.',
					'むかしむかし、{x}がいました。{x}は{p}の近くに住んでいました。'
				]
			],
			[
				[
					'The {x} heard a cry. "Help me!" It was the {y}.',
					'声が聞こえました。「助けて。」それは{y}でした。'
				],
				[
					'The {y} was sitting under a tree. {y.He} was crying.',
					'{y}が木の下に座っていました。{y}は泣いていました。'
				]
			],
			[['"What is the matter?" asked the {x}.', '「どうしたの。」と{x}は聞きました。']],
			[
				['"My foot hurts," said the {y}.', '「足が痛いの。」と{y}は言いました。'],
				['"I lost my way," said the {y}.', '「道に迷ったの。」と{y}は言いました。'],
				['"I have nothing to eat," said the {y}.', '「食べるものがないの。」と{y}は言いました。']
			],
			[
				[
					'The {x} helped the {y} and took {y.him} home.',
					'{x}は{y}を助けて、家に連れて帰りました。'
				],
				['The {x} gave the {y} {f.a} and some water.', '{x}は{y}に{f}と水をあげました。']
			],
			[['"You are kind," said the {y}.', '「あなたは親切だね。」と{y}は言いました。']],
			[
				['The next day, the {y} helped the {x}.', '次の日、{y}が{x}を助けました。'],
				['The {x} and the {y} lived happily.', '{x}と{y}は幸せに暮らしました。']
			]
		]
	},
	{
		name: 'race',
		cast: { x: 'animal', y: 'animal', z: 'animal', p: 'outdoors' },
		beats: [
			[
				[
					'The {x} said to the {y}, "I am faster than you."',
					'{x}は{y}に「わたしはあなたより速い。」と言いました。'
				]
			],
			[['"Let us race to the {p}," said the {y}.', '「{p}まで競走しよう。」と{y}は言いました。']],
			[['The {z} said, "One, two, three, go!"', '{z}は「いち、に、さん、はじめ。」と言いました。']],
			[
				[
					'The {x} ran very fast. The {y} was slow.',
					'{x}はとても速く走りました。{y}は遅かったです。'
				]
			],
			[
				['The {x} was tired and slept under a tree.', '{x}は疲れて、木の下で眠りました。'],
				['The {x} stopped to eat.', '{x}は食べるために止まりました。']
			],
			[
				[
					'The {y} did not stop. {y.He} went on and on.',
					'{y}は止まりませんでした。どんどん進みました。'
				]
			],
			[
				[
					'The {y} came to the {p} first. "The {y} wins!" said the {z}.',
					'{y}が先に{p}に着きました。「{y}の勝ち。」と{z}は言いました。'
				]
			]
		]
	},
	{
		name: 'pet',
		cast: { a: 'child', pet: 'pet', c: 'colour', p: 'outdoors', w: 'woman', f: 'food' },
		beats: [
			[
				[
					'{a} had {c.a} {pet}. {a} loved the {pet}.',
					'{a}は{c}{pet}を飼っていました。{a}はその{pet}が大好きでした。'
				],
				["{a}'s {w} gave {a.him} {c.a} {pet}.", '{a}の{w}は{a}に{c}{pet}をくれました。']
			],
			[
				['Every day they played in the {p}.', '毎日、{p}でいっしょに遊びました。'],
				['One day the {pet} ran away to the {p}.', 'ある日、{pet}は{p}へ逃げてしまいました。']
			],
			[
				['"Where are you?" called {a}.', '「どこにいるの。」と{a}は呼びました。'],
				[
					'The {pet} was hungry, so {a} gave the {pet} {f.a}.',
					'{pet}はおなかがすいていたので、{a}は{f}をあげました。'
				]
			],
			[
				['The {pet} came back to {a}.', '{pet}は{a}のところに戻ってきました。'],
				['The {pet} was sleeping under a tree.', '{pet}は木の下で眠っていました。']
			],
			[
				[
					'{a} held the {pet} in {a.his} arms. They went home together.',
					'{a}は{pet}を抱きました。そして、いっしょに家に帰りました。'
				]
			]
		]
	},
	{
		name: 'trick',
		cast: { x: 'animal', y: 'animal', f: 'food' },
		beats: [
			[
				[
					'The {x} had {f.a}. The {y} wanted it.',
					'{x}は{f}を持っていました。{y}はそれがほしくなりました。'
				]
			],
			[
				[
					'"Your voice is beautiful," said the {y}. "Please sing a song."',
					'「あなたの声は美しい。」と{y}は言いました。「歌を歌ってください。」'
				]
			],
			[['The {x} put down the {f} and began to sing.', '{x}は{f}を置いて、歌い始めました。']],
			[
				['The {y} took the {f} and ran away.', '{y}は{f}を取って、逃げていきました。'],
				[
					'The {y} wanted to take the {f}, but the {x} saw {y.him}.',
					'{y}は{f}を取ろうとしました。でも、{x}が見ていました。'
				]
			],
			[
				['"I will be more careful," said the {x}.', '「もっと気をつけよう。」と{x}は言いました。'],
				[
					'"I am sorry," said the {y}. "Let us share it," said the {x}.',
					'「ごめんなさい。」と{y}は言いました。「分けて食べよう。」と{x}は言いました。'
				]
			]
		]
	}
];
