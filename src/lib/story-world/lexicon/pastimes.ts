import { entries } from '../entry';

/** What plots of daily life, of making and of wonders need besides the common lists. */
export const pastimes = {
	/** How someone does anything at all. */
	manner: entries(
		'phrase',
		'quickly=すばやく, slowly=ゆっくり, quietly=静かに, carefully=気をつけて, gently=そっと, happily=うれしそうに, proudly=得意そうに, bravely=勇気を出して, eagerly=はりきって, calmly=落ち着いて, shyly=はずかしそうに, cheerfully=元気よく, patiently=しんぼう強く, politely=礼儀正しく, neatly=きちんと, boldly=思いきって, softly=やさしく, busily=せっせと, secretly=こっそり, merrily=楽しそうに, nervously=どきどきしながら, solemnly=まじめな顔で, gladly=喜んで, swiftly=さっと, steadily=しっかりと'
	),
	/** What someone does in a moment of waiting or courage, past tense. */
	gesture: entries(
		'phrase',
		'took a deep breath=深く息をすいました, counted to ten=十まで数えました, closed both eyes=両目をつぶりました, swallowed hard=ごくりとつばを飲みました, stood very still=じっと立っていました, looked up at the sky=空を見上げました, looked down at the floor=足もとを見ました, hummed a tune=鼻歌を歌いました, nodded twice=二回うなずきました, rubbed both hands=両手をこすり合わせました, stood up straight=背すじをのばしました, made a fist=こぶしをにぎりました, bit one lip=くちびるをかみました, blinked three times=三回まばたきをしました, scratched one ear=耳をかきました, tapped one foot=足をとんとん鳴らしました, thought of home=家のことを思いました, listened hard=耳をすましました, waited a little=少し待ちました, smiled a little=少しほほえみました, yawned=あくびをしました, coughed=せきばらいをしました, whistled=口笛をふきました, sighed=ため息をつきました, shivered=ぶるっとふるえました, blushed=赤くなりました, giggled=くすくす笑いました, jumped up and down=ぴょんぴょんはねました, turned around once=くるりと一回りました, clapped=手をたたきました, stretched both arms=両腕をのばしました, stood on tiptoe=つま先で立ちました, put on a brave face=平気な顔をしました, looked left and right=右と左を見ました, cleared the throat=のどを整えました, spun around=くるくる回りました, took three steps back=三歩下がりました, hopped on one foot=片足でとびました, shrugged=肩をすくめました, grinned=にやりとしました, looked at the clock=時計を見ました, rubbed one eye=目をこすりました, held still=動きを止めました, blew on cold fingers=冷たい指に息をかけました, leaned against the wall=かべによりかかりました, whispered a rhyme=小声で歌の文句をつぶやきました'
	),
	/** Teachers, by name. */
	teacher: [
		...entries(
			'named',
			'Ms. Hill=ヒル先生, Ms. Sato=佐藤先生, Mrs. Reed=リード先生, Ms. Ito=伊藤先生, Mrs. Lopez=ロペス先生, Ms. Kato=加藤先生, Mrs. Stone=ストーン先生, Ms. Ono=小野先生, Mrs. Bell=ベル先生, Ms. Silva=シルバ先生',
			{ gender: 'she' }
		),
		...entries(
			'named',
			'Mr. Wood=ウッド先生, Mr. Tanaka=田中先生, Mr. Fox=フォックス先生, Mr. Abe=阿部先生, Mr. Khan=カーン先生, Mr. Noda=野田先生, Mr. Park=パク先生, Mr. Field=フィールド先生, Mr. Endo=遠藤先生, Mr. Cruz=クルス先生',
			{ gender: 'he' }
		)
	],
	/** What a child takes to school. */
	schoolthing: entries(
		'thing',
		'pencil case=筆箱, eraser=消しゴム, notebook=ノート, crayon=クレヨン, ruler=ものさし, pencil=えんぴつ, lunch box/lunch boxes=弁当箱, water bottle=水筒, paintbrush/paintbrushes=絵筆, glue stick=のり, sketchbook=スケッチブック, bag=かばん, name tag=名札, handkerchief=ハンカチ, pen=ペン, folder=ファイル, marker=マーカー',
		{ counter: '個' }
	),
	/** What there is in a classroom. */
	classthing: entries(
		'thing',
		'globe=地球儀, map=地図, piano=ピアノ, clock=時計, fish tank=水そう, blackboard=黒板, bookshelf/bookshelves=本だな, calendar=カレンダー, poster=ポスター, flowerpot=植木ばち, turtle tank=かめの水そう, telescope=望遠鏡, rug=じゅうたん, lamp=ランプ, hamster cage=ハムスターのかご, paper dragon=紙の竜, model rocket=ロケットの模型, plant=植物',
		{ counter: '個' }
	),
	/** What a room can be in a game of pretending. */
	pretend: entries(
		'thing',
		'ship=船, castle=お城, rocket=ロケット, jungle=ジャングル, submarine=潜水艦, island=島, train=列車, cave=ほら穴, palace=宮殿, desert=さばく, zoo=動物園, circus=サーカス, volcano=火山, hospital=病院, restaurant=レストラン, museum=博物館, airship=飛行船, swamp=ぬま, planet=星, lighthouse=灯台, village=村, airport=空港, theater=劇場, mountain=山'
	),
	/** Who a child can be in a game of pretending. */
	role: entries(
		'thing',
		'captain=船長, king=王様, queen=女王様, pirate=海賊, explorer=探検家, detective=探偵, wizard=魔法使い, knight=騎士, dragon=竜, lion=ライオン, doctor=お医者さん, cook=コックさん, pilot=パイロット, clown=ピエロ, giant=巨人, spy=スパイ, inventor=発明家, robot=ロボット, singer=歌手, ghost=おばけ, monkey=さる, mermaid=人魚, astronaut=宇宙飛行士, thief=どろぼう, painter=絵かき'
	),
	/** What is hurt in a fall. */
	sore: entries(
		'thing',
		'knee=ひざ, finger=指, elbow=ひじ, foot/feet=足, shoulder=肩, thumb=親指, ankle=足首, arm=腕, wrist=手首, chin=あご, hand=手, heel=かかと, toe=つま先, nose=鼻, forehead=おでこ'
	),
	/** What children can build or repair. */
	construct: entries(
		'thing',
		'birdhouse=鳥小屋, kite=凧, raft=いかだ, cart=手押し車, swing=ぶらんこ, bench=ベンチ, doghouse=犬小屋, fence=さく, bridge=橋, tree house=ツリーハウス, scooter=キックボード, windmill=風車, lantern=ランタン, bookshelf/bookshelves=本だな, wagon=荷車, sled=そり, seesaw=シーソー, mailbox/mailboxes=郵便受け, puppet stage=人形劇の舞台, rabbit hutch/rabbit hutches=ウサギ小屋, weathervane=風見鶏, table=テーブル, stool=丸いす, gate=門, toy boat=おもちゃの船, marble run=ビー玉の坂道, telescope=望遠鏡, basket=かご'
	),
	/** Small parts that a built thing is made of. */
	part: entries(
		'thing',
		'nail=くぎ, screw=ねじ, rope=ロープ, wheel=車輪, plank=板, spring=ばね, hook=フック, bolt=ボルト, string=ひも, hinge=ちょうつがい, stick=棒, pin=ピン, wire=針金, handle=取っ手, pole=ポール, spool=糸巻き, button=ボタン, ring=輪, clip=クリップ, cork=コルク'
	),
	/** Feats to practise for a show: base verb, 辞書形. */
	showpiece: entries(
		'phrase',
		'ride a unicycle=一輪車に乗る, juggle=お手玉をする, do a cartwheel=側転をする, spin a plate=お皿を回す, walk on stilts=竹馬に乗る, tap dance=タップダンスをする, walk on a tightrope=つなわたりをする, do a handstand=逆立ちをする, spin a top=こまを回す, skip rope backward=後ろとびをする, sing a solo=一人で歌う, do card tricks=トランプの手品をする, play the drums=ドラムをたたく, jump through a hoop=輪をくぐる, twirl a baton=バトンを回す, speak without moving the lips=口を動かさずに話す, whistle a song=口笛で歌をふく, make balloon animals=風船で動物を作る, play the harmonica=ハーモニカをふく, dance with a fan=おうぎを持っておどる, roller skate=ローラースケートですべる, do a backflip=後ろ宙返りをする, yodel=ヨーデルを歌う, play the violin=バイオリンをひく, recite a long poem=長い詩を暗唱する'
	),
	/** Things of the house or the road that turn out to talk. */
	talker: entries(
		'thing',
		'teapot=急須, mirror=鏡, umbrella=かさ, clock=時計, broom=ほうき, lamp=ランプ, key=かぎ, kettle=やかん, boot=長ぐつ, hat=ぼうし, spoon=スプーン, pumpkin=かぼちゃ, stone=石, scarecrow=かかし, bell=すず, pillow=まくら, teacup=ティーカップ, candle=ろうそく, coat=コート, doll=人形, mailbox=ポスト, pencil=えんぴつ, chair=いす, violin=バイオリン, suitcase=スーツケース, comb=くし, compass=方位磁石, bucket=バケツ, lantern=ちょうちん, potato=じゃがいも'
	),
	/** Visitors from the sky. */
	skyvisitor: entries(
		'someone',
		'moon rabbit=月のウサギ, star child=星の子, cloud sheep=雲の羊, moon cat=月の猫, little alien=小さな宇宙人, star fox=星のキツネ, comet bird=すい星の鳥, moon mouse=月のネズミ, thunder imp=かみなりの子, sky whale calf=空クジラの子'
	),
	/** Visitors from the sea. */
	seavisitor: entries(
		'someone',
		'mermaid=人魚, young sea turtle=ウミガメの子, talking seal=話すアザラシ, sea dragon pup=海の竜の子, little octopus=小さなタコ, baby whale=クジラの子, penguin=ペンギン, otter=ラッコ, dolphin=イルカ, crab king=カニの王様'
	),
	/** Those who give wishes. */
	granter: entries(
		'someone',
		'goldfish=金魚, old frog=年とったカエル, fairy=妖精, genie=ランプの精, white snake=白いヘビ, crane=鶴, tree spirit=木の精, tiny dragon=小さな竜, wizard=魔法使い, star spirit=星の精, talking toad=話すヒキガエル, silver deer=銀色のシカ, water sprite=水の精, golden carp=金色のコイ, snow spirit=雪の精, magpie=カササギ'
	),
	/** What a mixture can taste of by mistake, or what can be spilled into it. */
	spoiler: entries(
		'thing',
		'salt=塩, pepper=こしょう, mustard=からし, vinegar=酢, soy sauce=しょうゆ, ketchup=ケチャップ, garlic=にんにく, ginger=しょうが, lemon juice=レモンのしる, chili powder=とうがらし, curry powder=カレー粉, mint=ミント, horseradish=わさび, seaweed=のり, onion juice=玉ねぎのしる',
		{ isMass: true }
	),
	/** Names for a robot. */
	robot: entries(
		'thing',
		'robot=ロボット, tin robot=ブリキのロボット, kitchen robot=台所ロボット, helper robot=お手伝いロボット, garden robot=庭ロボット, cleaning machine=おそうじマシン, round robot=丸いロボット, walking machine=歩くマシン, toy robot=おもちゃのロボット, talking machine=話すマシン'
	),
	/** What a party is decorated with. */
	decoration: entries(
		'thing',
		'balloon=風船, paper star=紙の星, flag=旗, ribbon=リボン, lantern=ちょうちん, paper flower=紙の花, candle=ろうそく, banner=横断幕, paper chain=紙の輪かざり, garland=花かざり, streamer=紙テープ, paper crane=折り鶴, paper moon=紙の月, bell=すず',
		{ counter: 'つ' }
	),
	/** Pictures and songs: what they are of. */
	subjectof: entries(
		'thing',
		'river=川, moon=月, whale=クジラ, snowy road=雪の道, sunflower=ひまわり, wind=風, rainbow=にじ, sleeping cat=ねむる猫, old tree=古い木, night train=夜汽車, lighthouse=灯台, swallow=つばめ, summer sea=夏の海, lost dog=迷子の犬, spring rain=春の雨, dancing bear=おどるクマ, harvest field=実った畑, first star=一番星, quiet village=静かな村, flying horse=空飛ぶ馬'
	),
	/** Where food is bought. */
	grocer: entries(
		'place',
		'market=市場, corner shop=角のお店, supermarket=スーパー, village store=村のお店, food hall=食料品店, farm shop=農場のお店, street market=朝市, grocery store=食品店, station shop=駅前のお店, old store=古いお店, little shop=小さなお店, general store=よろず屋, Sunday market=日曜市, harbor market=港の市場',
		{ at: 'at' }
	),
	/** Those who sell. */
	shopkeeper: entries(
		'someone',
		'shopkeeper=お店の人, grocer=八百屋さん, old shopkeeper=お店のお年寄り, shop owner=店主さん, young cashier=レジの若い人, stall keeper=屋台の人, market trader=市場の人, storekeeper=店長さん, salesclerk=店員さん, farmer=農家の人'
	)
};
