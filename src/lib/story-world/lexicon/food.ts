import { entries } from '../entry';

export const food = {
	/** Can be counted and shared. */
	snack: entries('thing', 'apple=りんご, cookie=クッキー, rice ball=おにぎり', { counter: 'つ' }),
	drink: entries('thing', 'milk=牛乳, tea=お茶, juice=ジュース', { isMass: true, counter: '杯' })
};
