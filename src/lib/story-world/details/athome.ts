import type { Telling } from '../plot';

/** A child at home. */
export const athome: readonly Telling[] = [
	[
		'{a} had to {c:chore} and {d:chore}. (Meanwhile|All the while) one could hear {s:sound}.',
		'{a.wa}{c:chore}手伝いと、{d:chore}手伝いをしました。(その間|そのあいだずっと)、{s:sound}が聞こえていました。'
	],
	[
		'{p:room.at}, {a} found {q:quality.a} {u:vessel.bare} and {n:number#b:book} {h:hiding.at}.',
		'{a.wa}{p:room}で、{h:hiding}に{q:quality}{u:vessel}と{b:book}が{n:number#b}あるのを見つけました。'
	],
	[
		'{p:room} smelled of {m:smell}. {a} sat on {c:colour.a} chair and read {b:book.a}.',
		'{p:room}は{m:smell}のにおいがしました。{a.wa}{c:colour}いすにすわって{b:book}を読みました。'
	],
	[
		'{r:relative} was {p:room.at} with {d:dish.a} and {n:number#s:snack}. "{w:smalltalk}," said {r}.',
		'{r:relative}は{p:room}で、{d:dish}と{s:snack}{n:number#s}を用意していました。「{w:smalltalk}」と{r}は言いました。'
	],
	[
		'{a} helped to {c:chore} and was allowed to {s:skill}.',
		'{a.wa}{c:chore}手伝いをして、ごほうびに{s:skill}ことを許してもらいました。'
	]
];
