import type { Telling } from '../plot';

/** A child at school or on the way there. */
export const schoolway: readonly Telling[] = [
	[
		'(First|To begin with) there was {s:subject}, then {t:subject}. In {s} {a} drew {c:colour.a} {v:vehicle.bare} and {n:number#d:critter}.',
		'(最初|一時間目)は{s:subject}、次は{t:subject}でした。{s}の時間に、{a.wa}{c:colour}{v:vehicle}と{d:critter}{n:number#d}の絵を描きました。'
	],
	[
		'On the way to school {a} saw {c:colour.a} {v:wheels.bare} and {w:worker.a} with {n:number#f:vegetable}.',
		'学校へ行く途中、{a.wa}{c:colour}{v:wheels}と、{f:vegetable}を{n:number#f}持った{w:worker}を見ました。'
	],
	[
		'In {a.his} school bag {a} had {c:colour.a} {k:clothing.bare}, {n:number#s:snack} and {b:book.a}.',
		'{a}の(かばん|ランドセル)には、{c:colour}{k:clothing}と{s:snack}{n:number#s}と{b:book}が入っていました。'
	],
	[
		'At noon {a} ate {d:dish.a} and {f:fruit.a}, and after {s:subject} everyone played {g:game}.',
		'お昼に{a.wa}{d:dish}と{f:fruit}を食べました。{s:subject}のあとは、みんなで{g:game}をしました。'
	],
	[
		'In {s:subject} the class (learned|talked about) {w:wonder}. {a} thought about {v:wish}.',
		'{s:subject}の時間に、「{w:wonder}」という話(が出ました|をしました)。{a.wa}{v:wish}のことを考えていました。'
	],
	[
		'In the break {a} played {g:game} and {h:game} and traded {s:snack.a} for {t:snack.a}.',
		'休み時間に、{a.wa}{g:game}と{h:game}をしました。それから、{s:snack}を{t:snack}と取りかえっこしました。'
	],
	[
		'A new poster hung at school: {c:colour.a} {v:vehicle.bare} with {n:number#d:critter} on top. {a} liked {s:subject} even more now.',
		'学校に新しいポスターが貼ってありました。{c:colour}{v:vehicle}の上に{d:critter}が{n:number#d}いる絵です。{a.wa}{s:subject}がもっと好きになりました。'
	]
];
