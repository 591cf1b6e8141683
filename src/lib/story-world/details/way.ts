import type { Telling } from '../plot';

/** What one sees on the way, in the open. */
export const way: readonly Telling[] = [
	[
		'(On the way|As {a.he} went along|By the path) {a.he} saw {n:number#d:critter} and {j:junk.a} {s:spot}.',
		'(途中で|歩いていると|道ばたで)、{s:spot}に{d:critter}が{n:number#d}と、{j:junk}が見えました。'
	],
	[
		'{n:number#d:critter} {x:critterdoing}, and {m:number#e:critter} {y:critterdoing}. {a} (stopped for a moment|watched for a while|looked on {b:approach}).',
		'{d:critter}が{n:number#d}、{x:critterdoing}。{e:critter}も{m:number#e}いて、{y:critterdoing}。{a.wa}(ちょっと立ち止まりました|しばらくながめました|{b:approach}見ていました)。'
	],
	[
		'{a} (walked|went) past {t:tree.a}, {j:junk.a} and {n:number#f:flower}, and {m:number#d:critter} {x:critterdoing}.',
		'{a.wa}{t:tree}と{j:junk}と{f:flower}{n:number#f}のそばを(通りました|過ぎました)。{d:critter}が{m:number#d}、{x:critterdoing}。'
	],
	[
		'{s:spot} grew {c:colour.a} {f:flower.bare}, and {n:number#d:critter} {x:critterdoing}.',
		'{s:spot}に{c:colour}{f:flower}が(咲いていました|咲いています)。{d:critter}が{n:number#d}、{x:critterdoing}。'
	],
	[
		'{a} (counted|saw|passed) {n:number#d:critter}, {m:number#e:critter} and {k:number#f:flower}.',
		'{a.wa}{d:critter}を{n:number#d}、{e:critter}を{m:number#e}、{f:flower}を{k:number#f}(数えました|見かけました|見ました)。'
	],
	[
		'{a} smelled {c:colour.a} {f:flower.bare} that grew {s:spot}. {f.it} had the scent of {m:smell}.',
		'{a.wa}{s:spot}に咲いている{c:colour}{f:flower}のにおいを(かぎました|かいでみました)。{m:smell}のにおいでした。'
	],
	[
		'Somebody had (left|forgotten|dropped) {q:quality.a} {k:clothing.bare} and {c:colour.a} {v:vessel.bare} {s:spot}.',
		'だれかが{s:spot}に、{q:quality}{k:clothing}と{c:colour}{v:vessel}を(置き忘れて|忘れて|落として)いました。'
	],
	[
		'{a} (stepped|climbed|jumped) over {j:junk.a} and (went|ducked) under {t:tree.a}. {n:number#d:critter} {x:critterdoing}.',
		'{a.wa}{j:junk}を(またぎ|こえ|飛びこえ)、{t:tree}の下を(通りました|くぐりました)。{d:critter}が{n:number#d}、{x:critterdoing}。'
	],
	[
		'Everything smelled of {m:smell} and {l:smell}. From {t:tree.a} came {x:sound}.',
		'(あたり|道)は{m:smell}と{l:smell}のにおいがしました。{t:tree}の(ほう|あたり)から{x:sound}が聞こえました。'
	],
	[
		'There (lay|was) {q:quality.a} {t:tool.bare} {s:spot}, (next to|beside) {n:number#f:fruit} and {j:junk.a}.',
		'{s:spot}に{q:quality}{t:tool}が(落ちていました|ありました)。その(隣|そば)には{f:fruit}が{n:number#f}と、{j:junk}がありました。'
	],
	[
		'First {a} (found|saw) {c:colour.a} {f:flower.bare}, then {d:colour.a} {g:flower.bare} and (at last|finally) {n:number#h:critter}.',
		'{a.wa}最初に{c:colour}{f:flower}を、次に{d:colour}{g:flower}を、(最後に|おしまいに){h:critter}を{n:number#h}(見つけました|見ました)。'
	]
];
