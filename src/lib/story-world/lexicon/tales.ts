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
		'softly=静かに, loudly=大きな声で, slowly=ゆっくりと, quickly=早口で, calmly=落ち着いて, firmly=きっぱりと, clearly=はっきりと, quietly=小さな声で, politely=丁寧に, seriously=まじめな顔で, thoughtfully=考えながら, in a low voice=低い声で, in a high voice=高い声で, with a nod=うなずいて, at once=すぐに, gently=優しく, bravely=勇気を出して, honestly=正直に, shyly=恥ずかしそうに, earnestly=真剣に, in a deep voice=太い声で, after a moment=少し間をおいて, in a whisper=ささやくように, with a cough=せきばらいをして, kindly=親切に, in a friendly way=親しそうに, wisely=分かったような顔で, simply=あっさりと, with wide eyes=目を丸くして, in a sleepy voice=眠そうな声で'
	),
	/** How a glad one says or does something. */
	gladly: phrases(
		'brightly=明るく, cheerfully=楽しそうに, happily=嬉しそうに, with a smile=にっこりして, laughing=笑いながら, with shining eyes=目を輝かせて, merrily=陽気に, in a bright voice=はずんだ声で, with a grin=にこにこして, excitedly=わくわくして, warmly=心をこめて, jumping for joy=跳び上がって, with a wink=片目をつぶって, eagerly=身を乗り出して, joyfully=喜んで, with rosy cheeks=ほおを赤くして, proudly=胸を張って, dancing=踊りながら'
	),
	/** How a sad or weak one says something. */
	sadly: phrases(
		'sadly=悲しそうに, in tears=涙を浮かべて, with a sigh=ため息をついて, in a tiny voice=消えそうな声で, sobbing=泣きじゃくりながら, weakly=弱々しく, in a trembling voice=震える声で, wearily=疲れた声で, looking down=うつむいて, hoarsely=かすれた声で, blinking=目をしばたたいて, gloomily=暗い顔で, with wet eyes=目をうるませて, miserably=なさけない声で, faintly=かすかな声で, anxiously=不安そうに'
	),
	/** How a proud one says something. */
	boastfully: phrases(
		'proudly=得意そうに, with a laugh=笑って, boastfully=自慢そうに, with a smirk=にやりとして, grandly=えらそうに, scornfully=ばかにして, loudly=大声で, with a snort=鼻を鳴らして, with a yawn=あくびをして, haughtily=つんとして, coolly=すまして, carelessly=のんきに, mockingly=からかうように, with a shrug=肩をすくめて, impatiently=じれったそうに, showing off=見せびらかして'
	),
	/** How one walks or works. */
	pace: phrases(
		'quickly=急いで, slowly=ゆっくり, quietly=静かに, carefully=気をつけて, step by step=一歩ずつ, without a word=何も言わずに, bravely=勇ましく, patiently=根気よく, calmly=落ち着いて, steadily=着々と, busily=せっせと, bit by bit=少しずつ, gently=そっと, humming=鼻歌を歌いながら, whistling=口笛を吹きながら, in silence=黙って, with great care=とても慎重に, stubbornly=休まずに, breathlessly=息を切らして, cheerfully=元気よく, happily=楽しく, dreamily=うっとりしながら, singing=歌いながら, seriously=真剣に'
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
	)
};
