import type { Plot } from '../plot';
import { en, ja } from './wordings';

/** A proud runner is beaten by a slow one. */
const race: Plot = {
	name: 'race-lost-by-pride',
	cast: { x: 'swift', y: 'slowpoke', z: 'animal', g: 'landmark' },
	steps: [
		{
			does: 'live(x, y)',
			tellings: [
				[
					'(Long ago|Once|Many years ago), {c2:coat.a} {x.bare} and {d2:character.a} {y.bare} lived {p2:outdoors.at}.',
					'(むかしむかし|昔|ずっと前のこと)、{c2:coat}{x}と{d2:character}{y}が{p2:outdoors}に(住んでいました|暮らしていました)。'
				],
				[
					'There (was once|lived) {s2:size.a} {x.bare} who (was proud of|was vain about|boasted about) {x.his} {c2:quality} (legs|feet). {x.his} neighbor was {d2:coat.a} {y.bare}.',
					'(昔|あるところに)、{c2:quality}足が(自慢の|何よりの自慢の){s2:size}{x}がいました。(となり|近所)には{d2:coat}{y}が(住んでいました|いました)。'
				],
				[
					'{t2:time}, {s2:character.a} {y.bare} was (resting|sitting|having a snack) {p2:outdoors.at} when {l2:coat.a} {x.bare} (ran by|came along|rushed past).',
					'{t2:time}、{s2:character}{y}が{p2:outdoors}で(休んで|座って|おやつを食べて)いると、{l2:coat}{x}が(走ってきました|やってきました|通りかかりました)。'
				]
			]
		},
		{
			does: 'boast(x)',
			tellings: [
				[
					'"(Nobody|No one|Not one animal) (here|in this place|around here) is (faster than {x.i} am|as quick as {x.me})," (said|bragged|boasted) {x} {v3:boastfully}.',
					'「(ここ|このあたり|この世)には{x.i}より(速い|足の速い)者は(いない|だれもいない)よ。」と{x}は{v3:boastfully}言いました。'
				],
				[
					'{x} (laughed at|made fun of|teased) {y} {v3:boastfully}. "You are (slower|lazier|later) than {u3:critter.a}!"',
					'「(きみ|おまえ)は{u3:critter}より(のろい|遅い)ね！」と{x}は{v3:boastfully}{y}を(からかいました|笑いました|ばかにしました)。'
				],
				[
					'"{x.i} can run (around the hill|to the sea|across the fields) and (be back|come home) before you (finish|eat up) {u3:fruit.a}," said {x} {v3:boastfully}.',
					'「(きみ|おまえ)が{u3:fruit}を食べ終わる前に、{x.i}は(丘の周りを回って|海まで行って|野原をこえて)(戻ってこられる|帰ってこられる)さ。」と{x}は{v3:boastfully}言いました。'
				]
			]
		},
		{
			does: 'challenge(y, x)',
			because: ['boast(x)'],
			tellings: [
				[
					`"(Then|Very well,|All right,) let us (race|run a race) to {g}," ${en.said} {y} {v4:voice}.`,
					`「(それなら|よし|じゃあ)、{g}まで(競走しよう|かけっこをしよう)。」と{y}は{v4:voice}${ja.said}。`
				],
				[
					`{y} was (tired of this|not afraid). "(Race me|Run against me) {w4:weekday2}, from here to {g}," {y.he} ${en.said} {v4:voice}.`,
					`{y}は(もううんざりでした|こわがりませんでした)。「{w4:weekday2}、ここから{g}まで(勝負しよう|走ってみよう)。」と{v4:voice}${ja.said}。`
				],
				[
					'{y} {v4:voice} (said|asked), "Will you (race|run) with {y.me} to {g}? The (winner|first one) gets {q4:number#f4:fruit}."',
					'{y}は{v4:voice}言いました。「{g}まで{y.i}と(競走|かけっこ)(しないか|してみないか)。(勝ったら|先に着いたら){f4:fruit}を{q4:number#f4:fruit}もらえるよ。」と(言い足しました|続けました)。'
				]
			]
		},
		{
			does: 'start(z, x, y)',
			because: ['challenge(y, x)'],
			tellings: [
				[
					'{z.a} {v5:voice} (counted|called): "One, two, (three|three and go)!"',
					'「(一、二の、三|よーい、どん|位置について、どん)！」と{z}が{v5:voice}(言いました|声をかけました)。'
				],
				[
					'{z.a} was the judge and (waved|lifted|swung) {c5:colour.a} {k5:clothing.bare} (to start the race|as a sign).',
					'審判の{z}が(始まりの合図に|合図に){c5:colour}{k5:clothing}を(ふりました|上げました)。'
				],
				[
					'(All the animals|A big crowd|Many friends) came to watch, even {c5:character.a} {k5:animal.bare}. {z.a} (blew a whistle|rang a bell|beat a drum), and the race (began|started).',
					'(動物たちがみんな|大勢の仲間が)見に来て、{c5:character}{k5:animal}までいました。{z}が(笛をふき|鐘を鳴らし|太鼓をたたき)、競走が(始まりました|始まったのです)。'
				]
			]
		},
		{
			does: 'lead(x)',
			because: ['start(z, x, y)'],
			tellings: [
				[
					'{x} (ran|shot|dashed) off (like the wind|like an arrow|in a cloud of dust) and was soon far (ahead|in front), past {h6:landmark.a}.',
					'{x}は(風のように|矢のように|土けむりを上げて)(走り出し|飛び出し)、(すぐに|たちまち)ずっと先の{h6:landmark}の横を通り過ぎました。'
				],
				[
					'{y} (walked|crawled|plodded) along {m6:pace}, but {x} was already (passing {h6:landmark.a}|past {h6:landmark.a}|only a dot beyond {h6:landmark.a}).',
					'{y}は{m6:pace}進みました。けれども、{x}はもう({h6:landmark}を通り過ぎて|{h6:landmark}の先へ行って|{h6:landmark}の向こうで点のように小さくなって)いました。'
				],
				[
					'{x} was {f6:colour} with dust, but (far|a long way|miles) (ahead|in the lead). {y} came {m6:pace} (behind|after {x.him}).',
					'{x}は{f6:colour}ほこりを上げて、(ずっと|はるか)(先|前)を走っていました。{y}は{m6:pace}(後から来ました|後を追いました)。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'sleep(x)',
						because: ['lead(x)'],
						tellings: [
							[
								'"{x.i} have (plenty of|lots of|enough) time," (thought|said) {x}, and {x.he} lay down by {o7:landmark.a} and (fell asleep|took a nap|dozed off). {x.he} dreamed of {k7:dish.a}.',
								'「時間は(たっぷり|いくらでも|まだまだ)ある。」と{x}は(思い|言い)、{o7:landmark}のそばで(眠って|昼寝をして|うとうとして)しまいました。{x.wa}{k7:dish}の夢を見ました。'
							],
							[
								'It was (hot|warm|sunny), and {x} (lay down|stretched out) under {o7:tree.a} {m7:boastfully}. Soon {x.he} was (snoring|sound asleep|fast asleep).',
								'(暑い|暖かい|いい天気の)日だったので、{x}は{o7:tree}の下で{m7:boastfully}横になりました。すぐに(いびきをかき始めました|ぐっすり眠りました|眠ってしまいました)。'
							]
						]
					}
				],
				[
					{
						does: 'feast(x)',
						because: ['lead(x)'],
						tellings: [
							[
								'By the road {x} found {o8:quality} {k8:berrylike.plural}. "(Just one|Only a few|A little snack)," {x.he} said {v8:boastfully}, but {x.he} (ate and ate|could not stop eating).',
								'{x}は道ばたで{o8:quality}{k8:berrylike}を見つけました。「(一つだけ|少しだけ|ちょっとおやつを)。」と{v8:boastfully}言いましたが、(食べても食べても|どうしても)やめられませんでした。'
							],
							[
								'{x} stopped to (eat|taste|pick) {n8:number#k8:berrylike}, then {o8:number#j8:fruit}. {x.he} grew (full|heavy|lazy) and (could hardly move|did not want to run).',
								'{x}は(立ち止まって|足を止めて){k8:berrylike}を{n8:number#k8:berrylike}、それから{j8:fruit}を{o8:number#j8:fruit}食べました。(おなかがいっぱいで|体が重くて)(動きたくなくなりました|走れなくなりました)。'
							]
						]
					}
				],
				[
					{
						does: 'show-off(x)',
						because: ['lead(x)'],
						tellings: [
							[
								'{x} met {o9:character.a} {k9:animal.bare} and (stopped|stayed) to (show off|perform) {j9:feat} {v9:boastfully}. {x.he} (forgot|did not think of) the race.',
								'{x}は{o9:character}{k9:animal}に会い、(立ち止まって|足を止めて){v9:boastfully}{j9:feat}を(見せました|やってみせました)。競走のことは(忘れていました|頭にありませんでした)。'
							],
							[
								'"(Look at {x.me}|Watch {x.me})!" called {x} {v9:boastfully} to {k9:animal.a} by {o9:landmark.a}, and {x.he} (talked|chatted|bragged) about {j9:hobby} for (an hour|a long time|ages).',
								'「{x.i}を(見てよ|見てごらん)！」と{x}は{o9:landmark}のそばの{k9:animal}に{v9:boastfully}(言い|話しかけ)、(一時間も|長い間|ずっと){j9:hobby}の話を(しました|続けました)。'
							]
						]
					}
				]
			]
		},
		{
			does: 'keep-on(y)',
			because: ['start(z, x, y)'],
			tellings: [
				[
					'(Meanwhile,|All this time|But) {y} (did not stop|kept going|never rested). {m10:pace2}, {y.he} came past {o2_10:landmark.a} and up to {x}.',
					'(その間|一方)、{y}は(休みませんでした|進み続けました|止まりませんでした)。{m10:pace2}、{o2_10:landmark}の前を通り、{x}に追いつきました。'
				],
				[
					'"(One step more|Just keep going|On and on)," {y} said to {y.self} {v10:sturdily}, and {y.he} (passed|went past|overtook) {x} {m10:pace2}.',
					'「(もう一歩|あと少し|がんばれ、がんばれ)。」と{y}は{v10:sturdily}つぶやき、{m10:pace2}{x}を(追いこしました|追いぬきました)。'
				],
				[
					'{y} was {s2_10:feelingtired} and {y.his} feet (hurt|were sore), but {y.he} (went|walked|moved) on {m10:pace2}. (Nobody noticed|{x} did not see) when {y.he} passed.',
					'{y}は{s2_10:feelingtired.te}足も(痛かった|ひりひりした)のですが、{m10:pace2}進みました。(だれも|{x}も)追いこされたことに気づきませんでした。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'win(y)',
						because: ['keep-on(y)'],
						tellings: [
							[
								`When {x} (remembered the race|looked up) and (ran|raced|flew) to {g}, {y} was (already there|waiting there) with {c3_11:colour.a} {k3_11:flower.bare}. ${en.everyone} (cheered|clapped) {v3_11:gladly}.`,
								`{x}が(競走を思い出して|はっとして){g}まで(走って|飛んで)いくと、{y}が{c3_11:colour}{k3_11:flower}を持って(もうそこにいました|待っていました)。${ja.everyone}{v3_11:gladly}(拍手しました|ほめました)。`
							],
							[
								`${en.atLast} {y} (touched|reached) {g}. "{y.i} did it!" ${en.cried} {y} {v3_11:gladly}. {x} came (too late|a moment later), {f3_11:dismayed} and out of breath.`,
								`${ja.atLast}{y}が{g}に(着きました|さわりました)。「やった！」と{y}は{v3_11:gladly}${ja.cried}。{x}は(遅れて|一足遅く)着き、息を切らしていました。とても{f3_11:dismayed.polite}。`
							]
						]
					},
					{
						does: 'learn(x)',
						because: ['win(y)'],
						tellings: [
							[
								'"You (won|beat {x.me}), and {x.i} was (silly|foolish|too proud)," said {x} {v4_12:sadly}. From then on {x.he} was {d4_12:goodnature}.',
								'「{x.i}の負けだ。(ばかだったよ|いばりすぎたよ)。」と{x}は{v4_12:sadly}言いました。それからの{x}は{d4_12:goodnature.polite}。'
							],
							[
								'{x} gave {y} {f4_12:colour.a} {k4_12:clothing.bare} as a prize and said {v4_12:voice}, "{q4_12:lesson}."',
								'{x}は{y}にごほうびの{f4_12:colour}{k4_12:clothing}を渡して、「{q4_12:lesson}。」と{v4_12:voice}言いました。'
							],
							[
								'{z} (shook|held) {y.s} hand. "{q4_12:lesson}," {z.he} said {v4_12:voice}, and {x} (nodded|blushed|hung {x.his} head).',
								'{z}は{y}の手を(取りました|にぎりました)。「{q4_12:lesson}。」と{z}が{v4_12:voice}言うと、{x}は(うなずきました|赤くなりました|下を向きました)。'
							]
						]
					}
				],
				[
					{
						does: 'stumble(x)',
						because: ['keep-on(y)'],
						tellings: [
							[
								'{x} (jumped up|came running) and wanted to (catch up|pass), but {x.he} was in such a hurry that {x.he} (fell over|tripped on) {k3_13:junk.a} and hurt {x.his} {j3_13:hurtPart}.',
								'{x}は(飛び起きて|あわてて)追いかけましたが、急ぎすぎて{k3_13:junk}に(つまずき|足をとられ)、{j3_13:hurtPart}を(けがして|痛めて)しまいました。'
							],
							[
								'Too late {x} saw {y} ahead. {x.he} (ran|raced) (wildly|without looking), slid {m3_13:mudplace} and (bumped|hurt) {x.his} {j3_13:hurtPart}.',
								'{x}が前を行く{y}に気づいたときには、もう遅すぎました。(夢中で|前も見ずに)走って、{m3_13:mudplace}すべり、{j3_13:hurtPart}を(打ちました|痛めました)。'
							]
						]
					},
					{
						does: 'help(y, x)',
						because: ['stumble(x)'],
						tellings: [
							[
								'{y} (turned back|came back) at once and {v4_14:voice} asked, "Can you (stand|walk|get up)?" {y.he} gave {x} {k4_14:drink.a} and {j4_14:snack.a}.',
								'{y}はすぐに(引き返し|戻ってきて)、{v4_14:voice}聞きました。「(立てる|歩ける)？」そして、{x}に{k4_14:drink}と{j4_14:snack}を(あげました|差し出しました)。'
							],
							[
								'{y} did not (laugh|go on). {y.he} tied {f4_14:colour.a} {k4_14:clothing.bare} around the sore place and {v4_14:voice} said, "Lean on {y.me}."',
								'{y}は(笑いませんでした|先へ行きませんでした)。痛いところに{f4_14:colour}{k4_14:clothing}を巻いて、「{y.i}につかまって。」と{v4_14:voice}言いました。'
							]
						]
					},
					{
						does: 'arrive-together(x, y)',
						because: ['help(y, x)'],
						tellings: [
							[
								'{x+y} (came|got) to {g} together, {m5_15:pace}. "(Both|The two) of you win," (judged|said) {z} {v5_15:gladly}, and {x} was no longer {d5_15:proudnature}.',
								'{x+y}は{m5_15:pace}いっしょに{g}に(着きました|たどり着きました)。「(二人とも勝ちだ|引き分けだ)。」と{z}が{v5_15:gladly}言いました。{x}はもう{d5_15:proudnature}ところがなくなりました。'
							],
							[
								'(Side by side|Arm in arm) {x+y.they} (reached|touched) {g}. "{q5_15:lesson}," said {x} {v5_15:voice}.',
								'(並んで|腕を組んで){x+y.they}は{g}に(着きました|さわりました)。「{q5_15:lesson}。」と{x}は{v5_15:voice}言いました。'
							]
						]
					}
				]
			]
		}
	]
};

