import type { Plot } from '../plot';
import { en, ja } from './wordings';

/** A seed is planted, threatened, saved, and grows. */
const seed: Plot = {
	name: 'seed-grows',
	cast: { a: 'child', c: 'crop', h: 'threat' },
	steps: [
		{ detail: 'opening', of: 'a', chance: 0.4 },
		{
			does: 'get(a, c)',
			tellings: [
				[
					'{t2:time}, {w2:relative} gave {a} {n2:number} {s2:colour} seeds in {b2:quality.a} {k2:container.bare}. "What will (these|this) be?" asked {a} {m2:voice}. "(Wait and see|A secret)," said {w2} {g2:gladly}.',
					'{t2:time}、{w2:relative}が{a}に、{b2:quality}{k2:container}に入った{s2:colour}種を{n2:number}つぶくれました。「何の種？」と{a}は{m2:voice}聞きました。「(お楽しみだよ|ひみつだよ)。」と{w2}は{g2:gladly}言いました。'
				],
				[
					'{a} (found|discovered) {s2:size.a} {b2:colour} seed in the pocket of {k2:quality.a} {j2:clothing.bare}. "(Who knows|I wonder) what you are," {a.he} said to the seed {m2:voice}.',
					'{a}は{k2:quality}{j2:clothing}のポケットに、{s2:size}{b2:colour}種を見つけました。「きみは何の種かな。」と{m2:voice}種に話しかけました。'
				],
				[
					'{a} swapped {k2:snack.a} for {s2:colour.a} seed {q2:stop.at}. {b2:look.a} {j2:worker.bare} had said {m2:voice} that it was (special|very good).',
					'{a}は{q2:stop}で、{k2:snack}を{s2:colour}種と取りかえました。{b2:look}{j2:worker}が、特別な種だと{m2:voice}言ったのです。'
				]
			]
		},
		{
			does: 'plant(a)',
			because: ['get(a, c)'],
			tellings: [
				[
					'{a} filled {s3:colour.a} {k3:vessel.bare} with earth {m3:pace}, (pressed|pushed) the seed in with {j3:tool.a}, and put it {p3:outdoors.at}.',
					'{a}は{s3:colour}{k3:vessel}に{m3:pace}土を入れ、{j3:tool}で種を(植え|おしこみ)、{p3:outdoors}に置きました。'
				],
				[
					'{a} dug {s3:size.a} hole by {k3:landmark.a} {m3:pace} and (covered|hid) the seed in it. As a sign {a.he} stuck {b3:colour.a} {j3:toy.bare} in the earth.',
					'{a}は{k3:landmark}のそばに{m3:pace}{s3:size}穴をほり、種を(植えました|うめました)。目じるしに{b3:colour}{j3:toy}を置きました。'
				]
			]
		},
		{
			does: 'care(a)',
			because: ['plant(a)'],
			tellings: [
				[
					'Every {d4:weekday} {a} gave the seed {n4:number} cups of water from {s4:colour.a} {k4:vessel.bare}, sang {m4:gladly} and told stories about {b4:hobby}.',
					'{a}は毎週{d4:weekday}に{s4:colour}{k4:vessel}で水を{n4:number}杯やり、{m4:gladly}歌い、{b4:hobby}の話を聞かせました。'
				],
				[
					'{a} (waited|watched) {m4:pace}. On the {k4:ordinal} day {s4:size.a} {b4:colour} leaf came up, thin and new.',
					'{a}は{m4:pace}待ちました。{k4:ordinal}日目に、うすくてやわらかい、{s4:size}{b4:colour}葉が出ました。'
				]
			]
		},
		{ detail: 'thought', of: 'a', chance: 0.4 },
		{
			does: 'threaten(h, c)',
			because: ['plant(a)'],
			tellings: [
				[
					'Then, {d5:weekdaynight}, came {h}. The little plant (shook|drooped|lost a leaf), and {a} was {f5:dismayed}.',
					'ところが{d5:weekdaynight}、{h}が(おそってきました|やってきました)。小さな芽は(ぐったりしました|ふるえました|折れそうです)。{a}は{f5:dismayed.polite}。'
				],
				[
					`But {h} came {d5:weekdaynight}. "(Oh no|Not my plant)!" ${en.cried} {a} {m5:sadly} and ran out in {s5:colour.a} {k5:clothing.bare}.`,
					'けれども{d5:weekdaynight}、{h}が来ました。「(たいへん|やめて)！」と{a}は{m5:sadly}叫び、{s5:colour}{k5:clothing}のまま飛び出しました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'protect(a, c)',
						because: ['threaten(h, c)'],
						tellings: [
							[
								'{a} (thought|ran about) {m6:pace} and came back with {s6:shelter} and {k6:junk.a}. Under that roof the plant was (safe|out of danger), and {a} sat close by with {j6:drink.a}.',
								'{a}は{m6:pace}考え、{s6:shelter}と{k6:junk}を持ってきました。これでもう芽は(安全です|大丈夫です)。{a}は{j6:drink}を飲みながら見守りました。'
							],
							[
								'With {k6:tool.a}, {s6:colour} string and {j6:shelter} {a} made a (fort|roof) for the plant {m6:pace}. {b6:character.a} {q6:worker.bare} helped.',
								'{a}は{k6:tool}と{s6:colour}ひもと{j6:shelter}を使って、{m6:pace}(とりで|屋根)を作りました。{b6:character}{q6:worker}も手伝ってくれました。'
							]
						]
					}
				],
				[
					{
						does: 'nurse(a, c)',
						because: ['threaten(h, c)'],
						tellings: [
							[
								'The stem was broken. {a} tied the plant to {k7:tool.a} with {s7:colour.a} ribbon {m7:pace} and (sat|stayed) there until {j7:number3} o\'clock. "{b7:lesson}," {a.he} said to the plant.',
								'茎が折れていました。{a}は{s7:colour}リボンで{m7:pace}{k7:tool}に結び、{j7:number3}時までそばに(いました|座っていました)。「{b7:lesson}。」と芽に言いました。'
							],
							[
								'{a} carried the plant home {m7:pace}, put it on {s7:colour.a} {k7:furniture.bare} and gave the roots {j7:number3} drops of water an hour. {b7:relative} (lent|brought) {q7:lamp.a} for warmth.',
								'{a}は芽を{m7:pace}家に運び、{s7:colour}{k7:furniture}の上に置いて、一時間に{j7:number3}滴ずつ水をやりました。暖めるために{b7:relative}が{q7:lamp}を(貸して|持ってきて)くれました。'
							]
						]
					}
				],
				[
					{
						does: 'lose(a)',
						because: ['threaten(h, c)'],
						tellings: [
							[
								'It was too late: the (leaf|plant) lay on the ground. {a} wept {m8:sadly} into {s8:colour.a} {k8:clothing.bare}. But under {j8:junk.a} there was (one more seed|another seed)!',
								'もう遅く、芽は倒れていました。{a}は{s8:colour}{k8:clothing}に顔をうずめて{m8:sadly}泣きました。でも、{j8:junk}の下に種がもう一つ(残っていました|あったのです)！'
							]
						]
					},
					{
						does: 'plant-again(a)',
						because: ['lose(a)'],
						tellings: [
							[
								'{a} planted the new seed {m9:pace}, this time {p9:nook.at} with {s9:shelter} for a roof, and {j9:character.a} {k9:animal.bare} of wood for a guard.',
								'{a}は今度は{p9:nook}に{m9:pace}植えて、{s9:shelter}で守り、{j9:character.te}強そうな木ぼりの{k9:animal}を番人に立てました。'
							]
						]
					}
				]
			]
		},
		{
			does: 'grow(c)',
			because: ['care(a)'],
			tellings: [
				[
					'By {s10:season} the plant was taller than {k10:furniture.a}. And one {b10:weather} morning there were {n10:number#c}, {j10:size} and {d10:colour}!',
					'{s10:season}には{k10:furniture}より高くなりました。そしてある{b10:weather}朝、{j10:size}{d10:colour}{c}が{n10:number#c}、なっていました！'
				],
				[
					'The days (passed|went by). The plant grew past {k10:landmark.a}, and {q10:critter.a} came to sit there. At last {a} saw {d10:colour.a} {c.bare}, then {n10:number#c}.',
					'日がたち、{k10:landmark}より高くなり、{q10:critter}が止まるようになりました。やがて{d10:colour}{c}が一つ、それから{n10:number#c}に増えました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'share(a, c)',
						because: ['grow(c)'],
						tellings: [
							[
								'{a} gave one to {k11:worker.a}, one to {s11:neighbour}, and kept the (finest|best) {c.bare} in {b11:colour.a} {j11:vessel.bare}. {a.he} was {f11:glad}.',
								'{a}は一つを{k11:worker}に、一つを{s11:neighbour}にあげ、一番いい{c}を{b11:colour}{j11:vessel}に入れて飾りました。{a}は{f11:glad.polite}。'
							]
						]
					}
				],
				[
					{
						does: 'win(a)',
						because: ['grow(c)'],
						tellings: [
							[
								'At the {s12:season} fair {k12:look.a} {j12:worker.bare} measured the biggest {c.bare} {m12:pace}. "First prize: {b12:colour.a} {d12:gift.bare}!" said {j12} {q12:voice}.',
								'{s12:season}の品評会で、{k12:look}{j12:worker}が一番大きな{c}を{m12:pace}はかりました。「一等賞は{b12:colour}{d12:gift}です！」と{j12}は{q12:voice}言いました。'
							]
						]
					}
				],
				[
					{
						does: 'keep-seeds(a, c)',
						because: ['grow(c)'],
						tellings: [
							[
								'{a} (dried|saved) {n13:number} new seeds in {b13:colour.a} {k13:container.bare} and wrote on it {m13:pace}: "For next {s13:season}." One went to {d13:child}.',
								'{a}は新しい種を{n13:number}つぶ{b13:colour}{k13:container}に入れ、「次の{s13:season}に」と{m13:pace}書きました。一つぶは{d13:child}にあげました。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.4 }
	]
};

/** A hurt wild animal is healed and goes free. */
const healing: Plot = {
	name: 'healed-and-free',
	cast: { a: 'child', w: 'relative', x: 'patient', p: 'outdoors' },
	steps: [
		{ detail: 'weather', of: 'a', chance: 0.5 },
		{
			does: 'find(a, x)',
			tellings: [
				[
					'{t14:time}, {a} was {p.at} with {c14:colour.a} {k14:toy.bare} when {a.he} saw {s14:size.a} {x.bare} lying {h14:nook.at}. {x.he} had hurt {x.his} {j14:hurtPart2} and (trembled|breathed fast).',
					'{t14:time}、{c14:colour}{k14:toy}を持って{p}にいた{a}は、{h14:nook}に{s14:size}{x}がいるのを見つけました。{j14:hurtPart2}をけがして、(ふるえて|苦しそうにして)います。'
				],
				[
					'On the way home from {q14:building}, {a} heard {k14:cry} {p.at}. There was {s14:look2.a} {x.bare}, caught in {c14:colour.a} string, with a wound on {x.his} {j14:hurtPart2}.',
					'{q14:building}からの帰り道、{a}は{p}で{k14:cry}を聞きました。{c14:colour}ひもにからまった{s14:look2}{x}が、{j14:hurtPart2}にけがをしていました。'
				]
			]
		},
		{ detail: 'feel', of: 'a', chance: 0.5 },
		{
			does: 'carry(a, x)',
			because: ['find(a, x)'],
			tellings: [
				[
					'"(Do not be afraid|Hush)," said {a} {m15:voice}. {a.he} wrapped {x.him} in {c15:colour.a} {k15:clothing.bare} and carried {x.him} home {b15:pace}.',
					'「(こわくないよ|よしよし)。」と{a}は{m15:voice}言って、{x}を{c15:colour}{k15:clothing}で包み、{b15:pace}家に連れて帰りました。'
				],
				[
					'{a} fetched {w} {m15:pace}, who came with {c15:colour.a} {k15:container.bare} and {j15:bedding}. "(Careful|Gently)," said {w} {b15:voice}, and {a+w.they} laid {x} in it.',
					'{a}は{m15:pace}{w}を呼んできました。{w}は{c15:colour}{k15:container}と{j15:bedding}を持ってきて、「そっとね。」と{b15:voice}言い、二人で{x}を入れました。'
				]
			]
		},
		{
			does: 'nurse(a, w, x)',
			because: ['carry(a, x)'],
			tellings: [
				[
					'{w} (washed|cleaned) the wound with {d16:quality5} water and bound it with {c16:colour.a} cloth. {a} made a bed of {j16:bedding} in {s16:size.a} {k16:container.bare} {h16:hiding.at}.',
					'{w}が{d16:quality5}水で傷を洗い、{c16:colour}布を巻きました。{a}は{h16:hiding}に置いた{s16:size}{k16:container}に、{j16:bedding}で寝床を作りました。'
				],
				[
					'{d16:character.a} animal doctor with {c16:colour.a} {k16:clothing.bare} looked at {x} {m16:pace} and gave {a} {j16:medicine.a}. "{n16:number} times a day," the doctor said {b16:voice}.',
					'{c16:colour}{k16:clothing}の{d16:character}獣医さんが、{m16:pace}{x}を診て、{j16:medicine}をくれました。「一日に{n16:number}回だよ。」と{b16:voice}言いました。'
				]
			]
		},
		{
			does: 'feed(a, x)',
			because: ['carry(a, x)'],
			chance: 0.8,
			tellings: [
				[
					'Every {n17:number} hours {a} brought {k17:feedstuff} in {c17:colour.a} {j17:vessel.bare}, and {d17:comfort}. On {s17:weekday} {x} ate (for the first time|everything).',
					'{n17:number}時間おきに、{a}は{c17:colour}{j17:vessel}に{k17:feedstuff}を入れて運び、{d17:comfort}でなぐさめました。{s17:weekday}に、{x}は(初めて|全部)食べました。'
				],
				[
					'At first {x} took nothing. {a} tried {k17:feedstuff}, then {j17:feedstuff}, {m17:pace}, and (at last|finally) {x.he} (swallowed|ate) a little. {a} was {f17:glad}.',
					'初め、{x}は何も食べませんでした。{a}が{m17:pace}{k17:feedstuff}、次に{j17:feedstuff}をやってみると、やっと少し(食べました|飲みこみました)。{a}は{f17:glad.polite}。'
				]
			]
		},
		{
			does: 'heal(x)',
			because: ['nurse(a, w, x)'],
			tellings: [
				[
					'{n18:number} weeks later the {k18:hurt2} was (gone|healed). {x} (climbed|hopped) on {c18:colour.a} {j18:furniture.bare} and (looked|gazed) out at {d18:tree.a} {m18:longingly}.',
					'{n18:number}週間たつと、{k18:hurt2}は(治りました|消えました)。{x}は{c18:colour}{j18:furniture}に登り、{m18:longingly}窓の外の{d18:tree}をながめました。'
				],
				[
					'By {s18:season} {x} was (well|strong) again. {x.he} (upset|knocked over) {c18:colour.a} {j18:vessel.bare} and {n18:number#k18:book}, and {d18:sound} made {x.him} jump.',
					'{s18:season}には、{x}はすっかり元気になり、{c18:colour}{j18:vessel}と{k18:book}を{n18:number#k18:book}ひっくり返しました。{d18:sound}がすると跳び上がりました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'set-free(a, x)',
						because: ['heal(x)'],
						tellings: [
							[
								'"(It is time|{x.he} misses home)," said {w} {m19:voice}. {a} was {f19:dismayed}, but carried {x} back {p.to} and opened {a.his} {c19:sizehand} hands {b19:pace}.',
								'「そろそろ帰してあげよう。」と{w}は{m19:voice}言いました。{a}は{f19:dismayed.polite}が、{x}を{p}へ連れて行き、{b19:pace}{c19:sizehand}手を開きました。'
							]
						]
					},
					{
						does: 'say-goodbye(x)',
						because: ['set-free(a, x)'],
						tellings: [
							[
								'{x} looked back {n20:number} times, then (was gone|disappeared) beyond {k20:landmark.a}. Only {c20:colour.a} {j20:flower.bare} (moved|shook) in the {d20:quality2} wind.',
								'{x}は{n20:number}回ふり返り、{k20:landmark}の向こうに(消えました|行ってしまいました)。{d20:quality2}風に{c20:colour}{j20:flower}がゆれていました。'
							],
							[
								'{a} waved {c20:colour.a} {k20:clothing.bare} {m20:gladly}. "(Good luck|Stay well)!" {w} held {a.his} hand, and at home {a+w.they} had {j20:dish.a}.',
								'{a}は{m20:gladly}{c20:colour}{k20:clothing}をふりました。「(元気でね|またね)！」と{w}も言いました。家に帰って、二人で{j20:dish}を食べました。'
							]
						]
					},
					{
						does: 'return(x)',
						because: ['say-goodbye(x)'],
						chance: 0.6,
						tellings: [
							[
								'The next {s21:season}, {x.a} with a (scar|mark) on {x.his} {k21:hurtPart2} sat by {c21:colour.a} {j21:landmark2.bare}. {x.he} had brought {n21:number} young ones and {d21:treasure.a}!',
								'次の{s21:season}、{k21:hurtPart2}に(傷あと|しるし)のある{x}が、{c21:colour}{j21:landmark2}のそばに来ました。子どもを{n21:number}匹連れ、{d21:treasure}も運んできたのです！'
							],
							[
								'Once, {h21:weekdaynight}, {a} found {k21:berrylike.a} and {c21:colour.a} {j21:treasure.bare} on the windowsill. "(A present|It was {x})!" said {a} {m21:gladly}.',
								'{h21:weekdaynight}、{a}は窓辺に{k21:berrylike}と{c21:colour}{j21:treasure}を見つけました。「{x}からの(贈り物|お礼)だ！」と{m21:gladly}言いました。'
							]
						]
					}
				],
				[
					{
						does: 'stay-near(x)',
						because: ['heal(x)'],
						tellings: [
							[
								'{a} opened the window {m22:pace}. {x} (left|went out), but only as far as {k22:tree.a}. There {x.he} made a home of {j22:bedding}, and {c22:character} {a} was {f22:glad}.',
								'{a}は{m22:pace}窓を開けました。{x}は出て行きましたが、行き先は{k22:tree}まででした。そこに{j22:bedding}で巣を作ったのです。{c22:character}{a}は{f22:glad.polite}。'
							]
						]
					},
					{
						does: 'visit(x, a)',
						because: ['stay-near(x)'],
						tellings: [
							[
								'Each {s23:weekday} {x} came for {k23:feedstuff} {m23:gladly}, {n23:number} minutes before the {d23:dish.bare} was on the table.',
								'{s23:weekday}になると、{x}は食卓に{d23:dish}が並ぶ{n23:number}分前に、{m23:gladly}{k23:feedstuff}をもらいに来ました。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.3 }
	]
};

/** A storm, and where one waits for its end. */
const storm: Plot = {
	name: 'storm-and-shelter',
	cast: { a: 'child', b: 'child', p: 'outdoors', r: 'refuge' },
	steps: [
		{ detail: 'opening', of: 'a', chance: 0.3 },
		{
			does: 'play(a, b)',
			tellings: [
				[
					'{t24:time}, {a} and {b} were {p.at} with {c24:colour.a} {k24:toy.bare} and {n24:number#j24:snack}. {a+b.they} (played|wanted to play) {h24:game} {m24:gladly}.',
					'{t24:time}、{a}と{b}は{c24:colour}{k24:toy}と{j24:snack}{n24:number#j24:snack}を持って{p}にいて、{m24:gladly}{h24:game}を(していました|始めました)。'
				],
				[
					'{a} and {b} were looking for {c24:colour} {k24:flower.plural} {p.at}. {a} wore {j24:clothing.a}, {b} {h24:quality.a} {d24:clothing.bare}.',
					'{a}と{b}は{p}で{c24:colour}{k24:flower}を探していました。{a}は{j24:clothing}、{b}は{h24:quality}{d24:clothing}を身につけていました。'
				]
			]
		},
		{
			does: 'break(storm)',
			tellings: [
				[
					`${en.sudden} {k25:stormSign}. {c25:colour.a} (cloth|hat) flew by, and {j25:critter.a} hid {h25:nook.at}. "(Quick|Run)!" ${en.cried} {b} {m25:loudvoice}.`,
					`${ja.sudden}{k25:stormSign}。{c25:colour}帽子が飛んでいき、{j25:critter}が{h25:nook}にかくれました。「(早く|走って)！」と{b}は{m25:loudvoice}${ja.cried}。`
				],
				[
					'Then {k25:stormSign}, and soon {j25:stormSign}. {a} was {f25:dismayed}. {d25:tree.a} (creaked|groaned), and {a+b.they} heard {h25:sound}.',
					'すると{k25:stormSign}。そして{j25:stormSign}。{a}は{f25:dismayed.polite}。{d25:tree}がきしみ、{h25:sound}がしました。'
				]
			]
		},
		{
			does: 'reach(r)',
			because: ['break(storm)'],
			tellings: [
				[
					'{a+b.they} ran {m26:pace}, past {k26:landmark.a} and through {c26:colour} (mud|water), and found shelter {r.at}. It smelled of {j26:smell}.',
					'二人は{m26:pace}走り、{k26:landmark}の横を過ぎ、{c26:colour}泥水をはねて、{r}に(かけこみました|逃げこみました)。{j26:smell}のにおいがしました。'
				],
				[
					'"There!" {a} had seen {c26:colour.a} door by {k26:landmark.a}. Wet to the {j26:hurtPart}, {a+b.they} (crept|slipped) inside {m26:pace} and sat down {r.at}.',
					'「あそこだ！」と{a}が言いました。{k26:landmark}のそばに{c26:colour}戸が見えたのです。{j26:hurtPart}までぬれた二人は{m26:pace}入り、{r}で(腰を下ろしました|休みました)。'
				]
			]
		},
		{
			does: 'meet(x)',
			because: ['reach(r)'],
			chance: 0.7,
			tellings: [
				[
					'Somebody was there already: {c27:look.a} {x27:worker.bare} with {d27:colour.a} {k27:clothing.bare} and {j27:pet.a}. "(Sit down|Come closer)," said {x27} {m27:voice}.',
					'そこにはもうだれかがいました。{d27:colour}{k27:clothing}の{c27:look}{x27:worker}と{j27:pet}です。「(お座り|こっちへおいで)。」と{x27}は{m27:voice}言いました。'
				],
				[
					'In the corner (sat|lay) {c27:size.a} {x27:animal.bare}, {n27:number#k27:critter} and {d27:colour.a} {j27:junk.bare}. {x27} was as (wet|frightened) as {a+b.they}.',
					'すみに、{c27:size}{x27:animal}と、{k27:critter}が{n27:number#k27:critter}と、{d27:colour}{j27:junk}がありました。{x27}も同じように(ぬれて|こわがって)いました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'pass-time(a, b)',
						because: ['reach(r)'],
						tellings: [
							[
								'{a+b.they} lit {k28:lamp.a} and told stories of {c28:character.a} {j28:animal.bare} who wanted {d28:longing}. {b} (laughed|listened) {m28:gladly} and forgot the (storm|thunder).',
								'二人は{k28:lamp}をつけて、{d28:longing}をほしがる{c28:character}{j28:animal}のお話をしました。{b}は{m28:gladly}聞き、嵐のことを忘れました。'
							],
							[
								'{a+b.they} shared {c28:taste.a} {k28:snack.bare} and {j28:drink.a} and (counted|listened to) the thunder: {n28:number}, then none. {a} showed {b} {d28:feat} {m28:gladly}.',
								'二人は{c28:taste}{k28:snack}と{j28:drink}を分け、雷を{n28:number}つまで数えました。{a}は{b}に{m28:gladly}{d28:feat}を見せました。'
							]
						]
					}
				],
				[
					{
						does: 'mend-roof(a, b)',
						because: ['reach(r)'],
						tellings: [
							[
								'Water (dripped|ran) through {c29:size.a} hole onto {a.his} {k29:hurtPart}. With {d29:colour.a} {j29:cloth.bare}, {h29:junk.a} and {q29:tool.a} {a+b.they} (closed|mended) it {m29:pace}.',
								'{c29:size}穴から水がもり、{a}の{k29:hurtPart}に落ちてきました。二人は{d29:colour}{j29:cloth}と{h29:junk}と{q29:tool}で{m29:pace}(ふさぎました|直しました)。'
							]
						]
					}
				],
				[
					{
						does: 'make-friends(a, b)',
						because: ['reach(r)'],
						tellings: [
							[
								'"{a.i} have to (tell|say) something," said {a} {m30:sadly}. "{a.i} broke your {c30:colour} {k30:toy2.bare} on {j30:weekday}." "(Never mind|It is all right)," said {b} {d30:voice}, "{h30:lesson}."',
								'「言わなきゃいけないことがあるんだ。{j30:weekday}に、{c30:colour}{k30:toy2}をこわしたのは{a.i}なんだ。」と{a}は{m30:sadly}言いました。「(いいよ|気にしないで)。{h30:lesson}。」と{b}は{d30:voice}言いました。'
							]
						]
					}
				]
			]
		},
		{
			does: 'clear(storm)',
			because: ['break(storm)'],
			tellings: [
				[
					'{l31:later2} the (sun|light) came back. The sky was {c31:skycolour}, and over {k31:landmark.a} stood a rainbow with {j31:critter.a} beneath it. {a} was {f31:glad}.',
					'{l31:later2}、日がさしてきました。空は{c31:skycolour.te}、{k31:landmark}の上ににじがかかり、その下に{j31:critter}がいました。{a}は{f31:glad.polite}。'
				],
				[
					'{l31:later2} all was still. {k31:tree.a} (lay|had fallen) across the path, and {n31:number#j31:flower} (floated|swam) in {c31:sizepuddle} puddles. {a+b.they} went home {m31:pace}.',
					'{l31:later2}、すっかり静かになりました。{k31:tree}が道に倒れ、{c31:sizepuddle}水たまりに{j31:flower}が{n31:number#j31:flower}浮かんでいました。二人は{m31:pace}帰りました。'
				]
			]
		},
		{
			does: 'remember(a, b)',
			because: ['clear(storm)'],
			chance: 0.7,
			tellings: [
				[
					'{w32:relative} (dried|rubbed) {a+b.them} with {c32:colour.a} {k32:cloth.bare} and cooked {j32:dish.a}. "We were {d32:feelingbrave}," said {b} {m32:gladly}.',
					'{w32:relative}が{c32:colour}{k32:cloth}で二人をふき、{j32:dish}を作ってくれました。「二人とも{d32:feelingbrave}よ。」と{b}は{m32:gladly}言いました。'
				]
			]
		}
	]
};

/** What falls from the sky is made into something. */
const figure: Plot = {
	name: 'made-of-snow-or-mud',
	cast: { a: 'child', b: 'child', g: 'figure', u: 'stuff', p: 'outdoors' },
	steps: [
		{
			does: 'find(a, u)',
			tellings: [
				[
					`{t33:daytime}, there was plenty of {u} {p.at}. "(Look|Oh)!" ${en.cried} {a} {m33:gladly}, pulled on {c33:colour.a} {k33:clothing.bare} and ran to fetch {b}.`,
					`{t33:daytime}、{p}に{u}がたくさんありました。「(見て|わあ)！」と{a}は{m33:gladly}${ja.cried}。{c33:colour}{k33:clothing}を身につけて、{b}を呼びに行きました。`
				],
				[
					'After {n33:number} days of {w33:weather} weather, {a} and {b} (went|ran) {p.to} {m33:pace}. There was {u} as far as {k33:landmark.a}, {c33:colour} in the light.',
					'{w33:weather}日が{n33:number}日続いた後、{a}と{b}は{m33:pace}{p}へ行きました。{k33:landmark}のあたりまで{u}があって、光を受けて{c33:colour.past}のです。'
				]
			]
		},
		{
			does: 'plan(a, b, g)',
			because: ['find(a, u)'],
			tellings: [
				[
					'"Let us (make|build) {g.a} of {u}!" said {a} {m34:gladly}. "(As big as|Bigger than) {k34:furniture.a}," said {b} {d34:voice}, eating {j34:snack.a}.',
					'「{u}で{g}を作ろう！」と{a}は{m34:gladly}言いました。「{k34:furniture}(くらい|より)大きいのをね。」と{b}は{j34:snack}を食べながら{d34:voice}言いました。'
				],
				[
					'{b} wanted to make {k34:figure.a}, but {a} wanted {g.a}. {a+b.they} (drew|played) {d34:lots} and {a} won, so it was to be {g.a}, {c34:size} and {j34:quality4}.',
					'{b}は{k34:figure}、{a}は{g}が作りたいと思いました。{d34:lots}で決めることにして、{a}が勝ったので、{c34:size.te}{j34:quality4}{g}に決まりました。'
				]
			]
		},
		{
			does: 'build(a, b, g)',
			because: ['plan(a, b, g)'],
			tellings: [
				[
					'{a+b.they} worked {m35:pace} with {k35:tool.a} and {j35:vessel.a}. {a} (shaped|made) the {c35:upper} part and {b} the {d35:lower} part, until {q35:weekdaynight2}.',
					'二人は{k35:tool}と{j35:vessel}を使って{q35:weekdaynight2}まで{m35:pace}働きました。{a}は{c35:upper}部分、{b}は{d35:lower}部分を作りました。'
				],
				[
					'{a} (brought|carried) {u} in {c35:colour.a} {k35:container.bare}, {n35:number} times, and {b} (patted|pressed) it {m35:pace} with {d35:quality.a} {j35:clothing.bare} on {b.his} hands.',
					'{a}は{c35:colour}{k35:container}で{u}を{n35:number}回運び、{b}は手に{d35:quality}{j35:clothing}を巻いて{m35:pace}(固めました|形を作りました)。'
				]
			]
		},
		{
			does: 'decorate(g)',
			because: ['build(a, b, g)'],
			tellings: [
				[
					'For decoration {a+b.they} took {n36:number#k36:trim}, {c36:colour.a} {j36:trim.bare} and {d36:quality.a} {h36:clothing.bare}. The {g.bare} (looked|was) {q36:character}.',
					'飾りには、{k36:trim}を{n36:number#k36:trim}と、{c36:colour}{j36:trim}と、{d36:quality}{h36:clothing}を使いました。{q36:character}感じの{g}です。'
				],
				[
					'"Something is missing," said {b} {m36:voice} and (stuck|set) {c36:colour.a} {k36:trim.bare} on top. {a} added {n36:number#j36:trim} and {d36:flower.a}.',
					'「何か足りない。」と{b}は{m36:voice}言い、てっぺんに{c36:colour}{k36:trim}を(つけました|のせました)。{a}は{j36:trim}{n36:number#j36:trim}と{d36:flower}を足しました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'break(g)',
						because: ['build(a, b, g)'],
						tellings: [
							[
								`${en.sudden} {c37:coat.a} {k37:pet.bare} came running {m37:gladly} and jumped (onto|right through) the {g.bare}! {j37:number3} parts lay {h37:nook.at}, and {b} was {f37:dismayed}.`,
								`${ja.sudden}{c37:coat}{k37:pet}が{m37:gladly}走ってきて、{g}に飛びつきました！{j37:number3}つにこわれて、{h37:nook}に転がりました。{b}は{f37:dismayed.polite}。`
							],
							[
								'At (noon|midday) it grew {k37:weather}. The {g.bare} leaned {m37:pace}, lost {c37:trim.a} and then {j37:trim.a}, and fell with {d37:sound}. {b} was {f37:dismayed}.',
								'お昼に、{k37:weather}天気になりました。{g}は{m37:pace}かたむき、{c37:trim}が、次に{j37:trim}が落ちて、とうとうくずれ、{d37:sound}がしました。{b}は{f37:dismayed.polite}。'
							]
						]
					},
					{
						does: 'rebuild(a, b)',
						because: ['break(g)'],
						tellings: [
							[
								'"(Never mind|Do not cry)," said {a} {m38:voice}. Out of the (pieces|rest) {a+b.they} made {c38:size.a} {k38:figure.bare} and {n38:number#j38:figure}, and {b} laughed {d38:gladly}.',
								'「(平気だよ|泣かないで)。」と{a}は{m38:voice}言いました。残りで{c38:size}{k38:figure}と、{j38:figure}を{n38:number#j38:figure}作り、{b}は{d38:gladly}笑いました。'
							]
						]
					}
				],
				[
					{
						does: 'admire(w, g)',
						because: ['decorate(g)'],
						tellings: [
							[
								'{c39:look.a} {w39:worker.bare} (stopped|stood still) {m39:voice2}. "{w39.i} have never seen (such {g.a}|one like it)," said {w39} and took a picture with {d39:colour.a} {k39:device.bare}.',
								'{c39:look}{w39:worker}が{m39:voice2}足を止めました。「こんな{g}は見たことがない。」と言い、{d39:colour}{k39:device}で写真をとりました。'
							]
						]
					},
					{
						does: 'be-proud(a, b)',
						because: ['admire(w, g)'],
						tellings: [
							[
								'{a+b} were {f40:glad} and (got|were given) {k40:dish.a} {j40:stop.at}, and {c40:colour.a} {d40:gift.bare} each.',
								'{a+b}は{f40:glad.polite}。{j40:stop}で{k40:dish}をごちそうになり、{c40:colour}{d40:gift}を一つずつもらいました。'
							]
						]
					}
				],
				[
					{
						does: 'be-home(g, x)',
						because: ['decorate(g)'],
						tellings: [
							[
								'That night {c41:size.a} {x41:patient.bare} (hid|found shelter) behind the {g.bare} from the {d41:quality2} wind. In the morning {a} saw {n41:number} footprints and {k41:berrylike.a} that was half eaten.',
								'その夜、{c41:size}{x41:patient}が{d41:quality2}風をよけて、{g}のかげで眠りました。朝、{a}は足あとを{n41:number}つと、半分食べた{k41:berrylike}を見つけました。'
							]
						]
					},
					{
						does: 'feed(a, x)',
						because: ['be-home(g, x)'],
						tellings: [
							[
								'From then on {a+b} put {k42:feedstuff} by the {g.bare} in {c42:colour.a} {j42:vessel.bare} and watched {m42:gladly} from {d42:landmark.a}.',
								'それから{a+b}は、{c42:colour}{j42:vessel}に{k42:feedstuff}を入れて{g}のそばに置き、{d42:landmark}から{m42:gladly}見守りました。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.5 }
	]
};

/** Who eats from the garden is caught, and is hungry. */
const thief: Plot = {
	name: 'hungry-garden-thief',
	cast: { a: 'child', w: 'relative', x: 'thief', v: 'crop2' },
	steps: [
		{ detail: 'opening', of: 'a', chance: 0.3 },
		{
			does: 'grow(w, v)',
			tellings: [
				[
					'{w} (grew|raised) {v.plural} behind {c43:colour.a} fence, beside {k43:tree.a} and {n43:number#j43:flower}. {a} watered {v.them} {m43:pace} from {s43:quality.a} {d43:vessel.bare}.',
					'{w}は{c43:colour}柵の中で{v}を育てていました。そばには{k43:tree}と{j43:flower}{n43:number#j43:flower}があります。{a}は{s43:quality}{d43:vessel}で{m43:pace}水をやりました。'
				],
				[
					'That {s43:season}, {a} and {w} had the (best|finest) {v.plural} near {q43:building}. {c43:character.a} {k43:worker.bare} wanted to buy {n43:number#v}, but it was (too early|not yet time).',
					'その{s43:season}、{a}と{w}の畑には、{q43:building}のあたりで一番の{v}が(ありました|育っていました)。{c43:character}{k43:worker}が{n43:number#v}買いたがりましたが、まだ早いのでした。'
				]
			]
		},
		{
			does: 'miss(w, v)',
			because: ['grow(w, v)'],
			tellings: [
				[
					'But {t44:weekdaynight} {n44:number#v} (were gone|were missing)! There were only {c44:size} footprints, {k44:trim.a} and {d44:colour.a} leaf. {w} was {f44:dismayed}.',
					'ところが{t44:weekdaynight}、{v}が{n44:number#v}なくなりました！{c44:size}足あとと{k44:trim}と{d44:colour}葉が残っているだけです。{w}は{f44:dismayed.polite}。'
				],
				[
					'"(Somebody|A thief) has been here!" said {w} {m44:voice}. {n44:number#v} were (bitten|eaten), and {c44:colour.a} {k44:vessel.bare} lay {h44:nook.at}.',
					'「だれかが来たな！」と{w}は{m44:voice}言いました。{v}が{n44:number#v}食べられ、{c44:colour}{k44:vessel}が{h44:nook}に転がっていました。'
				]
			]
		},
		{
			does: 'suspect(a)',
			because: ['miss(w, v)'],
			chance: 0.6,
			tellings: [
				[
					'"Was it {k45:critter.a}?" asked {a} {m45:voice}. "Or {c45:coat.a} {j45:pet.bare}?" {a+w.they} (asked|questioned) {d45:worker.a}, who had seen (nothing|no one) but {h45:vehicle.a}.',
					'「{k45:critter}かな。」と{a}は{m45:voice}言いました。「それとも{c45:coat}{j45:pet}かな。」{d45:worker}にも聞きましたが、{h45:vehicle}しか見ていませんでした。'
				],
				[
					'{a} drew up a list {m45:pace}: {c45:coat.a} {k45:pet.bare}, {j45:critter.a}, {d45:character.a} {h45:animal.bare}. (Who could it be|Who was the thief)?',
					'{a}は{m45:pace}怪しい者を書き出しました。{c45:coat}{k45:pet}、{j45:critter}、{d45:character}{h45:animal}。(どれでしょう|犯人はだれでしょう)。'
				]
			]
		},
		{
			does: 'lie-in-wait(a)',
			because: ['miss(w, v)'],
			tellings: [
				[
					'So {a} lay in wait {h46:nook.at} with {c46:colour.a} {k46:lamp2.bare} and {j46:snack.a}. {n46:number} hours (passed|went by). An owl called, and {a} heard {s46:sound}.',
					'そこで{a}は、{c46:colour}{k46:lamp2}と{j46:snack}を持って{h46:nook}で見張りました。{n46:number}時間たち、{s46:sound}がしました。'
				],
				[
					'{a} (tied|hung) {n46:number#k46:bellthing} to {c46:colour.a} string {m46:pace} and waited under {d46:quality.a} {j46:cloth.bare}. At midnight (there was a ring|there was a noise)!',
					'{a}は{c46:colour}ひもに{k46:bellthing}を{n46:number#k46:bellthing}{m46:pace}つるし、{d46:quality}{j46:cloth}をかぶって待ちました。真夜中に、(鳴りました|音がしました)！'
				]
			]
		},
		{
			does: 'catch(a, x)',
			because: ['lie-in-wait(a)'],
			tellings: [
				[
					`"(Stop|Got you)!" ${en.cried} {a} {m47:loudvoice}. There, with {v.a} in {x.his} mouth, stood {c47:size.a} {x.bare}. {x.his} {k47:hurtPart2} was {d47:poorlook}, and {x.he} (shook|trembled).`,
					`「(止まれ|つかまえた)！」と{a}は{m47:loudvoice}${ja.cried}。{v}を口にくわえた{c47:size}{x}がいました。{k47:hurtPart2}は{d47:poorlook.te}、ぶるぶるふるえています。`
				],
				[
					'In the light of {k47:lamp2.a} {a} saw {c47:look2.a} {x.bare} by {j47:landmark.a}. {x} dropped the {v.bare} and (looked|stared) at {a.him} {m47:longingly}.',
					'{k47:lamp2}の明かりの中、{j47:landmark}のそばに{c47:look2}{x}が見えました。{x}は{v}を落として、{m47:longingly}{a}を見ました。'
				]
			]
		},
		{
			does: 'understand(a, x)',
			because: ['catch(a, x)'],
			tellings: [
				[
					'Behind {k48:landmark.a} {n48:number} (babies|little ones) (waited|cried), {d48:poorlook} and hungry. {a} was no longer (angry|cross), but {f48:dismayed}.',
					'{k48:landmark}の後ろで、子どもが{n48:number}匹、おなかをすかせて(待って|鳴いて)いました。{d48:poorlook}子ばかりです。{a}は{f48:dismayed.polite}。'
				],
				[
					'"{x.he} is (hungry|starving)," said {w} {m48:voice}, who had come in {c48:colour.a} {k48:clothing.bare}. "Since {s48:reasonhunger} there is nothing left to eat {p48:outdoors.at}."',
					'「おなかがすいているんだね。」と、{c48:colour}{k48:clothing}で出てきた{w}が{m48:voice}言いました。「{s48:reasonhunger}から、{p48:outdoors}には食べ物がないんだよ。」と教えてくれました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'feed(a, x)',
						because: ['understand(a, x)'],
						tellings: [
							[
								'{a} fetched {k49:feedstuff} and {j49:vegetable.a} in {c49:colour.a} {d49:vessel.bare}. {x} ate {m49:pace}, and {n49:number} minutes later (all was gone|the bowl was empty).',
								'{a}は{c49:colour}{d49:vessel}に{k49:feedstuff}と{j49:vegetable}を入れてきました。{x}は{m49:pace}食べ、{n49:number}分後には(空っぽでした|全部なくなりました)。'
							]
						]
					},
					{
						does: 'make-bed(a, x)',
						because: ['feed(a, x)'],
						tellings: [
							[
								'The next day {a} dug a bed for {x} beside {k50:landmark.a} {m50:pace} and planted {n50:number#j50:vegetable2} there, with {c50:colour.a} sign: "For (guests|you)."',
								'次の日、{a}は{k50:landmark}の横に{x}の畑を{m50:pace}作り、{j50:vegetable2}を{n50:number#j50:vegetable2}植えて、{c50:colour}札を立てました。「(お客さま|きみ)用」と書いてあります。'
							],
							[
								'From then on {x} never touched the {v.plural}, and each {s50:weekday} brought {k50:treasure.a} or {c50:colour.a} {j50:flower.bare} as thanks. {a} was {f50:glad}.',
								'それから{x}は{v}に手を出さず、{s50:weekday}になると、お礼に{k50:treasure}や{c50:colour}{j50:flower}を運んできました。{a}は{f50:glad.polite}。'
							]
						]
					}
				],
				[
					{
						does: 'bargain(w, x)',
						because: ['understand(a, x)'],
						tellings: [
							[
								'"You may (eat|have) {n51:number#v} a week," said {w} {m51:voice}, "if you guard the rest." {x} seemed to nod {k51:longingly} and sat down by {c51:colour.a} {j51:furniture3.bare}.',
								'「番をしてくれるなら、週に{v}を{n51:number#v}あげよう。」と{w}は{m51:voice}言いました。{x}は{k51:longingly}うなずいたように見え、{c51:colour}{j51:furniture3}のそばに座りました。'
							]
						]
					},
					{
						does: 'guard(x, v)',
						because: ['bargain(w, x)'],
						tellings: [
							[
								'And so it was. When {c52:look2.a} {k52:trickster.bare} came {t52:weekdaynight}, {x} (chased|drove) {k52.him} past {j52:landmark.a} {m52:loudvoice}. {w} gave {x} {d52:colour.a} {h52:cloth.bare}.',
								'そのとおりになりました。{t52:weekdaynight}、{c52:look2}{k52:trickster}が来ると、{x}は{m52:loudvoice}{j52:landmark}の向こうまで追い払いました。{w}は{x}に{d52:colour}{h52:cloth}をあげました。'
							]
						]
					}
				],
				[
					{
						does: 'take-away(w, x)',
						because: ['understand(a, x)'],
						tellings: [
							[
								'{a+w.they} (coaxed|led) {x} into {c53:colour.a} {k53:container.bare} with {j53:feedstuff} and drove to {s53:quality5.a} wood far away, with plenty of {d53:berrylike.plural} and {h53:tree.a}.',
								'二人は{j53:feedstuff}で{x}を{c53:colour}{k53:container}に誘い入れ、遠くの{s53:quality5}森へ連れて行きました。{d53:berrylike}がたくさんあり、{h53:tree}も生えています。'
							]
						]
					},
					{
						does: 'part(a, x)',
						because: ['take-away(w, x)'],
						tellings: [
							[
								'"(Farewell|Good luck), thief," said {a} {m54:voice} and left {n54:number#v} {h54:nook.at}. {x} turned {k54:number3} times and ran off {c54:longingly}.',
								'「(さようなら|元気でね)、どろぼうさん。」と{a}は{m54:voice}言い、{v}を{n54:number#v}、{h54:nook}に置きました。{x}は{k54:number3}回ふり返り、{c54:longingly}走っていきました。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.5 }
	]
};

export const nature: readonly Plot[] = [seed, healing, storm, figure, thief];
