import { entries } from '../entry';

/** When, and how many. */
export const times = {
	/** Begins a story; no season and no place. */
	time: entries(
		'phrase',
		`one day=ある日, one morning=ある朝, one evening=ある夕方, one afternoon=ある昼下がり, early one morning=ある朝早く,
		one Sunday=ある日曜日, one Monday=ある月曜日, one Tuesday=ある火曜日, one Wednesday=ある水曜日, one Thursday=ある木曜日,
		one Friday=ある金曜日, one Saturday=ある土曜日, one spring day=ある春の日, one summer day=ある夏の日, one autumn day=ある秋の日,
		one winter day=ある冬の日, one quiet day=ある静かな日, one fine day=あるよく晴れた日, one busy day=あるいそがしい日,
		one Saturday morning=ある土曜日の朝, one Sunday afternoon=ある日曜日の午後, late one afternoon=ある日の夕方近く,
		just after breakfast one day=ある日の朝ごはんのすぐあと, just before noon one day=ある日のお昼前, one windy day=ある風の強い日,
		one warm day=ある暖かい日, one cold day=ある寒い日, one lazy afternoon=あるのんびりした午後, one ordinary day=あるいつもの日,
		on the first day of May=五月の最初の日, on the last day of June=六月の最後の日, on a holiday=ある休みの日,
		one day in March=三月のある日, one day in April=四月のある日, one day in May=五月のある日, one day in September=九月のある日,
		one day in October=十月のある日, one day in November=十一月のある日, one bright morning=ある明るい朝, one long afternoon=ある長い午後, one Tuesday morning=ある火曜日の朝, one Friday evening=ある金曜日の夕方, one Wednesday afternoon=ある水曜日の午後, one day in January=一月のある日, one day in February=二月のある日, one day in June=六月のある日, one day in July=七月のある日, one day in August=八月のある日, one day in December=十二月のある日, on the first of October=十月の一日に, one gray morning=あるどんよりした朝, one golden evening=ある金色の夕方, one clear day=あるすっきりした日, one summer morning=ある夏の朝, one autumn evening=ある秋の夕方, one winter afternoon=ある冬の午後, one spring morning=ある春の朝, early one Monday=ある月曜日の朝早く, around three o'clock one day=ある日の三時ごろ, about ten o'clock one morning=ある朝の十時ごろ, one day when nothing else happened=ほかに何もないある日, one fine Sunday=あるよく晴れた日曜日, late in April=四月の終わりごろ, early in March=三月のはじめ, in the middle of May=五月のなかば, one day before lunch=ある日のお昼ごはんの前, one strange day=ある不思議な日, one lovely morning=ある気持ちのいい朝`
	),
	/** Goes on after a pause, the same day. */
	later: entries(
		'phrase',
		`after a while=しばらくして, an hour later=一時間後, soon after=それからすぐに, a little later=少しあとで, in the end=とうとう,
		before long=まもなく, a few minutes later=何分かあとで, ten minutes later=十分後, half an hour later=三十分後, some time later=それからしばらくして,
		not long after=それほどたたないうちに, two hours later=二時間後, at last=ついに, a moment later=次のしゅんかん, after a long time=ずいぶんたってから,
		shortly after=そのあとすぐ, five minutes later=五分後, quite a bit later=だいぶたってから, sooner than expected=思ったより早く, a little while later=ちょっとたって, twenty minutes later=二十分後, three hours later=三時間後, soon=すぐに, presently=やがて, eventually=そのうちに, after a short time=短い間のあと, after half an hour=半時間たって, a quarter of an hour later=十五分後, almost at once=ほとんどすぐに, a good while later=かなりたってから, much later=ずっとあとで, not much later=いくらもたたないうちに`
	),
	/** Another day. */
	otherday: entries(
		'phrase',
		`the next day=次の日, the next morning=次の朝, two days later=二日後, three days later=三日後, a week later=一週間後,
		the following Sunday=次の日曜日, the following Friday=次の金曜日, a few days later=何日かたって, at the weekend=週末に, ten days later=十日後,
		the next afternoon=次の日の午後, a month later=ひと月後, two weeks later=二週間後, the following week=次の週に`
	),
	season: entries('phrase', 'spring=春, summer=夏, autumn=秋, winter=冬'),
	weekday: entries(
		'phrase',
		'Monday=月曜日, Tuesday=火曜日, Wednesday=水曜日, Thursday=木曜日, Friday=金曜日, Saturday=土曜日, Sunday=日曜日'
	),
	month: entries(
		'phrase',
		'January=一月, February=二月, March=三月, April=四月, May=五月, June=六月, July=七月, August=八月, September=九月, October=十月, November=十一月, December=十二月'
	),
	number: entries(
		'number',
		'two=二, three=三, four=四, five=五, six=六, seven=七, eight=八, nine=九'
	)
};
