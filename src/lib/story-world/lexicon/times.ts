import { entries } from '../entry';

/** When, and how many. */
export const times = {
	/** Begins a story. */
	time: entries(
		'phrase',
		'one day=ある日, one morning=ある朝, one evening=ある夕方, one Sunday=ある日曜日, one afternoon=ある昼下がり, one spring day=ある春の日, one winter morning=ある冬の朝, early one morning=ある朝早く'
	),
	/** Goes on after a pause. */
	later: entries(
		'phrase',
		'after a while=しばらくして, that evening=その日の夕方, an hour later=一時間後, soon after=それからすぐに, a little later=少しあとで, that afternoon=その日の午後, in the end=とうとう, before long=まもなく'
	),
	season: entries('phrase', 'spring=春, summer=夏, autumn=秋, winter=冬'),
	weekday: entries(
		'phrase',
		'Monday=月曜日, Tuesday=火曜日, Wednesday=水曜日, Thursday=木曜日, Friday=金曜日, Saturday=土曜日, Sunday=日曜日'
	),
	number: entries(
		'number',
		'two=二, three=三, four=四, five=五, six=六, seven=七, eight=八, nine=九'
	)
};
