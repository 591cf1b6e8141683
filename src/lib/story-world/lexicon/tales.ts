import { entries, type Entry } from '../entry';

function phrases(list: string): Entry[] {
	return entries('phrase', list);
}

/** Words for stories of animals. */
export const tales = {
	/** When a race is to be. */
	weekday2: phrases(
		'today=今日, tomorrow=明日, on Sunday=日曜日に, at noon=お昼に, at sunrise=日の出に, right now=今すぐ, after lunch=昼ごはんの後で, at three=三時に, on Friday=金曜日に, next Monday=今度の月曜日に'
	),
	/** Small sweet things that grow by the road. */
	berrylike: entries(
		'thing',
		'raspberry/raspberries=木いちご, blueberry/blueberries=ブルーベリー, cherry/cherries=さくらんぼ, plum=すもも, strawberry/strawberries=いちご, fig=いちじく, peach/peaches=桃, grape=ぶどう, mulberry/mulberries=桑の実, apricot=あんず',
		{ counter: 'つ' }
	),
	/** How one goes on when it is hard; can begin a sentence. */
	pace2: phrases(
		'slowly=ゆっくり, step by step=一歩ずつ, bit by bit=少しずつ, steadily=休まず, patiently=根気よく, quietly=静かに, without a word=何も言わずに, inch by inch=じわじわと, bravely=けなげに, little by little=ちょっとずつ, stubbornly=へこたれずに, calmly=落ち着いて, at the same speed=同じ速さで, one foot after the other=一足一足'
	),
	/** How one says something to keep going. */
	sturdily: phrases(
		'firmly=しっかりと, bravely=勇ましく, softly=小さな声で, again and again=何度も何度も, patiently=根気よく, cheerfully=明るく, calmly=落ち着いて, under the breath=小声で, with every step=一歩ごとに, in rhythm=調子をつけて, like a song=歌うように, seriously=真剣に'
	),
	/** Tired. */
	feelingtired: entries(
		'adjective',
		'tired=くたくたな, hot=暑い, thirsty=のどがからからな, sleepy=眠い, weak=力が弱い'
	),
	/** Good, of one who was proud before. */
	goodnature: entries(
		'adjective',
		'kind=優しい, modest=ひかえめな, polite=丁寧な, friendly=親切な, careful=注意深い, quiet=静かな, humble=謙虚な, wiser=前より賢い, helpful=世話好きな, patient=我慢強い, gentle=おだやかな, honest=正直な'
	),
	/** Proud, sly or selfish. */
	proudnature: entries(
		'adjective',
		'proud=いばった, sly=ずるい, greedy=欲張りな, lazy=なまけ者の, selfish=わがままな, vain=うぬぼれた, rude=失礼な, mean=意地悪な, clever=ずる賢い, cheeky=生意気な, bossy=えらそうな, jealous=やきもち焼きの'
	),
	/** Where one slips. */
	mudplace: phrases(
		'in the mud=どろで, on wet leaves=ぬれた葉っぱで, on the ice=氷で, on a fish=魚で, on the moss=苔で, on a peel=皮で, in the sand=砂で, on loose stones=小石で, on the grass=草で, in a puddle=水たまりで'
	),
	/** Cloth and the like to lay things out on. */
	cloth: entries(
		'thing',
		'blanket=毛布, tablecloth=テーブルかけ, napkin=ナプキン, mat=ござ, plate=お皿, tray=おぼん, scarf/scarves=スカーフ, rug=じゅうたん, cushion=座布団, handkerchief=ハンカチ'
	),
	/** How one speaks with oneself. */
	voicelow: phrases(
		'quietly=小さな声で, softly=そっと, slyly=ずるそうに, hungrily=おなかを鳴らして, greedily=よだれをたらして, under the breath=小声で, darkly=暗い声で, with a grin=にやりとして, rubbing both hands=もみ手をして, jealously=うらやましそうに'
	),
	/** How one shouts a warning. */
	loudly: phrases(
		'loudly=大声で, wildly=あわてたふりで, in a high voice=高い声で, at the top of the lungs=声を限りに, breathlessly=息を切らせて, hoarsely=声をからして, twice=二回, three times=三回, in a shaky voice=ふるえ声で, waving both arms=両手をふって'
	),
	/** Sweet things, as a mass. */
	sweets: phrases(
		'honey=はちみつ, candy=あめ, chocolate=チョコレート, cookies=クッキー, jam=ジャム, cake=ケーキ, sugar=お砂糖, syrup=シロップ, nuts=木の実, cheese=チーズ, dumplings=おだんご, ice cream=アイスクリーム, caramel=キャラメル, cream puffs=シュークリーム'
	),
	/** What smells bad: after "smelled of". */
	stink: phrases(
		'old fish=古い魚, onions=玉ねぎ, wet socks=ぬれたくつ下, garlic=にんにく, rotten eggs=くさった卵, sour milk=すっぱくなった牛乳, swamp mud=沼のどろ, strong cheese=きついチーズ, burnt toast=こげたパン, vinegar=お酢, old boots=古い長ぐつ, smoke=けむり'
	),
	/** What hurts when one bites on a stone. */
	toothlike: phrases(
		'teeth=歯, jaw=あご, poor mouth=口, front teeth=前歯, beautiful teeth=きれいな歯, tongue=舌'
	),
	/** Of water. */
	cold: entries(
		'adjective',
		'cold=冷たい, icy=氷のような, muddy=どろの, dirty=きたない, green=緑色の, soapy=せっけんの, smelly=くさい, salty=しょっぱい, dark=暗い'
	),
	/** How many were eaten. */
	number2: phrases('one=一, two=二')
};