/** Somebody who fools others is fooled the same way. */
const trick: Plot = {
	name: 'trickster-tricked',
	cast: { x: 'trickster', y: 'animal', t: 'store', n: 'number' },
	steps: [
		{
			does: 'harvest(y, t)',
			tellings: [
				[
					'{s16:character.a} {y.bare} {p16:outdoors.at} had (gathered|picked|collected) {n#t} {m16:pace} and kept the pile in {c16:colour.a} {b16:container.bare}.',
					'{p16:outdoors}の{s16:character}{y}は、{m16:pace}{t}を{n#t}(集めて|とって)、{c16:colour}{b16:container}に(しまいました|入れておきました)。'
				],
				[
					'{time16:time}, {s16:coat.a} {y.bare} (set|laid|put) {n#t} on {c16:colour.a} {b16:cloth.bare} and (got ready|sat down) to eat {m16:gladly}.',
					'{time16:time}、{s16:coat}{y}が{c16:colour}{b16:cloth}に{t}を{n#t}(並べて|置いて)、{m16:gladly}食べようとしていました。'
				],
				[
					'Once {s16:size.a} {y.bare} (found|got|was given) {n#t} {p16:outdoors.at}. "(How lucky|What a day|Hooray)!" said {y} {m16:gladly}.',
					'昔、{s16:size}{y}が{p16:outdoors}で{t}を{n#t}(見つけました|手に入れました|もらいました)。「(運がいいな|いい日だな|やったあ)！」と{y}は{m16:gladly}言いました。'
				]
			]
		},
		{
			does: 'envy(x, t)',
			because: ['harvest(y, t)'],
			tellings: [
				[
					'{d17:proudnature.a} {x.bare} (watched|saw this) from behind {o17:landmark.a}. "{x.i} want (all of that|those {t.plural})," {x.he} (thought|muttered|whispered) {v17:voicelow}.',
					'{d17:proudnature}{x}が{o17:landmark}のかげから(見ていました|のぞいていました)。「あの{t}が(全部ほしい|食べたい)な。」と{v17:voicelow}(思いました|つぶやきました)。'
				],
				[
					'Along came {d17:proudnature.a} {x.bare} with {k17:clothing.a} and an empty (stomach|belly). {x.he} (looked at|eyed|smelled) the {t.plural} and (had a plan|thought of a trick).',
					'そこへ{k17:clothing}を身につけた、{d17:proudnature}{x}がおなかをすかせて(来ました|やってきました)。{x.wa}{t}を(見て|ながめて)、(悪だくみを思いつきました|うまい手を考えました)。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'fool(x, y)',
						because: ['envy(x, t)'],
						tellings: [
							[
								`"(Run|Quick|Hurry)! {o2_18:mighty.a} is coming {p2_18:outdoors.at}!" ${en.cried} {x} {v2_18:loudly}. {y} (ran|fled) and left the {t.plural} behind.`,
								`「(逃げろ|早く|大変だ)！{p2_18:outdoors}に{o2_18:mighty}が来るぞ！」と{x}は{v2_18:loudly}${ja.cried}。{y}は{t}を置いたまま(逃げて|走って)いきました。`
							],
							[
								'{x} put on {c2_18:colour.a} {k2_18:clothing.bare} and {v2_18:boastfully} said, "{x.i} am the (king|queen)\'s tax (man|collector). Hand over your {t.plural}." {y} (believed it|was afraid) and (obeyed|gave {t.them} up).',
								'{x}は{c2_18:colour}{k2_18:clothing}を身につけて、{v2_18:boastfully}言いました。「(お城|王さま)の役人だ。{t}を出せ。」{y}は(信じて|こわくなって)、(全部渡しました|言うとおりにしました)。'
							]
						]
					}
				],
				[
					{
						does: 'fool(x, y)',
						because: ['envy(x, t)'],
						tellings: [
							[
								'"Bury your {t.plural} under {o2_19:tree.a}," said {x} {v2_19:voice}, "and (tomorrow|by morning) there will be (twice as many|a hundred)." {y} did so. (That night|When it was dark) {x} dug {t.them} (up|out).',
								'「{o2_19:tree}の下に{t}を埋めれば、(明日|朝)には(二倍に|百倍に)なるよ。」と{x}は{v2_19:voice}言いました。{y}はそのとおりにしました。(その夜|暗くなると)、{x}はそれをほり出しました。'
							],
							[
								'"{x.i} will change the {t.plural} for {c2_19:colour} {k2_19:treasure.plural}," said {x} {v2_19:voice} and (took|carried off) the {t.plural}. But in the bag that {x.he} left were only (stones|dry leaves|old corks) and {j2_19:junk.a}.',
								'「{c2_19:colour}{k2_19:treasure}と取りかえてあげる。」と{x}は{v2_19:voice}言い、{t}を(持って|運んで)いきました。けれども、置いていった袋の中は(石|枯れ葉|古いせん)と{j2_19:junk}だけでした。'
							]
						]
					}
				]
			]
		},
		{
			does: 'brag(x)',
			because: ['fool(x, y)'],
			chance: 0.5,
			tellings: [
				[
					'{x} ate {k3_20:number2.bare} of the {t.plural} {v3_20:boastfully}. "(How easy|How clever {x.i} am|What a fool)!" (laughed|giggled) {x}.',
					'{x}は{v3_20:boastfully}{t}を{k3_20:number2}個食べました。「(かんたんだ|{x.i}は頭がいい|まぬけなやつだ)なあ！」と(笑いました|くすくす笑いました)。'
				],
				[
					'That night {x} told {k3_20:animal.a} {v3_20:boastfully} how {x.he} had (fooled|tricked|cheated) {y}.',
					'その夜、{x}は{y}を(だました|引っかけた|ごまかした)話を{k3_20:animal}に{v3_20:boastfully}(話しました|聞かせました)。'
				]
			]
		},
		{
			does: 'plan(y)',
			because: ['fool(x, y)'],
			tellings: [
				[
					'When {y} (understood|found out|learned the truth), {y.he} was {f4_21:dismayed}. But {y.he} sat down by {o4_21:landmark.a} and (thought|made a plan) {m4_21:pace}.',
					'(だまされたと分かって|本当のことを知って)、{y}は{f4_21:dismayed.polite}。でも、{o4_21:landmark}のそばに座って、{m4_21:pace}(考えました|計画を立てました)。'
				],
				[
					'{y} told {d4_21:character.a} {k4_21:animal.bare} {v4_21:sadly} what had happened. "(Trick {x.him}, then|Let us trick {x})," said {k4_21} {w4_21:voice}.',
					'{y}は{d4_21:character}{k4_21:animal}に、あったことを{v4_21:sadly}話しました。「(今度は{x}をだましてやろう|仕返しをしよう)。」と{k4_21}は{w4_21:voice}言いました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'bait(y, x)',
						because: ['plan(y)'],
						tellings: [
							[
								'The next (day|morning), {y} {v5_22:voice} said to {x}, "{p5_22:nook.at} {y.i} saw {c5_22:colour.a} {k5_22:container.bare} full of {j5_22:sweets}. But (do not look|it is a secret)!"',
								'次の(日|朝)、{y}は{x}に{v5_22:voice}言いました。「{p5_22:nook}で、{j5_22:sweets}でいっぱいの{c5_22:colour}{k5_22:container}を見たよ。でも、(見ちゃだめ|ひみつだよ)！」と付け加えました。'
							]
						]
					},
					{
						does: 'fall-for(x)',
						because: ['bait(y, x)'],
						tellings: [
							[
								'{x} (ran|crept|hurried) there {m6_23:pace} and (opened it|looked inside). There were only {n6_23:number#d6_23:critter}, and a (pot|bowl) of {c6_23:colour} paint (fell|tipped) on {x.his} head!',
								'{x}は{m6_23:pace}そこへ(行って|かけつけて)ふたを開けました。中には{d6_23:critter}が{n6_23:number#d6_23:critter}いるだけで、上から{c6_23:colour}ペンキが(落ちて|こぼれて)きて、頭からかぶりました！'
							],
							[
								'{x} (crawled|climbed) in {m6_23:boastfully}, and (bang|snap|click)! the lid fell shut. Inside it (smelled of|stank of) {d6_23:stink}.',
								'{x}が{m6_23:boastfully}もぐりこむと、(ばたん|がちゃん|ぱたん)！ふたが閉まりました。中は{d6_23:stink}のにおいが(しました|ぷんぷんしました)。'
							]
						]
					}
				],
				[
					{
						does: 'fall-for(x)',
						because: ['plan(y)'],
						tellings: [
							[
								'{y} painted {n6_24:number} stones to look like {t.plural} and (left|laid) the stones by {o6_24:landmark.a}. {x} (grabbed|stole) one and bit into it {m6_24:boastfully}. "(Ow|Ouch), my {c6_24:toothlike}!"',
								'{y}は{n6_24:number}つの石を{t}そっくりに塗り、{o6_24:landmark}のそばに(置きました|並べました)。{x}は一つ(つかんで|ぬすんで)、{m6_24:boastfully}かぶりつきました。「(痛い|いたた)、{c6_24:toothlike}が！」と{x}は(叫びました|わめきました)。'
							],
							[
								'"{p6_24:outdoors.at} the moon has fallen into a well," said {y} {v6_24:voice}. {x} (leaned|bent) over to (see|grab it), and (splash|plop)! {x.he} fell into the {c6_24:cold} water.',
								'「{p6_24:outdoors}の井戸に月が落ちたよ。」と{y}は{v6_24:voice}言いました。{x}が(のぞきこむ|手をのばす)と、(ざぶん|どぼん)！{c6_24:cold}水に落ちてしまいました。'
							],
							[
								'{y} hung a sign {p6_24:nook.at}: "(Free|Magic) {t.plural}! (Close|Shut) your eyes." {x} (closed|shut) {x.his} eyes {m6_24:boastfully} and (got|received) a (bucket|tub) of {c6_24:cold} water on the head.',
								'{y}は{p6_24:nook}に札を出しました。「(ただの|まほうの){t}あります。目を(閉じて|つぶって)ください。」{x}は{m6_24:boastfully}目を(閉じて|つぶって)、頭から{c6_24:cold}水をかぶりました。'
							]
						]
					}
				]
			]
		},
		{
			does: 'beg(x, y)',
			because: ['fall-for(x)'],
			tellings: [
				[
					`"(Help|Please help {x.me}|Stop it)!" ${en.cried} {x} {v7_25:sadly}. "(Give back|Bring back) the {t.plural} first," {y} said {w7_25:voice}.`,
					`「(助けて|お願い、助けて|もうやめて)！」と{x}は{v7_25:sadly}${ja.cried}。「先に{t}を(返して|持ってきて)。」と{y}は{w7_25:voice}言いました。`
				],
				[
					'{y} came (out|by) with {k7_25:animal.a} and (laughed|smiled) {w7_25:gladly}. {x} understood: {x.he} had been (fooled|tricked) (too|in turn). {x.he} was {f7_25:dismayed}.',
					'{y}が{k7_25:animal}と(出てきて|やってきて)、{w7_25:gladly}笑いました。{x}は自分も(だまされた|引っかかった)のだと分かり、{f7_25:dismayed.polite}。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'give-back(x, t)',
						because: ['beg(x, y)'],
						tellings: [
							[
								'{x} (gave back|returned) what was left of the {t.plural}, and even added {k8_26:fruit.a} and {j8_26:flower.a}. "{q8_26:lesson}," said {y} {v8_26:voice}.',
								'{x}は残っていた{t}を(返し|戻し)、おまけに{k8_26:fruit}と{j8_26:flower}もくれました。「{q8_26:lesson}。」と{y}は{v8_26:voice}言いました。'
							],
							[
								`"{x.i} am sorry," {x} ${en.said} {v8_26:sadly} and (worked|cleaned) for {y} until {w8_26:weekday}. In the end (the two ate|the two shared) {k8_26:dish.a} together.`,
								'「ごめんなさい。」と{x}は{v8_26:sadly}言い、{w8_26:weekday}まで{y}のために(働きました|そうじをしました)。そして最後には、二人で{k8_26:dish}を(食べました|分け合いました)。'
							]
						]
					}
				],
				[
					{
						does: 'run-away(x)',
						because: ['beg(x, y)'],
						tellings: [
							[
								'{x} (ran|slunk) away {m8_27:sadly}, past {o8_27:landmark.a} and far off, and (nobody|none of the animals) saw {x.him} (again|until {w8_27:season}).',
								'{x}は{m8_27:sadly}(逃げて|こそこそと去って)いき、{o8_27:landmark}の向こうへ消えました。(その後|{w8_27:season}が来るまで)、だれも{x}を見ませんでした。'
							],
							[
								'{x} was so (ashamed|red in the face) that {x.he} left {m8_27:sadly}. {y} (shared|ate) {k8_27:dish.a} with {d8_27:character.a} {j8_27:animal.bare} that night.',
								'{x}は(はずかしくて|顔を真っ赤にして)、{m8_27:sadly}(去って|出て)いきました。その夜、{y}は{d8_27:character}{j8_27:animal}と{k8_27:dish}を(分け合いました|食べました)。'
							]
						]
					}
				]
			]
		}
	]
};

