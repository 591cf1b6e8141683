import type { Telling } from '../plot';

/** What sky and wind do; fits any day and place. */
export const weather: readonly Telling[] = [
	['The sky was {s:sky}, and the wind {w:windborne}.', '空は{s:sky.te}、風が{w:windborne}。'],
	[
		'The (day before|evening before) it had been {v:weather}, but now the sky was {s:sky} and the wind {w:windborne}.',
		'(前の日|前の晩)は{v:weather.polite}が、今の空は{s:sky.polite}。風が{w:windborne}。'
	],
	[
		'{n:number} clouds (drifted|floated|sailed) by. One looked like {i:instrument.a}, another like {c:colour.a} {v:vehicle.bare}.',
		'雲が{n:number}つ、(流れて|通りすぎて|浮かんで)いきました。一つは{i:instrument}に、もう一つは{c:colour}{v:vehicle}に(見えました|似ていました)。'
	],
	[
		'(The sun fell on|Light fell on|The sun warmed) {t:tree.a} and {n:number#f:flower}, and the wind {w:windborne}.',
		'(日の光|お日さま|日ざし)が{t:tree}と{f:flower}{n:number#f}を(照らし|温め)、風が{w:windborne}。'
	],
	[
		'The air smelled of {m:smell} and {k:smell}, and the sky was {s:sky}.',
		'空気は{m:smell}と{k:smell}のにおいがして、空は{s:sky.polite}。'
	],
	[
		'(Far away|Somewhere) one could hear {x:sound}, and the wind {w:windborne}.',
		'(遠くで|どこかで){x:sound}がして、風が{w:windborne}。'
	],
	[
		'The wind (played with|tugged at|shook) {c:colour.a} {k:clothing.bare} and {d:colour.a} {l:clothing.bare} on a clothesline and {w:windborne}.',
		'風が物干しの{c:colour}{k:clothing}と{d:colour}{l:clothing}を(ゆらし|はためかせ|ふくらませ)、{w:windborne}。'
	],
	[
		'A leaf, {c:colour} and {d:colour}, (sailed|danced|flew) past {j:junk.a} and landed {p:spot}.',
		'{c:colour.te}{d:colour}葉が一枚、{j:junk}の(そば|横|上)を(飛んで|舞って)、{p:spot}に落ちました。'
	],
	[
		'On {d:weekday} it had been {v:weather}, on {e:weekday} {w:weather}, and now the sky was {s:sky}.',
		'{d:weekday}は{v:weather.te}、{e:weekday}は{w:weather.polite}。今の空は{s:sky.polite}。'
	],
	[
		'The clouds looked (as if made of|like) {i:ingredient.bare}, and the wind smelled of {m:smell}.',
		'雲は{i:ingredient}(でできているよう|のよう)で、風は{m:smell}のにおいがしました。'
	],
	[
		'{n:number#d:critter} {x:critterdoing}, and the sky was {s:sky}.',
		'{d:critter}が{n:number#d}、{x:critterdoing}。空は{s:sky.polite}。'
	],
	[
		'(Suddenly|Now and then|All at once) the wind {w:windborne} and (rolled|pushed) {q:quality.a} {j:vessel.bare} down the path.',
		'(急に|時々|ふいに)風が{w:windborne}。{q:quality}{j:vessel}が道を(転がって|すべって)いきました。'
	],
	[
		'The wind (rolled|blew|carried) {c:colour.a} {k:clothing.bare}, {j:junk.a} and {n:number} {d:colour} leaves (along|past).',
		'風が{c:colour}{k:clothing}と{j:junk}と{d:colour}葉を{n:number}枚、(転がして|吹き飛ばして|運んで)いきました。'
	],
	[
		'{c:colour} light lay on {t:tree.a}, {d:colour} light on {j:junk.a}, and {n:number#x:critter} {y:critterdoing}.',
		'{t:tree}には{c:colour}光が、{j:junk}には{d:colour}光が当たっていました。{x:critter}が{n:number#x}、{y:critterdoing}。'
	]
];
