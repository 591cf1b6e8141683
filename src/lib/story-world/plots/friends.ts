import type { Plot } from '../plot';

const quarrel: Plot = {
	name: 'quarrel-and-peace',
	cast: { a: 'child', b: 'child', t: 'toy', c: 'colour', p: 'outdoors' },
	steps: [
		{
			does: 'play(a, b)',
			tellings: [
				[
					'{a} and {b} were (best|good|close) friends. {a} was {k:character} and {b} was {l:look}. {time:time}, {a+b.they} (met|played) {p.at}, and {b} had {c.a} {t.bare}.',
					'{a}と{b}は(親友でした|とても仲良しでした|仲のいい友だちでした)。{a}は{k:character.te}、{b}は{l:look}子です。{time:time}、二人は{p}で(会いました|遊びました)。{b}は{c}{t}を持っていました。'
				],
				[
					'{time:time}, {a} and {b} (played|were playing) {g:game} {p.at}. {b} had (brought|taken along) {c.a} {t.bare}, {o:origin}.',
					'{time:time}、{a}と{b}は{p}で{g:game}を(しました|していました)。{b}は{o:origin}の{c}{t}を(持って来ていました|持っていました)。'
				],
				[
					'Every {d:weekday}, {a} and {b} (ate|shared) {s:snack.plural} {p.at}. {time:time}, there lay {c.a} {t.bare} between {a+b.them}.',
					'毎週{d:weekday}、{a}と{b}は{p}で{s:snack}を(食べました|分け合いました)。{time:time}、二人の間には{c}{t}がありました。'
				]
			]
		},
		{ detail: 'weather', of: 'a', chance: 0.3 },
		{
			oneOf: [
				[
					{
						does: 'pull(a, b, t)',
						because: ['play(a, b)'],
						tellings: [
							[
								'"{a.i} want the {t.bare}!" (cried|shouted) {a}. "No, {b.i} had it first!" (cried|shouted) {b}. {a+b.they} (pulled|tugged), and (crack|bang)! The {t.bare} broke in {n:number} pieces.',
								'「その{t}を(貸して|ちょうだい)！」と{a}は(言いました|叫びました)。「(だめ|いやだ)、{b.i}が先だよ！」と{b}は言いました。二人が(引っ張り合う|取り合う)と、{t}は{n:number}つにこわれてしまいました。'
							],
							[
								'{a} (took|grabbed) the {t.bare} without asking. {b} (grabbed|pulled) it back. It (flew|fell) into {e:puddle.a} and was {f:dirty}.',
								'{a}は(聞かずに|だまって){t}を(取りました|つかみました)。{b}が(取り返そう|引っ張ろう)とすると、{t}は{e:puddle}に落ちて、{f:dirty.adv}なってしまいました。'
							]
						]
					}
				],
				[
					{
						does: 'blame(a, b, t)',
						because: ['play(a, b)'],
						tellings: [
							[
								'{l2:later}, the {t.bare} was (gone|missing). "{b.you} lost it!" (said|shouted) {a}. "No, {a.you} did!" said {b} {g2:gloomily}.',
								'{l2:later}、{t}が(なくなりました|見つかりません)。「{b}がなくしたんだ！」と{a}は言いました。「ちがうよ、{a}でしょう！」と{b}は{g2:gloomily}(言いました|言い返しました)。'
							],
							[
								'(Suddenly|All at once) the {t.bare} broke. "{b.you} {r:hastily} threw it!" said {a}. "And {a.you} sat on it!" (said|cried) {b}.',
								'(突然|急に){t}がこわれました。「{b}が{r:hastily}投げたからだよ！」と{a}は言いました。「{a}が(座ったから|上に座るから)だよ！」と{b}は言いました。'
							]
						]
					}
				]
			]
		},
		{
			does: 'part(a, b)',
			because: ['pull(a, b, t)', 'blame(a, b, t)'],
			tellings: [
				[
					'"{in:insult}!" (said|shouted) {a}. {b} (turned|went) red and ran (home|away) without (a word|looking back). {a} was {fe:sorry}.',
					'「{in:insult}！」と{a}は言いました。{b}は真っ赤になって、(何も言わずに|ふり返りもせずに)走って帰ってしまいました。{a}は{fe:sorry.polite}。'
				],
				[
					'{a+b.they} (did not speak|said nothing) for {n2:number} days. {a} (ate|had) {s2:snack.a} alone, and it (tasted|was) {ta:taste}, but {a} felt {fe:sorry}.',
					'{n2:number}日も、二人は(口をききません|話しません)でした。{a}は一人で{s2:snack}を食べました。{ta:taste}味でしたが、{fe:sorry.polite}。'
				],
				[
					'On {d2:weekday}, {a} (played|tried to play) {g3:game} alone. It was no fun (at all|without {b}). {b} sat (at home|in {b.his} room), {fe:sorry}.',
					'{d2:weekday}、{a}は一人で{g3:game}をしました。(ちっとも|少しも)楽しくありません。{b}も家で{fe:sorry.polite}。'
				]
			]
		},
		{
			does: 'advise(w, a)',
			because: ['part(a, b)'],
			chance: 0.6,
			tellings: [
				[
					'"{ad:advice}," said {a.s} {w:relative.bare} {g4:warmly} over {dr:drink.a}.',
					'「{ad:advice}」と{a}の{w:relative}は{dr:drink}を飲みながら{g4:warmly}言いました。'
				],
				[
					'{a} told {w:relative} {g5:gloomily} (about it|what had happened). {w} (put down|laid aside) {z:tool.a}. "{ad:advice}."',
					'{a}は{w:relative}に{g5:gloomily}(話しました|打ち明けました)。{w}は{z:tool}を置いて、「{ad:advice}」と言いました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'apologise(a, b)',
						because: ['part(a, b)', 'advise(w, a)'],
						tellings: [
							[
								'{l3:later}, {a} (knocked|stood) at {b.s} door with {gi:gift.a}. "{a.i} am sorry," said {a} {g6:gloomily}. "{b.i} am sorry too," said {b}.',
								'{l3:later}、{a}は{gi:gift}を持って{b}の家に(行きました|来ました)。「ごめんね」と{a}は{g6:gloomily}言いました。「こっちこそ、ごめんね」と{b}は言いました。'
							],
							[
								'{a} (wrote|sent) {b} a letter with {si:sign} on it: "The {t.bare} does not matter. {b.you} do." {l3:later}, {b} came {ma:approach} and (hugged|embraced) {a}.',
								'{a}は{si:sign}の絵をつけた手紙を{b}に(書きました|送りました)。「{t}より、{b}のほうが大事だよ」。{l3:later}、{b}が{ma:approach}やって来て、{a}に抱きつきました。'
							],
							[
								'{l3:later}, {a} and {b} came out at the same (time|moment), each with {gi:gift.a}. "(Sorry|Forgive me)!" cried both, and (laughed|had to laugh).',
								'{l3:later}、{a}と{b}は同時に家から出てきました。二人とも{gi:gift}を持っています。「(ごめん|ごめんね)！」と一緒に言って、笑いました。'
							]
						]
					}
				],
				[
					{
						does: 'help(b, a)',
						because: ['part(a, b)'],
						tellings: [
							[
								'{l3:later}, {a} (fell|slipped) and hurt {a.his} knee {p.at}. {b} (came|ran) {ma:approach} with {cl:clothing.a} and (carried|helped) {a} home. "(Friends|Peace)?" asked {b}. "(Friends|Peace)!" said {a}.',
								'{l3:later}、{a}は{p}で転んで、ひざをけがしました。すると、{b}が{cl:clothing}を持って{ma:approach}やって来て、{a}を家まで(送りました|連れて帰りました)。「(仲直りする|仲直りしようか)？」と{b}は聞きました。「(うん|もちろん)！」と{a}は言いました。'
							],
							[
								'{l3:later}, {so:sound} (frightened|scared) {a} on the way home. "(Wait|Do not be afraid)!" (called|cried) {b}. {b.he} took the hand of {a}, and the quarrel was (over|forgotten).',
								'{l3:later}、帰り道で{so:sound}が聞こえて、{a}はこわくなりました。「(待って|だいじょうぶ)！」と{b}が言いました。{b}が{a}の手を取ると、けんかは(終わりました|おしまいです)。'
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
						does: 'mend(a, b, t)',
						because: ['apologise(a, b)', 'help(b, a)'],
						tellings: [
							[
								'{a+b.they} (mended|repaired) the {t.bare} with {z2:fixer.a} and {x:junk.a}. Now it looked {od:funny}, but {a+b.they} liked it even more.',
								'二人は{z2:fixer}と{x:junk}で{t}を(直しました|なおしました)。{od:funny}形になりましたが、前よりもっと好きになりました。'
							],
							[
								'{a+b.they} (washed|wiped) and (mended|fixed) the {t.bare} together and (painted|drew) {si2:sign} on it with {c2:colour} paint.',
								'二人は一緒に{t}をきれいにして、{c2:colour}{si2:sign}の絵を(かきました|描きました)。'
							]
						]
					}
				],
				[
					{
						does: 'choose(a, b, g)',
						because: ['apologise(a, b)', 'help(b, a)'],
						tellings: [
							[
								'Then {a+b.they} (played|began to play) {gq:game} {p2:outdoors.at}, and nobody (thought|spoke) of the {t.bare}.',
								'それから、二人は{p2:outdoors}で{gq:game}を(しました|始めました)。もう、だれも{t}のことを言いませんでした。'
							],
							[
								'{a+b.they} (divided|shared) {n5:number#s5:snack} fairly. "{da:dish} for dinner," said {b} {g7:warmly}. "(Come|Eat) with us!"',
								'二人は{s5:snack}を{n5:number#s5}、仲良く分けました。「晩ごはんは{da:dish}だよ。一緒に食べよう！」と{b}は{g7:warmly}言いました。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a' }
	]
};

const shyNewChild: Plot = {
	name: 'shy-new-child',
	cast: { a: 'child', b: 'child', from: 'hometown', c: 'colour', h: 'drawn' },
	steps: [
		{
			does: 'arrive(b)',
			tellings: [
				[
					'{time:time}, a new (child|pupil) came to {a.s} class. {b} was {l:look} and came from {from}. "(Hello|Good morning)," said {b} {g:gloomily}.',
					'{time:time}、{a}の組に新しい子が(来ました|入ってきました)。{from}から来た{b}は、{l:look}子でした。「(こんにちは|おはよう)」と{b}は{g:gloomily}言いました。'
				],
				[
					'{time:time}, {n:number} (boxes|suitcases) stood before the house next to {a}. A (new |){l:look} child looked out: {b}, from {from}.',
					'{time:time}、{a}の隣の家の前に、荷物が{n:number}つ(置いて|積んで)ありました。{from}から来た{l:look}子が(顔を出しました|のぞきました)。{b}という子です。'
				],
				[
					'{b} had (just |)moved here from {from}. {time:time}, {b.he} stood {p:outdoors.at}, (holding|hugging) {c.a} {t:toy.bare}. {a} (saw|noticed) {b.him}.',
					'{b.wa}{from}から引っ越してきた(ばかり|ところ)です。{time:time}、{b.wa}{c}{t:toy}を(抱いて|持って)、{p:outdoors}に立っていました。{a}はそれを見ていました。'
				]
			]
		},
		{
			does: 'be_shy(b)',
			because: ['arrive(b)'],
			tellings: [
				[
					'"Do {b.you} like {g2:game}?" asked {a}. {b} (only|just) (nodded|looked at the {fl:flower.plural}) and went red. {b.he} (was|felt) {fe:sorry}.',
					'「{g2:game}は好き？」と{a}は聞きました。{b}は{fl:flower}を見て、赤く(なりました|なるだけでした)。{b.wa}{fe:sorry.polite}。'
				],
				[
					'At (noon|lunch) {b} ate {d:dish.a} alone {hi:outdoors.at}. "(Maybe|Perhaps) {b.he} is proud," {ss:gossip}.',
					'お昼に、{b}は{hi:outdoors}で一人で{d:dish}を食べました。「(いばってる|えらそうにしてる)のかな」と{ss:gossip}。'
				],
				[
					'{b} did not (say|speak) a word on {wd:weekday}, nor on {wd2:weekday}. {b.he} missed home and {tr:tree} there.',
					'{wd:weekday}も{wd2:weekday}も、{b}は(一言も|何も)話しませんでした。{b.wa}{from}の{tr:tree}を(思い出して|恋しく思って)いました。'
				]
			]
		},
		{ detail: 'thought', of: 'a', chance: 0.3 },
		{
			oneOf: [
				[
					{
						does: 'see(a, h)',
						because: ['be_shy(b)'],
						tellings: [
							[
								'{l2:later}, {a} (saw|noticed) {b.s} notebook: {b.he} had drawn {h} in {c2:colour} pencil. "(Oh|Wow), how {q:admired}!" said {a} {g4:warmly}.',
								'{l2:later}、{a}は{b}のノートを見ました。{c2:colour}色鉛筆で{h}が描いてありました。「(わあ|おお)、{q:admired}！」と{a}は{g4:warmly}言いました。'
							],
							[
								'{b} (dropped|lost) a sheet of paper, which {a} (found|picked up). On it was {h}, drawn with {c2:colour.a} pencil. "Did {b.you} (draw|make) it? How {q:admired}!" asked {a} {g4:warmly}.',
								'{b}が紙を落としたので、{a}が拾いました。{c2:colour}色鉛筆でかいた{h}の絵です。「(自分で|一人で)描いたの？{q:admired}！」と{a}は{g4:warmly}言いました。'
							]
						]
					},
					{
						does: 'teach(b, a)',
						because: ['see(a, h)'],
						tellings: [
							[
								'"{b.i} can (show|teach) {a.you}," said {b} {g5:gloomily}. So {a} drew {h2:drawn}. It looked like {j:junk.a}, and both (laughed|giggled).',
								'「描き方を教えようか」と{b}は{g5:gloomily}言いました。{a}は{h2:drawn}を描きました。でも、まるで{j:junk}のようで、二人は(笑いました|笑い出しました)。'
							],
							[
								'{b} gave {a} the picture {m:approach}. {l3:later}, {a+b.they} (painted|drew) {h2:drawn} and {h3:drawn} together.',
								'{b}は{m:approach}その絵を{a}にくれました。{l3:later}、二人は一緒に{h2:drawn}や{h3:drawn}を描きました。'
							]
						]
					}
				],
				[
					{
						does: 'invite(a, b)',
						because: ['be_shy(b)'],
						tellings: [
							[
								'{a} (put|laid) {s:snack.a} on {b.s} desk. "(It is|I find it) very {ta:taste}," said {a} {g4:warmly}. {b} (tasted it|took a bite) and smiled.',
								'{a}は{b}の机に{s:snack}を(置きました|そっと置きました)。「とても{ta:taste}味だよ」と{a}は{g4:warmly}言いました。{b}は一口食べて、にっこりしました。'
							],
							[
								'"We need (one more|another) child for {gq:game}," said {a} {g4:warmly}. {b} (thought|waited) a little and came {m2:approach}.',
								'「{gq:game}に一人(足りない|ほしい)んだ」と{a}は{g4:warmly}言いました。{b}は少し(考えて|待って)から、{m2:approach}やって来ました。'
							]
						]
					},
					{
						does: 'tell(b, a)',
						because: ['invite(a, b)'],
						tellings: [
							[
								'"At home," said {b}, "{b.i} had {pe:pet.a} and {fr:tree.a}." Soon {b} (talked|chatted) so much that {a} could not (say|get in) a word.',
								'「{from}ではね、{pe:pet}がいて、{fr:tree}もあったんだよ」と{b}は言いました。(話し始めると|いったん話し出すと)、{b}はもう(止まりません|だまりません)でした。'
							],
							[
								'{b} could {sk:skill} better than (anyone|all the others)! "(Teach|Show) us!" (cried|begged) the children.',
								'{b}は、{sk:skill}のがだれよりも上手だったのです！「(教えて|見せて)！」とみんなは(言いました|頼みました)。'
							]
						]
					}
				],
				[
					{
						does: 'lose_way(b)',
						because: ['arrive(b)'],
						tellings: [
							[
								'{l2:later}, {a} (found|met) {b} at {mk:mark}. "{b.i} am lost," said {b} {g5:gloomily}. "(Come|Follow me), {b.you} (go|turn) right at {mk2:mark}," said {a} {g4:warmly}.',
								'{l2:later}、{a}は{mk:mark}で{b}に会いました。「道に迷ったの」と{b}は{g5:gloomily}言いました。「(おいで|ついてきて)、{mk2:mark}を右だよ」と{a}は{g4:warmly}言いました。'
							],
							[
								'After school {b} took the wrong (road|way) and (stood|cried) at {mk:mark}. {a} (heard|found) {b.him} and led the way past {mk2:mark}.',
								'学校の帰り、{b}は道をまちがえて、{mk:mark}で(立っていました|泣いていました)。{a}が{b}を見つけて、{mk2:mark}の前を通って(送りました|案内しました)。'
							]
						]
					},
					{
						does: 'thank(b, a)',
						because: ['lose_way(b)'],
						tellings: [
							[
								'At home, {b} (gave|offered) {a} {dr:drink.a} from {from} and {n4:number#s4:snack}. "Will {a.you} come (again|back) on {wd4:weekday}?" asked {b} {g7:warmly}.',
								'家で、{b}は{from}の{dr:drink}と、{s4:snack}を{n4:number#s4}出してくれました。「{wd4:weekday}も来てくれる？」と{b}は{g7:warmly}聞きました。'
							],
							[
								'"Thank you," said {b} {g7:warmly} and (gave|handed) {a} {ts:treasure.a} from {from}. {a} was {fe2:glad}.',
								'「ありがとう」と{b}は{g7:warmly}言って、{from}の{ts:treasure}を{a}にくれました。{a}は{fe2:glad.polite}。'
							]
						]
					}
				]
			]
		},
		{
			does: 'be_friends(a, b)',
			because: ['teach(b, a)', 'tell(b, a)', 'thank(b, a)'],
			tellings: [
				[
					'From that day, {a} and {b} (went|walked) to school together and played {ge:game} on {wdx:weekday.plural}.',
					'その日から、{a}と{b}は一緒に学校へ(行きました|通いました)。毎週{wdx:weekday}には、{ge:game}をして遊びました。'
				],
				[
					'"{b.i} was afraid of (you all|everyone)," {b} said (later|one day). "And {a.i} thought {b.you} did not like {hx:hobby}!" {a} laughed.',
					'「本当は、みんながこわかったの」と{b}は(あとで|ある時)言いました。「{hx:hobby}がきらいなのかと思ったよ！」と{a}は笑いました。'
				],
				[
					'When {px:season} came, (another|a) shy child stood at the door. Who (went|ran) there first {mx:approach}? It was {b}.',
					'{px:season}になると、また恥ずかしがり屋の子が(来ました|入ってきました)。最初に{mx:approach}(近づいた|そばに行った)のは、{b}でした。'
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.4 }
	]
};

const brokenPromise: Plot = {
	name: 'broken-promise',
	cast: { a: 'child', b: 'child', p: 'outdoors', d: 'weekday', ch: 'choreless' },
	steps: [
		{
			does: 'promise(a, b)',
			tellings: [
				[
					'"On {d}, {a.i} will (help|come and help) {b.you} {ch}," {a} told {b} {g:warmly}. "(I promise|Word of honour)!"',
					'「{d}に、{ch}のを手伝うね。(約束するよ|約束だよ)！」と{a}は{b}に{g:warmly}言いました。'
				],
				[
					'{b}, {k:character.a} and {l:look} child, wanted to {ch} on {d}. "{a.i} will be there (at|by) {n:number} o\'clock," (promised|said) {a} {g:warmly}.',
					'{k:character.te}、{l:look}子の{b}は、{d}に{ch}つもりでした。「{n:number}時に行くよ」と{a}は{g:warmly}約束しました。'
				],
				[
					'{a} and {b} (linked|hooked) little fingers. On {d} {a+b.they} would (meet|see each other) {p.at} to {ch} together.',
					'{a}と{b}は(指切りをしました|指切りげんまんをしました)。{d}に{p}で会って、一緒に{ch}約束です。'
				]
			]
		},
		{ detail: 'weather', of: 'a', chance: 0.3 },
		{
			oneOf: [
				[
					{
						does: 'forget(a)',
						because: ['promise(a, b)'],
						tellings: [
							[
								'But on {d} {a} (got|received) {gi:gift.a} from {w:relative}, and (forgot|no longer thought of) {b}. {a.he} played all day.',
								'ところが{d}、{a}は{w:relative}に{gi:gift}をもらって、{b}のことを忘れて(しまいました|いました)。一日中、{a.wa}(遊びました|遊んでいました)。'
							],
							[
								'But {a} (thought only|could only think) of {bu:busy}, and {d} (passed|went by). (Meanwhile|All that time) {b} waited with {s:snack.a} and {dr:drink.a}.',
								'ところが{a}は{bu:busy}に夢中で、{d}は(過ぎて|終わって)しまいました。その間、{b}は{s:snack}と{dr:drink}を用意して待っていました。'
							]
						]
					}
				],
				[
					{
						does: 'prefer(a, c)',
						because: ['promise(a, b)'],
						tellings: [
							[
								'But on {d} {c:child} (called|came): "{c.i} have {q:colour.a} {v:toy.bare}! (Come|Look)!" {a} (went|ran) with {c} and left {b} waiting.',
								'ところが{d}、{c:child}が(やって来ました|さそいに来ました)。「{q:colour}{v:toy}があるんだ。(おいで|見て)！」{a}は{c}と行って、{b}を待たせて(しまいました|おきました)。'
							],
							[
								'But on {d} the (circus|fair) was in town, with {q2:colour} flags and {so:sound}. {a} (went|ran) there and (thought|said), "{b} can wait."',
								'ところが{d}、町に(サーカス|見世物)が来ました。{q2:colour}旗が見え、{so:sound}も聞こえます。{a}は「{b}は待ってくれるさ」と思って、行ってしまいました。'
							]
						]
					}
				],
				[
					{
						does: 'cannot(a)',
						because: ['promise(a, b)'],
						tellings: [
							[
								'But on {d} {a} had to {ch2:chore} and then {ch3:chore}. It (grew|got) dark, and nobody told {b}, who (stood|sat) {p.at} alone.',
								'ところが{d}、{a}は{ch2:chore}用事と、{ch3:chore}用事を頼まれました。(暗く|夜に)なっても、だれも{b}に知らせません。{b}は{p}で一人ぼっちでした。'
							],
							[
								'But on {d} {a} (woke|got up) with a (hot|bad) fever and (slept|dreamed) until evening. {b} (waited|sat waiting) {p.at} and was {fs:sorry}.',
								'ところが{d}、{a}は熱を出して、夕方まで(眠って|寝て)いました。{b}は{p}で(待っていて|待ち続けて)、{fs:sorry.polite}。'
							]
						]
					}
				]
			]
		},
		{
			does: 'wait(b)',
			because: ['forget(a)', 'prefer(a, c)', 'cannot(a)'],
			tellings: [
				[
					'{b} (counted|looked at) {n2:number#cr:critter} and waited. {b.he} had to {ch} all alone. "(So much for|What use are) promises," said {b} {g2:gloomily}.',
					'{b}は{cr:critter}を{n2:number#cr}(数えて|見つけて)、待ちました。とうとう、一人で{ch}しかありませんでした。「約束したのに」と{b}は{g2:gloomily}言いました。'
				],
				[
					'{b} heard {so2:sound} and (looked up|turned round), but it was not {a}. {b.he} was {fe:sorry} and tried to {ch} without {a}.',
					'{so2:sound}が聞こえて、{b}は顔を上げましたが、{a}ではありませんでした。{b.wa}{fe:sorry.polite}。そして、一人で{ch}ことにしました。'
				],
				[
					'The next day {b} did not (greet|answer) {a}. {b.he} looked {ma:approach} at {tr:tree} instead. "(What is|Is something) wrong?" asked {a}. "{d}," said {b}.',
					'次の日、{b}は{a}に(あいさつしません|返事をしません)でした。{ma:approach}{tr:tree}を見ているだけです。「どうしたの？」と{a}は聞きました。「{d}のこと」と{b}は言いました。'
				]
			]
		},
		{
			does: 'understand(a)',
			because: ['wait(b)'],
			tellings: [
				[
					'(Only now|Then) {a} remembered the promise and went red. {a.he} felt {fz:sorry} (all night|until evening).',
					'(やっと|その時)、{a}は約束を思い出しました。{a.wa}(夜まで|ずっと){fz:sorry.polite}。顔も赤くなりました。'
				],
				[
					'"{ad:advice}," said {nb:neighbour}, who had (seen|watched) everything. {a} was {fz:sorry}.',
					'「{ad:advice}」と、見ていた{nb:neighbour}が言いました。{a}は{fz:sorry.polite}。'
				],
				[
					'{a} could not (eat|finish) {a.his} {di:dish.bare}. Again and again {a.he} saw {b} waiting {p.at}, and felt {fz:sorry}.',
					'{a.wa}{di:dish}も(食べられません|のどを通りません)でした。{p}で待っていた{b}のことを思うと、{fz:sorry.polite}。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'repair(a, b)',
						because: ['understand(a)'],
						tellings: [
							[
								'{l2:later}, {a} (stood|knocked) at {b.s} door with {z:tool.a} and {n4:number#sn:snack}. "(Give me|Please give me) one more (chance|day)," said {a} {g4:gloomily}. {b} (thought|looked) a while and nodded.',
								'{l2:later}、{a}は{z:tool}を持ち、{sn:snack}を{n4:number#sn}持って、{b}の家に行きました。「もう一度だけ、(お願い|チャンスをください)」と{a}は{g4:gloomily}言いました。{b}は少し考えて、うなずきました。'
							],
							[
								'{l2:later}, when {b} opened the window, everything was done: {a} had (got up|come) at {n4:number} and worked {mb:approach}. On the (step|bench) lay {gi2:gift.a}.',
								'{l2:later}、{b}が窓を開けると、何もかも終わっていました。{a}が{n4:number}時から{mb:approach}働いたのです。(戸の前|ベンチ)には{gi2:gift}が置いてありました。'
							],
							[
								'{a} (wrote|painted) {d} and {b.s} name on {a.his} hand with {ci:colour.a} pen. "Now {a.i} cannot forget," said {a}. And this time {a.he} (came|was there) {n4:number} minutes early!',
								'{a}は自分の手に、{ci:colour}字で「{d}」と「{b}」と書きました。「これでもう忘れないよ」と{a}は言いました。今度は{n4:number}分も早く来たのです！'
							]
						]
					},
					{
						does: 'forgive(b, a)',
						because: ['repair(a, b)'],
						tellings: [
							[
								'"(Good|Fine)," said {b} {gx:warmly}. "But next time {a.you} bring {jx:fruit.a} for every minute!" Both (laughed|grinned).',
								'「(いいよ|わかった)。でも次は、一分おくれるごとに{jx:fruit}をひとつだよ！」と{b}は{gx:warmly}言いました。二人は(笑いました|大笑いしました)。'
							],
							[
								'{a+b.they} (ate|shared) {dx:dish.a} afterwards. {b} was {fx:glad}, and {a} never (broke|forgot) a promise again.',
								'そのあと、二人は{dx:dish}を食べました。{b}は{fx:glad.polite}。それからは、{a}は(二度と|決して)約束を破りませんでした。'
							]
						]
					}
				],
				[
					{
						does: 'refuse(b, a)',
						because: ['understand(a)'],
						tellings: [
							[
								'{l2:later}, {a} brought {gi2:gift.a}. "{b.i} do not want it," said {b}. "{b.i} wanted {a.you} to (come|be there)." So {a} came on {d2:weekday}, on {d3:weekday} and on {d4:weekday}.',
								'{l2:later}、{a}は{gi2:gift}を持って行きました。「それはいらない。来てほしかったんだ」と{b}は言いました。だから{a}は、{d2:weekday}も、{d3:weekday}も、{d4:weekday}も来ました。'
							],
							[
								'"(Words|Promises) are easy," said {b} {g5:gloomily}. {a} said nothing and came {mx:approach} every {d2:weekday} for {n5:number} weeks to (help|lend a hand).',
								'「口で言うのはかんたんだよ」と{b}は{g5:gloomily}言いました。{a}は何も言わず、{n5:number}週間、毎週{d2:weekday}に{mx:approach}手伝いに来ました。'
							]
						]
					},
					{
						does: 'trust(b, a)',
						because: ['refuse(b, a)'],
						tellings: [
							[
								'In the end {b} (held out|offered) {sx:snack.a}. "Now {b.i} (trust|believe) {a.you} again," said {b} {gx:warmly}.',
								'しまいに、{b}は{sx:snack}を(差し出しました|くれました)。「また信じることにするよ」と{b}は{gx:warmly}言いました。'
							],
							[
								'One day {b} (was waiting|stood) at the {cx:colour} gate. "{a.you} never miss a day now," said {b} {gx:warmly}. {a} was {fx:glad}.',
								'ある日、{b}は{cx:colour}門の前で待っていました。「もう一日も忘れないね」と{b}は{gx:warmly}言いました。{a}は{fx:glad.polite}。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.5 }
	]
};

const sharedThing: Plot = {
	name: 'one-thing-for-two',
	cast: { a: 'child', b: 'child', t: 'toy', c: 'colour', n: 'number' },
	steps: [
		{
			does: 'see(a, b, t)',
			tellings: [
				[
					'{time:time}, {a} and {b} (saw|discovered) {c.a} {t.bare} {st:stop.at}. There was only (one|one left), and it cost {n} coins. "{a.i} want it!" (both|the two) cried.',
					'{time:time}、{a}と{b}は{st:stop}で{c}{t}を見つけました。(一つしか|たった一つしか)なくて、コイン{n}枚です。「欲しい！」と二人は同時に言いました。'
				],
				[
					'{time:time}, {a.s} {w:relative.bare} (gave|brought) {a} and {b} {c.a} {t.bare}. "One for (two|both)," {w} said {g:warmly}. (Whose was it|Who should have it) now?',
					'{time:time}、{a}の{w:relative}が{a}と{b}に{c}{t}を(くれました|持って来ました)。「二人で一つだよ」と{w}は{g:warmly}言いました。さて、だれの物でしょう？'
				],
				[
					'{time:time}, {c.a} {t.bare} (lay|was lying) {p:outdoors.at}, and it belonged to nobody. {a} (saw|noticed) it first. {b} (reached|touched) it first.',
					'{time:time}、持ち主のいない{c}{t}が{p:outdoors}に落ちていました。先に見つけたのは{a}、先に(さわった|手に取った)のは{b}です。'
				]
			]
		},
		{
			does: 'want(a, b, t)',
			because: ['see(a, b, t)'],
			tellings: [
				[
					'"{a.i} need {t.it} for {h:hobby}," said {a} {gg:gloomily}. "And {b.i} have (dreamed of|wished for) one for {n2:number} years," said {b} {g2:gloomily}.',
					'「{h:hobby}に使いたいんだ」と{a}は{gg:gloomily}言いました。「{n2:number}年も前から(ほしかった|夢だった)んだよ」と{b}は{g2:gloomily}言いました。'
				],
				[
					'{a} (offered|promised) {s:snack.a} and {f:fruit.a} for {t}. {b} (offered|promised) {tr:treasure.a}. Neither (gave in|let go).',
					'{a}は{t}の代わりに{s:snack}と{f:fruit}をあげると言いました。{b}は{tr:treasure}をあげると言いました。(どちらも|二人とも)ゆずりません。'
				],
				[
					'"{a.i} am {k:goodtrait}, so it is for me," said {a}. "{b.i} am {k2:goodtrait}, so it is for me," said {b}. {co:colour.a} bird (listened|looked on) and flew away.',
					'「{a.i}は{k:goodtrait}子だから、もらうよ」と{a}は言いました。「{b.i}は{k2:goodtrait}子だから、もらうよ」と{b}も言いました。{co:colour}鳥がそれを聞いて、飛んで行きました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'try(chance)',
						because: ['want(a, b, t)'],
						tellings: [
							[
								'{a+b.they} (tossed|threw) {tt:treasure.a}. {a} won. But {a} saw how {fe:sorry} {b} was and did not like winning.',
								'二人は{tt:treasure}を投げて決めることにしました。{a}の勝ちです。でも、{b}の{fe:sorry}顔を見ると、ちっとも(嬉しく|楽しく)ありませんでした。'
							],
							[
								'{a+b.they} (ran|raced) to {mk:mark}. {b} (fell|slipped) and {a} waited, and {a+b.they} (arrived|came) together. "And now?" asked {b}.',
								'二人は{mk:mark}まで(競走しました|走りました)。{b}が転んで{a}が待ったので、一緒に着きました。「どうする？」と{b}は聞きました。'
							]
						]
					}
				],
				[
					{
						does: 'ask(w)',
						because: ['want(a, b, t)'],
						tellings: [
							[
								'{a+b.they} (asked|went to) {nb:neighbour}. "{nb.i} could cut {t.it} in two with {z:cutter.a}," {nb} (laughed|said). "(No|Oh no)!" cried {a} and {b}.',
								'二人は{nb:neighbour}に(聞きに|相談しに)行きました。「{z:cutter}で半分に切ろうか」と{nb}は笑いました。「(だめ|やめて)！」と{a}と{b}は言いました。'
							],
							[
								'{nb:neighbour} heard the noise. "Whoever can {sk:skill} longer gets it," {nb.he} said {gn:warmly}. But both did it (equally|just as) well.',
								'{nb:neighbour}がさわぎを聞いて来ました。「長く{sk:skill}ことができたほうの物だ」と{nb}は{gn:warmly}言いました。でも、二人とも同じくらい上手でした。'
							]
						]
					}
				]
			]
		},
		{ detail: 'thought', of: 'b', chance: 0.3 },
		{
			oneOf: [
				[
					{
						does: 'take_turns(a, b)',
						because: ['try(chance)', 'ask(w)'],
						tellings: [
							[
								'"{b.i} know!" said {b} {g4:warmly}. "{a.you} have {t.it} on {d:weekday} and {d2:weekday}, and {b.i} on {d3:weekday} and {d4:weekday}."',
								'「(そうだ|いい考えがある)！」と{b}は{g4:warmly}言いました。「{d:weekday}と{d2:weekday}は{a}、{d3:weekday}と{d4:weekday}は{b.i}が使おう」。'
							],
							[
								'{l:later}, {a} made {ci:colour.a} calendar with {si:sign} for {a} and {si2:sign} for {b}. Every {n5:number} days {t} (moved|changed houses).',
								'{l:later}、{a}は{ci:colour}暦を作りました。{si:sign}の日は{a}、{si2:sign}の日は{b}の番です。{n5:number}日ごとに、{t}は(引っ越しました|家をかわりました)。'
							]
						]
					}
				],
				[
					{
						does: 'play_together(a, b)',
						because: ['try(chance)', 'ask(w)'],
						tellings: [
							[
								'"(Listen|Wait)," said {a} {g4:warmly}. "A game for two!" {a+b.they} made up rules: {n5:number} jumps around {mk5:mark}, then the other one had {t}.',
								'「(ねえ|待って)、二人で遊べばいいんだ！」と{a}は{g4:warmly}言いました。{mk5:mark}のまわりを{n5:number}回はねたら、交代です。'
							],
							[
								'{l:later}, {a+b.they} (put|set up) a little stage {r:outdoors.at} and showed {t} to everyone for {sx:snack.a} each. Soon {a+b.they} had {n5:number#sx}!',
								'{l:later}、二人は{r:outdoors}に小さな舞台を作り、{sx:snack}ひとつで{t}をみんなに見せました。{sx}は{n5:number#sx}も集まりました！'
							]
						]
					}
				],
				[
					{
						does: 'build(a, b, second)',
						because: ['try(chance)', 'ask(w)'],
						tellings: [
							[
								'"(Let us|We could) make another one!" said {a} {g4:warmly}. With {z5:fixer.a}, {j:junk.a} and {j2:junk.a} {a+b.they} built a second {t.bare}, {c5:colour} and {od:funny}.',
								'「(もう一つ|自分たちで)作ろう！」と{a}は{g4:warmly}言いました。二人は{z5:fixer}と{j:junk}と{j2:junk}で、{od:funny}{c5:colour}{t}を作りました。'
							],
							[
								'{l:later}, {b} brought {n5:number#j:junk} and {z5:fixer.a}, and {a+b.they} built {od:funny.a} {t.bare} of {a+b.their} own. {a+b.they} (painted|coloured) it {c5:colour}.',
								'{l:later}、{b}が{j:junk}を{n5:number#j}と{z5:fixer}を持って来ました。二人は自分たちで{od:funny}{t}を作って、{c5:colour.adv}ぬりました。'
							]
						]
					}
				],
				[
					{
						does: 'give_away(a, b, t)',
						because: ['try(chance)', 'ask(w)'],
						tellings: [
							[
								'Just then {x:child}, {lx:look.a} little one, (came|stumbled) by, {fx:sorry} and alone. {a} and {b} looked at each other and (gave|handed) {x} {t}.',
								'その時、{lx:look}小さい子の{x:child}が一人で通りかかりました。{fx:sorry}顔をしています。{a}と{b}は顔を見合わせて、{t}を{x}にあげました。'
							],
							[
								'{l:later}, {a+b.they} (took|carried) {t} to {bx:building}, where {n5:number} children could play with it. "That is (fair|best)," said {b} {g4:warmly}.',
								'{l:later}、二人は{t}を{bx:building}に持って行きました。そこなら、{n5:number}人の子が一緒に遊べます。「これが一番だね」と{b}は{g4:warmly}言いました。'
							]
						]
					}
				]
			]
		},
		{
			does: 'be_glad(a, b)',
			because: [
				'take_turns(a, b)',
				'play_together(a, b)',
				'build(a, b, second)',
				'give_away(a, b, t)'
			],
			tellings: [
				[
					'"(It is|That is) better (this way|like this)," said {b}. {a} was {fy:glad} and (shared|halved) {fy2:fruit.a} with {b}.',
					'「このほうが(いい|楽しい)ね」と{b}は言いました。{a}は{fy:glad.te}、{fy2:fruit}を{b}と分け合いました。'
				],
				[
					'From then on {a} and {b} were known as the {ty:goodtrait} two. {a+b.they} (shared|divided) everything, even {dy:dish.a}.',
					'それから、{a}と{b}は「{ty:goodtrait}二人組」と呼ばれました。二人は{dy:dish}まで、何でも分け合いました。'
				],
				[
					'{b.s} {w9:relative.bare} (heard|was told) of it and baked {n9:number} cakes with {fr9:fruit.plural}. Two children had never been so {fy:glad}.',
					'それを聞いた{b}の{w9:relative}は、{fr9:fruit}のケーキを{n9:number}つ焼いてくれました。二人は{fy:glad.polite}。'
				]
			]
		}
	]
};

const theSecret: Plot = {
	name: 'a-secret',
	cast: { a: 'child', b: 'child', p: 'outdoors', x: 'secretthing' },
	steps: [
		{
			does: 'tell(b, a, x)',
			tellings: [
				[
					'{time:time}, {b} (pulled|drew) {a} behind {tt:tree}. "Can {a.you} keep a secret?" {b.he} asked {g:gloomily}. "{x}!"',
					'{time:time}、{b}は{a}を{tt:tree}の後ろに(連れて行きました|引っぱって行きました)。「秘密を守れる？」と{b}は{g:gloomily}聞きました。「{x}！」と打ち明けました。'
				],
				[
					'{time:time}, {a} and {b} were (sitting|resting) {p.at} with {s:snack.plural}. "{x}," {b} (whispered|said) {g:gloomily}. "Tell no one, not even {w:relative}."',
					'{time:time}、{a}と{b}は{p}で{s:snack}を食べていました。「{x}」と{b}は{g:gloomily}(言いました|ささやきました)。「だれにも言わないで。{w:relative}にもだよ」。'
				],
				[
					'{time:time}, {a} (got|found) {c:colour.a} note from {b}: "{x}! (Burn|Eat|Hide) this note!" {a} (hid|put) it {h:hiding.at}.',
					'{time:time}、{b}から{c:colour}手紙が来ました。「{x}！これはだれにも見せないで」と書いてあります。{a}は手紙を{h:hiding}に隠しました。'
				]
			]
		},
		{
			does: 'carry(a, x)',
			because: ['tell(b, a, x)'],
			tellings: [
				[
					'The secret was (hot|heavy) like {d:dish.bare}. On {wd:weekday} {a} wanted to tell {n:number} people. {a.he} (bit|shut) {a.his} lips and ate {sn:snack.a}.',
					'秘密は{d:dish}のように熱くて、{wd:weekday}には、{a.wa}{n:number}人もの人に話しそうになりました。{a.wa}口を(閉じて|しっかり閉じて)、{sn:snack}を食べました。'
				],
				[
					'"What do {a.you} know?" asked {c2:child} {g2:warmly}. "{c2.i} will give {a.you} {t:treasure.a} and {f:fruit.a} for it!" {a} (swallowed|did not know what to do).',
					'「何か知ってるんでしょう？」と{c2:child}は{g2:warmly}聞きました。「{t:treasure}と{f:fruit}をあげるから、教えて！」{a}は(困りました|つばを飲みました)。'
				],
				[
					'{a} told (it|the secret) only to {tr:tree} and {an:critter.a}. {tr} kept (quiet|silent). {a} felt {fe:feeling}.',
					'{a.wa}秘密を{tr:tree}と{an:critter}にだけ話しました。{tr}は(だまって|静かにして)いました。{a.wa}{fe:feeling.polite}。'
				]
			]
		},
		{ detail: 'way', of: 'a', chance: 0.3 },
		{
			oneOf: [
				[
					{
						does: 'keep(a, x)',
						because: ['carry(a, x)'],
						tellings: [
							[
								'For {n3:number} weeks {a} (kept|said nothing of) the secret, at {sb:subject}, at {g3:game} and even in {a.his} (sleep|dreams).',
								'{n3:number}週間、{a}は秘密を守りました。{sb:subject}の時間も、{g3:game}の時も、(夢の中|寝言)でもです。'
							],
							[
								'"No," said {a} {gg:gloomily}. "It is not my secret." {l:later}, (nobody|no one) asked any more, and {a} could {sk:skill} again in peace.',
								'「だめ。{a.i}の秘密じゃないから」と{a}は{gg:gloomily}言いました。{l:later}、だれも聞かなくなって、{a.wa}安心して{sk:skill}ことができました。'
							]
						]
					},
					{
						does: 'thank(b, a)',
						because: ['keep(a, x)'],
						tellings: [
							[
								'Then {b} told everyone {b.self}. "{a} knew (it|all the time) and never said a word!" {b} (said|cried) {g5:warmly} and (gave|brought) {a} {gi:gift.a}.',
								'やがて、{b}は自分でみんなに話しました。「{a}はずっとだまっていてくれたんだ！」と{b}は{g5:warmly}言って、{a}に{gi:gift}をくれました。'
							],
							[
								'"{a.you} are {ch:goodtrait.a} friend indeed," said {b} {g5:warmly}. {a+b.they} had {dx:dish.a} and {dr:drink.a} together, and {a} was {fg:glad}.',
								'「{a}みたいに{ch:goodtrait}人はいないよ」と{b}は{g5:warmly}言いました。二人は{dx:dish}と{dr:drink}で(お祝いしました|祝いました)。{a}は{fg:glad.polite}。'
							]
						]
					}
				],
				[
					{
						does: 'betray(a, x)',
						because: ['carry(a, x)'],
						tellings: [
							[
								'On {w3:weekday} (it|the secret) slipped out, between {sn3:snack.a} and {dr3:drink.a}. {c3:child} told {c4:child}, and soon {n3:number} children knew.',
								'{w3:weekday}、{sn3:snack}を食べて{dr3:drink}を飲んでいる時に、{a}はつい話してしまいました。{c3:child}は{c4:child}に話し、もう{n3:number}人の子が知っています。'
							],
							[
								'{a} told {c3:child} {gg:gloomily}. {l:later}, even the {wk:worker.bare} (knew|had heard) it. {b} (looked|stared) at {a}, {fs:sorry}, and went away.',
								'{a}は{c3:child}に{gg:gloomily}話してしまいました。{l:later}、{wk:worker}まで知っていました。{b}は{a}を見て、{fs:sorry}顔で行ってしまいました。'
							]
						]
					},
					{
						does: 'atone(a, b)',
						because: ['betray(a, x)'],
						tellings: [
							[
								'{a} (ran|went) after {b} to {mk:mark}. "{a.i} was (weak|wrong)," said {a} {g6:gloomily} and told {b.him} a secret of {a.his} own: "{x2:secretthing}." {b} had to laugh.',
								'{a}は{mk:mark}まで{b}を追いかけました。「ごめんね」と{a}は{g6:gloomily}言って、自分の秘密も話しました。「{x2:secretthing}」。{b}は思わず笑いました。'
							],
							[
								'"{a.i} am sorry," said {a} {g6:gloomily}. "For {n6:number} weeks {a.you} get no secrets (from me|at all)!" said {b}, but {b.he} looked {fz:glad}.',
								'「ごめんね」と{a}は{g6:gloomily}言いました。「{n6:number}週間は、もう秘密を教えないからね！」と{b}は言いましたが、{fz:glad}顔をしていました。'
							]
						]
					}
				],
				[
					{
						does: 'must_tell(a, x)',
						because: ['carry(a, x)'],
						tellings: [
							[
								'Then {b} (fell ill|got a fever) and asked for help with {b.his} secret. {a} could not do it alone. For {n3:number} hours {a.he} (thought|walked up and down), then told {w7:relative} {gg:gloomily}.',
								'ところが{b}が熱を出して、{a}一人ではどうにもできなくなりました。{a}は{n3:number}時間も(考えて|迷って)、{w7:relative}に{gg:gloomily}打ち明けました。'
							]
						]
					},
					{
						does: 'help(w, b)',
						because: ['must_tell(a, x)'],
						tellings: [
							[
								'{w7} was not (angry|cross). {w7.he} (took|brought) {zz:tool.a} and {dz:dish.a} and helped. "It was (right|good) to tell," said {b} {g6:warmly}.',
								'{w7}は怒りませんでした。{zz:tool}と{dz:dish}を持って、手伝いに来てくれました。「話してくれて(よかった|助かった)」と{b}は{g6:warmly}言いました。'
							],
							[
								'"{ad7:advice}," said {w7} {g7:warmly}. {l7:later}, all was well, and {b} was {fg7:glad}.',
								'「{ad7:advice}」と{w7}は{g7:warmly}言いました。{l7:later}、何もかもうまくいって、{b}は{fg7:glad.polite}。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.5 }
	]
};

export const friends: readonly Plot[] = [
	quarrel,
	shyNewChild,
	brokenPromise,
	sharedThing,
	theSecret
];