/** A weak one who was helped helps the strong one in turn. */
const debt: Plot = {
	name: 'small-helps-great',
	cast: { x: 'mighty', y: 'tiny', p: 'outdoors' },
	steps: [
		{
			does: 'be-in-need(y)',
			tellings: [
				[
					`{t28:time}, {c28:coat.a} {y.bare} (was stuck|was caught|had got its foot caught) in {b28:quality.a} {k28:junk.bare} {p.at}. "(Help|Somebody, please)!" ${en.cried} {y} {v28:sadly}.`,
					`{t28:time}、{p}で、{c28:coat}{y}が{b28:quality}{k28:junk}に(はさまって|引っかかって)いました。「(助けて|だれか来て)！」と{y}は{v28:sadly}${ja.cried}。`
				],
				[
					'{c28:character.a} {y.bare} had (fallen|dropped) into {b28:size.a} {k28:vessel.bare} {p.at} and could not (get|climb) out. {y.he} wept {v28:sadly} for {h28:colour.a} {j28:clothing.bare} that {y.he} had lost, too.',
					'{p}で、{c28:character}{y}が{b28:size}{k28:vessel}に(落ちて|転がりこんで)、出られなくなりました。なくした{h28:colour}{j28:clothing}のことも思って、{v28:sadly}泣きました。'
				],
				[
					'Once {c28:size.a} {y.bare} sat {p.at} with {b28:colour.a} {k28:cloth.bare} around {y.him} and shivered. {y.he} had eaten (nothing|no more) since {d28:weekday} but {n28:number#j28:berrylike}.',
					'昔、{c28:size}{y}が{p}で{b28:colour}{k28:cloth}にくるまって(ふるえて|じっとして)いました。{d28:weekday}から、{j28:berrylike}を{n28:number#j28:berrylike}しか食べていませんでした。'
				]
			]
		},
		{
			does: 'meet(x, y)',
			because: ['be-in-need(y)'],
			tellings: [
				[
					'{d29:character.a} {x.bare} with {b29:colour.a} {k29:clothing.bare} came by {m29:pace}. (Most|Many) would have (gone|walked) on, but {x} (stopped|bent down) and asked {v29:voice}, "What is (wrong|the matter)?"',
					'{b29:colour}{k29:clothing}を身につけた{d29:character}{x}が{m29:pace}通りかかりました。「(どうしたの|何があったの)？」と{x}は{v29:voice}(立ち止まって|身をかがめて)聞きました。'
				],
				[
					'{d29:coat.a} {x.bare} was (eating|having) {k29:dish.a} by {b29:landmark.a} and (heard|noticed) {y}. {x.he} (came|went) over {m29:pace}.',
					'{b29:landmark}のそばで{k29:dish}を食べていた{d29:coat}{x}が、{y}に気づき、{m29:pace}近づいてきました。'
				]
			]
		},
		{
			does: 'help(x, y)',
			because: ['meet(x, y)'],
			tellings: [
				[
					'{x} (lifted|picked) {y} up {m30:pace}, gave {y.him} {k30:snack.a} and {j30:drink.a}, and (wrapped|dried) {y.him} in {b30:colour.a} {h30:cloth.bare}.',
					'{x}は{m30:pace}{y}を持ち上げて、{k30:snack}と{j30:drink}を(あげ|ごちそうし)、{b30:colour}{h30:cloth}でくるんでやりました。'
				],
				[
					'{x} took {y} out {m30:pace} and (carried|brought) {y.him} on {x.his} back to {q30:nest.a} {p2_30:nook.at}, where there was {k30:dish.a}.',
					'{x}は{m30:pace}{y}を助け出し、背中にのせて、{p2_30:nook}の{q30:nest}まで(運び|連れて行き)ました。そこには{k30:dish}がありました。'
				],
				[
					'"(Come|Do not cry)," said {x} {v30:voice}, and {x.he} (freed|helped) {y}. All (day|evening) {x+y.they} talked about {h30:hobby} over {k30:drink.a} and {j30:snack.a}.',
					'「(おいで|泣かないで)。」と{x}は{v30:voice}言って、{y}を助けました。二人は{k30:drink}と{j30:snack}を前に、(一日中|夜まで){h30:hobby}の話をしました。'
				]
			]
		},
		{
			does: 'promise(y, x)',
			because: ['help(x, y)'],
			tellings: [
				[
					'"(One day|Some day) {y.i} will help you too," said {y} {v31:voice}. {x} (smiled|laughed) {w31:gladly}. "(You|Such a small one)? With {k31:tool.a}, perhaps?"',
					'「いつか{y.i}も(あなたを助けます|お返しをします)。」と{y}は{v31:voice}言いました。「(小さなきみが|きみが)かい？{k31:tool}でも使ってかな？」と{x}は{w31:gladly}言いました。'
				],
				[
					'{y} gave {x} {b31:quality.a} {k31:treasure.bare} and said {v31:voice}, "{y.i} will not forget (this|it), not until {s31:season}, not ever."',
					'{y}は{x}に{b31:quality}{k31:treasure}を渡し、「このことは{s31:season}が来ても、いつまでも(忘れません|覚えています)。」と{v31:voice}言いました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'be-trapped(x)',
						tellings: [
							[
								"When {s32:season} came, {x} stepped into a (hunter's net|trap of ropes) near {b32:landmark.a}. {x.he} (pulled|roared|kicked) {v32:sadly}, but {c32:colour} ropes held {x.his} {k32:hurtPart} fast.",
								'{s32:season}になって、{x}は{b32:landmark}の近くで(猟師の網|なわのわな)にかかりました。{v32:sadly}(もがいて|引っぱって)も、{c32:colour}なわが{k32:hurtPart}にからまって取れません。'
							]
						]
					},
					{
						does: 'help-back(y, x)',
						because: ['promise(y, x)', 'be-trapped(x)'],
						tellings: [
							[
								'{y} (heard|found) {x.him}, and (slipped|crawled) between the ropes {m33:pace}. With {b33:size.a} {k33:tool.bare} and {d33:character.a} {j33:critter.bare} for a guide, {y.he} (loosened|untied) knot after knot until {x} was free.',
								'{y}が(聞きつけて|見つけて)、なわの間に{m33:pace}もぐりこみました。{d33:character}{j33:critter}に道を教わりながら、{b33:size}{k33:tool}で結び目を一つずつ(ほどき|ゆるめ)、とうとう{x}を自由にしました。'
							],
							[
								'"(Lie|Keep) still," said {y} {v33:voice}. {y.he} called {n33:number} cousins in {b33:colour} {k33:clothing.plural}, and the whole family (opened|untied) all the knots {m33:pace}.',
								'「(動かないで|じっとしていて)。」と{y}は{v33:voice}言いました。{b33:colour}{k33:clothing}を身につけたいとこを{n33:number}匹呼んで、みんなで{m33:pace}結び目を全部ほどきました。'
							]
						]
					}
				],
				[
					{
						does: 'lose-way(x)',
						tellings: [
							[
								'One {c34:weather} night {x} lost {x.his} way {r34:outdoors.at}. Everything looked {b34:colour}, and {x} was (afraid|frightened) of {k34:sound}.',
								'ある{c34:weather}夜、{x}は{r34:outdoors}で道に迷いました。何もかも{b34:colour.te}、{k34:sound}も(こわく思えました|おそろしく聞こえました)。'
							]
						]
					},
					{
						does: 'help-back(y, x)',
						because: ['promise(y, x)', 'lose-way(x)'],
						tellings: [
							[
								'Then {b35:colour.a} (spark|light) (danced|shone) near the ground: {y} with {c35:size.a} lantern! "Past {k35:landmark.a}, then past {j35:landmark.a}," said {y} {v35:voice} and led {x} home {m35:pace}.',
								'すると、地面の近くで{b35:colour}明かりが(ゆれました|光りました)。{c35:size}ランプを持った{y}です！「{k35:landmark}をこえて、次に{j35:landmark}をこえるよ。」と{y}は{v35:voice}言い、{m35:pace}{x}を家まで(案内しました|連れて行きました)。'
							],
							[
								'{y} sat down between {x.his} ears and told {x.him} {m35:pace} where to turn: at {k35:landmark.a}, at {c35:flower.a}, and at {b35:colour.a} {j35:nest.bare}.',
								'{y}は{x}の耳の間に座り、{k35:landmark}で、{c35:flower}のところで、{b35:colour}{j35:nest}で、と曲がる場所を{m35:pace}教えました。'
							]
						]
					}
				],
				[
					{
						does: 'be-locked-in(x)',
						tellings: [
							[
								'(Then|Some time later) the door of {x.s} {b36:quality} {k36:nest.bare} fell shut, and the key lay outside, {r36:nook.at}. {x} had only {j36:drink.a} and {h36:vegetable.a} left.',
								'(その後|しばらくして)、{x}の{b36:quality}{k36:nest}の戸が閉まってしまいました。かぎは外の{r36:nook}です。中には{j36:drink}と{h36:vegetable}しかありませんでした。'
							]
						]
					},
					{
						does: 'help-back(y, x)',
						because: ['promise(y, x)', 'be-locked-in(x)'],
						tellings: [
							[
								'{y} came (by|along) with {b37:colour.a} {k37:container.bare}, (heard|noticed) {x}, and (dragged|pushed) the key under the door {m37:pace}. It took {n37:number} (long |)hours.',
								'{b37:colour}{k37:container}を持った{y}が通りかかり、{x}に気づいて、{m37:pace}かぎを戸の下から(押しこみました|入れました)。{n37:number}時間も(かかりました|かかる仕事でした)。'
							],
							[
								'{y} (squeezed|crept) in through the keyhole and (pressed|turned) the {b37:quality} lock {m37:pace}. "{k37:feat} could not be (harder|more difficult)," said {y} {v37:gladly}.',
								'{y}はかぎ穴から(もぐりこんで|入って)、{b37:quality}じょう前を{m37:pace}回しました。「{k37:feat}より(難しかった|大変だった)よ。」と{y}は{v37:gladly}言いました。'
							]
						]
					}
				]
			]
		},
		{
			does: 'thank(x, y)',
			because: ['help-back(y, x)'],
			tellings: [
				[
					'"{x.i} (laughed|smiled) at you, but you saved {x.me}," said {x} {v38:voice}. That (night|evening) {x+y} shared {k38:dish.a} and {h38:fruit.a}.',
					'「{x.i}は笑ったのに、助けてくれたんだね。」と{x}は{v38:voice}言いました。その(夜|晩)、{x+y}は{k38:dish}と{h38:fruit}を分け合いました。'
				],
				[
					'"{q38:lesson}," said {x} {v38:voice}, and gave {y} {b38:colour.a} {k38:gift.bare}. {x+y.they} (were|stayed) friends (ever after|always).',
					'「{q38:lesson}。」と{x}は{v38:voice}言って、{y}に{b38:colour}{k38:gift}を贈りました。二人は(いつまでも|ずっと)友だちでした。'
				],
				[
					'{x} was {f38:glad}. {x.he} put {h38:flower.a} and {b38:colour.a} {k38:clothing.bare} on {y.s} head and told (everyone|all the animals) about {y.him} {v38:gladly}.',
					'{x}は{f38:glad.polite}。{y}の頭に{h38:flower}と{b38:colour}{k38:clothing}をのせて、(みんなに|動物たちに){v38:gladly}話して回りました。'
				]
			]
		}
	]
};

