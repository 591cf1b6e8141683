import type { Telling } from '../plot';

/** A few words with a person met by chance; nobody is called by name. */
export const talk: readonly Telling[] = [
	[
		'(Just then|A moment later|Soon) {a} met {w:worker.a} with {c:colour.a} {t:tool.bare}. "{s:smalltalk}!" said {w}. "{r:reply}!" said {a}.',
		'(ちょうどその時|少しして|やがて)、{a.wa}{c:colour}{t:tool}を持った{w:worker}に会いました。「{s:smalltalk}！」と{w}は言いました。「{r:reply}！」と{a}は(答えました|言いました)。'
	],
	[
		'"{g:greeting}!" called {n:neighbour}, who was carrying {q:quality.a} {f:furniture.bare}. "{s:smalltalk}." "{r:reply}," said {a}.',
		'「{g:greeting}！」と、{q:quality}{f:furniture}を運んでいた{n:neighbour}が声をかけました。「{s:smalltalk}」と{n}は言いました。「{r:reply}」と{a}は(答えました|言いました)。'
	],
	[
		'{n:neighbour} came along in {c:colour.a} {k:clothing.bare} and (offered|gave) {a} {f:snack.a}. "{s:smalltalk}," said {n}.',
		'{c:colour}{k:clothing}の{n:neighbour}がやって来て、{a}に{f:snack}を(くれました|分けてくれました)。「{s:smalltalk}」と{n}は言いました。'
	],
	[
		'{n:neighbour} wondered {w:wonder}. {a} did not know. "{p:proverb}," said {n} and (laughed|smiled|nodded).',
		'「{w:wonder}」と{n:neighbour}が聞きました。{a}にはわかりませんでした。「{p:proverb}」と{n}は言って、(笑いました|ほほえみました|うなずきました)。'
	],
	[
		'{w:worker.a} stopped {c:colour.a} {v:wheels.bare}. "{s:smalltalk}," said {w} {b:approach}, "and {t:smalltalk}!"',
		'{w:worker}が{c:colour}{v:wheels}を止めました。「{s:smalltalk}」と{w}は{b:approach}言いました。「それに、{t:smalltalk}！」'
	],
	[
		'{a} asked {w:worker.a} what was new. "{s:smalltalk}," said {w}. "And {t:smalltalk}!" "{r:reply}," said {a}.',
		'何か変わったことはないかと、{a.wa}{w:worker}に聞きました。「{s:smalltalk}」と{w}は言いました。「それに、{t:smalltalk}！」「{r:reply}」と{a}は言いました。'
	],
	[
		'{n:neighbour} was looking for {c:colour.a} {t:tool.bare}. "Try {s:spot}," said {a}. There it was, (next to|beside) {j:junk.a}!',
		'{n:neighbour}が{c:colour}{t:tool}を探していました。「{s:spot}を見てみたら」と{a}は言いました。すると、{j:junk}の(隣|そば)にありました！'
	],
	[
		'"{g:greeting}," said {w:worker.a}. "The (best|only) thing for {d:weekday} is {x:dish.bare} with {i:ingredient.bare}." "{r:reply}," said {a}.',
		'「{g:greeting}」と{w:worker}が言いました。「{d:weekday}には、{i:ingredient}を入れた{x:dish}が一番だよ」と{w}は続けました。「{r:reply}」と{a}は言いました。'
	]
];
