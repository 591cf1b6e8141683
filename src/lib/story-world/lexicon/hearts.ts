import { entries } from '../entry';

/** Words for stories of finding, of friends and of feelings. */
export const hearts = {
	/** How one opens, looks or comes nearer. */
	approach: entries(
		'phrase',
		'slowly=ゆっくり, carefully=注意深く, softly=そっと, quietly=静かに, gently=優しく, nervously=どきどきしながら, curiously=ふしぎそうに, eagerly=わくわくしながら, calmly=落ち着いて, timidly=おそるおそる, bravely=勇気を出して, quickly=すばやく, silently=だまって, thoughtfully=考えながら, seriously=真剣な顔で, with wide eyes=目を丸くして, without a word=何も言わずに, with great care=とても大事そうに, a little shyly=少し恥ずかしそうに'
	),
	/** How one says something pleasant. */
	warmly: entries(
		'phrase',
		'happily=嬉しそうに, proudly=得意そうに, warmly=温かく, loudly=大きな声で, softly=やわらかい声で, excitedly=興奮して, brightly=明るく, with a laugh=笑いながら, with a grin=にっこりして, with shining eyes=目を輝かせて, with a wink=ウインクして, merrily=楽しそうに, cheerfully=元気に, with a nod=うなずきながら, with a big smile=満面の笑顔で, kindly=親切に, in a singing voice=歌うような声で, quickly=早口で, with a chuckle=くすくす笑いながら, in a clear voice=はっきりした声で, with open arms=両手を広げて, gratefully=感謝をこめて, sweetly=優しい声で, playfully=いたずらっぽく, with a happy sigh=ほっと息をついて, clapping=手をたたいて, lovingly=愛情をこめて, in a lively voice=はずんだ声で, with sparkling eyes=目をきらきらさせて, eagerly=身を乗り出して, contentedly=満足そうに, with relief=ほっとした顔で, beaming=顔を輝かせて, in a bright voice=明るい声で, with a skip=跳びはねながら, humming=鼻歌まじりに'
	),
	/** How one says something hard. */
	gloomily: entries(
		'phrase',
		'sadly=悲しそうに, with a sigh=ため息をついて, in a small voice=小さな声で, quietly=静かに, through tears=涙ながらに, in a trembling voice=ふるえる声で, with lowered eyes=うつむいて, shyly=恥ずかしそうに, with a sniff=鼻をすすりながら, in a whisper=ささやくように, with a red face=真っ赤な顔で, slowly=ゆっくりと, after a long silence=長い間だまってから, with wet eyes=目をうるませて, nervously=おどおどと, unhappily=元気なく, with a pale face=青い顔で, in a low voice=低い声で, with clenched fists=こぶしをにぎって, with drooping shoulders=肩を落として, in a hoarse voice=かすれた声で, with trembling hands=手をふるわせながら, with a gulp=つばを飲みこんで, bitterly=くやしそうに, in a faint voice=消えそうな声で, with a frown=まゆをひそめて, regretfully=残念そうに, with a heavy heart=重い気持ちで, without looking up=顔を上げずに, wearily=疲れた声で, after a sob=しゃくり上げてから'
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
	/** How long something has been lying about. */
	aged: entries(
		'adjective',
		'old=古い, dusty=ほこりだらけの, forgotten=忘れられた, worn=すり切れた, mysterious=なぞめいた, ancient=大昔の, faded=色あせた, odd=変わった, yellowed=黄ばんだ, strange=不思議な, crumpled=しわくちゃの, battered=ぼろぼろの, stained=しみだらけの, sandy=砂だらけの, damp=しめった, curious=珍しい'
	),
	/** How long something has been lying about, of a hard thing. */
	agedbox: entries(
		'adjective',
		'old=古い, dusty=ほこりだらけの, forgotten=忘れられた, mysterious=なぞめいた, ancient=大昔の, rusty=さびた, heavy=重い, strange=不思議な, battered=ぼろぼろの, carved=彫り物のある, painted=色をぬった, wooden=木の, locked=鍵のかかった, cracked=ひびの入った, shiny=ぴかぴかの, black=黒い, red=赤い, iron=鉄の, golden=金色の, small=小さな, big=大きな'
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
	oldnook: entries(
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
	),
	/** Wet and dirty things to fall into. */
	puddle: entries(
		'thing',
		'puddle=水たまり, ditch/ditches=みぞ, pond=池, bucket of paint=ペンキのバケツ, heap of mud=泥の山, duck pond=あひるの池, rain barrel=雨水のたる, fish pond=魚の池, pile of wet leaves=ぬれた落ち葉の山, flower bed=花壇, bowl of soup=スープのお椀, tub of soapy water=せっけん水のたらい'
	),
	/** What a thing is that has fallen into such a thing; goes with "all". */
	dirty: entries(
		'adjective',
		'dirty=汚い, wet=水びたしの, messy=めちゃくちゃな, smelly=臭い, ugly=みっともない, sticky=べとべとの, slippery=つるつるの, soaked=びしょびしょの, spoiled=だめな, dripping=びしょぬれの'
	),
	/** How someone has thrown a thing who should not have. */
	hastily: entries(
		'phrase',
		'always=いつも, carelessly=いいかげんに, wildly=乱暴に, stupidly=考えもなく, never looked and=見もしないで, just=すぐに, again and again=何度も何度も, twice=二回も, laughed and=笑いながら, first=先に'
	),
	/** What one says in a quarrel and is sorry for. */
	insult: entries(
		'phrase',
		'go away=あっちへ行って, you are not my friend any more=もう友だちじゃない, you are so mean=いじわる, I will never play with you again=もう二度と遊ばない, you spoil everything=いつも台なしにする, I do not need you=ひとりで遊ぶからいい, you always want everything=何でもほしがるんだから, leave me alone=ほっといて, you never listen=ちっとも聞いてくれない, that was all your fault=全部そっちのせいだ, you think only of yourself=自分のことばっかり, I wish you would go home=もう帰って, what a baby=赤ちゃんみたい, you are worse than a goat=ヤギよりひどい, keep your silly things=そんな物いらない, I have better friends=もっといい友だちがいる'
	),
	/** What a wise grown-up says after a quarrel. */
	advice: entries(
		'phrase',
		'a friend is worth more than a thing=友だちは物より大事だよ, somebody must take the first step=だれかが先に一歩進まないとね, sorry is a short word=ごめんねは短い言葉だよ, even the sky is cloudy sometimes=空だって曇る日があるよ, a good friend is hard to find=いい友だちはなかなか見つからないよ, try to see it with other eyes=相手の目で見てごらん, anger passes like rain=怒りは雨のように通りすぎるよ, two are warmer than one=一人より二人のほうが温かいよ, a broken thing can be mended=こわれた物は直せるよ, wait and then talk=少し待ってから話してごらん, a kind word opens every door=優しい言葉はどんな戸も開けるよ, do not go to sleep angry=怒ったまま寝てはいけないよ, whoever forgives sleeps well=許す人はよく眠れるよ, the strong one says sorry first=強い人が先に謝るんだよ, the best games need two=楽しい遊びには二人いるよ, honest words help=正直に話せばいいよ'
	),
	/** How a mended thing looks. */
	funny: entries(
		'adjective',
		'funny=おかしな, strange=変な, crooked=ゆがんだ, odd=変わった, silly=へんてこな, wonderful=すばらしい, bumpy=でこぼこな, lopsided=かたむいた, unusual=珍しい, spotted=ぶちの'
	),
	/** Where a new child has come from. */
	hometown: entries(
		'phrase',
		'a small island=小さな島, the big city=大きな町, a village by the sea=海辺の村, the mountains=山の村, the far north=遠い北の町, the warm south=暖かい南の町, a farm=農場, a town by a lake=湖のほとりの町, another country=外国, the desert=砂漠の町, a fishing village=漁村, a town with a castle=お城のある町, the other side of the sea=海の向こう, a snowy valley=雪深い谷, an old harbour=古い港町, the capital=都, a village of potters=焼き物の村, a town full of bridges=橋の多い町, a hot country=暑い国, the forest=森の村'
	),
	/** What children draw. */
	drawn: entries(
		'phrase',
		'a dragon=竜, a sailing ship=帆船, a sleeping cat=眠っている猫, a castle=お城, a whale=クジラ, a rocket=ロケット, a flying horse=空を飛ぶ馬, an old train=古い汽車, a mermaid=人魚, a robot=ロボットの兵隊, a field of sunflowers=ひまわり畑, a lighthouse=灯台, a snowy mountain=雪の山, a tiger=トラ, a moonlit night=月夜, a carousel=メリーゴーランド, a pirate=海賊, a parrot=オウム, a dancing bear=踊るクマ, a waterfall=滝, a hot-air balloon=気球, a peacock=くじゃく, a dinosaur=恐竜, a giant octopus=大ダコ'
	),
	/** "How ~!" of something well made. */
	admired: entries(
		'phrase',
		'beautiful=きれいだね, wonderful=すてきだね, clever=うまいね, lovely=かわいいね, good=上手だね, lively=生きているみたいだね, funny=おもしろいね, amazing=すごいね, splendid=みごとだね, pretty=美しいね, magical=魔法みたいだね, strong=力強いね'
	),
	/** Who gossips: past tense with its speakers. */
	gossip: entries(
		'phrase',
		'whispered the others=みんながささやきました, said someone=だれかが言いました, thought the class=組のみんなは思いました, murmured a boy=男の子がつぶやきました, said a tall girl=背の高い女の子が言いました, the twins whispered=双子がささやきました, guessed somebody=だれかが言い出しました, someone said at the window=窓のそばでだれかが言いました, said two girls=二人の女の子が言いました, muttered a big boy=大きな男の子がぶつぶつ言いました'
	),
	/** What one does better with a friend than alone: base verb, 辞書形. */
	choreless: entries(
		'phrase',
		'paint the shed=物置にペンキを塗る, build a rabbit house=ウサギの小屋を作る, carry wood=薪を運ぶ, pick the cherries=さくらんぼを摘む, clean the pond=池をきれいにする, plant potatoes=じゃがいもを植える, mend the kite=凧を直す, bake bread=パンを焼く, practise the dance=踊りの練習をする, wash the horse=馬を洗う, rake the leaves=落ち葉を集める, carry the old books=古い本を運ぶ, learn the song=歌を覚える, put up the tent=テントを張る, shear the sheep=羊の毛を刈る, dig the garden=畑を耕す, push the cart to market=荷車を市場まで押す, sew the costumes=衣装を縫う, repair the boat=船を直す, clear the snow=雪かきをする'
	),
	/** A secret, as its owner tells it. */
	secretthing: entries(
		'phrase',
		'there is a kitten in my room=部屋に子猫がいるんだ, I am building a flying machine=空を飛ぶ機械を作っているんだ, I wrote the funny poem=あのおかしな詩を書いたのは自分なんだ, I am afraid of ladybugs=てんとう虫がこわいんだ, I found a nest with eggs=卵のある巣を見つけたんだ, I am learning to dance=踊りを習っているんだ, I planted a tree for my teacher=先生のために木を植えたんだ, there is a hedgehog in the cellar=地下室にハリネズミがいるんだ, I cannot swim=泳げないんだ, I want to be a clown=ピエロになりたいんだ, I am making a cake for the whole class=組のみんなのためにケーキを作っているんだ, I sleep with a teddy bear=くまのぬいぐるみと寝ているんだ, I know where the owl lives=フクロウのすみかを知っているんだ, we are going to have a surprise party=びっくりパーティーを開くんだ, I talk to the moon=月と話しているんだ, I found an old boat=古い船を見つけたんだ, I am saving money for a drum=太鼓を買うお金をためているんだ, I cannot read the clock=時計が読めないんだ, I painted the stone in the park=公園の石に絵をかいたのは自分なんだ, I feed a wild fox=野生のキツネにえさをやっているんだ'
	),
	/** What a frightened child believes to see. */
	nightmare: entries(
		'thing',
		'monster=怪物, ghost=おばけ, giant spider=大グモ, witch/witches=魔女, giant=巨人, wolf/wolves=オオカミ, hungry crocodile=腹ぺこのワニ, dragon=竜, snake=大蛇, vampire=吸血鬼, troll=トロル, robber=どろぼう, sea monster=海の怪物, one-eyed giant=一つ目の大男, ogre=鬼, giant crab=大ガニ, tiger=トラ, skeleton=がいこつ, hairy beast=毛むくじゃらの獣, long-armed goblin=手の長い小鬼',
		{ counter: '匹' }
	),
	bigness: entries(
		'adjective',
		'big=大きな, huge=とても大きな, fat=太った, shaggy=毛むくじゃらの, noisy=よくほえる, strong=強い, fast=足の速い, wild=乱暴な'
	),
	/** What is said to one who was brave. */
	bravesaying: entries(
		'phrase',
		'whoever is afraid and goes all the same is brave=こわくても進む人が、本当に勇気のある人だよ, fear is small when you look at it=よく見ると、こわさは小さくなるよ, even lions are afraid sometimes=ライオンだって、こわい時があるよ, the first step is the hardest=最初の一歩が一番むずかしいんだ, now you are one head taller=ひとまわり大きくなったね, courage grows with use=勇気は使うほど育つよ, fear has big shadows=こわい気持ちの影は大きいものだよ, that was well done=よくやったね, I am proud of you=りっぱだったよ, I was afraid too=本当はこっちもこわかったんだ, tomorrow it will be easier=明日はもっとかんたんだよ, you did it all alone=ひとりでできたね'
	),
	/** How one makes a baby laugh, past tense. */
	antic: entries(
		'phrase',
		'made a face like a fish=魚のような顔をしました, barked like a dog=犬のようにほえました, danced with a broom=ほうきと踊りました, sang a funny song=おかしな歌を歌いました, put a sock on one ear=耳にくつ下をかけました, played peekaboo=いないいないばあをしました, walked like a duck=あひるのように歩きました, hopped like a frog=カエルのようにはねました, balanced a spoon on one finger=指にスプーンをのせました, wore a pot as a hat=鍋を帽子にしました, sneezed on purpose=わざとくしゃみをしました, clapped with both feet=両足で拍手をしました, whistled like a bird=鳥のように口笛を吹きました, rolled over the floor=床をころがりました, grunted like a pig=ぶたのように鳴きました, flew a paper bird=紙の鳥を飛ばしました'
	),
	/** What is told of how someone was as a baby. */
	oldtale: entries(
		'phrase',
		'you cried even louder=もっと大きな声で泣いたんだよ, you slept in a drawer=引き出しで寝ていたんだよ, you ate a flower=花を食べたんだよ, I carried you all night=一晩中だっこしたんだよ, you laughed at every cloud=雲を見るたびに笑ったんだよ, you were as small as a loaf=パンくらい小さかったんだよ, you pulled my nose every day=毎日この鼻を引っぱったんだよ, you bit the cat=猫にかみついたんだよ, you loved the rain=雨が大好きだったんだよ, you only slept in the car=車の中でしか寝なかったんだよ, you sang before you spoke=話すより先に歌ったんだよ, everyone came to see you=みんなが会いに来たんだよ'
	),
	/** What is said of truth to one who has lied. */
	truth: entries(
		'phrase',
		'a lie is heavier than stone=うそは石より重いんだよ, a thing can be mended but trust breaks easily=物は直せるけれど、信じる心はこわれやすいよ, it takes courage to tell the truth=本当のことを言うには勇気がいるね, lies have short legs=うそはすぐにばれるものだよ, the truth makes the heart light=本当のことを言うと心が軽くなるよ, one lie calls for another=うそは次のうそを呼ぶんだよ, I like the truth better than any dish=どんな器より、正直な心が大事だよ, nobody sleeps well on a lie=うそをつくとよく眠れないよ, everyone breaks things now and then=物はだれでもこわすものだよ, honest people are never alone=正直な人はひとりぼっちにならないよ'
	),
	/** What one can do in a contest: base verb, 辞書形. */
	bout: entries(
		'phrase',
		'run=走る, jump=とぶ, sing=歌う, dance=踊る, draw=絵を描く, spell=字を書く, whistle=口笛を吹く, skate=スケートをする, fly a kite=凧を揚げる, bake bread=パンを焼く, juggle=お手玉をする, play the flute=笛を吹く, climb=登る, row a boat=船をこぐ, ride a unicycle=一輪車に乗る, spin a top=こまを回す, tell a story=お話をする, build sandcastles=砂のお城を作る, throw a ball=ボールを投げる, walk on stilts=竹馬に乗る, play chess=チェスをする, read aloud=朗読をする, skip rope=なわとびをする, fold paper birds=鶴を折る'
	),
	/** What is said to one who has lost. */
	trysaying: entries(
		'phrase',
		'whoever loses can learn=負けた人は学べるよ, fall seven times and get up eight=七転び八起きだよ, nobody is born a champion=生まれつきの名人はいないよ, a stumble is not the end=つまずいても終わりじゃないよ, try once more=もう一度やってごらん, winners have lost often=勝つ人は何度も負けているんだよ, patience makes masters=こつこつやる人が名人になるよ, the next contest will come=次の大会があるよ, tears water the garden=涙は庭の水になるよ, slow water wears down the stone=水のしずくも石に穴をあけるよ, you were brave to go=出ただけでも勇気があったよ, first practise and then win=まず練習、それから勝つんだ'
	),
	/** How things went in practice, after "it went". */
	attempt: entries(
		'phrase',
		'wrong again=また失敗して, a little better=少しよくなって, almost right=もう少しのところで, badly=ひどいことになって, sideways=横にそれて, too fast=速すぎて, too slowly=遅すぎて, wrong in a new way=ちがう失敗をして, better than before=前よりよくなって, half right=半分だけできて'
	),
	/** A very small distance. */
	hair: entries(
		'phrase',
		'a hair=髪の毛一本, a nose=鼻一つ, one step=一歩, one point=一点, one second=一秒, one finger=指一本, one blink=まばたき一つ, two points=二点, half a step=半歩, one breath=ひと息'
	),
	/** Where people arrive; told after "at" and "to". */
	waitplace: entries(
		'phrase',
		'the station=駅, the bus stop=バス停, the harbour=港, the garden gate=庭の門, the corner=町角, the old bridge=古い橋, the crossroads=四つ角, the airport=空港, the school gate=校門, the ferry landing=船着き場, the front door=玄関, the square=広場, the tram stop=電車の停留所, the town gate=町の門'
	),
	/** Why someone comes late. */
	latereason: entries(
		'phrase',
		'the train stood behind a herd of cows=牛の群れで汽車が止まったんだ, I got on the wrong bus=ちがうバスに乗ってしまったんだ, a wheel broke=車輪がこわれたんだ, I helped an old man home=お年寄りを家まで送ったんだ, the bridge was under water=橋が水につかったんだ, I lost my glasses=めがねをなくしたんだ, I fell asleep on the train=汽車で寝過ごしたんだ, the clock at home was slow=家の時計が遅れていたんだ, there was snow on the road=道に雪が積もっていたんだ, I carried a lost lamb to its farm=迷子の子羊を農場に届けたんだ, the wind blew my ticket away=切符が風に飛ばされたんだ, a fallen tree lay on the rails=線路に木が倒れていたんだ, I looked for the best present=一番いいおみやげを探していたんだ, the fog was as thick as soup=霧がとても深かったんだ, the ferry would not start=渡し船が動かなかったんだ, I walked the whole way=ずっと歩いて来たんだ'
	),
	/** Good sides of a person, after "is" and before a noun. */
	goodtrait: entries(
		'adjective',
		'honest=正直な, loyal=友だち思いの, kind=優しい, brave=勇敢な, reliable=頼りになる, clever=賢い, patient=我慢強い, fair=公平な, generous=気前のいい, thoughtful=思いやりのある, cheerful=明るい, wise=物知りな, strong=強い, gentle=おだやかな, sincere=まじめな'
	),
	/** What may bring a visitor. */
	ride: entries(
		'thing',
		'bus/buses=バス, taxi=タクシー, car=車, van=バン, carriage=馬車, motorcycle=バイク, truck=トラック, jeep=ジープ, camper=キャンピングカー, minibus/minibuses=小型バス, sports car=スポーツカー, horse cart=荷馬車',
		{ counter: '台' }
	),
	/** Small animals that climb. */
	climber: entries(
		'thing',
		'ant=あり, ladybug=てんとう虫, beetle=かぶと虫, caterpillar=毛虫, snail=かたつむり, squirrel=りす, stag beetle=くわがた虫, tree frog=あまがえる, lizard=とかげ, young monkey=子ザル, spider=くも, cricket=こおろぎ',
		{ counter: '匹' }
	),
	/** What one puts on for a great day: single pieces, 着る or かぶる. */
	finery: entries(
		'thing',
		'hat=帽子, coat=コート, scarf/scarves=マフラー, sweater=セーター, jacket=上着, shirt=シャツ, cap=キャップ, cape=マント, ribbon=リボン, necktie=ネクタイ, vest=チョッキ, cardigan=カーディガン, straw hat=麦わら帽子, kimono=着物, uniform=制服, raincoat=レインコート',
		{ counter: '枚' }
	),
	/** What the evening sky turns. */
	dusk: entries(
		'adjective',
		'red=赤い, pink=桃色の, purple=紫色の, orange=だいだい色の, golden=金色の, gray=灰色の, dark=暗い, violet=すみれ色の, pale=うす暗い, crimson=真っ赤な'
	),
	/** A reason why a pet ran away, after "because" and before から. */
	runreason: entries(
		'phrase',
		'the gate was open=門が開いていた, there had been a thunderstorm=雷が鳴った, someone had left the window open=だれかが窓を開けておいた, a stranger had rung the bell=知らない人がベルを鳴らした, the fireworks had been so loud=花火の音が大きかった, the wind had opened the door=風で戸が開いた, it was bath day=おふろの日だった, a drum had banged outside=外で太鼓が鳴った, visitors had come=お客さんが来た, the house smelled of paint=家がペンキ臭かった, the vacuum cleaner was on=掃除機がうるさかった, there was a hole in the fence=さくに穴があった'
	),
	/** What a letter without a name says. */
	noteline: entries(
		'phrase',
		'look under your doormat=玄関マットの下を見てごらん, I have seen what you did=君のしたことを見ていたよ, thank you for the kindness=親切にしてくれてありがとう, wait for me at sunset=夕日のころに待っていて, do not forget the old song=あの古い歌を忘れないで, the stars are waiting=星が待っているよ, I know your secret wish=君のひそかな願いを知っているよ, bring a warm coat=温かいコートを持っておいで, you are not alone=君は一人じゃないよ, guess who I am=だれだか当ててごらん, follow the smell of cake=ケーキのにおいをたどって, be brave tomorrow=明日は勇気を出して, I am just like you=君にそっくりな人より, listen to the wind tonight=今夜は風の音を聞いて, something good is coming=いいことがやって来るよ, come and see the first flowers=最初の花を見においで'
	),
	/** What people lose on the road, of some worth. */
	losable: entries(
		'thing',
		'purse=さいふ, gold ring=金の指輪, pocket watch=懐中時計, silver necklace=銀の首飾り, notebook=手帳, camera=カメラ, brooch=ブローチ, fountain pen=万年筆, magnifying glass=虫めがね, bracelet=腕輪, photo album=アルバム, wristwatch=腕時計, leather bag=革のかばん, violin case=バイオリンのケース, silk scarf=絹のスカーフ, fan=せんす, music box=オルゴール, medal=メダル, hairpin=かんざし, train ticket=汽車の切符',
		{ counter: 'つ' }
	),
	/** What an honest finder says. */
	honestsaying: entries(
		'phrase',
		'finders are not owners=拾った人の物じゃないんだ, honest hands stay clean=正直な手はきれいなままだよ, a thing wants to go home=物だって家に帰りたいんだよ, an honest heart is worth more than gold=正直な心は金よりも大事だよ, what is lost should be given back=落とし物は返すものだよ, good deeds come back=いい行いは返ってくるよ, borrowed joy is short=人の物で喜んでも続かないよ, honest people sleep well=正直な人はよく眠れるよ'
	),
	/** Old or travelling people who have lost something. */
	oldperson: entries(
		'someone',
		'old sailor=年とった船乗り, old teacher=年とった先生, tall traveller=背の高い旅人, old musician=年とった音楽家, white-haired painter=白髪の絵かき, old clockmaker=年とった時計屋さん, retired doctor=昔お医者さんだった人, poor student=貧しい学生, old captain=年とった船長, young dancer=若い踊り手, famous singer=有名な歌手, old gardener=年とった庭師, tired stranger=疲れた旅の人, old fisher=年とった漁師, village poet=村の詩人, puppet player=人形使い'
	),
	/** What one mends things with. */
	fixer: entries(
		'thing',
		'hammer=金づち, screwdriver=ドライバー, needle and thread=針と糸, bottle of glue=のり, roll of tape=テープ, pair of pliers=ペンチ, ball of string=ひも, paintbrush/paintbrushes=ペンキのはけ, piece of wire=針金, handful of nails=くぎ, sewing box=裁縫箱, old toolbox=古い道具箱, piece of cloth=布切れ, wrench=レンチ',
		{ counter: 'つ' }
	),
	/** What one cuts things with. */
	cutter: entries(
		'thing',
		'saw=のこぎり, big knife=大きなナイフ, pair of scissors=はさみ, axe=おの, sharp sword=よく切れる刀, kitchen knife=包丁, bread knife=パン切りナイフ, sickle=かま'
	),
	/** Things that break when they fall. */
	fragile: entries(
		'thing',
		'vase=花びん, teapot=急須, plate=お皿, cup=カップ, glass/glasses=コップ, jug=水差し, flowerpot=植木ばち, bowl=どんぶり, sugar bowl=砂糖つぼ, honey jar=はちみつのびん, lamp=ランプ, mirror=鏡, china doll=せとものの人形, glass ball=ガラスの玉, teacup=ティーカップ, picture frame=額, salad bowl=サラダの鉢, piggy bank=貯金箱, clay horse=粘土の馬, glass swan=ガラスの白鳥',
		{ counter: 'つ' }
	)
};