/** A wish comes true and is a burden. */
const wishing: Plot = {
	name: 'foolish-wish',
	cast: { a: 'animal', w: 'animal', l: 'longing', k: 'character', e: 'contest' },
	steps: [
		{
			does: 'envy(a, l)',
			tellings: [
				[
					'{t39:time}, {c39:coat.a} {a.bare} looked at {a.his} face in {b39:size.a} {v39:vessel.bare} of water and (frowned|sighed) {m39:sadly}. "{a.i} want {l}," {a.he} said.',
					'{t39:time}、{c39:coat}{a}が{b39:size}{v39:vessel}の水に顔を映して、{m39:sadly}(見つめました|首をふりました)。「{l}がほしいなあ。」と言いました。'
				],
				[
					'{c39:character.a} {a.bare} lived {p39:outdoors.at} and (had|owned) {b39:colour.a} {h39:nest.bare}, {j39:fruit.a} each day and {d39:character} friends. Still {a.he} dreamed of {l}.',
					'{p39:outdoors}の{c39:character}{a}は、{b39:colour}{h39:nest}も、毎日の{j39:fruit}も、{d39:character}友だちも持っていました。それでも、{l}を(夢見て|ほしがって)いました。'
				],
				[
					'Once {c39:size.a} {a.bare} saw a picture in {b39:book.a}. "(Oh|Look), {l}! If only {a.i} had that," said {a} {m39:voice}, "{a.i} would be the best {e}."',
					'昔、{c39:size}{a}が{b39:book}の絵を見て、{m39:voice}言いました。「(わあ|おや)、{l}だ！これがあれば、一番の{e}になれるのに。」と。'
				]
			]
		},
		{
			does: 'meet(a, w)',
			because: ['envy(a, l)'],
			tellings: [
				[
					'By {h40:landmark.a} sat {k.a} {w.bare}, a wizard in {b40:colour.a} {j40:clothing.bare}. "(Give|Bring) {w.me} {n40:number#f40:flower}, and you may make a wish," {w.he} said {v40:voice}.',
					'{h40:landmark}のそばに、{b40:colour}{j40:clothing}を身につけたまほう使いの、{k}{w}が座っていました。「{f40:flower}を{n40:number#f40:flower}(くれたら|持ってきたら)、願いをかなえよう。」と{v40:voice}言いました。'
				],
				[
					'{a} (rubbed|cleaned) {b40:quality.a} {j40:container.bare} {p40:nook.at}, and out came {c40:colour} smoke and {w.a}. "A wish? (Granted|You shall have it)," said {w} {v40:voice}.',
					'{a}が{p40:nook}で{b40:quality}{j40:container}を(こする|みがく)と、{c40:colour}けむりと{w}が出てきました。「願いごとかい？(よし|かなえよう)。」と{w}は{v40:voice}言いました。'
				],
				[
					'{a} (helped|carried {j40:vegetable.a} for) {b40:character.a} {w.bare}. "{w.i} know some magic," said {w} {v40:voice}. "(Wish|Ask) for something, but (think first|take care)."',
					'{a}は{b40:character}{w}(を手伝いました|のために{j40:vegetable}を運びました)。「まほうが少し使えるんだ。願いごとを言ってごらん。でも、よく考えて。」と{w}は{v40:voice}言いました。'
				]
			]
		},
		{
			does: 'wish(a, l)',
			because: ['meet(a, w)'],
			tellings: [
				[
					`"{l}!" ${en.cried} {a} {v41:gladly}. {b41:colour} (sparks|stars) flew, it smelled of {h41:smell}, and the wish (came true|was granted).`,
					`「{l}！」と{a}は{v41:gladly}${ja.cried}。{b41:colour}(火花|星)が飛び、{h41:smell}のにおいがして、願いがかないました。`
				],
				[
					'{a} did not think for long and (named|told) {a.his} wish {v41:gladly}. (Bang|Poof|Whoosh)! {a} heard {h41:sound}, then had {l}.',
					'{a}はよく考えもせずに、{v41:gladly}願いごとを言いました。(ぽん|ぱっ|どろん)！{h41:sound}がして、{a}は{l}を手に入れました。'
				]
			]
		},
		{
			does: 'enjoy(a)',
			because: ['wish(a, l)'],
			chance: 0.6,
			tellings: [
				[
					'At first {a} was {f42:glad}. {a.he} (showed it to|visited) {b42:character.a} {j42:animal.bare}, {c42:coat.a} {h42:pet.bare} and even {d42:worker.a}.',
					'初めのうち、{a}は{f42:glad.polite}。{b42:character}{j42:animal}や、{c42:coat}{h42:pet}、{d42:worker}にまで(見せて回りました|自慢しました)。'
				],
				[
					'{a} (walked|strutted) past {h42:landmark.a} {v42:boastfully} and {n42:number} times around {b42:tree.a}, in {c42:colour.a} {j42:clothing.bare}.',
					'{a}は{c42:colour}{j42:clothing}を身につけて、{h42:landmark}の前を{v42:boastfully}歩き、{b42:tree}の周りを{n42:number}回も回りました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'suffer(a)',
						because: ['wish(a, l)'],
						tellings: [
							[
								'(But|Soon, however,) {a} could not (fit|get) into {a.his} {b43:quality} {j43:nest.bare} any more, and slept outside, by {h43:landmark.a}, {f43:dismayed} and cold.',
								'(ところが|けれども)、{a}は自分の{b43:quality}{j43:nest}に入れなくなり、{h43:landmark}のそばで、ふるえながら眠りました。とても{f43:dismayed.polite}。'
							],
							[
								'The next day it was so heavy that {a.he} (broke|crushed) {b43:colour.a} {j43:furniture.bare}, {n43:number#v43:vessel} and {h43:quality.a} {d43:instrument.bare}.',
								'次の日、あまりに重くて、{a}は{b43:colour}{j43:furniture}と、{v43:vessel}を{n43:number#v43:vessel}と、{h43:quality}{d43:instrument}を(こわしました|つぶしました)。'
							]
						]
					}
				],
				[
					{
						does: 'suffer(a)',
						because: ['wish(a, l)'],
						tellings: [
							[
								`{b44:character.a} {j44:animal.bare} did not know {a} any more and (ran|hid) {p44:nook.at}. "A monster!" ${en.cried} {c44:coat.a} {h44:critter.bare} {v44:loudly}.`,
								`{b44:character}{j44:animal}は{a}だと分からず、{p44:nook}に(逃げました|かくれました)。「おばけだ！」と{c44:coat}{h44:critter}が{v44:loudly}${ja.cried}。`
							],
							[
								'The others were (playing|busy with) {h44:game}, but nobody (called|wanted) {a}. {a.he} sat alone with {b44:taste.a} {j44:snack.bare} and felt {f44:dismayed}.',
								'ほかのみんなは{h44:game}をしていましたが、だれも{a}を(呼びません|さそいません)でした。一人で{b44:taste}{j44:snack}を食べて、{f44:dismayed.polite}。'
							]
						]
					}
				],
				[
					{
						does: 'suffer(a)',
						because: ['wish(a, l)'],
						tellings: [
							[
								'{a} wanted to (eat|pick) {b45:taste.a} {j45:fruit.bare}, but it got (in the way|stuck in {h45:tree.a}). (All day|Until dark) {a.he} hung there {v45:sadly}.',
								'{a}は{b45:taste}{j45:fruit}を(食べよう|とろう)としましたが、じゃまになって{h45:tree}に引っかかりました。(一日中|暗くなるまで){v45:sadly}ぶら下がっていました。'
							],
							[
								'A thief with {b45:colour.a} {j45:clothing.bare} saw it and wanted to (steal|have) it. {a} (ran|fled) past {h45:landmark.a} and hid {p45:nook.at}, {f45:dismayed}.',
								'{b45:colour}{j45:clothing}のどろぼうが、それを(ぬすもう|うばおう)としました。{a}は{h45:landmark}の前を逃げて、{p45:nook}にかくれました。とても{f45:dismayed.polite}。'
							]
						]
					}
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'undo(a, w)',
						because: ['suffer(a)'],
						tellings: [
							[
								'{a} (went|ran) back to {w} {m46:pace}. "Take it (back|away)," (begged|asked) {a} {v46:sadly}. {w} (waved|shook) {b46:colour.a} {j46:tool.bare}, and all was as before.',
								'{a}は{m46:pace}{w}のところへ戻り、「(元に戻して|取り消して)ください。」と{v46:sadly}たのみました。{w}が{b46:colour}{j46:tool}を(ふる|持ち上げる)と、すべて元どおりになりました。'
							],
							[
								'"(Wish|Speak) it backward," said {w} {v46:voice}, "and drink {b46:taste} {j46:drink.bare} {h46:weekday2}." {a} did so and was {a.self} again.',
								'「願いを逆さに言って、{h46:weekday2}{b46:taste}{j46:drink}を飲むんだ。」と{w}は{v46:voice}言いました。そのとおりにすると、{a}は元の姿に戻りました。'
							]
						]
					},
					{
						does: 'learn(a)',
						because: ['undo(a, w)'],
						tellings: [
							[
								'(Never again|From then on) {a} was {f47:glad} with {b47:colour.a} {j47:cloth.bare}, {c47:taste.a} {h47:fruit.bare} and {a.his} own {d47:coat} face.',
								'(それからは|その日から)、{a}は{b47:colour}{j47:cloth}と{c47:taste}{h47:fruit}と、自分の{d47:coat}顔だけで{f47:glad.polite}。'
							],
							[
								'"{q47:lesson}," said {a} {v47:voice}, and {a.he} (threw|put) {b47:quality.a} {j47:treasure.bare} into the water for luck.',
								'「{q47:lesson}。」と{a}は{v47:voice}言い、幸運を願って{b47:quality}{j47:treasure}を水に(投げました|入れました)。'
							]
						]
					}
				],
				[
					{
						does: 'use(a)',
						because: ['suffer(a)'],
						tellings: [
							[
								'Then {a} (heard|noticed) {b48:coat.a} {j48:critter.bare} in trouble by {h48:landmark.a}. Nobody could help but {a}, because of what {a.he} had (got|wished for)!',
								'そのとき、{a}は{h48:landmark}のそばで困っている{b48:coat}{j48:critter}に気づきました。助けられるのは、願いがかなった{a}だけだったのです！'
							]
						]
					},
					{
						does: 'learn(a)',
						because: ['use(a)'],
						tellings: [
							[
								'{a} was {f49:glad} and (gave|lent) {a.his} magic to (others|everyone in need). "{q49:lesson}," said {w}, who brought {b49:colour.a} {j49:gift.bare} {v49:gladly}.',
								'{a}は{f49:glad.polite}。その力を(困っている者|みんな)のために使いました。「{q49:lesson}。」と{w}は言い、{v49:gladly}{b49:colour}{j49:gift}を持ってきました。'
							]
						]
					}
				]
			]
		}
	]
};

