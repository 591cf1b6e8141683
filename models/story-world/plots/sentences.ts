import type { Plot } from '../tell';

/** Pairs of short sentences in which the second refers back to the first. */
export const sentencePlots: readonly Plot[] = [
	{
		name: 'saw-it',
		cast: { a: 'child', p: 'building', q: 'outdoors', t: 'toy', f: 'food', c: 'colour' },
		beats: [
			[
				[
					'{a} saw a film yesterday. It was very interesting.',
					'{a.he}は昨日映画を見た。それはとても面白かった。'
				],
				[
					'{a} read a book yesterday. It was very long.',
					'{a.he}は昨日本を読んだ。それはとても長かった。'
				],
				[
					'{a} ate {f.a} this morning. It was very good.',
					'{a.he}は今朝{f}を食べた。それはとてもおいしかった。'
				],
				[
					'{a} bought {t.a} at the {p}. It was {c}.',
					'{a.he}は{p}で{t}を買った。それは{c}{t}だった。'
				],
				[
					'{a} went to the {q} yesterday. It was very quiet there.',
					'{a.he}は昨日{q}へ行った。そこはとても静かだった。'
				]
			],
			[
				['{a} wants to see it again.', '{a.he}はもう一度行きたいと思っている。'],
				['{a} told {a.his} friend about it.', '{a.he}は友だちにそのことを話した。'],
				['{a} was happy all day.', '{a.he}は一日中嬉しかった。']
			]
		]
	},
	{
		name: 'who-has',
		cast: { a: 'child', b: 'child', t: 'toy', u: 'treasure', c: 'colour', d: 'colour' },
		beats: [
			[
				[
					'{a} has {c.a} {t}. {b} has {d.a} {u}.',
					'{a}は{c}{t}を持っている。{b}は{d}{u}を持っている。'
				]
			],
			[
				['{a} likes the {t}. {b} likes the {u}.', '{a}は{t}が好きだ。{b}は{u}が好きだ。'],
				[
					'{a} often uses the {t}. {b} never uses the {u}.',
					'{a}はよく{t}を使う。{b}は{u}を使わない。'
				]
			],
			[
				['The {t} is {c} and the {u} is {d}.', '{c}のは{t}で、{d}のは{u}だ。'],
				["Whose {t} is it? It is {a}'s {t}.", 'それはだれの{t}ですか。{a}の{t}です。'],
				["Whose {u} is it? It is {b}'s {u}.", 'それはだれの{u}ですか。{b}の{u}です。']
			]
		]
	},
	{
		name: 'where-is',
		cast: { a: 'child', b: 'child', p: 'building', q: 'outdoors', v: 'vehicle' },
		beats: [
			[
				['{a} is at the {p}. {b} is at the {q}.', '{a}は{p}にいる。{b}は{q}にいる。'],
				[
					'{a} went to the {p}. {b} went to the {q} by {v}.',
					'{a}は{p}へ行った。{b}は{v}で{q}へ行った。'
				]
			],
			[
				['Where is {a}? {a} is at the {p}.', '{a}はどこにいますか。{a}は{p}にいます。'],
				['Where is {b}? {b} is at the {q}.', '{b}はどこにいますか。{b}は{q}にいます。']
			],
			[
				['{a} will come home soon.', '{a}はもうすぐ家に帰る。'],
				['{b} will go to the {p} tomorrow.', '{b}は明日{p}へ行く。']
			]
		]
	}
];
