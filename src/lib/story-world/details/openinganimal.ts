import type { Telling } from '../plot';

/** Introduces an animal by what it is: a fox. */
export const openinganimal: readonly Telling[] = [
	[
		'(Once upon a time|Once|Long ago) there was {k:character.a} {a.bare} who lived (near|close to|not far from) {p:outdoors} and liked {h:hobby} and {f:fruit.plural}.',
		'(むかしむかし|むかし|あるところに)、{k:character}{a}がいました。{p:outdoors}の(近く|そば)に住んでいて、{h:hobby}と{f:fruit}が好きでした。'
	],
	[
		'{k:character.a} {a.bare} (lived|had a home) between {t:tree.a} and {p:outdoors}. At the door stood {c:colour.a} {f:flower.bare} and {j:junk.a}.',
		'{k:character}{a}が、{t:tree}と{p:outdoors}の間に(住んで|家を持って)いました。戸口には{c:colour}{f:flower}と{j:junk}がありました。'
	],
	[
		'There was (once|) {a.a} with {c:colour.a} {k:clothing.bare}. {a.he} was mostly {x:character} and sometimes {y:character}.',
		'{c:colour}{k:clothing}がお気に入りの{a}がいました。たいていは{x:character.te}、たまに{y:character.polite}。'
	],
	[
		'{a.a} had {n:number#b:book}, {q:quality.a} {u:furniture.bare} and one wish: {w:wish}. {a.he} was {k:character}.',
		'{b:book}を{n:number#b}と、{q:quality}{u:furniture}を持っている{a}がいました。{k:character.te}、いつも{w:wish}が欲しいと思っていました。'
	],
	[
		'Near {p:outdoors}, where {n:number#d:critter} {x:critterdoing}, lived {k:character.a} {a.bare}.',
		'{p:outdoors}の近くに、{k:character}{a}が住んでいました。そこでは{d:critter}が{n:number#d}、{x:critterdoing}。'
	],
	[
		'Every {w:weekday} {k:character.a} {a.bare} ate {d:dish.a} with {v:vegetable.plural} under {t:tree.a}. (Everyone|Everybody) knew {a}.',
		'毎週{w:weekday}になると、{k:character}{a}が{t:tree}の下で{v:vegetable}の入った{d:dish}を食べました。(だれもが|みんな){a}を知っていました。'
	]
];
