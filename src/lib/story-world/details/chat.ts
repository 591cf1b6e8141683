import type { Telling } from '../plot';

/** A few words with an animal met by chance, in a story whose animals speak. */
export const chat: readonly Telling[] = [
	[
		'(Just then|A moment later|Soon) {k:character.a} {x:animal.bare} came by with {n:number#f:fruit}. "{s:smalltalk}!" said {x}. "{r:reply}!" said {a}.',
		'(ちょうどその時|少しして|やがて)、{k:character}{x:animal}が{f:fruit}を{n:number#f}持って通りかかりました。「{s:smalltalk}！」と{x}は言いました。「{r:reply}！」と{a}は(答えました|言いました)。'
	],
	[
		'"{g:greeting}!" called {x:animal.a} in {c:colour.a} {k:clothing.bare}. "{s:smalltalk}." "{r:reply}," said {a}.',
		'「{g:greeting}！」と、{c:colour}{k:clothing}を身につけた{x:animal}が声をかけました。「{s:smalltalk}」と{x}は言いました。「{r:reply}」と{a}は(答えました|言いました)。'
	],
	[
		'{x:animal.a} (sat|stood) by {t:tree.a} and wondered {w:wonder}. "{p:proverb}," said {a}.',
		'{x:animal}が{t:tree}のそばで(すわって|立って)、「{w:wonder}」と考えていました。「{p:proverb}」と{a}は言いました。'
	],
	[
		'{x:animal.a} and {y:animal.a} were (quarreling over|sharing|looking at) {q:quality.a} {v:vessel.bare}. "{s:smalltalk}," said {x} to {a}.',
		'{x:animal}と{y:animal}が{q:quality}{v:vessel}を(取り合って|分け合って|ながめて)いました。「{s:smalltalk}」と{x}は{a}に言いました。'
	],
	[
		'"{p:proverb}, do not forget!" called {x:animal.a} {b:approach}. And {x.he} (went|ran) off with {c:colour.a} {k:clothing.bare}.',
		'「{p:proverb}、忘れないでね！」と{x:animal}が{b:approach}声をかけました。そして、{c:colour}{k:clothing}を持って(行って|走って)しまいました。'
	],
	[
		'{k:character.a} {x:animal.bare} gave {a} {n:number#s:snack}. "{m:smalltalk}," said {x}.',
		'{k:character}{x:animal}が{a}に{s:snack}を{n:number#s}くれました。「{m:smalltalk}」と{x}は言いました。'
	]
];
