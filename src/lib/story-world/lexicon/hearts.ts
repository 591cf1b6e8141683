import { entries } from '../entry';

/** Words for stories of finding, of friends and of feelings. */
export const hearts = {
	/** How one opens, looks or comes nearer. */
	approach: entries(
		'phrase',
		'slowly=ゆっくり, carefully=注意深く, softly=そっと, quietly=静かに, gently=優しく, nervously=どきどきしながら, curiously=ふしぎそうに, eagerly=わくわくしながら, calmly=落ち着いて, timidly=おそるおそる, bravely=勇気を出して, quickly=すばやく, silently=だまって, thoughtfully=考えながら, seriously=真剣な顔で, with wide eyes=目を丸くして, without a word=何も言わずに, at once=すぐに, with great care=とても大事そうに, a little shyly=少し恥ずかしそうに'
	),
	/** How one says something pleasant. */
	gladly: entries(
		'phrase',
		'happily=嬉しそうに, proudly=得意そうに, warmly=温かく, loudly=大きな声で, softly=やわらかい声で, excitedly=興奮して, brightly=明るく, with a laugh=笑いながら, with a grin=にっこりして, with shining eyes=目を輝かせて, with a wink=ウインクして, merrily=楽しそうに, cheerfully=元気に, with a nod=うなずきながら, with a big smile=満面の笑顔で, kindly=親切に, in a singing voice=歌うような声で, quickly=早口で, with a chuckle=くすくす笑いながら, in a clear voice=はっきりした声で'
	),
	/** How one says something hard. */
	gloomily: entries(
		'phrase',
		'sadly=悲しそうに, with a sigh=ため息をついて, in a small voice=小さな声で, quietly=静かに, almost crying=泣きそうになりながら, in a trembling voice=ふるえる声で, looking down=うつむいて, shyly=恥ずかしそうに, with a sniff=鼻をすすりながら, in a whisper=ささやくように, with a red face=真っ赤な顔で, slowly=ゆっくりと, after a long silence=長い間だまってから, with wet eyes=目をうるませて, nervously=おどおどと, unhappily=元気なく, with a pale face=青い顔で, in a low voice=低い声で, wringing both hands=両手をもみながら'
	),
	/** What one cries for joy. */
	hooray: entries(
		'phrase',
		'hooray=やったあ, how wonderful=すてき, wow=わあ, at last=やっとだ, yippee=ばんざい, what luck=なんて運がいいんだろう, hurrah=わーい, amazing=すごい, what a surprise=びっくりした, thank goodness=ああよかった, oh my=なんてことだろう, oh joy=ああ嬉しい'
	),
	/** What a dear thing once was. */
	origin: entries(
		'phrase',
		"a birthday present=誕生日のプレゼント, a prize from a fair=お祭りの景品, a souvenir from a trip=旅行のおみやげ, a present from a good friend=仲良しの友だちからの贈り物, a reward for hard work=がんばったごほうび, a New Year's gift=お正月の贈り物, a lucky find at the flea market=フリーマーケットの掘り出し物, a gift from an old teacher=昔の先生からの贈り物, a present from a friend who had moved away=引っ越した友だちからの贈り物, a treasure from the attic=屋根裏で見つけた宝物, a prize for a good drawing=絵のコンクールの賞品, a present from a faraway cousin=遠くのいとこからの贈り物, the first thing bought with pocket money=初めておこづかいで買った物, a gift from a sailor=船乗りからの贈り物, a present from a traveller=旅人からの贈り物, a prize for running fast=かけっこの賞品"
	),
	/** Where nobody would look for something lost at home. */
	oddspot: entries(
		'phrase',
		'in the laundry basket=洗濯かごの中, in the bathtub=お風呂の中, on top of the bookshelf=本棚の上, in the shopping bag=買い物袋の中, behind the washing machine=洗濯機の後ろ, in the flour bin=小麦粉の缶の中, in the dollhouse=人形の家の中, in the old suitcase=古いスーツケースの中, in the umbrella stand=傘立ての中, in the flowerpot by the door=玄関の植木鉢の中, in the mailbox=郵便受けの中, in the trunk of the car=車のトランクの中, in the biggest soup pot=一番大きな鍋の中, in the rain boot=長靴の中, in the pile of leaves=落ち葉の山の中, on the roof of the shed=物置の屋根の上, in the toolbox=道具箱の中, in the wheelbarrow=手押し車の中, in the picnic basket=ピクニックのかごの中, in the watering can=じょうろの中, behind the curtain=カーテンの後ろ, in the bread box=パン入れの中, in the refrigerator=冷蔵庫の中, in the sleeve of a winter coat=冬のコートの袖の中'
	),
	/** Pets that run about the house and carry things. */
	housepet: entries(
		'someone',
		'dog=犬, cat=猫, puppy/puppies=子犬, kitten=子猫, old dog=年とった犬, fat cat=太った猫, little dog=小さな犬, black cat=黒猫, sheepdog=牧羊犬, white dog=白い犬, tabby cat=とら猫, brown dog=茶色の犬',
		{ counter: '匹' }
	),
	/** Where such a pet likes to lie. */
	petspot: entries(
		'phrase',
		'in the laundry basket=洗濯かごの中, behind the curtain=カーテンの後ろ, in the old suitcase=古いスーツケースの中, in the pile of leaves=落ち葉の山の中, in the wheelbarrow=手押し車の中, in the picnic basket=ピクニックのかごの中, on the rug by the stove=ストーブの前, under the blanket=毛布の下, on the biggest cushion=一番大きなクッションの上, in the shed=物置の中, under the porch=縁側の下, in the cardboard box=段ボール箱の中, on the warm windowsill=暖かい窓辺, on the clean towels=きれいなタオルの上, among the flowerpots=植木鉢の間, behind the rice bin=米びつの後ろ'
	),
	/** What had kept a child busy. */
	busy: entries(
		'phrase',
		'the rain boots=長靴, a puppet show=人形劇, a castle of blocks=積み木のお城, a pillow fight=枕投げ, a tea party=お茶会, a puzzle=パズル, a snack=おやつ, a card game=トランプ, a paper boat=紙の船, a song on the radio=ラジオの歌, a picture book=絵本, the new curtains=新しいカーテン, a sandwich=サンドイッチ, a blanket tent=毛布のテント, a spinning top=こま, a soap bubble=しゃぼん玉'
	),
	/** What is painted or cut on something old. */
	sign: entries(
		'phrase',
		'a star=星, a moon=月, a heart=ハート, a bird=鳥, a ship=船, a crown=王冠, a fish=魚, a rose=ばら, a lion=ライオン, a bee=蜂, an anchor=いかり, a leaf=葉っぱ, a feather=羽根, a snake=へび, a sun=太陽, a horse=馬, a swan=白鳥, a bell=鈴, a tower=塔, a wheel=車輪, an eye=目, a snowflake=雪の結晶, a cat=猫, a wave=波'
	),
	/** Where someone long ago hid things. */
	nook: entries(
		'phrase',
		'behind a loose brick=ゆるんだれんがの後ろ, under a floorboard=床板の下, inside an old clock=古い時計の中, under the stairs=階段の下, behind a dusty painting=ほこりだらけの絵の後ろ, in a hole in the wall=壁の穴の中, in the corner of the attic=屋根裏のすみ, under a heavy rug=重いじゅうたんの下, at the back of the cellar=地下室の奥, behind the stove=ストーブの後ろ, under an old piano=古いピアノの下, in the barn=納屋の中, behind a row of jars=並んだびんの後ろ, under a broken bench=こわれたベンチの下, inside a hollow tree=木のうろの中, behind the well=井戸の裏'
	),
	/** Landmarks to walk to; told after "to" or "at". */
	mark: entries(
		'phrase',
		'the old bridge=古い橋, the tall pine=高い松の木, the flat stone=平たい石, the broken gate=こわれた門, the windmill=風車, the lonely oak=一本だけの樫の木, the white fence=白いさく, the rusty pump=さびたポンプ, the stone lion=石のライオン, the crooked lamp=曲がった街灯, the three stumps=三つの切り株, the little shrine=小さなほこら, the well=井戸, the red barn=赤い納屋, the boat house=船小屋, the rose bush=ばらの茂み, the clock tower=時計台, the big anthill=大きなありの巣, the mossy rock=こけの生えた岩, the fountain=噴水, the scarecrow=かかし, the empty swing=空っぽのぶらんこ, the signpost=道しるべ, the waterfall=滝'
	),
	/** Where a hurried thing may hang, lie or wait outdoors. */
	trace: entries(
		'thing',
		'paw print=足跡, tuft of fur=毛の束, scratched stone=ひっかいた石, bent flower=折れた花, torn leaf/torn leaves=ちぎれた葉, broken twig=折れた小枝, muddy spot=泥の跡, chewed stick=かんだ棒',
		{ counter: 'つ' }
	),
	/** How one answers the call: a habit of a pet. */
	habit: entries(
		'phrase',
		'sleep in the sun=ひなたで眠る, chase leaves=葉っぱを追いかける, hide in boxes=箱に隠れる, steal socks=靴下を盗む, watch the rain=雨を眺める, roll in the grass=草の上を転がる, sit on the newspaper=新聞の上に座る, jump at shadows=影に飛びつく, dig holes=穴を掘る, lick spoons=スプーンをなめる, run in circles=ぐるぐる走る, carry sticks=棒を運ぶ, listen to music=音楽を聞く, look out of the window=窓の外を見る, play with string=ひもで遊ぶ, wait at the door=玄関で待つ'
	),
	/** What someone far away writes or a grown-up tells: an invitation to do something. */
	invitation: entries(
		'phrase',
		'see the sea=海を見る, pick apples=りんごを摘む, look at the stars=星を見る, ride in a small boat=小さな船に乗る, bake a cake=ケーキを焼く, feed the sheep=羊にえさをやる, build a tree house=木の上に家を作る, dance at the festival=お祭りで踊る, fly kites=凧を揚げる, plant a tree=木を植える, hear an old song=古い歌を聞く, catch crabs=かにを捕まえる, sleep in a tent=テントで眠る, paint the fence=さくにペンキを塗る, see the new lambs=生まれたばかりの子羊を見る, climb the lighthouse=灯台に登る, taste the first strawberries=初物のいちごを食べる, watch the fireworks=花火を見る, hunt for mushrooms=きのこを探す, play in the snow=雪で遊ぶ'
	)
};
