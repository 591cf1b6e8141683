import type { Plot } from '../plot';

/** Talking things, wishes, robots, strange sizes and visitors from far away. */
export const wonder: readonly Plot[] = [
	{
		name: 'talking-thing-bargain',
		cast: { a: 'child', t: 'talker', c: 'colour', x: 'hiding', f: 'snack' },
		steps: [
			{ detail: 'opening', of: 'a', chance: 0.3 },
			{
				does: 'find(a, t)',
				tellings: [
					[
						'{time:time}, {a} found {c.a} {t.bare} {x.at} and (touched|moved) {t.it}. "(Careful|Gently|Ow)!" said {t} {v:voice}.',
						'{time:time}、{a.wa}{x}で{c}{t}を見つけて(さわりました|動かしました)。「(気をつけて|いたい|そっとして)！」と{t}が{v:voice}言いました。'
					],
					[
						'"(Hello|Good day), {a}," said a voice {x.at}. It was {c.a} {t.bare} with {n:number} (cracks|scratches|spots).',
						'「(やあ|こんにちは)、{a}」と{x}から声がしました。声の主は{n:number}か所(きず|ひび)のある{c}{t}でした。'
					],
					[
						'{a} (bought|got) {q:quality.a}, {c} {t.bare} from {s:neighbour} for {n:number} coins. At home {t.it} (sneezed|yawned|laughed)!',
						'{a.wa}{s:neighbour}から{q:quality}{c}{t}をお金{n:number}まいで(買いました|ゆずってもらいました)。家に帰ると、{t}が(くしゃみをしました|あくびをしました|笑いました)！'
					]
				]
			},
			{
				does: 'stare(a)',
				because: ['find(a, t)'],
				chance: 0.5,
				tellings: [
					[
						'{a} {g:gesture}. "Can you (talk|speak)?" {a.he} asked. "Better than {an:animal.a}," said {t}.',
						'{a.wa}{g:gesture}。「話せるの？」と聞きました。「{an:animal}よりも(上手に|うまく)ね」と{t}は言いました。'
					],
					[
						'"(Who|What) are you?" asked {a} {v1:voice}. "{n2:number} hundred years old and (hungry|bored)," said {t}.',
						'「(だれ|何者)？」と{a}は{v1:voice}聞きました。「年は{n2:number}百才、(おなかぺこぺこ|たいくつ)だよ」と{t}は答えました。'
					]
				]
			},
			{
				does: 'bargain(t, a)',
				because: ['find(a, t)'],
				tellings: [
					[
						'"(Feed|Bring) me {n3:number#f}, and I will tell you where {k:treasure.a} is hidden," said {t} {v2:voice}.',
						'「{f}を{n3:number#f}(くれたら|持ってきたら)、{k:treasure}のかくし場所を教えるよ」と{t}は{v2:voice}言いました。'
					],
					[
						'"Carry me {o:outdoors.to}, and I will help you to find {k:treasure.a}," {t} promised {v2:voice}. The price was {n3:number#f}.',
						'「{o:outdoors}へつれていってくれたら、{k:treasure}をさがすのを手伝おう」と{t}は{v2:voice}約束しました。お礼は{f}を{n3:number#f}です。'
					],
					[
						'"(Let us|Shall we) make a bargain," said {t} {v2:voice}. {t} wanted {n3:number#f} and offered {k:treasure.a}.',
						'「取り引きを(しよう|しないか)」と{t}は{v2:voice}言いました。{f}を{n3:number#f}くれたら、{k:treasure}をくれるというのです。'
					]
				]
			},
			{ detail: 'thought', of: 'a', chance: 0.3 },
			{
				oneOf: [
					[
						{
							does: 'keep(a, t)',
							because: ['bargain(t, a)'],
							tellings: [
								[
									"{a} (brought|baked|bought) {n3:number#f} on {d4:weekday}, and {t} (gobbled|munched) until {n4:number} o'clock.",
									'{a.wa}{d4:weekday}に{f}を{n3:number#f}(持ってきました|用意しました)。{t}は{n4:number}時まで(むしゃむしゃ|もぐもぐ)食べました。'
								],
								[
									'It cost {a} {n4:number} days of (work|chores) to (get|earn) {n3:number#f}. {t} ate and (hummed|burped).',
									'{f}を{n3:number#f}手に入れるのに、{a.wa}{n4:number}日もお手伝いを(しました|がんばりました)。{t}は食べて(げっぷをしました|歌いました)。'
								]
							]
						},
						{
							does: 'reward(t, a)',
							because: ['keep(a, t)'],
							tellings: [
								[
									'"(Dig|Look) {p5:outdoors.at}, by {tr:tree.a}," said {t} {v5:voice}. {a} did, and found {o5:colour.a} {k.bare}!',
									'「{p5:outdoors}の{tr:tree}のそばを(ほって|見て)ごらん」と{t}は{v5:voice}言いました。{a}が行ってみると、{o5:colour}{k}がありました！'
								],
								[
									'{t} kept the promise. {h5:hiding.at}, {a} found {o5:colour.a} {k.bare} with {n5:number} letters on it and was {f5:glad}.',
									'{t}は約束を守りました。{a.wa}{h5:hiding}で、文字が{n5:number}つきざまれた{o5:colour}{k}を見つけました。{f5:glad.polite}。'
								]
							]
						}
					],
					[
						{
							does: 'cheat(a, t)',
							because: ['bargain(t, a)'],
							tellings: [
								[
									'But {a} ate half of the {f.plural} on the way. "I can count," said {t} {v4:voice}, (and turned cold|and said no more).',
									'ところが、{a.wa}とちゅうで{f}を半分食べてしまいました。「数は(数えられる|わかる)よ」と{t}は{v4:voice}言って、(だまりました|つめたくなりました)。'
								],
								[
									'But {a} brought {j4:junk.plural} painted {o4:colour} instead. {t} was (silent|quiet) for {n4:number} days.',
									'ところが、{a.wa}かわりに{o4:colour}{j4:junk}を持ってきました。{t}は{n4:number}日も口を(ききません|きいてくれません)でした。'
								]
							]
						},
						{
							does: 'regret(a)',
							because: ['cheat(a, t)'],
							tellings: [
								[
									'{a} felt {f5:sorry} (all night|for days). "I (broke|did not keep) my promise," {a.he} said {v5:sadly}, and (baked|bought) {n5:number#f}.',
									'{a.wa}{f5:sorry.polite}。「約束を(破って|守らなくて)ごめんね」と{v5:sadly}言って、{f}を{n5:number#f}(買いました|持ってきました)。'
								]
							]
						},
						{
							does: 'forgive(t, a)',
							because: ['regret(a)'],
							tellings: [
								[
									'"Then (sit|stay) with me," said {t} {v6:voice}. There was no {k.bare}, but {t} told {n6:number} stories about {an6:animal.a}.',
									'「じゃあ、(ここにいて|となりにすわって)」と{t}は{v6:voice}言いました。{k}はもらえませんでしたが、{t}は{an6:animal}のお話を{n6:number}つしてくれました。'
								],
								[
									'"{f.plural} taste better with the truth," said {t} {v6:voice}. That was the secret, worth more than {k.a}.',
									'「本当のことを聞くと、{f}は(もっと|ずっと)おいしい」と{t}は{v6:voice}言いました。それは{k}よりも大切な(ひみつ|教え)でした。'
								]
							]
						}
					],
					[
						{
							does: 'trick(t, a)',
							because: ['bargain(t, a)'],
							tellings: [
								[
									'{a} paid with {n3:number#f}. (Gulp|Munch)! "(Thank you|Delicious)! I (forgot|lost) my half," said {t} {v4:voice}.',
									'{a.wa}{f}を{n3:number#f}(あげました|はらいました)。(ぱくり|ごくん)！「(ありがとう|ごちそうさま)。あとの約束は(忘れた|知らない)よ」と{t}は{v4:voice}言いました。'
								]
							]
						},
						{
							does: 'outwit(a, t)',
							because: ['trick(t, a)'],
							tellings: [
								[
									'"(A pity|Too bad)," said {a} {v5:voice}. {a.he} took out {n5:number#s5:snack}. {t} remembered at once!',
									'「(残念|おしいな)」と{a}は{v5:voice}言って、{s5:snack}を{n5:number#s5}出しました。すると{t}は(たちまち|すぐに)思い出しました！'
								],
								[
									'{a} (put|shut) {t} in {o5:colour.a} {j5:container.bare} for {n5:number} hours. "(All right|Stop), I remember!" cried {t}.',
									'{a.wa}{t}を{o5:colour}{j5:container}に{n5:number}時間(入れて|しまって)おきました。「(わかった|まいった)、思い出した！」と{t}はさけびました。'
								]
							]
						},
						{
							does: 'pay(t, a)',
							because: ['outwit(a, t)'],
							tellings: [
								[
									'So {a} got {k6:colour.a} {k.bare} after all, and {t} learned to keep a (promise|bargain).',
									'こうして{a}は{k6:colour}{k}を手に入れ、{t}は約束を守ることを(学びました|覚えました)。'
								]
							]
						}
					]
				]
			},
			{
				does: 'friends(a, t)',
				because: ['reward(t, a)', 'forgive(t, a)', 'pay(t, a)'],
				tellings: [
					[
						'(From then on|Ever since), {t} sat {r:room.at} by {c8:colour.a} {cl8:vessel.bare} and talked (only |)about {h8:hobby}.',
						'それからずっと、{t}は{r:room}の{c8:colour}{cl8:vessel}のそばで、{h8:hobby}の話をして(いました|くらしました)。'
					],
					[
						'(That night|At bedtime), {t} sang of {an8:animal.a} and {fl8:flower.a}, and {a} fell asleep.',
						'(その夜|ねる前に)、{t}は{an8:animal}と{fl8:flower}の歌を歌い、{a}はねむりました。'
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.4 }
		]
	}
];
