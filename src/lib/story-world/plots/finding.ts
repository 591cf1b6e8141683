import type { Plot } from '../plot';

/** Something is lost, found or opened. */
export const finding: readonly Plot[] = [
	{
		name: 'lost-toy',
		cast: { a: 'child', w: 'relative', t: 'toy', c: 'colour', p: 'outdoors' },
		steps: [
			{
				does: 'have(a, t)',
				tellings: [
					[
						'{a} had {c.a} {t.bare}. {a.he} (loved it very much|took it everywhere).',
						'{a.wa}{c}{t}を持っていました。{a.wa}{t.it}が(大好きでした|とても気に入っていました)。'
					]
				]
			},
			{ detail: 'weather', of: 'a' },
			{
				does: 'lose(a, t, p)',
				because: ['have(a, t)'],
				tellings: [
					[
						'{time:time}, {a} (lost|dropped) the {t.bare} {p.at}.',
						'{time:time}、{a}は{p}で{t}を(なくして|落として)しまいました。'
					]
				]
			},
			{ detail: 'way', of: 'a' },
			{
				oneOf: [
					[
						{
							does: 'find(w, t)',
							because: ['lose(a, t, p)'],
							tellings: [
								[
									'"{a}, is this {t.bare} yours?" asked {w}. "Yes, {a.i} lost it!" said {a}.',
									'「{a}、この{t}はあなたの？」と{w}は聞きました。「うん、{a.i}がなくしたんだ！」と{a}は言いました。'
								]
							]
						}
					],
					[
						{
							does: 'find(a, t)',
							because: ['lose(a, t, p)'],
							tellings: [
								[
									'{a} (looked everywhere|searched for a long time) and found {t.it} under {x:container.a}. {a.he} was {f:feeling}.',
									'{a.wa}(あちこち探して|長い間探して)、{x:container}の下で{t.it}を見つけました。{a.wa}{f:feeling.polite}。'
								]
							]
						}
					]
				]
			}
		]
	}
];
