import type { Plot } from '../plot';

const overcomeFear: Plot = {
	name: 'fear-overcome',
	cast: { a: 'child', w: 'relative', c: 'colour' },
	steps: [
		{ detail: 'opening', of: 'a', chance: 0.4 },
		{
			oneOf: [
				[
					{
						does: 'fear(a, dark)',
						tellings: [
							[
								'{a} was {k:character}, but {a.he} was afraid of the dark. At night the {f:furniture.bare} looked like {m:nightmare.a} and the curtain like {m2:nightmare.a}.',
								'{a.wa}{k:character}子でしたが、暗いのが(こわくて|苦手で)たまりませんでした。夜になると、{f:furniture}は{m:nightmare}に、カーテンは{m2:nightmare}に見えるのです。'
							],
							[
								'Every night {a} (heard|could hear) {s:sound}. "There is {m:nightmare.a} {h:hiding.at}!" {a} (cried|whispered) {g:gloomily}.',
								'毎晩、{a}には{s:sound}が(聞こえました|聞こえるのです)。「{h:hiding}に{m:nightmare}がいる！」と{a}は{g:gloomily}(言いました|ささやきました)。'
							]
						]
					},
					{
						does: 'must_go(a, dark)',
						because: ['fear(a, dark)'],
						tellings: [
							[
								'{time:time}, the lamps went (out|off). {w} needed {z:tool.a} from {r:room}. "(Go|Please go), {a}," {w} said. {a} felt {fe:sorry}.',
								'{time:time}、明かりが(消えました|全部消えました)。{w}は{r:room}の{z:tool}が必要でした。「{a}、取ってきてくれる？」と{w}は言いました。{a}は{fe:sorry.polite}。'
							],
							[
								'{time:time}, {a} (left|forgot) {a.his} {c} {t:toy.bare} in {r:room}, and it was already dark (there|outside). {a} (could not|did not want to) sleep without it.',
								'{time:time}、{a.wa}{c}{t:toy}を{r:room}に(忘れてきました|置き忘れました)。もう真っ暗です。それなしでは(眠れません|寝られません)。'
							]
						]
					},
					{
						does: 'go(a, dark)',
						because: ['must_go(a, dark)'],
						tellings: [
							[
								'{w} (gave|handed) {a} {c2:colour.a} lantern. {a} (counted to|took) {n:number} and went {ma:approach}. The {m3:nightmare.bare} in the corner was only {j:junk.a}!',
								'{w}は{a}に{c2:colour}ランタンを渡しました。{a}は{n:number}まで数えて、{ma:approach}進みました。すみの{m3:nightmare}は、ただの{j:junk}でした！'
							],
							[
								'{a} (sang|hummed) a song about {d:drawn} and went in {ma:approach}. Something (moved|stirred)! It was only {p:housepet.a} with {c2:colour} eyes.',
								'{a}は{d:drawn}の歌を歌って、{ma:approach}入りました。何かが(動きました|動いています)！{c2:colour}目をした{p:housepet}でした。'
							],
							[
								'{a} (opened|pushed) the door {ma:approach}. In the dark {a.he} smelled {sm:smell} and saw {n:number} stars in the window, {c2:colour} and bright. The dark was beautiful.',
								'{a.wa}{ma:approach}戸を開けました。暗がりには{sm:smell}のにおいがして、窓には{c2:colour}星が{n:number}つ見えました。暗い夜は(きれいでした|美しいものでした)。'
							]
						]
					}
				],
				[
					{
						does: 'fear(a, dog)',
						tellings: [
							[
								'{a} was afraid of {o:neighbour.s} {sz:bigness} {c} dog. On the way to {b:building} {a.he} always took the long way round, past {mk:mark}.',
								'{a.wa}{o:neighbour}の家の{sz:bigness}{c}犬がこわくて、{b:building}へ行く時は、いつも{mk:mark}のほうへ回り道をしていました。'
							],
							[
								'When {a} was {n0:number}, a dog (stole|took) {a.his} {sn:snack.bare} and barked. Since then {a} was afraid of dogs, above all of {o:neighbour.s} {c} one.',
								'{n0:number}歳の時、{a}は犬に{sn:snack}を取られて、ほえられました。それからは犬がこわくて、{o:neighbour}の{c}犬は特に(苦手|こわい犬)でした。'
							]
						]
					},
					{
						does: 'meet(a, dog)',
						because: ['fear(a, dog)'],
						tellings: [
							[
								'{time:time}, {so:sound} came from behind {mk2:mark}. There sat the {c} dog, caught in {j:junk.a}. It looked {fe:sorry}, just like {a}.',
								'{time:time}、{mk2:mark}のかげから{so:sound}が聞こえました。{c}犬が{j:junk}に足をはさまれて、座っていました。{a}と同じくらい{fe:sorry}顔をしています。'
							],
							[
								'{time:time}, the {c} dog (stood|lay) right in front of {a} at {mk2:mark}. In its mouth was the {cl:clothing.bare} that {a} had lost on {wd:weekday}!',
								'{time:time}、{mk2:mark}の前に、{c}犬が(立って|座って)いました。口には、{wd:weekday}に{a}がなくした{cl:clothing}をくわえています！'
							]
						]
					},
					{
						does: 'touch(a, dog)',
						because: ['meet(a, dog)'],
						tellings: [
							[
								'{a} (stretched|held) out a hand {ma:approach}. The dog sniffed it and (licked|kissed) {n:number} fingers. "It tickles!" (laughed|cried) {a} {gx:warmly}.',
								'{a}は{ma:approach}手をのばしました。犬は(においをかいで|くんくんかいで)、指を{n:number}本なめました。「くすぐったい！」と{a}は{gx:warmly}言いました。'
							],
							[
								'{a} put {s2:snack.a} on the ground and came nearer {ma:approach}. The dog (ate|took) it gently and wagged its tail.',
								'{a}は{s2:snack}を地面に置いて、{ma:approach}近づきました。犬は(静かに|やさしく)食べて、うれしそうにしっぽをふりました。'
							]
						]
					}
				],
				[
					{
						does: 'fear(a, water)',
						tellings: [
							[
								'All the children could {sk:skill}, but {a} was afraid of water. At {mk:mark} by the lake {a.he} (sat|stayed) on {c.a} towel, {fe:sorry}.',
								'みんなは{sk:skill}ことも泳ぐこともできましたが、{a}は水がこわいのでした。湖では{mk:mark}のそばで、{c}タオルに座っていました。{fe:sorry.polite}。'
							],
							[
								'"There are {m:nightmare.plural} in the lake," (said|whispered) {a} {g:gloomily}. {a.he} did not even put {n0:number} toes in the water.',
								'「湖には{m:nightmare}がいるんだ」と{a}は{g:gloomily}(言いました|つぶやきました)。足の指{n0:number}本でさえ、水に(入れません|つけません)でした。'
							]
						]
					},
					{
						does: 'learn(a, water)',
						because: ['fear(a, water)'],
						tellings: [
							[
								'{time:time}, {w} brought {c2:colour.a} swimming ring. First {a} (washed|wet) {a.his} knees, then {a.his} tummy. On {wd:weekday} {a.he} floated for {n:number} seconds!',
								'{time:time}、{w}が{c2:colour}浮き輪を持って来ました。まずひざ、次におなか。{wd:weekday}には、{a}は{n:number}秒も(浮きました|浮いていられました)！'
							],
							[
								'{time:time}, {c2:colour.a} hat blew into the lake: {w.s} hat! {a} forgot {a.his} fear and (walked|waded) in {ma:approach}, up to the (belly|tummy).',
								'{time:time}、{w}の{c2:colour}帽子が湖に飛ばされました！{a}はこわいのも忘れて、{ma:approach}おなかの所まで水に(入りました|入って行きました)。'
							]
						]
					},
					{
						does: 'swim(a)',
						because: ['learn(a, water)'],
						tellings: [
							[
								'"{hh:hooray}!" (cried|shouted) {a} {gx:warmly}. "{a.i} saw {n2:number#fi:critter} and no monster at all!"',
								'「{hh:hooray}！{fi:critter}が{n2:number#fi}いたけど、怪物なんかいなかったよ！」と{a}は{gx:warmly}(言いました|叫びました)。'
							],
							[
								'{l:later}, {a} (swam|paddled) all the way to {mk2:mark} and back. {w} (clapped|cheered) and had {s2:snack.a} and {dr:drink.a} ready.',
								'{l:later}、{a}は{mk2:mark}まで泳いで(戻りました|帰ってきました)。{w}は手をたたいて、{s2:snack}と{dr:drink}を用意して待っていました。'
							]
						]
					}
				]
			]
		},
		{
			does: 'be_brave(a)',
			because: ['go(a, dark)', 'touch(a, dog)', 'swim(a)'],
			tellings: [
				[
					'"{bs:bravesaying}," said {w} {g9:warmly}. {a} was {fg:glad}.',
					'「{bs:bravesaying}」と{w}は{g9:warmly}言いました。{a}は{fg:glad.polite}。'
				],
				[
					'{l9:later}, {a} told {x:child} {g9:warmly} all about it, over {n9:number#s9:snack}. {x} was afraid of {m9:nightmare.plural}. "{a.i} will come with {x.you}," said {a}.',
					'{l9:later}、{a}は{s9:snack}を{n9:number#s9}食べながら、{x:child}に{g9:warmly}話しました。{x}は{m9:nightmare}がこわいのです。「一緒に行ってあげるよ」と{a}は言いました。'
				],
				[
					'{a.s} heart still (beat|knocked) {n9:number} times as fast, but now {a.he} was {fg:glad}. "(Again|Once more)!" {a.he} said {g9:warmly}.',
					'{a}の胸はまだ{n9:number}倍もどきどきしていました。それでも{fg:glad.polite}。「もう一回！」と{a}は{g9:warmly}言いました。'
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.5 }
	]
};

const jealousy: Plot = {
	name: 'jealousy',
	cast: { a: 'child', w: 'relative', c: 'colour' },
	steps: [
		{
			oneOf: [
				[
					{
						does: 'born(b)',
						tellings: [
							[
								'{time:time}, a baby (came|was born): {b:child}, with {c} socks and {n:number} hairs. (Everyone|Everybody) brought {b} presents: {gi:gift.a}, {t:toy.a} and {t2:toy.a}.',
								'{time:time}、{a}の家に赤ちゃんが(生まれました|やって来ました)。{c}くつ下をはいて、髪の毛が{n:number}本の{b:child}です。みんなが{gi:gift}や{t:toy}や{t2:toy}を持って来ました。'
							],
							[
								'Since (the baby|little) {b:child} was there, {w} had no time to {sk:skill} with {a}. "(Hush|Quiet), {b} is asleep," {w} said every {n:number} minutes.',
								'赤ちゃんの{b:child}が生まれてから、{w}は{a}と{sk:skill}ひまもなくなりました。「しっ、{b}が寝ているの」と、{n:number}分ごとに言うのです。'
							]
						]
					},
					{
						does: 'envy(a, b)',
						because: ['born(b)'],
						tellings: [
							[
								'"(Look|See), how {q:admired}!" said {o:neighbour} to the baby. Nobody looked at the picture of {d:drawn} that {a} had made. {a} felt {f:sorry}.',
								'「まあ、{q:admired}」と{o:neighbour}は赤ちゃんに言いました。{a}が描いた{d:drawn}の絵は、だれも見ません。{a}は{f:sorry.polite}。'
							],
							[
								'{a} put on {b.s} {c2:colour} cap and (lay|climbed) into the cradle. "{a.i} am {b} now," said {a} {g:gloomily}. "Carry me!"',
								'{a}は赤ちゃんの{c2:colour}帽子をかぶって、ゆりかごに入りました。「{a.i}が{b}だよ」と{a}は{g:gloomily}言いました。「だっこして！」。'
							],
							[
								'{a} packed {cl:clothing.a} and {n2:number#s:snack} and went to live {h:hiding.at}. "Nobody will miss {a.me}," said {a} {g:gloomily}.',
								'{a}は{cl:clothing}と{s:snack}を{n2:number#s}持って、{h:hiding}に(引っ越しました|家出しました)。「だれもさびしがらないよ」と{a}は{g:gloomily}言いました。'
							]
						]
					},
					{
						does: 'calm(a, b)',
						because: ['envy(a, b)'],
						tellings: [
							[
								'{l:later}, the baby (cried|screamed) and would not stop, not for {w} and not for {dr:drink.a}. {a} came {m:approach} and {an:antic}. And {b} laughed!',
								'{l:later}、赤ちゃんが(泣き出して|大声で泣いて)、{w}がだいても、{dr:drink}をあげても止まりません。{a}が{m:approach}やって来て、{an:antic}。すると、{b}が笑ったのです！'
							],
							[
								'{l:later}, {a} bent over the cradle {m:approach}. {b} (took|held) {a.s} finger and (did not let go|held it tight). Then {a} {an:antic}, and {b} smiled.',
								'{l:later}、{a}は{m:approach}ゆりかごをのぞきました。{b}は{a}の指を(つかんで|にぎって)はなしません。{a}は{an:antic}。{b}はにっこりしました。'
							]
						]
					},
					{
						does: 'be_proud(a)',
						because: ['calm(a, b)'],
						tellings: [
							[
								'"{b} (likes|loves) {a.you} best," said {w} {gx:warmly}. "When {a.you} were small, {o3:oldtale}." {a} was {fg:glad}.',
								'「{b}は{a}が一番好きなんだよ」と{w}は{gx:warmly}言いました。「{a}が小さいころはね、{o3:oldtale}」。{a}は{fg:glad.polite}。'
							],
							[
								'On {wd:weekday}, {w} (left|gave) {b} to {ot:neighbour} and went {p:outdoors.to} with {a} alone. {w} and {a} ate {dx:dish.a} and were {fg:glad}.',
								'{wd:weekday}、{w}は{b}を{ot:neighbour}にあずけて、{a}と二人だけで{p:outdoors}に行きました。一緒に{dx:dish}を食べて、{fg:glad.polite}。'
							]
						]
					}
				],
				[
					{
						does: 'get(b, t)',
						tellings: [
							[
								'{time:time}, {b:child} (got|received) {c.a} {t:toy.bare}, {og:origin}. "How {q:admired}!" (everyone|everybody) said.',
								'{time:time}、{b:child}は{c}{t:toy}をもらいました。{og:origin}です。「{q:admired}！」とみんなが言いました。'
							],
							[
								'"(Look|See)!" cried {b:child}, {lk:look.a} friend of {a}, and held up {c.a} {t:toy.bare}. {b.he} let {n:number} children play with it.',
								'「(見て|ほら)！」と、{a}の友だちで{lk:look}{b:child}が{c}{t:toy}を見せました。そして、{n:number}人の子に貸しました。'
							]
						]
					},
					{
						does: 'envy(a, b)',
						because: ['get(b, t)'],
						tellings: [
							[
								'{a} had only {j:junk.a} at home. "Mine is {q2:quality} too," said {a} {g:gloomily}. But at night {a.he} dreamed of the {t.bare}.',
								'{a}の家には{j:junk}しかありません。「こっちだって{q2:quality}物だよ」と{a}は{g:gloomily}言いました。でも、夜には{t}の夢を見ました。'
							],
							[
								'{a} (looked away|said nothing), and {a.his} {s:snack.bare} did not taste {ta:taste} any more. {a.he} was {f:sorry} (all day|until {wd:weekday}).',
								'{a}は(目をそらしました|だまっていました)。{s:snack}も、もう{ta:taste.adv}感じません。{wd:weekday}まで、ずっと{f:sorry.polite}。'
							]
						]
					},
					{
						oneOf: [
							[
								{
									does: 'hide(a, t)',
									because: ['envy(a, b)'],
									tellings: [
										[
											'{l:later}, {a} took the {t.bare} {m:approach} and hid it {h:hiding.at}. {b} cried, and {a} was not glad at all, only {f2:sorry}.',
											'{l:later}、{a}は{m:approach}{t}を取って、{h:hiding}に隠しました。{b}は泣きました。{a}は少しもうれしくなくて、{f2:sorry.polite}。'
										]
									]
								},
								{
									does: 'give_back(a, t)',
									because: ['hide(a, t)'],
									tellings: [
										[
											'"{a.i} took it, because {a.i} was jealous," said {a} {g4:gloomily} and gave it back with {gi:gift.a}. {b} (thought|was silent) for {n4:number} minutes. "(Come|All right), let us play {ga:game}."',
											'「うらやましくて、取ったの」と{a}は{g4:gloomily}言って、{gi:gift}と一緒に返しました。{b}は{n4:number}分ほどだまっていました。「じゃあ、{ga:game}をしよう」。'
										]
									]
								}
							],
							[
								{
									does: 'learn(a, b)',
									because: ['envy(a, b)'],
									tellings: [
										[
											'{l:later}, {b} came to {a} {m:approach}. "Do {a.you} know what {b.i} would (like|love)?" {b.he} asked. "To {sk:skill} as well as {a.you}. {b.i} am so jealous!" {a} (laughed|had to laugh).',
											'{l:later}、{b}が{m:approach}{a}の所へ来ました。「{a}みたいに上手に{sk:skill}ことができたらなあ。うらやましいよ！」と{b}は言いました。{a}は思わず笑いました。'
										],
										[
											'{l:later}, {b} (sat|stood) alone {p:outdoors.at}, {f2:sorry}. "What use is the {t.bare} without a friend?" {b.he} said {g4:gloomily}. {a} sat down beside {b.him} {m:approach}.',
											'{l:later}、{b}は{p:outdoors}で一人、{f2:sorry}顔をしていました。「友だちがいないと、{t}があってもつまらないよ」と{b}は{g4:gloomily}言いました。{a}は{m:approach}となりに座りました。'
										]
									]
								},
								{
									does: 'swap(a, b)',
									because: ['learn(a, b)'],
									tellings: [
										[
											'So {a} taught {b} to {sk7:skill}, and {b} lent {a} the {t.bare} for {n4:number} days. Both were {fg:glad}.',
											'そこで、{a}は{b}に{sk7:skill}のを教え、{b}は{a}に{t}を{n4:number}日貸しました。二人とも{fg:glad.polite}。'
										],
										[
											'{a+b.they} played with the {t.bare} {p7:outdoors.at} and then with {a.s} {j7:junk.bare}, which was (even |)more fun. {a} was {fg:glad}.',
											'二人は{p7:outdoors}で{t}で遊び、それから{a}の{j7:junk}で遊びました。それが(もっと|ずっと)楽しくて、{a}は{fg:glad.polite}。'
										]
									]
								}
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.5 }
	]
};

const theLie: Plot = {
	name: 'a-lie',
	cast: { a: 'child', w: 'relative', v: 'fragile', c: 'colour', k: 'housepet' },
	steps: [
		{
			does: 'break(a, v)',
			tellings: [
				[
					'{time:time}, {a} played {g:game} in {r:room}, though {w} had forbidden it. (Crash|Bang)! The {c} {v.bare}, {o:origin}, lay in {n:number} pieces.',
					'{time:time}、いけないと言われていたのに、{a.wa}{r:room}で{g:game}をしていました。ガチャン！{o:origin}だった{c}{v}が、{n:number}つに割れてしまいました。'
				],
				[
					'{time:time}, {a} wanted {s:snack.a} from the top shelf and climbed on a (chair|stool). (Crash|Bang)! {w.s} {c} {v.bare} fell and broke in {n:number} pieces.',
					'{time:time}、{a.wa}棚の上の{s:snack}が欲しくて、いすに登りました。ガチャン！{w}の{c}{v}が落ちて、{n:number}つに割れました。'
				],
				[
					'{time:time}, {a} had to {ch:chore}, but {a.he} (danced|jumped) about {r:room}. (Crash|Bang)! There lay the {c} {v.bare}, broken in {n:number} pieces.',
					'{time:time}、{a.wa}{ch:chore}はずなのに、{r:room}で(踊って|とびはねて)いました。ガチャン！{c}{v}が落ちて、{n:number}つに割れてしまいました。'
				]
			]
		},
		{
			does: 'lie(a, w)',
			because: ['break(a, v)'],
			tellings: [
				[
					'"Who (broke|did) that?" asked {w}. {a} was {fe:sorry}. "{k} did it," said {a} {gg:gloomily}. "{k.he} chased {cr:critter.a}."',
					'「だれが割ったの？」と{w}は聞きました。{a}は{fe:sorry.te}、「{k}だよ。{cr:critter}を追いかけたんだ」と{gg:gloomily}言いました。'
				],
				[
					'{a} hid the pieces {h:hiding.at}. "Where is my {v.bare}?" asked {w}. "{k} carried it away to {mk:mark}," said {a} {gg:gloomily}.',
					'{a}はかけらを{h:hiding}に(隠しました|しまいました)。「{v}はどこ？」と{w}は聞きました。「{k}が{mk:mark}まで持って行ったよ」と{a}は{gg:gloomily}言いました。'
				],
				[
					'"It was the wind," {a} wanted to say, but {a.he} said {gg:gloomily}, "It was {k}." {k} looked at {a} with {ce:colour} eyes.',
					'「風だよ」と言うつもりが、{a}は「{k}がやったの」と{gg:gloomily}言ってしまいました。{k}は{ce:colour}目で{a}を見ました。'
				]
			]
		},
		{
			does: 'suffer(k)',
			because: ['lie(a, w)'],
			tellings: [
				[
					'So {k} got no {d:dish.bare} and had to stay {h2:hiding.at} for {n2:number} hours. {a} could (see|hear) {k.him} and had no wish to {sk:skill}.',
					'そこで{k}は{d:dish}をもらえず、{n2:number}時間、{h2:hiding}にいることになりました。{a}は{k}の声を聞くと、{sk:skill}気もしませんでした。'
				],
				[
					'{w} put {k} out of the house for the night. {a} lay awake and heard {so:sound}.',
					'その夜、{w}は{k}を外に出しました。{a}は眠れないまま、{so:sound}を聞いていました。'
				],
				[
					'"Bad {k.bare}!" said {w}, and {k} crept away {m:approach}. {a} gave {k.him} {s2:snack.a}, but {k} did not (eat|touch) it.',
					'「いけない{k}だ！」と{w}は言いました。{k}は{m:approach}行ってしまいました。{a}が{s2:snack}をあげても、{k}は(食べません|見もしません)でした。'
				]
			]
		},
		{
			does: 'lie_again(a)',
			because: ['lie(a, w)'],
			chance: 0.6,
			tellings: [
				[
					'On {wd:weekday} {o2:neighbour} asked about it, and {a} had to lie again: "There was {j:junk.a} too, and {k} wore {cl:clothing.a}!" The lie (grew|became) {n3:number} times as big.',
					'{wd:weekday}には{o2:neighbour}に聞かれて、{a}はまたうそをつきました。「{j:junk}もあって、{k}は{cl:clothing}を身につけていたんだ！」うそは{n3:number}倍に大きくなりました。'
				],
				[
					'At night {a} dreamed of {x:nightmare.a} with {n3:number} mouths. Every mouth said, "It was {a}!"',
					'夜、{a}は口が{n3:number}つある{x:nightmare}の夢を見ました。どの口も「{a}がやった！」と言うのです。'
				]
			]
		},
		{ detail: 'thought', of: 'a', chance: 0.3 },
		{
			oneOf: [
				[
					{
						does: 'confess(a, w)',
						because: ['suffer(k)', 'lie_again(a)'],
						tellings: [
							[
								'{l:later}, {a} went to {w} {m3:approach}. "It was not {k}," said {a} {g4:gloomily}. "It was {a.me}."',
								'{l:later}、{a}は{m3:approach}{w}の所へ行きました。「{k}じゃない。{a.i}がやったの」と{a}は{g4:gloomily}言いました。'
							],
							[
								'{l:later}, {a} put {a.his} own {t:toy.bare} and {n4:number} coins on the table. "For a new {v.bare}," said {a} {g4:gloomily}. "{a.i} lied."',
								'{l:later}、{a}は自分の{t:toy}とコイン{n4:number}枚をテーブルに置きました。「新しい{v}を買ってください。うそをつきました」と{g4:gloomily}言いました。'
							]
						]
					},
					{
						does: 'forgive(w, a)',
						because: ['confess(a, w)'],
						tellings: [
							[
								'{w} was silent for a while. "{ts:truth}," {w} said {g5:warmly}. {k} got {s5:snack.a}, and {a} was {fg:glad}.',
								'{w}はしばらくだまっていました。「{ts:truth}」と{w}は{g5:warmly}言いました。{k}は{s5:snack}をもらい、{a}は{fg:glad.polite}。'
							],
							[
								'"{ts:truth}," said {w} {g5:warmly}. {w} and {a} glued the {v.bare} and put {n5:number#fl:flower} in front of it. {k} (purred|slept|lay) on {a.s} feet.',
								'「{ts:truth}」と{w}は{g5:warmly}言いました。{w}と{a}は{v}をのりで直し、前に{fl:flower}を{n5:number#fl}かざりました。{k}は{a}の足もとで眠りました。'
							],
							[
								'For {n5:number} days {a} had to {ch5:chore} and {ch6:chore}. But {a.he} felt {fg:glad}. "{ts:truth}," {w} had said.',
								'{n5:number}日間、{a}は{ch5:chore}手伝いと{ch6:chore}手伝いをすることになりました。でも{fg:glad.polite}。「{ts:truth}」と{w}が言ってくれたからです。'
							]
						]
					}
				],
				[
					{
						does: 'be_found_out(a)',
						because: ['lie(a, w)'],
						tellings: [
							[
								'{l:later}, {w} held up {cl4:clothing.a}. "This (lay|was) under the pieces," {w} said. "Does {k} wear it?" {a} went red.',
								'{l:later}、{w}が{cl4:clothing}を見せました。「かけらの下にあったよ。{k}が着るのかい？」{a}は真っ赤になりました。'
							],
							[
								'{l:later}, {o4:neighbour} came. "{k}? No, {k} was with {o4.me} all day, eating {d4:dish.a}." {w} looked at {a} {m4:approach}.',
								'{l:later}、{o4:neighbour}が来ました。「{k}なら、一日中うちで{d4:dish}を食べていましたよ」。{w}は{m4:approach}{a}を見ました。'
							]
						]
					},
					{
						does: 'make_good(a, k)',
						because: ['be_found_out(a)'],
						tellings: [
							[
								'"{ts:truth}," said {w}. For {n5:number} weeks nobody believed {a}, even when {a} really saw {dr:drawn} on {wd5:weekday}. {a} never lied again.',
								'「{ts:truth}」と{w}は言いました。{n5:number}週間も、だれも{a}を信じてくれません。{wd5:weekday}に本当に{dr:drawn}を見た時もです。{a}は二度とうそをつきませんでした。'
							],
							[
								'{a} cried and hugged {k}. "{a.i} am sorry," {a.he} said {g5:gloomily}. {a} gave {k.him} {c5:colour.a} cushion and {n5:number#s5:snack}.',
								'{a}は泣いて、{k}をだきしめました。「ごめんね」と{a}は{g5:gloomily}言って、{c5:colour}クッションと{s5:snack}を{n5:number#s5}あげました。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.4 }
	]
};

const losing: Plot = {
	name: 'losing-and-trying-again',
	cast: { a: 'child', b: 'child', w: 'relative', d: 'bout', n: 'number' },
	steps: [
		{
			does: 'enter(a, d)',
			tellings: [
				[
					'{time:time}, there was a contest {st:outdoors.at}: who could {d} best? {a}, {k:character.a} child, (took part|was there) with {n} others. The prize was {pr:gift.a}.',
					'{time:time}、{st:outdoors}で大会がありました。一番上手に{d}のはだれでしょう。{k:character}子の{a}も、ほかの{n}人と一緒に出ました。賞品は{pr:gift}です。'
				],
				[
					'"{a.i} can {d} better than anyone in {bu:building}," said {a} {g:warmly} to {b}. "{a.i} will win the {c:colour} cup!"',
					'「{bu:building}では、{a.i}が一番上手に{d}んだよ」と{a}は{b}に{g:warmly}言いました。「{c:colour}カップはもらったよ！」。'
				],
				[
					'{a} (wore|put on) {cl:finery.a} and ate {n#s:snack} for strength. {time:time}, {a.he} (wanted|was going) to {d} before the whole town.',
					'{a.wa}{cl:finery}を身につけて、力が出るように{s:snack}を{n#s}食べました。{time:time}、町のみんなの前で{d}のです。'
				]
			]
		},
		{ detail: 'weather', of: 'a', chance: 0.3 },
		{
			does: 'lose(a, d)',
			because: ['enter(a, d)'],
			tellings: [
				[
					'But {so:sound} came from {mk:mark}, {a} looked up, and it was over. {b} won. {a} was only number {n2:number}.',
					'ところが、{mk:mark}から{so:sound}が聞こえて、{a}は気を取られてしまいました。{b}の勝ちです。{a}は{n2:number}番でした。'
				],
				[
					'{a} had hardly practised, and {b} had practised for {n2:number} months. So {b} won. {a} got {v:fruit.a} and was {fe:sorry}.',
					'{a}はほとんど練習していませんでした。{b}は{n2:number}か月も練習したのです。{b}が勝ちました。{a}は{v:fruit}を一つもらっただけで、{fe:sorry.polite}。'
				],
				[
					'At the start all went well. Then {a} slipped on {fr:fruit.a} and {n2:number} people laughed. {b} won and was {fg:glad}.',
					'はじめはうまくいきました。でも、{a}は{fr:fruit}ですべって、{n2:number}人の人に笑われました。{b}が勝って、{fg:glad.polite}。'
				]
			]
		},
		{
			does: 'despair(a)',
			because: ['lose(a, d)'],
			tellings: [
				[
					'"{a.i} will never {d} again," said {a} {gg:gloomily}. {a.he} threw {j:junk.a} at {tr:tree} and went home.',
					'「もう{d}のはやめる」と{a}は{gg:gloomily}言いました。そして、{tr:tree}に{j:junk}を投げつけて、帰りました。'
				],
				[
					'{a} hid {h:hiding.at} and did not come out for {di:dish}, nor for {dr:drink}. {a.he} was {f2:sorry}.',
					'{a.wa}{h:hiding}に隠れて、{di:dish}にも{dr:drink}にも出て来ません。{f2:sorry.polite}。'
				],
				[
					'{a} did not (congratulate|look at) {b}. "It was the fault of my {cl2:clothing.bare}," {a.he} said {gg:gloomily}.',
					'{a}は{b}を(祝おう|見よう)ともしません。「{cl2:clothing}のせいだよ」と{gg:gloomily}言いました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'encourage(w, a)',
						because: ['despair(a)'],
						tellings: [
							[
								'"{t:trysaying}," said {w} {g3:warmly} over {d3:drink.a}. "{w.i} once lost {n3:number} times, against {o:neighbour}!"',
								'「{t:trysaying}」と{w}は{d3:drink}を飲みながら{g3:warmly}言いました。「{o:neighbour}に{n3:number}回も負けたことがあるよ！」。'
							],
							[
								'{l:later}, {a} saw {an:climber.a} fall from {tr3:tree}, {n3:number} times, and climb up again. "{t:trysaying}," {w} (laughed|said) {g3:warmly}.',
								'{l:later}、{a}は{an:climber}が{tr3:tree}から{n3:number}回も落ちては登るのを見ました。「{t:trysaying}」と{w}は{g3:warmly}言いました。'
							]
						]
					}
				],
				[
					{
						does: 'help(b, a)',
						because: ['lose(a, d)'],
						tellings: [
							[
								'{l:later}, {b} came with {s3:snack.a}. "{b.i} lost {n3:number} times before," said {b} {g3:warmly}. "{b.i} can show {a.you} my trick."',
								'{l:later}、{b}が{s3:snack}を持って来ました。「前は{n3:number}回も負けたんだよ。こつを教えるね」と{b}は{g3:warmly}言いました。'
							],
							[
								'"Without {a.you} it is no fun," said {b} {g3:warmly} on {wd:weekday}. "(Come|Practise) with {b.me} {p:outdoors.at}!"',
								'「{a}がいないとつまらないよ」と{wd:weekday}に{b}は{g3:warmly}言いました。「{p:outdoors}で一緒に練習しよう！」。'
							]
						]
					}
				]
			]
		},
		{
			does: 'practise(a, d)',
			because: ['encourage(w, a)', 'help(b, a)'],
			tellings: [
				[
					"So {a} practised every {wd4:weekday} and {wd5:weekday} from {n4:number} o'clock on, even in the rain.",
					'{a}は毎週{wd4:weekday}と{wd5:weekday}、{n4:number}時から練習しました。雨の日も休みません。'
				],
				[
					'{a} practised {p4:outdoors.at} until {n4:number#cr:critter} came to watch. It went wrong, it went {ad:attempt}, and at last it went well.',
					'{a}が{p4:outdoors}で練習していると、{cr:critter}が{n4:number#cr}見に来ました。失敗して、{ad:attempt}、ついにうまくいきました。'
				],
				[
					'{n4:number} weeks long {a} ate {f4:fruit.plural}, slept well and practised without (a break|giving up).',
					'{n4:number}週間、{a}は{f4:fruit}を食べ、よく眠り、(あきらめずに|休まずに)練習しました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'win(a)',
						because: ['practise(a, d)'],
						tellings: [
							[
								'In {se:season} {a} tried again. "Number one: {a}!" called {jd:worker.a}. {a} held up {g6:gift.a} {gl:warmly}, and {b} clapped loudest.',
								'{se:season}に、{a}はもう一度出ました。「一番、{a}！」と{jd:worker}が言いました。{a}は賞品の{g6:gift}を{gl:warmly}持ち上げました。一番大きく手をたたいたのは{b}です。'
							],
							[
								'The next time, {a} and {b} were both first! {a+b.they} shared the prize, {g6:gift.a}, and were {fg6:glad}.',
								'次の大会では、{a}と{b}が二人とも一番でした！二人は賞品の{g6:gift}を分け合って、{fg6:glad.polite}。'
							]
						]
					}
				],
				[
					{
						does: 'lose_well(a)',
						because: ['practise(a, d)'],
						tellings: [
							[
								'In {se:season} {a} lost again, but only by {sc:hair}. "Well done!" said {a} to {b} {gl:warmly}, and {a.he} was really {fg6:glad}.',
								'{se:season}に、{a}はまた負けました。でも、{sc:hair}の差です。「おめでとう！」と{a}は{b}に{gl:warmly}言いました。本当に{fg6:glad.polite}。'
							],
							[
								'{a} became second and got {g6:gift.a}. But best of all, {a.he} could now {d} (far|much) better than before.',
								'{a}は二番になって、{g6:gift}をもらいました。でも何よりも、前よりずっと上手に{d}ことができるようになったのです。'
							]
						]
					}
				],
				[
					{
						does: 'teach(a, x)',
						because: ['practise(a, d)'],
						tellings: [
							[
								'In {se:season} {a} did not take part. {a.he} taught little {x:child}, who was {k6:character} and {l6:look}, to {d}. And {x} won {g6:gift.a}!',
								'{se:season}、{a}は大会に出ませんでした。{k6:character.te}{l6:look}子の{x:child}に{d}のを教えたのです。そして、{x}が勝って{g6:gift}をもらいました！'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.5 }
	]
};

const waiting: Plot = {
	name: 'waiting-for-someone',
	cast: { a: 'child', w: 'relative', p: 'waitplace', n: 'number' },
	steps: [
		{
			does: 'expect(a, w)',
			tellings: [
				[
					'{w} had (written|promised), "{w.i} will come on {d:weekday} at {n} o\'clock." {a} (put on|wore) {c:colour.a} {cl:finery.bare} and went {m:approach} to {p}.',
					'「{d:weekday}の{n}時に着くよ」と{w}から(手紙|便り)が来ました。{a}は{c:colour}{cl:finery}を身につけて、{m:approach}{p}へ行きました。'
				],
				[
					'{time:time}, {a} (waited|stood waiting) at {p} for {w}, who had been away for {n} (long |)months, in {h:hometown}.',
					'{time:time}、{a}は{p}で{w}を待っていました。{w}は{n}か月も、{h:hometown}に行っていたのです。'
				],
				[
					"It was {a.s} birthday. {w} wanted to come at {n} o'clock with {g:gift.a}. {a} (stood|waited) at {p}, {f:glad}.",
					'{a}の誕生日です。{w}が{n}時に{g:gift}を持って来るはずでした。{a}は{p}で待っていて、{f:glad.polite}。'
				]
			]
		},
		{ detail: 'weather', of: 'a', chance: 0.5 },
		{
			does: 'wait(a, w)',
			because: ['expect(a, w)'],
			tellings: [
				[
					'{n2:number#v:ride} (passed|came by), one {c2:colour}. {n3:number} people got out: {wk:worker.a}, {o:neighbour}, but not {w}.',
					'{v:ride}が{n2:number#v}通りました。{c2:colour}物もありました。{wk:worker}や{o:neighbour}など、{n3:number}人が降りましたが、{w}はいません。'
				],
				[
					"It was {n2:number} o'clock, then {n3:number} minutes more. {a} counted {cr:critter.plural} and heard {so:sound}. Nobody came.",
					'時計は{n2:number}時を過ぎ、また{n3:number}分たちました。{a}は{cr:critter}を数えました。{so:sound}も聞こえました。でも、だれも来ません。'
				],
				[
					'"(Look|There), {v:ride.a}!" cried {a}, but it was only {o:neighbour.s}. "Still waiting?" asked {o} and gave {a} {n2:number#s:snack}.',
					'「{v:ride}だ！」と{a}は叫びましたが、{o:neighbour}のでした。「まだ待っているの？」と{o}は聞いて、{s:snack}を{n2:number#s}くれました。'
				]
			]
		},
		{
			does: 'worry(a)',
			because: ['wait(a, w)'],
			tellings: [
				[
					'"Perhaps {w} has forgotten {a.me}," said {a} {gg:gloomily}. "Or {w.he} met {x:nightmare.a}." {a} was {fs:sorry}.',
					'「忘れられたのかな。それとも、{x:nightmare}に会ったのかな」と{a}は{gg:gloomily}言いました。{fs:sorry.polite}。'
				],
				[
					'{a} had brought {di:dish.a} for {w}. It grew cold. {a} ate {n4:number} bites, {fs:sorry}, and left the rest.',
					'{a}は{w}のために{di:dish}を持って来ていました。もう冷めています。{a}は{n4:number}口だけ食べて、残しました。{fs:sorry.polite}。'
				],
				[
					'The sky (grew|turned) {c4:dusk}. {a} drew {dr:drawn} in the (sand|dust) to pass the time, and {si:sign} next to it.',
					'空が{c4:dusk.adv}なりました。{a}は時間をつぶそうと、地面に{dr:drawn}と{si:sign}を描きました。'
				]
			]
		},
		{
			does: 'wait_with(k, a)',
			chance: 0.5,
			tellings: [
				[
					'{k:housepet.a} (came|trotted) by and sat down next to {a}. {k} was {ch:character} and had {c5:colour} eyes. Waiting for two was (easier|shorter).',
					'{k:housepet}が来て、{a}のとなりに座りました。{ch:character.te}、{c5:colour}目をしています。二人で待つと、時間が(短く|早く)感じました。'
				],
				[
					'{b:child} came with {t:toy.a}. "Let us play {ga:game} till {w} comes," said {b} {g5:warmly}. {a+b.they} played {n5:number} times.',
					'{b:child}が{t:toy}を持って来ました。「{w}が来るまで、{ga:game}をしよう」と{b}は{g5:warmly}言いました。二人は{n5:number}回も遊びました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'come(w, late)',
						because: ['expect(a, w)'],
						tellings: [
							[
								'{l:later}, {w} (came|ran) round the corner at last, with {n6:number} bags and mud on {w.his} {cl6:finery.bare}! "{r:latereason}," {w.he} said {g6:warmly}.',
								'{l:later}、ついに{w}が角を曲がって来ました。荷物を{n6:number}つ持って、{cl6:finery}は泥だらけです！「{r:latereason}」と{w}は{g6:warmly}言いました。'
							],
							[
								'{l:later}, {a} saw {c6:colour.a} hat far away. It was {w}, on foot! "{r:latereason}," {w.he} (panted|called) {g6:warmly}.',
								'{l:later}、遠くに{c6:colour}帽子が見えました。{w}が歩いて来ます！「{r:latereason}」と{w}は{g6:warmly}言いました。'
							]
						]
					},
					{
						does: 'be_glad(a, w)',
						because: ['come(w, late)'],
						tellings: [
							[
								'{a} (flew|ran) into {w.his} arms, {f7:glad}. {w} had brought {g7:gift.a}, and {n7:number#s7:snack} for the way home.',
								'{a}は{w}に(飛びつきました|抱きつきました)。{f7:glad.polite}。{w}のおみやげは{g7:gift}で、帰り道には{s7:snack}を{n7:number#s7}食べました。'
							],
							[
								'"{a.i} knew it," said {a} {g7:warmly}. {w} and {a} went home and had {d7:dish.a} with {dr7:drink.a} until the lamp went out.',
								'「きっと来ると思った」と{a}は{g7:warmly}言いました。二人は家に帰り、{d7:dish}を食べて{dr7:drink}を飲みました。'
							]
						]
					}
				],
				[
					{
						does: 'wait(w, elsewhere)',
						because: ['expect(a, w)'],
						tellings: [
							[
								'{l:later}, {wk6:worker.a} came with news: "{w} is waiting at {p6:mark} and asks where {a} is!" Both had waited for {n6:number} hours, each in another place.',
								'{l:later}、{wk6:worker}が知らせに来ました。「{w}なら、{p6:mark}の所で{a}を待っているよ！」別々の場所で、{n6:number}時間も待っていたのです。'
							],
							[
								'{l:later}, {a} went home {m6:approach}. There sat {w}, with {n6:number#s6:snack} and {d6:dish.a}! {w} had come the other way, past {p6:mark}.',
								'{l:later}、{a}は{m6:approach}家に帰りました。すると、{w}が{s6:snack}を{n6:number#s6}と{d6:dish}を用意して座っていました！{p6:mark}のほうの道から来たのでした。'
							]
						]
					},
					{
						does: 'laugh(a, w)',
						because: ['wait(w, elsewhere)'],
						tellings: [
							[
								'{a} and {w} laughed and laughed. Outside {a.he} could hear {so7:sound}. "Next time we wait together," said {w} {g7:warmly}.',
								'{a}と{w}は大笑いしました。「次は一緒に待とうね」と{w}は{g7:warmly}言いました。外では{so7:sound}が聞こえました。'
							],
							[
								'{w} (laughed|had to laugh) and kissed {a} {n7:number} times. {a} was {f7:glad} and got {g7:gift.a}.',
								'{w}は笑って、{a}を{n7:number}回も抱きしめ、{g7:gift}をくれました。{a}は{f7:glad.polite}。'
							]
						]
					}
				],
				[
					{
						does: 'send(w, letter)',
						because: ['expect(a, w)'],
						tellings: [
							[
								'{l:later}, {wk6:worker.a} brought a letter: "{r:latereason}. {w.i} will come on {d6:weekday}." In it lay {ts:treasure.a}.',
								'{l:later}、{wk6:worker}が手紙を持って来ました。「{r:latereason}。{d6:weekday}に行くよ」と書いてあって、{ts:treasure}が入っていました。'
							]
						]
					},
					{
						does: 'come(w)',
						because: ['send(w, letter)'],
						tellings: [
							[
								'And on {d6:weekday} {w} really stood at {p}, with {c7:colour.a} {cl7:finery.bare} and {g7:gift.a}. {a} was {f7:glad}.',
								'そして{d6:weekday}、{w}は本当に{p}に立っていました。{c7:colour}{cl7:finery}を身につけて、{g7:gift}を持っています。{a}は{f7:glad.polite}。'
							],
							[
								'So {a} waited {n7:number} more days, baked a cake with {fr7:fruit.plural} and painted a sign: "Welcome, {w}!" This time {w} came early.',
								'{a}はもう{n7:number}日待って、{fr7:fruit}のケーキを焼き、「{w}、おかえり！」という看板を作りました。今度は、{w}は早く来ました。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.4 }
	]
};

export const feelings: readonly Plot[] = [overcomeFear, jealousy, theLie, losing, waiting];
