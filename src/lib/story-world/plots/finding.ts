import type { Plot } from '../plot';

const lostToy: Plot = {
	name: 'lost-toy',
	cast: { a: 'child', w: 'relative', t: 'toy', c: 'colour', o: 'origin' },
	steps: [
		{
			does: 'have(a, t)',
			tellings: [
				[
					'{a} had {c.a} {t.bare}. {t.it} was {o}, and {a.he} (loved|liked) {t.it} (very much|more than any other toy|best of all).',
					'{a.wa}{c}{t}を持っていました。{t}は{o}で、{a}の(宝物|お気に入り|一番好きなおもちゃ)でした。'
				],
				[
					'(There was once|Once there was) {k:character.a} (child|little child) (named|called) {a}. {a.he} (owned|had) {c.a} {t.bare}, {o}.',
					'(むかし、|あるところに、){a}という{k:character}子が(いました|おりました)。{a.wa}{o}の{c}{t}を(持っていました|大事にしていました)。'
				],
				[
					'{a} and {a.his} {c} {t.bare} were (always together|never apart). The {t.bare} was {o}.',
					'{a.wa}いつも{c}{t}と(一緒でした|離れませんでした)。{t}は{o}でした。'
				],
				[
					'Of all the toys in the (house|world), {a} (loved|liked) the {c} {t.bare} best. It was {q:quality.a} {t.bare}, {o}.',
					'(家中の|世界中の)おもちゃの中で、{a.wa}{c}{t}が一番好きでした。それは{q:quality}{t}で、{o}でした。'
				]
			]
		},
		{ detail: 'weather', of: 'a' },
		{
			does: 'miss(a, t)',
			because: ['have(a, t)'],
			tellings: [
				[
					'{time:time}, {a} (wanted|wished) to play, but {t} was (gone|missing|nowhere to be seen). {a.he} felt {f:sorry}.',
					'{time:time}、{a.wa}遊ぼうと(しました|思いました)。でも、{t}が(ありません|見つかりません|消えていました)。{a.wa}{f:sorry.polite}。'
				],
				[
					'{time:time}, {a} (came|ran|hurried) home and looked for {t}. There was (only|nothing but) {j:junk.a} (in its place|where it should have been).',
					'{time:time}、{a.wa}(急いで|走って|)家に帰って、{t}を探しました。(でも、|ところが、)いつもの(場所|所)には{j:junk}しかありませんでした。'
				],
				[
					'{time:time}, "Where is my {t.bare}?" (cried|asked|said) {a} {sad:gloomily}. The shelf was empty.',
					'{time:time}、「{a.i}の{t}は(どこ|どこにあるの)？」と{a}は{sad:gloomily}(言いました|聞きました)。棚は(空っぽでした|空でした)。'
				],
				[
					'{time:time}, {a} (forgot|lost) {t} because of {b:busy}. When {a.he} (remembered|thought of) {t.it}, {t.it} was gone.',
					'{time:time}、{a.wa}{b:busy}に夢中になって、{t}のことを忘れてしまいました。(思い出した|気がついた)時には、もう(ありません|見つかりません)でした。'
				]
			]
		},
		{ detail: 'feel', of: 'a', chance: 0.3 },
		{
			does: 'search(a, t)',
			because: ['miss(a, t)'],
			tellings: [
				[
					'{a} (looked|searched|peeked) {h:hiding.at} and found {j2:junk.a}. {a.he} (looked|searched) {h2:hiding.at} and found {j3:junk.a}. But (there was no {t.bare}|the {t.bare} was not there).',
					'{a.wa}{h:hiding}を(探して|見て|のぞいて)、{j2:junk}を見つけました。{h2:hiding}では、{j3:junk}を見つけました。でも、{t}は(ありません|見つかりません)でした。'
				],
				[
					'{a} (looked|searched) {m:approach} {h:hiding.at}, but (there was only|{a.he} saw only) {j2:junk.a}.',
					'{a.wa}{m:approach}{h:hiding}を(見ました|調べました)が、{j2:junk}が(あるだけ|見つかっただけ)でした。'
				],
				[
					'For a long time {a} (searched|hunted|looked) everywhere, even {h:hiding.at}. There (sat|was) {j2:junk.a}, but no {t.bare}.',
					'長い間、{a.wa}(あちこち|家中)を探しました。{h:hiding}も(見ました|のぞきました)。(あった|見つかった)のは、{j2:junk}だけでした。'
				],
				[
					'"Maybe {t.it} is {h:hiding.at}," {a} (thought|said). {a.he} found {n:number#j2:junk} {h.at}, but (not|never) {t}.',
					'「{h:hiding}に(ある|落ちている)かもしれない」と{a.wa}(思いました|考えました)。{h}には{j2:junk}が{n:number#j2}ありましたが、{t}は(ありません|見つかりません)でした。'
				]
			]
		},
		{ detail: 'sound', of: 'a', chance: 0.3 },
		{
			does: 'ask(a, w, t)',
			because: ['search(a, t)'],
			chance: 0.7,
			tellings: [
				[
					'{a} asked {w}. "(Think|Try to remember)," said {w} {g:warmly}. "What did {a.you} do on {d:weekday}?"',
					'{a.wa}{w}に(聞きました|相談しました)。「(よく|もう一度)思い出してごらん。{d:weekday}は何をしたの？」と{w}は{g:warmly}(言いました|答えました)。'
				],
				[
					'"Have {w.you} seen my {t.bare}?" asked {a}. {w} (stopped|was busy with) {hb:hobby} and (shook|slowly shook) {w.his} head.',
					'「{t}を見なかった？」と{a}は(聞きました|たずねました)。{hb:hobby}に(夢中だった|忙しかった){w}は、首を(横に|)振りました。'
				],
				[
					'"(First|Now) eat {s:snack.a}," said {w} {g:warmly}. "Then (look|search) again."',
					'「(まず|先に){s:snack}を(食べなさい|お食べ)。それから、もう一度探してごらん」と{w}は{g:warmly}言いました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'remember(a, t)',
						because: ['search(a, t)'],
						tellings: [
							[
								'{l:later}, {a} (saw|noticed) something {c} {x:oddspot}. It was the {t.bare}! "(Now|Oh,) {a.i} remember," {a.he} laughed. "{a.i} put it there (myself|to keep it safe)!"',
								'{l:later}、{a.wa}{x:oddspot}に{c}物を(見つけました|見かけました)。{t}です！「(そうだ|あっ)、{a.i}が自分で(置いた|入れた)んだ！」と{a.wa}笑いました。'
							],
							[
								'{l:later}, {a} (went|came) to get {s2:snack.a} and (found|saw) the {t.bare} {x:oddspot}! "{h3:hooray}!" (cried|shouted) {a} {g2:warmly}.',
								'{l:later}、{a.wa}{s2:snack}を取りに行って、{x:oddspot}に{t}を見つけました。「{h3:hooray}！」と{a.wa}{g2:warmly}(叫びました|言いました)。'
							],
							[
								'Who would have (thought|guessed) it? The {t.bare} was {x:oddspot}, (next to|beside) {j4:junk.a}. {a} was {e:glad}.',
								'(だれが|いったいだれが)思ったでしょう。{t}は{x:oddspot}に、{j4:junk}と一緒にあったのです。{a.wa}{e:glad.polite}。'
							]
						]
					}
				],
				[
					{
						does: 'sleep_on(y, t)',
						because: ['search(a, t)'],
						tellings: [
							[
								"{l:later}, {a} (heard|noticed) {so:sound}. The family's {y:housepet.bare} was (asleep|sleeping) {x:petspot}, and under {y.him} lay {t}!",
								'{l:later}、{so:sound}が(聞こえました|しました)。飼っている{y:housepet}が{x:petspot}で(眠って|寝て)いて、その下に{t}がありました！'
							],
							[
								"{l:later}, the family's {y:housepet.bare} (ran|came|walked) in, (pulling|dragging) {t}. {y.he} had (kept|hidden) {t.it} {x:petspot}. {a} laughed.",
								'{l:later}、飼っている{y:housepet}が{t}を(引きずって|引っ張って)(来ました|入って来ました)。{y}は{t}を{x:petspot}に(隠して|しまって)いたのです。{a}は笑いました。'
							]
						]
					},
					{
						does: 'share(a, y, t)',
						because: ['sleep_on(y, t)'],
						tellings: [
							[
								'"So {y.you} (love|like) it too," said {a} {g2:warmly}. From then on {a} and the {y.bare} (shared|played with) {t} every {d2:weekday}.',
								'「(おまえ|きみ)も好きなんだね」と{a}は{g2:warmly}言いました。それからは毎週{d2:weekday}、{a}は{y}と一緒に{t}で(遊びました|遊ぶようになりました)。'
							],
							[
								'{a} gave {y} {c2:colour.a} {t2:toy.bare} to play with instead. (Now|So) {a+y.they} were (both |){e:glad}.',
								'{a}は代わりに{c2:colour}{t2:toy}を{y}に(あげました|やりました)。{a}も{y}も{e:glad.polite}。'
							]
						]
					}
				],
				[
					{
						does: 'mend(w, t)',
						because: ['have(a, t)'],
						tellings: [
							[
								'{l:later}, {w} (came|walked) in with the {t.bare}. "It was (broken|torn), so {w.i} (mended|fixed) it with {z:fixer.a}," said {w} {g2:warmly}.',
								'{l:later}、{w}が{t}を(持って|手に)入って来ました。「(こわれて|いたんで)いたから、{z:fixer}で直しておいたよ」と{w}は{g2:warmly}言いました。'
							],
							[
								'{l:later}, {a} found {w} in {r:room} with {z:fixer.a}. {w} was (mending|fixing) {t}! "It was (to be|meant as) a surprise," {w} said.',
								'{l:later}、{a.wa}{r:room}で、{z:fixer}を持った{w}を見つけました。{w}は{t}を(直して|修理して)いたのです！「(びっくり|おどろか)させたかったんだよ」と{w}は言いました。'
							]
						]
					},
					{
						does: 'thank(a, w)',
						because: ['mend(w, t)'],
						tellings: [
							[
								'"{h3:hooray}!" cried {a}. {a.he} (gave|brought) {w} {s2:snack.a} and a (big|long) hug.',
								'「{h3:hooray}！」と{a}は(叫びました|言いました)。そして、{w}に{s2:snack}をあげて、(ぎゅっと|しっかり)抱きつきました。'
							],
							[
								'"Thank you!" said {a} {g3:warmly}. The {t.bare} looked (even |)(nicer|finer) than before.',
								'「ありがとう！」と{a}は{g3:warmly}言いました。{t}は前よりもずっと(すてき|立派)に見えました。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a' }
	]
};

const keyAndLock: Plot = {
	name: 'key-and-lock',
	cast: { a: 'child', w: 'relative', c: 'colour', s: 'sign', x: 'container', p: 'oldnook' },
	steps: [
		{ detail: 'opening', of: 'a', chance: 0.5 },
		{
			does: 'find(a, key)',
			tellings: [
				[
					'{time:time}, {a} (found|discovered) {c.a} key {h:hiding.at}. (There was {s} on its handle|Its handle had {s} on it).',
					'{time:time}、{a.wa}{h:hiding}で{c}鍵を(見つけました|拾いました)。(持ち手|つまみ)には{s}の(絵|模様)がついていました。'
				],
				[
					'{time:time}, {a} had to {ch:chore}. (Suddenly|Then) {c.a} key with {s} on it (fell|dropped) (to the floor|on the ground)!',
					'{time:time}、{a.wa}{ch:chore}ことになりました。(すると|その時)、{s}の模様の{c}鍵が(落ちてきました|ころがり出ました)！'
				],
				[
					'{time:time}, {w} gave {a} an old {j:clothing.bare}. In (its|the) lining was {c.a} key, (marked with|and on the key was) {s}.',
					'{time:time}、{w}が{a}に古い{j:clothing}をくれました。(裏地|裏)の中には、{s}の(しるし|模様)がついた{c}鍵が(入って|かくれて)いました。'
				],
				[
					'{time:time}, {a} dug (a hole|deep) beside {t:tree} and (hit|touched) something hard. It was {c.a} key with {s} on it.',
					'{time:time}、{a.wa}{t:tree}のそばに穴を(掘って|掘っていて)、(かたい|何かかたい)物に(当たりました|さわりました)。{s}の模様のついた{c}鍵でした。'
				]
			]
		},
		{
			does: 'wonder(a, key)',
			because: ['find(a, key)'],
			tellings: [
				[
					'"What (does|can|will) it open?" asked {a} {g:warmly}. "(Maybe|Perhaps) {d:building} or {y:container.a}," said {w}.',
					'「何の鍵(かな|だろう)？」と{a.wa}{g:warmly}(聞きました|言いました)。「{d:building}の鍵か、{y:container}の鍵かもしれないね」と{w}は(言いました|答えました)。'
				],
				[
					'{a} (dreamed of|imagined) {y:treasure.a} and {q:aged.a} {y2:book.bare}. Something had to be behind that lock!',
					'{a.wa}{y:treasure}や、{q:aged}{y2:book}のことを(想像しました|思い浮かべました)。鍵があるのですから、きっと何かが(開く|開けられる)はずです！'
				],
				[
					'All {d:weekday} {a} (thought about|could not forget) the key. {a.he} was so {f:glad} that {a.he} could not {sk:skill}.',
					'{d:weekday}は一日中、{a.wa}鍵のことを(考えて|思って)いました。{f:glad.te}、{sk:skill}こともできませんでした。'
				]
			]
		},
		{ detail: 'way', of: 'a', chance: 0.4 },
		{
			does: 'fail(a, key)',
			because: ['wonder(a, key)'],
			tellings: [
				[
					'{a} (tried|put) the key in {u:furniture} {m:approach}, but it did not (fit|turn). {a.he} tried {n:number} other locks. All stayed (shut|closed).',
					'{a.wa}{m:approach}{u:furniture}に鍵をさしましたが、(合いません|回りません)でした。ほかの鍵穴も{n:number}つ試しました。でも、(開きません|だめ)でした。'
				],
				[
					'The key was too big for the door of {r:room}, and it (would|did) not turn in {u:furniture}. {a} (sighed|shook {a.his} head).',
					'鍵は{r:room}の戸には大きすぎて入らず、{u:furniture}でも(回りません|動きません)でした。{a}は(ため息をつきました|首を振りました)。'
				],
				[
					'"Not {u:furniture}," said {a} {g2:gloomily}. "Not the door of {r:room}, (either|and not the gate)."',
					'「{u:furniture}の鍵じゃない」と{a}は{g2:gloomily}言いました。「{r:room}の戸でも(ない|ないみたい)」。'
				]
			]
		},
		{ detail: 'feel', of: 'a', chance: 0.3 },
		{
			oneOf: [
				[
					{
						does: 'find(a, box)',
						because: ['fail(a, key)'],
						tellings: [
							[
								'{l:later}, {a} (found|saw) {q3:agedbox.a} {x.bare} {p}. There was {s} on its lid too! (Click|Clack)! The key turned.',
								'{l:later}、{a.wa}{p}に{q3:agedbox}{x}を(見つけました|発見しました)。ふたにも{s}の模様が(あります|ついています)！(かちり|カチャッ)。鍵が(回りました|開きました)。'
							],
							[
								'{l:later}, {a} (heard|noticed) {so:sound} and (looked|went to look) {p}. There stood {q3:agedbox.a} {x.bare} with the same mark, {s}. {a} turned the key {m2:approach}.',
								'{l:later}、{so:sound}が(聞こえた|した)ので、{a.wa}{p}を見ました。そこには、同じ{s}の模様の{q3:agedbox}{x}がありました。{a.wa}{m2:approach}鍵を回しました。'
							],
							[
								'"(Wait|Listen)," said {w}. "I have seen {s} before, {p}." (And there|There) was {c2:colour.a} {x.bare}, and the key (fitted|opened it)!',
								'「(待って|そういえば)」と{w}は言いました。「{s}の模様なら、{p}で見たことがあるよ」。(行ってみると|見に行くと)、{c2:colour}{x}があって、鍵が(ぴったり合いました|合いました)！'
							]
						]
					},
					{
						oneOf: [
							[
								{
									does: 'contain(box, letter)',
									because: ['find(a, box)'],
									tellings: [
										[
											'Inside (lay|was) {k:keepsake.a}. "{w.i} hid that {n2:number} years before {a.you} were born," said {w} {g3:warmly}. "It was for {a.you}."',
											'中には{k:keepsake}が(ありました|入っていました)。「{a}が生まれる{n2:number}年も前に(隠した|しまった)んだよ。{a}のためにね」と{w}は{g3:warmly}言いました。'
										],
										[
											'In it (lay|were) {k:keepsake.a} and {k2:keepsake.a}. "{w.my} treasures from long ago!" (said|cried) {w} {g3:warmly}.',
											'中には{k:keepsake}と{k2:keepsake}が(ありました|入っていました)。「昔の宝物だ！」と{w}は{g3:warmly}(言いました|叫びました)。'
										]
									]
								}
							],
							[
								{
									does: 'contain(box, key)',
									because: ['find(a, box)'],
									tellings: [
										[
											'Inside lay (only|nothing but) another key, {c3:colour.a} one with {s2:sign} on it. {a} (laughed|had to laugh). The search would (continue|begin again) on {d3:weekday}!',
											'中に(あった|入っていた)のは、{s2:sign}の模様の{c3:colour}鍵だけでした。{a}は笑いました。{d3:weekday}には、また(探し物|鍵穴探し)が始まりそうです！'
										],
										[
											'It was full of {j3:junk.plural}. (But|Still,) {a} was {e:glad}. {a.he} put {a.his} own {t3:toy} in it and (locked|closed) it well.',
											'中は{j3:junk}で(いっぱい|一杯)でした。(でも|それでも)、{a}は{e:glad.polite}。{a.wa}自分の{t3:toy}を入れて、しっかり鍵を(かけました|閉めました)。'
										]
									]
								}
							]
						]
					}
				],
				[
					{
						does: 'need(o, key)',
						because: ['find(a, key)'],
						tellings: [
							[
								'{l:later}, {a} (saw|met) {o:neighbour} in front of {o.his} house. "{o.i} cannot get in," said {o} {g4:gloomily}. "{o.my} key is lost. It has {s} on it."',
								'{l:later}、{a.wa}{o:neighbour}が家の前に立っているのを見ました。「入れないんだ」と{o}は{g4:gloomily}言いました。「{s}の模様の鍵を(なくして|落として)しまってね」。'
							],
							[
								'{l:later}, {o:neighbour} came (to the door|by). "Has anyone (seen|found) a key with {s}?" {o.he} asked {g4:gloomily}. "The {o2:instrument.bare} is locked in, and the concert is (tonight|today)!"',
								'{l:later}、{o:neighbour}がやって来ました。「{s}の模様の鍵を(見ませんでしたか|知りませんか)」と{o}は{g4:gloomily}聞きました。「{o2:instrument}が出せないのに、演奏会は(今日|もうすぐ)なんです！」。'
							]
						]
					},
					{
						does: 'give(a, o, key)',
						because: ['need(o, key)'],
						tellings: [
							[
								'"{h2:hooray}!" (cried|said) {o} when {a} (held out|showed) the key. {o.he} gave {a} {n3:number#sn:snack}.',
								'{a}が鍵を(差し出す|見せる)と、「{h2:hooray}！」と{o}は(叫びました|言いました)。そして、{a}に{sn:snack}を{n3:number#sn}くれました。'
							],
							[
								'{a} (gave|handed) {o} the key {m3:approach}. The door (opened|swung open), and there was the smell of {sm:smell}. "Come in!" said {o} {g5:warmly}.',
								'{a}は{m3:approach}鍵を{o}に(渡しました|返しました)。戸が開くと、{sm:smell}のにおいが(しました|してきました)。「(お入り|どうぞ)！」と{o}は{g5:warmly}言いました。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a' }
	]
};

const mapAndTreasure: Plot = {
	name: 'map-and-treasure',
	cast: { a: 'child', b: 'child', m1: 'mark', m2: 'mark', m3: 'mark', k: 'book' },
	steps: [
		{
			does: 'find(a, map)',
			tellings: [
				[
					'{time:time}, {a} opened {q:aged.a} {k.bare}, and a map (fell|slipped) out. (In one corner was|It was marked with) {s:sign}.',
					'{time:time}、{a}が{q:aged}{k}を開くと、地図が(落ちてきました|出てきました)。(すみには|地図には){s:sign}のしるしが(ありました|ついていました)。'
				],
				[
					'{time:time}, {a} found a (bottle|glass bottle) {h:outdoors.at}. (Inside|In it) was a map with {s:sign} drawn in {c:colour} ink.',
					'{time:time}、{a.wa}{h:outdoors}でびんを(拾いました|見つけました)。中には、{c:colour}インクで{s:sign}を描いた地図が(入っていました|ありました)。'
				],
				[
					'{time:time}, the wind (blew|carried) a paper to the feet of {a}. It was a map! (Someone|Somebody) had drawn {s:sign} and {c:colour.a} cross on it.',
					'{time:time}、風が{a}の足もとに一枚の紙を(運んできました|飛ばしてきました)。地図です！{s:sign}と{c:colour}ばつじるしが(描いて|かいて)ありました。'
				],
				[
					'{time:time}, {a} bought {q:aged.a} {k.bare} at the flea market. Between (two|its) pages lay a map with {c:colour.a} cross on it.',
					'{time:time}、{a.wa}フリーマーケットで{q:aged}{k}を買いました。(ページ|紙)の間に、{c:colour}ばつじるしのついた地図がはさまっていました。'
				]
			]
		},
		{
			does: 'show(a, b, map)',
			because: ['find(a, map)'],
			tellings: [
				[
					'{a} (ran|hurried) to {b}, {l1:look.a} friend who loved {hb:hobby}. "A treasure map!" cried {b} {g:warmly}.',
					'{a.wa}友だちの{b}の所へ(走りました|急ぎました)。{b}は{l1:look}子で、{hb:hobby}が大好きです。「宝の地図だ！」と{b}は{g:warmly}(叫びました|言いました)。'
				],
				[
					'"(Look|See) what {a.i} found!" said {a}. {b}, {ch:character.a} friend, (put down|dropped) {b.his} {y:snack.bare}. "Let us go (now|at once)!"',
					'「(見て、|ねえ、)こんな物を見つけたよ！」と{a}は言いました。{ch:character}友だちの{b}は、{y:snack}を(置きました|下に置きました)。「(すぐ|今すぐ)行こう！」。'
				],
				[
					'{a} and {b} (bent|leaned) over the map. "{n:number} steps, then (left|to the left)," read {b} {g:warmly}. {a+b.they} took {z:tool.a} and {y:snack.a} along.',
					'{a}と{b}は地図を(のぞきこみました|じっと見ました)。「{n:number}歩行って、左」と{b}は{g:warmly}読みました。二人は{z:tool}と{y:snack}を持って(出かけました|行くことにしました)。'
				]
			]
		},
		{ detail: 'weather', of: 'a', chance: 0.4 },
		{
			does: 'walk(a, b)',
			because: ['show(a, b, map)'],
			tellings: [
				[
					'First {a+b.they} (went|walked|ran) to {m1}, where {a+b.they} (saw|counted) {n2:number#cr:critter}. Then {a+b.they} went (on |){ma:approach} to {m2}.',
					'まず、二人は{m1}へ(行きました|走りました)。そこには{cr:critter}が{n2:number#cr}いました。それから、{ma:approach}{m2}まで(行きました|歩きました)。'
				],
				[
					'The (way|path) led from {m1} to {m2}. (There|On the way) {b} (fell|stepped) into a puddle, and {a} (lost|nearly lost) {cl:clothing.a}.',
					'道は{m1}から{m2}へ(続いて|のびて)いました。途中で{b}は水たまりに(はまり|落ち)、{a}は{cl:clothing}を(なくして|なくしそうになって)しまいました。'
				],
				[
					'At {m1}, {n2:number#cr:critter} (watched|looked at) {a+b.them}. At {m2}, {a+b.they} (heard|could hear) {so:sound}. "(Hush|Listen)!" said {a}.',
					'{m1}では、{cr:critter}が{n2:number#cr}こちらを見ていました。{m2}では、{so:sound}が(聞こえました|しました)。「(しっ|静かに)！」と{a}は言いました。'
				]
			]
		},
		{
			does: 'err(a, b)',
			because: ['walk(a, b)'],
			chance: 0.6,
			tellings: [
				[
					'{a+b.they} dug (for a long time|and dug) at {m2}, but found only {j:junk.a}. "(Wait|Oh no)," laughed {b}. "{a.you} are holding the map upside down!"',
					'二人は{m2}で長い間(掘りました|穴を掘りました)が、出てきたのは{j:junk}だけでした。「(待って|あれ)」と{b}は笑いました。「地図が(さかさま|上下さかさま)だよ！」。'
				],
				[
					'"It must be (here|this place)," said {a}. {a+b.they} (dug up|pulled out) {j:junk.a} and {j2:junk.a}, but no treasure. "(No|Look), it is {m3}!" said {b} {g2:warmly}.',
					'「(きっと|ぜったいに)ここだ」と{a}は言いました。出てきたのは{j:junk}と{j2:junk}で、宝物では(ありません|ない物ばかり)でした。「ちがうよ、{m3}だよ！」と{b}は{g2:warmly}言いました。'
				],
				[
					'{a} wanted to go (left|to the left) and {b} (right|to the right). {a+b.they} (quarrelled|argued), then (looked|bent) over the map again and found {m3} on it.',
					'{a}は左へ、{b}は右へ行きたがりました。二人は(けんかをしました|言い合いになりました)。でも、もう一度地図を見ると、{m3}が(かいて|描いて)ありました。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'dig(a, b, chest)',
						because: ['walk(a, b)'],
						tellings: [
							[
								'At {m3} {a+b.they} (dug|dug deep), and {l:later} there was {q2:agedbox.a} {x:container.bare}. It was full of {n3:number#t:treasure} and {v:gift.a}!',
								'二人は{m3}で(掘りました|穴を掘りました)。{l:later}、{q2:agedbox}{x:container}が出てきました。中には{t:treasure}が{n3:number#t}と、{v:gift}が入っていました！'
							],
							[
								'{b} (struck|hit) something hard at {m3}. "{h2:hooray}!" cried {b}. In {c2:colour.a} {x:container.bare} lay {n3:number#t:treasure}.',
								'{m3}で、{b}は何かかたい物に(当たりました|さわりました)。「{h2:hooray}！」と{b}は叫びました。{c2:colour}{x:container}の中に、{t:treasure}が{n3:number#t}ありました。'
							]
						]
					},
					{
						does: 'divide(a, b, t)',
						because: ['dig(a, b, chest)'],
						tellings: [
							[
								'{a+b.they} (divided|shared) everything, (kept|took) one {t.bare} each and gave the rest to {o:building}. {a} and {b} were {e:glad}.',
								'二人は{t}を(一つずつもらって|一つずつ取って)、残りを{o:building}に(あげました|寄付しました)。{a}も{b}も{e:glad.polite}。'
							],
							[
								'"Half for {a.you}, half for {a.me}," said {b} {g3:warmly}. {a+b.they} (hid|buried) {y2:toy.a} in the (hole|same hole) for the next finder.',
								'「(半分こ|半分ずつ)にしよう」と{b}は{g3:warmly}言いました。二人は次に来る人のために、同じ穴に{y2:toy}を(埋めました|入れておきました)。'
							]
						]
					}
				],
				[
					{
						does: 'wait(w, a)',
						because: ['find(a, map)'],
						tellings: [
							[
								'{l:later}, {a+b.they} (came|got) to {m3}. There (stood|sat) {a.s} {w:relative.bare} with {d:dish.a} and {n3:number#sn:snack}! "Who (drew|made) the map?" {w} laughed. "{w.i} did!"',
								'{l:later}、二人は{m3}に(着きました|来ました)。そこには、{a}の{w:relative}が{d:dish}と{sn:snack}{n3:number#sn}を持って(立って|待って)いました！「地図をかいたのはだれだと思う？」と{w}は笑いました。'
							],
							[
								'At {m3} there was a table with {d:dish.a} on it. "(Surprise|Well done)!" said {a.s} {w:relative.bare} {g3:warmly}. "The map was {w.my} (idea|little game)."',
								'{m3}には、{d:dish}をのせたテーブルがありました。「(よく来たね|お見事)！」と{a}の{w:relative}が{g3:warmly}言いました。「地図は(わざと|こっそり)かいておいたんだよ」。'
							]
						]
					}
				],
				[
					{
						does: 'meet(a, b, o)',
						because: ['walk(a, b)'],
						tellings: [
							[
								'At {m3} {a+b.they} (met|found) {o:neighbour}. "{o.i} drew that map (when I was small|as a child)," {o.he} said {g3:warmly}. "The treasure was {t:treasure.a}, and I never found it again."',
								'{m3}で、二人は{o:neighbour}に会いました。「その地図は、(子どものころ|小さいころ)にかいたんだよ」と{o}は{g3:warmly}言いました。「宝物は{t:treasure}だったけれど、見つからなくなってね」。'
							]
						]
					},
					{
						does: 'find(a, b, o)',
						because: ['meet(a, b, o)'],
						tellings: [
							[
								'So {a}, {b} and {o} dug together. {l:later}, (there it was|it came to light): the {t.bare}! {o} was {e:glad}.',
								'三人は一緒に掘りました。{l:later}、{t}が(出てきました|見つかりました)！{o}は{e:glad.polite}。'
							],
							[
								'{a} and {b} (helped|dug too). {we:later}, {a+b.they} held up the {t.bare}. "Keep it," said {o}. "{o.i} have the (story|adventure) now."',
								'{a}と{b}は(手伝いました|一緒に掘りました)。{we:later}、{t}が出てきました。「(あげるよ|持っていきなさい)」と{o}は言いました。「思い出だけで(十分|じゅうぶん)だからね」。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a' }
	]
};

const mysteriousLetter: Plot = {
	name: 'mysterious-letter',
	cast: { a: 'child', c: 'colour', s: 'sign', nl: 'noteline' },
	steps: [
		{ detail: 'opening', of: 'a', chance: 0.4 },
		{
			does: 'come(letter)',
			tellings: [
				[
					'{time:time}, {a} (found|saw) {c.a} letter {h:hiding.at}. "{nl}," it said. There was no name, only {s}.',
					'{time:time}、{a.wa}{h:hiding}に{c}手紙を見つけました。「{nl}」と書いてあります。名前はなくて、{s}の絵だけです。'
				],
				[
					'{time:time}, {wk:worker.a} (gave|brought) {a} {c.a} letter that smelled of {sm:smell}. (Inside|In it) was {s} and one line: "{nl}."',
					'{time:time}、{wk:worker}が{a}に{sm:smell}のにおいのする{c}手紙を(届けました|持って来ました)。中には{s}の絵と、「{nl}」という一行だけがありました。'
				],
				[
					'{time:time}, a bird with {cb:colour} wings dropped {c.a} letter in front of {a}. "{nl}," (it said|was written there). Under it was {s}.',
					'{time:time}、{cb:colour}羽の鳥が、{a}の前に{c}手紙を落としました。「{nl}」とあって、その下に{s}の絵がありました。'
				]
			]
		},
		{
			does: 'guess(a)',
			because: ['come(letter)'],
			tellings: [
				[
					'"Did you write (this|it)?" {a} asked {w:relative}. "No," said {w} {g:warmly}. "(Perhaps|Maybe) {o:neighbour}?" But {o} only knew how to write with {cp:colour} ink.',
					'「これを書いた？」と{a}は{w:relative}に聞きました。「いいえ。{o:neighbour}じゃないかな」と{w}は{g:warmly}答えました。でも、{o}が使うのはいつも{cp:colour}インクです。'
				],
				[
					'{a} (asked|questioned) {n:number} people, even {wk2:worker.a} and {o:neighbour}. Nobody had drawn {s}. {a} was {f:feeling}.',
					'{a.wa}{wk2:worker}や{o:neighbour}など、{n:number}人に聞きました。だれも{s}の絵をかいていません。{a}は{f:feeling.polite}。'
				],
				[
					'{a} looked at the letter {m:approach}, {n:number} times. There was juice of {fr:fruit.a} on one corner. "{a.i} know (someone|somebody) who loves {fr.plural}!" (thought|said) {a}.',
					'{a.wa}手紙を{m:approach}、{n:number}回も見ました。すみに{fr:fruit}のしるがついています。「{fr}の好きな人だ！」と{a}は(思いました|言いました)。'
				]
			]
		},
		{ detail: 'thought', of: 'a', chance: 0.3 },
		{
			does: 'come(second)',
			because: ['come(letter)'],
			chance: 0.7,
			tellings: [
				[
					'On {d:weekday} a (second|new) letter came, {c2:colour} this time: "Go to {mk:mark} and count to {n2:number}." {a} put on {cl:finery.a} and went.',
					'{d:weekday}には、今度は{c2:colour}手紙が来ました。「{mk:mark}へ行って、{n2:number}まで数えなさい」。{a}は{cl:finery}を身につけて、出かけました。'
				],
				[
					'The next day, {a} found {t:treasure.a} on the doorstep, and {s} was scratched into it. It pointed (to|towards) {mk:mark}.',
					'次の日、玄関に{t:treasure}が置いてあって、{s}の絵がきざんでありました。{mk:mark}のほうを(さしています|向いています)。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'reveal(b)',
						because: ['come(letter)', 'guess(a)'],
						tellings: [
							[
								'{l:later}, {a} (saw|caught) {b:child}, {lk:look.a} child from next door, with a pencil and {c3:colour} paper. "{b.i} was too shy to (speak|ask)," said {b} {gg:gloomily}.',
								'{l:later}、{a}は隣の{lk:look}子の{b:child}が、鉛筆と{c3:colour}紙を持っているのを見ました。「恥ずかしくて話しかけられなかったの」と{b}は{gg:gloomily}言いました。'
							],
							[
								'{l:later}, at school, {a} saw {s} on {b:child.s} {ch:schoolthing.bare}. "So it was {b.you}!" said {a} {g2:warmly}. {b} went red.',
								'{l:later}、学校で、{a}は{b:child}の{ch:schoolthing}に{s}の絵を見つけました。「{b}だったんだね！」と{a}は{g2:warmly}言いました。{b}は赤くなりました。'
							]
						]
					},
					{
						does: 'be_friends(a, b)',
						because: ['reveal(b)'],
						tellings: [
							[
								'From then on {a+b.they} wrote to each other every {d3:weekday}, with {dr:drawn} on each letter, and played {ga:game}.',
								'それから、二人は毎週{d3:weekday}に{dr:drawn}の絵のついた手紙をやり取りして、{ga:game}をして遊びました。'
							],
							[
								'"(Come|Come in) and have {sn:snack.a}," said {a} {g3:warmly}. {a} and {b} were both {f3:glad}.',
								'「うちで{sn:snack}を食べよう」と{a}は{g3:warmly}言いました。{a}も{b}も{f3:glad.polite}。'
							]
						]
					}
				],
				[
					{
						does: 'invite(w2, a)',
						because: ['come(letter)'],
						tellings: [
							[
								'{l:later}, {s} hung over the door of {bu:building}, and {w2:relative} stood there! "{w2.i} want to {iv:invitation} with {a.you}," said {w2} {g2:warmly}.',
								'{l:later}、{bu:building}の入口に{s}の絵がかかっていて、{w2:relative}が立っていました！「一緒に{iv:invitation}つもりだよ」と{w2}は{g2:warmly}言いました。'
							],
							[
								'{l:later}, another letter came, with {n4:number} tickets: "Come to {h2:hometown} and let us {iv:invitation}! Your {w2:relative.bare}."',
								'{l:later}、もう一通、手紙が来て、切符が{n4:number}枚入っていました。「{h2:hometown}へおいで。一緒に{iv:invitation}ことにしよう。{w2:relative}より」とありました。'
							]
						]
					},
					{
						does: 'go(a)',
						because: ['invite(w2, a)'],
						tellings: [
							[
								'{a} packed {sn:snack.a} and {cl3:clothing.a} {m3:approach}. {a.he} was {f3:glad}.',
								'{a.wa}{m3:approach}{sn:snack}と{cl3:clothing}をかばんに入れました。{f3:glad.polite}。'
							],
							[
								'"{h3:hooray}!" cried {a}. It was the best {d3:weekday} of the whole {se:season}.',
								'「{h3:hooray}！」と{a}は叫びました。{se:season}で一番すてきな{d3:weekday}になりました。'
							]
						]
					}
				],
				[
					{
						does: 'belong(letter, o2)',
						because: ['come(letter)'],
						tellings: [
							[
								'{l:later}, {a} met {o2:neighbour} at {mk4:mark}. "{o2.i} have waited {n4:number} years for a letter with {s}," said {o2} {gg:gloomily}. The letter was not for {a} at all!',
								'{l:later}、{a}は{mk4:mark}で{o2:neighbour}に会いました。「{s}の絵の手紙を{n4:number}年も待っているんですよ」と{o2}は{gg:gloomily}言いました。手紙は{a}あてではなかったのです！'
							]
						]
					},
					{
						does: 'deliver(a, o2)',
						because: ['belong(letter, o2)'],
						tellings: [
							[
								'{a} gave {o2} the letter {m3:approach}. "It is from my {k3:goodtrait} sister!" said {o2} {g3:warmly}, and was {f3:glad}.',
								'{a}は{m3:approach}手紙を渡しました。「{k3:goodtrait}妹からだ！」と{o2}は{g3:warmly}言いました。{f3:glad.polite}。'
							],
							[
								'{o2} read it {n5:number} times, laughed, and baked {a} {sn:snack.a} as (thanks|a thank-you). An old friend was coming home.',
								'{o2}は{n5:number}回も読んで笑い、お礼に{a}に{sn:snack}を作ってくれました。昔の友だちが帰って来るのです。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.5 }
	]
};

const missingPet: Plot = {
	name: 'missing-pet',
	cast: { a: 'child', k: 'housepet', c: 'colour', w: 'relative', mk: 'mark' },
	steps: [
		{
			does: 'love(a, k)',
			tellings: [
				[
					'{a} had {k.a} with {c.a} collar. {k.he} loved to {hb:habit} and was {ch:character}.',
					'{a.wa}{c}首輪の{k}を飼っていました。{k}は{ch:character.te}、{hb:habit}のが大好きでした。'
				],
				[
					'Every {d:weekday}, {a} (brushed|combed) {k.a} with {c.a} collar and gave {k.him} {fo:snack.a}. {k} loved to {hb:habit}.',
					'毎週{d:weekday}、{a.wa}{c}首輪の{k}にブラシをかけて、{fo:snack}をやりました。{k}は{hb:habit}のが好きでした。'
				]
			]
		},
		{
			does: 'vanish(k)',
			because: ['love(a, k)'],
			tellings: [
				[
					'{time:time}, because {r:runreason}, {k} (ran away|slipped out). {a} called {n:number} times, but heard only {so:sound}.',
					'{time:time}、{r:runreason}ので、{k}が(いなくなりました|逃げてしまいました)。{a}は{n:number}回も呼びましたが、{so:sound}が聞こえるだけでした。'
				],
				[
					'{time:time}, {a} came home and the basket was empty. "{r:runreason}," said {w} {gg:gloomily}. {a} felt {f:sorry}.',
					'{time:time}、{a}が帰ると、かごは空っぽでした。「{r:runreason}からね」と{w}は{gg:gloomily}言いました。{a}は{f:sorry.polite}。'
				]
			]
		},
		{
			does: 'follow(a, traces)',
			because: ['vanish(k)'],
			tellings: [
				[
					'{a} found {n2:number#t:trace} by {tr:tree}, then {c.a} thread at {mk}. {a.he} went on {m:approach}.',
					'{a.wa}{tr:tree}のそばに{t:trace}を{n2:number#t}、{mk}には{c}糸を見つけました。そして、{m:approach}進みました。'
				],
				[
					'"{k.a} with {c.a} collar? Yes, {k.he} ate {sn:snack.a} and ran (to|towards) {mk}," said {wk:worker.a} {g:warmly}.',
					'「{c}首輪の{k}？うちの{sn:snack}を食べて、{mk}のほうへ走って行ったよ」と{wk:worker}が{g:warmly}言いました。'
				],
				[
					'{a} and {w} drew {n2:number} posters with {c3:colour} pencils. {l0:later}, {wk:worker.a} (came|called): "{k.he} was at {mk}!"',
					'{a}と{w}は{c3:colour}色鉛筆で貼り紙を{n2:number}枚かきました。{l0:later}、{wk:worker}が来て、「{mk}で見かけたよ！」と言いました。'
				]
			]
		},
		{
			does: 'err(a)',
			because: ['follow(a, traces)'],
			chance: 0.5,
			tellings: [
				[
					'Something (moved|rustled) {h:hiding.at}. "There {k.you} are!" cried {a}. But it was only {cr:critter.a}.',
					'{h:hiding}で何かが(動きました|がさがさしました)。「いた！」と{a}は言いました。でも、ただの{cr:critter}でした。'
				],
				[
					'{a} saw something {c} in the grass. It was not the collar, but {j:junk.a}. {a} was {f2:sorry}.',
					'草の中に{c}物が見えました。でも、首輪ではなくて{j:junk}でした。{a}は{f2:sorry.polite}。'
				]
			]
		},
		{
			oneOf: [
				[
					{
						does: 'find(a, k, young)',
						because: ['follow(a, traces)'],
						tellings: [
							[
								'{l:later}, {a} looked {p:petspot} at the house of {o:neighbour}. There lay {k}, keeping {n3:number} lost ducklings warm! "{ad:hooray}!" (whispered|said) {a} {g3:warmly}.',
								'{l:later}、{a}は{o:neighbour}の家で、{p:petspot}を見ました。{k}が迷子のあひるの子{n3:number}羽を温めていました！「{ad:hooray}！」と{a}は{g3:warmly}言いました。'
							],
							[
								'{l:later}, behind {mk}, {k} sat beside a lost child, who held {t3:toy.a} (and cried|in tears). {k} had kept watch for {n3:number} hours!',
								'{l:later}、{mk}の後ろで、{k}は{t3:toy}を持って泣いている迷子の子のそばに座っていました。{n3:number}時間も守っていたのです！'
							]
						]
					}
				],
				[
					{
						does: 'free(a, k)',
						because: ['follow(a, traces)'],
						tellings: [
							[
								'{l:later}, {a} heard {k} in the old shed by {mk}. The door had fallen shut! {a} opened it {m3:approach} with {cz:colour.a} key.',
								'{l:later}、{mk}の近くの古い小屋から{k}の声が聞こえました。戸が閉まってしまったのです！{a}は{m3:approach}{cz:colour}鍵で戸を開けました。'
							],
							[
								'{l:later}, {a} saw {k} high up in {t3:tree}. {wk3:worker.a} came with a ladder, {n3:number} metres long, and {a} held {s3:snack.a} out {m3:approach}.',
								'{l:later}、{a}は{t3:tree}の高い所に{k}を見つけました。{wk3:worker}が{n3:number}メートルのはしごを持って来て、{a}は{m3:approach}{s3:snack}を見せました。'
							]
						]
					}
				],
				[
					{
						does: 'return(k)',
						because: ['vanish(k)'],
						tellings: [
							[
								'{l:later}, {a} came home, (tired|worn out). And who lay {p:petspot}? {k}, with {cl:clothing.a} from {o:neighbour} between the paws!',
								'{l:later}、{a}は疲れて家に帰りました。すると、{p:petspot}に{k}がいたのです！{o:neighbour}の{cl:clothing}をくわえていました。'
							],
							[
								'{l:later}, the bell rang. {o:neighbour} stood there with {k}. "{k.he} ate my {di:dish.bare} and slept {p:petspot}," said {o} {g3:warmly}.',
								'{l:later}、ベルが鳴って、{o:neighbour}が{k}をつれて立っていました。「{di:dish}を食べて、{p:petspot}で寝ていましたよ」と{o}は{g3:warmly}言いました。'
							]
						]
					}
				]
			]
		},
		{
			does: 'be_glad(a, k)',
			because: ['find(a, k, young)', 'free(a, k)', 'return(k)'],
			tellings: [
				[
					'{a} (hugged|kissed) {k} {n9:number} times and was {f9:glad}. That night {k} slept beside {fu:furniture} with {s9:snack.a}.',
					'{a}は{k}を{n9:number}回も抱きしめました。{f9:glad.polite}。その夜、{k}は{s9:snack}をもらって、{fu:furniture}のそばで眠りました。'
				],
				[
					'{a} got {k} {c9:colour.a} bell, so that (everyone|all) could hear {k.him}. {k} went on to {hb9:habit} every {d9:weekday}.',
					'{a}は{k}に{c9:colour}鈴をつけました。これで、どこにいても聞こえます。{k}は{d9:weekday}も、また{hb9:habit}のでした。'
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.4 }
	]
};

const foundAndReturned: Plot = {
	name: 'found-and-returned',
	cast: { a: 'child', t: 'losable', c: 'colour', s: 'sign' },
	steps: [
		{
			does: 'find(a, t)',
			tellings: [
				[
					'{time:time}, on the way to {b:building}, {a} (found|saw) {t.a} beside {mk:mark}. It was marked with {s}.',
					'{time:time}、{b:building}へ行く途中、{a.wa}{mk:mark}のそばで{t}を(拾いました|見つけました)。{s}のしるしがついています。'
				],
				[
					'{time:time}, {a} (played|was playing) {g:game} {p:outdoors.at} and stepped on something: {t.a} with {s} on it, wrapped in {c} paper.',
					'{time:time}、{p:outdoors}で{g:game}をしていた{a}は、何かを踏みました。{c}紙に包まれた{t}で、{s}のしるしがついています。'
				],
				[
					'{time:time}, {a} sat down (on|upon) a bench {p:outdoors.at} to eat {sn:snack.a}. There lay {t.a}, marked with {s}.',
					'{time:time}、{a.wa}{sn:snack}を食べようと、{p:outdoors}のベンチに座りました。そこに、{s}のしるしの{t}がありました。'
				]
			]
		},
		{
			does: 'be_tempted(a)',
			because: ['find(a, t)'],
			chance: 0.8,
			tellings: [
				[
					'"{a.i} could swap it for {to:toy.a} or {n:number#sw:snack}," (thought|said) {a}. "(But|Only) someone is (sad|in trouble) now."',
					'「{to:toy}か、{sw:snack}{n:number#sw}と取りかえられるかな。でも、なくした人は困っているだろうな」と{a}は(思いました|考えました)。'
				],
				[
					'{a} kept the {t.bare} at home for {n:number} nights and dreamed of {d:nightmare.a}. "It is not mine," {a.he} said {gg:gloomily}.',
					'{a.wa}{n:number}晩、家に{t}を置いて、{d:nightmare}の夢を見ました。「{a.i}の物じゃないのに」と{gg:gloomily}言いました。'
				],
				[
					'"Keep it!" said {x:child}, who was {k:character}. {a} (thought|was silent) for {n:number} minutes. "No," {a.he} said then, "{ho:honestsaying}."',
					'「もらっちゃえば？」と{k:character}{x:child}が言いました。{a}は{n:number}分考えて、「だめだよ。{ho:honestsaying}」と答えました。'
				]
			]
		},
		{
			does: 'seek(a, owner)',
			because: ['find(a, t)'],
			tellings: [
				[
					'{a} asked {wk:worker.a}, then {o:neighbour}, then {n2:number} others. "Mine is {c2:colour}," said {o} {g2:warmly}. "That is not (it|mine)."',
					'{a}は{wk:worker}に聞き、{o:neighbour}に聞き、ほかの{n2:number}人にも聞きました。「うちのは{c2:colour}物ですよ」と{o}は{g2:warmly}言いました。'
				],
				[
					'{a} put up {n2:number} {c2:colour} notes: "(Found|I found) something! Whose is it?" On {wd:weekday} {wk:worker.a} came and asked for {j:junk.a}. It was not the right one.',
					'{a}は「落とし物を預かっています」という{c2:colour}紙を{n2:number}枚はりました。{wd:weekday}に{wk:worker}が来ましたが、探していたのは{j:junk}でした。'
				],
				[
					'"It is mine!" (cried|said) {o:neighbour}. "Then what (sign|mark) is on it?" asked {a} {m2:approach}. "{s2:sign}?" said {o}. That was wrong.',
					'「わたしのです」と{o:neighbour}は言いました。「では、何のしるしがついていますか」と{a}は{m2:approach}聞きました。「{s2:sign}かな」。まちがいでした。'
				]
			]
		},
		{ detail: 'way', of: 'a', chance: 0.4 },
		{
			oneOf: [
				[
					{
						does: 'meet(a, owner)',
						because: ['seek(a, owner)'],
						tellings: [
							[
								'{l:later}, at {mk3:mark}, {a} saw {q:oldperson.a}, who was looking for something. "There was {s} on it," said {q} {g4:gloomily}. "It was {og:origin}."',
								'{l:later}、{mk3:mark}のそばで、{q:oldperson}が何かを探していました。「{s}のしるしの物で、{og:origin}だったんだよ」と{q}は{g4:gloomily}言いました。'
							],
							[
								'{l:later}, {a} heard {so:sound} at the (window|door). {q:oldperson.a} stood there in {cl:finery.a}. "Have you found {t.a}? It has {s} on it," said {q} {g4:gloomily}.',
								'{l:later}、{so:sound}が聞こえて、{cl:finery}を身につけた{q:oldperson}が来ました。「{s}のしるしの{t}を見なかったかい」と{q}は{g4:gloomily}聞きました。'
							]
						]
					},
					{
						does: 'return(a, t)',
						because: ['meet(a, owner)'],
						tellings: [
							[
								'{a} held out the {t.bare} {m5:approach}. {q} was {f5:glad} and gave {a} {gi:gift.a} and {n5:number#fr:fruit}.',
								'{a}は{m5:approach}{t}を差し出しました。{q}は{f5:glad.te}、{a}に{gi:gift}と{fr:fruit}を{n5:number#fr}くれました。'
							],
							[
								'"{h5:hooray}!" said {q} {g5:warmly} and told {a} {n5:number} stories about {dr:drawn}. {a} came again every {wd5:weekday}.',
								'「{h5:hooray}！」と{q}は{g5:warmly}言って、{dr:drawn}のお話を{n5:number}つしてくれました。{a}は毎週{wd5:weekday}に遊びに行くようになりました。'
							],
							[
								'"{ho5:honestsaying}," said {q} {g5:warmly}. {a} wanted no reward, but got {di:dish.a} and {gi:gift.a} all the same.',
								'「{ho5:honestsaying}」と{q}は{g5:warmly}言いました。{a}はお礼はいらないと言いましたが、{di:dish}と{gi:gift}をもらいました。'
							]
						]
					}
				],
				[
					{
						does: 'belong(t, w)',
						because: ['find(a, t)'],
						tellings: [
							[
								'{l:later}, at home, {w:relative} emptied all the drawers. "My {t.bare} is gone!" said {w} {g4:gloomily}. {a} began to laugh.',
								'{l:later}、家では{w:relative}が引き出しを全部空けていました。「{t}がない！」と{w}は{g4:gloomily}言いました。{a}は笑い出しました。'
							]
						]
					},
					{
						does: 'return(a, w, t)',
						because: ['belong(t, w)'],
						tellings: [
							[
								'"{ho5:honestsaying}," said {w} {g5:warmly}. {a} got {gi:gift.a}, and {w} and {a} ate {n5:number#sn5:snack}.',
								'「{ho5:honestsaying}」と{w}は{g5:warmly}言いました。{a}は{gi:gift}をもらって、{w}と{sn5:snack}を{n5:number#sn5}食べました。'
							],
							[
								'So the owner had been so near! {w} was {f5:glad} and made {di:dish.a} for {a}.',
								'持ち主はこんなに近くにいたのです！{w}は{f5:glad.te}、{a}に{di:dish}を作りました。'
							]
						]
					}
				]
			]
		},
		{ detail: 'closing', of: 'a', chance: 0.5 }
	]
};

export const finding: readonly Plot[] = [
	lostToy,
	keyAndLock,
	mapAndTreasure,
	mysteriousLetter,
	missingPet,
	foundAndReturned
];
