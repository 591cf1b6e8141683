import { entries } from '../entry';

/** Where things happen. */
export const places = {
	outdoors: [
		...entries('place', 'park=公園, forest=森, garden=庭, meadow=野原, valley=谷', { at: 'in' }),
		...entries('place', 'river=川, lake=湖, pond=池, old well=古い井戸', { at: 'by' }),
		...entries('place', 'hill=丘, beach=浜辺', { at: 'on' })
	],
	building: entries(
		'place',
		'school=学校, library=図書館, station=駅, museum=博物館, hospital=病院, theater=劇場, castle=お城, post office=郵便局',
		{ at: 'at' }
	),
	room: entries(
		'place',
		'kitchen=台所, bedroom=寝室, living room=居間, bathroom=お風呂場, attic=屋根裏部屋, cellar=地下室, hallway=廊下, playroom=遊び部屋',
		{ at: 'in' }
	),
	/** Told with its preposition: under the bed. */
	hiding: [
		...entries('place', 'bed=ベッドの下, table=テーブルの下, stairs=階段の下, rug=じゅうたんの下', {
			at: 'under'
		}),
		...entries(
			'place',
			'curtain=カーテンの後ろ, door=ドアの後ろ, sofa=ソファーの後ろ, big tree=大きな木の後ろ',
			{
				at: 'behind'
			}
		)
	],
	/** Shops and stalls. */
	stop: entries(
		'place',
		'bakery=パン屋, flower shop=花屋, bookshop=本屋, toy shop=おもちゃ屋, fruit stall=果物の屋台, tea shop=お茶の店, fish shop=魚屋, candy shop=お菓子屋',
		{ at: 'at' }
	)
};
