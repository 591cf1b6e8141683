import type { Telling } from '../plot';

/** What one thinks of. */
export const thought: readonly Telling[] = [
	[
		'{a} wondered {w:wonder}, and {v:wonder}.',
		'「{w:wonder}」と{a.wa}考えました。「{v:wonder}」とも(思いました|考えました)。'
	],
	[
		'{a} (remembered|thought of) {q:quality.a} {k:keepsake.bare} and the smell of {m:smell}.',
		'{a.wa}{q:quality}{k:keepsake}と、{m:smell}のにおいを(思い出しました|なつかしく思いました)。'
	],
	[
		'In {a.his} mind {a} saw {c:colour.a} {v:vehicle.bare} full of {f:fruit.plural} and {n:number#x:critter}.',
		'{a}の(頭|心)には、{f:fruit}をいっぱい積んだ{c:colour}{v:vehicle}と{x:critter}{n:number#x}が浮かびました。'
	],
	[
		'{a} (dreamed of|thought of|wished for) {w:wish} and {v:wish}.',
		'{a.wa}{w:wish}と{v:wish}のことを(夢見ました|考えました|思いえがきました)。'
	],
	[
		'"One day {a.i} will have {w:wish} and {q:quality.a} {m:material} {i:instrument.bare}," thought {a}.',
		'「いつか、{w:wish}と{q:quality}{m:material}{i:instrument}が(手に入る|持てる)といいな」と{a.wa}思いました。'
	],
	[
		'Somebody had once said that {p:proverb}. {a} thought about (that|those words) {b:approach}.',
		'だれかが前に「{p:proverb}」と言っていました。{a.wa}{b:approach}(その言葉|そのこと)を考えました。'
	],
	[
		'{a} could think only of {c:colour.a} {k:clothing.bare}, {d:dish.bare} and {t:toy.a}.',
		'{a.wa}{c:colour}{k:clothing}と{d:dish}と{t:toy}のことしか(考えられませんでした|頭にありませんでした)。'
	],
	[
		'{a} made a plan: first {s:snack.a}, then {h:hobby}, and on {w:weekday} {i:hobby}.',
		'{a.wa}計画を立てました。まず{s:snack}、次に{h:hobby}、そして{w:weekday}には{i:hobby}です。'
	],
	[
		'"Is {x:colour.a} {j:instrument.bare} better than {y:colour.a} {k:instrument.bare}?" {a} (wondered|asked {a.self}).',
		'「{x:colour}{j:instrument}と{y:colour}{k:instrument}では、どっちがいいだろう」と{a.wa}考えました。'
	],
	[
		'{a} tried to remember three things: {j:junk.a}, {m:smell} and {s:sound}.',
		'{a.wa}三つのことを思い出そうとしました。{j:junk}、{m:smell}、そして{s:sound}です。'
	],
	[
		'{a} thought about {c:colour} {f:flower.plural}, {q:quality.a} {v:vessel.bare}, {d:dish.bare} and {n:number#x:critter}, all at once.',
		'{a.wa}{c:colour}{f:flower}や、{q:quality}{v:vessel}や、{d:dish}や、{x:critter}{n:number#x}のことを、いっぺんに考えました。'
	],
	[
		'"{n:number#x:critter}, {m:number#f:fruit}, {k:number#g:gift}," {a} counted in {a.his} head. That (always|often) helped.',
		'「{x:critter}が{n:number#x}、{f:fruit}が{m:number#f}、{g:gift}が{k:number#g}」と{a}は頭の中で数えました。そうすると(いつも|たいてい)落ち着くのです。'
	]
];
