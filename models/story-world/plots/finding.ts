import type { Plot } from '../tell';

/** Plots about things that are lost, found, opened and counted. */
export const findingPlots: readonly Plot[] = [
	{
		name: 'key',
		cast: {
			a: 'child',
			p: 'outdoors',
			c: 'colour',
			o: 'opened',
			i: 'inside',
			time: 'time',
			w: 'woman'
		},
		beats: [
			[
				[
					'{time}, {a} found {c.a} key near the {p}.',
					'{time}、{a}は{p}の近くで{c}鍵を見つけました。'
				],
				[
					'{a} found a key. It was {c} and very old.',
					'{a}は鍵を見つけました。それは{c}古い鍵でした。'
				],
				[
					'{time}, {a} walked to the {p}. {a.He} found a key there.',
					'{time}、{a}は{p}へ歩いていきました。{a.he}はそこで鍵を見つけました。'
				]
			],
			[
				[
					'"What does this key open?" {a.he} asked.',
					'「この鍵は何を開けるのかな。」と{a.he}は言いました。'
				],
				[
					'{a.He} put the key in {a.his} pocket and ran home.',
					'{a.he}は鍵をポケットに入れて、家に走って帰りました。'
				],
				['{a.He} showed the key to {a.his} {w}.', '{a.he}は鍵を{w}に見せました。']
			],
			[
				[
					'At home there was an old {o}. Nobody could open it.',
					'家には古い{o}がありました。だれも開けることができませんでした。'
				],
				[
					'There was {o.a} in the house. It was always closed.',
					'家の中に{o}がありました。それはいつも閉まっていました。'
				]
			],
			[
				[
					'{a} tried the key in the {o}. The {o} opened.',
					'{a}はその鍵を{o}で試しました。{o}が開きました。'
				],
				[
					'{a.He} tried the key. It turned, and the {o} opened.',
					'{a.he}は鍵を回しました。すると{o}が開きました。'
				]
			],
			[
				['Inside {a.he} saw {i.a}.', '中には{i}がありました。'],
				[
					'"Look!" said {a}. "There is {i.a} inside!"',
					'「見て。」と{a}は言いました。「中に{i}があるよ。」'
				]
			],
			[
				[
					'{a} was very happy. {a.He} kept the key and the {i} for a long time.',
					'{a}はとても喜びました。{a.he}は鍵と{i}を長い間大切にしました。'
				],
				[
					'From that day {a} always kept the key with {a.him}.',
					'その日から{a}はいつも鍵を持っていました。'
				]
			]
		]
	},
	{
		name: 'lost-toy',
		cast: {
			a: 'child',
			t: 'toy',
			c: 'colour',
			h1: 'hiding',
			h2: 'hiding',
			h3: 'hiding',
			pet: 'pet',
			w: 'woman'
		},
		beats: [
			[
				[
					'{a} had {c.a} {t}. {a.He} loved the {t} very much.',
					'{a}は{c}{t}を持っていました。{a.he}はその{t}が大好きでした。'
				],
				[
					'There was a child named {a}. {a.He} had {c.a} {t}.',
					'{a}という子どもがいました。{a.he}は{c}{t}を持っていました。'
				]
			],
			[
				['One day {a.he} could not find the {t}.', 'ある日、{t}が見つかりませんでした。'],
				[
					'One morning the {t} was gone. {a} was sad.',
					'ある朝、{t}がなくなりました。{a}は悲しくなりました。'
				]
			],
			[
				[
					'{a} looked {h1}. The {t} was not there.',
					'{a}は{h1}を見ました。{t}はそこにありませんでした。'
				]
			],
			[
				[
					'{a.He} looked {h2}. It was not there.',
					'{a.he}は{h2}を見ました。そこにもありませんでした。'
				],
				[
					'{a.His} {w} said, "Did you look {h2}?" But it was not there.',
					'{w}は「{h2}は見たの。」と言いました。でも、そこにもありませんでした。'
				]
			],
			[
				[
					'Then {a} looked {h3}. There was the {t}!',
					'それから{a}は{h3}を見ました。{t}がありました。'
				],
				[
					'Then the {pet} went to look {h3}. The {pet} found the {t}!',
					'すると{pet}が{h3}を見に行きました。{pet}が{t}を見つけました。'
				]
			],
			[
				['{a} took the {t} and smiled.', '{a}は{t}を手に取って、にっこり笑いました。'],
				[
					'"Thank you!" said {a}. {a.He} was happy again.',
					'「ありがとう。」と{a}は言いました。{a.he}はまた嬉しくなりました。'
				]
			]
		]
	},
	{
		name: 'treasure',
		cast: {
			a: 'child',
			b: 'child',
			t: 'treasure',
			s: 'size',
			p: 'outdoors',
			c: 'colour',
			time: 'time'
		},
		beats: [
			[
				['{time}, {a} and {b} went to the {p}.', '{time}、{a}と{b}は{p}へ行きました。'],
				['{a} and {b} were playing in the {p}.', '{a}と{b}は{p}で遊んでいました。']
			],
			[
				['{a} saw {s.a} {t} on the ground.', '{a}は地面に{s}{t}を見つけました。'],
				[
					'{b} said, "What is that?" It was {s.a} {t}.',
					'{b}は「あれは何。」と言いました。それは{s}{t}でした。'
				]
			],
			[
				[
					'The {t} was {c}. It shone in the sun.',
					'その{t}は{c}色でした。それは日の光で輝いていました。'
				],
				['"It is beautiful," said {a}.', '「きれいだね。」と{a}は言いました。']
			],
			[
				[
					'"I want the {t}," said {b}. "I want it too," said {a}.',
					'「{t}がほしい。」と{b}は言いました。「わたしもほしい。」と{a}は言いました。'
				],
				['{a} gave the {t} to {b}.', '{a}は{t}を{b}にあげました。']
			],
			[
				[
					'They looked for another {t}, and they found it.',
					'二人はもう一つの{t}を探しました。そして見つけました。'
				],
				[
					'{a} said, "We can share it." {b} said, "Good idea!"',
					'{a}は「いっしょに使おう。」と言いました。{b}は「いいね。」と言いました。'
				]
			],
			[['{a} and {b} were good friends.', '{a}と{b}は仲のよい友だちでした。']]
		]
	},
	{
		name: 'counting',
		cast: { a: 'child', n: 'number', m: 'number', f: 'food', b: 'child', p: 'building' },
		beats: [
			[['{a} had {n} boxes and {b} had {m} boxes.', '{a}は箱を{n}、{b}は箱を{m}持っていました。']],
			[
				['They carried the boxes to the {p}.', '二人は箱を{p}へ運びました。'],
				['"Let us go to the {p}," said {b}.', '「{p}へ行こう。」と{b}は言いました。']
			],
			[['In the first box there was {f.a}.', '一つ目の箱には{f}が入っていました。']],
			[
				['In the second box there was {f.a} too.', '二つ目の箱にも{f}が入っていました。'],
				['In the second box there was nothing.', '二つ目の箱には何も入っていませんでした。']
			],
			[['{a} counted the boxes. {a.He} counted {n}.', '{a}は箱を数えました。{n}ありました。']],
			[['{b} counted the boxes. {b.He} counted {m}.', '{b}も箱を数えました。{m}ありました。']],
			[['Then they ate the {f} together.', 'それから二人でいっしょに{f}を食べました。']]
		]
	}
];
