import type { Telling } from '../plot';

/** What is heard. */
export const sound: readonly Telling[] = [
	[
		'{a} heard {s:sound}, then {t:sound}, and (finally|at last|after a moment) {u:sound}.',
		'{a.wa}{s:sound}を聞きました。それから{t:sound}がして、(最後に|とうとう|少しあとに){u:sound}が聞こえました。'
	],
	[
		'(All was quiet|It was quiet|Nothing moved), but then {a} heard {s:sound} and {t:sound}.',
		'(しんと|静かに|ひっそりと)していましたが、やがて{s:sound}と{t:sound}が聞こえて、{a.wa}耳をすましました。'
	],
	[
		'(Suddenly|All at once|Just then) there was {s:sound}. {n:number#d:critter} {x:critterdoing}.',
		'(突然|急に|その時){s:sound}がしました。{d:critter}が{n:number#d}、{x:critterdoing}。'
	],
	[
		'(Somewhere|Far off|Not far away) {w:worker.a} was playing {c:colour.a} {i:instrument.bare}. Then (came|there was) {s:sound}.',
		'(どこかで|遠くで|近くで)、{w:worker}が{c:colour}{i:instrument}を(鳴らして|練習して)いました。それから{s:sound}が聞こえました。'
	],
	[
		'{a} listened {b:approach}. Was that {s:sound}? No, (it was|only) {t:sound}.',
		'{a.wa}{b:approach}耳をすましました。{s:sound}でしょうか。いいえ、{t:sound}でした。'
	],
	[
		'From behind {t:tree.a} came {s:sound}, and {n:number#d:critter} {x:critterdoing}.',
		'{t:tree}の(後ろ|向こう|かげ)から{s:sound}が(しました|聞こえました)。{d:critter}が{n:number#d}、{x:critterdoing}。'
	],
	[
		'{s:sound} and {t:sound} (mixed|went together), as if {i:instrument.a} and {j:instrument.a} were playing.',
		'{s:sound}と{t:sound}が(混ざって|重なって)、まるで{i:instrument}と{j:instrument}が鳴っているようでした。'
	],
	[
		'The wind carried {s:sound} and the smell of {m:smell} to {a}.',
		'風が{s:sound}と{m:smell}のにおいを{a}のところへ(運んで|届けて)きました。'
	],
	[
		'"Did you hear that?" (whispered|asked|said) {n:neighbour}. {a} nodded. It was {s:sound}, or perhaps {t:sound}.',
		'「今の、聞こえた？」と{n:neighbour}が(ささやきました|聞きました|言いました)。{a}はうなずきました。{s:sound}か、もしかすると{t:sound}でした。'
	],
	[
		'{a} had never heard such a sound: half {s:sound}, half {t:sound}.',
		'半分は{s:sound}、半分は{t:sound}。{a}はそんな音を(聞いたことがありませんでした|初めて聞きました)。'
	],
	[
		'{c:colour.a} {i:instrument.bare}, {d:colour.a} {j:instrument.bare} and {s:sound}: {a} listened {b:approach}.',
		'{c:colour}{i:instrument}と{d:colour}{j:instrument}の音、それに{s:sound}がしました。{a}は{b:approach}聞いていました。'
	]
];
