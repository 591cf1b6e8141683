import type { Plot } from '../plot';

/** Something is cooked, built, practised, sold, painted or played. */
export const making: readonly Plot[] = [
	{
		name: 'rescued-dinner',
		cast: { a: 'child', w: 'relative', d: 'dish', b: 'child', s: 'spoiler', v: 'vegetable' },
		steps: [
			{ detail: 'openingchild', of: 'a', chance: 0.7 },
			{
				does: 'decide(a, d)',
				tellings: [
					[
						"{time:time}, {a} (wanted|decided|planned) to cook {d.bare} for {w}, who had (worked|been out) since {n:number} o'clock.",
						'{time:time}、{a.wa}{w}に{d}を作ろうと(思いました|決めました|考えました)。{w}は{n:number}時から(働いて|出かけて)いたのです。'
					],
					[
						'{w} had a (bad |nasty |)cold. "(Stay in bed|Do not get up)! I will make {t:taste} {d.bare}," (said|promised) {a} {v1:voice}.',
						'{w}はかぜを(ひいて|引いて)いました。「(ねていて|起きないで)！{t:taste}{d}を作ってあげる」と{a}は{v1:voice}(言いました|約束しました)。'
					],
					[
						'{b} was coming to dinner at {n:number}. {a} put on {c:colour.a} apron, (opened|read) {q:quality.a} {k:book.bare} and (looked for|found) the page with {d.bare}.',
						'{n:number}時に{b}が夕ごはんに来ます。{a.wa}{c:colour}エプロンをつけ、{q:quality}{k:book}で{d}のページを(開きました|さがしました)。'
					]
				]
			},
			{
				does: 'prepare(a)',
				because: ['decide(a, d)'],
				tellings: [
					[
						'{a.he} (cut|chopped|washed) {n2:number#v}, (found|fetched) {c2:colour.a} {ve:vessel.bare} and {m:manner} (measured|weighed) {i:ingredient.a}.',
						'{a.wa}{v}を{n2:number#v}(切り|きざみ|洗い)、{c2:colour}{ve:vessel}を出して、{m:manner}{i:ingredient}を(量りました|はかりました)。'
					],
					[
						'"First {n2:number#v}, then {i:ingredient}, then {i2:ingredient}," {a.he} (read|sang|murmured) {v2voice:voice} over {c2:colour.a} {ve:vessel.bare}.',
						'「まず{v}を{n2:number#v}、次に{i:ingredient}、それから{i2:ingredient}」と{a}は{c2:colour}{ve:vessel}の前で{v2voice:voice}(読みました|歌いました|つぶやきました)。'
					],
					[
						'{pq:character.a} {p:pet.bare} (sat|waited|watched) under {f:furniture}, while {a} (peeled|sliced) {n2:number#v} and put {i:ingredient.a} in {c2:colour.a} pan.',
						'{pq:character}{p:pet}が{f:furniture}の下で(待って|見て)いました。{a.wa}{v}を{n2:number#v}(むいて|切って)、{c2:colour}なべに{i:ingredient}を入れました。'
					]
				]
			},
			{ detail: 'sound', of: 'a', chance: 0.3 },
			{
				oneOf: [
					[
						{
							does: 'spill(a, s)',
							because: ['prepare(a)'],
							tellings: [
								[
									'(Suddenly|Then|All at once) the lid fell off, and (half|all) the {s.bare} (landed|went) in the pot. "Oh no," said {a} {x:sadly}.',
									'(とつぜん|そのとき|ところが)ふたが外れて、{s}が(半分も|全部)なべに(入って|落ちて)しまいました。「どうしよう」と{a}は{x:sadly}言いました。'
								],
								[
									'{a.he} (took|grabbed) {c3:colour.a} jar instead of {c4:colour.a} one. It was full of {s.bare}! {a.he} {g:gesture}.',
									'{a.wa}びんを(まちがえました|取りちがえました)。{c4:colour}びんではなく{c3:colour}びんを取ったのです。中身は{s}でした！{g:gesture}。'
								],
								[
									'{a} took a (sip|bite|spoonful). Ugh, there was (far |much |)too much {s.bare}. {a.he} (drank|gulped) {n3:number} glasses of water and felt {f3:sorry}.',
									'{a.wa}ひと口食べて(みました|みて、とび上がりました)。{s}を入れすぎたのです！水を{n3:number}杯も飲みました。{f3:sorry.polite}。'
								]
							]
						},
						{
							does: 'balance(b, s)',
							because: ['spill(a, s)'],
							tellings: [
								[
									'{b} (came|looked) in at the window. "(Add|Put in|Try) {n4:number#v2vegetable:vegetable} and {i4:ingredient.a}," {b} (said|advised) {v4voice:voice}.',
									'まどから{b}が(のぞきました|顔を出しました)。「{v2vegetable:vegetable}を{n4:number#v2vegetable}と{i4:ingredient}を(入れてみて|足すといいよ)」と{v4voice:voice}言いました。'
								],
								[
									'{a} (asked|ran to|telephoned) {nb:neighbour}. "Too much {s.bare}? (Add|Stir in|Use) {i4:ingredient.a} and {n4:number#v2vegetable:vegetable}," said {nb} {v4voice:voice}.',
									'{a.wa}{nb:neighbour}に(聞きました|電話をしました|相談しました)。「{s}が多すぎる？{i4:ingredient}と、{v2vegetable:vegetable}を{n4:number#v2vegetable}足してごらん」と{nb}は{v4voice:voice}言いました。'
								]
							]
						},
						{
							does: 'taste(a)',
							because: ['balance(b, s)'],
							tellings: [
								[
									'{a} (stirred|tasted) it {m4:manner}, {n5:number} times. (Now|At last) it was {t4:taste} and (rather |)good.',
									'{a.wa}{m4:manner}{n5:number}回(まぜて|味見をして)みました。(今度は|とうとう){t4:taste.te}、いい味になりました。'
								],
								[
									'It simmered (slowly|for an hour|until dark). Then even {p4q:character.a} {p4:pet.bare} (licked|wanted) the spoon, and {a} was {f4:glad}.',
									'(ことこと|一時間|暗くなるまで)にこみました。すると{p4q:character}{p4:pet}までスプーンを(なめました|ほしがりました)。{a.wa}{f4:glad.polite}。'
								]
							]
						}
					],
					[
						{
							does: 'burn(a, d)',
							because: ['prepare(a)'],
							tellings: [
								[
									'{a.he} (stopped|left the stove) to (look at|chase) {c3:colour.a} {cr:critter.bare} and forgot the stove. Black smoke filled {r:room}!',
									'{a.wa}{c3:colour}{cr:critter}に(見とれて|さそわれて)、火のことを忘れました。(もくもくと|たちまち)黒いけむりが{r:room}に広がりました！'
								],
								[
									'Someone knocked (at the door|on the door). It was {nb3:neighbour} with {c3:colour.a} {j:clothing.bare}, who (talked|chatted) for {n3:number} (long |)minutes. (Meanwhile|And so) everything burned.',
									'(だれかがドアをたたきました|ドアをたたく音がしました)。{c3:colour}{j:clothing}を持った{nb3:neighbour}です。{n3:number}分も(しゃべって|話して)いる間に、何もかもこげて(しまいました|いました)。'
								]
							]
						},
						{
							does: 'start(w)',
							because: ['burn(a, d)'],
							tellings: [
								[
									'{w} came {m4:manner} and opened the window. "I once burned {d4:dish.bare}, {n4:number} times," {w.he} said {v4voice:voice}. {a} {g4:gesture}.',
									'{w}が来て、{m4:manner}まどを開けました。「(昔|前に)、{d4:dish}を{n4:number}回も(こがした|だめにした)ことがあるよ」と{v4voice:voice}言いました。{a.wa}{g4:gesture}。'
								],
								[
									'"(Nothing is lost|It is only the bottom)," said {w} {v4voice:voice}, and (saved|cut away) the good half. {a} (scrubbed|cleaned) the pan {m4:manner}.',
									'「(だいじょうぶ|底だけだよ)」と{w}は{v4voice:voice}言って、いいところを(分けました|すくい出しました)。{a.wa}{m4:manner}なべを洗いました。'
								]
							]
						},
						{
							does: 'invent(a, w)',
							because: ['start(w)'],
							tellings: [
								[
									'With {n5:number#v5:vegetable}, {i5:ingredient.a} and the rest, {a+w.they} (made|invented) something (new|else).',
									'{a+w.they}は残りに{v5:vegetable}を{n5:number#v5}と{i5:ingredient}を足して、新しい料理を(作りました|発明しました)。'
								],
								[
									'{a+w.they} rolled (the rest|it) in bread with {n5:number#v5:vegetable} and {t5:taste} sauce.',
									'{a+w.they}は残りを{v5:vegetable}{n5:number#v5}と{t5:taste}ソースといっしょにパンに(はさみました|のせました)。'
								]
							]
						}
					],
					[
						{
							does: 'steal(p2)',
							because: ['prepare(a)'],
							tellings: [
								[
									'{a} turned (around|away) for a moment. {p2q:character.a} {p2:pet.bare} with {c3:colour.a} collar (jumped up|came in) and ate half of it!',
									'{a}がちょっと(うしろを向いた|目をはなした)すきに、{c3:colour}首輪の{p2q:character}{p2:pet}が(とび上がって|入ってきて)、半分食べてしまいました！'
								],
								[
									'(Crash|Bang)! {p2q:character.a} {p2:pet.bare} (chased|followed) {crq:colour.a} {cr:critter.bare} across {fu:furniture}, and dinner was all over the floor. {a} felt {f3:sorry}.',
									'(ガシャン|ガチャン)！{p2q:character}{p2:pet}が{crq:colour}{cr:critter}を追いかけて{fu:furniture}の上を走り、料理はゆかに落ちました。{a.wa}{f3:sorry.polite}。'
								]
							]
						},
						{
							does: 'stretch(b)',
							because: ['steal(p2)'],
							tellings: [
								[
									'{b} (arrived|came by) with {n4:number#sn:snack} in {c4:colour.a} bag. "(Dinner|Supper) is saved," {b} said {v4voice:voice}.',
									'{b.wa}{c4:colour}ふくろに{sn:snack}を{n4:number#sn}入れて(やって来ました|来てくれました)。「これで(夕ごはん|ごはん)はだいじょうぶ」と{v4voice:voice}言いました。'
								],
								[
									'{nb4:neighbour} (heard|saw) it all and (brought|sent) {n4:number#v4vegetable:vegetable} and {c4:colour.a} pot of {d4:dish.bare}.',
									'{nb4:neighbour}が(それを聞いて|その様子を見て)、{v4vegetable:vegetable}を{n4:number#v4vegetable}と、{c4:colour}なべに入った{d4:dish}を(くれました|持ってきてくれました)。'
								]
							]
						}
					]
				]
			},
			{
				does: 'eat(w, d)',
				because: ['taste(a)', 'invent(a, w)', 'stretch(b)'],
				tellings: [
					[
						'{w} ate {n6:number} (spoonfuls|bites), (slowly|carefully). "(What is in it|What did you put in)?" {w.he} asked {v6:voice}.',
						'{w}は(ゆっくり|よくかんで){n6:number}口食べました。「(何が入っているの|何を入れたの)？」と{v6:voice}聞きました。'
					],
					[
						'Everyone ate {ro:room.at}, with {c6:colour.a} {fl:flower.bare} on the table. {w} was {f6:glad}.',
						'みんなは{ro:room}で食べました。テーブルには{c6:colour}{fl:flower}が(かざって|置いて)ありました。{w}は{f6:glad.polite}。'
					],
					[
						'{w} called it the (best|strangest|finest) dinner in {n6:number} years. {a} (wrote|drew) the recipe {m6:manner} in {c6:colour} (pencil|ink).',
						'{w}は「この{n6:number}年で(一番おいしい|一番ふしぎな|一番の)夕ごはんだ」と言いました。{a.wa}{m6:manner}{c6:colour}(えんぴつ|ペン)で作り方を書きました。'
					]
				]
			},
			{ detail: 'feel', of: 'a', chance: 0.4 },
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	},
	{
		name: 'building-together',
		cast: {
			a: 'child',
			h: 'neighbour',
			x: 'construct',
			p: 'part',
			c: 'colour',
			o: 'outdoors',
			t: 'tool'
		},
		steps: [
			{ detail: 'openingchild', of: 'a', chance: 0.7 },
			{
				oneOf: [
					[
						{
							does: 'break(x)',
							tellings: [
								[
									'{time:time}, a storm broke {a.s} {c} {x.bare}. {n:number} pieces (lay|were) {o.at}.',
									'{time:time}、嵐で{a}の{c}{x}がこわれました。{o}には、かけらが{n:number}つ(落ちて|ちらばって)いました。'
								],
								[
									'{a} was {f:sorry}. The {c} {x.bare} that {w:relative} had (made|built) {n:number} years ago was broken.',
									'{a.wa}{f:sorry.polite}。{w:relative}が{n:number}年前に作ってくれた{c}{x}がこわれたのです。'
								],
								[
									'"(Crack|Snap)!" went {a.s} {c} {x.bare}, and {a} sat (down|up) among {n:number} broken bits {o.at}.',
									'「(バキッ|ポキン)！」と音がして、{a}の{c}{x}がこわれました。{o}には{n:number}つのかけらが転がっています。'
								]
							]
						}
					],
					[
						{
							does: 'want(a, x)',
							tellings: [
								[
									'{a} wanted to build {c.a} {x.bare} {o.at} and had (only |){n:number} boards and {jq:quality.a} {j:junk.bare}.',
									'{a.wa}{o}で{c}{x}を作りたいと(思いました|考えました)。でもあるのは板が{n:number}まいと{jq:quality}{j:junk}だけです。'
								],
								[
									'{time:time}, {a} drew {c.a} {x.bare} (on paper|in the sand) {n:number} times. "I (will|can) build it," {a.he} said {v:voice}.',
									'{time:time}、{a.wa}{c}{x}の絵を{n:number}回(かきました|かき直しました)。「(これを作る|作ってみせる)よ」と{v:voice}言いました。'
								]
							]
						}
					]
				]
			},
			{
				does: 'fail(a, x)',
				because: ['break(x)', 'want(a, x)'],
				tellings: [
					[
						'{a.he} (tried|worked) alone with {j2toolq:quality.a} {j2tool:tool.bare} and {c2:colour} glue. {n2:number} times it (fell|broke) apart. "(Too hard|It is no use)," {a.he} said {v2:sadly}.',
						'{a.wa}一人で{j2toolq:quality}{j2tool:tool}と{c2:colour}のりを使って(がんばりました|やってみました)。でも{n2:number}回ともばらばらです。「(むずかしい|もうだめだ)」と{v2:sadly}言いました。'
					],
					[
						'{a.he} (used|took) {j2junk:junk.a}, {n2:number} (spoons|pegs) and {c2:colour} string, but nothing held.',
						'{a.wa}{j2junk:junk}と、せんたくばさみ{n2:number}こと、{c2:colour}ひもを使いましたが、すぐに(こわれました|くずれました)。'
					],
					[
						'But one {p.bare} was missing. {a} (searched|looked) {hi:hiding.at} and {hi2:hiding.at} and found (only |){j2junkq:quality.a} {j2junk:junk.bare}.',
						'ところが、{p}が一つ足りません。{a.wa}{hi:hiding}や{hi2:hiding}を(さがしました|見ました)が、あったのは{j2junkq:quality}{j2junk:junk}だけでした。'
					]
				]
			},
			{
				does: 'offer(h, a)',
				because: ['fail(a, x)'],
				tellings: [
					[
						'{h} (looked|leaned) over the fence in {c3:colour.a} {cl:clothing.bare}. "(May I help|What are you making|Can you use a hand)?" {h.he} asked {v3:voice}.',
						'{c3:colour}{cl:clothing}を身につけた{h}が、さくの向こうから(のぞきました|顔を出しました)。「(手伝おうか|何を作っているの|手を貸そうか)？」と{v3:voice}聞きました。'
					],
					[
						'{a} (went|walked) to {h}, who (owned|had) {n3:number#t} and {q3:quality.a} {j3:machine.bare}. "Please help me," {a} said {v3:voice}.',
						'{a.wa}{h}のところへ行きました。{h}は{t}を{n3:number#t}と、{q3:quality}{j3:machine}を持っています。「手伝ってください」と{a}は{v3:voice}言いました。'
					]
				]
			},
			{
				does: 'teach(h, a)',
				because: ['offer(h, a)'],
				tellings: [
					[
						'"(Measure|Think) {n4:number} times, cut once," {h} (said|taught) {v4:voice}, (and handed {a}|lending {a}) {t.a}.',
						'「{n4:number}回(測って|考えて)、切るのは一回」と{h}は{v4:voice}(言って|教えて)、{a}に{t}を(わたしました|貸しました)。'
					],
					[
						'{h} (showed|taught) {a} how to hold {t.a}. {a} {m4:manner} (put in|fixed) {n4:number#p}.',
						'{h}は{t}の(持ち方|使い方)を{a}に教えました。{a.wa}{m4:manner}{p}を{n4:number#p}(つけました|取りつけました)。'
					],
					[
						'{a+h.they} sorted {n4:number#p} by (size|length). Then {a} worked {m4:manner} with {t.a}.',
						'{a+h.they}は{p}{n4:number#p}を(長さ|大きさ)の順にならべました。それから{a}は{t}を使って{m4:manner}仕事をしました。'
					]
				]
			},
			{ detail: 'talk', of: 'a', chance: 0.3 },
			{
				oneOf: [
					[
						{
							does: 'err(a)',
							because: ['teach(h, a)'],
							tellings: [
								[
									'(Ouch|Oh)! {a} hit {a.his} thumb, and {c5:colour.a} {j5vessel:vessel.bare} of nails went flying. {h} (found|picked up) {n5:number} and laughed.',
									'(いたい|あっ)！{a}が自分の親指をたたいて、{c5:colour}{j5vessel:vessel}のくぎが飛びちりました。{h}は{n5:number}本ひろって笑いました。'
								],
								[
									'(Halfway|In the middle), {a} put one {p.bare} in upside down. "(That happens to me|I do that too) every {wd:weekday}," said {h} {v5:voice}.',
									'(半分できたところで|とちゅうで)、{a}は{p}をさかさまにつけて(しまいました|いました)。「{wd:weekday}には(わたしもやる|よくある)ことだよ」と{h}は{v5:voice}言いました。'
								]
							]
						}
					],
					[
						{
							does: 'improve(a, x)',
							because: ['teach(h, a)'],
							tellings: [
								[
									'{a} had an idea: {j5junkq:quality.a} {j5junk:junk.bare} and {n5:number} {c5:colour} feathers on top. "(Clever|I like that|Why not)," said {h} {v5:voice}.',
									'{a}に考えがうかびました。上に{j5junkq:quality}{j5junk:junk}と{c5:colour}羽根を{n5:number}まいつけるのです。「(いいね|おもしろい|なるほど)」と{h}は{v5:voice}言いました。'
								],
								[
									'{a+h.they} painted {n5:number} little {an5:animal.plural} (around|along) the edge.',
									'{a+h.they}はふちに小さな{an5:animal}の絵を{n5:number}つかきました。'
								]
							]
						}
					],
					[
						{
							does: 'rest(a, h)',
							because: ['teach(h, a)'],
							tellings: [
								[
									"At {n5:number} o'clock {a+h} had {t5:taste} {s5:snack.plural} and {d5:drink.bare}, and {h} told of an old boat from long ago.",
									'{n5:number}時に{a+h}は{t5:taste}{s5:snack}を食べ、{d5:drink}を飲みました。{h}は昔作った船の話をしました。'
								]
							]
						}
					]
				]
			},
			{
				does: 'finish(a, x)',
				because: ['teach(h, a)', 'improve(a, x)', 'err(a)'],
				tellings: [
					[
						"By {n6:number} o'clock, {x} (stood|was ready). It (shook|creaked) a little, but it held, and {a} was {f6:glad}.",
						'{n6:number}時には{x}が(できあがりました|完成しました)。少し(ゆれます|きしみます)が、だいじょうぶです。{a.wa}{f6:glad.polite}。'
					],
					[
						'At last {x} was (done|finished). {b6:child} (tried|tested) it first and said {v6:voice}, "(Perfect|It works|Bravo)!"',
						'とうとう{x}が(できました|完成しました)。{b6:child}が最初に(ためして|調べて)、{v6:voice}「(すごい|ばっちり|やったね)！」と言いました。'
					],
					[
						'{a} (wrote|carved) both names on {x}: {a} and {h}. {pe6q:character.a} {pe6:pet.bare} (sat|slept) next to it (all evening|at once).',
						'{a.wa}{x}に(二人の名前を|「{a}と{h}」と)(書きました|きざみました)。{pe6q:character}{pe6:pet}が(すぐに|ひとばんじゅう)そのとなりにすわりました。'
					]
				]
			},
			{
				does: 'thank(a, h)',
				because: ['offer(h, a)', 'finish(a, x)'],
				chance: 0.6,
				tellings: [
					[
						'{a} (gave|brought) {h} {n:number} {c7:colour} {f7:flower.plural} (in thanks|to say thank you).',
						'{a.wa}お礼に{c7:colour}{f7:flower}を{n:number#f7}{h}に(あげました|わたしました)。'
					],
					[
						'"(Next|Tomorrow) I will build {y7:construct.a} for you," {a} told {h} {v7:voice}.',
						'「(次|今度)は{y7:construct}を作ってあげるね」と{a}は{v7:voice}{h}に言いました。'
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	},
	{
		name: 'practice-for-show',
		cast: { a: 'child', f: 'showpiece', te: 'teacher', b: 'child', wd: 'weekday', n: 'number' },
		steps: [
			{ detail: 'openingchild', of: 'a', chance: 0.7 },
			{
				does: 'announce(te)',
				tellings: [
					[
						'There was to be a show on {wd}, in {n} weeks. {a} wanted to {f} (in it|on the stage).',
						'{n}週間後の{wd}に(発表会|お楽しみ会)があります。{a.wa}{f}ことにしました。'
					],
					[
						'"Who will (do something|perform) at the {se:season} show?" asked {te} {v:voice}. "I will {f}!" {a} (said|heard {a.self} say).',
						'「{se:season}の発表会で何か(やりたい|見せたい)人は？」と{te}は{v:voice}聞きました。「{f}のをやります！」と{a}は言いました。'
					],
					[
						'{a} saw {wq:character.a} {w:animal.bare} on {c:colour.a} poster: show on {wd}, {n} o\'clock. "I will {f} there," {a.he} told {b}.',
						'{c:colour}ポスターに{wq:character}{w:animal}の絵と「{wd}{n}時、発表会」の文字がありました。「{f}のをやるんだ」と{a}は{b}に言いました。'
					]
				]
			},
			{
				does: 'try(a, f)',
				because: ['announce(te)'],
				tellings: [
					[
						'The first time, {a.he} (bumped|crashed) into {jq:quality.a} {j:furniture.bare} and {j2:plant.a}. {b} (laughed|giggled), and {a} felt {s:sorry}.',
						'最初は、{jq:quality}{j:furniture}と{j2:plant}にぶつかって(ばかりでした|しまいました)。{b}に(笑われて|くすくす笑われて)、{a.wa}{s:sorry.polite}。'
					],
					[
						'To {f} was (harder than|not as easy as) it looked. {a} tried {n2:number} times {r:room.at} and (got|had) {n3:number} bruises.',
						'{f}のは思ったより(大変|むずかしいこと)でした。{a.wa}{r:room}で{n2:number}回ためして、あざが{n3:number}つできました。'
					],
					[
						'"I (cannot|will never) {f}," said {a} {v2:sadly}, and (kicked|threw) {c2:colour.a} {cl:clothing.bare} across {r:room}.',
						'「{f}なんて(できない|むりだ)」と{a}は{v2:sadly}言って、{c2:colour}{cl:clothing}を{r:room}の向こうへ(投げました|ほうりました)。'
					]
				]
			},
			{
				oneOf: [
					[
						{
							does: 'teach(m, a)',
							because: ['try(a, f)'],
							tellings: [
								[
									'{m:neighbour} (saw|watched) {a.him} from {c3:colour.a} bench. "I could {f} when I was {n4:number}," {m} said {v3:voice}.',
									'{c3:colour}ベンチから{m:neighbour}が(見ていました|見て、近づいてきました)。「わたしも{n4:number}才のころ、{f}のが得意だったよ」と{v3:voice}言いました。'
								],
								[
									'{a} asked {m:worker.a}, who (once|long ago) worked in a circus with {n4:number} {an:animal.plural}. "(Breathe|Look ahead|Begin again)," {m} said.',
									'{a.wa}{m:worker}に聞きました。昔、{n4:number#an:animal}の{an}とサーカスにいた人です。「(息をすって|前を見て|もう一度)」と{m}は(言いました|教えました)。'
								]
							]
						},
						{
							does: 'practise(a)',
							because: ['teach(m, a)'],
							tellings: [
								[
									'So {a} practised (before breakfast|after school|at dusk), {n5:number} times a day, {o:outdoors.at}.',
									'{a.wa}(朝ごはんの前に|放課後に|夕方に)、{o:outdoors}で一日{n5:number}回ずつ練習しました。'
								],
								[
									'{a} practised {o:outdoors.at} until {n5:number} {cr:critter.plural} and {peq:character.a} {pe:pet.bare} (came|sat down) to watch.',
									'{a}が{o:outdoors}で練習していると、{cr:critter}が{n5:number#cr}と{peq:character}{pe:pet}が見に(来ました|来るようになりました)。'
								]
							]
						}
					],
					[
						{
							does: 'partner(b, a)',
							because: ['try(a, f)'],
							tellings: [
								[
									'(The next day|Then) {b} came {m3:manner} with {n4:number} {c3:colour} cushions. "Fall on these," {b} said {v3:voice}.',
									'(次の日|そのあと)、{b}が{m3:manner}{c3:colour}クッションを{n4:number}つ持ってきました。「転ぶなら、この上でね」と{v3:voice}言いました。'
								],
								[
									'"(Show me|Do it again)," said {b} {v3:voice}. {b} counted to {n4:number}, and it went (better|well).',
									'「(見せて|もう一回)」と{b}は{v3:voice}言いました。{b}が{n4:number}まで数えると、前よりうまく(いきました|できました)。'
								]
							]
						},
						{
							does: 'rhythm(a, b)',
							because: ['partner(b, a)'],
							chance: 0.7,
							tellings: [
								[
									'{b} played {iq:quality.a} {i:instrument.bare} and {a} found the rhythm after {n5:number} tries.',
									'{b}が{iq:quality}{i:instrument}を鳴らすと、{a}は{n5:number}回目にこつを(つかみました|覚えました)。'
								]
							]
						}
					]
				]
			},
			{ detail: 'thought', of: 'a', chance: 0.4 },
			{
				does: 'show(a)',
				because: ['practise(a)', 'partner(b, a)', 'announce(te)'],
				tellings: [
					[
						'On {wd}, {a} (stood|waited) behind {c6:colour.a} curtain, in {c7:colour.a} {cl6:clothing.bare}. {a.he} {g6:gesture}.',
						'{wd}に、{a.wa}{c7:colour}{cl6:clothing}を身につけて、{c6:colour}まくのうしろに(立っていました|いました)。{g6:gesture}。'
					],
					[
						'The hall was full: {n6:number} rows, {te} in {c6:colour.a} {cl6:clothing.bare}, and {w6:relative} in front. {a} {g6:gesture}.',
						'会場は{n6:number}列とも満員です。{c6:colour}{cl6:clothing}の{te}も、一番前には{w6:relative}もいます。{a.wa}{g6:gesture}。'
					]
				]
			},
			{
				oneOf: [
					[
						{
							does: 'succeed(a)',
							because: ['show(a)'],
							tellings: [
								[
									'(Then|And then) it happened: {a} could {f}, {n2:number} times (in a row|without a slip)! {te} (clapped|cheered|whistled).',
									'そして{a}は、{n2:number}回つづけて{f}ことができました！{te}は(拍手しました|声を上げました|口笛をふきました)。'
								],
								[
									'It went (very |)well, and {n2:number} {fl:flower.plural} flew onto the stage. {a} was {f8:glad}.',
									'(とても|)うまくいきました。{fl:flower}が{n2:number#fl}、ぶたいに飛んできました。{a.wa}{f8:glad.polite}。'
								]
							]
						}
					],
					[
						{
							does: 'slip(a)',
							because: ['show(a)'],
							tellings: [
								[
									'(Halfway|In the middle), {a} slipped and sat on {j8q:quality.a} {j8:instrument.bare}. (Boing|Bang)! The people laughed, and {a} (bowed|laughed too).',
									'(とちゅうで|まん中で)、{a.wa}すべって{j8q:quality}{j8:instrument}の上にすわって(しまいました|しまったのです)。みんなが笑い、{a.wa}(おじぎをしました|いっしょに笑いました)。'
								],
								[
									'{cr8q:colour.a} {cr8:critter.bare} sat down on {a.s} nose, and everything (went wrong|stopped). "(Again|Once more)," {a} said {v8:voice}, and began (again|from the start).',
									'{cr8q:colour}{cr8:critter}が{a}の鼻に止まって、何もかも(だめに|めちゃくちゃに)なりました。「もう一度」と{a}は{v8:voice}言って、(やり直しました|最初から始めました)。'
								]
							]
						},
						{
							does: 'recover(a)',
							because: ['slip(a)'],
							tellings: [
								[
									'The second try was (good|better|fine). "You did not stop. That is the (hardest|best) part," said {te} {v9:voice}.',
									'二回目は(うまくいきました|上手にできました)。「やめなかったのが一番(えらい|すごい)ことですよ」と{te}は{v9:voice}言いました。'
								]
							]
						}
					]
				]
			},
			{
				does: 'end(a)',
				because: ['succeed(a)', 'recover(a)'],
				tellings: [
					[
						'(Afterwards|After the show), {b} asked, "(Will you|Can you) teach me?" {a+b.they} began the (next|very next) {wd9:weekday}.',
						'(そのあと|発表会のあと)、{b}が「{b.i}にも教えてくれる？」と聞きました。{a+b.they}は次の{wd9:weekday}から始めました。'
					],
					[
						'{a} got {t9q:quality.a} {t9:toy.bare} as a prize and gave it to {b}. "Next I will learn to {f9:skill}," {a.he} said {v9b:voice}.',
						'{a.wa}ごほうびに{t9q:quality}{t9:toy}をもらい、{b}に(あげました|プレゼントしました)。「次は{f9:skill}練習をする」と{v9b:voice}言いました。'
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	},
	{
		name: 'children-stall',
		cast: { a: 'child', b: 'child', s: 'snack', d: 'drink', c: 'colour', o: 'outdoors', x: 'gift' },
		steps: [
			{ detail: 'openingchild', of: 'a', chance: 0.7 },
			{
				does: 'want(a, x)',
				tellings: [
					[
						'{a} (wanted|dreamed of) {x.a} and had only {n:number} coins in {c:colour.a} {j:vessel.bare}. "Let us open a stall," {b} said {v:voice}.',
						'{a.wa}{x}が(ほしかった|ほしくてたまらなかった)のですが、{c:colour}{j:vessel}にはお金が{n:number}まいしかありません。「お店を(開こう|やろう)よ」と{b}が{v:voice}言いました。'
					],
					[
						'{time:time}, {a} and {b} (opened|set up) a stall {o.at}. There was {c.a} table and a sign: "{s.plural} and {d.bare}."',
						'{time:time}、{a}と{b}は{o}で(お店を開きました|小さなお店を始めました)。{c}テーブルに、「{s}と{d}」と書いた看板があります。'
					],
					[
						'"If we sell {n:number#s} every day, we can buy {x.a}," {a} told {b} {v:voice}. {a+b.they} carried {fq:quality.a} {f:furniture.bare} {o.to}.',
						'「毎日{s}を{n:number#s}売れば、{x}が(買えるよ|手に入るよ)」と{a}は{v:voice}{b}に言いました。{a+b.they}は{fq:quality}{f:furniture}を{o}に運びました。'
					]
				]
			},
			{
				does: 'make(a, b, s)',
				because: ['want(a, x)'],
				tellings: [
					[
						'{b} made {n2:number#s} with {i:ingredient.a}, and {a} (mixed|poured) {t:taste} {d.bare} into {c2:colour.a} {ve:vessel.bare}.',
						'{b}は{i:ingredient}を使って{s}を{n2:number#s}作り、{a}は{t:taste}{d}を{c2:colour}{ve:vessel}に(入れました|注ぎました)。'
					],
					[
						'{w:relative} (lent|gave) {a+b} {c2:colour.a} cloth, {n2:number} {ve:vessel.plural} and {t:taste} {s.plural}.',
						'{w:relative}が{c2:colour}布と、{ve:vessel}を{n2:number#ve}と、{t:taste}{s}を用意してくれました。'
					],
					[
						'(A glass|One cup) of {t:taste} {d.bare} cost {n2:number} coins. {a} drew {c2:colour.a} {an:animal.bare} on the sign.',
						'{t:taste}{d}は一杯お金{n2:number}まいです。{a.wa}看板に{c2:colour}{an:animal}の絵をかきました。'
					]
				]
			},
			{
				oneOf: [
					[
						{
							does: 'wait(a, b)',
							because: ['make(a, b, s)'],
							tellings: [
								[
									'(Nobody|No one) came. (Only |){crq:colour.a} {cr:critter.bare} (sat|landed) on the table. "{n3:number} hours," {b} said {v3:sadly}.',
									'だれも来ません。テーブルに{crq:colour}{cr:critter}が(止まった|来た)だけです。「もう{n3:number}時間だよ」と{b}は{v3:sadly}言いました。'
								],
								[
									'(People|Everyone) walked by without a look. {a} felt {f3:sorry} and counted {n3:number} {c3:colour} {ve3:vehicle.plural}.',
									'みんな(見もしないで|知らん顔で)通りすぎます。{a.wa}{f3:sorry.polite}。通った{c3:colour}{ve3:vehicle}を{n3:number}台も数えました。'
								]
							]
						},
						{
							does: 'sing(b)',
							because: ['wait(a, b)'],
							tellings: [
								[
									'So {b} took {i4q:quality.a} {i4:instrument.bare} and (played|made music) loudly, and {a} danced in {c4:colour.a} {cl:clothing.bare}. (Soon|Then) {n4:number} people stopped.',
									'そこで{b}は{i4q:quality}{i4:instrument}を鳴らし、{a}は{c4:colour}{cl:clothing}を身につけておどりました。(すると|やがて){n4:number}人が足を止めました。'
								],
								[
									'"(Taste|Try) one, it is free," said {a} {v4:voice} to {k4:worker.a}. "How {t4:taste}! Give me {n4:number}," said {k4}.',
									'「一つ、ただで(どうぞ|味見してください)」と{a}は{v4:voice}{k4:worker}に言いました。「{t4:taste.desu}ね！{n4:number#s}ください」と{k4}は言いました。'
								]
							]
						}
					],
					[
						{
							does: 'rival(m)',
							because: ['make(a, b, s)'],
							tellings: [
								[
									'(But then|Then) {m:child} opened a stall (across the way|next door) with {c3:colour.a} flag and {n3:number} kinds of {s3:snack.plural}.',
									'ところが、{m:child}が(向かい|となり)で{c3:colour}旗のお店を始めました。{s3:snack}が{n3:number}種類もあります。'
								],
								[
									'{m:child} sold {s3:snack.plural} (over there|nearby) for half the price. "(Not fair|That is mean)," said {b} {v3:sadly}.',
									'{m:child}が(向こう|近く)で{s3:snack}を半分の値段で売っています。「ずるいよ」と{b}は{v3:sadly}言いました。'
								]
							]
						},
						{
							does: 'unite(a, m)',
							because: ['rival(m)'],
							tellings: [
								[
									'{a} (went over|crossed over) with {d.a}. "{s3:snack.plural} and {d.bare} go well together," {a.he} said to {m} {v4:voice}. So the two stalls became one.',
									'{a.wa}{d}を持って行きました。「{s3:snack}と{d}は合うと思う」と{v4:voice}{m}に言いました。こうして二つのお店は一つに(なりました|なったのです)。'
								],
								[
									'Then {m} ran out of cups. {a} {g4:gesture} and (lent|brought) {m} {n4:number} {c4:colour} {ve4:vessel.plural}. "(Thank you|Let us work together)," said {m}.',
									'そのうち、{m}の入れ物が足りなくなりました。{a.wa}{g4:gesture}。そして{c4:colour}{ve4:vessel}を{n4:number#ve4}貸しました。「(ありがとう|いっしょにやろう)」と{m}は言いました。'
								]
							]
						}
					],
					[
						{
							does: 'meet(p, a)',
							because: ['make(a, b, s)'],
							tellings: [
								[
									'{p:neighbour} looked at the {s.plural} for a long time. "I have no (money|coins) today," {p.he} said {x3:sadly}.',
									'{p:neighbour}が{s}を(じっと|長いこと)見ていました。「今日はお金を(持っていない|わすれた)のです」と{x3:sadly}言いました。'
								],
								[
									'{p:neighbour} came {m3:manner} in {c3:colour.a} {cl3:clothing.bare}, but with an empty purse.',
									'{p:neighbour}が{c3:colour}{cl3:clothing}を身につけて{m3:manner}来ましたが、さいふは空っぽでした。'
								]
							]
						},
						{
							does: 'give(a, p)',
							because: ['meet(p, a)'],
							tellings: [
								[
									'{a} (looked at|nodded to) {b}. "(Take|Here are) {n4:number#s}, and pay (us |)next {wd:weekday}," {a.he} said {v4:voice}.',
									'{a.wa}{b}を見ました。「{s}を{n4:number#s}どうぞ。お金は{wd:weekday}でいいです」と{v4:voice}言いました。'
								],
								[
									'"You can pay with a story," said {a} {v4:voice}. So {p} told of {an4q:character.a} {an4:animal.bare} with {c4:colour.a} {cl4:clothing.bare}, and {n5:number} people came to listen.',
									'「お話で(はらって|お代にして)ください」と{a}は{v4:voice}言いました。{p}が{c4:colour}{cl4:clothing}の{an4q:character}{an4:animal}の話をすると、{n5:number}人が聞きに来ました。'
								]
							]
						}
					]
				]
			},
			{ detail: 'talk', of: 'a', chance: 0.3 },
			{
				does: 'count(a, b)',
				because: ['sing(b)', 'unite(a, m)', 'give(a, p)'],
				tellings: [
					[
						"At {n6:number} o'clock everything was sold. {a} (counted|stacked) {n:number} (big |)piles of coins and was {f6:glad}.",
						'{n6:number}時には全部売り切れました。{a}が(数えると|ならべると)、お金の山が{n:number}つできました。{a.wa}{f6:glad.polite}。'
					],
					[
						'"{n6:number} coins for you, {n6:number} for me," (counted|said) {b} {v6:voice}, and {a} {g6:gesture}.',
						'「{a}に{n6:number}まい、{b.i}に{n6:number}まい」と{b}は{v6:voice}(数えました|言いました)。{a.wa}{g6:gesture}。'
					]
				]
			},
			{
				oneOf: [
					[
						{
							does: 'buy(a, x)',
							because: ['count(a, b)', 'want(a, x)'],
							tellings: [
								[
									'It was not enough for {x}, but it was a (start|beginning). {a} put it in {c8:colour.a} {j8:container.bare}.',
									'まだ{x}には足りませんが、(始まり|第一歩)です。{a.wa}お金を{c8:colour}{j8:container}に(しまいました|入れました)。'
								]
							]
						}
					],
					[
						{
							does: 'share(a)',
							because: ['count(a, b)'],
							tellings: [
								[
									'{a+b.they} bought {g8q:quality.a} {g8:gift.bare} for {w8:relative} with it. The rest (went|was put) into {c8:colour.a} {j8:container.bare}.',
									'{a+b.they}はそのお金で{w8:relative}に{g8q:quality}{g8:gift}を買いました。残りは{c8:colour}{j8:container}に(しまいました|入れました)。'
								],
								[
									'{a} gave half to the school for {n2:number} new {b8:book.plural} and {c8:colour.a} {f8:furniture.bare}.',
									'{a.wa}半分を学校にきふしました。学校は{b8:book}を{n2:number}さつと{c8:colour}{f8:furniture}を買いました。'
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
		name: 'changing-a-mind',
		cast: { a: 'child', g: 'neighbour', s: 'subjectof', c: 'colour', p: 'building' },
		steps: [
			{ detail: 'openingchild', of: 'a', chance: 0.7 },
			{
				does: 'forbid(g, a)',
				tellings: [
					[
						'{g} (did not like|disliked) noise, {pe:pet.plural} or {t:toy.plural}. "(Quiet|Away with you|Be still)!" {g.he} shouted every {wd:weekday}.',
						'{g.wa}うるさい音も、{pe:pet}も、{t:toy}も(きらい|大きらい)でした。{wd:weekday}にはいつも「(静かに|あっちへ行きなさい|じっとしていなさい)！」と{a}をしかりました。'
					],
					[
						'{g} wanted to (paint|cover) the wall {p.at} {k:colour}, all (plain|the same). {a} was {f:sorry}.',
						'{g.wa}{p}のかべを(全部|すっかり){k:colour.adv}するつもりでした。{a.wa}{f:sorry.polite}。'
					],
					[
						'Nobody had seen {g} smile for {n:number} years. {g.he} (sat|stayed) {r:room.at} behind {k:colour.a} curtain.',
						'{n:number}年もの間、{g}の笑顔を見た人はいません。{g.wa}{k:colour}カーテンのかかった{r:room}にいつも(すわっていました|とじこもっていました)。'
					]
				]
			},
			{
				oneOf: [
					[
						{
							does: 'paint(a, s)',
							because: ['forbid(g, a)'],
							tellings: [
								[
									'{a} (painted|drew) the {s.bare} with {n2:number} brushes, in {c} and {c2:colour}, on an old door.',
									'{a.wa}古いドアに、{n2:number}本の筆で{s}の絵をかきました。{c}絵の具と{c2:colour}絵の具を使いました。'
								],
								[
									'For {n2:number} days {a} worked {m:manner} on a picture: {s.a}, with {crq:colour.a} {cr:critter.bare} in the corner.',
									'{n2:number}日の間、{a.wa}{m:manner}一まいの絵をかきました。{s}の絵で、すみには{crq:colour}{cr:critter}もいます。'
								]
							]
						},
						{
							does: 'meddle(an)',
							because: ['paint(a, s)'],
							chance: 0.5,
							tellings: [
								[
									'{anq:character.a} {an:pet.bare} walked across it with {c3:colour} paws. {a} (laughed|sighed) and turned the prints into {n3:number} {fl:flower.plural}.',
									'{anq:character}{an:pet}が{c3:colour}足あとを(つけました|つけて歩きました)。{a.wa}(笑って|ため息をついて)、足あとを{n3:number}つの{fl:flower}にかえました。'
								],
								[
									'Then the paint ran out. {a} crushed {fr:fruit.plural} and {fl:flower.plural} in {c3:colour.a} {ve:vessel.bare}.',
									'そのうち絵の具がなくなりました。{a.wa}{c3:colour}{ve:vessel}で{fr:fruit}と{fl:flower}をつぶして色を作りました。'
								]
							]
						},
						{
							does: 'see(g, s)',
							because: ['paint(a, s)'],
							tellings: [
								[
									'{g} came past, stopped and {g4:gesture}. "There was {s.a} (like this|just so) where I grew up," {g.he} said {v4:voice}.',
									'{g}が通りかかって、立ち止まり、{g4:gesture}。「(子どものころ|昔)、こんな{s}を見たよ」と{v4:voice}言いました。'
								],
								[
									'{g} (looked at|studied) the picture for {n4:number} minutes. "The {s.bare}... I had forgotten," {g.he} said {v4:voice}.',
									'{g.wa}{n4:number}分も絵を(ながめました|見ていました)。「{s}か……(忘れていた|なつかしい)なあ」と{v4:voice}言いました。'
								]
							]
						}
					],
					[
						{
							does: 'play(a, i)',
							because: ['forbid(g, a)'],
							tellings: [
								[
									'{a} (practised|played) a song about the {s.bare} on {q:quality.a} {i:instrument.bare}, (very |)softly, {n2:number} times (each night|a day).',
									'{a.wa}{q:quality}{i:instrument}で、{s}の曲を(毎晩|一日に){n2:number}回、(とても|)静かに練習しました。'
								],
								[
									'{a} found {q:quality.a} {i:instrument.bare} {h:hiding.at} and (made up|learned) {n2:number} songs. The best one was about the {s.bare}.',
									'{a.wa}{h:hiding}で{q:quality}{i:instrument}を見つけ、曲を{n2:number}つ(作りました|覚えました)。一番いいのは{s}の曲です。'
								]
							]
						},
						{ detail: 'sound', of: 'g', chance: 0.4 },
						{
							does: 'hear(g, a)',
							because: ['play(a, i)'],
							tellings: [
								[
									'The song floated (over the road and |)in at {g.s} window. {g} put down {c4:colour.a} {ve4:vessel.bare} and {g4:gesture}.',
									'曲は(風にのって|道をこえて)、{g}のまどに入りました。{g.wa}{c4:colour}{ve4:vessel}を置いて、{g4:gesture}。'
								],
								[
									'(Knock, knock). There stood {g} in {c4:colour.a} {cl4:clothing.bare}. {a} {g4:gesture}, but {g} said {v4:voice}, "(Again|Once more|Please go on)."',
									'(トントン|コンコン)。ドアの前に{c4:colour}{cl4:clothing}を身につけた{g}がいます。{a.wa}{g4:gesture}。でも{g}は{v4:voice}「(もう一度|つづけて)」と言いました。'
								]
							]
						},
						{
							does: 'remember(g)',
							because: ['hear(g, a)'],
							tellings: [
								[
									'"I played {i5q:quality.a} {i5:instrument.bare} when I was {n5:number}," said {g} {v5:voice}, "and then I (stopped|forgot)."',
									'「{n5:number}才のころ、{i5q:quality}{i5:instrument}をやっていた」と{g}は{v5:voice}言いました。「でも(やめて|忘れて)しまったんだ」と。'
								],
								[
									'{g} brought {i5q:quality.a} {i5:instrument.bare} in {k5:colour.a} case, and {a+g.they} played {n5:number} songs (together|side by side).',
									'{g}が{k5:colour}ケースから{i5q:quality}{i5:instrument}を出して、{a+g.they}はいっしょに{n5:number}曲ひきました。'
								]
							]
						}
					]
				]
			},
			{ detail: 'feel', of: 'a', chance: 0.4 },
			{
				oneOf: [
					[
						{
							does: 'change(g)',
							because: ['see(g, s)', 'hear(g, a)'],
							tellings: [
								[
									'The next {wd6:weekday}, {g} gave {a} {n6:number} pots of {c6:colour} paint and {g6q:quality.a} {g6:gift.bare}. "(Make the town bright|Fill the town with life)," {g.he} said.',
									'次の{wd6:weekday}、{g}は{a}に{c6:colour}絵の具を{n6:number}つと{g6q:quality}{g6:gift}をくれました。「町を(明るく|楽しく)しておくれ」と言いました。'
								],
								[
									'{g} opened {g.his} (door|garden) to all: {n6:number} children, {an6q:character.a} {an6:pet.bare} came in. {g.he} was {f6glad:glad}.',
									'{g.wa}(家|庭)をみんなに開きました。子どもが{n6:number}人と、{an6q:character}{an6:pet}が(来ました|集まりました)。{g.wa}{f6glad:glad.polite}。'
								],
								[
									'"I was (wrong|too strict)," said {g} {v6:voice}, and (planted|set out) {n6:number} {c6:colour} {fl6:flower.plural} by the gate for {a}.',
									'「(まちがっていた|きびしすぎた)よ」と{g}は{v6:voice}言いました。そして{a}のために、門のそばに{c6:colour}{fl6:flower}を{n6:number#fl6}植えました。'
								]
							]
						}
					],
					[
						{
							does: 'doubt(g)',
							because: ['see(g, s)', 'hear(g, a)'],
							tellings: [
								[
									'{g} only (grunted|coughed) and went (in|home). {a} felt {f6sorry:sorry}. But the (next|following) morning, {c6:colour.a} {g6:gift.bare} lay at the door.',
									'{g}は(せきばらいをした|うなった)だけで、家に入りました。{a.wa}{f6sorry:sorry.polite}。ところが次の朝、ドアの前に{c6:colour}{g6:gift}が(置いてありました|ありました)。'
								],
								[
									'"Hm," was all {g} said. (But|Still), {n6:number} days later {g.he} came in {c6:colour.a} {cl6:clothing.bare} and asked {v6:voice}, "(What is next|Is there more)?"',
									'「ふん」と{g}は言っただけでした。でも{n6:number}日後、{c6:colour}{cl6:clothing}で来て、「(次はまだかい|つづきはあるかい)？」と{v6:voice}聞きました。'
								]
							]
						}
					]
				]
			},
			{ detail: 'closing', of: 'a', chance: 0.8 }
		]
	}
];
