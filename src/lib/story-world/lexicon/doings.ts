import { entries } from '../entry';

/** What there is to do, hear, smell and wish, as phrases that are told as they are. */
export const doings = {
	/** A noun: likes ~. */
	hobby: entries(
		'phrase',
		'painting=絵を描くこと, reading=本を読むこと, singing=歌うこと, dancing=踊ること, cooking=料理, fishing=釣り, gardening=庭仕事, swimming=泳ぐこと'
	),
	/** A verb: learns to ~. */
	skill: entries(
		'phrase',
		'swim=泳ぐ, whistle=口笛を吹く, ride a bicycle=自転車に乗る, skate=スケートをする, juggle=お手玉をする, knit=編み物をする, swing a bat=バットを振る, climb trees=木に登る'
	),
	/** A noun: plays ~. */
	game: entries(
		'phrase',
		'hide-and-seek=かくれんぼ, tag=鬼ごっこ, chess=チェス, hopscotch=けんけんぱ, soccer=サッカー, cards=トランプ, catch=キャッチボール, dodgeball=ドッジボール'
	),
	/** A verb: has to ~. */
	chore: entries(
		'phrase',
		'sweep the floor=床をはく, wash the dishes=お皿を洗う, water the plants=植物に水をやる, make the beds=ベッドを整える, feed the hens=にわとりにえさをやる, fold the laundry=洗濯物をたたむ, set the table=食卓の準備をする, clean the windows=窓をふく'
	),
	/** A noun. */
	subject: entries(
		'phrase',
		'math=算数, science=理科, music=音楽, art=図工, history=歴史, reading=国語, English=英語, gym=体育'
	),
	/** "heard ~", 〜が聞こえました. */
	sound: entries(
		'phrase',
		'a soft knock=小さなノックの音, a distant bell=遠くの鐘の音, a loud bang=ドンという大きな音, a quiet song=静かな歌声, footsteps=足音, a low hum=低くうなる音, laughter=笑い声, a splash=水のはねる音'
	),
	/** "the smell of ~", 〜のにおい. */
	smell: entries(
		'phrase',
		'fresh bread=焼きたてのパン, wet grass=ぬれた草, roses=バラの花, wood smoke=たき火の煙, hot soup=熱いスープ, the sea=海, pine needles=松の葉, clean laundry=洗いたての洗濯物'
	),
	/** A noun: wished for ~, 〜が欲しい. */
	wish: entries(
		'phrase',
		'a house in a tree=木の上の家, a true friend=本当の友だち, a little brother=弟, a bicycle=自転車, a day without rain=雨の降らない日, a garden full of flowers=花でいっぱいの庭, a small boat=小さなボート, a room with a view of the sea=海の見える部屋'
	),
	/** A verb: promised to ~, 〜と約束しました. */
	promise: entries(
		'phrase',
		'come back soon=すぐに戻る, write a letter every week=毎週手紙を書く, be more careful=もっと気をつける, help every day=毎日手伝う, tell the truth=本当のことを言う, share everything=何でも分け合う, visit again in spring=春にまた訪ねる, keep the secret=秘密を守る'
	),
	/** A clause in the past: because ~, 〜から. */
	reason: entries(
		'phrase',
		'the rain had stopped=雨がやんだ, the sun was shining=日が照っていた, it was a holiday=お休みだった, the bus was late=バスが遅れた, the shop was closed=店が閉まっていた, it was market day=市の立つ日だった, the road was icy=道が凍っていた, dinner was almost ready=夕食がもうすぐできるところだった'
	)
};
