import type { Telling } from '../plot';

/** How a tale begins: says who the hero is, and whether a girl or a boy. */
export const introduction: readonly Telling[] = [
	[
		'Once upon a time, a (little|young) {a.child} (called|named) {a} lived (near|next to) {p:building}.',
		'むかしむかし、{p:building}の(近く|となり)に、{a}という(小さな|){a.child}が住んでいました。'
	],
	[
		'{a} was {k:character.a} {a.child} who (loved|liked) {h:hobby}.',
		'{a}は{h:hobby}が(大好きな|好きな)、{k:character}{a.child}でした。'
	],
	[
		'In a (small|little) house lived a {a.child} named {a}. {a.he} had {q:pet.a}.',
		'(小さな|小さい)家に、{a}という{a.child}が住んでいました。{q:pet}を飼っていました。'
	],
	[
		'"My name is {a}," said the (little |young |){a.child}. {a.he} was {k:character}.',
		'「{a}といいます」と(小さな|){a.child}は言いました。{k:character}子でした。'
	],
	[
		'{a} was {n:number} years old. {a.he} liked {h:hobby} and {s:snack.plural}.',
		'{a}は{n:number}歳でした。{h:hobby}と{s:snack}が好きでした。'
	],
	[
		'There was a {a.child} who could {s:skill}. {a.his} name was {a}.',
		'{s:skill}ことができる{a.child}がいました。その子は{a}という名前でした。'
	],
	[
		'{a} was at home with {w:relative}. {a} felt {g:glad}, for {a.he} had {t:toy.a}.',
		'{a}は{w:relative}と家にいました。{t:toy}を持っていたので、{a.wa}{g:glad.polite}。'
	],
	[
		'{a} had {q:quality.a} {t:toy.bare}. {a.he} (took it everywhere|played with it every day).',
		'{a}は{q:quality}{t:toy}を持っていました。(どこへ行く時も一緒でした|毎日それで遊んでいました)。'
	],
	[
		'It was {f:weather.a} day. {a} (put on|wore) {c:colour.a} {t:clothing.bare}, and {a.he} went out.',
		'{f:weather}日でした。{a}は{c:colour}{t:clothing}を身につけて、外へ出ました。'
	],
	[
		'{a} was {g:sorry}. (All day|All morning), {a.he} had not said a word.',
		'{a}は{g:sorry.polite}。(朝から|一日中)、何も言いませんでした。'
	],
	[
		'{a} liked one thing above all: {h:hobby}. {a.he} did it (every day|whenever {a.he} could).',
		'{a}が何より好きなのは{h:hobby}でした。(毎日|ひまがあれば)そればかりです。'
	],
	[
		'(Do you know|Have you heard of) {a}? {a.he} is a {a.child} and lives near {p:outdoors}.',
		'{a}を(知っていますか|ごぞんじですか)。{p:outdoors}の近くに住んでいる{a.child}です。'
	],
	[
		'"(I want to go out|Let me go out)!" said {a}. {a.he} was {k:character.a} {a.child}.',
		'「(外に行きたい|外で遊びたい)！」と{a}は言いました。{k:character}{a.child}です。'
	],
	[
		'{w:relative} called {a}, {k:character.a} {a.child}, and {a.he} came (at once|quickly).',
		'{w:relative}が{a}を呼びました。{k:character}{a.child}の{a}は、(すぐに|急いで)来ました。'
	],
	[
		'On {d:weekday}, a {a.child} named {a} ran out of the house. {a.he} was {g:glad}.',
		'{d:weekday}のことです。{a}という{a.child}が家から走って出てきました。{a.wa}{g:glad.polite}。'
	],
	[
		'{a} could not sleep. {a.he} lay in bed and thought of {h:hobby}.',
		'{a}はねむれませんでした。ふとんの中で{h:hobby}のことを考えていました。'
	],
	[
		'{a} and {w:relative} were in the kitchen. {a.he} was eating {s:snack.a}.',
		'{a}と{w:relative}は台所にいました。{a}は{s:snack}を食べていました。'
	],
	[
		'"I have an idea," said {a}, and {a.he} (smiled|laughed).',
		'「いいことを思いついた」と{a}は言って、(にっこりしました|笑いました)。'
	],
	[
		'{a} had never seen {t:treasure.a}. {a.he} often dreamed of one.',
		'{a}は{t:treasure}を見たことがありませんでした。{a.wa}よくその夢を見ました。'
	],
	[
		'Long ago, there lived {k:character.a} {a.child} by {p:outdoors}. People called {a.him} {a}.',
		'ずっと昔、{p:outdoors}のそばに{k:character}{a.child}が住んでいました。みんなは{a}と呼んでいました。'
	],
	[
		'{a} lost {c:colour.a} {t:toy.bare}. {a.he} looked for it everywhere, but it was gone.',
		'{a}は{c:colour}{t:toy}をなくしてしまいました。あちこちさがしましたが、ありません。'
	],
	[
		'{a} found {q:quality.a} {t:treasure.bare} behind the house. {a.he} put it in {a.his} pocket.',
		'{a}は家の後ろで{q:quality}{t:treasure}を見つけました。それをポケットに入れました。'
	],
	[
		'{a} wanted to {s:skill}. Every evening {a.he} tried again.',
		'{a}は{s:skill}ことができるようになりたいと思っていました。毎日、夕方になると練習しました。'
	],
	[
		'{a} heard {s:sound} and went to the window. {a.he} was a little {g:sorry}.',
		'{s:sound}がしたので、{a}は窓の所へ行きました。少し{g:sorry.polite}。'
	],
	[
		'{a} opened {q:quality.a} {b:container.bare}. In it {a.he} found {t:toy.a}.',
		'{a}は{q:quality}{b:container}を開けました。その中には{t:toy}がありました。'
	],
	[
		'{a}, a {a.child} from {t:hometown}, was {n:number} years old and very {k:character}.',
		'{t:hometown}に生まれた{a.child}の{a}は、{n:number}歳で、とても{k:character}子でした。'
	],
	[
		'It was the birthday of {a}. {a.he} got {c:colour.a} {t:toy.bare} from {w:relative}.',
		'その日は{a}の誕生日でした。{a.wa}{w:relative}から{c:colour}{t:toy}をもらいました。'
	],
	[
		'{a} was making {d:dish.a} with {w:relative}. {a.he} washed {v:vegetable.plural}.',
		'{a}は{w:relative}と{d:dish}を作っていました。{a.wa}{v:vegetable}を洗いました。'
	],
	[
		'{a} did not want to go to school. "(Not today|I will stay here)," {a.he} said.',
		'{a}は学校へ行きたくありませんでした。「(今日はいやだ|ここにいる)」と{a.wa}言いました。'
	]
];
