import type { Telling } from '../plot';

/** Introduces a hero of any kind: home, character and likes. */
export const opening: readonly Telling[] = [
	[
		'{a} lived (near|not far from|close to) {p:outdoors} and (liked|loved) {h:hobby}, {d:dish.bare} and {c:colour} {f:flower.plural}.',
		'{a.wa}{p:outdoors}の(近く|そば|すぐ隣)に住んでいて、{h:hobby}と{d:dish}と{c:colour}{f:flower}が(好き|大好き)でした。'
	],
	[
		'{a} was mostly {k:character} and sometimes {l:character}. (Nobody|No one) liked {h:hobby} more.',
		'{a}はたいていは{k:character.te}、たまに{l:character.polite}。{h:hobby}がだれよりも(好きでした|得意でした)。'
	],
	[
		'At home, {a} had {q:quality.a} {u:furniture.bare}, {c:colour.a} {k:clothing.bare} and {n:number#b:book}.',
		'{a}の家には、{q:quality}{u:furniture}と{c:colour}{k:clothing}と{b:book}{n:number#b}がありました。'
	],
	[
		'Every {w:weekday} {a} ate {d:dish.a} with {v:vegetable.plural}, and then came {h:hobby}.',
		'毎週{w:weekday}、{a.wa}{v:vegetable}の入った{d:dish}を食べました。そのあとは{h:hobby}です。'
	],
	[
		'(Everyone|Everybody) near {p:outdoors} knew {a}: so {k:character}, and so good at {h:hobby}!',
		'{p:outdoors}の近くでは、(だれもが|みんなが){a}を知っていました。{k:character.te}、{h:hobby}がとても上手だったのです。'
	],
	[
		'{a} (lived|had a home) between {t:tree.a} and {p:outdoors}. In the window stood {c:colour.a} {f:flower.bare} in {q:quality.a} {v:vessel.bare}.',
		'{a}の(家|住まい)は、{t:tree}と{p:outdoors}の間にありました。窓には、{q:quality}{v:vessel}に入った{c:colour}{f:flower}が飾ってありました。'
	],
	[
		'{a} was {k:character} and liked three things above all: {h:hobby}, {s:snack.plural} and the smell of {m:smell}.',
		'{a.wa}{k:character.te}、何よりも{h:hobby}と{s:snack}と{m:smell}のにおいが好きでした。'
	],
	[
		'(If|Whenever) there was {s:sound}, {a} (was|would be) there at once. {a.he} was {k:character} and forgot everything but {h:hobby}.',
		'{s:sound}がすると、{a}は(すぐに|まっ先に)飛んでいきました。とにかく{k:character.te}、{h:hobby}のほかは何でもすぐ忘れてしまうのです。'
	],
	[
		'{a} wore {c:colour.a} {k:clothing.bare} on {w:weekday} and {d:colour.a} {l:clothing.bare} on {x:weekday}, and was always {g:character}.',
		'{a.wa}{w:weekday}には{c:colour}{k:clothing}、{x:weekday}には{d:colour}{l:clothing}を身につけて、いつも{g:character.polite}。'
	],
	[
		'{a} had one big wish: {w:wish}. But most days were for {h:hobby} and {d:dish.bare}.',
		'{a}が何より欲しいのは{w:wish}でした。けれど、毎日は{h:hobby}と{d:dish}で過ぎていきました。'
	]
];
