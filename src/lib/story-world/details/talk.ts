import type { Telling } from '../plot';

/** A few words with a person met by chance; nobody is called by name. */
export const talk: readonly Telling[] = [
	[
		'(Just then|A moment later|Soon) {a} met {w:worker.a} with {c:colour.a} {t:tool.bare}. "{s:smalltalk}!" said {w}. "{r:reply}!" said {a}.',
		'(ちょうどその時|少しして|やがて)、{a.wa}{c:colour}{t:tool}を持った{w:worker}に会いました。「{s:smalltalk}！」と{w}は言いました。「{r:reply}！」と{a}は(答えました|言いました)。'
	],
	[
		'"{g:greeting}!" called {n:neighbour}, who was carrying {q:quality.a} {f:furniture.bare} and {m:number#v:vegetable}. "{r:reply}," said {a}.',
		'「{g:greeting}！」と、{q:quality}{f:furniture}と{v:vegetable}{m:number#v}を運んでいた{n:neighbour}が声をかけました。「{r:reply}」と{a}は(答えました|言いました)。'
	],
	[
		'{n:neighbour} came along in {c:colour.a} {k:clothing.bare} and (offered|gave) {a} {f:snack.a} and {d:drink.a} in {e:colour.a} {u:cup.bare}.',
		'{c:colour}{k:clothing}の{n:neighbour}がやって来て、{a}に{f:snack}と、{e:colour}{u:cup}に入った{d:drink}を(くれました|分けてくれました)。'
	],
	[
		'{n:neighbour} wondered {w:wonder}. {a} did not know. "{p:proverb}," said {n} {b:voice} and (laughed|smiled|nodded).',
		'「{w:wonder}」と{n:neighbour}が聞きました。{a}にはわかりませんでした。「{p:proverb}」と{n}は{b:voice}言って、(笑いました|ほほえみました|うなずきました)。'
	],
	[
		'{w:worker.a} stopped {c:colour.a} {v:wheels.bare} full of {f:fruit.plural}. "{s:smalltalk}," said {w} {b:voice}.',
		'{w:worker}が、{f:fruit}をいっぱい積んだ{c:colour}{v:wheels}を止めました。「{s:smalltalk}」と{w}は{b:voice}言いました。'
	],
	[
		'"{p:stop} has {n:number#s:snack} and {m:number#f:fruit} today," said {w:worker.a} {b:voice}. "{r:reply}," said {a}.',
		'「今日は{p:stop}に、{s:snack}が{n:number#s}と{f:fruit}が{m:number#f}あるよ」と{w:worker}が{b:voice}言いました。「{r:reply}」と{a}は言いました。'
	],
	[
		'{n:neighbour} was looking for {c:colour.a} {t:tool.bare}. "Try {s:spot}," said {a} {b:voice}. There it was, (next to|beside) {j:junk.a}!',
		'{n:neighbour}が{c:colour}{t:tool}を探していました。「{s:spot}を見てみたら」と{a}は{b:voice}言いました。すると、{j:junk}の(隣|そば)にありました！'
	],
	[
		'"{g:greeting}," said {w:worker.a}. "The (best|only) thing for {d:weekday} is {x:dish.bare} with {i:ingredient.bare} and {v:vegetable.plural}." "{r:reply}," said {a}.',
		'「{g:greeting}」と{w:worker}が言いました。「{d:weekday}には、{i:ingredient}と{v:vegetable}を入れた{x:dish}が一番だよ」と{w}は続けました。「{r:reply}」と{a}は言いました。'
	],
	[
		'"Have you seen {c:colour.a} {k:clothing.bare} or {d:colour.a} {b:book.bare}?" asked {n:neighbour} {v:voice}. {a} had seen only {m:number#x:critter} {s:spot}.',
		'「{c:colour}{k:clothing}か、{d:colour}{b:book}を見なかった？」と{n:neighbour}が{v:voice}聞きました。{a}が見たのは、{s:spot}の{x:critter}{m:number#x}だけでした。'
	],
	[
		'{w:worker.a} and {n:neighbour} were talking about {h:hobby}, {i:hobby} and the price of {f:fruit.plural}. {a} listened for a while.',
		'{w:worker}と{n:neighbour}が、{h:hobby}や{i:hobby}や、{f:fruit}の値段のことを話していました。{a}はしばらく聞いていました。'
	],
	[
		'"For sale: {q:quality.a} {i:instrument.bare}, {c:colour.a} {f:furniture.bare} and {m:number#g:gift}!" called {w:worker.a}. {a} only wanted {x:fruit.a}.',
		'「{q:quality}{i:instrument}に、{c:colour}{f:furniture}に、{g:gift}が{m:number#g}！」と{w:worker}が呼んでいました。{a}が欲しいのは{x:fruit}だけでした。'
	]
];
