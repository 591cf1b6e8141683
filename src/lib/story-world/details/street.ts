import type { Telling } from '../plot';

/** What one sees in a town. */
export const street: readonly Telling[] = [
	[
		'{w:worker.a} (carried|was carrying|came by with) {c:colour.a} {t:tool.bare} and {n:number#v:vegetable}.',
		'{w:worker}が{c:colour}{t:tool}と{v:vegetable}{n:number#v}を(運んでいました|持って通りました|かかえていました)。'
	],
	[
		'{c:colour.a} {v:wheels.bare} full of {f:fruit.plural} (stopped|stood|was parked) before {p:stop}.',
		'{f:fruit}を(いっぱい|山ほど)積んだ{c:colour}{v:wheels}が、{p:stop}の前に(止まりました|止まっていました)。'
	],
	[
		'In the window of {p:stop} (lay|stood|was) {q:quality.a} {m:material} {i:instrument.bare} and {n:number#g:gift}.',
		'{p:stop}の窓には、{q:quality}{m:material}{i:instrument}と{g:gift}{n:number#g}が(並んで|飾って|置いて)ありました。'
	],
	[
		'It smelled of {m:smell} by {p:stop}. {w:worker.a} (was singing|was whistling|stood) there in {c:colour.a} {k:clothing.bare}.',
		'{p:stop}のそばは{m:smell}のにおいがしました。{c:colour}{k:clothing}の{w:worker}が(歌って|口笛を吹いて|立って)いました。'
	],
	[
		'{c:colour.a} {v:wheels.bare}, {d:colour.a} {x:wheels.bare} and {e:colour.a} {y:wheels.bare} (rolled|went|came) by.',
		'{c:colour}{v:wheels}と{d:colour}{x:wheels}と{e:colour}{y:wheels}が(通りすぎました|走っていきました|やって来ました)。'
	],
	[
		'{a} (passed|walked past) {p:stop}, {q:stop} and {b:building}. From {r:stop} came {x:sound}.',
		'{a.wa}{p:stop}と{q:stop}と{b:building}の前を(通りました|過ぎました)。{r:stop}から{x:sound}が聞こえました。'
	],
	[
		'{w:worker.a} in {c:colour.a} {k:clothing.bare} (waved|nodded|called) to {a} from {p:stop}. "{s:smalltalk}!"',
		'{c:colour}{k:clothing}の{w:worker}が、{p:stop}から{a}に(手を振りました|声をかけました)。「{s:smalltalk}！」'
	],
	[
		'On (a bench|the steps|a wall) sat {n:neighbour} with {c:colour.a} {b:book.bare} and {d:drink.a}.',
		'(ベンチ|石段|へいの上)に、{n:neighbour}が{c:colour}{b:book}と{d:drink}を持ってすわっていました。'
	],
	[
		'{p:stop} had {n:number#s:snack} and {m:number#f:fruit} (on sale|for a good price). {w:worker.a} bought {g:gift.a}.',
		'{p:stop}では、{s:snack}{n:number#s}と{f:fruit}{m:number#f}が(安くなって|並んで)いました。{w:worker}が{g:gift}を買っていました。'
	],
	[
		'{n:neighbour} was (pushing|pulling) {q:quality.a} {f:furniture.bare} along the street, and {c:colour.a} {v:wheels.bare} had to wait.',
		'{n:neighbour}が通りで{q:quality}{f:furniture}を(押して|引いて)いて、{c:colour}{v:wheels}が待たされていました。'
	]
];
