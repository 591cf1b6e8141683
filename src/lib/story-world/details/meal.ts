import type { Telling } from '../plot';

/** Something is eaten or drunk. */
export const meal: readonly Telling[] = [
	[
		'{a} (had|ate) {d:dish.a} with {v:vegetable.plural} and drank {x:drink.a} from {c:colour.a} {u:cup.bare}.',
		'{a.wa}{v:vegetable}の入った{d:dish}を食べ、{c:colour}{u:cup}で{x:drink}を飲みました。'
	],
	[
		'{a} (ate|had|shared) {n:number#s:snack} and {m:number#f:fruit}. {f} tasted {t:taste}.',
		'{a.wa}{s:snack}を{n:number#s}と、{f:fruit}を{m:number#f}(食べました|口にしました)。{f}は{t:taste}味でした。'
	],
	[
		'There was {d:dish.bare} on {c:colour.a} {p:dishware.bare}, with {e:colour} {v:vegetable.plural}. It was {t:tasty}.',
		'{c:colour}{p:dishware}に{d:dish}と{e:colour}{v:vegetable}がのっていました。(味は|食べてみると){t:tasty.polite}。'
	],
	[
		'(First|To begin with) {a} ate {d:dish.a}, then {n:number#s:snack}, and (last|finally) {f:fruit.a}.',
		'(まず|初めに){a.wa}{d:dish}を食べ、それから{s:snack}を{n:number#s}、(最後に|おしまいに){f:fruit}を食べました。'
	],
	[
		'{n:neighbour} (brought|gave) {a} {s:snack.a} and {c:colour.a} {u:cup.bare} of {d:drink.bare}. "{b:smalltalk}," said {n}.',
		'{n:neighbour}が{a}に{s:snack}と、{c:colour}{u:cup}に入った{d:drink}を(くれました|持ってきてくれました)。「{b:smalltalk}」と{n}は言いました。'
	],
	[
		'{a} was hungry. {s:snack.a}, {t:snack.a} and some {d:drink.bare} (helped|were just right).',
		'{a}はおなかがすいていました。{s:snack}と{t:snack}と{d:drink}で、(元気が出ました|おなかがいっぱいになりました)。'
	],
	[
		'The {d:dish.bare} had too much {i:ingredient.bare} in it, but {a} ate (it all|every bit) and drank {n:number} cups of {x:drink.bare}.',
		'{d:dish}には{i:ingredient}が入りすぎていましたが、{a.wa}(全部|残さず)食べて、{x:drink}を{n:number}杯飲みました。'
	],
	[
		'{a} mixed {i:ingredient.bare}, {j:ingredient.bare} and {k:ingredient.bare}. It tasted {t:taste}, and {a.he} ate it with {n:number#s:snack}.',
		'{a.wa}{i:ingredient}と{j:ingredient}と{k:ingredient}を混ぜました。{t:taste}味でした。それを{s:snack}{n:number#s}と一緒に食べました。'
	],
	[
		'{a} found {n:number} {f:fruit.plural}, (one|the first) {t:taste}, (one|the next) {w:taste}, and drank {d:drink.a}.',
		'{f:fruit}が{n:number#f}ありました。{t:taste}のも、{w:taste}のもありました。{a.wa}{d:drink}も飲みました。'
	],
	[
		'{a} ate {d:dish.a} from {c:colour.a} {p:dishware.bare} and {x:dish.a} from {e:colour.a} one.',
		'{a.wa}{c:colour}{p:dishware}の{d:dish}と、{e:colour}{p}の{x:dish}を食べました。'
	]
];
