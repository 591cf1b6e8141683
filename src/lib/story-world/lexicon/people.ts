import { entries } from '../entry';

/** Those who act. */
export const people = {
	/** Heroes. */
	child: [
		...entries('named', 'Mia=ミア, Lily=リリー, Hana=ハナ, Sakura=さくら, Amara=アマラ', {
			gender: 'she'
		}),
		...entries('named', 'Tom=トム, Ben=ベン, Ken=ケン, Taro=太郎, Kofi=コフィ', { gender: 'he' })
	],
	/** A grown-up of the family. */
	relative: [
		...entries('relative', 'mom=お母さん, grandma=おばあさん, aunt=おばさん', { gender: 'she' }),
		...entries('relative', 'dad=お父さん, grandpa=おじいさん, uncle=おじさん', { gender: 'he' })
	],
	/** A grown-up with a name. */
	neighbour: [
		...entries(
			'named',
			'Mrs. Green=グリーンさん, Ms. Sato=佐藤さん, Mrs. Lopez=ロペスさん, Ms. Kim=キムさん',
			{
				gender: 'she'
			}
		),
		...entries(
			'named',
			'Mr. Brown=ブラウンさん, Mr. Mori=森さん, Mr. Khan=カーンさん, Mr. Rossi=ロッシさん',
			{
				gender: 'he'
			}
		)
	],
	/** Known by what they do; each story decides whether she or he. */
	worker: entries(
		'someone',
		'baker=パン屋さん, farmer=農家の人, gardener=庭師, driver=運転手さん, librarian=図書館の人, teacher=先生, doctor=お医者さん, fisher=漁師さん',
		{ counter: '人' }
	)
};
