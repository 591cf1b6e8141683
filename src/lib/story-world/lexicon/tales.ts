import { entries } from '../entry';

const animals = (list: string) => entries('someone', list, { counter: '匹' });
const phrases = (list: string) => entries('phrase', list);

/** What fables, journeys and tales of the garden need besides the common lists. */
export const tales = {
	/** Animals that run fast. */
	swift: animals(
		'hare=ノウサギ, fox/foxes=キツネ, horse=馬, deer/deer=シカ, zebra=シマウマ, leopard=ヒョウ, wolf/wolves=オオカミ, cheetah=チーター, ostrich=ダチョウ, kangaroo=カンガルー, gazelle=ガゼル, pony=ポニー, goat=ヤギ, squirrel=リス, antelope=レイヨウ, coyote=コヨーテ, tiger=トラ, weasel=イタチ, lynx=オオヤマネコ, moose/moose=ヘラジカ'
	),
	/** Animals that walk slowly. */
	slowpoke: animals(
		'turtle=カメ, snail=カタツムリ, duck=アヒル, hedgehog=ハリネズミ, mole=モグラ, toad=ヒキガエル, penguin=ペンギン, goose/geese=ガチョウ, crab=カニ, hippo=カバ, sloth=ナマケモノ, koala=コアラ, beetle=カブトムシ, caterpillar=イモムシ, panda=パンダ, badger=アナグマ, porcupine=ヤマアラシ, walrus=セイウチ, tortoise=リクガメ, newt=イモリ'
	),
	/** Animals that play tricks. */
	trickster: animals(
		'fox/foxes=キツネ, crow=カラス, monkey=サル, raccoon=アライグマ, weasel=イタチ, magpie=カササギ, wolf/wolves=オオカミ, coyote=コヨーテ, jackal=ジャッカル, ferret=フェレット, raccoon dog=タヌキ, parrot=オウム, wildcat=ヤマネコ, rat=ドブネズミ, jay=カケス, stoat=オコジョ'
	),
	/** Big and strong animals. */
	mighty: animals(
		'lion=ライオン, bear=クマ, elephant=ゾウ, tiger=トラ, buffalo=水牛, wolf/wolves=オオカミ, moose/moose=ヘラジカ, ox/oxen=牛, horse=馬, rhino=サイ, gorilla=ゴリラ, boar=イノシシ, leopard=ヒョウ, panther=クロヒョウ, camel=ラクダ, giraffe=キリン, bison=バイソン, jaguar=ジャガー'
	),
	/** Small and weak animals. */
	tiny: animals(
		'mouse/mice=ネズミ, ant=アリ, sparrow=スズメ, cricket=コオロギ, ladybug=テントウムシ, bee=ミツバチ, wren=ミソサザイ, frog=カエル, lizard=トカゲ, beetle=カブトムシ, grasshopper=バッタ, mole=モグラ, hamster=ハムスター, chick=ひよこ, dormouse/dormice=ヤマネ, bat=コウモリ, gecko=ヤモリ, shrew=トガリネズミ, firefly/fireflies=ホタル, chipmunk=シマリス'
	),
	/** Wild animals that can be carried in two hands, and go free again. */
	patient: animals(
		'sparrow=スズメ, swallow=ツバメ, pigeon=ハト, owl=フクロウ, squirrel=リス, hedgehog=ハリネズミ, rabbit=ウサギ, duckling=カモの子, baby fox/baby foxes=子ギツネ, robin=コマドリ, blackbird=ツグミ, turtle=カメ, chipmunk=シマリス, fawn=子ジカ, gull=カモメ, woodpecker=キツツキ, mole=モグラ, crow=カラス'
	),
	/** Wild animals that come to eat in gardens. */
	thief: animals(
		'rabbit=ウサギ, raccoon=アライグマ, deer/deer=シカ, squirrel=リス, hedgehog=ハリネズミ, crow=カラス, goat=ヤギ, raccoon dog=タヌキ, monkey=サル, badger=アナグマ, baby boar=ウリ坊, fox/foxes=キツネ, mouse/mice=ネズミ, duck=カモ, pony=ポニー, goose/geese=ガチョウ, weasel=イタチ'
	),
	/** Things in the open that one can stand by or run to. */
	landmark: entries(
		'thing',
		'bridge=橋, big rock=大きな岩, windmill=風車, old well=古い井戸, tall oak=高いカシの木, waterfall=滝, hollow log=中が空の丸太, scarecrow=かかし, stone wall=石がき, wooden gate=木の門, pond=池, signpost=道しるべ, fallen tree=倒れた木, berry bush=いちごのしげみ, white birch=白いかばの木, beehive=ミツバチの巣箱, stone lion=石のライオン, ferry dock=船着き場, watermill=水車小屋, haystack=干し草の山, lone pine=一本松, spring=泉, lighthouse=灯台, stone tower=石の塔, willow=柳の木, pile of stones=石の山, red barn=赤い納屋, mossy stump=苔むした切り株, old bench=古いベンチ, hedge=生け垣'
	),
	/** How one says something: neither glad nor sad. */
	voice: phrases(
		'softly=静かに, loudly=大きな声で, slowly=ゆっくりと, quickly=早口で, calmly=落ち着いて, firmly=きっぱりと, clearly=はっきりと, quietly=小さな声で, politely=丁寧に, seriously=まじめな顔で, thoughtfully=考えながら, in a low voice=低い声で, in a high voice=高い声で, with a nod=うなずいて, at once=すぐに, gently=優しく, bravely=勇気を出して, honestly=正直に, shyly=恥ずかしそうに, earnestly=真剣に, in a deep voice=太い声で, after a moment=少し間をおいて, in a whisper=ささやくように, with a cough=せきばらいをして, kindly=親切に, in a friendly way=親しそうに, wisely=分かったような顔で, simply=あっさりと, with wide eyes=目を丸くして, in a sleepy voice=眠そうな声で, hesitantly=ためらいながら, cautiously=用心しながら, in a clear voice=よく通る声で, in a hoarse voice=かすれた声で, in a soft voice=やわらかな声で, in a strange voice=変な声で, in a funny voice=おどけた声で, dryly=そっけなく, frankly=思いきって, suddenly=急に, solemnly=おごそかに, innocently=無邪気に, sternly=厳しい顔で, with folded arms=腕を組んで, after some thought=よく考えてから, almost inaudibly=聞こえないくらいの声で, looking up=見上げて, with a serious look=真剣な目をして, patiently=根気よく, without hesitation=ためらわずに, curiously=不思議そうに, a little nervously=少しどきどきしながら, rather loudly=かなり大きな声で, slowly and clearly=ゆっくりはっきり, once again=もう一度, in a warm voice=温かい声で, with a finger in the air=指を一本立てて, breathlessly=息を切らして, with raised eyebrows=まゆを上げて'
	),
	/** How a glad one says or does something. */
	gladly: phrases(
		'brightly=明るく, cheerfully=楽しそうに, happily=嬉しそうに, with a smile=にっこりして, laughing=笑いながら, with shining eyes=目を輝かせて, merrily=陽気に, in high spirits=張り切って, with a grin=にこにこして, excitedly=わくわくして, warmly=心をこめて, jumping for joy=跳び上がって, with a wink=片目をつぶって, eagerly=身を乗り出して, joyfully=喜んで, with rosy cheeks=ほおを赤くして, proudly=胸を張って, dancing=踊りながら, with a laugh=くすっと笑って, with a skip=スキップしながら, clapping=手をたたきながら, with sparkling eyes=目をきらきらさせて, gratefully=ありがたそうに, contentedly=満足そうに, humming=鼻歌まじりに, with open arms=両手を広げて, with a happy sigh=幸せそうなため息をついて, beaming=満面の笑みで, breathless with joy=喜びに息をはずませて, with relief=ほっとして, bubbling over=はしゃぎながら, with a big nod=大きくうなずいて'
	),
	/** How a sad or weak one says something. */
	sadly: phrases(
		'sadly=悲しそうに, in tears=涙を浮かべて, with a sigh=ため息をついて, with a sniff=鼻をすすって, sobbing=泣きじゃくりながら, weakly=弱々しく, shivering=ふるえながら, wearily=疲れきって, looking down=うつむいて, helplessly=しょんぼりして, blinking=目をしばたたいて, gloomily=暗い顔で, with wet eyes=目をうるませて, miserably=みじめに, slowly=のろのろと, anxiously=不安そうに, with a trembling lip=くちびるをふるわせて, with a heavy heart=重い気持ちで, in a faint voice=かすかな声で, without looking up=顔を上げずに, with drooping shoulders=肩を落として, almost in tears=泣きそうになって, disappointedly=がっかりして, with red eyes=目を赤くして, bitterly=くやしそうに, mournfully=切なそうに, full of worry=心配でたまらずに, regretfully=残念そうに'
	),
	/** How a proud one says something. */
	boastfully: phrases(
		'proudly=得意そうに, with a laugh=笑って, boastfully=自慢そうに, with a smirk=にやりとして, grandly=えらそうに, scornfully=ばかにして, with a wave=手をふって, with a snort=鼻を鳴らして, with a yawn=あくびをして, haughtily=つんとして, coolly=すまして, carelessly=のんきに, mockingly=からかうように, with a shrug=肩をすくめて, impatiently=じれったそうに, showing off=見せびらかして'
	),
	/** How one walks or works. */
	pace: phrases(
		'quickly=急いで, slowly=ゆっくり, quietly=静かに, carefully=気をつけて, step by step=一歩ずつ, without a word=何も言わずに, bravely=勇ましく, patiently=根気よく, calmly=落ち着いて, steadily=着々と, busily=せっせと, bit by bit=少しずつ, gently=そっと, humming=鼻歌を歌いながら, whistling=口笛を吹きながら, in silence=黙って, with great care=とても慎重に, eagerly=張り切って, breathlessly=息を切らして, cheerfully=元気よく, happily=楽しく, dreamily=うっとりしながら, singing=歌いながら, seriously=真剣に, skillfully=上手に, clumsily=不器用に, thoroughly=じっくり, diligently=こつこつと, playfully=ふざけながら, nimbly=身軽に, on tiptoe=つま先立ちで, with both hands=両手で, with one hand=片手で, in no hurry=あわてずに, smiling=にこにこしながら, with concentration=夢中になって, bravely and quickly=勇ましくすばやく, unhurriedly=のんびりと, tirelessly=休まずに, with a laugh=笑いながら, with red cheeks=ほおを赤くして, cleverly=器用に, lovingly=心をこめて, secretly=こっそり, again and again=何度も何度も, daringly=思いきって, neatly=きちんと'
	),
	/** Home of a small animal: after "a". */
	nest: entries(
		'thing',
		'house=家, hut=小屋, cabin=丸太小屋, burrow=巣穴, den=ほら穴の家, nest=巣, cottage=小さな家, tower=塔, tent=テント, treehouse=木の上の家, cave house=岩穴の家, lodge=山小屋'
	),
	/** What an animal stores for the winter. */
	store: entries(
		'thing',
		'nut=木の実, acorn=どんぐり, berry/berries=野いちご, chestnut=くり, mushroom=きのこ, apple=りんご, walnut=くるみ, carrot=にんじん, turnip=かぶ, pear=なし, plum=すもも, potato/potatoes=じゃがいも, pumpkin=かぼちゃ, cherry/cherries=さくらんぼ, hazelnut=はしばみの実, persimmon=柿, beet=ビーツ, sweet potato/sweet potatoes=さつまいも, bean=豆, fig=いちじく',
		{ counter: '個' }
	),
	/** Soft or weak things to build with. */
	weakStuff: phrases(
		'straw=わら, leaves=葉っぱ, paper=紙, dry grass=枯れ草, feathers=羽, cobwebs=くもの巣, reeds=あし, moss=苔, petals=花びら, thin twigs=細い小枝, wool=羊毛, sand=砂'
	),
	/** Strong things to build with. */
	strongStuff: phrases(
		'stone=石, logs=丸太, bricks=れんが, clay=ねんど, thick boards=厚い板, rocks=岩, oak wood=カシの木, tiles=かわら, river stones=川の石, old beams=古い柱, hard mud=固い土, iron=鉄'
	),
	/** What a foolish one wishes to have: after "I want" and before が. */
	longing: phrases(
		'a longer neck=もっと長い首, golden fur=金色の毛, a coat of stars=星のコート, huge ears=とても大きな耳, bigger teeth=もっと大きな歯, wings of glass=ガラスの羽, a tail of fire=炎のしっぽ, silver feet=銀の足, a crown of ice=氷の冠, horns of gold=金の角, a louder voice=もっと大きな声, longer legs=もっと長い足, a silk tail=絹のしっぽ, paper wings=紙の羽, diamond eyes=ダイヤの目, rainbow stripes=虹のしま模様, a bigger nose=もっと大きな鼻, an iron coat=鉄のコート, eyes like moons=月のような目, a thousand spots=千個の水玉模様, six legs=六本の足, two tails=二本のしっぽ, a very long beard=とても長いひげ, candy teeth=あめの歯'
	),
	/** What there may be a contest for: after "the best". */
	contest: phrases(
		'singer=歌い手, leader=リーダー, guard=見張り番, ruler=王さま, dancer=踊り手, cook=料理人, judge=裁判官, storyteller=語り手, drummer=太鼓たたき, builder=大工, teacher=先生, captain=隊長, mayor=村長, messenger=使い, gardener=庭師, doctor=お医者さん'
	),
	/** What a contestant shows. */
	feat: phrases(
		'a song about the moon=月の歌, a funny dance=おかしな踊り, a high jump=高跳び, a long story=長いお話, a clever riddle=上手ななぞなぞ, a march with a drum=太鼓の行進, a headstand=逆立ち, a magic trick=手品, a loud roar=大きなほえ声, a sweet whistle=きれいな口笛, a poem about rain=雨の詩, a somersault=宙返り, a drawing in the sand=砂の絵, a juggling trick=お手玉, a puppet show=人形劇, a flute tune=笛の曲, a sword dance=剣の舞, a lullaby=子守歌, a joke=笑い話, a deep bow=深いおじぎ'
	),
	/** Something that goes wrong on the way: a whole clause. */
	mishap: phrases(
		'the road was under water=道が水につかっていました, a tree lay across the way=木が道をふさいでいました, thick fog came down=濃い霧がおりてきました, a herd of cows blocked the way=牛の群れが道をふさいでいました, the bridge was closed=橋が通れませんでした, there was no more fuel=燃料がなくなりました, the engine began to smoke=エンジンから煙が出ました, the brakes squealed and locked=ブレーキがきしんで動かなくなりました, the lights went out=明かりが消えてしまいました, the signal stayed red=信号が赤のままでした, the snow grew too deep=雪が深くなりすぎました, the wind grew too strong=風が強くなりすぎました, a goose sat in the middle of the way=ガチョウが道の真ん中に座っていました, a strange rattle began=変ながたがたという音がし始めました, the door would not shut=ドアが閉まらなくなりました, the map flew out of the window=地図が窓から飛んでいきました'
	),
	/** Marks that show the way back. */
	marker: phrases(
		'white pebbles=白い小石, red yarn=赤い毛糸, pine cones=松ぼっくり, blue ribbons=青いリボン, bread crumbs=パンくず, chalk arrows=チョークの矢印, yellow leaves=黄色い葉っぱ, little flags=小さな旗, knotted grass=結んだ草, shells=貝殻, sunflower seeds=ひまわりの種, broken twigs=折れた小枝, paper scraps=紙切れ, buttons=ボタン, glass beads=ガラス玉, acorns=どんぐり, feathers=羽根, walnut shells=くるみの殻'
	),
	/** What stands in one's way: a water or a height to cross. */
	barrier: entries(
		'thing',
		'river=川, mountain=山, swamp=沼, valley=谷, lake=湖, canyon=峡谷, cliff=がけ, stream=小川, marsh/marshes=湿地, glacier=氷河, gorge=深い谷, rocky ridge=岩だらけの尾根, snowy pass/snowy passes=雪の峠, wide bay=広い入り江'
	),
	/** What one hears, sees or smells and follows to its source. */
	lure: phrases(
		'a tapping sound=こつこつという音, a blue glow=青い光, a trail of sparkles=きらきらした筋, a far-off tune=遠い音楽, a sweet smell=甘いにおい, a row of tiny footprints=小さな足あとの列, a humming noise=ぶんぶんうなる音, a flash of light=ぴかっと光るもの, a whistle=口笛の音, a thin line of smoke=一筋の煙, a soft jingle=ちりんちりんという音, a golden thread=金色の糸, a line of ants=アリの行列, a string of feathers=点々と落ちた羽根, a warm wind=暖かい風, a red lantern=赤いちょうちんの明かり, a drumbeat=太鼓の音, a creaking sound=ぎいぎいという音, an echo=こだま, a splash=ぱしゃぱしゃという水の音, a wet trail=ぬれた跡, a ring of light=光の輪'
	),
	/** What is found at the end of a trail. */
	discovery: phrases(
		"a workshop full of clocks=時計でいっぱいの工房, a cave of crystals=水晶のほら穴, a nest of baby owls=フクロウのひなの巣, a secret garden=秘密の庭, an old merry-go-round=古いメリーゴーラウンド, a tiny theater=小さな劇場, a hidden waterfall=かくれた滝, a forgotten library=忘れられた図書室, a pond of glowing fish=光る魚の池, a toy maker's hut=おもちゃ職人の小屋, a sleeping dragon of stone=眠る石の竜, a gathering of fireflies=ホタルの集まり, a huge music box=大きなオルゴール, a house in a tree=木の上の家, an old train car=古い列車の車両, a choir of frogs=カエルの合唱団, a kitchen full of honey cakes=はちみつケーキでいっぱいの台所, a small observatory=小さな天文台, a boat on dry land=陸に上がった船, a field of wind chimes=風鈴の野原, a family of hedgehogs=ハリネズミの一家, a glass greenhouse=ガラスの温室, a room of mirrors=鏡の部屋, a pool of warm water=温かい泉"
	),
	/** What threatens a young plant. */
	threat: phrases(
		'a cold frost=冷たい霜, a hungry slug=おなかをすかせたナメクジ, a strong wind=強い風, a long drought=日照り, a heavy hailstorm=激しいひょう, a crowd of weeds=たくさんの雑草, a swarm of beetles=虫の群れ, a muddy flood=泥水, the burning sun=照りつける太陽, a pecking crow=つつきに来るカラス, a digging mole=土を掘るモグラ, a nibbling mouse=かじりに来るネズミ, a stray ball=飛んできたボール, a heavy rain=大雨, a playful puppy=いたずらな子犬, a greedy snail=食いしんぼうのカタツムリ'
	),
	/** What protects a young plant. */
	shelter: phrases(
		'a glass jar=ガラスのびん, a straw hat=麦わら帽子, a little fence=小さな柵, an old umbrella=古いかさ, a bamboo cage=竹のかご, a wooden box=木の箱, a net=網, a tent of cloth=布のテント, a ring of stones=石の輪, a clay pot=植木鉢, a bucket=バケツ, a paper cap=紙の帽子, a basket=かご, a plastic bottle=ペットボトル, a wall of sand=砂の壁, a bed of straw=わらの囲い'
	),
	/** What an animal or a person may hurt. */
	hurtPart: phrases(
		'leg=足, foot=足の先, back=背中, side=わき腹, neck=首, head=頭, knee=ひざ, chin=あご, nose=鼻'
	),
	/** What an ill animal is given for its bed. */
	bedding: phrases(
		'an old sweater=古いセーター, soft hay=やわらかい干し草, a wool scarf=毛糸のマフラー, a clean towel=きれいなタオル, cotton=綿, dry leaves=乾いた葉っぱ, a pillow=まくら, a warm sock=あたたかいくつ下, a fur hat=毛皮の帽子, a baby blanket=赤ちゃんの毛布, a bath mat=バスマット, torn paper=ちぎった紙, an apron=エプロン, wood chips=木くず, a flannel shirt=ネルのシャツ, moss=苔'
	),
	/** Where one waits while a storm goes over. */
	refuge: entries(
		'place',
		'cave=ほら穴, barn=納屋, old hut=古い小屋, bus shelter=バス停の小屋, windmill=風車小屋, stable=馬小屋, boathouse=船小屋, lighthouse=灯台, greenhouse=温室, tea house=茶店, chapel=礼拝堂, tunnel=トンネル, garden shed=庭の物置, train car=列車の車両, empty shop=空き店, library=図書館, tower=塔, shrine=神社, bakery=パン屋, hollow tree=木のうろ',
		{ at: 'in' }
	),
	/** What is built of snow, mud or wet sand. */
	figure: entries(
		'thing',
		'rabbit=ウサギ, castle=お城, bear=クマ, whale=クジラ, dragon=竜, pyramid=ピラミッド, boat=船, cat=ネコ, train=列車, tower=塔, giant turtle=大きなカメ, penguin=ペンギン, elephant=ゾウ, lion=ライオン, robot=ロボット, horse=馬, rocket=ロケット, owl=フクロウ, king=王さま, dinosaur=恐竜, tunnel=トンネル, throne=王さまのいす, pig=ブタ, bridge=橋, mushroom=きのこ, hippo=カバ'
	),
	/** Things to decorate a figure with. */
	trim: entries(
		'thing',
		'carrot=にんじん, button=ボタン, twig=小枝, acorn=どんぐり, pebble=小石, scarf/scarves=マフラー, bottle cap=びんのふた, feather=羽根, red berry/red berries=赤い実, straw hat=麦わら帽子, pine cone=松ぼっくり, spoon=スプーン, shell=貝殻, mitten=手ぶくろ, ribbon=リボン, orange peel=みかんの皮, leaf/leaves=葉っぱ, chestnut=くり, marble=ビー玉, saucepan=なべ, broom=ほうき, paper crown=紙の冠',
		{ counter: 'つ' }
	),
	/** A lesson in a few words; in quotes. */
	lesson: phrases(
		'be kind to the small ones=小さい者にも優しくしよう, slow and steady is good=ゆっくりでも続ければいい, think before you act=やる前によく考えよう, pride comes before a fall=いばると失敗する, a trick comes back to you=だませば自分もだまされる, friends make us strong=友だちがいれば強くなれる, say sorry soon=あやまるなら早いほうがいい, never give up=あきらめてはいけない, share what you have=持っているものは分け合おう, be glad of what you have=今あるものを大切にしよう, listen to others=人の話をよく聞こう, every one of us is good at something=だれにでも得意なことがある, work first and play later=先に働いて後で遊ぼう, keep your word=約束は守ろう, take your time=あわてないでいこう, do not laugh at others=人を笑ってはいけない'
	),
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
		'blanket=毛布, tablecloth=テーブルかけ, napkin=ナプキン, mat=ござ, towel=タオル, shawl=肩かけ, quilt=ふとん, sheet=シーツ, scarf/scarves=スカーフ, rug=じゅうたん, cushion=座布団, handkerchief=ハンカチ'
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
	number2: phrases('one=一, two=二'),
	/** Of the autumn wind. */
	quality2: entries(
		'adjective',
		'cold=冷たい, sharp=するどい, wild=激しい, strong=強い, dry=かわいた, damp=しめった, biting=身にしみる'
	),
	/** Of leaves in autumn. */
	leafcolour: entries(
		'adjective',
		'red=赤い, golden=金色の, yellow=黄色い, orange=オレンジ色の, brown=茶色い, crimson=真っ赤な, dark red=濃い赤色の, rust-red=さび色の, copper=銅色の'
	),
	/** How a lazy one works. */
	carelessly: phrases(
		'carelessly=いいかげんに, lazily=だらだらと, in a hurry=大急ぎで, half asleep=眠りながら, with a yawn=あくびをしながら, without thinking=何も考えずに, laughing=笑いながら, in no time=あっという間に, badly=雑に, somehow=なんとか'
	),
	/** Something soft to sit on. */
	cushionlike: entries(
		'thing',
		'cushion=座布団, mat=ござ, mushroom=きのこ, stone=石, blanket=毛布, stool=いす, leaf/leaves=葉っぱ, pillow=まくら, log=丸太, box/boxes=箱'
	),
	/** Not daring. */
	shylike: entries(
		'adjective',
		'shy=恥ずかしい, afraid=こわい, nervous=心細い, timid=気が弱い, worried=不安な, embarrassed=照れくさい'
	),
	/** What a glad crowd did, in the past. */
	cheerverb: phrases(
		'clapped=拍手しました, cheered=かっさいしました, sang=歌いました, danced=踊りました, laughed=笑いました, whistled=口笛を吹きました, stamped their feet=足を踏み鳴らしました, threw their hats=帽子を投げました'
	),
	/** Out of doors, where something small can be or hide. */
	nook: [
		...entries(
			'place',
			'fern=しだの下, oak root=カシの根の下, bridge=橋の下, flat stone=平たい石の下, blackberry bush=黒いちごのしげみの下, fallen tree=倒れた木の下, fir tree=もみの木の下, mossy log=苔むした丸太の下, pile of leaves=落ち葉の下, bench=ベンチの下, pumpkin leaf=かぼちゃの葉の下, ivy=つたの下',
			{ at: 'under' }
		),
		...entries(
			'place',
			'big rock=大きな岩の後ろ, haystack=干し草の後ろ, beehive=巣箱の後ろ, old wall=古い石がきの後ろ, hedge=生け垣の後ろ, waterfall=滝の後ろ, barrel=たるの後ろ, willow=柳の後ろ, well=井戸の後ろ, hill=丘の後ろ, tree stump=切り株の後ろ',
			{ at: 'behind' }
		),
		...entries(
			'place',
			'hollow log=丸太の中, tall grass=高い草の中, thicket=やぶの中, hollow tree=木のうろの中, ditch=みぞの中, clover=クローバーの中, reeds=あしの中, old barrel=古いたるの中, fox hole=キツネの穴の中, flower bed=花だんの中',
			{ at: 'in' }
		)
	],
	/** Runs on roads and has an engine. */
	motor: entries(
		'thing',
		'bus/buses=バス, van=ワゴン車, truck=トラック, jeep=ジープ, taxi=タクシー, camper=キャンピングカー, car=自動車, minibus/minibuses=小型バス, mail van=郵便の車, tractor=トラクター, milk truck=牛乳屋のトラック, school bus/school buses=スクールバス, pickup truck=小型トラック, sports car=スポーツカー, ice cream truck=アイスクリームの車, coach/coaches=観光バス, delivery van=配達の車, fire engine=消防車, bookmobile=移動図書館の車',
		{ counter: '台' }
	),
	/** Where a sound comes from. */
	direction: phrases('north=北, south=南, east=東, west=西, left=左, right=右'),
	/** Of a river, a mountain and the like. */
	sizeword: entries(
		'adjective',
		'huge=とても大きな, wild=荒々しい, cold=冷たい, steep=けわしい, dark=暗い, misty=霧の深い, frightening=おそろしい, dangerous=危ない, lonely=さびしい, silent=静かな'
	),
	/** Seen from a window. */
	landmark2: entries(
		'thing',
		'hedge=生け垣, fence=柵, gate=門, wall=へい, barn=納屋, roof=屋根, shed=物置, bridge=橋, mailbox/mailboxes=郵便受け, tower=塔'
	),
	/** Felt to be. */
	sensed: entries(
		'adjective',
		'strange=不思議な, mysterious=なぞめいた, exciting=おもしろい, odd=おかしな, beautiful=美しい, scary=こわい, wonderful=すてきな, familiar=なつかしい, new=新しい, funny=ゆかいな'
	),
	/** A way in. */
	strongDoor: entries(
		'thing',
		'door=扉, gate=門, hole=穴, cave mouth=ほら穴の入口, stair=階段, tunnel=トンネル, window=窓, ladder=はしご, hatch/hatches=はね戸, bridge=橋'
	),
	/** Something that grows, to wait by. */
	bushlike: entries(
		'thing',
		'bush/bushes=しげみ, thistle=あざみ, rosebush/rosebushes=バラのしげみ, mushroom=きのこ, fern=しだ, stump=切り株, reed=あし, hedge=生け垣'
	),
	/** What leaves can be like. */
	clothlike: entries(
		'thing',
		'curtain=カーテン, wall=壁, gate=門, tunnel=トンネル, screen=びょうぶ, roof=屋根, carpet=じゅうたん, veil=ベール'
	),
	/** As good as new. */
	restored: entries(
		'adjective',
		'beautiful=美しい, bright=明るい, lovely=すてきな, clean=きれいな, colorful=色あざやかな, lively=にぎやかな, shiny=つやつやの, splendid=立派な, cozy=居心地のよい, warm=暖かい'
	),
	/** What one knows a kind hand by: comfort for a hurt animal. */
	comfort: phrases(
		'a soft song=優しい歌, a long story=長いお話, warm hands=あたたかい手, a lullaby=子守歌, a quiet whistle=静かな口笛, a little bell=小さな鈴, gentle words=優しい言葉, a humming tune=鼻歌, a slow poem=ゆっくりした詩, a candle=ろうそくの明かり, a drop of honey=はちみつ一滴, a pat=そっとなでる手'
	),
	/** What a plant bore in the end. */
	crop: entries(
		'thing',
		'tomato/tomatoes=トマト, pumpkin=かぼちゃ, cucumber=きゅうり, melon=メロン, eggplant=なす, bean=豆, strawberry/strawberries=いちご, watermelon=すいか, pepper=ピーマン, sunflower=ひまわり, pea=えんどう豆, zucchini=ズッキーニ, corncob=とうもろこし, gourd=ひょうたん, rose=バラ, tulip=チューリップ, poppy/poppies=ポピー, lily/lilies=ゆり, dahlia=ダリア, marigold=マリーゴールド',
		{ counter: 'つ' }
	),
	/** A sign of a storm: a whole clause. */
	stormSign: phrases(
		'black clouds covered the sky=黒い雲が空をおおいました, thunder rolled over the hills=雷が丘の向こうで鳴りました, lightning split the sky=いなずまが空を走りました, the wind howled=風がうなりました, the first fat drops fell=大つぶの雨が落ちてきました, the birds fell silent=鳥の声が止みました, hail rattled down=ひょうがばらばらと降ってきました, leaves flew through the air=葉っぱが空を飛びました, the trees bent low=木が低くしなりました, dust whirled along the road=道に砂ぼこりが舞いました, it grew as dark as night=夜のように暗くなりました, the air smelled of rain=雨のにおいがしました'
	),
	/** What lights or warms a shelter. */
	lamp: entries(
		'thing',
		'candle=ろうそく, lantern=ランタン, flashlight=懐中電灯, stove=ストーブ, oil lamp=石油ランプ, match/matches=マッチ, torch/torches=たいまつ, campfire=たき火',
		{ counter: '本' }
	),
	/** Falls or is found, and can be shaped: after "of". */
	stuff: phrases('snow=雪, mud=泥, clay=粘土, wet sand=ぬれた砂, ice=氷, soft earth=やわらかい土'),
	/** Of days and hours, by number. */
	ordinal: phrases(
		'third=三, fourth=四, fifth=五, sixth=六, seventh=七, eighth=八, ninth=九, tenth=十, twelfth=十二, twentieth=二十'
	),
	number3: phrases(
		'two=二, three=三, four=四, five=五, six=六, seven=七, eight=八, nine=九, ten=十'
	),
	/** How a leaf is. */
	quality3: phrases(
		'thin=うすくて, light=軽くて, tender=やわらかくて, soft=ふわふわで, round=丸くて, shiny=つやつやで, delicate=か弱くて, fresh=みずみずしくて'
	),
	/** Good, of something to be built. */
	quality4: entries(
		'adjective',
		'splendid=立派な, funny=おかしな, beautiful=美しい, strong=強そうな, friendly=優しそうな, fat=太った, tall=背の高い, round=丸い, sleepy=眠そうな, smiling=笑顔の'
	),
	/** Of clean water, or of a good wood. */
	quality5: entries(
		'adjective',
		'clear=すんだ, fresh=新鮮な, clean=きれいな, cool=すずしい, quiet=静かな, bright=明るい, fragrant=香りのよい, green=緑の'
	),
	/** A time that something bad happens at. */
	weekdaynight: phrases(
		'one night=ある夜, on Monday night=月曜日の夜, on Tuesday night=火曜日の夜, on Wednesday morning=水曜日の朝, on Thursday night=木曜日の夜, one Friday=ある金曜日, one Saturday=ある土曜日, one Sunday=ある日曜日, before sunrise=日の出の前に, at dusk=夕暮れに, at midday=真昼に, in the night=夜のうちに, one dark evening=ある暗い晩'
	),
	weekdaynight2: phrases(
		"noon=お昼, sunset=日の入り, evening=夕方, teatime=おやつの時間, dinner=夕ごはん, four o'clock=四時, five o'clock=五時, six o'clock=六時, dark=暗くなる, lunch=昼ごはん"
	),
	/** Parts of an animal's body that it may hurt. */
	hurtPart2: phrases(
		'leg=足, foot=足の先, back=背中, side=わき腹, neck=首, head=頭, ear=耳, chest=胸, belly=おなか'
	),
	/** What is healed. */
	hurt2: phrases(
		'wound=傷, pain=痛み, swelling=はれ, limp=足の痛み, cut=切り傷, scratch=すり傷, bruise=あざ, fever=熱'
	),
	/** How a small wild animal looks. */
	look2: entries(
		'adjective',
		'small=小さな, thin=やせた, shaggy=毛むくじゃらの, dusty=ほこりだらけの, wet=ぬれた, young=若い, old=年を取った, pretty=きれいな, brown=茶色い, gray=灰色の, spotted=まだらの, frightened=おびえた, tired=疲れた, trembling=ふるえている, muddy=泥だらけの, pale=色のうすい'
	),
	/** How one who is poor and hungry looks. */
	poorlook: entries(
		'adjective',
		'thin=細い, dirty=きたない, dusty=ほこりだらけの, wet=びしょぬれの, muddy=泥だらけの, bony=骨ばった, scruffy=ぼさぼさの'
	),
	/** What was heard of an animal in need. */
	cry: phrases(
		'a weak cry=弱々しい鳴き声, a rustle=かさかさという音, a squeak=きいきいという声, a soft whimper=くんくんいう声, a peep=ぴいぴいという声, a scratching=かりかりという音, a faint call=かすかな呼び声, a thump=どさっという音, a sneeze=くしゃみ, a sigh=ため息'
	),
	/** What wild animals like to be given. */
	feedstuff: phrases(
		'seeds=種, nuts=木の実, berries=野いちご, apple slices=りんごの薄切り, oats=オートミール, bread crumbs=パンくず, carrots=にんじん, boiled egg=ゆで卵, corn=とうもろこし, sunflower seeds=ひまわりの種, lettuce=レタス, pear pieces=なしのかけら, warm mash=あたたかいおかゆ, clover=クローバー, grapes=ぶどう, chestnuts=くり, pumpkin=かぼちゃ, plums=すもも, rice=お米, cabbage=キャベツ'
	),
	/** What an animal doctor gives. */
	medicine: entries(
		'thing',
		'ointment=ぬり薬, powder=粉薬, syrup=シロップの薬, tea=薬草のお茶, oil=油薬',
		{ isMass: true, counter: 'つ' }
	),
	/** How one looks at something that one wants. */
	longingly: phrases(
		'longingly=あこがれるように, quietly=静かに, for a long time=長い間, eagerly=わくわくして, sadly=悲しそうに, with bright eyes=きらきらした目で, with big eyes=大きな目で, shyly=恥ずかしそうに, hopefully=期待をこめて, gently=優しい目で, timidly=おずおずと, without a sound=音もなく, seriously=まじめな顔で'
	),
	/** Of hands. */
	sizehand: entries(
		'adjective',
		'small=小さな, warm=温かい, careful=注意深い, trembling=ふるえる, gentle=優しい, cold=冷たい'
	),
	/** How one shouts. */
	loudvoice: phrases(
		"loudly=大声で, at once=すぐに, in a high voice=高い声で, breathlessly=息を切らせて, fiercely=激しく, boldly=大胆に, in a clear voice=はっきりした声で, with all one's might=力いっぱい, bravely=勇ましく, in a firm voice=強い声で"
	),
	/** Then, after a storm; begins a sentence. */
	later2: phrases(
		"after an hour=一時間後, toward evening=夕方近くに, after a while=しばらくすると, at last=とうとう, half an hour later=三十分後, a little later=少しして, at four o'clock=四時に, two hours later=二時間後, before long=まもなく, after a long wait=長く待った後"
	),
	/** Of the sky after rain. */
	skycolour: entries(
		'adjective',
		'blue=青い, clear=すんだ色の, golden=金色の, pink=ピンク色の, bright=明るい, washed=洗いたての, violet=すみれ色の, pale blue=水色の, orange=オレンジ色の, silver=銀色の'
	),
	sizepuddle: entries(
		'adjective',
		'big=大きな, small=小さな, muddy=泥の, deep=深い, shiny=光る, round=丸い, cold=冷たい, huge=とても大きな, warm=温かい'
	),
	/** What children can be who waited for a storm to go: "we were ~". */
	feelingbrave: phrases(
		'brave=勇敢だった, lucky=運がよかった, not afraid=こわくなかった, together=いっしょだった, a good team=いいチームだった, clever=頭がよかった, wet but happy=ぬれたけど楽しかった, like explorers=探検家みたいだった'
	),
	/** To be broken by a friend. */
	toy2: entries(
		'thing',
		'kite=凧, whistle=笛, top=こま, puppet=操り人形, model ship=船の模型, marble run=ビー玉の坂, toy train=おもちゃの汽車, paint box=絵の具箱, yo-yo=ヨーヨー, drum=太鼓'
	),
	/** Begins a day. */
	daytime: phrases(
		'one morning=ある朝, one Monday=ある月曜日, one Saturday=ある土曜日, early one day=ある日の朝早く, on the first day of the holidays=お休みの最初の日, one afternoon=ある昼下がり, one Sunday=ある日曜日, one quiet day=ある静かな日, on a holiday=ある祝日, after school one day=ある日の放課後'
	),
	/** Ways to decide. */
	lots: phrases(
		'straws=くじ引き, cards=トランプ, marbles=ビー玉, a round of chess=チェス, dice=さいころ, rock-paper-scissors=じゃんけん, a riddle=なぞなぞ, a coin=コイン投げ'
	),
	/** Parts of what is built. */
	upper: phrases('upper=上の, left=左の, front=前の, round=丸い, small=小さな, thin=細い'),
	lower: phrases('lower=下の, right=右の, back=後ろの, long=長い, big=大きな, thick=太い'),
	/** How one stops to look. */
	voice2: phrases(
		'in surprise=おどろいて, with a smile=にっこりして, with a gasp=息をのんで, curiously=不思議そうに, in wonder=感心して, at once=すぐに, politely=おじぎをして, with big eyes=目を丸くして, laughing=笑って, with a nod=うなずいて'
	),
	/** Takes pictures. */
	device: entries(
		'thing',
		'camera=カメラ, phone=スマートフォン, tablet=タブレット, old camera=古いカメラ, film camera=フィルムカメラ, pocket camera=小型カメラ'
	),
	/** Eaten by thieves in the garden. */
	crop2: entries(
		'thing',
		'carrot=にんじん, cabbage=キャベツ, tomato/tomatoes=トマト, strawberry/strawberries=いちご, lettuce=レタス, pumpkin=かぼちゃ, turnip=かぶ, melon=メロン, cucumber=きゅうり, sweet potato/sweet potatoes=さつまいも, corncob=とうもろこし, pea=えんどう豆, radish/radishes=ラディッシュ, apple=りんご, beet=ビーツ, peach/peaches=桃, eggplant=なす, cauliflower=カリフラワー',
		{ counter: '個' }
	),
	/** Planted for a guest. */
	vegetable2: entries(
		'thing',
		'bean plant=豆の苗, clover=クローバー, lettuce=レタス, berry bush/berry bushes=いちごの苗, cabbage=キャベツ, carrot=にんじん, radish/radishes=ラディッシュ, sunflower=ひまわり',
		{ counter: 'つ' }
	),
	/** To light a garden with. */
	lamp2: entries(
		'thing',
		'lantern=ランタン, flashlight=懐中電灯, candle=ろうそく, oil lamp=石油ランプ, bicycle lamp=自転車のライト, paper lantern=ちょうちん'
	),
	/** Makes a noise when it is moved. */
	bellthing: entries(
		'thing',
		'bell=鈴, spoon=スプーン, tin can=空き缶, key=かぎ, fork=フォーク, pot lid=なべのふた, whistle=笛, chain=鎖',
		{ counter: '個' }
	),
	/** What happened so that there was no food; after "since" and before から. */
	reasonhunger: phrases(
		'the fire in spring=春に火事があって, the flood=大水が出て, the dry summer=夏に日照りが続いて, the long winter=長い冬が来て, the great storm=大嵐が来て, the new road=新しい道ができて, the big snow=大雪が降って'
	),
	/** Furniture of the garden. */
	furniture3: entries(
		'thing',
		'bench=ベンチ, chair=いす, gate=門, barrel=たる, scarecrow=かかし, watering can=じょうろ, wheelbarrow=手押し車, shed=物置, flowerpot=植木鉢'
	),
	/** How an animal looks. */
	coat: entries(
		'adjective',
		'fluffy=ふわふわの, silky=つややかな毛の, shaggy=毛むくじゃらの, plump=丸々とした, skinny=やせた, bright-eyed=目のきれいな, long-legged=足の長い, short-legged=足の短い, big-eyed=目の大きな, gray=灰色の, brown=茶色い, spotted=まだらの, striped=しま模様の, round=丸い, sleepy-eyed=眠そうな目の, scruffy=ぼさぼさの, elegant=上品な, old=年を取った, young=若い, sturdy=がっしりした, lean=ほっそりした, strong=強い, dusty=ほこりだらけの, glossy=毛並みのよい, soft-eared=耳のやわらかな, gentle-eyed=優しい目の, freckled=そばかすのある, muddy=泥だらけの, pale=色のうすい, dark=黒っぽい, golden=金色の, white=白い, heavy=重そうな, small=小さな, large=大きな, tall=背の高い, handsome=立派な, pretty=かわいい, long-tailed=しっぽの長い, long-nosed=鼻の長い, chubby=ぽっちゃりした, ragged=みすぼらしい, wrinkled=しわだらけの, neat=身なりのよい'
	),
	/** How one feels when something goes wrong that nobody is to blame for. */
	dismayed: entries(
		'adjective',
		'sad=悲しい, worried=心配な, uneasy=不安な, unhappy=つらい, miserable=みじめな, sorry=残念な, nervous=心細い, gloomy=気が重い, shaken=気が気でない, close to tears=泣きたい, helpless=なさけない, disappointed=残念でならない, upset=くやしい, heavy-hearted=やりきれない'
	)
};
