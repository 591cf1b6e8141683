import { entries } from '../entry';

/** What there is to do, hear, smell and wish, as phrases that are told as they are. */
export const doings = {
	/** A noun: likes ~. */
	hobby: entries(
		'phrase',
		`painting=絵を描くこと, reading=本を読むこと, singing=歌うこと, dancing=踊ること, cooking=料理, fishing=釣り, gardening=庭仕事,
		swimming=泳ぐこと, knitting=編み物, baking=お菓子作り, hiking=山歩き, cycling=自転車に乗ること, juggling=お手玉, origami=折り紙,
		photography=写真をとること, sewing=裁縫, bird-watching=鳥の観察, stargazing=星をながめること, collecting stones=石を集めること,
		collecting stamps=切手を集めること, playing chess=チェス, playing the flute=フルートをふくこと, telling stories=お話をすること,
		writing poems=詩を書くこと, building models=模型作り, making pots=焼き物, carving wood=木ぼり, skating=スケート, running=走ること,
		climbing trees=木登り, doing puzzles=パズル, card tricks=トランプの手品, drawing maps=地図を描くこと, growing vegetables=野菜作り,
		playing ball=ボール遊び, calligraphy=習字, rowing=ボートをこぐこと, kite flying=たこあげ, making jam=ジャム作り, weaving=はた織り,
		solving riddles=なぞ解き, learning languages=外国語の勉強, acting in plays=お芝居, whistling=口笛, taking walks=散歩,
		collecting shells=貝殻集め, watching insects=虫の観察, making paper boats=紙の船作り, playing drums=太鼓をたたくこと,
		arranging flowers=生け花, listening to music=音楽を聞くこと, looking at clouds=雲をながめること, jumping rope=なわとび, making kites=たこ作り, playing the drums=太鼓, feeding birds=鳥のえさやり, drawing animals=動物の絵, making puppets=人形作り, building sandcastles=砂のお城作り, watching trains=電車を見ること, swinging=ぶらんこ, picking berries=木の実つみ, collecting leaves=葉っぱ集め, playing the harmonica=ハーモニカ, writing letters=手紙を書くこと, inventing games=遊びを考えること, repairing things=物を直すこと, making candles=ろうそく作り, watching the sunset=夕日を見ること, growing sunflowers=ひまわりを育てること, baking bread=パン作り, jigsaw puzzles=ジグソーパズル, doing handstands=逆立ち`
	),
	/** A verb: learns to ~, 〜ことができる. */
	skill: entries(
		'phrase',
		`swim=泳ぐ, whistle=口笛を吹く, ride a bicycle=自転車に乗る, skate=スケートをする, juggle=お手玉をする, knit=編み物をする,
		climb trees=木に登る, tie a bow=ちょう結びをする, play the guitar=ギターを弾く, bake bread=パンを焼く, read maps=地図を読む,
		row a boat=ボートをこぐ, stand on one's hands=逆立ちをする, turn cartwheels=側転をする, fly a kite=たこをあげる, sew on buttons=ボタンをつける,
		draw horses=馬の絵を描く, walk on stilts=竹馬に乗る, throw far=遠くまで投げる, dive=水にもぐる, spin a top=こまを回す, fold a paper crane=つるを折る,
		tell the time=時計を読む, write neatly=きれいに字を書く, dance the waltz=ワルツを踊る, catch fish=魚をつかまえる, ski=スキーをする,
		make pancakes=パンケーキを作る, play the drums=太鼓をたたく, sing high notes=高い声で歌う, speak to animals=動物と話す, count to a hundred=百まで数える,
		do magic tricks=手品をする, jump rope=なわとびをする, run fast=速く走る, carve wood=木をほる, light a campfire=たき火をおこす,
		find the North Star=北極星を見つける, paint portraits=似顔絵を描く, milk a cow=牛の乳をしぼる, ride a horse=馬に乗る, repair clocks=時計を直す,
		play chess=チェスをする, peel an apple=りんごの皮をむく, blow bubbles=シャボン玉を吹く, make soup=スープを作る, tell jokes=笑い話をする`
	),
	/** A noun: plays ~, 〜をする. */
	game: entries(
		'phrase',
		`hide-and-seek=かくれんぼ, tag=鬼ごっこ, chess=チェス, hopscotch=けんけんぱ, soccer=サッカー, cards=トランプ, catch=キャッチボール,
		dodgeball=ドッジボール, baseball=野球, house=おままごと, marbles=ビー玉遊び, tug-of-war=つな引き, dominoes=ドミノ, leapfrog=馬とび,
		checkers=チェッカー, jacks=おはじき, pirates=海賊ごっこ, treasure hunt=宝探し, basketball=バスケットボール, shop=お店屋さんごっこ,
		musical chairs=いす取りゲーム, freeze tag=こおり鬼, bowling=ボウリング, twenty questions=なぞなぞ遊び, table tennis=卓球, tennis=テニス,
		rock-paper-scissors=じゃんけん, kickball=キックベース, explorers=探検ごっこ, doctor=お医者さんごっこ, school=学校ごっこ,
		shadow tag=影ふみ, darts=ダーツ, badminton=バドミントン, ring toss=輪投げ, astronauts=宇宙飛行士ごっこ, knights=騎士ごっこ,
		go=囲碁, shogi=将棋, word chain=しりとり, blindman's buff=目かくし鬼, detectives=探偵ごっこ, trains=電車ごっこ`
	),
	/** A verb: has to ~. */
	chore: entries(
		'phrase',
		`sweep the floor=床をはく, wash the dishes=お皿を洗う, water the plants=植物に水をやる, make the beds=ベッドを整える,
		feed the hens=にわとりにえさをやる, fold the laundry=洗濯物をたたむ, set the table=食卓の準備をする, clean the windows=窓をふく,
		rake the leaves=落ち葉を集める, take out the trash=ごみを出す, dust the shelves=棚のほこりをはらう, peel the potatoes=じゃがいもの皮をむく,
		polish the shoes=くつをみがく, carry the firewood=たきぎを運ぶ, hang up the laundry=洗濯物を干す, scrub the bathtub=お風呂を洗う,
		pull the weeds=草むしりをする, walk the dog=犬を散歩させる, buy milk=牛乳を買う, wipe the table=テーブルをふく, tidy the bookshelf=本棚を片づける,
		shovel the snow=雪かきをする, wash the rice=お米をとぐ, shell the peas=豆のさやをむく, dry the cups=カップをふく, fetch the mail=手紙を取りに行く,
		pick up the toys=おもちゃを片づける, mop the hallway=廊下をふく, beat the rugs=じゅうたんのほこりをたたく, iron the shirts=シャツにアイロンをかける,
		pick the beans=豆を摘む, fill the lamps=ランプに油を入れる, sort the socks=くつ下をそろえる, clean the stable=馬小屋をそうじする,
		brush the cat=猫の毛をとかす, paint the fence=柵にペンキを塗る, stir the soup=スープをかき混ぜる, stack the chairs=いすを重ねる,
		mend the net=網をつくろう, knead the dough=パンの生地をこねる, sharpen the pencils=鉛筆を削る`
	),
	/** A noun. */
	subject: entries(
		'phrase',
		`math=算数, science=理科, music=音楽, art=図工, history=歴史, reading=国語, English=英語, gym=体育, geography=地理, calligraphy=書道,
		home economics=家庭科, social studies=社会科, drama=演劇, computer science=コンピューターの授業, Spanish=スペイン語, astronomy=天文の授業,
		nature study=自然の授業, singing=歌の授業, dance=ダンスの授業, drawing=絵の授業`
	),
	/** "heard ~", 〜が聞こえました. */
	sound: entries(
		'phrase',
		`a soft knock=小さなノックの音, a distant bell=遠くの鐘の音, a loud bang=ドンという大きな音, a quiet song=静かな歌声, footsteps=足音,
		a low hum=低くうなる音, laughter=笑い声, a splash=水のはねる音, a whistle=口笛の音, the wind in the trees=木々を渡る風の音,
		the patter of rain=ぱらぱらという雨の音, a dog barking=犬の鳴き声, an owl hooting=フクロウの鳴き声, a creaking door=ドアのきしむ音,
		music from far away=遠くの音楽, the rustle of leaves=葉のこすれる音, thunder far off=遠くの雷の音, a squeak=キーという音,
		a strange buzzing=ブーンという変な音, the ticking of a clock=時計のかちかちいう音, a train in the distance=遠くの電車の音,
		the clatter of dishes=お皿のがちゃがちゃいう音, somebody humming=だれかの鼻歌, a drum=太鼓の音, crickets=こおろぎの声, frogs croaking=カエルの合唱,
		a faint jingle=ちりんというかすかな音, a crash=ガシャンという音, whispering voices=ひそひそ声, the crunch of gravel=じゃりを踏む音,
		a flute=笛の音, birds singing=鳥のさえずり, a thud=ドサッという音, a long sigh=長いため息, hoofbeats=ひづめの音, a scratching noise=かりかりという音,
		the call of a cuckoo=かっこうの声, a snore=いびき, a tapping noise=こつこつという音, bees buzzing=みつばちの羽音, a ship's horn=船の汽笛,
		a bicycle bell=自転車のベル, somebody sneezing=だれかのくしゃみ, a rooster=おんどりの声, water dripping=水のしたたる音, a violin=バイオリンの音,
		a cat meowing=猫の鳴き声, the flapping of wings=羽ばたきの音, a hammer=金づちの音, cheerful voices=楽しそうな声`
	),
	/** "the smell of ~", 〜のにおい. */
	smell: entries(
		'phrase',
		`fresh bread=焼きたてのパン, wet grass=ぬれた草, roses=バラの花, wood smoke=たき火の煙, hot soup=熱いスープ, the sea=海, pine needles=松の葉,
		clean laundry=洗いたての洗濯物, warm hay=暖かい干し草, cinnamon=シナモン, roasted chestnuts=焼きぐり, fresh paint=ペンキ, ripe apples=熟したりんご,
		old books=古い本, lemons=レモン, candle wax=ろうそく, soap=せっけん, grilled fish=焼き魚, coffee=コーヒー, lavender=ラベンダー, damp earth=しめった土,
		orange peel=みかんの皮, vanilla=バニラ, fried onions=いためた玉ねぎ, moss=こけ, fallen leaves=落ち葉, leather=革, mint=ミント, hot chocolate=ココア,
		popcorn=ポップコーン, burnt sugar=こげた砂糖, green tea=緑茶, sawdust=おがくず, mushrooms=きのこ, jasmine=ジャスミン, curry=カレー,
		strawberry jam=いちごジャム, fresh snow=降ったばかりの雪, honey=はちみつ, summer rain=夏の雨`
	),
	/** A noun: wished for ~, 〜が欲しい. */
	wish: entries(
		'phrase',
		`a house in a tree=木の上の家, a true friend=本当の友だち, a bicycle=自転車, a quiet day=静かな一日, a garden full of flowers=花でいっぱいの庭,
		a small boat=小さなボート, a room with a view of the sea=海の見える部屋, a warm coat=暖かいコート, a friend to play with=遊び友だち,
		a long vacation=長い休み, a magic carpet=魔法のじゅうたん, a big birthday cake=大きな誕生日ケーキ, a horse=馬, a map of the world=世界地図,
		a pair of wings=つばさ, a telescope=望遠鏡, an adventure=わくわくする冒険, a piano=ピアノ, a book without an end=終わりのない本,
		a house by the lake=湖のそばの家, a night full of stars=星でいっぱいの夜, a little more courage=もう少しの勇気, a singing voice like a nightingale=うぐいすのような歌声,
		a snow-covered garden=雪の積もった庭, a pocketful of cherries=ポケットいっぱいのさくらんぼ, a coat that makes one invisible=姿の見えなくなるコート,
		a ticket to the moon=月行きの切符, a feast=ごちそう, a secret door=秘密のドア, a swing in the garden=庭のぶらんこ, a tiny dragon=小さな竜,
		a mountain of ice cream=山もりのアイスクリーム, a good night's sleep=ぐっすり眠れる夜, a letter from far away=遠くからの手紙,
		a bridge over the river=川にかかる橋, a robot that tidies up=片づけをしてくれるロボット, a lantern that never goes out=消えることのない明かり,
		a basket of warm bread=かごいっぱいの温かいパン, a tent under the stars=星空の下のテント, a pond with goldfish=金魚のいる池`
	),
	/** A verb: promised to ~, 〜と約束しました. */
	promise: entries(
		'phrase',
		`come back soon=すぐに戻る, write a letter every week=毎週手紙を書く, be more careful=もっと気をつける, help every day=毎日手伝う,
		tell the truth=本当のことを言う, share everything=何でも分け合う, visit again in spring=春にまた訪ねる, keep the secret=秘密を守る,
		listen better=もっとよく話を聞く, ask first next time=次は先にたずねる, never run away again=もう二度と逃げ出さない, be home before dark=暗くなる前に帰る,
		take turns from now on=これからは順番を守る, bring back something nice=何かいいものを持って帰る, be patient=しんぼう強く待つ,
		look both ways=右と左をよく見る, clean up afterwards=あとで片づける, stay together=ずっと一緒にいる, send a picture=絵を送る,
		try again tomorrow=明日もう一度やってみる, be kinder=もっと優しくする, return everything=全部返す, wait patiently=おとなしく待つ,
		make a cake on Sunday=日曜日にケーキを作る, come to the next party=次のパーティーに来る, practice every evening=毎晩練習する,
		water the garden all summer=夏の間ずっと庭に水をやる, never boast again=もう決して自慢しない, save some for later=あとのために取っておく,
		get up earlier=もっと早く起きる, sing a song=歌を歌う, teach the trick=こつを教える, plant a tree=木を一本植える, remember this day=この日を忘れない`
	),
	/** A clause in the past, of something outside the story: because ~, 〜から. */
	reason: entries(
		'phrase',
		`the rain had stopped=雨がやんだ, the sun was shining=日が照っていた, it was a holiday=お休みだった, the bus was late=バスが遅れた,
		the shop was closed=店が閉まっていた, it was market day=市の立つ日だった, the road was icy=道が凍っていた, dinner was almost ready=夕食がもうすぐできるところだった,
		the wind was strong=風が強かった, the streets were empty=通りにだれもいなかった, the clock had stopped=時計が止まっていた,
		the bridge was closed=橋が通れなかった, the snow was deep=雪が深かった, it was getting dark=暗くなってきた, it was too hot=暑すぎた,
		the train had already left=電車がもう出てしまった, there was nothing else to do=ほかにすることがなかった, the stars were out=星が出ていた,
		it was raining=雨が降っていた, the bells were ringing=鐘が鳴っていた, the market was noisy=市場がにぎやかだった, the moon was bright=月が明るかった,
		the fog was thick=霧が濃かった, the flowers were in bloom=花が咲いていた, everyone was asleep=みんな眠っていた, the house was quiet=家が静かだった,
		spring had come=春が来た, the ground was wet=地面がぬれていた, the days were getting longer=日が長くなってきた, the leaves were falling=葉が落ちていた,
		supper was late=夕ごはんが遅かった, the river was high=川の水が増えていた, the week was over=一週間が終わった, it smelled of snow=雪のにおいがした`
	)
};
