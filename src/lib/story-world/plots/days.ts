import type { Plot } from '../plot';

/** Days that every child knows: school, errands, parties, rain, doctors, a new house. */
export const days: readonly Plot[] = [
	{
		name: 'first-day-at-school',
		cast: { a: 'child', b: 'child', te: 'teacher', w: 'relative', s: 'schoolthing', c: 'colour' },
		steps: [
			{
				does: 'begin(a)',
				tellings: [
					[
						'It was {a.s} (very |)first day at (school|a new school). {w} (gave|handed|lent) {a.him} {c.a} {s.bare} (for luck|as a present|to take along).',
						'{a}が初めて学校へ行く(日|朝)でした。{w}は(おまもりに|お祝いに|「持っていきなさい」と){c}{s}を(くれました|わたしました)。'
					],
					[
						'{a} was (six|seven) and had never been to school. That morning, {a.he} {m:manner} (packed|put) {c.a} {s.bare} (into a bag|ready).',
						'{a.wa}まだ学校に行ったことがありませんでした。その朝、{a.wa}{m:manner}{c}{s}(をかばんに入れました|を用意しました)。'
					],
					[
						'"Have you got everything?" (asked|called) {w} {vvoice:voice}. "Yes, (even|also) the {c} {s.bare}!" (said|answered|shouted) {a}. It was the first day of school.',
						'「忘れ物はない？」と{w}は{vvoice:voice}(聞きました|たずねました)。「うん、{c}{s}も(持った|入れた)よ！」と{a}は(言いました|答えました|さけびました)。学校の最初の日です。'
					],
					[
						"{a} woke up at {n:number} o'clock, (much |far )too early. It was the first day of school, and {c.a} {s.bare} was (waiting|lying ready) by the (bed|door).",
						'{a.wa}{n:number}時に目が覚めました。(早すぎます|まだ暗いうちです)。今日は学校の最初の日で、(まくらもと|机の上|ドアのそば)には{c}{s}が(置いてありました|待っていました)。'
					]
				]
			},
			{ detail: 'weather', of: 'a' },
			{ detail: 'schoolway', of: 'a', chance: 0.5 },
			{
				does: 'fear(a)',
				because: ['begin(a)'],
				tellings: [
					[
						'At the (gate|door), {a} felt {f:sorry}. {a.he} {g:gesture} and went in.',
						'(門|入り口)の前で、{a.wa}{f:sorry.polite}。{g:gesture}。そして中に入りました。'
					],
					[
						'"I do not know (anyone|anybody)," {a} (said|whispered|thought) {vsadly:sadly}. {z:classthing} in the classroom looked {q:quality}.',
						'「知っている子が(だれもいない|一人もいない)」と{a}は{vsadly:sadly}(言いました|つぶやきました|思いました)。教室には{q:quality}{z:classthing}がありました。'
					],
					[
						'The classroom had {c2:colour.a} {z:classthing.bare} and {n2:number} (long rows|rows) of desks. {a} (sat down|chose a seat) {m2:manner} near the (window|door|wall).',
						'教室には{c2:colour}{z:classthing}と、{n2:number}列の机がありました。{a.wa}(窓|ドア|かべ)のそばに{m2:manner}(すわりました|席をとりました)。'
					],
					[
						'The teacher was {te}, who (wore|had on) {c2:colour.a} {k:clothing.bare} and was {v2character:character}. {a} {g:gesture}.',
						'先生は{te}でした。{c2:colour}{k:clothing}を身につけた、{v2character:character}人でした。{a.wa}{g:gesture}。'
					]
				]
			},
			{
				oneOf: [
					[
						{
							does: 'forget(b, s)',
							because: ['fear(a)'],
							tellings: [
								[
									'(Next to {a.him}|At the next desk), {b} (looked for something|had a troubled face). "I (forgot|lost) my {s.bare}," {b} said {v3sadly:sadly}.',
									'となりの席の{b}は、(何かをさがしていました|こまった顔をしていました)。「{s}を(忘れちゃった|なくしちゃった)」と{b}は{v3sadly:sadly}言いました。'
								],
								[
									'"Take out your {s.plural}," said {te} {v2voice:voice}. {b} (searched|looked) in {b.his} bag (again and again|{n3:number} times), but it was not there.',
									'「(さあ、|みなさん、){s}を出しましょう」と{te}は{v2voice:voice}言いました。{b.wa}かばんを(何度も|{n3:number}回も)さがしましたが、ありません。'
								]
							]
						},
						{
							does: 'lend(a, b, s)',
							because: ['forget(b, s)', 'begin(a)'],
							tellings: [
								[
									'"(You can use mine|Let us share mine|Here, take this)," (said|whispered) {a} {v4voice:voice}, and (gave|lent|passed) {b.him} the {c} {s.bare}.',
									'「(これ、使って|いっしょに使おう|貸してあげる)」と{a}は{v4voice:voice}(言って|ささやいて)、{c}{s}を{b}に(貸しました|わたしました)。'
								],
								[
									'{m4:manner}, {a} (pushed|held out) the {c} {s.bare} to {b}. "(For me|Really)?" asked {b}, and {b.he} (smiled|beamed).',
									'{a.wa}{m4:manner}{c}{s}を{b}に(さし出しました|わたしました)。「(いいの|本当に)？」と{b}は(聞いて、笑いました|目をかがやかせました)。'
								],
								[
									'{a} (thought of|remembered) {w.s} words: "(Be kind to everyone|Share what you have|Friends begin with a smile)." So {a.he} (gave|lent) {b} the {c} {s.bare}.',
									'{a.wa}{w}の言葉を思い出しました。「(みんなに優しくね|友だちは笑顔から始まる|分けあうといいことがある)」。だから{c}{s}を{b}に(貸しました|使わせてあげました)。'
								]
							]
						},
						{
							does: 'thank(b, a)',
							because: ['lend(a, b, s)'],
							chance: 0.8,
							tellings: [
								[
									'(At lunch|At noon|Later), {b} (gave|brought) {a} {n5:number} {yfruit:fruit.plural} to say thank you.',
									'(お昼に|そのあと)、{b.wa}お礼に{yfruit:fruit}を{n5:number#yfruit:fruit}くれました。'
								],
								[
									'"Thank you! Do you like {h:hobby}?" asked {b} {v5:voice}. "(I love it|Very much|Yes)!" said {a}.',
									'「ありがとう！{h:hobby}は好き？」と{b}は{v5:voice}聞きました。「(大好き|うん、とっても)！」と{a}は言いました。'
								]
							]
						}
					],
					[
						{
							does: 'alone(b)',
							because: ['begin(a)'],
							tellings: [
								[
									'(At break|At recess|After {u:subject}), {a} saw a {l:look} child alone by {z2:classthing}. It was {b}, who was new (too|as well).',
									'(休み時間に|{u:subject}のあと)、{z2:classthing}のそばに一人ぼっちの子がいました。{l:look}その子は{b}で、やはり新しく来た子でした。'
								],
								[
									'(Then|Soon) the door opened, and {b} came in, late. "(I got lost|I missed the bus|I could not find the room)," {b} said {v3sadly:sadly}.',
									'(すると|そのとき)ドアが(開いて|開き)、{b}がおくれて入ってきました。「(道に迷いました|バスに乗りおくれました|教室がわかりませんでした)」と{b}は{v3sadly:sadly}言いました。'
								]
							]
						},
						{
							does: 'ask(a, b)',
							because: ['alone(b)'],
							tellings: [
								[
									'"(Hello|Hi), I am {a}. Shall we play {ga:game}?" (asked|said) {a} {v4voice:voice}. "(Yes|Oh yes|With pleasure)!" (cried|said) {b}.',
									'「(こんにちは|やあ)、{a}だよ。{ga:game}をしない？」と{a}は{v4voice:voice}(聞きました|言いました)。「(うん|する|やりたい)！」と{b}は(さけびました|言いました)。'
								],
								[
									'{a} {g4:gesture}. Then {a.he} (showed|lent) {b} the {c} {s.bare} and said {v4voice:voice}, "(Sit here|Come and sit with me|This seat is free)."',
									'{a.wa}{g4:gesture}。それから{b}に{c}{s}を見せて、{v4voice:voice}「(ここにおいでよ|となりにすわって|この席、空いてるよ)」と言いました。'
								]
							]
						},
						{
							does: 'play(a, b)',
							because: ['ask(a, b)'],
							chance: 0.7,
							tellings: [
								[
									'(All through lunch|Until the bell rang), {a+b.they} (talked|laughed) about {h:hobby} and about {b.his} {q3:quality} {ytoy:toy.bare} at home.',
									'(お昼の間ずっと|ベルが鳴るまで)、{a+b.they}は{h:hobby}や、{b}の家にある{q3:quality}{ytoy:toy}の話をして(笑いました|すごしました)。'
								],
								[
									'{a} drew {c5:colour.a} {ycritter:critter.bare}, and {b} drew {n5:number} {y2:fruit.plural} (next to|under) it.',
									'{a.wa}{c5:colour}{ycritter:critter}の絵をかき、{b}は(その横に|その下に){y2:fruit}を{n5:number#y2:fruit}かきました。'
								]
							]
						}
					],
					[
						{
							does: 'call(te, a)',
							because: ['fear(a)'],
							tellings: [
								[
									'"{a}, (what do you like|tell us what you like)?" (asked|said) {te} {v3voice:voice}. (Everyone|The whole class) (looked|turned).',
									'「{a}さん、好きなことは何ですか？」と{te}は{v3voice:voice}(聞きました|たずねました)。みんなが(ふりむきました|いっせいに見ました)。'
								],
								[
									'In {u:subject}, {te} (pointed at|called on) {a}. {a} (was nervous|had a full heart) and could not (say a word|speak).',
									'{u:subject}の時間に、{te}は{a}を(さしました|あてました)。{a.wa}(どきどきして|むねがいっぱいで)、ひとことも(言えません|話せません)でした。'
								]
							]
						},
						{
							does: 'answer(a)',
							because: ['call(te, a)'],
							tellings: [
								[
									'{a} {g4:gesture}. "I like {h:hobby}," {a.he} said {v4sadly:sadly}. "(Me too|So do I|That is great)!" (called|cried|shouted) {b}.',
									'{a.wa}{g4:gesture}。「{h:hobby}が好きです」と{v4sadly:sadly}言いました。すると「(わたしも|いっしょだ|いいね)！」と{b}が(さけびました|大きな声を出しました)。'
								],
								[
									'"{a} can borrow my {z3:schoolthing.bare} and draw it," said {b} {v4voice:voice}. So {a} drew (something nice|it|a picture), and the class (clapped|cheered).',
									'「(絵にかけばいいよ|絵で教えて)」と{b}が{v4voice:voice}言って、{z3:schoolthing}を貸してくれました。{a.wa}好きなものの絵をかき、みんなは(拍手しました|よろこびました)。'
								]
							]
						}
					]
				]
			},
			{ detail: 'feel', of: 'a', chance: 0.4 },
			{
				does: 'home(a, w)',
				because: ['lend(a, b, s)', 'ask(a, b)', 'answer(a)'],
				tellings: [
					[
						'"How was (school|your day|it)?" asked {w} at the (door|gate). "(Good|Great|Fun)! I have a (new |)friend (now|called {b})," {a} said {v6:voice}.',
						'「(学校|今日)はどうだった？」と(げんかん|門)で{w}が聞きました。「(楽しかった|よかった)よ！(友だちができたんだ|{b}と友だちになったよ)」と{a}は{v6:voice}言いました。'
					],
					[
						'When the (last |)bell rang, {a} was {f6:glad}. Then {a.he} (waved to|said goodbye to) {b}, {te} and even {z4:classthing}.',
						'(終わりの|帰りの)ベルが鳴ったとき、{a.wa}(もう|とても){f6:glad.polite}。{b}と{te}と、{z4:classthing}にまで(手をふりました|さようならを言いました)。'
					],
					[
						'That evening, {a} ate (a lot of|two bowls of) {e:dish.bare} and told {w} (everything|all about {b}). "Tomorrow I want to go (again|early)!" {a.he} said.',
						'その晩、{a.wa}{e:dish}を(たくさん|おかわりして)食べながら、{w}に(何もかも|{b}のことを)話しました。「明日も(行きたい|早く行く)！」と言いました。'
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	},
	{
		name: 'half-forgotten-list',
		cast: {
			a: 'child',
			w: 'relative',
			k: 'shopkeeper',
			st: 'grocer',
			x: 'fruit',
			y: 'vegetable',
			z: 'ingredient'
		},
		steps: [
			{ detail: 'openingchild', of: 'a', chance: 0.7 },
			{
				does: 'ask(w, a)',
				tellings: [
					[
						'{time:time}, {w} (needed|wanted) {n:number#x}, {n2:number#y} and {z.a} for (dinner|a feast). "(Please|Can you) go {st.to}," {w.he} said to {a}.',
						'{time:time}、{w}は(夕ごはん|ごちそう)を作るのに、{x}を{n:number#x}、{y}を{n2:number#y}と{z}が(いりました|必要でした)。「{st}へ行って(きて|きてくれる？)」と{a}に言いました。'
					],
					[
						'"(Buy|Get|Bring) me {n:number#x}, {n2:number#y} and {z.a}," {w} said to {a} {v:voice}. "(No list|Nothing on paper)! I will (remember|keep it all in my head)," said {a}.',
						'「{x}を{n:number#x}、{y}を{n2:number#y}、それから{z}を(買ってきて|お願い)」と{w}は{v:voice}{a}に言いました。「(紙はいらない|だいじょうぶ)、(全部覚えた|忘れない)よ」と{a}は言いました。'
					],
					[
						'(For the first time|All alone), {a} was allowed to go {st.to}. "{n:number#x}, {n2:number#y}, {z.bare}," {a.he} (sang|said|repeated) {v:voice}, (skipping|hopping|walking) along.',
						'(初めて|一人で)、{a.wa}{st}へおつかいに行くことになりました。「{x}が{n:number#x}、{y}が{n2:number#y}、それに{z}」と{v:voice}(歌いながら|くりかえしながら)(歩きました|進みました)。'
					]
				]
			},
			{
				does: 'carry(a)',
				chance: 0.5,
				tellings: [
					[
						'{a.he} took {c:colour.a} {bcontainer:container.bare} and {n3:number} (silver|shiny) coins.',
						'{a.wa}{c:colour}{bcontainer:container}と、ぴかぴかのお金を{n3:number}枚持っていきました。'
					],
					[
						'{a.he} (put on|wore) {c:colour.a} {bclothing:clothing.bare} and (marched|ran|went) {m:manner} out (of the door|into the street).',
						'{a.wa}{c:colour}{bclothing:clothing}を身につけて、{m:manner}(家を出ました|外へ出ました)。'
					]
				]
			},
			{ detail: 'weather', of: 'a', chance: 0.4 },
			{
				oneOf: [
					[
						{
							does: 'distract(a)',
							because: ['ask(w, a)'],
							tellings: [
								[
									'On the way, {a.he} stopped to (watch|look at) {c3:colour.a} {dcritter:critter.bare}, then {n4:number} {d2flower:flower.plural}, then {d3q:character.a} {d3:pet.bare}.',
									'途中で、{a.wa}{c3:colour}{dcritter:critter}を見つけて(止まりました|ながめました)。それから{d2flower:flower}を{n4:number#d2flower}、それから{d3q:character}{d3:pet}を見ました。'
								],
								[
									'{a} met {f:child}, who (talked and talked|chattered) about {h:hobby} and {c3:colour.a} {dtoy:toy.bare}.',
									'{a.wa}{f:child}に会いました。{f}は{h:hobby}や、{c3:colour}{dtoy:toy}のことを(ぺらぺらと|いつまでも)話しました。'
								],
								[
									'(Somewhere|Close by) {a.he} heard {s:sound}, and {a.he} (stopped|stood still) to listen. (Just then|A moment later), {dpetq:character.a} {dpet:pet.bare} ran by with {c3:colour.a} {d2clothing:clothing.bare}.',
									'(どこかで|近くで){s:sound}が聞こえて、{a.wa}(立ち止まりました|耳をすましました)。(ちょうどそのとき|すぐに)、{dpetq:character}{dpet:pet}が{c3:colour}{d2clothing:clothing}をくわえて走っていきました。'
								]
							]
						}
					],
					[
						{
							does: 'fall(a)',
							because: ['ask(w, a)'],
							tellings: [
								[
									'Then {a} (tripped|stumbled) over {c3:colour.a} {djunk:junk.bare} and sat down (in a puddle|on the ground|with a bump).',
									'すると{a.wa}{c3:colour}{djunk:junk}につまずいて、(水たまりに|地面に|どすんと)しりもちをつきました。'
								],
								[
									'(Suddenly|All at once) {dpetq:character.a} {dpet:pet.bare} jumped out! {a} got such a fright that {a.he} ran (past {n4:number} houses|all the way).',
									'(とつぜん|そのとき)、{dpetq:character}{dpet:pet}が(とび出してきました|とびついてきました)！{a.wa}びっくりして、(家を{n4:number}軒も通りすぎて|ずっと)走りました。'
								]
							]
						}
					]
				]
			},
			{
				does: 'forget(a)',
				because: ['distract(a)', 'fall(a)'],
				tellings: [
					[
						'{st.at}, {a.he} (opened|closed) {a.his} mouth and {g:gesture}. "{n:number#x} and... and... what else?" {a.he} said {v2:sadly}.',
						'{st}で、{a.wa}口を開けて、{g:gesture}。「{x}を{n:number#x}と……(あとは何だっけ|ほかは忘れちゃった)」と{v2:sadly}言いました。'
					],
					[
						'When {a.he} (came|got) {st.to}, {a.he} could (only remember|remember only) the {x.plural}. {a.he} felt {f2:sorry}.',
						'{st}に着くと、{a.wa}{x}のことしか(思い出せません|覚えていません)でした。{f2:sorry.polite}。'
					],
					[
						'{k.a} stood {st.at}. "What (would you like|can I get you|do you need)?" asked {k} {v3:voice}. Half of the list was gone from {a.s} head.',
						'{st}には{k}が(立っていました|いました)。「何に(しますか|いたしましょう)？」と{k}は{v3:voice}聞きました。ところが、{a}の頭からは(半分が|半分のものが)消えていました。'
					]
				]
			},
			{
				oneOf: [
					[
						{
							does: 'guess(a, r)',
							because: ['forget(a)'],
							tellings: [
								[
									'"Was it {rjunkq:quality.a} {rjunk:junk.bare}, or {r2snack:snack.a}?" {a} (wondered|asked) {v4:voice}. (At last|In the end), {a.he} bought {n:number#x}, {c5:colour.a} {r3:toy.bare} and {r4q:quality.a} {r4:clothing.bare}.',
									'「{rjunkq:quality}{rjunk:junk}だったかな、{r2snack:snack}だったかな」と{a}は{v4:voice}(考えました|言いました)。とうとう、{x}を{n:number#x}と、{c5:colour}{r3:toy}と{r4q:quality}{r4:clothing}を買いました。'
								],
								[
									'{a} (shut both eyes|guessed) and pointed (here and there|around). {a.he} went home with {x}, {n5:number#rvegetable:vegetable} and {c5:colour.a} {r2vessel:vessel.bare}.',
									'{a.wa}(目をつぶって|でたらめに)(あちこち|いろいろ)指さしました。そして{x}と、{rvegetable:vegetable}を{n5:number#rvegetable}と、{c5:colour}{r2vessel:vessel}を買って帰りました。'
								]
							]
						},
						{
							does: 'laugh(w)',
							because: ['guess(a, r)'],
							tellings: [
								[
									'{w} looked into the bag and laughed (till {w.he} cried|out loud). "(Never mind|It does not matter), we will (cook|make) something (new|strange|{t:taste})!" {w.he} said.',
									'{w}は(ふくろ|かばん)をのぞいて(大笑いしました|ふき出しました)。「だいじょうぶ、(新しい|ふしぎな|{t:taste})料理を作ってみよう！」と{w}は言いました。'
								],
								[
									'"(Oh dear|Goodness), what is this?" asked {w} {v5:voice}. {a} told {w.him} (everything|the truth), and {w} (hugged|kissed) {a.him}.',
									'「(あれまあ|おやおや)、これは何？」と{w}は{v5:voice}聞きました。{a}が(何もかも|本当のことを)話すと、{w}は(だきしめて|頭をなでて)くれました。'
								]
							]
						},
						{
							does: 'cook(w, a)',
							because: ['laugh(w)'],
							tellings: [
								[
									'{a+w.they} (cooked|made) {t2:taste} {e:dish.bare}. It was so (odd|funny|good) that {w} wrote the recipe (down|on a card).',
									'{a+w.they}は{t2:taste}{e:dish}を作りました。とても(変わった|おもしろい|いい)味だったので、{w}は作り方を(書いておきました|紙に書きました)。'
								],
								[
									'That (evening|night) there was {e:dish.bare} with {x.plural}. (Nobody|No one) had (ever |)eaten it before, and it was {t2:taste}.',
									'その(晩|夜)は{x}入りの{e:dish}でした。(だれも|今まで)食べたことのない味で、{t2:taste.polite}。'
								]
							]
						}
					],
					[
						{
							does: 'help(k, a)',
							because: ['forget(a)'],
							tellings: [
								[
									'{k} had (a good|a clever|an) idea. "What will {w} (cook|make) (tonight|today)?" asked {k}. "{e:dish.bare}!" said {a}.',
									'{k}には(いい|うまい)考えがありました。「(今夜|今日)は何を作るのかな？」と聞きました。「{e:dish}だよ！」と{a}は言いました。'
								],
								[
									'"(Think|Try) {m2:manner}. What (colour|color) was it?" asked {k} {v4:voice}. {a} (looked at|walked past) the {c5:colour} {rvessel:vessel.bare} and (suddenly |)thought of the {y.plural}.',
									'「{m2:manner}思い出してごらん。何色だった？」と{k}は{v4:voice}聞きました。{a.wa}{c5:colour}{rvessel:vessel}を見ているうちに、{y}を思い出しました。'
								],
								[
									'(Luckily|By luck), {k} knew {w} (well|for years). "Every {wd:weekday}, {w.he} (buys|takes) {y.plural} and {z.bare}," said {k} {v4:voice}.',
									'(運のいいことに|ちょうど)、{k}は{w}を(よく|昔から)知っていました。「{wd:weekday}には、いつも{y}と{z}を買うよ」と{k}は{v4:voice}言いました。'
								]
							]
						},
						{
							does: 'remember(a)',
							because: ['help(k, a)'],
							tellings: [
								[
									'"(Now I know|I remember)! {n2:number#y} and {z.a}!" (cried|shouted|said) {a} (at once|happily|with a laugh|with shining eyes).',
									'「(わかった|思い出した)！{y}を{n2:number#y}と{z}！」と{a}は(すぐに|うれしそうに|笑って|目をかがやかせて)(さけびました|言いました)。'
								],
								[
									'And (there|so) it was again, the whole list: {x.plural}, {y.plural}, {z.bare}. {a} (danced|jumped|hopped) {m3:manner} on one (leg|foot).',
									'すると、{x}、{y}、{z}と、(全部|一つ残らず)思い出せました。{a.wa}{m3:manner}(とびはねました|片足でおどりました)。'
								]
							]
						},
						{
							does: 'reward(k, a)',
							because: ['remember(a)'],
							chance: 0.5,
							tellings: [
								[
									'{k} (laughed|winked) and (added|gave {a.him}) {r2snack:snack.a} (for the way|for free).',
									'{k}は(笑って|ウインクして)、(帰り道のおやつに|おまけに){r2snack:snack}を一つくれました。'
								],
								[
									'"(Next time|Tomorrow) write it (down|on your hand)," said {k}, and (lent|gave) {a.him} {c6:colour.a} pencil.',
									'「(今度|次)は(紙|手)に書いておくんだよ」と{k}は言って、{c6:colour}えんぴつをくれました。'
								]
							]
						},
						{
							does: 'home(a)',
							because: ['remember(a)'],
							tellings: [
								[
									'{a} came home {m4:manner} with {n:number#x}, {n2:number#y} and {z.a}. {w} was {f5:glad}.',
									'{a.wa}{x}を{n:number#x}、{y}を{n2:number#y}、そして{z}を持って、{m4:manner}帰りました。{w}は{f5:glad.polite}。'
								],
								[
									'"Everything is here," said {w} {v6:voice}. {a} did not (tell|mention) the rest until (dinner|bedtime).',
									'「全部あるね」と{w}は{v6:voice}言いました。{a}は、忘れかけたことを(夕ごはん|ねる時間)まで(言いませんでした|ひみつにしました)。'
								]
							]
						}
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	},
	{
		name: 'surprise-party',
		cast: { a: 'child', b: 'child', c: 'child', w: 'relative', g: 'gift', k: 'colour', p: 'room' },
		steps: [
			{
				does: 'plan(b, c, a)',
				tellings: [
					[
						'{time:time}, {b} and {c} (had a secret|were planning something). It was (nearly |almost |){a.s} birthday, and {a} must not know (a thing|anything).',
						'{time:time}、{b}と{c}には(ひみつ|ないしょの計画)がありました。もうすぐ{a}の誕生日です。でも{a}に知られては(いけません|なりません)。'
					],
					[
						'"{a} has a birthday (soon|this week)," {b} (whispered|said) to {c} {v:voice}. "Let us (make|throw|have) a (surprise|secret) party, with {n2:number} {d:decoration.plural}!"',
						'「{a}は(もうすぐ|今週)誕生日だよ」と{b}は{v:voice}{c}に(ささやきました|言いました)。「(びっくり|ないしょの)パーティーをしよう。{d:decoration}も{n2:number}つ(かざろう|作ろう)！」と言いました。'
					],
					[
						'{b} (bought|made|found) {k.a} {g.bare} for {a.s} birthday. "(Sh|Hush)! It is a secret," {b} told {c} {v:voice}.',
						'{b.wa}{a}の誕生日に{k}{g}を(買いました|用意しました)。「(しーっ|ないしょだよ)！」と{v:voice}{c}に(言いました|たのみました)。'
					]
				]
			},
			{
				does: 'prepare(b, c)',
				because: ['plan(b, c, a)'],
				tellings: [
					[
						'{w} (baked|made) {t:taste} {s:snack.plural}. {b} (hung|put) {k2:colour} {d2decoration:decoration.plural} {p.at}, and {c} wrapped the present in {k3:colour} paper.',
						'{w}は{t:taste}{s:snack}を(作り|用意し)ました。{b}は{p}に{k2:colour}{d2decoration:decoration}をかざり、{c}はプレゼントを{k3:colour}紙で(包みました|くるみました)。'
					],
					[
						'{b+c} (chose|picked) a present. (Then |Next |){c} (drew|cut out) {n3:number} {k2:colour} {d2animal:animal.plural} for the wall {p.at}.',
						'{b+c}はプレゼントを(選びました|決めました)。{c}は{p}のかべに{k2:colour}{d2animal:animal}の絵を{n3:number}まい(かきました|はりました)。'
					],
					[
						'{w} let the children use {p} and {n3:number} {k2:colour} {d2decoration:decoration.plural}. {b} hid the present {h:hiding.at}.',
						'{w}は{p}と、{k2:colour}{d2decoration:decoration}を{n3:number}つ貸してくれました。{b.wa}プレゼントを{h:hiding}に(かくしました|しまいました)。'
					]
				]
			},
			{
				does: 'hint(a)',
				because: ['prepare(b, c)'],
				chance: 0.6,
				tellings: [
					[
						'(All day|That day), {a} wondered why (nobody|no one) wanted to play {ga:game}. {a.he} felt {f:sorry}.',
						'{a.wa}だれも{ga:game}をしてくれないのが(ふしぎでした|わかりませんでした)。{f:sorry.polite}。'
					],
					[
						'"(Why are you laughing|What is so funny|What are you hiding)?" asked {a} {v2:voice}. "(Nothing|Oh, nothing)," said {c}, with (red ears|paint on both hands|glue on one sleeve).',
						'「(どうして笑っているの|何がおかしいの|何をかくしたの)？」と{a}は{v2:voice}聞きました。「(何でもない|べつに)」と{c}は(言いました|答えました)が、(耳が赤く|手が絵の具だらけに|服がのりだらけに)なっていました。'
					],
					[
						'{a} found {k4:colour.a} ribbon on the floor and {x:gesture}.',
						'{a.wa}ゆかに{k4:colour}リボンを見つけて、{x:gesture}。'
					]
				]
			},
			{
				oneOf: [
					[
						{
							does: 'lure(c, a)',
							because: ['prepare(b, c)'],
							tellings: [
								[
									'{c} took {a} (away |){o:outdoors.to} to look for {yflower:flower.plural}, so that (all |)the others had time.',
									'{c}は{a}を{o:outdoors}へつれ出して、{yflower:flower}をさがしました。みんなが用意する時間を作ったのです。'
								],
								[
									'"Come {o:outdoors.to}! I saw {k4:colour.a} {ycritter:critter.bare} {o.there}," {c} said {v3:voice}. It was a (trick|fib), but a kind one.',
									'「{o:outdoors}に行こうよ。{k4:colour}{ycritter:critter}がいたんだ」と{c}は{v3:voice}言いました。うそですが、優しいうそでした。'
								]
							]
						},
						{ detail: 'way', of: 'a', chance: 0.5 },
						{
							does: 'surprise(b, a)',
							because: ['lure(c, a)'],
							tellings: [
								[
									'When {a} came back and opened the door, {n5:number} (voices|children) (cried|shouted), "(Happy birthday|Surprise), {a}!" {a.he} was {f2:glad}.',
									'{a.wa}(もどってきて|帰ってきて)ドアを開けました。「(お誕生日おめでとう|おめでとう)、{a}！」と{n5:number}人の声がしました。{a.wa}{f2:glad.polite}。'
								],
								[
									'{p} was dark. (Then|Suddenly) the lights came on. "(Surprise|Happy birthday)!" cried {b}, and {a} (dropped|threw) {k5:colour.a} {y2:clothing.bare} (in surprise|with a shout).',
									'{p}はまっくらでした。(すると|とつぜん)明かりがつきました。「(わあい|じゃーん)、おめでとう！」と{b}が(さけび|言い)、{a}は(びっくりして|声を上げて){k5:colour}{y2:clothing}を落としました。'
								]
							]
						}
					],
					[
						{
							does: 'spoil(a)',
							because: ['prepare(b, c)'],
							tellings: [
								[
									'(But then|Too soon), {a} (opened the door|walked in|looked through the window) and saw {d3:decoration.a}, {s2:snack.a} and everything else.',
									'ところが、{a}が(ドアを開けて|早く帰ってきて|まどからのぞいて)、{d3:decoration}も{s2:snack}も、何もかも見てしまいました。'
								],
								[
									'(But|Then) {peq:character.a} {pe:pet.bare} ran past with {k4:colour.a} {d3:decoration.bare}, straight to {a}. "What is this for?" asked {a}.',
									'ところが、{peq:character}{pe:pet}が{k4:colour}{d3:decoration}をくわえて、まっすぐ{a}のところへ走っていきました。「これは何に使うの？」と{a}は聞きました。'
								]
							]
						},
						{
							does: 'pretend(a)',
							because: ['spoil(a)'],
							tellings: [
								[
									'{b} looked (so sad|so close to tears) that {a} (closed both eyes|turned around). "I saw (nothing|nothing at all)!" {a.he} said {v3:voice}.',
									'{b}が(しょんぼりしている|泣きそうな)ので、{a}は(目をつぶりました|うしろを向きました)。「(何も|なんにも)見てないよ！」と{v3:voice}言いました。'
								],
								[
									'"(Shall I come in again|Can I help)?" asked {a} {v3:voice}. So {a.he} blew up {n5:number} {k5:colour} balloons for {a.his} own party.',
									'「(もう一度入ろうか|手伝おうか)？」と{a}は{v3:voice}聞きました。そして自分のパーティーの{k5:colour}風船を{n5:number}つふくらませました。'
								]
							]
						}
					],
					[
						{
							does: 'break(s)',
							because: ['prepare(b, c)'],
							tellings: [
								[
									'(An hour before|Just before) the party, {peq:character.a} {pe:pet.bare} ate the {t2:taste} cake. {b} was {f3:sorry}.',
									'パーティーの(一時間前|すぐ前)に、{peq:character}{pe:pet}が{t2:taste}ケーキを食べてしまいました。{b}は{f3:sorry.polite}。'
								],
								[
									'The (big |)cake slid off the table and fell on {k4:colour.a} {yclothing:clothing.bare}. "Oh no," said {c} {v4:sadly}.',
									'(大きな|)ケーキがテーブルからすべって、{k4:colour}{yclothing:clothing}の上に落ちました。「(ああ|どうしよう)」と{c}は{v4:sadly}言いました。'
								]
							]
						},
						{
							does: 'rescue(w)',
							because: ['break(s)'],
							tellings: [
								[
									'{w} (laughed|thought) and put {n5:number} candles on {s2:snack.a}. {a} came in and {x5:gesture}. "(It is beautiful|I love it|How funny)!" {a.he} cried.',
									'{w}は(笑って|少し考えて)、{s2:snack}にろうそくを{n5:number}本立てました。{a}が入ってきて、{x5:gesture}。「(きれい|すてき|おもしろい)！」と{a}は言いました。'
								],
								[
									'"A tower of {s2:snack.plural} is a cake (too|as well)," said {w} {v5:voice}. And so {a} blew out the candles on the (strangest|tallest|funniest) cake (in town|of all).',
									'「{s2:snack}のタワーだって、りっぱなケーキだよ」と{w}は{v5:voice}言いました。こうして{a}は、(町で|世界で)一番(変な|高い|おもしろい)ケーキのろうそくをふき消しました。'
								]
							]
						}
					]
				]
			},
			{
				does: 'open(a, g)',
				because: ['surprise(b, a)', 'pretend(a)', 'rescue(w)', 'prepare(b, c)'],
				tellings: [
					[
						'{a} (tore|took) off the paper. "{k.a} {g.bare}, (just what I wanted|how lovely|thank you)," {a.he} (said|cried) {v6:voice}.',
						'{a.wa}紙を(やぶって|はがして)開けました。「{k}{g}だ！(ほしかったんだ|すてき|ありがとう)」と{v6:voice}言いました。'
					],
					[
						'Last came the present, {k.a} {g.bare}. {a} (hugged|thanked) {b}, then {c}, then {w}.',
						'最後はプレゼントの{k}{g}です。{a.wa}{b}と{c}と{w}に(だきつきました|お礼を言いました)。'
					]
				]
			},
			{
				does: 'feast(a)',
				chance: 0.6,
				tellings: [
					[
						'Everyone ate {t5:taste} {e:dish.bare} and drank {e2:drink.bare} until (dark|evening).',
						'みんなは(暗くなる|夕方)まで{t5:taste}{e:dish}を食べ、{e2:drink}を飲みました。'
					],
					[
						'There was {ga2:game} and {ga3:game}, and {c} played {iq:quality.a} {i:instrument.bare} (badly|loudly|very well).',
						'{ga2:game}や{ga3:game}をして、{c}は{iq:quality}{i:instrument}の演奏をしました。'
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	},
	{
		name: 'rainy-day-game',
		cast: { a: 'child', b: 'child', r: 'pretend', o: 'role', o2: 'role', p: 'room', w: 'relative' },
		steps: [
			{ detail: 'openingchild', of: 'a', chance: 0.7 },
			{
				does: 'rain(p)',
				tellings: [
					[
						'It rained (and rained|all morning|in buckets|for {n:number} hours). {a} and {b} sat {p.at} and (looked out|counted drops|sighed).',
						'(朝から|{n:number}時間も|ざあざあと)雨が(ふっていました|ふりつづきました)。{a}と{b}は{p}で(外をながめて|雨つぶを数えて)いました。'
					],
					[
						'(Rain again|More rain)! No {ga:game} today. "What (shall|can) we do {p.at}?" {a} asked {b} {v:sadly}.',
						'(また|今日も)雨です。{ga:game}は(できません|おあずけです)。「{p}で何をしよう？」と{a}は{v:sadly}{b}に聞きました。'
					],
					[
						'"(I am bored|There is nothing to do|I hate rain)," {b} said {v:sadly}. Behind {b}, {k:colour.a} {x:toy.bare} lay {p.at}. {a} {g:gesture}.',
						'「(つまらない|することがない|雨なんてきらい)」と{b}は{v:sadly}言いました。そのうしろの{p}には、{k:colour}{x:toy}が置いてありました。{a.wa}{g:gesture}。'
					]
				]
			},
			{ detail: 'sound', of: 'a', chance: 0.3 },
			{
				does: 'invent(a, r)',
				because: ['rain(p)'],
				tellings: [
					[
						'"{p} is {r.a}!" said {a} {v2:voice}. "I am {o.a}, and you are {o2.a}."',
						'{a.wa}{v2:voice}「(さあ、|ねえ、|){p}は{r}だ！{a.i}が{o}で、{b}は{o2}だよ」と言いました。'
					],
					[
						'{a} put {f:furniture} (on its side|by the wall) and threw {k2:colour.a} (sheet|blanket) over it. Now it was {r.a}, and {a} was {o.a}. "Then I am {o2.a}," said {b}.',
						'{a.wa}{f:furniture}を(たおして|かべによせて)、{k2:colour}(シーツ|毛布)をかけました。(もう|これで)りっぱな{r}です。{a.wa}{o}になりました。「じゃあ、{b.i}は{o2}！」と{b}が言いました。'
					],
					[
						'With {n2:number} {j:junk.plural} and {k2:colour.a} {f:furniture.bare}, {a+b.they} built {r.a}. {a} was {o.a} and {b} {o2.a}.',
						'{a+b.they}は{j:junk}{n2:number#j}と{k2:colour}{f:furniture}で{r}を作りました。{a}は{o}、{b}は{o2}です。'
					]
				]
			},
			{
				does: 'play(a, b)',
				because: ['invent(a, r)'],
				tellings: [
					[
						'(The rule was|There was one rule): whoever (touched|stepped on) the rug had to (be|become) {mq:character.a} {m:animal.bare} (until supper|for {n3:number} turns).',
						'(決まりは一つ|決まりは)、じゅうたんを(ふんだ|さわった)人は(晩ごはんまで|{n3:number}回の間){mq:character}{m:animal}になることです。'
					],
					[
						'"(Look|Watch) out, {mq:character.a} {m:animal.bare} {h:hiding.at}!" said {b} {v3:voice}. {a} (threw|waved) {k3:colour.a} {cclothing:clothing.bare} (bravely|wildly).',
						'「(あぶない|気をつけて)、{h:hiding}に{mq:character}{m:animal}がいる！」と{b}は{v3:voice}言いました。{a.wa}{k3:colour}{cclothing:clothing}を(ふり回しました|投げました)。'
					],
					[
						'{k3:colour.a} {cvessel:vessel.bare} was the treasure, and {mq:character.a} {m:animal.bare} with {n3:number} heads (guarded|watched over) it. "(Forward|Follow me)!" cried {a}.',
						'{k3:colour}{cvessel:vessel}が宝物で、頭が{n3:number}つある{mq:character}{m:animal}がそれを守って(います|いるのです)。「(進め|ついておいで)！」と{a}はさけびました。'
					]
				]
			},
			{
				oneOf: [
					[
						{
							does: 'argue(a, b)',
							because: ['play(a, b)'],
							tellings: [
								[
									'"I (want|would like) to be {o} now!" said {b}. "(No|Never), it is my game!" said {a}. {b} turned {b.his} back.',
									'「今度は{o}に(なりたい|なる)！」と{b}が言いました。「(だめ|いやだ)、{a.i}の遊びだもん！」と{a}は言いました。{b}はそっぽを向きました。'
								],
								[
									'{b} (knocked over|sat on) half of {r}. "You did that on purpose," said {a} {v4sadly:sadly}. {b} {g4:gesture}.',
									'{b}が{r}を半分(こわして|ふみつぶして)しまいました。「わざとだね」と{a}は{v4sadly:sadly}言いました。{b}は{g4:gesture}。'
								]
							]
						},
						{
							does: 'agree(a, b)',
							because: ['argue(a, b)'],
							tellings: [
								[
									'(For a while|For a long time) there was only the (rain|clock). (Then|At last), {a} said {v5:voice}, "Let us have two!"',
									'しばらく(雨|時計)の音だけがしました。(それから|とうとう)、{a}が{v5:voice}「{o}が二人いても(いいよね|いいや)」と言いました。'
								],
								[
									'{b} (held out|offered) {ssnack:snack.a}. "(Sorry|I am sorry)," said {b} {v5:voice}. "Me too," said {a}, and the game (went on|began again).',
									'{b}が{ssnack:snack}をさし出しました。「ごめんね」と{b}は{v5:voice}言いました。「{a.i}も」と{a}は言い、遊びが(また始まりました|つづきました)。'
								]
							]
						}
					],
					[
						{
							does: 'join(w)',
							because: ['play(a, b)'],
							tellings: [
								[
									'The door opened, and {w} looked in. "Halt! (What is the password|Who goes there)?" cried {b} {v4voice:voice}. "{pw:fruit.bare}," said {w}.',
									'ドアが開いて、{w}が(のぞきました|顔を出しました)。「(止まれ|待て)！合言葉は？」と{b}は{v4voice:voice}言いました。「{pw:fruit}」と{w}は答えました。'
								],
								[
									'{w} wanted to (sweep|clean) {p}. "You cannot, it is {r.a}," (explained|said) {a} {v4voice:voice}. So {w} joined in as {o3:role.a}.',
									'{w}が{p}のそうじを(しに|始めようと)来ました。「だめ、今は{r}なんだ」と{a}は{v4voice:voice}言いました。そこで{w}も{o3:role}になって(仲間に入りました|加わりました)。'
								]
							]
						},
						{
							does: 'feed(w)',
							because: ['join(w)'],
							chance: 0.7,
							tellings: [
								[
									'"{o4:role.plural} and {o5:role.plural} get hungry," said {w} and brought {n5:number} {t:taste} {ssnack:snack.plural}.',
									'「{o4:role}も{o5:role}も、おなかがすくからね」と{w}は言って、{t:taste}{ssnack:snack}を{n5:number#ssnack}持ってきました。'
								],
								[
									'{w} served a magic potion, which was {t:taste} {sdrink:drink.bare}. {a} (fainted|fell over) {n5:number} times, laughing.',
									'{w}は魔法の薬を出しました。本当は{t:taste}{sdrink:drink}です。{a.wa}笑いながら{n5:number}回も(たおれました|気を失うふりをしました)。'
								]
							]
						}
					],
					[
						{
							does: 'find(b, x)',
							because: ['play(a, b)'],
							tellings: [
								[
									'{h2:hiding.at}, {b} (really |)found {k4:colour.a} {t2:treasure.bare} that had been (lost|missing) for {n5:number} years. "(Real|True) treasure!" cried {b}.',
									'{h2:hiding}で、{b}は(本当に|なんと)、{n5:number}年前になくなった{k4:colour}{t2:treasure}を見つけました。「(本物の|本当の)宝だ！」と{b}はさけびました。'
								],
								[
									'"(Look|Come here)! What is this {h2:hiding.at}?" asked {b}. It was {q:quality.a} {t2:keepsake.bare} that belonged to {w}.',
									'「(見て|来て)！{h2:hiding}にあるこれは何？」と{b}は聞きました。それは{w}の{q:quality}{t2:keepsake}でした。'
								]
							]
						},
						{
							does: 'tell(w)',
							because: ['find(b, x)'],
							tellings: [
								[
									'{w} was {f5:glad} to see {t2.it} and told {a+b.them} a (long|true|strange) story about {k5q:character.a} {k5:animal.bare}, {j5q:quality.a} {j5:vehicle.bare} and a (storm|king|summer).',
									'{w}はそれを見て{f5:glad.polite}。そして{a+b}に、{k5q:character}{k5:animal}と{j5q:quality}{j5:vehicle}が出てくる(長い|ふしぎな|本当の)お話をしてくれました。'
								]
							]
						}
					]
				]
			},
			{
				does: 'end(a)',
				because: ['agree(a, b)', 'join(w)', 'find(b, x)'],
				tellings: [
					[
						'The rain (stopped|ended), and nobody noticed. The sun shone {p.at}, but the game (went on|did not stop).',
						'雨は(やみました|上がりました)が、だれも気づきません。{p}に日がさしても、遊びは(つづきました|終わりませんでした)。'
					],
					[
						'"(Look|Oh), the sun," said {b}. "What a pity," said {a} {v6:voice}. {a.he} (hoped|wished) for (rain|a storm|snow) tomorrow.',
						'「(見て|あ)、お日さまだ」と{b}が言いました。「(残念|なあんだ)」と{a}は{v6:voice}言いました。明日も(雨になれ|雨がふるといい)と思ったのです。'
					],
					[
						'At (bedtime|night), {a} drew a map of {r}, with {o6:role.a} in {k6:colour} (ink|crayon). "Next {wd:weekday} again," {a.he} (thought|said).',
						'(ねる前|夜)に、{a.wa}{r}の地図をかきました。{k6:colour}(ペン|クレヨン)で{o6:role}もかきました。「{wd:weekday}にまた遊ぼう」と(思いました|言いました)。'
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	},
	{
		name: 'brave-at-the-chair',
		cast: { a: 'child', w: 'relative', c: 'colour', t: 'toy' },
		steps: [
			{ detail: 'openingchild', of: 'a', chance: 0.7 },
			{
				oneOf: [
					[
						{
							does: 'hurt(a)',
							tellings: [
								[
									'{time:time}, {a} fell {o:outdoors.at} and hurt {a.his} {s:sore.bare}. "(We will|Let us) go to the doctor," said {w} {vvoice:voice}.',
									'{time:time}、{a.wa}{o:outdoors}で転んで{s:sore}をけがしました。「お医者さんへ行こう」と{w}は{vvoice:voice}言いました。'
								],
								[
									'{a.s} {s:sore.bare} had hurt for {n:number} days. {w} (looked|felt) {vmanner:manner} and called the doctor.',
									'{a.wa}{n:number}日も{s:sore}が(いたい|ずきずきする)のでした。{w}は{vmanner:manner}見て、お医者さんに電話しました。'
								]
							]
						},
						{
							does: 'treat(d, a)',
							because: ['hurt(a)'],
							tellings: [
								[
									'The doctor wore {c2:colour.a} {cl:clothing.bare}. {a} held {a.his} {t.bare} tight and {g:gesture}. "(Which hurts more|Who is the patient), {a} or {t}?" asked the doctor.',
									'お医者さんは{c2:colour}{cl:clothing}を身につけていました。{a.wa}{t}をだきしめて、{g:gesture}。「いたいのは{a}さんかな、{t}かな？」とお医者さんは聞きました。'
								],
								[
									'"(Count|Think of) {n2:number} {an:animal.plural}," said the doctor {v2:voice}. Soon it was over, and there was {c2:colour.a} bandage.',
									'「{an:animal}を{n2:number#an}(数えて|思いうかべて)」とお医者さんは{v2:voice}言いました。すると、すぐに終わって、{c2:colour}ほうたいがまかれて(いました|いたのです)。'
								]
							]
						}
					],
					[
						{
							does: 'wobble(a)',
							tellings: [
								[
									'{a} had {n:number} (loose|wobbly) teeth, and one hurt when {a.he} ate {f:snack.plural}. So {w} (took|led) {a.him} to the dentist.',
									'{a}には(ぐらぐらする|ゆれる)歯が{n:number}本あって、{f:snack}を食べると一本がいたむのです。{w}は{a}を歯医者さんにつれていきました。'
								],
								[
									'"(Not the dentist|I will not go)!" cried {a}, and hid {h:hiding.at} with {a.his} {t.bare}. {w} found {a.him} after {n:number} minutes.',
									'「(歯医者はいや|行きたくない)！」と{a}はさけんで、{t}を持って{h:hiding}にかくれました。{n:number}分後、{w}に見つかって(しまいました|歯医者へ行くことになりました)。'
								]
							]
						},
						{
							does: 'treat(d, a)',
							because: ['wobble(a)'],
							tellings: [
								[
									'The dentist had {c2:colour.a} chair that went up like {ve:vehicle.a}. First the dentist checked {t.s} teeth, all {n2:number}.',
									'歯医者さんの{c2:colour}いすは、{ve:vehicle}のように動きました。歯医者さんは、まず{t}の口の中を{n2:number}回調べるふりを(しました|してくれました)。'
								],
								[
									'"Open wide, like {an:animal.a}," said the dentist {v2:voice}. {a} {g:gesture}, then opened {a.his} mouth. It took {n2:number} (little |)minutes.',
									'「{an:animal}みたいに大きく開けて」と歯医者さんは{v2:voice}言いました。{a.wa}{g:gesture}。それから口を開けました。{n2:number}分で(終わりました|すみました)。'
								]
							]
						}
					],
					[
						{
							does: 'grow(hair)',
							tellings: [
								[
									'{a.s} hair had grown for {n:number} months, and {cr:critter.plural} liked to sit in it. "(Time for|You need) the barber," said {w} {vvoice:voice}.',
									'{a}の髪は{n:number}か月ものびて、{cr:critter}が止まるほどです。「とこ屋さんへ行こう」と{w}は{vvoice:voice}言いました。'
								],
								[
									'{a} got {c3:colour} paint in {a.his} hair, and {n:number} (washes|baths) did not help. There was only the barber.',
									'{a}の髪に{c3:colour}絵の具がついて、{n:number}回(洗っても|おふろに入っても)落ちません。とこ屋さんに行くしかありませんでした。'
								]
							]
						},
						{
							does: 'treat(d, a)',
							because: ['grow(hair)'],
							tellings: [
								[
									'Snip, snip went the barber in {c2:colour.a} {cl:clothing.bare}, singing about {anq:character.a} {an:animal.bare}. {a} {g:gesture} and held {a.his} {t.bare} tight.',
									'{c2:colour}{cl:clothing}を身につけたとこ屋さんは、{anq:character}{an:animal}の歌を歌いながらチョキチョキ切りました。{a.wa}{t}をにぎって、{g:gesture}。'
								],
								[
									'"(Sit still|Do not move) for {n2:number} minutes," said the barber {v2:voice}. But {a} sneezed, and one side became (too |very )short.',
									'「{n2:number}分だけ(動かないで|じっとして)」ととこ屋さんは{v2:voice}言いました。ところが{a}はくしゃみをして、片側が短く(なりました|なってしまいました)。'
								]
							]
						}
					]
				]
			},
			{
				does: 'fear(a)',
				chance: 0.5,
				because: ['hurt(a)', 'wobble(a)', 'grow(hair)'],
				tellings: [
					[
						'It was not (so |)bad, but {a.s} (hands|knees) shook {n4:number} times. "I am (scared|nervous)," {a} whispered to {t}.',
						'思ったほどではありませんが、{a}の(手|ひざ)は{n4:number}回ふるえました。「(こわい|どきどきする)よ」と{a}は{t}にささやきました。'
					],
					[
						'"(Squeeze|Hold) my hand," said {w} {v4:voice}. "When I was {n4:number}, I (cried|shouted) so that {an4:animal.plural} ran away," {w.he} added.',
						'「手をにぎって」と{w}は{v4:voice}言いました。「{n4:number}才のときは、{an4:animal}がにげるほど(泣いた|さけんだ)よ」と。'
					],
					[
						'On the wall hung {c4:colour.a} picture of {an4q:character.a} {an4:animal.bare}. {a} (looked at|counted) its {n4:number} spots again and again.',
						'かべに{c4:colour}がくに入った{an4q:character}{an4:animal}の絵がありました。{a.wa}{n4:number}つのもようを何度も(見ました|数えました)。'
					]
				]
			},
			{
				oneOf: [
					[
						{
							does: 'praise(d)',
							because: ['treat(d, a)'],
							tellings: [
								[
									'"(How brave|Well done)! Take something from {c5:colour.a} {co:container.bare}," said {w}. {a} chose {tr:treasure.a}.',
									'「(えらかった|よくがんばった)ね！{c5:colour}{co:container}から好きなものを取っていいって」と{w}は言いました。{a.wa}{tr:treasure}を選びました。'
								],
								[
									'{a} got {n5:number} {c5:colour} stickers of {an5:animal.plural}, and put one on {t}.',
									'{a.wa}{an5:animal}の{c5:colour}シールを{n5:number}まいもらって、一まいを{t}に(はりました|はってあげました)。'
								]
							]
						}
					],
					[
						{
							does: 'help(a, b)',
							because: ['treat(d, a)'],
							tellings: [
								[
									'In the waiting room sat {b:child}, who was {f5:sorry}. {a} (lent|passed) {t} over and said {v5:voice}, "(Hold tight|It helps|Count to {n5:number})."',
									'待合室に{b:child}がいました。{b}は{f5:sorry.polite}。{a.wa}{t}を貸して、{v5:voice}「(にぎっていて|{n5:number}まで数えるといいよ)」と言いました。'
								],
								[
									'On the way out, {a} met {b:child}. "(It is over in {n5:number} minutes|It is not so bad)," {a} told {b} {v5:voice}, and {b} {g5:gesture}.',
									'帰りに{a}は{b:child}に会いました。「{n5:number}分で(終わる|すむ)よ」と{a}は{v5:voice}教えました。{b}は{g5:gesture}。'
								]
							]
						}
					],
					[
						{
							does: 'laugh(a)',
							because: ['treat(d, a)'],
							tellings: [
								[
									'{a} looked in {c5:colour.a} mirror and (laughed|stared) for {n5:number} minutes. "I look like {an5:animal.a}," {a.he} said {v5:voice}.',
									'{a.wa}{c5:colour}かがみを見て{n5:number}分も(笑いました|見つめました)。「{an5:animal}みたい」と{v5:voice}言いました。'
								]
							]
						}
					]
				]
			},
			{ detail: 'feel', of: 'a', chance: 0.4 },
			{
				does: 'end(a)',
				because: ['treat(d, a)'],
				tellings: [
					[
						'(Afterwards|Then) {w} bought {f7flower:flower.plural} for the table and {bo7q:quality.a} {bo7:book.bare} for {a}. "(That was nothing|I was not afraid)," {a} said {v7:voice}.',
						'(そのあと|帰りに)、{w}は食卓の{f7flower:flower}と、{a}に{bo7q:quality}{bo7:book}を買いました。「(何でもなかった|こわくなかった)よ」と{a}は{v7:voice}言いました。'
					],
					[
						'At home {a} played the same with {t} and {n:number} {to7:toy.plural}. Everyone got {c7:colour} paper (ribbons|bandages).',
						'家で{a}は、{t}と{to7:toy}{n:number#to7}に同じことをして遊びました。みんなに{c7:colour}紙のほうたいをまいて(あげました|やりました)。'
					],
					[
						'That evening {a} was {f7glad:glad}. "When I grow up, I (want to|will) do that work too," {a.he} told {w} {v7:voice}.',
						'その晩、{a.wa}{f7glad:glad.polite}。「大きくなったら、あの(仕事もしたい|人みたいになりたい)な」と{v7:voice}{w}に言いました。'
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	},
	{
		name: 'moving-house',
		cast: { a: 'child', b: 'child', c: 'colour', t: 'toy', ne: 'neighbour' },
		steps: [
			{ detail: 'openingchild', of: 'a', chance: 0.7 },
			{
				does: 'pack(a)',
				tellings: [
					[
						'{a} was moving to a new house {n:number} hours away. {a.he} put {c.a} {t.bare}, {kq:quality.a} {k:keepsake.bare} and {jq:quality.a} {j:junk.bare} into a box.',
						'{a.wa}車で{n:number}時間の町へ引っこすことになりました。{c}{t}と{kq:quality}{k:keepsake}と{jq:quality}{j:junk}を箱に(入れました|つめました)。'
					],
					[
						'{n:number} men carried out {fq:quality.a} {f:furniture.bare}, {f2q:quality.a} {f2:furniture.bare} and {a.s} {c} {t.bare}. The old house looked (empty|bare).',
						'引っこし屋さんが{n:number}人で、{fq:quality}{f:furniture}と{f2q:quality}{f2:furniture}と{a}の{c}{t}を運び出しました。'
					],
					[
						'"Goodbye, {r:room.bare}. Goodbye, {tr:tree.bare}," said {a} {v:sadly}. The {c} {t.bare} sat on top of {n:number} boxes, ready to go.',
						'「さよなら、{r:room}。さよなら、{tr:tree}」と{a}は{v:sadly}言いました。積み上げた{n:number}つの箱の上に、{c}{t}が(のって|すわって)います。'
					]
				]
			},
			{ detail: 'weather', of: 'a', chance: 0.3 },
			{
				does: 'arrive(a)',
				because: ['pack(a)'],
				tellings: [
					[
						'The new house was {c2:colour}, stood by {b2:building.a} and smelled of {sm:smell}. {a} felt {f3:sorry}.',
						'新しい家は{c2:colour}かべで、近くに{b2:building}があり、{sm:smell}のにおいがしました。{a.wa}{f3:sorry.polite}。'
					],
					[
						'In the new house {a} (counted|found) {n2:number} doors, {crq:colour.a} {cr:critter.bare} and {c2:colour.a} room for {a.self}. At night {a.he} heard {s2:sound}.',
						'新しい家には、ドアが{n2:number}つと、{crq:colour}{cr:critter}と、{c2:colour}かべの自分の部屋がありました。夜になると、{s2:sound}が聞こえました。'
					],
					[
						'"It is (nice|big) here," said {w:relative} {v2:voice}. "But it has no {tr2:tree.bare}," said {a}, "and {n2:number} (stairs creak|windows rattle)."',
						'「いい家だね」と{w:relative}は{v2:voice}言いました。「でも{tr2:tree}がない」と{a}は言いました。「それに、まどが{n2:number}つガタガタ鳴るよ」と。'
					]
				]
			},
			{
				oneOf: [
					[
						{
							does: 'miss(a, t)',
							because: ['arrive(a)'],
							tellings: [
								[
									'Where was the {c} {t.bare}? {a} (opened|emptied) {n3:number} boxes and found only {cl:clothing.plural} and {ve:vessel.plural}.',
									'{c}{t}はどこでしょう。{a.wa}箱を{n3:number}つ開けましたが、(出てきた|あった)のは{cl:clothing}と{ve:vessel}ばかりです。'
								],
								[
									'At bedtime the {c} {t.bare} was (missing|gone). {a} looked {h:hiding.at} and in {j3containerq:quality.a} {j3container:container.bare}, {n3:number} times.',
									'ねる時間に、{c}{t}が見つかりません。{a.wa}{h:hiding}も{j3containerq:quality}{j3container:container}も、{n3:number}回(さがしました|見ました)。'
								]
							]
						},
						{
							does: 'bring(b, t)',
							because: ['miss(a, t)'],
							tellings: [
								[
									'(Knock, knock). {l4:look.a} child stood there with the {t.bare}. "I am {b}. This (fell|rolled) from the truck," {b} said {v4voice:voice}.',
									'(トントン|コンコン)。ドアの前に{l4:look}子が{t}を持って立っていました。「{b}だよ。トラックから落ちたんだ」と{v4voice:voice}言いました。'
								],
								[
									'{pe4q:character.a} {pe4:pet.bare} came in with the {t.bare}, and {b} ran after, in {c4:colour.a} {cl4:clothing.bare}. "(Stop|Bad {pe4.bare})! Oh, is this yours?" {b} asked {v4voice:voice}.',
									'{pe4q:character}{pe4:pet}が{t}をくわえて入ってきました。そのあとから{c4:colour}{cl4:clothing}を身につけた{b}が走ってきました。「(待て|こら)！あ、これ、きみの？」と{v4voice:voice}聞きました。'
								]
							]
						}
					],
					[
						{
							does: 'explore(a)',
							because: ['arrive(a)'],
							tellings: [
								[
									'{h:hiding.at}, {a} found {k3q:quality.a} {k3:keepsake.bare} from {n3:number} years ago. On it stood, in {c3:colour} letters: "Look {h3:hiding.at}."',
									'{h:hiding}で、{a.wa}{n3:number}年前の{k3q:quality}{k3:keepsake}を見つけました。{c3:colour}字で「{h3:hiding}を見て」と(書いてありました|書かれていました)。'
								],
								[
									'{a} went (out|down the street) and passed {st3:stop.a}, {n3:number} {c3:colour} gates and {an3q:character.a} {an3:pet.bare}. Then {a.he} did not know the way (back|home).',
									'{a.wa}外に出て、{st3:stop}と、{c3:colour}門{n3:number}つと、{an3q:character}{an3:pet}の前を通りました。すると、帰り道がわからなく(なりました|なってしまいました)。'
								]
							]
						},
						{
							does: 'meet(a, b)',
							because: ['explore(a)'],
							tellings: [
								[
									'{b} (sat|stood) on a wall, eating {s4:snack.a}. "You are (new|the new one here)," said {b} {v4voice:voice}. "I know every stone here," {b} added.',
									'{b}がへいの上で{s4:snack}を食べていました。「新しく来た子だね」と{b}は{v4voice:voice}言いました。「この町のことなら(何でも|全部)知ってるよ」と。'
								],
								[
									'{ne}, the neighbour, (pointed|waved). "{b} lived in your room for {n4:number} years. Ask {b}," said {ne}.',
									'おとなりの{ne}が手をふりました。「あの部屋には{n4:number}年間、{b}が住んでいたよ。聞いてごらん」と{ne}は言いました。そこへ{b}が来ました。'
								]
							]
						}
					],
					[
						{
							does: 'noise(b)',
							because: ['arrive(a)'],
							tellings: [
								[
									'Through the wall came {s3:sound}, {n3:number} times. {a} knocked back with {j3junkq:quality.a} {j3junk:junk.bare}. (Silence|A pause). Then someone knocked again!',
									'かべの向こうから{n3:number}回、{s3:sound}が聞こえました。{a}が{j3junkq:quality}{j3junk:junk}でかべをたたくと、(少しして|しばらくして)、だれかがたたき返しました！'
								],
								[
									'From the window {a} saw {i3q:quality.a} {i3:instrument.bare} and {n3:number} {c3:colour} flowerpots in the house (opposite|next door). Someone waved.',
									'まどから、(向かい|となり)の家の{i3q:quality}{i3:instrument}と{c3:colour}植木ばち{n3:number}つが見えました。だれかが手を(ふりました|ふっています)。'
								]
							]
						},
						{
							does: 'meet(a, b)',
							because: ['noise(b)'],
							tellings: [
								[
									'It was {b}, (nearly |)the same age. "(Once|One knock) means yes, {n4:number} means come out and play {ga4:game}," {b} said {v4voice:voice}.',
									'それは同じくらいの年の{b}でした。「一回は『うん』、{n4:number}回は『{ga4:game}をしよう』の合図だよ」と{b}は{v4voice:voice}言いました。'
								],
								[
									'{b} sent over {c4:colour.a} {t4:vessel.bare} on a string with {n4:number#s4:snack}. "(Welcome|Hello)," said the note.',
									'それは{b}でした。{s4:snack}を{n4:number#s4}入れた{c4:colour}{t4:vessel}が、ひもでとどきました。「(ようこそ|よろしくね)」と紙に書いてありました。'
								]
							]
						}
					]
				]
			},
			{
				does: 'show(b, a)',
				because: ['bring(b, t)', 'meet(a, b)'],
				tellings: [
					[
						'{b} showed {a} the best (places|spots): {st6:stop}, {o6:outdoors}, and a wall with {n6:number} {c6:colour} {fl6:flower.plural}.',
						'{b}は{a}に一番いい場所を(教えました|見せました)。{st6:stop}と、{o6:outdoors}と、{c6:colour}{fl6:flower}が{n6:number#fl6}さいているところです。'
					],
					[
						'{a} and {b} unpacked {n6:number} boxes {v6:manner} and made {p6:pretend.a} out of cardboard. {ne} brought {d6:dish.bare} in {c6:colour.a} pot.',
						'{a}と{b}は箱を{n6:number}つ{v6:manner}開けて、空き箱で{p6:pretend}を作りました。{ne}が{c6:colour}なべで{d6:dish}を(とどけてくれました|持ってきました)。'
					],
					[
						'{a+b.they} both liked {h6:hobby}. {b} lent {a} {bo6q:quality.a} {bo6:book.bare} and {n6:number} {tr6:treasure.plural}.',
						'{a+b}は二人とも{h6:hobby}が好きでした。{b}は{a}に{bo6q:quality}{bo6:book}と{tr6:treasure}を{n6:number#tr6}貸しました。'
					]
				]
			},
			{
				does: 'settle(a)',
				because: ['show(b, a)', 'arrive(a)'],
				tellings: [
					[
						'{a} planted {fl7q:colour.a} {fl7:flower.bare} {n:number} steps from the door and hung {c7:colour.a} curtain. Now it was home, and {a.he} was {f7:glad}.',
						'{a.wa}ドアから{n:number}歩のところに{fl7q:colour}{fl7:flower}を植え、{c7:colour}カーテンをかけました。もうここが(家|わが家)です。{a.wa}{f7:glad.polite}。'
					],
					[
						'{a} wrote to {fr7:child}, an old friend: "I have {c7:colour.a} room, {n:number} stairs and a friend named {b}. (Come|Visit) soon."',
						'{a.wa}前の町の{fr7:child}に手紙を書きました。「{c7:colour}かべの部屋と、{n:number}だんの階段と、{b}という友だちができたよ。(来てね|遊びに来て)」と。'
					],
					[
						'"Good night, new house," said {a} {v7:voice}. {a.he} heard {s7:sound} outside, but was no longer (afraid|scared).',
						'「おやすみ、新しいおうち」と{a}は{v7:voice}言いました。外から{s7:sound}が聞こえましたが、もう(こわくありません|なれました)。'
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	}
];
