import type { Telling } from '../plot';

/** Introduces a child: look, home and likes. */
export const openingchild: readonly Telling[] = [
	[
		'{l:look.a} child (named|called) {a} lived (near|next to|behind) {p:building}. {a.he} liked {h:hobby} and {d:dish.bare}.',
		'{p:building}の(近く|隣|裏)に、{a}という{l:look}子が住んでいました。{h:hobby}と{d:dish}が好きでした。'
	],
	[
		'(Once there was|There was once) {k:character.a}, {l:look} child with {c:colour.a} {t:clothing.bare}: {a}, (the best friend of|who lived next door to) {n:neighbour}.',
		'(むかし|あるところに)、{c:colour}{t:clothing}を身につけた、{k:character}{l:look}子がいました。名前は{a}といって、{n:neighbour}の(大の仲良し|お隣さん)でした。'
	],
	[
		'{a} was {l:look} and {k:character}. At school {a.he} liked {s:subject} and {u:subject}, and at home {h:hobby}.',
		'{a}は{l:look}、{k:character}子でした。学校では{s:subject}と{u:subject}、家では{h:hobby}が好きでした。'
	],
	[
		'In a (house|little house|small flat) above {p:stop} lived {a}, {k:character.a} child with {n:number#b:book} and {c:colour.a} {f:furniture.bare}.',
		'{p:stop}の上の(家|小さな家|小さな部屋)に、{a}という{k:character}子が住んでいました。{b:book}を{n:number#b}と、{c:colour}{f:furniture}を持っていました。'
	],
	[
		'"{a} is so {k:character}! Nobody is better at {h:hobby}," said {n:neighbour}. {a} was {l:look} and always in {c:colour.a} {t:clothing.bare}.',
		'「{a}は本当に{k:character}子だね。{h:hobby}ではだれにも負けないよ」と{n:neighbour}はよく言いました。{a}は{l:look}、いつも{c:colour}{t:clothing}を身につけている子でした。'
	],
	[
		'On {w:weekday} {a} had {s:subject}, on {x:weekday} {h:hobby}, and every day {d:snack.a}. {a.he} was {l:look} and {k:character}.',
		'{a.wa}{w:weekday}には{s:subject}、{x:weekday}には{h:hobby}、そして毎日{d:snack}を食べるのが楽しみでした。{l:look}、{k:character}子です。'
	],
	[
		'{a} could {s:skill}, but not yet {t:skill}. {a.he} was {k:character} and lived near {p:building} with {q:pet.a}.',
		'{a.wa}{s:skill}ことはできましたが、{t:skill}ことはまだできませんでした。{k:character.te}、{p:building}の近くで{q:pet}と一緒に暮らしていました。'
	]
];
