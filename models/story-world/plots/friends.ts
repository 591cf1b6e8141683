import type { Plot } from '../tell';

/** Plots about giving, sharing, quarrels and making friends. */
export const friendPlots: readonly Plot[] = [
	{
		name: 'gift',
		cast: { a: 'child', b: 'child', t: 'toy', c: 'colour', p: 'building' },
		beats: [
			[
				[
					"Today was {b}'s birthday. {a} wanted to give {b} a gift.",
					'今日は{b}の誕生日でした。{a}は{b}に贈り物をしたいと思いました。'
				],
				[
					'{a} and {b} were friends. {a} wanted to make {b} happy.',
					'{a}と{b}は友だちでした。{a}は{b}を喜ばせたいと思いました。'
				]
			],
			[
				['{a} went to the {p} and saw {c.a} {t}.', '{a}は{p}へ行って、{c}{t}を見ました。'],
				['{a} made {c.a} {t} at home.', '{a}は家で{c}{t}を作りました。']
			],
			[
				['{a} gave the {t} to {b}.', '{a}は{t}を{b}にあげました。'],
				['When {a} met {b}, {a} gave the {t} to {b}.', '{a}は{b}に会って、{t}を{b}にあげました。']
			],
			[
				['"Thank you, {a}!" said {b}.', '「ありがとう、{a}。」と{b}は言いました。'],
				[
					'{b} said, "Thank you, {a}. I like it very much."',
					'{b}は「ありがとう、{a}。とても気に入ったよ。」と言いました。'
				]
			],
			[
				[
					'{b} was very happy. {b.He} played with the {t} every day.',
					'{b}はとても喜びました。{b.he}は毎日{t}で遊びました。'
				]
			]
		]
	},
	{
		name: 'sharing-food',
		cast: { a: 'child', b: 'child', f: 'food', p: 'outdoors', time: 'time', w: 'woman' },
		beats: [
			[
				['{time}, {a} took {f.a} to the {p}.', '{time}、{a}は{f}を持って{p}へ行きました。'],
				["{a}'s {w} gave {a.him} {f.a}.", '{a}の{w}は{a}に{f}をくれました。']
			],
			[
				['{a} saw {b}. {b} was hungry.', '{a}は{b}に会いました。{b}はおなかがすいていました。'],
				['{b} came and said, "I am hungry."', '{b}が来て「おなかがすいた。」と言いました。']
			],
			[
				[
					'"Do you want some of my {f}?" asked {a}.',
					'「わたしの{f}を少し食べる。」と{a}は聞きました。'
				],
				[
					'{a} did not want to share. But {b} looked so sad.',
					'{a}は分けたくありませんでした。でも、{b}はとても悲しそうでした。'
				]
			],
			[['{a} gave half of the {f} to {b}.', '{a}は{f}を半分{b}にあげました。']],
			[
				[
					'They sat down and ate the {f}. It was very good.',
					'二人は座って{f}を食べました。それはとてもおいしかったです。'
				]
			],
			[
				['{b} said, "You are a good friend, {a}."', '{b}は「{a}はいい友だちだね。」と言いました。'],
				[
					'After that, {a} and {b} often played together.',
					'それから、{a}と{b}はよくいっしょに遊びました。'
				]
			]
		]
	},
	{
		name: 'quarrel',
		cast: { a: 'child', b: 'child', t: 'toy', w: 'woman', p: 'building' },
		beats: [
			[
				[
					'{a} and {b} were at the {p}. There was only one {t}.',
					'{a}と{b}は{p}にいました。{t}は一つだけでした。'
				]
			],
			[
				[
					'"The {t} is mine," said {a}. "No, it is mine," said {b}.',
					'「{t}はわたしのだよ。」と{a}は言いました。「ちがう、わたしのだよ。」と{b}は言いました。'
				]
			],
			[
				[
					'They pulled the {t}, and the {t} broke.',
					'二人は{t}を引っぱりました。すると{t}は壊れてしまいました。'
				],
				['{a} was angry and {b} cried.', '{a}は怒り、{b}は泣きました。']
			],
			[
				[
					'{a}\'s {w} came. "Why are you sad?" {w.he} asked.',
					'{a}の{w}が来ました。「どうして悲しいの。」と{w}は聞きました。'
				]
			],
			[
				[
					'"I am sorry," said {a}. "I am sorry too," said {b}.',
					'「ごめんね。」と{a}は言いました。「わたしもごめんね。」と{b}は言いました。'
				]
			],
			[
				['Then they played with the {t} together.', 'それから二人は{t}でいっしょに遊びました。'],
				['{a} and {b} were friends again.', '{a}と{b}はまた友だちになりました。']
			]
		]
	},
	{
		name: 'new-friend',
		cast: { a: 'child', b: 'child', p: 'building', l: 'lesson', time: 'time' },
		beats: [
			[
				[
					'{b} was new at the {p}. {b.He} had no friends.',
					'{b}は{p}に来たばかりでした。{b.he}には友だちがいませんでした。'
				],
				['{time}, {b} came to the {p} alone.', '{time}、{b}は一人で{p}に来ました。']
			],
			[
				[
					'{a} saw {b} and said, "Hello! What is your name?"',
					'{a}は{b}を見て「こんにちは。お名前は。」と言いました。'
				]
			],
			[['"My name is {b}," said {b}.', '「{b}です。」と{b}は答えました。']],
			[
				[
					'"My name is {a}. I like to {l}," said {a}.',
					'「わたしは{a}。{l}のが好きです。」と{a}は言いました。'
				]
			],
			[
				['"I like to {l} too!" said {b}.', '「わたしも{l}のが好きです。」と{b}は言いました。'],
				[
					'"I cannot {l}," said {b}. "I will teach you," said {a}.',
					'「わたしは{l}ことができません。」と{b}は言いました。「教えてあげる。」と{a}は言いました。'
				]
			],
			[['So {a} and {b} became friends.', 'こうして{a}と{b}は友だちになりました。']]
		]
	},
	{
		name: 'passing-on',
		cast: { a: 'child', b: 'child', d: 'child', t: 'treasure', c: 'colour' },
		beats: [
			[
				['{a} had {c.a} {t}.', '{a}は{c}{t}を持っていました。'],
				[
					'{a}, {b} and {d} were sitting together. {a} had {c.a} {t}.',
					'{a}と{b}と{d}はいっしょに座っていました。{a}は{c}{t}を持っていました。'
				]
			],
			[['{a} gave the {t} to {b}.', '{a}は{t}を{b}に渡しました。']],
			[
				[
					'{b} looked at the {t}. {b.He} said, "How pretty!"',
					'{b}は{t}を見ました。{b.he}は「きれいだね。」と言いました。'
				],
				['{b} held the {t} in {b.his} hand.', '{b}は{t}を手に持ちました。']
			],
			[['{b} gave the {t} to {d}.', '{b}は{t}を{d}に渡しました。']],
			[
				['Now {d} had the {t}.', '今は{d}が{t}を持っています。'],
				[
					'{d} gave the {t} to {a}. Now {a} had the {t} again.',
					'{d}は{t}を{a}に渡しました。{a}はまた{t}を持っています。'
				]
			]
		]
	}
];
