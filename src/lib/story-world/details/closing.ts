import type { Telling } from '../plot';

/** How it ends, well or quietly. */
export const closing: readonly Telling[] = [
	[
		'That (evening|night) {a} ate {d:dish.a} with {v:vegetable.plural} and {e:eveningact}.',
		'その(日の夕方|晩|夜)、{a.wa}{v:vegetable}の入った{d:dish}を食べて、それから{e:eveningact}。'
	],
	[
		'(Afterwards|Later|Then) {a} drank {x:drink.a} from {c:colour.a} {u:cup.bare} and {e:eveningact}.',
		'(そのあと|あとで|それから)、{a.wa}{c:colour}{u:cup}で{x:drink}を飲みました。そして{e:eveningact}。'
	],
	[
		'(From that day on|Ever after), {a} (never forgot|always remembered) that {p:proverb}.',
		'(その日から|それからというもの)、{a.wa}「{p:proverb}」ということを(忘れませんでした|いつも覚えていました)。'
	],
	[
		'{a} was {g:glad} and {h:glad} (all evening|until bedtime|for a long time) and {e:eveningact}.',
		'{a.wa}(その晩ずっと|寝るまで|長い間){g:glad.te}、{h:glad.polite}。そして{e:eveningact}。'
	],
	[
		'That night {a} dreamed of {n:number#x:critter}, {c:colour.a} {v:vehicle.bare} and {w:wish}.',
		'その夜、{a.wa}{x:critter}{n:number#x}と、{c:colour}{v:vehicle}と、{w:wish}の夢を見ました。'
	],
	[
		'(Whenever|Every time) {a} (later|) smelled {m:smell} or heard {s:sound}, {a.he} thought of that day.',
		'{m:smell}のにおいをかいだり、{s:sound}を聞いたりすると、{a.wa}(いつも|きっと)その日のことを思い出しました。'
	],
	[
		'To remember the day, {a} planted {c:colour.a} {f:flower.bare} and {d:colour.a} {g:flower.bare} by {t:tree.a}.',
		'その日の(記念|思い出)に、{a.wa}{t:tree}のそばに{c:colour}{f:flower}と{d:colour}{g:flower}を植えました。'
	],
	[
		'When the sun went down, {n:number#x:critter} {y:critterdoing}. {a} {e:eveningact}.',
		'(日が沈む|夕日が沈む|日が暮れる)ころ、{x:critter}が{n:number#x}、{y:critterdoing}。{a.wa}{e:eveningact}。'
	],
	[
		'And {a}? {a.he} {e:eveningact} and thought: {p:proverb}.',
		'{a}はどうしたでしょう。{e:eveningact}。「{p:proverb}」と思いながら。'
	],
	[
		'{a} kept {c:colour.a} {k:treasure.bare} from that day in {q:quality.a} {b:container.bare} and (looked at|took out) {k.it} every {w:weekday}.',
		'{a.wa}その日の記念に{c:colour}{k:treasure}を{q:quality}{b:container}にしまい、毎週{w:weekday}に(ながめました|取り出しました)。'
	],
	[
		'At the end of the day there was {d:dish.bare}, {n:number#s:snack} and {x:drink.bare}, and {a} was {g:glad}.',
		'一日の終わりには、{d:dish}と{s:snack}{n:number#s}と{x:drink}が待っていました。{a}は{g:glad.polite}。'
	],
	[
		'That (evening|night) there were {n:number#s:snack}, {m:number#f:fruit} and {d:drink.bare} in {c:colour.a} {u:cup.bare}, and {a} {e:eveningact}.',
		'その(晩|夜)は、{s:snack}が{n:number#s}と{f:fruit}が{m:number#f}、それに{c:colour}{u:cup}に入った{d:drink}がありました。{a.wa}{e:eveningact}。'
	],
	[
		'In the dream that came that night, {n:number#x:critter} rode on {c:colour.a} {v:vehicle.bare}, {m:number#y:critter} played {q:quality.a} {i:instrument.bare}, and {a} was {g:glad}.',
		'その夜の夢では、{x:critter}が{n:number#x}、{c:colour}{v:vehicle}に乗り、{y:critter}が{m:number#y}、{q:quality}{i:instrument}を鳴らしていました。{a.wa}{g:glad.polite}。'
	],
	[
		'{a} hung {c:colour.a} {k:clothing.bare} on {d:colour.a} {f:furniture.bare}, ate {s:snack.a} and {e:eveningact}.',
		'{a.wa}{c:colour}{k:clothing}を{d:colour}{f:furniture}に掛け、{s:snack}を食べました。そして{e:eveningact}。'
	]
];
