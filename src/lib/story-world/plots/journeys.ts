import type { Plot } from '../plot';
import { en, ja } from './wordings';

/** A drive, and what stops it. */
const ride: Plot = {
	name: 'ride-with-mishap',
	cast: { a: 'child', w: 'relative', v: 'motor', q: 'building' },
	steps: [
		{ detail: 'opening', of: 'a', chance: 0.5 },
		{
			does: 'set-out(a, w, v)',
			tellings: [
				[
					'{t2:time}, {a} and {w} (climbed|got) into {c2:colour.a} {v.bare} and (drove|set) off {m2:pace} for {q}. {a} held {b2:quality.a} {k2:gift.bare} and {d2:snack.a}.',
					'{t2:time}、{a}と{w}は{c2:colour}{v}に乗って、{m2:pace}{q}へ(向かいました|出かけました)。{a}は{b2:quality}{k2:gift}と{d2:snack}を(かかえて|持って)いました。'
				],
				[
					'"We are going to {q}," said {w} {m2:voice}. {a} put on {c2:colour.a} {k2:clothing.bare}, packed {b2:fruit.a} and {d2:book.a}, and (sat|jumped) in the {s2:quality} {v.bare}.',
					'「{q}へ行くよ。」と{w}が{m2:voice}言いました。{a}は{c2:colour}{k2:clothing}を身につけて、{b2:fruit}と{d2:book}をかばんに入れ、{s2:quality}{v}に(乗りました|とび乗りました)。'
				],
				[
					"There was {k2:feat} to see at {q} {t2:weekday2}. So {a} and {w} took {c2:look.a} neighbor's {b2:colour} {v.bare} and a basket with {d2:dish.a}.",
					'{q}では{t2:weekday2}、{k2:feat}があります。そこで{a}と{w}は、{d2:dish}を入れたかごを持って、{c2:look}近所の人の{b2:colour}{v}に乗りました。'
				]
			]
		},
		{ detail: 'way', of: 'a' },
		{
			does: 'break-down(v)',
			because: ['set-out(a, w, v)'],
			tellings: [
				[
					`By {l3:landmark.a} {k3:mishap}. "(Oh no|Oh dear|What now)!" ${en.cried} {w} {m3:voice}. {a+w.they} could not (go on|drive on).`,
					'{l3:landmark}のそばで、{k3:mishap}。「(おやおや|困ったな|どうしよう)！」と{w}が{m3:voice}言いました。もう(進めません|先へ行けません)。'
				],
				[
					`${en.sudden} {a+w.they} heard {s3:sound}, and {k3:mishap}. The {v.bare} stood (still|there) in the {c3:weather} weather, next to {l3:landmark.a}.`,
					`${ja.sudden}{s3:sound}がしたかと思うと、{k3:mishap}。{c3:weather}中、{v}は{l3:landmark}の横で(止まってしまいました|動けなくなりました)。`
				]
			]
		},
		{
			does: 'worry(a)',
			because: ['break-down(v)'],
			chance: 0.6,
			tellings: [
				[
					'{a} was {f4:dismayed}. "Will we be there {t4:weekday2}?" {a.he} asked {m4:sadly} and (ate|shared) {n4:number#b4:snack}.',
					'{a}は{f4:dismayed.polite}。「{t4:weekday2}着けるかな。」と{m4:sadly}聞いて、{b4:snack}を{n4:number#b4:snack}(食べました|分けました)。'
				],
				[
					'{w} (looked|searched) for {b4:tool.a} in {c4:colour.a} {d4:container.bare}, but there were only {n4:number#k4:junk} and {j4:clothing.a}.',
					'{w}は{c4:colour}{d4:container}の中に{b4:tool}がないか探しましたが、あったのは{k4:junk}が{n4:number#k4:junk}と{j4:clothing}だけでした。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'help(h)',
						because: ['break-down(v)'],
						tellings: [
							[
								'{c5:character.a} {h5:worker.bare} in {b5:colour.a} {k5:clothing.bare} came along {m5:pace}. With {d5:tool.a} and {j5:junk.a} the (trouble|problem) was over in {n5:number} minutes.',
								'そこへ、{b5:colour}{k5:clothing}の{c5:character}{h5:worker}が{m5:pace}やってきました。{d5:tool}と{j5:junk}を使って、{n5:number}分で(なんとかしてくれました|うまくかたづけてくれました)。'
							],
							[
								'{n5:number#d5:animal} and {c5:look.a} {h5:worker.bare} were passing, (pulled|pushed) the {v.bare} {m5:pace} until all was well, and got {k5:dish.a} for it.',
								'通りかかった{c5:look}{h5:worker}と、{d5:animal}が{n5:number#d5:animal}、{m5:pace}{v}を(引っぱって|おして)くれたので、なんとかなりました。お礼に{k5:dish}を渡しました。'
							]
						]
					},
					{
						does: 'arrive(a, q)',
						because: ['help(h)'],
						tellings: [
							[
								'{a+w.they} came to {q} {m6:gladly}, only {n6:number} minutes late. {a} saw {k6:feat} and ate {b6:taste.a} {d6:snack.bare}.',
								'{n6:number}分遅れただけで、二人は{m6:gladly}{q}に(着きました|たどり着きました)。{a}は{k6:feat}を見て、{b6:taste}{d6:snack}を食べました。'
							],
							[
								'At {q}, {a} drew a picture of {c6:colour.a} {v.bare} with {b6:look.a} driver and sent it to the one who had helped, with {d6:flower.a}.',
								'{q}で{a}は、{b6:look}運転手の乗った{c6:colour}{v}の絵をかき、{d6:flower}を添えて助けてくれた人に送りました。'
							]
						]
					}
				],
				[
					{
						does: 'invent(a)',
						because: ['break-down(v)'],
						tellings: [
							[
								'"{a.i} have an idea," said {a} {m7:voice}. {a.he} took {c7:colour.a} {k7:clothing.bare}, {b7:tool.a} and {d7:junk.a}, and made a (sign|signal) that all could see from {l7:landmark.a}.',
								'「いいことを思いついた。」と{a}は{m7:voice}言いました。{c7:colour}{k7:clothing}と{b7:tool}と{d7:junk}で、{l7:landmark}からも見える(目じるし|合図の旗)を作りました。'
							]
						]
					},
					{
						does: 'rescue(a, w)',
						because: ['invent(a)'],
						tellings: [
							[
								'{c8:character.a} {h8:worker.bare} saw it and came {m8:pace} with {b8:colour.a} tow rope. {w} was {f8:glad}. "How clever of you, {a}," {w.he} said {j8:gladly}.',
								'それを見た{c8:character}{h8:worker}が、{b8:colour}引きづなを持って{m8:pace}来てくれました。{w}は{f8:glad.polite}。「{a}、頭がいいね。」と{j8:gladly}言いました。'
							]
						]
					}
				],
				[
					{
						does: 'walk(a, w)',
						because: ['break-down(v)'],
						tellings: [
							[
								'So {a+w.they} left the {v.bare} and walked {m9:pace}, past {l9:landmark.a}, {n9:number#k9:critter} and {c9:colour} {d9:flower.plural}. {a} (sang|whistled) {j9:gladly}.',
								'二人は{v}を置いて、{m9:pace}歩きました。{l9:landmark}の横を通り、{k9:critter}を{n9:number#k9:critter}と、{c9:colour}{d9:flower}を見ました。{a}は{j9:gladly}歌いました。'
							]
						]
					},
					{
						does: 'like-it(a)',
						because: ['walk(a, w)'],
						tellings: [
							[
								'{a+w.they} never (saw|reached) {q} that day. But {p10:outdoors.at} {a+w.they} (had|ate) the {b10:taste} {d10:dish.bare}, and {a} said {m10:gladly}, "This is (better|nicer)!"',
								'その日は{q}には(着けません|行けません)でした。でも{p10:outdoors}で{b10:taste}{d10:dish}を食べて、「こっちのほうが(いい|楽しい)ね！」と{a}は{m10:gladly}言いました。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a' }
	]
};

/** Lost, and a trick that shows the way. */
const lost: Plot = {
	name: 'lost-and-clever',
	cast: { a: 'child', p: 'outdoors', r: 'marker' },
	steps: [
		{ detail: 'opening', of: 'a', chance: 0.5 },
		{
			does: 'go(a, p)',
			tellings: [
				[
					'{t11:time}, {a} went {p.to} {m11:pace} to look for {c11:colour} {k11:flower.plural} and {d11:berrylike.plural}. {a.he} took {b11:size.a} {j11:container.bare}.',
					'{t11:time}、{a}は{c11:colour}{k11:flower}と{d11:berrylike}を探しに、{b11:size}{j11:container}を持って{m11:pace}{p}へ行きました。'
				],
				[
					'{a} followed {c11:coat.a} {k11:critter.bare} {m11:pace}, past {l11:landmark.a} and far {p.to}, with {b11:snack.a} in one hand and {d11:toy.a} in the other.',
					'{a}は片手に{b11:snack}、片手に{d11:toy}を持って、{c11:coat}{k11:critter}を{m11:pace}追いかけ、{l11:landmark}の前を通って{p}の奥まで来ました。'
				]
			]
		},
		{ detail: 'weather', of: 'a' },
		{
			does: 'be-lost(a)',
			because: ['go(a, p)'],
			tellings: [
				[
					'When {a} (turned around|looked back), all the paths looked the same: {c12:colour} stones, {d12:tree.a}, {k12:landmark.a} and again {d12}. {a.he} was {f12:dismayed}.',
					'(ふり返る|立ち止まる)と、どの道も同じに見えました。{c12:colour}石、{d12:tree}、{k12:landmark}、そしてまた{d12}。{a}は{f12:dismayed.polite}。'
				],
				[
					'"(Where am I|Which way is home)?" asked {a} {m12:sadly}. There was no answer, only {s12:sound} and {n12:number#k12:critter} by {d12:landmark.a}.',
					'「(ここはどこ|おうちはどっち)？」と{a}は{m12:sadly}言いました。返事はなく、{s12:sound}がして、{d12:landmark}のそばに{k12:critter}が{n12:number#k12:critter}いるだけでした。'
				]
			]
		},
		{ detail: 'feel', of: 'a' },
		{
			oneOf: [
				[
					{
						does: 'mark(a, r)',
						because: ['be-lost(a)'],
						tellings: [
							[
								'Then {a} had an idea. In {a.his} {c13:colour} {k13:clothing.bare} there were some {r}! {a.he} (laid|left) one at each turn {m13:pace}, by {d13:landmark.a}, then by {j13:tree.a}.',
								'そのとき、{a}は思いつきました。{c13:colour}{k13:clothing}に{r}が入っています！{d13:landmark}のそば、次に{j13:tree}のそばと、曲がるたびに{m13:pace}(置きました|目じるしにしました)。'
							]
						]
					},
					{
						does: 'find-way(a)',
						because: ['mark(a, r)'],
						tellings: [
							[
								`{n14:number} times {a.he} came back to {r} and took the other path {m14:pace}. ${en.atLast} {a.he} saw {c14:colour.a} roof and {d14:landmark.a} that {a.he} knew.`,
								`{n14:number}回も{r}のところに戻り、そのたびに別の道を{m14:pace}行きました。${ja.atLast}{c14:colour}屋根と、知っている{d14:landmark}が見えました。`
							]
						]
					}
				],
				[
					{
						does: 'climb(a)',
						because: ['be-lost(a)'],
						tellings: [
							[
								'{a} (sat down|took a deep breath) and thought {m15:pace}. Then {a.he} climbed {d15:tree.a} and looked around: there {c15:colour.a} flag waved above {k15:building}.',
								'{a}は(座って|深呼吸をして)、{m15:pace}考えました。それから{d15:tree}に登って見回すと、{k15:building}の上に{c15:colour}旗が(見えました|ひらめいていました)。'
							]
						]
					},
					{
						does: 'find-way(a)',
						because: ['climb(a)'],
						tellings: [
							[
								'{a} (walked|went) {m16:pace} with the sun on {a.his} {d16:hurtPart}, over {k16:landmark.a}, always toward the flag, and found the road and {c16:character.a} {h16:worker.bare}.',
								'{a}は{d16:hurtPart}に日を受けながら、いつも旗のほうへ{m16:pace}歩きました。{k16:landmark}をこえると、道に出て、{c16:character}{h16:worker}に会いました。'
							]
						]
					}
				],
				[
					{
						does: 'listen(a)',
						because: ['be-lost(a)'],
						tellings: [
							[
								'{a} stood (quite|very) still and (closed|shut) {a.his} eyes. From the {d17:direction} came {s17:sound}, and the wind smelled of {k17:smell}. "That way," {a.he} said {m17:voice}.',
								'{a}はじっと立って目を(閉じました|つぶりました)。{d17:direction}のほうから{s17:sound}が聞こえ、風は{k17:smell}のにおいがしました。「あっちだ。」と{m17:voice}言いました。'
							]
						]
					},
					{
						does: 'find-way(a)',
						because: ['listen(a)'],
						tellings: [
							[
								'{a} followed {a.his} nose {m18:pace}, by {k18:landmark.a} and {c18:colour.a} {d18:nest.bare}, and came out just behind {b18:building}.',
								'{a}はにおいをたどって{m18:pace}進みました。{k18:landmark}と{c18:colour}{d18:nest}のそばを通ると、ちょうど{b18:building}の裏に出ました。'
							]
						]
					}
				]
			]
		},
		{
			does: 'come-home(a)',
			because: ['find-way(a)'],
			tellings: [
				[
					'{w19:relative} was waiting with the {d19:taste} {k19:dish.bare} and {c19:colour.a} {b19:cloth.bare}. "(How|However) did you find (the way|back)?" {w19} asked {m19:gladly}.',
					'{w19:relative}が{d19:taste}{k19:dish}と{c19:colour}{b19:cloth}を用意して待っていました。「どうやって帰ってきたの？」と{w19}は{m19:gladly}聞きました。'
				],
				[
					'{a} was {f19:glad}. That (night|evening) {a.he} drew a map with {k19:landmark.a}, {d19:tree.a} and {c19:colour.a} arrow, and (kept|put) it {h19:hiding.at}.',
					'{a}は{f19:glad.polite}。その(夜|晩)、{k19:landmark}と{d19:tree}と{c19:colour}矢印の地図をかき、{h19:hiding}にしまいました。'
				]
			]
		}
	]
};

/** Something wide or high is crossed with the help of others. */
const crossing: Plot = {
	name: 'crossing-together',
	cast: { a: 'child', b: 'barrier', f: 'animal', q: 'treasure' },
	steps: [
		{
			does: 'want(a, q)',
			tellings: [
				[
					'On the other side of the {b.bare}, people said, lay {c20:colour.a} {q.bare}. {t20:time}, {a} put on {d20:material.a} hat and {k20:clothing.a} and set out {m20:pace}.',
					'{b}の向こうに{c20:colour}{q}があるという話でした。{t20:time}、{a}は{d20:material}帽子と{k20:clothing}を身につけて、{m20:pace}出かけました。'
				],
				[
					'{w20:relative} told {a} of {q.a} beyond the {b.bare}, and {a} wanted to (find|have) it. {a} packed {k20:snack.a}, {d20:drink.a} and {c20:colour.a} {j20:cloth.bare}.',
					'{w20:relative}から{b}の向こうにある{q}の話を聞いて、{a}はそれがほしくなりました。{k20:snack}と{d20:drink}と{c20:colour}{j20:cloth}をかばんに入れました。'
				]
			]
		},
		{ detail: 'way', of: 'a' },
		{
			does: 'stand-before(a, b)',
			because: ['want(a, q)'],
			tellings: [
				[
					'The {b.bare} was {c21:sizeword} and {d21:colour}. "(How|However) can {a.i} get across?" said {a} {m21:sadly}, beside {k21:landmark.a}.',
					'{b}は{c21:sizeword.te}、{d21:colour.polite}。「(どうやって|いったいどうすれば)渡れるかな。」と{a}は{k21:landmark}の横で{m21:sadly}言いました。'
				],
				[
					'{a} (tried|started) {n21:number} times, {m21:pace}, but each time {a.he} (came back|had to turn back) with {d21:colour} mud on {a.his} {k21:hurtPart}.',
					'{a}は{n21:number}回、{m21:pace}やってみましたが、そのたびに{k21:hurtPart}に{d21:colour}泥をつけて(戻りました|引き返しました)。'
				]
			]
		},
		{
			does: 'meet(a, f)',
			because: ['stand-before(a, b)'],
			tellings: [
				[
					'There sat {c22:coat.a} {f.bare} with {d22:colour.a} {k22:clothing.bare}. "Give {f.me} {n22:number#j22:snack}, and {f.i} will help," said {f} {m22:voice}. {a} gave {f.him} everything (gladly|at once).',
					'そこに、{d22:colour}{k22:clothing}を身につけた{c22:coat}{f}が座っていました。「{j22:snack}を{n22:number#j22:snack}くれたら手伝うよ。」と{f}は{m22:voice}言いました。{a}は(喜んで|すぐに)あげました。'
				],
				[
					'{c22:character.a} {f.bare} was (looking for|missing) {d22:colour.a} {k22:clothing.bare}. {a} found it {h22:nook.at}. "Now {f.i} will help you," said {f} {m22:gladly}.',
					'{c22:character}{f}が{d22:colour}{k22:clothing}を探していました。{a}は{h22:nook}で見つけてあげました。「今度は手伝うよ。」と{f}は{m22:gladly}言いました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'cross(a, f)',
						because: ['meet(a, f)'],
						tellings: [
							[
								'{f} called {n23:number#d23:animal} with {k23:instrument.a}. The animals made a (chain|long row), and {a} walked over the row {m23:pace}, holding {c23:colour.a} rope.',
								'{f}は{k23:instrument}を鳴らして{d23:animal}を{n23:number#d23:animal}呼びました。みんなが一列に並び、{a}は{c23:colour}つなを持って{m23:pace}その背中を(渡りました|歩きました)。'
							],
							[
								'From {s23:strongStuff} and {d23:junk.a}, {f} and {n23:number#k23:animal} built {c23:colour.a} bridge {m23:pace}. {a} (helped|worked too) with {j23:tool.a}.',
								'{f}と{k23:animal}{n23:number#k23:animal}が、{s23:strongStuff}と{d23:junk}で{c23:colour}橋を{m23:pace}かけてくれました。{a}も{j23:tool}で手伝いました。'
							]
						]
					}
				],
				[
					{
						does: 'cross(a, f)',
						because: ['meet(a, f)'],
						tellings: [
							[
								'"(Hold|Take) my tail," said {f} {m24:voice}, and led {a} {k24:pace} along a secret way: {n24:number} steps to {d24:landmark.a}, then left at {j24:landmark.a}.',
								'「しっぽにつかまって。」と{f}は{m24:voice}言い、{k24:pace}秘密の道を案内しました。{d24:landmark}まで{n24:number}歩、それから{j24:landmark}を左です。'
							],
							[
								'{f} knew {c24:character.a} {k24:worker.bare} with {d24:colour.a} balloon. It carried {a} over {m24:gladly}, above {j24:landmark.a} and {n24:number#h24:critter}.',
								'{f}は、{d24:colour}気球を持つ{c24:character}{k24:worker}を知っていました。気球は{j24:landmark}と{h24:critter}{n24:number#h24:critter}の上を、{m24:gladly}みんなを乗せてこえていきました。'
							]
						]
					}
				]
			]
		},
		{
			does: 'get(a, q)',
			because: ['cross(a, f)', 'want(a, q)'],
			tellings: [
				[
					'On the far side, {h25:nook.at}, {a} found the {q.bare}. It was {s25:quality}. {a} was {jg25:glad}.',
					'向こう側の{h25:nook}に、{q}がありました。{s25:quality}{q}です。{a}は{jg25:glad.polite}。'
				],
				[
					'{c25:look.a} {k25:worker.bare} lived there and gave {a} the {q.bare} {m25:gladly}, wrapped in {d25:colour.a} {j25:cloth.bare}.',
					'そこには{c25:look}{k25:worker}が住んでいて、{d25:colour}{j25:cloth}に包んだ{q}を{m25:gladly}{a}にくれました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'share(a, f)',
						because: ['get(a, q)'],
						tellings: [
							[
								'"Without you {a.i} would (never|not) have crossed," said {a} {m26:voice} and gave {f} {c26:colour.a} {k26:gift.bare} and half of {d26:dish.a}.',
								'「きみがいなければ渡れなかった。」と{a}は{m26:voice}言い、{f}に{c26:colour}{k26:gift}と、{d26:dish}の半分を(あげました|贈りました)。'
							]
						]
					}
				],
				[
					{
						does: 'give-away(a, q)',
						because: ['get(a, q)'],
						tellings: [
							[
								'On the way back {a} met {c27:look} {k27:child}, who was {d27:dismayed}. {a} gave {k27.him} the {q.bare} and felt (richer|happier) than before. "{h27:lesson}," said {f} {m27:voice}.',
								'帰り道、{a}は{c27:look}{k27:child}に会いました。{k27}が{d27:dismayed.te}泣いていたので、{a}は{q}をあげました。「{h27:lesson}。」と{f}が{m27:voice}言いました。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a' }
	]
};

/** A present for a relative who lives far away. */
const visit: Plot = {
	name: 'far-relative',
	cast: { a: 'child', w: 'relative', g: 'gift', q: 'building' },
	steps: [
		{ detail: 'opening', of: 'a', chance: 0.4 },
		{
			does: 'invite(w, a)',
			tellings: [
				[
					'{t28:time}, {c28:colour.a} letter came from {w}, who lived far away near {q}. "Come {d28:weekday2}! We will have {k28:dish.a} and play {j28:game}," it said.',
					'{t28:time}、遠い{q}の近くに住む{w}から、{c28:colour}手紙が届きました。「{d28:weekday2}おいで。{k28:dish}を食べて、{j28:game}をしよう。」と書いてありました。'
				],
				[
					'{a} had not seen {w} since {s28:season}, for {w} lived (behind|beyond) {n28:number} hills near {q}. {a} missed {w.his} {c28:look} face and {w.his} {k28:dish.bare}.',
					'{n28:number}つの丘の向こう、{q}の近くに住む{w}とは、{s28:season}から会っていませんでした。{a}は{w}の{c28:look}顔と{k28:dish}が恋しくなりました。'
				]
			]
		},
		{
			does: 'prepare(a, g)',
			because: ['invite(w, a)'],
			tellings: [
				[
					'{a} chose {c29:colour.a} {g.bare} for {w}, (wrapped|packed) it {m29:pace} in {d29:colour} paper and tied it with {k29:material.a} ring.',
					'{a}は{w}に{c29:colour}{g}を選び、{d29:colour}紙で{m29:pace}包んで、{k29:material}輪で(とめました|結びました)。'
				],
				[
					'"What shall {a.i} bring?" wondered {a}. At last {a.he} (took|bought) {d29:quality.a} {g.bare} {k29:stop.at} and (laid|put) it in {c29:colour.a} {j29:container.bare} {m29:pace}.',
					'「何を持っていこうかな。」と{a}は考え、{k29:stop}で{d29:quality}{g}を(買い|選び)、{c29:colour}{j29:container}に{m29:pace}入れました。'
				]
			]
		},
		{
			does: 'travel(a)',
			because: ['prepare(a, g)'],
			tellings: [
				[
					'{a} went by {v30:vehicle.bare}, {n30:number} hours long. Next to {a.him} sat {c30:look.a} {k30:worker.bare} with {d30:colour.a} {j30:clothing.bare}, eating {h30:fruit.a} {m30:gladly}.',
					'{a}は{v30:vehicle}に{n30:number}時間乗りました。となりには{d30:colour}{j30:clothing}の{c30:look}{k30:worker}が座り、{m30:gladly}{h30:fruit}を食べていました。'
				],
				[
					'The way led past {k30:landmark.a}, {d30:tree.a} and {c30:colour.a} {h30:nest.bare}. {a} (counted|saw) {n30:number#j30:critter}.',
					'{k30:landmark}、{d30:tree}、{c30:colour}{h30:nest}の前を通りました。{a}は{j30:critter}を{n30:number#j30:critter}(数えました|見ました)。'
				]
			]
		},
		{ detail: 'way', of: 'a' },
		{
			oneOf: [
				[
					{
						does: 'lose(a, g)',
						because: ['travel(a)'],
						tellings: [
							[
								'But {k31:critter.a} (startled|frightened) {a} near {c31:landmark.a}. The {g.bare} (fell|rolled) into {d31:colour} mud and was spoiled. {a} was {f31:dismayed}.',
								'ところが、{c31:landmark}の近くで{k31:critter}に(おどろいて|びっくりして)、{g}を{d31:colour}泥の中に落とし、だめにしてしまいました。{a}は{f31:dismayed.polite}。'
							]
						]
					},
					{
						does: 'replace(a, g)',
						because: ['lose(a, g)'],
						tellings: [
							[
								'So {a} (picked|gathered) {n32:number#k32:flower} {m32:pace}, and learned {d32:feat} from {c32:character.a} {j32:worker.bare} on the way.',
								'そこで{a}は{k32:flower}を{n32:number#k32:flower}{m32:pace}(つみ|集め)、道で会った{c32:character}{j32:worker}に{d32:feat}を教わりました。'
							]
						]
					},
					{
						does: 'welcome(w, a)',
						because: ['replace(a, g)'],
						tellings: [
							[
								'"(Never mind|It does not matter)," said {w} {m33:gladly}. "You (came|are here), that is the best (present|gift)." {a+w.they} ate the {c33:taste} {k33:dish.bare} and {n33:number#d33:snack}.',
								'「(いいんだよ|気にしないで)。」と{w}は{m33:gladly}言いました。「来てくれたのが一番の(贈り物|おみやげ)だよ。」と。二人で{c33:taste}{k33:dish}と、{d33:snack}を{n33:number#d33:snack}食べました。'
							]
						]
					}
				],
				[
					{
						does: 'give-away(a, g)',
						because: ['travel(a)'],
						tellings: [
							[
								'On the way {c34:character.a} {k34:worker.bare} was (weeping|sad) because of {d34:colour.a} {j34:clothing.bare} that was torn. {a} gave {k34.him} the {g.bare} {m34:voice}.',
								'途中で、{d34:colour}{j34:clothing}が破れて、{c34:character}{k34:worker}が(泣いて|しょんぼりして)いました。{a}は{m34:voice}{g}をあげました。'
							]
						]
					},
					{
						does: 'welcome(w, a)',
						because: ['give-away(a, g)'],
						tellings: [
							[
								'When {a} told {w} about it {m35:sadly}, {w} (laughed|smiled): "{k35:lesson}!" And {w.he} gave {a} {c35:colour.a} {d35:keepsake.bare} from {w.his} own childhood.',
								'{a}が{m35:sadly}その話をすると、{w}は「{k35:lesson}。」と(笑いました|言いました)。そして、自分が子どものころの{c35:colour}{d35:keepsake}を{a}にくれました。'
							]
						]
					}
				],
				[
					{
						does: 'welcome(w, a)',
						because: ['travel(a)'],
						tellings: [
							[
								'{w} stood by {c36:colour.a} gate with {k36:pet.a} and (waved|called) {m36:gladly}. "Is it {d36:gift.a}? No, it is {g.a}!" laughed {w}.',
								'{w}は{c36:colour}門のところで{k36:pet}と{m36:gladly}(手をふっていました|待っていました)。「{d36:gift}かと思ったら、{g}だね！」と{w}は笑いました。'
							]
						]
					},
					{
						does: 'use(w, g)',
						because: ['welcome(w, a)'],
						tellings: [
							[
								'{w} put the {g.bare} on {c37:size.a} {k37:furniture.bare}, beside {d37:colour.a} {j37:keepsake.bare}. {a+w.they} talked about {h37:hobby} until {n37:number}, with {b37:taste} {f37:drink.bare}.',
								'{w}は{g}を{c37:size}{k37:furniture}の上、{d37:colour}{j37:keepsake}のとなりに置きました。{b37:taste}{f37:drink}を飲みながら、{n37:number}時まで{h37:hobby}の話をしました。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a' }
	]
};

/** A sign is followed to where it comes from. */
const trail: Plot = {
	name: 'follow-the-sign',
	cast: { a: 'child', l: 'lure', d: 'discovery', f: 'child' },
	steps: [
		{ detail: 'opening', of: 'a', chance: 0.5 },
		{
			does: 'notice(a, l)',
			tellings: [
				[
					'{t38:time}, {a} was busy with {h38:hobby} {p38:room.at} when {a.he} noticed {l} outside, beyond {c38:colour.a} {k38:landmark2.bare}. "What (is that|can that be)?" asked {a} {m38:voice}.',
					'{t38:time}、{p38:room}で{h38:hobby}に夢中だった{a}は、外の{c38:colour}{k38:landmark2}の向こうに{l}があるのに気づきました。「(何だろう|あれは何)？」と{m38:voice}言いました。'
				],
				[
					'For {n38:number} days there had been {l} near {p38:building}. {c38:look.a} {k38:worker.bare} only (laughed|shrugged). {a} wanted to know (more|the truth).',
					'{n38:number}日前から、{p38:building}の近くに{l}がありました。{c38:look}{k38:worker}は(笑う|首をふる)だけです。{a}はわけを(知りたく|確かめたく)なりました。'
				],
				[
					'{t38:time}, {a} stood {p38:outdoors.at} in {c38:colour.a} {k38:clothing.bare}, eating {s38:snack.a}, and noticed {l}. It was {x99:sensed}.',
					'{t38:time}、{c38:colour}{k38:clothing}を身につけて{p38:outdoors}で{s38:snack}を食べていた{a}は、{l}に気づきました。なんだか{x99:sensed.polite}。'
				]
			]
		},
		{
			does: 'ask(a, f)',
			because: ['notice(a, l)'],
			chance: 0.7,
			tellings: [
				[
					'{a} (called|fetched) {c39:character.a} friend, {f}, who brought {d2_39:size.a} {k39:tool.bare} and {j39:drink.a}. "(Come|Let us go)," said {f} {m39:gladly}.',
					'{a}は{c39:character}友だちの{f}を呼びました。{f}は{d2_39:size}{k39:tool}と{j39:drink}を持ってきて、「(行こう|行ってみよう)。」と{m39:gladly}言いました。'
				],
				[
					'{f} came too, wearing {c39:colour.a} {k39:clothing.bare} and carrying {d2_39:snack.a}. "(Maybe it is|It must be) {j39:critter.a}," said {f} {m39:voice}.',
					'{c39:colour}{k39:clothing}を身につけた{f}も{d2_39:snack}を持っていっしょに来ました。「(きっと|たぶん){j39:critter}だよ。」と{f}は{m39:voice}言いました。'
				]
			]
		},
		{
			does: 'follow(a, l)',
			because: ['notice(a, l)'],
			tellings: [
				[
					'{a} followed the trail {m40:pace}, past {k40:landmark.a} and {c40:colour} {j40:flower.plural}, to {s40:size.a} {h40:strongDoor.bare}.',
					'{a}は{m40:pace}後をたどり、{k40:landmark}と{c40:colour}{j40:flower}の横を通って、{s40:size}{h40:strongDoor}まで来ました。'
				],
				[
					'The trail led {a} under {k40:tree.a}, around {j40:landmark.a} and over {c40:colour} (stones|moss), {n40:number} minutes or more, {m40:pace}.',
					'{a}は{n40:number}分以上も{m40:pace}たどりました。{k40:tree}の下をくぐり、{j40:landmark}を回り、{c40:colour}石の上をこえました。'
				]
			]
		},
		{ detail: 'way', of: 'a' },
		{
			does: 'lose-it(a)',
			because: ['follow(a, l)'],
			chance: 0.5,
			tellings: [
				[
					'For a moment the trail was gone. {a} waited by {c41:colour.a} {k41:bushlike.bare} with {j41:critter.a} on {a.his} {h41:hurtPart}, then (found it again|saw where to go).',
					'少しの間、分からなくなりました。{a}が{h41:hurtPart}に{j41:critter}をのせたまま{c41:colour}{k41:bushlike}のそばで待っていると、また(分かるようになりました|始まりました)。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'discover(a, d)',
						because: ['follow(a, l)'],
						tellings: [
							[
								'(There|At the end), {h42:nook.at}, was {d}! {a} was {f2_42:glad}. It smelled of {k42:smell}, and everything was {c42:colour} and {j42:quality}.',
								'その先の{h42:nook}に、{d}がありました！{a}は{f2_42:glad.polite}。{k42:smell}のにおいがして、何もかも{c42:colour.te}、{j42:quality.polite}。'
							]
						]
					},
					{
						does: 'meet-keeper(a)',
						because: ['discover(a, d)'],
						tellings: [
							[
								'{c43:look.a} {k43:worker.bare} with {j43:colour.a} {h43:clothing.bare} looked after the place. "You are the first (guest|visitor) since {s43:season}," said {k43} {m43:gladly} and poured {b43:drink.a}.',
								'{j43:colour}{h43:clothing}の{c43:look}{k43:worker}が守っていました。「{s43:season}から初めてのお客さんだ。」と{k43}は{m43:gladly}言って、{b43:drink}をついでくれました。'
							]
						]
					}
				],
				[
					{
						does: 'discover(a, d)',
						because: ['follow(a, l)'],
						tellings: [
							[
								'Behind {c44:colour.a} {k44:clothlike.bare} of leaves {a} found {d}. Nobody had been there for {n44:number} years; {j44:size.a} {h44:critter.bare} slept {s44:nook.at}.',
								'{c44:colour}葉の{k44:clothlike}の向こうに、{d}がありました。{n44:number}年もだれも来ていないようで、{s44:nook}に{j44:size}{h44:critter}が眠っていました。'
							]
						]
					},
					{
						does: 'restore(a, d)',
						because: ['discover(a, d)'],
						tellings: [
							[
								'Each {w45:weekday} {a} came back with {k45:tool.a} and {c45:colour} paint and (cleaned|mended) {m45:pace}. By {s45:season} the place was {j45:restored} again.',
								'{a}は{w45:weekday}が来るたびに{k45:tool}と{c45:colour}ペンキを持って通い、{m45:pace}(手入れをしました|直しました)。{s45:season}には、また{j45:restored.adv}なりました。'
							]
						]
					}
				],
				[
					{
						does: 'be-fooled(a)',
						because: ['follow(a, l)'],
						tellings: [
							[
								'And what was it? Only {w46:relative} with {c46:colour.a} {k46:instrument.bare} and {j46:quality.a} lamp {h46:nook.at}! "A (surprise|little joke) for you," said {w46} {m46:gladly}.',
								'さて、正体は何だったでしょう。{h46:nook}に{c46:colour}{k46:instrument}と{j46:quality}ランプを持った{w46:relative}がいたのです！「(びっくりした|おどろいた)かい。」と{w46}は{m46:gladly}言いました。'
							]
						]
					},
					{
						does: 'celebrate(a)',
						because: ['be-fooled(a)'],
						tellings: [
							[
								'It was a party with the {c47:taste} {k47:dish.bare}, {n47:number#j47:snack} and {b47:feat}. {a} had (quite|almost) forgotten that it was ({a.his} birthday|{a.his} own birthday)!',
								'それは{c47:taste}{k47:dish}と、{j47:snack}{n47:number#j47:snack}と、{b47:feat}のあるお祝いでした。{a}は自分の誕生日を(すっかり|うっかり)忘れていたのです！'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a' }
	]
};

export const journeys: readonly Plot[] = [ride, lost, crossing, visit, trail];