/** One works before the winter, the other plays. */
const winter: Plot = {
	name: 'home-before-winter',
	cast: { x: 'animal', y: 'animal', h: 'nest', s: 'strongStuff', u: 'weakStuff', t: 'store' },
	steps: [
		{
			does: 'warn(x, y)',
			tellings: [
				[
					'It was autumn, and the (leaves|trees) {p50:outdoors.at} were {c50:leafcolour}. "Winter will (be here|come) soon," said {d50:character.a} {x.bare} {v50:voice} to {b50:coat.a} {y.bare}.',
					'秋になり、{p50:outdoors}の木の葉は{c50:leafcolour.adv}なりました。「もうすぐ冬が(来る|やってくる)よ。」と{d50:character}{x}は{b50:coat}{y}に{v50:voice}言いました。'
				],
				[
					'{d50:coat.a} {x.bare} and {b50:character.a} {y.bare} had (shared|played {g50:game} by) {q50:landmark.a} all summer. Now a {c50:quality2} wind blew. "We need a home," said {x} {v50:voice}.',
					'{d50:coat}{x}と{b50:character}{y}は、夏の間{q50:landmark}のそばで(過ごしました|{g50:game}をしました)。今は{c50:quality2}風が吹いています。「家がいるね。」と{x}は{v50:voice}言いました。'
				]
			]
		},
		{
			does: 'build(x, h)',
			because: ['warn(x, y)'],
			tellings: [
				[
					'{x} (built|made) {c51:size.a} {h.bare} of {s} {p2_51:nook.at}, with {b51:colour.a} door and {d51:quality.a} {f51:furniture.bare}. {x.he} worked {m51:pace}.',
					'{x}は{p2_51:nook}に{s}で{c51:size}{h}を(建てました|作りました)。{b51:colour}戸と{d51:quality}{f51:furniture}も付けて、{m51:pace}働きました。'
				],
				[
					'With {q51:tool.a} and {b51:quality.a} {f51:junk.bare}, {x} (put up|built) {c51:colour.a} {h.bare} of {s} {m51:pace}, and hung {d51:clothing.a} in the window.',
					'{x}は{q51:tool}と{b51:quality}{f51:junk}を使って、{s}で{c51:colour}{h}を{m51:pace}(建て|作り)、窓に{d51:clothing}をかけました。'
				]
			]
		},
		{
			does: 'store(x, t)',
			because: ['warn(x, y)'],
			tellings: [
				[
					'{x} also (gathered|stored) {n52:number#t} a day in {c52:colour.a} {b52:container.bare}, and some {q52:ingredient.bare} and {d52:drink.bare}.',
					'{x}はまた、毎日{t}を{n52:number#t}ずつ{c52:colour}{b52:container}に(ため|しまい)、{q52:ingredient}と{d52:drink}も用意しました。'
				],
				[
					'Each (morning|day) {x} (picked|found) {t.plural} {p3_52:outdoors.at} {m52:pace}, (past|until it was full,) {n52:number} {q52:quality} {b52:vessel.plural} in all.',
					'{x}は(毎朝|毎日){p3_52:outdoors}で{m52:pace}{t}を(とり|見つけ)、{q52:quality}{b52:vessel}が{n52:number#b52}、いっぱいになりました。'
				]
			]
		},
		{
			does: 'play(y)',
			because: ['warn(x, y)'],
			tellings: [
				[
					'{y} (laughed|yawned) and (practiced|worked on) {q53:feat} {v53:gladly}. "There is (time|no hurry)," said {y}, and lay on {c53:colour.a} {d53:cloth.bare} under {b53:tree.a}.',
					'{y}は(笑って|あくびをして)、{v53:gladly}{q53:feat}の練習をしました。「(まだ早い|急がなくていい)よ。」と、{b53:tree}の下の{c53:colour}{d53:cloth}に寝転がりました。'
				],
				[
					'{y} played {q53:game} with {c53:character.a} {d53:critter.bare}, ate {b53:taste.a} {f53:snack.bare} and (put up|made) only a hut of {u} {v53:carelessly}.',
					'{y}は{c53:character}{d53:critter}と{q53:game}をして、{b53:taste}{f53:snack}を食べ、{u}の小屋を{v53:carelessly}(建てた|作った)だけでした。'
				],
				[
					'{y} (leaned|tied) some {u} together {v53:carelessly}, hung up {c53:colour.a} {d53:clothing.bare} and called it a home. Then {y.he} (sang|danced) until {b53:weekday}.',
					'{y}は{u}を{v53:carelessly}(束ねて|組んで)、{c53:colour}{d53:clothing}をつるし、家だと言いました。そして{b53:weekday}まで(歌って|踊って)いました。'
				]
			]
		},
		{
			does: 'storm(y)',
			because: ['play(y)'],
			tellings: [
				[
					'Then the (first snow|snow) came with {q54:sound}. The wind (took|blew away) {y.s} home and {c54:colour.a} {d54:cloth.bare}. {y.he} stood in the {b54:weather} night with {n54:number#f54:fruit}.',
					'やがて、{q54:sound}とともに雪が降りました。風が{y}の小屋と{c54:colour}{d54:cloth}を(吹き飛ばしました|さらいました)。{f54:fruit}を{n54:number#f54:fruit}持ったきり、{y}は{b54:weather}夜の中に立っていました。'
				],
				[
					'One (night|evening) the snow lay deep. {y.s} home (broke|fell down) on {y.his} {q54:hurtPart}, and there was (only|nothing but) {b54:taste.a} {d54:vegetable.bare} to eat.',
					'ある(夜|晩)、雪が深く積もりました。{y}の小屋は(つぶれて|くずれて){q54:hurtPart}に当たり、食べ物は{b54:taste}{d54:vegetable}しかありませんでした。'
				]
			]
		},
		{
			does: 'knock(y, x)',
			because: ['storm(y)', 'build(x, h)'],
			tellings: [
				[
					'{y} (knocked|tapped) at {x.s} window {m55:pace}. "(Please|May {y.i} come in)? {y.i} am (cold|freezing)," said {y} {v55:sadly}.',
					'{y}は{m55:pace}{x}の窓を(たたきました|こつこつ打ちました)。「(お願い|入れて)、(寒い|こごえそうだ)よ。」と{v55:sadly}言いました。'
				],
				[
					'{x} was (cooking|eating) {q55:dish.a} when {y} came to the door {v55:sadly}, with {c55:colour.a} {d55:clothing.bare} full of snow and {b55:quality.a} {f55:instrument.bare}.',
					'{x}が{q55:dish}を(作って|食べて)いると、{y}が{v55:sadly}戸口に来ました。{c55:colour}{d55:clothing}は雪だらけで、{b55:quality}{f55:instrument}を持っていました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'take-in(x, y)',
						because: ['knock(y, x)', 'store(x, t)'],
						tellings: [
							[
								'"(Come|Get) in," said {x} {v56:voice}, and gave {y.him} {b56:taste} {q56:drink.bare}, {n56:number#t} and {c56:colour.a} {d56:cloth.bare}.',
								'「(お入り|さあ、中へ)。」と{x}は{v56:voice}言い、{b56:taste}{q56:drink}と、{t}を{n56:number#t}と、{c56:colour}{d56:cloth}をくれました。'
							],
							[
								'{x} (opened|pulled open) the door {m56:pace} and (made|laid) a bed of {q56:bedding} by {c56:quality.a} {d56:furniture.bare}. "{f56:lesson}," said {x} {v56:voice}.',
								'{x}は{m56:pace}戸を開けて、{c56:quality}{d56:furniture}のそばに{q56:bedding}で寝床を作りました。「{f56:lesson}。」と{v56:voice}言いました。'
							]
						]
					},
					{
						does: 'repay(y, x)',
						because: ['take-in(x, y)'],
						tellings: [
							[
								'All winter {y} (told|gave) {x} {q57:feat} each evening, (cooked|made) {d57:dish.a} and learned to {f57:skill}. {x} was {b57:glad}.',
								'冬の間、{y}は毎晩{q57:feat}を見せ、{d57:dish}を作り、{f57:skill}ことも覚えました。{x}は{b57:glad.polite}。'
							],
							[
								'In spring {y} (thanked|hugged) {x} {v57:gladly}, took {q57:tool.a} and {s}, and built {c57:colour.a} {d57:nest.bare} next door.',
								'春になると、{y}は{x}に{v57:gladly}お礼を言い、{q57:tool}と{s}を使って、となりに{c57:colour}{d57:nest}を建てました。'
							]
						]
					}
				],
				[
					{
						does: 'bargain(x, y)',
						because: ['knock(y, x)', 'store(x, t)'],
						tellings: [
							[
								'"You may stay if you {q58:chore} every day," said {x} {v58:voice}. "(Gladly|Of course)," said {y} {w58:gladly}, and hung {c58:colour.a} {d58:clothing.bare} by the fire.',
								'「毎日{q58:chore}なら、いていいよ。」と{x}は{v58:voice}言いました。「(喜んで|もちろん)。」と{y}は{w58:gladly}答え、{c58:colour}{d58:clothing}を火のそばにかけました。'
							]
						]
					},
					{
						does: 'work(y)',
						because: ['bargain(x, y)'],
						tellings: [
							[
								'So {y} worked {m59:pace} for {n59:number} weeks, and the {d59:taste} {q59:dish.bare} had never tasted so (good|fine). "{f59:lesson}," {y.he} said {v59:voice}.',
								'{y}は{n59:number}週間、{m59:pace}働きました。すると、{d59:taste}{q59:dish}がこれまでになく(おいしく感じられました|うまいのでした)。「{f59:lesson}。」と{v59:voice}言いました。'
							]
						]
					}
				]
			]
		}
	]
};

