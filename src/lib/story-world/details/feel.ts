import type { Telling } from '../plot';

/** How one feels; fits good and bad moments. */
export const feel: readonly Telling[] = [
	[
		'{a} (went on|stood there|waited) with {s:simile} and {t:simile}.',
		'{a}は{s:simile}と{t:simile}で(進みました|立っていました|待っていました)。'
	],
	[
		'{a} felt half {g:glad} and half {s:sorry}.',
		'{a}は半分は{g:glad.te}、半分は{s:sorry}気持ちでした。'
	],
	[
		'To (calm down|feel better|pass the time), {a} thought of {d:dish.bare}, {c:colour.a} {k:clothing.bare} and {n:number#x:critter}.',
		'(落ち着こうと|元気を出そうと|気をまぎらわそうと)、{a.wa}{d:dish}や{c:colour}{k:clothing}や、{x:critter}{n:number#x}のことを考えました。'
	],
	[
		'{a} took {n:number} deep breaths and (looked at|counted) {m:number#x:critter} {s:spot}.',
		'{a.wa}{n:number}回深呼吸をして、{s:spot}の{x:critter}{m:number#x}を(見つめました|数えました)。'
	],
	[
		'(Inside|In {a.his} chest|Within {a}) it felt like {s:sound} and {t:sound}.',
		'{a}の(胸の中|心の中|中)で、{s:sound}と{t:sound}が聞こえるようでした。'
	],
	[
		'{a} (wished|longed) for {d:drink.a}, {x:snack.a} and {w:wish}.',
		'{a.wa}{d:drink}と{x:snack}と{w:wish}が(欲しくなりました|恋しくなりました)。'
	],
	[
		'It was a strange feeling, like {q:quality.a} {i:instrument.bare} in {c:colour.a} {b:container.bare}.',
		'(不思議な|変な)気持ちでした。{c:colour}{b:container}に入った{q:quality}{i:instrument}のようです。'
	],
	[
		'{a} felt as if {n:number#x:critter} were (sitting on|dancing on|climbing up) {a.his} back.',
		'{a}は、背中に{x:critter}が{n:number#x}(乗っている|いる)ような気がしました。'
	],
	[
		'{a} looked {b:approach} at {c:colour.a} {f:flower.bare} and {j:junk.a} and said nothing.',
		'{a.wa}{b:approach}{c:colour}{f:flower}と{j:junk}を見つめたまま、何も言いませんでした。'
	],
	[
		'"{w:proverb}," {a} told {a.self} {b:approach}.',
		'「{w:proverb}」と、{a.wa}{b:approach}自分に言い聞かせました。'
	]
];
