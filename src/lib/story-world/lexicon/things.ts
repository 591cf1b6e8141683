import { entries } from '../entry';

export const things = {
	/** To play with. */
	toy: [
		...entries('thing', 'ball=ボール, drum=太鼓', { counter: '個' }),
		...entries('thing', 'kite=凧', { counter: '枚' })
	],
	/** Small, worth finding and keeping. */
	treasure: entries('thing', 'shell=貝殻, ring=指輪, coin=コイン', { counter: '個' }),
	/** Can be opened, and may be locked. */
	container: entries('thing', 'box/boxes=箱, chest=宝箱, drawer=引き出し', { counter: 'つ' })
};
