import { entries } from '../entry';

export const places = {
	outdoors: [
		...entries('place', 'park=公園, forest=森, garden=庭', { at: 'in' }),
		...entries('place', 'river=川, lake=湖', { at: 'by' }),
		...entries('place', 'hill=丘, beach=浜辺', { at: 'on' })
	],
	building: entries('place', 'school=学校, library=図書館, station=駅, market=市場', { at: 'at' })
};
