import type { Plot } from '../plot';

/** Talking things, wishes, robots, strange sizes and visitors from far away. */
export const wonder: readonly Plot[] = [
	{
		name: 'talking-thing-bargain',
		cast: { a: 'child', t: 'talker', c: 'colour', x: 'hiding', f: 'snack' },
		steps: [
			{ detail: 'openingchild', of: 'a', chance: 0.7 },
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
						'"(Feed|Bring) me {n3:number#f}, and I will tell you where {kq:quality.a} {k:treasure.bare} is hidden," said {t} {v2:voice}.',
						'「{f}を{n3:number#f}(くれたら|持ってきたら)、{kq:quality}{k:treasure}のかくし場所を教えるよ」と{t}は{v2:voice}言いました。'
					],
					[
						'"Carry me {o:outdoors.to}, and I will help you to find {kq:quality.a} {k:treasure.bare}," {t} promised {v2:voice}. The price was {n3:number#f}.',
						'「{o:outdoors}へつれていってくれたら、{kq:quality}{k:treasure}をさがすのを手伝おう」と{t}は{v2:voice}約束しました。お礼は{f}を{n3:number#f}です。'
					],
					[
						'"(Let us|Shall we) make a bargain," said {t} {v2:voice}. {t} wanted {n3:number#f} and offered {kq:quality.a} {k:treasure.bare}.',
						'「取り引きを(しよう|しないか)」と{t}は{v2:voice}言いました。{f}を{n3:number#f}くれたら、{kq:quality}{k:treasure}をくれるというのです。'
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
									'"(Dig|Look) {p5:outdoors.at}, by {tr:tree.a}," said {t} {v5voice:voice}. {a} did, and found {o5:colour.a} {k.bare}!',
									'「{p5:outdoors}の{tr:tree}のそばを(ほって|見て)ごらん」と{t}は{v5voice:voice}言いました。{a}が行ってみると、{o5:colour}{k}がありました！'
								],
								[
									'{t} kept the promise. {h5:hiding.at}, {a} found {o5:colour.a} {k.bare} with {n5:number} letters on it and was {f5glad:glad}.',
									'{t}は約束を守りました。{a.wa}{h5:hiding}で、文字が{n5:number}つきざまれた{o5:colour}{k}を見つけました。{f5glad:glad.polite}。'
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
									'{a} felt {f5sorry:sorry} (all night|for days). "I (broke|did not keep) my promise," {a.he} said {v5sadly:sadly}, and (baked|bought) {n5:number#f}.',
									'{a.wa}{f5sorry:sorry.polite}。「約束を(破って|守らなくて)ごめんね」と{v5sadly:sadly}言って、{f}を{n5:number#f}(買いました|持ってきました)。'
								]
							]
						},
						{
							does: 'forgive(t, a)',
							because: ['regret(a)'],
							tellings: [
								[
									'"Then (sit|stay) with me," said {t} {v6:voice}. There was no {k.bare}, but {t} told {n6:number} stories about {an6q:character.a} {an6:animal.bare}.',
									'「じゃあ、(ここにいて|となりにすわって)」と{t}は{v6:voice}言いました。{k}はもらえませんでしたが、{t}は{an6q:character}{an6:animal}のお話を{n6:number}つしてくれました。'
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
									'"(A pity|Too bad)," said {a} {v5voice:voice}. {a.he} took out {n5:number#s5:snack}. {t} remembered at once!',
									'「(残念|おしいな)」と{a}は{v5voice:voice}言って、{s5:snack}を{n5:number#s5}出しました。すると{t}は(たちまち|すぐに)思い出しました！'
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
						'(That night|At bedtime), {t} sang of {an8q:character.a} {an8:animal.bare} and {fl8q:colour.a} {fl8:flower.bare}, and {a} fell asleep.',
						'(その夜|ねる前に)、{t}は{an8q:character}{an8:animal}と{fl8q:colour}{fl8:flower}の歌を歌い、{a}はねむりました。'
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	},
	{
		name: 'three-wishes',
		cast: { a: 'child', g: 'granter', o: 'outdoors', s: 'snack', c: 'colour', w: 'relative' },
		steps: [
			{ detail: 'openingchild', of: 'a', chance: 0.7 },
			{
				does: 'free(a, g)',
				tellings: [
					[
						'{time:time}, {a} (found|saw) {c.a} {j:container.bare} {o.at} and opened {j.it}. Out (jumped|came|tumbled) {g.a}, stiff after {n:number} years.',
						'{time:time}、{a.wa}{o}で{c}{j:container}を見つけて開けました。すると、{n:number}年もとじこめられていた{g}が(とび出しました|出てきました)。'
					],
					[
						'{o.at}, {g.a} was caught in {c.a} net. {a} (cut|untied) {n:number} knots with {t:tool.a} and let {g} go.',
						'{o}で、{g}が{c}あみにかかっていました。{a.wa}{t:tool}を使って結び目を{n:number}つ(切り|ほどき)、{g}をにがして(やりました|あげました)。'
					],
					[
						'{a} shared {n:number#s} with {g.a} in {c.a} {cl:clothing.bare} {o.at}. This was no common guest.',
						'{a.wa}{o}で会った{c}{cl:clothing}の{g}に、{s}を{n:number#s}分けて(あげました|やりました)。ただのお客ではありませんでした。'
					]
				]
			},
			{
				does: 'grant(g, a)',
				because: ['free(a, g)'],
				tellings: [
					[
						'"Thank you. You have three wishes," said {g} {v:voice}. "(But think|Think well|Be careful)." {a} {x:gesture}.',
						'「ありがとう。願いを三つかなえましょう」と{g}は{v:voice}言いました。「(よく考えて|気をつけて|あわてないで)」と。{a.wa}{x:gesture}。'
					],
					[
						'{g} drew three {k:colour} (lines|rings|stars) in the air. "Three wishes, until {n2:number} o\'clock," {g.he} (promised|said) {v:voice}.',
						'{g}は空中に{k:colour}(線|輪|星)を三つかきました。「願いは三つ、{n2:number}時までです」と{v:voice}(約束しました|言いました)。'
					]
				]
			},
			{ detail: 'thought', of: 'a', chance: 0.3 },
			{
				oneOf: [
					[
						{
							does: 'waste(a, s)',
							because: ['grant(g, a)'],
							tellings: [
								[
									'"I am hungry. I wish I had {t1:taste.a} {s.bare}," said {a} (without thinking|aloud). (Pop|Puff)! There were {n3:number} hundred!',
									'「おなかがすいた。{t1:taste}{s}がほしいな」と{a}は(うっかり|つい)言いました。(ポン|ドサッ)！{s}が{n3:number}百も(出てきました|現れました)。'
								],
								[
									'{a} laughed, "I wish {w} could see this!" At once, {w} stood {o.at} in {k3colour:colour.a} {cl3:clothing.bare}, holding {ve3q:quality.a} {ve3:vessel.bare}.',
									'「{w}にも見せたいな！」と{a}は笑いました。(たちまち|すぐに)、{k3colour:colour}{cl3:clothing}を身につけた{w}が、{ve3q:quality}{ve3:vessel}を持ったまま{o}に立っていました。'
								]
							]
						},
						{
							does: 'worsen(a)',
							because: ['waste(a, s)'],
							tellings: [
								[
									'"(Oh no|Stop)! I wish I were {k4q:character.a} {k4:animal.bare} and far away," {a} cried. And at once {a} was {k4.a} with {k5:colour} ears.',
									'「(しまった|どうしよう)！{k4q:character}{k4:animal}になって、にげてしまいたい」と{a}はさけびました。すると本当に、{k5:colour}耳の{k4}に(なりました|なってしまいました)。'
								],
								[
									'"(Silly|Foolish) me! I might as well be {k4q:character.a} {k4:animal.bare}," said {a}. (Puff|Pop)! {a} had the {k5:colour} ears of {k4.a}.',
									'「ばかな願いだ！{k4q:character}{k4:animal}にでもなればいい」と{a}は言いました。(ポン|パッ)！{a}の頭に、{k5:colour}{k4}の耳が(生えました|生えてきました)。'
								]
							]
						},
						{
							does: 'undo(a)',
							because: ['worsen(a)'],
							tellings: [
								[
									'{g} {x6:gesture}. There was one wish left. "I wish everything were as (before|it was)," said {a} {v6sadly:sadly}, and it was.',
									'{g}は{x6:gesture}。願いはあと一つです。「何もかも(元に|前のように)なりますように」と{a}は{v6sadly:sadly}言いました。するとその通りに(なりました|もどりました)。'
								],
								[
									'For {n6:number} minutes {a} was {f6:sorry}. Then {a.he} used the last wish to be {a} again. Nothing was left but {fl6q:colour.a} {fl6:flower.bare}.',
									'{n6:number}分の間、{a.wa}{f6:sorry.polite}。そして最後の願いで元の{a}に(もどりました|なりました)。あとには{fl6q:colour}{fl6:flower}のほかに何も残りませんでした。'
								]
							]
						}
					],
					[
						{
							does: 'share(a)',
							because: ['grant(g, a)'],
							tellings: [
								[
									'{a} thought of {b:child}, who (had been|was) ill for {n3:number} days. "I wish {b} were well," {a.he} said {v3:voice}. Far away, {b} sat up.',
									'{a.wa}{n3:number}日もねこんでいる{b:child}のことを思いました。「{b}が元気になりますように」と{v3:voice}言いました。遠くで、{b}が(起き上がりました|目を開けました)。'
								],
								[
									'"I wish {w} had {wi:wish}," said {a} {v3:voice}. {n3:number} {k3colour:colour} sparks flew (up|by), and {g} nodded.',
									'「{w}が{wi:wish}を手に入れますように」と{a}は{v3:voice}言いました。{k3colour:colour}火花が{n3:number}つ(飛び|光り)、{g}はうなずきました。'
								]
							]
						},
						{
							does: 'feed(a)',
							because: ['share(a)'],
							tellings: [
								[
									'The second wish was for {v4vegetable:vegetable.plural} and {i4:ingredient.bare} for (everyone|the whole village), all {se:season}.',
									'二つ目の願いは、(みんな|村じゅうの人)が{se:season}の間、{v4vegetable:vegetable}と{i4:ingredient}にこまらないことでした。'
								],
								[
									'Next {a} wished for rain. The dry (fields|gardens) turned green, and {n4:number} {fl4:flower.plural} opened.',
									'次に{a}は雨を願いました。かわいた(畑|庭)は緑になり、{fl4:flower}が{n4:number#fl4}さきました。'
								]
							]
						},
						{
							does: 'free(g)',
							because: ['feed(a)'],
							tellings: [
								[
									'"And the last?" asked {g} {v5:voice}. "I wish you were free," said {a}. {g} {x5:gesture} and was {f5:glad}.',
									'「最後は？」と{g}は{v5:voice}聞きました。「{g}が自由になりますように」と{a}は言いました。{g}は{x5:gesture}。{f5:glad.polite}。'
								],
								[
									'"I have (enough|all I need)," said {a}. "Use the third one yourself." So {g} wished for {wi5:wish}, {g.his} dream for {n5:number} years.',
									'「もう(じゅうぶん|何もいらない)」と{a}は言いました。「三つ目は{g}が使って」と。そこで{g}は、{n5:number}年も夢見ていた{wi5:wish}を願いました。'
								]
							]
						}
					],
					[
						{
							does: 'choose(a)',
							because: ['grant(g, a)'],
							tellings: [
								[
									'First {a} wished to be as (big|tall) as {tr:tree.a}. It was fun for {n3:number} minutes, but then {a} broke the roof of {k3building:building}.',
									'まず{a}は{tr:tree}くらい大きくなりたいと願いました。{n3:number}分は楽しかったのですが、うっかり{k3building:building}の屋根をこわして(しまいました|しまったのです)。'
								],
								[
									'First {a} wished that {peq:character.a} {pe:pet.bare} could talk. It (talked|chattered) for {n3:number} hours about {h:hobby} and {t3:snack.plural}.',
									'まず{a}は{peq:character}{pe:pet}が話せるようにと願いました。{pe}は{h:hobby}と{t3:snack}のことを{n3:number}時間も(しゃべりました|話しつづけました)。'
								]
							]
						},
						{
							does: 'learn(a)',
							because: ['choose(a)'],
							tellings: [
								[
									'"(Undo|Stop) it, please," said {a} {v4sadly:sadly}. That was the second. "Now think," {g} (said|warned) {v5:voice}.',
									'「元にもどして」と{a}は{v4sadly:sadly}言いました。これで二つです。「さあ、よく(考えて|考えなさい)」と{g}は{v5:voice}言いました。'
								]
							]
						},
						{
							does: 'save(a)',
							because: ['learn(a)'],
							tellings: [
								[
									'{a} kept the last wish in {k6:colour.a} {ve6:vessel.bare} {r6:room.at}. It is there (still|to this day).',
									'{a.wa}最後の願いを{r6:room}の{k6:colour}{ve6:vessel}に(しまいました|取っておきました)。それは今もそこにあります。'
								],
								[
									'For the last wish, {a} asked to (learn|know how) to {sk6:skill}. "That you can do (yourself|without me)," said {g} {v6voice:voice}, and it took {n6:number} weeks.',
									'最後に{a}は「{sk6:skill}ことができますように」と願いました。「それは(自分で|魔法なしで)できます」と{g}は{v6voice:voice}言いました。本当に{n6:number}週間で(できました|できるようになりました)。'
								]
							]
						}
					]
				]
			},
			{ detail: 'feel', of: 'a', chance: 0.4 },
			{
				does: 'leave(g)',
				because: ['undo(a)', 'free(g)', 'save(a)'],
				tellings: [
					[
						'{g} (bowed|waved) {n2:number} times and (vanished|went) in {c8:colour} (smoke|light). {a} went home with {it8q:quality.a} {it8:treasure.bare} to remember {g.him} by.',
						'{g}は{n2:number}回(おじぎをして|手をふって)、{c8:colour}光の中に消えました。{a.wa}思い出に{it8q:quality}{it8:treasure}を(もらって|一つもらって)帰りました。'
					],
					[
						'"(Wishes|Words) are like {an8:animal.plural}: once out, hard to catch," said {g} {v8:voice}, and was gone by {n2:number}.',
						'「願いは{an8:animal}と(同じ|似たもの)です。一度出たら、つかまえるのは大変」と{g}は{v8:voice}言って、{n2:number}時には(いなくなりました|消えていました)。'
					],
					[
						'(At home|That evening), {w} asked what (was new|had happened). "(Nothing|Not much)," said {a} {v8:voice}, and ate {n2:number#s8:snack}.',
						'(家で|その晩)、{w}が何かあったのかと聞きました。「(べつに|何も)」と{a}は{v8:voice}言って、{s8:snack}を{n2:number#s8}食べました。'
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	},
	{
		name: 'robot-misunderstands',
		cast: { a: 'child', r: 'robot', c: 'colour', w: 'relative', n: 'number' },
		steps: [
			{ detail: 'openingchild', of: 'a', chance: 0.7 },
			{
				does: 'arrive(r)',
				tellings: [
					[
						'{time:time}, {w} (brought|carried) home {c.a} {r.bare} with {n} (arms|lights|wheels). "{r} will do (what you say|all you say)," {w.he} told {a}.',
						'{time:time}、{w}が(うで|ライト|車輪)の{n}つある{c}{r}を(買ってきました|持って帰りました)。「言われたことは(何でも|全部)するよ」と{a}に言いました。'
					],
					[
						'{a} built {c.a} {r.bare} from {j:junk.a}, {j2q:quality.a} {j2:machine.bare} and {n} springs. "(Good morning|Ready)," said {r} {v:voice}.',
						'{a.wa}{j:junk}と{j2q:quality}{j2:machine}とばね{n}つで{c}{r}を作りました。「(おはようございます|準備できました)」と{r}は{v:voice}言いました。'
					],
					[
						'{c.a} {r.bare} (rolled|came) out of {kq:quality.a} {k:container.bare} and bowed {n} times. "I hear every word," {r} told {a} {v:voice}.',
						'{kq:quality}{k:container}から{c}{r}が出てきて、{n}回おじぎをしました。「言葉は全部わかります」と{r}は{v:voice}{a}に言いました。'
					]
				]
			},
			{
				does: 'ask(a, r)',
				because: ['arrive(r)'],
				chance: 0.6,
				tellings: [
					[
						'"Can you {ch:chore}?" asked {a}. "(Of course|Yes)," said {r}, and did it in {n1:number} minutes. {a} was {f:glad}.',
						'「{ch:chore}ことはできる？」と{a}は聞きました。「(もちろん|はい)」と{r}は言い、{n1:number}分で(終えました|やりました)。{a.wa}{f:glad.polite}。'
					],
					[
						'"What do you like?" asked {a} {v1:voice}. "{h:hobby}, {i:ingredient.bare} and {su:subject}," said {r}.',
						'「好きなものは？」と{a}は{v1:voice}聞きました。「{h:hobby}と{i:ingredient}と{su:subject}です」と{r}は答えました。'
					]
				]
			},
			{
				oneOf: [
					[
						{
							does: 'water(r)',
							because: ['arrive(r)'],
							tellings: [
								[
									'"Water the flowers," said {a} {v2voice:voice}. So {r} (watered|soaked) the flowers on {c2:colour.a} {fu:furniture.bare}, on {w.s} {cl:clothing.bare} and on {n2:number} postcards.',
									'「花に水をやって」と{a}は{v2voice:voice}言いました。そこで{r}は、{c2:colour}{fu:furniture}の花もようにも、{w}の{cl:clothing}の花もようにも、絵はがき{n2:number}まいの花にも水を(かけました|やりました)。'
								],
								[
									'"(Feed|Give food to) the animals," said {a}. {r} (offered|gave) {v2vegetable:vegetable.plural} to {toq:quality.a} {to:toy.bare}, to {n2:number} pictures of {an:animal.plural} and to {c2:colour.a} sofa shaped like a cat.',
									'「動物にえさをやって」と{a}は言いました。{r}は{toq:quality}{to:toy}にも、{an:animal}の絵{n2:number}まいにも、猫の形の{c2:colour}ソファにも{v2vegetable:vegetable}を(あげました|やりました)。'
								]
							]
						}
					],
					[
						{
							does: 'bring(r)',
							because: ['arrive(r)'],
							tellings: [
								[
									'"Bring me something {c2:colour} (to wear|to put on)," said {a}. {r} came back with {c2.a} {j5:junk.bare}, {c2.a} {v2vegetable:vegetable.bare} and {n2:number} {c2} {cr:critter.plural}.',
									'「何か{c2:colour}ものを持ってきて」と{a}は言いました。{r}は{c2}{j5:junk}と、{c2}{v2vegetable:vegetable}と、{c2}{cr:critter}を{n2:number#cr}持ってきました。'
								],
								[
									'"(I could eat|I am so hungry that I could eat) {anq:character.a} {an:animal.bare}," said {a}. {r} (left|went out) and returned with a very worried {an.bare} on {c2:colour.a} plate.',
									'「おなかがすいて、{anq:character}{an:animal}でも食べられそう」と{a}は言いました。{r}は出かけていき、心配そうな{an}を{c2:colour}お皿に(のせて|乗せて)もどってきました。'
								],
								[
									'"Put the {pe:pet.bare} out and the milk in," said {a}, (half asleep|yawning). {r} put {pe} out of the cupboard and milk in {c2:colour.a} {cl:clothing.bare}.',
									'「{pe:pet}を出して、牛乳を入れて」と{a}は(ねぼけて|あくびをしながら)言いました。{r}は{pe}をたんすから出し、牛乳を{c2:colour}{cl:clothing}に入れました。'
								]
							]
						}
					],
					[
						{
							does: 'tidy(r)',
							because: ['arrive(r)'],
							tellings: [
								[
									'"(Tidy|Clean) my room, put everything away," said {a} {v2voice:voice}. {r} carried {fuq:quality.a} {fu:furniture.bare}, {toq:quality.a} {to:toy.bare} and {n2:number} {b:book.plural} away, all the way {o:outdoors.to}.',
									'「部屋のものを全部かたづけて」と{a}は{v2voice:voice}言いました。{r}は{fuq:quality}{fu:furniture}も{toq:quality}{to:toy}も{b:book}{n2:number#b}も、{o:outdoors}までかたづけて(しまいました|しまったのです)。'
								],
								[
									'"Hide, I will count to {n2:number}," said {a}. {r} hid so well {h2:hiding.at} that {r.it} was not found until {d:weekday}.',
									'「かくれて、{n2:number}まで数えるから」と{a}は言いました。{r}は{h2:hiding}に上手にかくれて、{d:weekday}まで見つかりませんでした。'
								]
							]
						}
					]
				]
			},
			{ detail: 'sound', of: 'a', chance: 0.3 },
			{
				does: 'explain(a, r)',
				because: ['water(r)', 'bring(r)', 'tidy(r)'],
				tellings: [
					[
						'{a} {g3:gesture}. "Why did you do that?" {a.he} asked. "(You said so|Those were your words)," said {r} {v3voice:voice}.',
						'{a.wa}{g3:gesture}。「どうしてそんなことをしたの？」と聞きました。「(そう言われました|言葉の通りです)」と{r}は{v3voice:voice}答えました。'
					],
					[
						'"(No, no|Oh dear)," {a} said {v3sadly:sadly}, "that is not what I (meant|wanted)." {r} blinked {n3:number} times in {c3:colour}.',
						'「(ちがうよ|ああ、そうじゃない)」と{a}は{v3sadly:sadly}言いました。{r}は{c3:colour}ランプを{n3:number}回(光らせました|またたかせました)。'
					],
					[
						'{w} (came in|looked around) and laughed for {n3:number} minutes. Then {r} (asked|said) {v3voice:voice}, "(Is this a mistake|Was that wrong)?"',
						'{w}が(来て|見回して)、{n3:number}分も笑いました。「(まちがいですか|だめでしたか)？」と{r}は{v3voice:voice}聞きました。'
					]
				]
			},
			{
				oneOf: [
					[
						{
							does: 'teach(a, r)',
							because: ['explain(a, r)'],
							tellings: [
								[
									'So {a} drew {n4:number} pictures for {r}: what (one says|people say), and what (one means|people mean). The best was of {an4q:character.a} {an4:animal.bare} in {c4:colour.a} {cl4:clothing.bare}.',
									'そこで{a}は{r}のために、言葉とその意味の絵を{n4:number}まいかきました。一番いいのは{c4:colour}{cl4:clothing}の{an4q:character}{an4:animal}の絵です。'
								],
								[
									'"When you are not sure, ask {n4:number} questions," {a} (taught|told) {r} {v4:voice}. "(Like what|Such as)?" asked {r}. "That is one," said {a}.',
									'「わからないときは、{n4:number}回質問して」と{a}は{v4:voice}{r}に教えました。「たとえば？」と{r}は聞きました。「それが一つ目だよ」と{a}は言いました。'
								]
							]
						},
						{
							does: 'ask-back(r)',
							because: ['teach(a, r)'],
							tellings: [
								[
									'The next {d5:weekday}, {a} asked for {dr5:drink.a}. "In {ve5q:quality.a} {ve5:vessel.bare}, or on your head?" asked {r} {v5:voice}. {a} (laughed|giggled).',
									'次の{d5:weekday}、{a}は{dr5:drink}をたのみました。「{ve5q:quality}{ve5:vessel}に入れますか、頭にかけますか？」と{r}は{v5:voice}聞きました。{a.wa}(笑いました|ふき出しました)。'
								],
								[
									'From then on {r} asked (first|before each task): "Real {fl5:flower.plural}, or painted ones? (Now|Today), or on {d5:weekday}?"',
									'それから{r}は先に聞くようになりました。「本物の{fl5:flower}ですか、絵ですか？今ですか、{d5:weekday}ですか？」と。'
								]
							]
						}
					],
					[
						{
							does: 'save(r)',
							because: ['explain(a, r)'],
							tellings: [
								[
									'Then {b4:child} cried {o4:outdoors.at}, "(Help|Give me a hand)!" {r} took off one hand and gave it, and with {n4:number} metres of arm, {b4} was pulled (out|free).',
									'そのとき、{o4:outdoors}で{b4:child}が「手を貸して！」とさけびました。{r}は本当に手を外して貸しました。うでは{n4:number}メートルものびて、{b4}は助かりました。'
								],
								[
									'That night a thief whispered, "Do not make a sound." {r} (misheard|heard it wrong) and made {n4:number} sounds at once. The thief ran off without {c4:colour.a} {cl4:clothing.bare}.',
									'その夜、どろぼうが「音を立てるな」とささやきました。{r}はそれを逆に聞きまちがえて、{n4:number}つの音を一度に鳴らしました。どろぼうは{c4:colour}{cl4:clothing}を落としてにげました。'
								]
							]
						}
					],
					[
						{
							does: 'answer(a)',
							because: ['explain(a, r)'],
							tellings: [
								[
									'"I should speak more clearly," {a} (thought|said) {v4:voice}. {a.he} wrote {n4:number} rules on {c4:colour} paper and hung {a.his} list {ro4:room.at}.',
									'「もっとはっきり言わないと」と{a}は{v4:voice}(思いました|言いました)。{c4:colour}紙に決まりを{n4:number}つ書いて、{ro4:room}に(はりました|かけました)。'
								],
								[
									'{a} {m4:manner} (helped|worked with) {r} to put things right. It took {n4:number} hours, with songs about {an4q:character.a} {an4:animal.bare}.',
									'{a.wa}{m4:manner}{r}と後かたづけをしました。{an4q:character}{an4:animal}の歌を歌いながら、{n4:number}時間も(かかりました|働きました)。'
								]
							]
						}
					]
				]
			},
			{
				does: 'end(a, r)',
				because: ['ask-back(r)', 'save(r)', 'answer(a)'],
				tellings: [
					[
						'"You are my friend," {a} told {r} {v6:voice}. "(Meaning|In what sense)?" asked {r}, blinking {c6:colour}. {a} (showed|gave) {r} {g6:gift.a}.',
						'「友だちだよ」と{a}は{v6:voice}{r}に言いました。「(どういう意味|つまり何)ですか？」と{r}は聞きました。{a.wa}{r}に{c6:colour}{g6:gift}をあげました。'
					],
					[
						'At night {r} (rested|stood) {h6:hiding.at}. "(Sleep well|Now sleep well)," said {a}. "How well?" asked {r} {v6:voice}. "Like {an6q:character.a} {an6:animal.bare}," said {a}.',
						'夜、{r}は{h6:hiding}で休みました。「ぐっすりねてね」と{a}は言いました。「どのくらいですか？」と{r}は{v6:voice}聞きました。「{an6q:character}{an6:animal}くらい」と{a}は言いました。'
					],
					[
						'{w} gave {r} {c6:colour.a} hat and {n6:number} drops of oil. {a} felt {f6:glad}: (no|not one) day with {r} was dull.',
						'{w}は{r}に{c6:colour}ぼうしと油を{n6:number}てきあげました。{a.wa}{f6:glad.polite}。{r}がいると、たいくつな日は(ありません|一日もありません)でした。'
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	},
	{
		name: 'another-size',
		cast: { a: 'child', b: 'child', c: 'colour', pe: 'pet', f: 'fruit', w: 'relative' },
		steps: [
			{ detail: 'openingchild', of: 'a', chance: 0.7 },
			{
				oneOf: [
					[
						{
							does: 'shrink(a)',
							tellings: [
								[
									'{time:time}, {a} (ate|swallowed|tasted) {c.a} mushroom and shrank to the size of {f.a}.',
									'{time:time}、{a.wa}{c}きのこを(食べて|ひと口かじって)、{f}くらいの大きさにちぢんで(しまいました|しまったのです)。'
								],
								[
									'{a} woke up in {c} pajamas, {n:number} centimetres (tall|high). {a.his} {pe.bare} looked as big as {big:animal.a}!',
									'{a}が{c}パジャマで目を覚ますと、背が{n:number}センチしかありません。{pe}が{big:animal}くらい大きく見えました！'
								],
								[
									'"I wish I were (small|tiny)," {a} said to {c.a} star. (Pop|Puff)! {a.he} was no taller than {f.a}.',
									'「小さくなりたいなあ」と{a}は{c}星に言いました。(ポン|パッ)！{a.wa}{f}ほどの背に(なりました|なってしまいました)。'
								]
							]
						},
						{
							does: 'meet(a, pe)',
							because: ['shrink(a)'],
							tellings: [
								[
									'{crq:colour.a} {cr:critter.bare} (looked|stared) at {a.him} with {c2:colour} eyes. {a} {g:gesture} and hid in {jq:quality.a} {j:junk.bare}.',
									'{crq:colour}{cr:critter}が{c2:colour}目で{a}を(見つめました|じっと見ました)。{a.wa}{g:gesture}。それから{jq:quality}{j:junk}のかげにかくれました。'
								],
								[
									'{a.his} {pe.bare} (sniffed|poked) {a.him} {n2:number} times. "(Do not eat me|It is only me)," {a} said {v2:sadly}.',
									'{pe}は{n2:number}回{a}のにおいをかぎました。「(食べないで|{a}だよ)」と{a}は{v2:sadly}言いました。'
								],
								[
									'{a} crossed {r:room} in {n2:number} hours, past {fuq:quality.a} {fu:furniture.bare} like a mountain and {c2:colour.a} {ve:vessel.bare} like a tower.',
									'{a.wa}山のような{fuq:quality}{fu:furniture}や、とうのような{c2:colour}{ve:vessel}の横を通り、{n2:number}時間かけて{r:room}を横切りました。'
								]
							]
						},
						{
							does: 'use(a)',
							because: ['shrink(a)'],
							tellings: [
								[
									'Behind {fu3:furniture}, {a} found {k3treasureq:quality.a} {k3treasure:treasure.bare} that {b} had lost {n3:number} weeks ago. "Only I could (fit|go) here," {a.he} said {v3:voice}.',
									'{fu3:furniture}のうしろで、{a.wa}{b}が{n3:number}週間前になくした{k3treasureq:quality}{k3treasure:treasure}を見つけました。「(こんなところ|ここ)には{a.i}しか入れないよ」と{v3:voice}言いました。'
								],
								[
									'{cr3q:colour.a} {cr3:critter.bare} had {c3:colour} thread round one leg. {a} untied {n3:number} knots {m3:manner}. Nobody with big hands could (do|have done) it.',
									'{cr3q:colour}{cr3:critter}の足に{c3:colour}糸がからまっていました。{a.wa}{m3:manner}結び目を{n3:number}つほどきました。大きな手では(できない|むりな)ことです。'
								],
								[
									'A boat of {f.bare} peel carried {a} (down|along) the gutter to {b.s} house. "(Look down|Here I am)!" {a} called, {n3:number} times.',
									'{a.wa}{f}の皮の船で、みぞを流れて{b}の家に着きました。「(下を見て|ここだよ)！」と{n3:number}回さけびました。'
								]
							]
						}
					],
					[
						{
							does: 'grow(a)',
							tellings: [
								[
									'{time:time}, {a} (drank|tried) {n:number} glasses of {c} lemonade and grew as tall as {tr:tree.a}.',
									'{time:time}、{a.wa}{c}レモネードを{n:number}杯飲んで、{tr:tree}ほど大きく(なりました|なってしまいました)。'
								],
								[
									'{a} sneezed {n:number} times in {c.a} hat, and with every sneeze {a.he} grew. Soon {a.he} was taller than {bu:building}.',
									'{c}ぼうしをかぶった{a}は、{n:number}回くしゃみをしました。そのたびに大きくなり、{bu:building}よりも高く(なりました|なったのです)。'
								]
							]
						},
						{
							does: 'trouble(a)',
							because: ['grow(a)'],
							tellings: [
								[
									'{a.he} could not get in (at the door|through any door). {a.he} had to sit {o:outdoors.at} and eat {n2:number} pots of {d:dish.bare} with a shovel.',
									'{a.wa}(家に入れません|どのドアからも入れません)。{o:outdoors}にすわって、{d:dish}をなべ{n2:number}つぶん、シャベルで食べました。'
								],
								[
									'When {a} (laughed|hummed), {n2:number} {c2:colour} roofs shook. {a.his} {pe.bare} ran away. "Sorry," {a} whispered.',
									'{a}が(笑う|鼻歌を歌う)と、{c2:colour}屋根が{n2:number}つゆれました。{pe}は(にげました|にげ出しました)。「ごめんね」と{a}は小声で言いました。'
								],
								[
									'{cr:critter.plural} sat on {a.s} shoulder, and {n2:number} children looked up at {a.him} and {a.his} {c2:colour} socks. {a} felt {f2:sorry}.',
									'{a}の肩に{cr:critter}が止まりました。{n2:number}人の子どもが{a}と{c2:colour}くつ下を見上げています。{a.wa}{f2:sorry.polite}。'
								]
							]
						},
						{
							does: 'use(a)',
							because: ['grow(a)'],
							tellings: [
								[
									'But then {b.s} {c3:colour} kite got stuck on a roof, {n3:number} floors up. {a} (took|picked) it down {m3:manner}.',
									'そのとき、{b}の{c3:colour}凧が{n3:number}階の屋根に引っかかりました。{a.wa}{m3:manner}取ってあげました。'
								],
								[
									'Then the river (rose|came over its banks). {a} lay down like a bridge, and {n3:number} people and {an3q:character.a} {an3:animal.bare} walked across {m3:manner}.',
									'そのうち川の水が(ふえました|あふれました)。{a}が橋のように横になると、{n3:number}人と{an3q:character}{an3:animal}が{m3:manner}わたりました。'
								],
								[
									'{ve3q:quality.a} {ve3:vehicle.bare} was stuck in the mud. {a} lifted it out with {n3:number} fingers, and {k3workerq:character.a} {k3worker:worker.bare} in {c3:colour} cheered.',
									'{ve3q:quality}{ve3:vehicle}がどろにはまって動けません。{a}が指{n3:number}本で持ち上げると、{c3:colour}服の{k3workerq:character}{k3worker:worker}が(よろこびました|手をたたきました)。'
								]
							]
						}
					]
				]
			},
			{ detail: 'thought', of: 'a', chance: 0.4 },
			{
				does: 'ask(a, b)',
				because: ['use(a)'],
				tellings: [
					[
						'"Is that you, {a}?" asked {b} {v4:voice}. {a} (nodded|said yes), and {b} sat by {a.him} until {n4:number} o\'clock.',
						'「{a}なの？」と{b}は{v4:voice}聞きました。{a}は(うなずきました|「うん」と言いました)。{b}は{n4:number}時まで、そばにいてくれました。'
					],
					[
						'{b} brought {c4:colour.a} {cl4:clothing.bare} and {n4:number#s4:snack}. "(You are still you|Size does not matter)," {b} said {v4:voice}.',
						'{b}が{c4:colour}{cl4:clothing}と{s4:snack}を{n4:number#s4}持ってきました。「(どんな大きさでも|大きさがちがっても)、{a}は{a}だよ」と{v4:voice}言いました。'
					]
				]
			},
			{
				oneOf: [
					[
						{
							does: 'cure(w)',
							because: ['ask(a, b)'],
							tellings: [
								[
									'{w} found a cure in {q5:quality.a} {k5:book.bare}: {n5:number#pl5:flower} with {i5:ingredient.a}. It tasted (odd|strange), but it helped.',
									'{w}が{q5:quality}{k5:book}で治し方を見つけました。{pl5:flower}を{n5:number#pl5}と{i5:ingredient}です。(変な|ふしぎな)味でしたが、ききました。'
								],
								[
									'"That happened to me (too|once)," said {w} {v5:voice}, and made some {t5:taste} soup of {ve5:vegetable.plural}. After {n5:number} spoonfuls {a} was {a} again.',
									'「{w}にも(そんなこと|同じこと)があったよ」と{w}は{v5:voice}言って、{t5:taste}{ve5:vegetable}のスープを作りました。{n5:number}口飲むと、{a}は元にもどりました。'
								]
							]
						}
					],
					[
						{
							does: 'sleep(a)',
							because: ['ask(a, b)'],
							tellings: [
								[
									'That night {a} slept in {c5:colour.a} (tent|bag), counting {n5:number} {an5:animal.plural}. In the morning {a.he} was {a.his} own size again.',
									'その夜、{a.wa}{c5:colour}テントで、{an5:animal}を{n5:number#an5}数えてねむりました。朝には、元の大きさに(もどっていました|なっていました)。'
								],
								[
									"At {n5:number} o'clock the magic (ended|wore off). (Pop|Puff)! {a} sat {o5:outdoors.at}, the right size, in {c5:colour.a} {cl5:clothing.bare}.",
									'{n5:number}時に魔法が(とけました|切れました)。(ポン|パッ)！{a.wa}元の大きさで、{c5:colour}{cl5:clothing}を身につけて{o5:outdoors}にすわっていました。'
								]
							]
						}
					]
				]
			},
			{
				does: 'learn(a)',
				because: ['cure(w)', 'sleep(a)', 'use(a)'],
				tellings: [
					[
						'{a} was {f6:glad}. Since then, {a.he} (always |)greets every {cr6:critter.bare} and every {tr6:tree.bare} {v6:voice}.',
						'{a.wa}{f6:glad.polite}。それからは、{cr6:critter}にも{tr6:tree}にも{v6:voice}あいさつをするように(なりました|なったのです)。'
					],
					[
						'"(How was it|What was it like)?" asked {w}. "(Fun|Strange|Exciting)," said {a} {v6:voice}.',
						'「どんな気分だった？」と{w}が聞きました。「(おもしろかった|びっくりした|ふしぎだった)よ」と{a}は{v6:voice}言いました。'
					],
					[
						'{a.his} {pe.bare} (looked|blinked) at {a} {n6:number} times, then brought {to6q:quality.a} {to6:toy.bare}. Everything was (as before|right again).',
						'{pe}は{n6:number}回{a}を見て、それから{to6q:quality}{to6:toy}を持ってきました。何もかも(元通り|いつもの通り)です。'
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	},
	{
		name: 'visitor-goes-home',
		cast: { a: 'child', c: 'colour', w: 'neighbour', fo: 'snack' },
		steps: [
			{ detail: 'openingchild', of: 'a', chance: 0.7 },
			{
				oneOf: [
					[
						{
							does: 'fall(v)',
							tellings: [
								[
									'{time:time}, something {c} fell from the sky and landed {o:outdoors.at}. It was {v:skyvisitor.a}.',
									'{time:time}、何か{c}ものが{o:outdoors}に落ちてきました。空から来た{v:skyvisitor}でした。'
								],
								[
									'{a} heard {s:sound} {h:hiding.at}. {a.he} looked, and there sat {v:skyvisitor.a} in {c.a} {cl:clothing.bare}, with {n:number} stars and no way (back|up).',
									'{h:hiding}で{s:sound}が聞こえました。{a}が見に行くと、{c}{cl:clothing}を身につけた{v:skyvisitor}が、星を{n:number}つだいて(すわっていました|ふるえていました)。'
								]
							]
						},
						{
							does: 'want(v)',
							because: ['fall(v)'],
							tellings: [
								[
									'"I (came|fell) from up there," said {v} {v2:sadly}, pointing at the sky. "{n2:number} friends are waiting for me." {a} {g:gesture}.',
									'「(あの上|空)から落ちてきたの」と{v}は空を指して{v2:sadly}言いました。「友だちが{n2:number}人、待っているの」と。{a.wa}{g:gesture}。'
								],
								[
									'{v} shone {k2:colour} when {v.he} cried. "I must go home before {n2:number} nights are over," {v.he} said {v2:sadly}.',
									'{v}は泣くと{k2:colour.adv}光りました。「{n2:number}ばんのうちに空へ帰らないと」と{v2:sadly}言いました。'
								]
							]
						}
					],
					[
						{
							does: 'strand(v)',
							tellings: [
								[
									'After a storm, {a} found {v:seavisitor.a} in {c.a} {ve:vessel.bare} left on the beach, {n:number} steps from the water.',
									'嵐のあと、{a.wa}浜辺で、{c}{ve:vessel}の中にいる{v:seavisitor}を見つけました。水まで{n:number}歩のところでした。'
								],
								[
									'{time:time}, {v:seavisitor.a} (knocked|rang) at {a.s} door in {c.a} {cl:clothing.bare}, and left {n:number} wet prints on the floor.',
									'{time:time}、{c}{cl:clothing}を身につけた{v:seavisitor}が{a}の家のドアをたたきました。ゆかにはぬれた足あとが{n:number}つ(つきました|残りました)。'
								]
							]
						},
						{
							does: 'want(v)',
							because: ['strand(v)'],
							tellings: [
								[
									'"The tide carried me off," said {v} {v2:sadly}. "Home is {n2:number} days (away|from here), under {k2:colour} waves." {a} {g:gesture}.',
									'「波に流されたの」と{v}は{v2:sadly}言いました。「家は{n2:number}日も先の、{k2:colour}海の底なの」と。{a.wa}{g:gesture}。'
								],
								[
									'{v} was (dry|tired) and {f:sorry}, and sang {n2:number} songs about the {k2:colour} sea.',
									'{v}は{f:sorry.polite}。{k2:colour}海の歌を{n2:number}つ歌いました。'
								]
							]
						}
					]
				]
			},
			{
				does: 'host(a, v)',
				because: ['want(v)'],
				tellings: [
					[
						'{a} hid {v.him} {h3:hiding.at} and (brought|offered) {n3:number#fo}. {v} tasted one and (laughed|sneezed) {k3:colour} bubbles.',
						'{a.wa}{v}を{h3:hiding}にかくまい、{fo}を{n3:number#fo}(あげました|持ってきました)。{v}は一つ食べて、{k3:colour}あわをふきました。'
					],
					[
						'{a} lent {v.him} {k3:colour.a} {cl3:clothing.bare} and (showed|explained) {j3q:quality.a} {j3:junk.bare}, {fr3:fruit.plural} and {ga3:game}. {v} liked {ga3} best.',
						'{a.wa}{v}に{k3:colour}{cl3:clothing}を貸して、{j3q:quality}{j3:junk}や{fr3:fruit}や{ga3:game}のことを教えました。{v}は{ga3}が一番気に入りました。'
					],
					[
						'"(Stay|Sleep) here tonight," said {a} {v3:voice}, and made a bed {r3:room.at} with {n3:number} pillows and {k3:colour.a} blanket.',
						'「今夜はここで(ねて|休んで)」と{a}は{v3:voice}言って、{r3:room}にまくら{n3:number}つと{k3:colour}毛布でベッドを作りました。'
					]
				]
			},
			{ detail: 'meal', of: 'a', chance: 0.3 },
			{
				oneOf: [
					[
						{
							does: 'build(a, x)',
							because: ['host(a, v)'],
							tellings: [
								[
									'{a+v.they} (built|made) a machine from {ve4q:quality.a} {ve4:vehicle.bare}, {n4:number} {pa4:part.plural} and {k4:colour} umbrellas.',
									'{a+v.they}は{ve4q:quality}{ve4:vehicle}と{pa4:part}{n4:number}つと{k4:colour}かさで、乗り物を(作りました|組み立てました)。'
								],
								[
									'{w} lent {a} {m4machineq:quality.a} {m4machine:machine.bare}, {n4:number} ropes and {k4:colour.a} lamp, and asked (nothing|no questions).',
									'{w}が{m4machineq:quality}{m4machine:machine}と、つな{n4:number}本と{k4:colour}ランプを貸してくれました。何も聞きませんでした。'
								]
							]
						},
						{
							does: 'fail(x)',
							because: ['build(a, x)'],
							chance: 0.6,
							tellings: [
								[
									'The first try (ended|stopped) {h5:outdoors.at}, {n5:number} metres away. {v} was {f5sorry:sorry}, but {a} said {v5:voice}, "(Again|Once more)."',
									'一回目は{n5:number}メートルで{h5:outdoors}に落ちて(しまいました|しまったのです)。{v}は{f5sorry:sorry.polite}。でも{a}は{v5:voice}「もう一度」と言いました。'
								]
							]
						},
						{
							does: 'send(a, v)',
							because: ['build(a, x)'],
							tellings: [
								[
									'At {n6:number} o\'clock the wind was right. "(Hold on|Goodbye)!" cried {a}. {v} (rose|sailed) off, {k6:colour} and small, and (smaller|then gone).',
									'{n6:number}時にいい風がふきました。「(しっかりつかまって|さようなら)！」と{a}はさけびました。{v}は{k6:colour}点のように小さくなって、(消えました|見えなくなりました)。'
								]
							]
						}
					],
					[
						{
							does: 'signal(a)',
							because: ['host(a, v)'],
							tellings: [
								[
									'{a} played {i4q:quality.a} {i4:instrument.bare} on the roof, {n4:number} nights in a row, so that {v.s} family would hear.',
									'{v}の家族に聞こえるように、{a.wa}屋根の上で{n4:number}ばんつづけて{i4q:quality}{i4:instrument}を鳴らしました。'
								],
								[
									'{a} lit {n4:number} {k4:colour} lanterns {o4:outdoors.at} and waved {cl4q:quality.a} {cl4:clothing.bare} (high|with both hands).',
									'{a.wa}{o4:outdoors}に{k4:colour}ちょうちんを{n4:number}つともし、{cl4q:quality}{cl4:clothing}をふりました。'
								]
							]
						},
						{
							does: 'come(m)',
							because: ['signal(a)'],
							tellings: [
								[
									'On {d5:weekday}, at last, {k5:colour.a} light answered. {v.s} mother had come, {n5:number} times as (big|tall) as {v}.',
									'{d5:weekday}に、とうとう{k5:colour}光がこたえました。{v}の{n5:number}倍も大きいお母さんが、むかえに来たのです。'
								],
								[
									'{n5:number} {k5:colour} boats (came|appeared) out of the fog. "(There you are|We searched everywhere)!" called a voice, and {v} was {f5glad:glad}.',
									'きりの中から{k5:colour}船が{n5:number}そう(出てきました|現れました)。「(見つけた|ここにいたのね)！」と声がして、{v}は{f5glad:glad.polite}。'
								]
							]
						}
					],
					[
						{
							does: 'ask(a, w)',
							because: ['host(a, v)'],
							tellings: [
								[
									'{a} told {w}, who (smiled|winked). "{n4:number} years ago one came to me. Take {k4:colour.a} {t4:treasure.bare} and wish," said {w} {v4:voice}.',
									'{a}が話すと、{w}はにっこりしました。「{n4:number}年前、うちにも来たよ。{k4:colour}{t4:treasure}を持って願いなさい」と{v4:voice}言いました。'
								]
							]
						},
						{
							does: 'send(a, v)',
							because: ['ask(a, w)'],
							tellings: [
								[
									'{a} and {v} wished, (eyes shut|holding hands), and counted to {n5:number}. {k5:colour.a} path of light opened before {v}, all the way home.',
									'{a}と{v}は目をとじて願い、{n5:number}まで数えました。すると{v}の前に、家までつづく{k5:colour}光の道が(開けました|現れました)。'
								]
							]
						}
					]
				]
			},
			{
				does: 'part(a, v)',
				because: ['send(a, v)', 'come(m)'],
				tellings: [
					[
						'{v} left {g7q:quality.a} {g7:treasure.bare} {h7:hiding.at}. When {a} holds it (to one ear|tight), {a.he} hears {s7:sound}.',
						'{h7:hiding}に{v}の{g7q:quality}{g7:treasure}が残っていました。{a}がそれを耳に当てると、{s7:sound}が聞こえます。'
					],
					[
						'"(I will not forget you|Think of me)," {v} had said {v7:voice}. Each {d7:weekday}, {a} looks out and waves {n:number} times.',
						'「(忘れないよ|時々思い出してね)」と{v}は{v7:voice}言っていました。{d7:weekday}になると、{a.wa}外を見て{n:number}回手をふります。'
					],
					[
						'{a} was {f7:glad} and a little (sad|close to tears). {n:number} weeks later a letter came in {k7:colour.a} envelope, smelling of {sm7:smell}.',
						'{a.wa}{f7:glad.polite}。でも、少し(さびしい気もしました|なみだも出ました)。{n:number}週間後、{sm7:smell}のにおいがする{k7:colour}ふうとうがとどきました。'
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	}
];