/** Animals show what they can, and the quiet one wins. */
const contest: Plot = {
	name: 'contest-judged',
	cast: { j: 'animal', x: 'animal', y: 'animal', z: 'tiny', e: 'contest', g: 'gift' },
	steps: [
		{
			does: 'call(j)',
			tellings: [
				[
					'{t60:time}, {c60:coat.a} {j.bare} {p60:outdoors.at} (rang|struck) {b60:quality.a} bell. "Who is the best {e} (of all|among us)? The prize is {d60:colour.a} {g.bare}," {j.he} said {v60:voice}.',
					'{t60:time}、{p60:outdoors}で{c60:coat}{j}が{b60:quality}鐘を鳴らしました。「一番の{e}は(だれか|だれだろう)。ほうびは{d60:colour}{g}だ。」と{v60:voice}言いました。'
				],
				[
					'The old {e} had gone (away|home) with {c60:colour.a} {b60:container.bare}. "We need a new {e}," said {d60:character.a} {j.bare} {v60:voice}. "Show what you can do, and win {f60:quality.a} {g.bare}."',
					'前の{e}は、{c60:colour}{b60:container}を持って(去りました|国に帰りました)。「新しい{e}がいる。できることを見せなさい。ほうびは{f60:quality}{g}だ。」と{d60:character}{j}は{v60:voice}言いました。'
				]
			]
		},
		{
			does: 'try(x)',
			because: ['call(j)'],
			tellings: [
				[
					'First came {c61:proudnature.a} {x.bare} in {b61:colour.a} {k61:clothing.bare}. {x.he} (showed|gave) {f61:feat} {v61:boastfully}, standing on {d61:furniture.a}. (Some clapped|The crowd clapped).',
					'最初は、{b61:colour}{k61:clothing}を身につけた{c61:proudnature}{x}です。{d61:furniture}に乗って、{v61:boastfully}{f61:feat}を(見せました|やりました)。'
				],
				[
					'"(Nobody|No one) beats {x.me}," said {c61:coat.a} {x.bare} {v61:boastfully} and (began|performed) {f61:feat} with {b61:quality.a} {k61:instrument.bare}.',
					'「{x.i}に(かなう|勝てる)者はいない。」と{c61:coat}{x}は{v61:boastfully}言い、{b61:quality}{k61:instrument}を使って{f61:feat}を(始めました|見せました)。'
				]
			]
		},
		{
			does: 'try(y)',
			because: ['call(j)'],
			tellings: [
				[
					'Then {c62:character.a} {y.bare} (tried|showed) {f62:feat}, with {b62:size.a} {k62:tool.bare} in one hand and {d62:fruit.a} in the other. (It was|That was) strange.',
					'次に、{c62:character}{y}が、片手に{b62:size}{k62:tool}、もう片手に{d62:fruit}を持って、{f62:feat}を(見せました|やりました)。'
				],
				[
					'{y.a} with {b62:colour.a} {k62:clothing.bare} came next and (tried|showed) {f62:feat}, but {y.he} (slipped|stopped) when {q62:critter.a} landed on {y.his} {d62:hurtPart}.',
					'続いて{b62:colour}{k62:clothing}の{y}が{f62:feat}を(始めました|やってみました)が、{d62:hurtPart}に{q62:critter}が止まって、(しくじりました|やめてしまいました)。'
				]
			]
		},
		{
			does: 'hesitate(z)',
			because: ['call(j)'],
			chance: 0.6,
			tellings: [
				[
					'In the last row sat {c63:coat.a} {z.bare} on {b63:colour.a} {k63:cushionlike.bare}. "{z.i} can only do {f63:feat}," {z.he} said {v63:sadly}.',
					'一番後ろに、{c63:coat}{z}が{b63:colour}{k63:cushionlike}に座っていました。「{z.i}にできるのは{f63:feat}だけだ。」と{v63:sadly}言いました。'
				],
				[
					'{z.a} hid {p63:nook.at} with {b63:taste.a} {k63:snack.bare}, too {f63:shylike} to (try|come out).',
					'{z}は{b63:taste}{k63:snack}を持って{p63:nook}にかくれていました。{f63:shylike.te}(出て来られません|前に出られません)でした。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'danger(z)',
						because: ['call(j)'],
						tellings: [
							[
								`${en.sudden} {q64:sound} came from {d64:landmark.a}: {k64:threat}! The big ones (ran|hid) {p64:nook.at}. {c64:size.a} {z.bare} stayed, (waved|swung) {b64:colour.a} {f64:clothing.bare} and led everyone to safety {m64:pace}.`,
								`${ja.sudden}{d64:landmark}のほうから{q64:sound}がしました。{k64:threat}です！大きな者たちは{p64:nook}に(逃げ|かくれ)ましたが、{c64:size}{z}は残って{b64:colour}{f64:clothing}をふり、{m64:pace}みんなを安全な所へ(導きました|連れて行きました)。`
							]
						]
					},
					{
						does: 'choose(j, z)',
						because: ['danger(z)', 'try(x)', 'try(y)'],
						tellings: [
							[
								'"A good {e} thinks of others," (judged|said) {j} {v65:voice} and gave {z} the {g.bare} and {b65:colour.a} {k65:flower.bare}. {z.he} was {f65:glad}.',
								'「よい{e}は仲間のことを考えるものだ。」と{j}は{v65:voice}言い、{z}に{g}と{b65:colour}{k65:flower}をあげました。{z}は{f65:glad.polite}。'
							],
							[
								'{x+y} (bowed|nodded) to {z} {v65:voice}. "(You are our|Be our) {e}," said {j} {w65:gladly}, and everyone feasted on the {b65:taste} {k65:dish.bare}.',
								'{x+y}は{v65:voice}{z}に(おじぎ|うなずき)ました。「{e}は(きみだ|きみに決まりだ)。」と{j}が{w65:gladly}言い、みんなで{b65:taste}{k65:dish}を食べました。'
							]
						]
					}
				],
				[
					{
						does: 'quarrel(x, y)',
						because: ['try(x)', 'try(y)'],
						tellings: [
							[
								`"{x.i} won!" ${en.cried} {x} {v66:boastfully}. "No, {y.i} did!" ${en.cried} {y} {w66:loudly}. {x+y.they} (pulled at|fought over) the {g.bare} until {b66:colour.a} {k66:furniture.bare} fell over with a (crash|bang).`,
								`「{x.i}の勝ちだ！」と{x}は{v66:boastfully}${ja.cried}。「{y.i}だ！」と{y}は{w66:loudly}${ja.cried}。二人が{g}を(引っぱり合う|取り合う)うちに、{b66:colour}{k66:furniture}が(倒れて|ひっくり返って)しまいました。`
							]
						]
					},
					{
						does: 'make-peace(z)',
						because: ['quarrel(x, y)'],
						tellings: [
							[
								'{c67:character.a} {z.bare} stepped between the two {m67:pace} with {b67:vessel.a} of {k67:drink.bare}. "{q67:lesson}," said {z} {v67:voice}, and {x+y} (grew quiet|stopped).',
								'{c67:character}{z}が{k67:drink}の{b67:vessel}を持って、{m67:pace}間に入りました。「{q67:lesson}。」と{v67:voice}言うと、{x+y}は(静かになりました|けんかをやめました)。'
							]
						]
					},
					{
						does: 'choose(j, z)',
						because: ['make-peace(z)'],
						tellings: [
							[
								'"(Whoever|The one who) makes peace shall be our {e}," said {j} {v68:voice}. {z} got the {g.bare}, {b68:colour.a} {k68:clothing.bare} and {n68:number#f68:berrylike}.',
								'「仲直りをさせた者を{e}にしよう。」と{j}は{v68:voice}言いました。{z}は{g}と、{b68:colour}{k68:clothing}と、{f68:berrylike}を{n68:number#f68:berrylike}もらいました。'
							]
						]
					}
				],
				[
					{
						does: 'share(j, x, y)',
						because: ['try(x)', 'try(y)'],
						tellings: [
							[
								'{j} thought over {b69:taste} {k69:drink.bare} until {c69:weekday}. "You two are (equal|both good)," {j.he} said {v69:voice}. "{x} shall be {e} in {d69:season}, {y} in {f69:season}."',
								'{j}は{b69:taste}{k69:drink}を飲みながら、{c69:weekday}まで考えました。「どちらも(同じくらい|とても)上手だ。{d69:season}は{x}、{f69:season}は{y}が{e}になりなさい。」と{v69:voice}言いました。'
							]
						]
					},
					{
						does: 'celebrate(x, y)',
						because: ['share(j, x, y)'],
						tellings: [
							[
								'{x+y} (cut|divided) the {b70:taste} {k70:dish.bare} in two, shared the {g.bare} {v70:gladly}, and wore the same {c70:colour} {d70:clothing.bare}.',
								'{x+y}は{b70:taste}{k70:dish}を(半分に切り|分け合い)、{v70:gladly}{g}をいっしょに使い、おそろいの{c70:colour}{d70:clothing}を身につけました。'
							],
							[
								'"{q70:lesson}," said {z} {v70:voice} with {b70:size.a} {k70:flower.bare}, and (everyone|the crowd) {c70:cheerverb} {w70:gladly}.',
								'「{q70:lesson}。」と{b70:size}{k70:flower}を持った{z}が{v70:voice}言い、みんなも{w70:gladly}{c70:cheerverb}。'
							]
						]
					}
				]
			]
		}
	]
};

export const animals: readonly Plot[] = [race, trick, debt, wishing, winter, contest];
