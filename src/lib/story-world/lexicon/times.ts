import { entries } from '../entry';

export const times = {
	/** Begins a story. */
	time: entries(
		'phrase',
		'one day=ある日, one morning=ある朝, one evening=ある夕方, one Sunday=ある日曜日'
	),
	number: entries('number', 'two=二, three=三, four=四, five=五')
};
