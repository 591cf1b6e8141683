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
						'{a} was (six|seven) and had never been to school. (That morning|Now), {a.he} {m:manner} (packed|put) {c.a} {s.bare} (into a bag|and {x:snack.a}).',
						'{a.wa}まだ学校に行ったことがありませんでした。その朝、{a.wa}{m:manner}{c}{s}(をかばんに入れました|を用意しました)。'
					],
					[
						'"Have you got everything?" (asked|called) {w} {v:voice}. "Yes, (even|also) the {c} {s.bare}!" (said|answered|shouted) {a}. It was the first day of school.',
						'「忘れ物はない？」と{w}は{v:voice}(聞きました|たずねました)。「うん、{c}{s}も(持った|入れた)よ！」と{a}は(言いました|答えました|さけびました)。学校の最初の日です。'
					],
					[
						"{a} woke up at {n:number} o'clock, (much |far )too early. It was the first day of school, and {c.a} {s.bare} was (waiting|lying ready) by the (bed|door).",
						'{a.wa}{n:number}時に目が覚めました。(早すぎます|まだ暗いうちです)。今日は学校の最初の日で、(まくらもと|机の上|ドアのそば)には{c}{s}が(置いてありました|待っていました)。'
					]
				]
			},
			{ detail: 'weather', of: 'a' },
			{ detail: 'way', of: 'a', chance: 0.5 },
			{
				does: 'fear(a)',
				because: ['begin(a)'],
				tellings: [
					[
						'At the (gate|door), {a} felt {f:sorry}. {a.he} {g:gesture} and went in.',
						'(門|入り口)の前で、{a.wa}{f:sorry.polite}。{g:gesture}。そして中に入りました。'
					],
					[
						'"I do not know (anyone|anybody)," {a} (said|whispered|thought) {v:sadly}. {z:classthing} in the classroom looked {q:quality}.',
						'「知っている子が(だれもいない|一人もいない)」と{a}は{v:sadly}(言いました|つぶやきました|思いました)。教室には{q:quality}{z:classthing}がありました。'
					],
					[
						'The classroom had {c2:colour.a} {z:classthing.bare} and {n2:number} (long rows|rows) of desks. {a} (sat down|chose a seat) {m2:manner} near the (window|door|wall).',
						'教室には{c2:colour}{z:classthing}と、{n2:number}列の机がありました。{a.wa}(窓|ドア|かべ)のそばに{m2:manner}(すわりました|席をとりました)。'
					],
					[
						'The teacher was {te}, who (wore|had on) {c2:colour.a} {k:clothing.bare} and was {v2:character}. {a} {g:gesture}.',
						'先生は{te}でした。{c2:colour}{k:clothing}を身につけた、{v2:character}人でした。{a.wa}{g:gesture}。'
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
									'(Next to {a.him}|At the next desk), {b} looked {f2:sorry}. "I (forgot|lost) my {s.bare}," {b} said {v3:sadly}.',
									'となりの席の{b}は、(何かをさがしていました|こまった顔をしていました)。「{s}を(忘れちゃった|なくしちゃった)」と{b}は{v3:sadly}言いました。'
								],
								[
									'"Take out your {s.plural}," said {te} {v2:voice}. {b} (searched|looked) in {b.his} bag (again and again|{n3:number} times), but it was not there.',
									'「(さあ、|みなさん、){s}を出しましょう」と{te}は{v2:voice}言いました。{b.wa}かばんを(何度も|{n3:number}回も)さがしましたが、ありません。'
								]
							]
						},
						{
							does: 'lend(a, b, s)',
							because: ['forget(b, s)', 'begin(a)'],
							tellings: [
								[
									'"(You can use mine|Let us share mine|Here, take this)," (said|whispered) {a} {v4:voice}, and (gave|lent|passed) {b.him} the {c} {s.bare}.',
									'「(これ、使って|いっしょに使おう|貸してあげる)」と{a}は{v4:voice}(言って|ささやいて)、{c}{s}を{b}に(貸しました|わたしました)。'
								],
								[
									'{m4:manner}, {a} (pushed|held out) the {c} {s.bare} to {b}. "(For me|Really)?" asked {b}, and {b.he} (smiled|looked {f3:glad}).',
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
									'(At lunch|At noon|Later), {b} (gave|brought) {a} {n5:number} {y:fruit.plural} to say thank you.',
									'(お昼に|そのあと)、{b.wa}お礼に{y:fruit}を{n5:number#y:fruit}くれました。'
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
									'(Then|Soon) the door opened {m3:manner}, and {b} came in, late and {f2:sorry}. "(I got lost|I missed the bus|I could not find the room)," {b} said.',
									'(すると|そのとき)ドアが(開いて|開き)、{b}がおくれて入ってきました。「(道に迷いました|バスに乗りおくれました|教室がわかりませんでした)」と{b}は{v3:sadly}言いました。'
								]
							]
						},
						{
							does: 'ask(a, b)',
							because: ['alone(b)'],
							tellings: [
								[
									'"(Hello|Hi), I am {a}. Shall we play {ga:game}?" (asked|said) {a} {v4:voice}. "(Yes|Oh yes|With pleasure)!" (cried|said) {b}.',
									'「(こんにちは|やあ)、{a}だよ。{ga:game}をしない？」と{a}は{v4:voice}(聞きました|言いました)。「(うん|する|やりたい)！」と{b}は(さけびました|言いました)。'
								],
								[
									'{a} {g4:gesture}. Then {a.he} (showed|lent) {b} the {c} {s.bare} and said {v4:voice}, "(Sit here|Come and sit with me|This seat is free)."',
									'{a.wa}{g4:gesture}。それから{b}に{c}{s}を見せて、{v4:voice}「(ここにおいでよ|となりにすわって|この席、空いてるよ)」と言いました。'
								]
							]
						},
						{
							does: 'play(a, b)',
							because: ['ask(a, b)'],
							chance: 0.7,
							tellings: [
								[
									'(All through lunch|Until the bell rang), {a+b.they} (talked|laughed) about {h:hobby} and about {b.his} {q3:quality} {y:toy.bare} at home.',
									'(お昼の間ずっと|ベルが鳴るまで)、{a+b.they}は{h:hobby}や、{b}の家にある{q3:quality}{y:toy}の話をして(笑いました|すごしました)。'
								],
								[
									'{a} drew {c5:colour.a} {y:critter.bare}, and {b} drew {n5:number} {y2:fruit.plural} (next to|under) it.',
									'{a.wa}{c5:colour}{y:critter}の絵をかき、{b}は(その横に|その下に){y2:fruit}を{n5:number#y2:fruit}かきました。'
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
									'"{a}, (what do you like|tell us what you like)?" (asked|said) {te} {v3:voice}. (Everyone|The whole class) (looked|turned).',
									'「{a}さん、好きなことは何ですか？」と{te}は{v3:voice}(聞きました|たずねました)。みんなが(ふりむきました|いっせいに見ました)。'
								],
								[
									'In {u:subject}, {te} (pointed at|called on) {a}. {a.s} (face|neck|ears) turned {c4:colour}, and {a.he} could not (say a word|speak).',
									'{u:subject}の時間に、{te}は{a}を(さしました|あてました)。{a.wa}(どきどきして|むねがいっぱいで)、ひとことも(言えません|話せません)でした。'
								]
							]
						},
						{
							does: 'answer(a)',
							because: ['call(te, a)'],
							tellings: [
								[
									'{a} {g4:gesture}. "I like {h:hobby}," {a.he} said {v4:sadly}. "(Me too|So do I|That is great)!" (called|cried|shouted) {b}.',
									'{a.wa}{g4:gesture}。「{h:hobby}が好きです」と{v4:sadly}言いました。すると「(わたしも|いっしょだ|いいね)！」と{b}が(さけびました|大きな声を出しました)。'
								],
								[
									'"{a} can borrow my {z3:schoolthing.bare} and draw it," said {b} {v4:voice}. So {a} drew (something nice|it|a picture), and the class (clapped|cheered).',
									'「(絵にかけばいいよ|絵で教えて)」と{b}が{v4:voice}言って、{z3:schoolthing}を貸してくれました。{a.wa}好きなものの絵をかき、みんなは(拍手しました|よろこびました)。'
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
						'When the (last |)bell rang, {a} was {f6:glad}. {a.he} (waved to|said goodbye to) {b}, {te} and even {z4:classthing}.',
						'(終わりの|帰りの)ベルが鳴ったとき、{a.wa}(もう|とても){f6:glad.polite}。{b}と{te}と、{z4:classthing}にまで(手をふりました|さようならを言いました)。'
					],
					[
						'That evening, {a} ate (a lot of|two bowls of) {e:dish.bare} and told {w} (everything|all about {b}). "Tomorrow I want to go (again|early)!" {a.he} said.',
						'その晩、{a.wa}{e:dish}を(たくさん|おかわりして)食べながら、{w}に(何もかも|{b}のことを)話しました。「明日も(行きたい|早く行く)！」と言いました。'
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.5 }
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
			{
				does: 'ask(w, a)',
				tellings: [
					[
						'{time:time}, {w} (needed|wanted) {n:number#x}, {n2:number#y} and {z.a} for a {q:taste} dinner. "(Please|Can you) go {st.to}," {w.he} said to {a}.',
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
						'{a.he} took {c:colour.a} {b:container.bare} and {n3:number} (silver|shiny) coins.',
						'{a.wa}{c:colour}{b:container}と、ぴかぴかのお金を{n3:number}枚持っていきました。'
					],
					[
						'{a.he} (put on|wore) {c:colour.a} {b:clothing.bare} and (marched|ran|went) {m:manner} out (of the door|into the street).',
						'{a.wa}{c:colour}{b:clothing}を身につけて、{m:manner}(家を出ました|外へ出ました)。'
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
									'On the way, {a.he} stopped to (watch|look at) {c3:colour.a} {d:critter.bare}, then {n4:number} {d2:flower.plural}, then {d3:pet.a}.',
									'途中で、{a.wa}{c3:colour}{d:critter}を見つけて(止まりました|ながめました)。それから{d2:flower}を{n4:number#d2}、それから{d3:pet}を見ました。'
								],
								[
									'{a} met {f:child}, who (talked and talked|chattered) about {h:hobby} and {c3:colour.a} {d:toy.bare}.',
									'{a.wa}{f:child}に会いました。{f}は{h:hobby}や、{c3:colour}{d:toy}のことを(ぺらぺらと|いつまでも)話しました。'
								],
								[
									'(Somewhere|Close by) {a.he} heard {s:sound}, and {a.he} (stopped|stood still) to listen. (Just then|A moment later), {d:pet.a} ran by with {c3:colour.a} {d2:clothing.bare}.',
									'(どこかで|近くで){s:sound}が聞こえて、{a.wa}(立ち止まりました|耳をすましました)。(ちょうどそのとき|すぐに)、{d:pet}が{c3:colour}{d2:clothing}をくわえて走っていきました。'
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
									'Then {a} (tripped|stumbled) over {c3:colour.a} {d:junk.bare} and sat down (in a puddle|on the ground|with a bump).',
									'すると{a.wa}{c3:colour}{d:junk}につまずいて、(水たまりに|地面に|どすんと)しりもちをつきました。'
								],
								[
									'(Suddenly|All at once) {d:pet.a} jumped out! {a} got such a fright that {a.he} ran (past {n4:number} houses|all the way).',
									'(とつぜん|そのとき)、{d:pet}が(とび出してきました|とびついてきました)！{a.wa}びっくりして、(家を{n4:number}軒も通りすぎて|ずっと)走りました。'
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
									'"Was it {r:junk.a}, or {r2:snack.a}?" {a} (wondered|asked) {v4:voice}. (At last|In the end), {a.he} bought {n:number#x}, {c5:colour.a} {r3:toy.bare} and {r4:clothing.a}.',
									'「{r:junk}だったかな、{r2:snack}だったかな」と{a}は{v4:voice}(考えました|言いました)。とうとう、{x}を{n:number#x}と、{c5:colour}{r3:toy}と{r4:clothing}を買いました。'
								],
								[
									'{a} (shut both eyes|guessed) and pointed (here and there|around). {a.he} went home with {x}, {n5:number#r:vegetable} and {c5:colour.a} {r2:vessel.bare}.',
									'{a.wa}(目をつぶって|でたらめに)(あちこち|いろいろ)指さしました。そして{x}と、{r:vegetable}を{n5:number#r}と、{c5:colour}{r2:vessel}を買って帰りました。'
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
									'"(Think|Try) {m2:manner}. What (colour|color) was it?" asked {k} {v4:voice}. {a} (looked at|walked past) the {c5:colour} {r:vessel.bare} and (suddenly |)thought of the {y.plural}.',
									'「{m2:manner}思い出してごらん。何色だった？」と{k}は{v4:voice}聞きました。{a.wa}{c5:colour}{r:vessel}を見ているうちに、{y}を思い出しました。'
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
									'{k} (laughed|winked) and (added|gave {a.him}) {r2:snack.a} (for the way|for free).',
									'{k}は(笑って|ウインクして)、(帰り道のおやつに|おまけに){r2:snack}を一つくれました。'
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
			{ detail: 'closing', of: 'a', chance: 0.5 }
		]
	}
];
