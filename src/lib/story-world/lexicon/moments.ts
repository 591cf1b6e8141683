import { entries } from '../entry';

/** Words for moments that any story may have: what is seen, thought and said by the way. */
export const moments = {
	/** What several small animals did; a bird, an insect or a snail. */
	critterdoing: entries(
		'phrase',
		`rested in the grass=草の中で休んでいました, hid behind a stone=石のかげに隠れていました, came quite close=すぐそばまで来ました,
		looked around=あたりを見回していました, drank from a puddle=水たまりの水を飲んでいました, sat in the sun=ひなたにいました,
		did not move at all=ちっとも動きませんでした, moved in a circle=輪になって動いていました, waited under a leaf=葉っぱの下で待っていました,
		shared a crumb=パンくずを分け合っていました, looked for food=食べ物を探していました, crossed the path=道を渡っていました,
		sat on an old fence=古い柵の上にいました, vanished into the bushes=しげみに消えました, played among the roots=木の根元で遊んでいました,
		seemed to be dancing=踊っているようでした, slept side by side=並んで眠っていました, followed one another=次々と続いて行きました,
		gathered on a flat stone=平らな石の上に集まっていました, were having a meeting=会議をしているようでした, nibbled at a fallen apple=落ちたりんごをかじっていました,
		peeped out of a hole=穴から顔を出していました, hurried home=急いで巣に帰って行きました, bathed in the dust=砂浴びをしていました,
		climbed a wall=かべを登っていました, rode on a floating leaf=水に浮かんだ葉に乗っていました, kept watch on a post=くいの上で見張っていました,
		had fun in the wet moss=ぬれたこけの上で楽しそうにしていました, were quarreling over a seed=種を取り合っていました, stayed in the shade=日かげにじっとしていました`
	),
	/** Where something small may be, in the open. */
	spot: entries(
		'phrase',
		`in the tall grass=背の高い草の中, on a flat stone=平らな石の上, under a big leaf=大きな葉の下, beside the path=道のわき, on a low branch=低い枝の上,
		between two roots=二本の根の間, in a hollow tree=木のうろの中, under a bush=しげみの下, on top of a post=くいの上, by a puddle=水たまりのそば,
		next to a molehill=もぐら塚の隣, in the ivy=つたの中, on a tree stump=切り株の上, under a wooden bench=木のベンチの下, in a ditch=みぞの中,
		on a mossy rock=こけむした岩の上, among the fallen leaves=落ち葉の中, in the clover=クローバーの中, near a wooden gate=木の門のそば, on a stone wall=石垣の上,
		in the sand=砂の中, under a fern=しだの下, at the foot of a tree=木の根元, between the stones=石の間, in the mud=泥の中, behind a signpost=道しるべの後ろ,
		in an old flowerpot=古い植木ばちの中, in the shade of a rock=岩のかげ, near a brook=小川のそば, on a sunny step=日の当たる石段の上`
	),
	/** What the wind did. */
	windborne: entries(
		'phrase',
		`rattled the shutters=雨戸をがたがた鳴らしました, shook the branches=枝をゆらしました, chased the leaves=落ち葉を追いかけました,
		whistled through the cracks=すき間でヒューヒュー鳴りました, pushed the clouds along=雲を運んでいきました, bent the tall grass=背の高い草をなびかせました,
		made little waves=小さな波を立てました, turned the weathercock=風見鶏を回しました, smelled of the sea=海のにおいを運んできました,
		tickled everyone's ears=みんなの耳をくすぐりました, blew dust about=ほこりを巻き上げました, sang in the chimneys=煙突の中で歌いました,
		swung the gate to and fro=門をぎいぎいゆらしました, brought a few drops of rain=雨のしずくを少し運んできました, dried the puddles=水たまりを乾かしました,
		scattered the petals=花びらを散らしました, hummed in the wires=電線をうならせました, drove the fog away=霧を吹き払いました, made the reeds whisper=あしをさらさら鳴らしました,
		played with the smoke=煙とたわむれました, carried voices from far away=遠くの声を運んできました, ruffled the pond=池にさざ波を立てました,
		went to sleep behind the hills=山の向こうで眠りにつきました, turned to the north=北から吹き始めました, lifted a paper bag high into the air=紙袋を空高く舞い上げました`
	),
	/** A question to wonder about. */
	wonder: entries(
		'phrase',
		`why the moon follows everyone=月はなぜついてくるのだろう, where the wind goes to sleep=風はどこで眠るのだろう, how many stars there are=星はいくつあるのだろう,
		who paints the leaves in autumn=秋の葉っぱに色をぬるのはだれだろう, why snails carry houses=かたつむりはなぜ家を背負うのだろう,
		what fish dream about=魚はどんな夢を見るのだろう, how clouds stay up=雲はなぜ落ちないのだろう, where rivers begin=川はどこから始まるのだろう,
		why bread smells so good=パンはなぜいいにおいがするのだろう, what is behind the mountains=山の向こうには何があるのだろう,
		how old the stones are=石は何歳なのだろう, whether trees can talk=木はお話をするのだろうか, why onions make eyes water=玉ねぎはなぜ涙が出るのだろう,
		where birds go in winter=鳥は冬になるとどこへ行くのだろう, what the sea whispers=海は何をささやいているのだろう, how spiders learn to weave=くもはどこで糸の張り方を習うのだろう,
		why cats purr=猫はなぜのどを鳴らすのだろう, who invented soup=スープを発明したのはだれだろう, how bees find the way=みつばちはどうして道に迷わないのだろう,
		why the sky changes color=空の色はなぜ変わるのだろう, what thunder is angry about=雷は何を怒っているのだろう, how heavy a cloud is=雲はどれくらい重いのだろう,
		where lost socks go=なくなったくつ下はどこへ行くのだろう, why yawns are catching=あくびはなぜうつるのだろう, what lives at the bottom of the sea=海の底には何がいるのだろう,
		whether ants ever rest=ありは休むことがあるのだろうか, how snowflakes get six points=雪の結晶はなぜ六角なのだろう, who lives on the moon=月にはだれが住んでいるのだろう,
		why frogs love rain=かえるはなぜ雨が好きなのだろう, how far a voice can travel=声はどこまで届くのだろう, what colour the wind is=風は何色なのだろう,
		where echoes live=こだまはどこに住んでいるのだろう, why time flies=時間はなぜ飛ぶように過ぎるのだろう, how deep the well is=井戸はどれくらい深いのだろう`
	),
	/** How someone's body or head feels, good or bad: went on with ~. */
	simile: entries(
		'phrase',
		`a heart beating like a drum=太鼓のように鳴る胸, a head full of bees=みつばちが飛び回るような頭, feet as light as feathers=羽のように軽い足,
		feet as heavy as stones=石のように重い足, cheeks as red as apples=りんごのように赤い顔, eyes as round as plates=お皿のように丸い目,
		a nose as cold as ice=氷のように冷たい鼻, a face as white as snow=雪のように白い顔, a mouth as dry as sand=砂のように乾いた口,
		ears as sharp as an owl's=フクロウのようによく聞こえる耳, knees like pudding=プリンのようにふるえるひざ, a belly as empty as a barrel=たるのように空っぽのおなか,
		a heart as warm as an oven=かまどのように温かい心, a back as straight as a broom=ほうきのようにまっすぐな背中, a voice as small as a mouse's=ネズミのように小さな声,
		thoughts as quick as swallows=つばめのように速い考え, a heart fluttering like a bird=小鳥のように羽ばたく心, a head as heavy as a pumpkin=かぼちゃのように重い頭,
		eyes shining like stars=星のように光る目, a smile as wide as the sea=海のように広い笑顔, thoughts in a tangle like wool=毛糸のようにもつれた考え,
		steps as quiet as falling snow=降る雪のように静かな足取り, a shiver like a leaf in the wind=風の中の葉のようなふるえ, a chest as tight as a knot=結び目のようにきつい胸`
	),
	/** A greeting at any time of day, before its mark. */
	greeting: entries(
		'phrase',
		`hello=こんにちは, hi there=やあ, what a nice surprise=こんなところで会うなんて, hello again=また会ったね, good to see you=会えてうれしいよ,
		well met=いいところで会ったね, welcome=ようこそ, there you are=ああいたいた, oh hello=おや、こんにちは, hello over there=おーい`
	),
	/** What one says to someone met by chance. */
	smalltalk: entries(
		'phrase',
		`the cherries are ripe at last=さくらんぼがやっと熟したよ, there will be rain tonight=今夜は雨になるよ, the market has fresh fish today=今日は市場にいい魚があるよ,
		the bus is late again=バスがまた遅れているよ, the bridge is being painted=橋のペンキを塗り直しているよ, somebody lost a red umbrella=だれかが赤い傘を落としたよ,
		the swallows are back=つばめが帰ってきたよ, the ice is too thin for skating=氷がうすくてスケートは無理だよ, the circus comes on Friday=金曜日にサーカスが来るよ,
		mushrooms are growing everywhere=あちこちにきのこが生えているよ, the clock on the tower has stopped=塔の時計が止まっているよ, the moon will be full tonight=今夜は満月だよ,
		the river is very high=川の水がずいぶん増えているよ, the soup shop has a new cook=スープ屋に新しいコックが来たよ, a whale was seen in the bay=湾でくじらが見えたよ,
		the first strawberries are here=初物のいちごが出たよ, the road is full of holes=道が穴だらけだよ, a rainbow was out this morning=今朝は虹が出ていたよ,
		there is a concert on Saturday=土曜日に音楽会があるよ, the chickens laid ten eggs=にわとりが卵を十個も産んだよ, the train was full of clowns=電車がピエロでいっぱいだったよ,
		the library has new picture books=図書館に新しい絵本が入ったよ, a storm broke the old oak=嵐で古いかしの木が折れたよ, the baker invented a new cake=パン屋が新しいケーキを考えたよ,
		the wind will turn tomorrow=明日は風向きが変わるよ, the fountain is running again=噴水がまた動き出したよ, the goats are on the roof again=ヤギがまた屋根に上っているよ,
		somebody painted the bench green=だれかがベンチを緑色に塗ったよ, the plums are cheap this week=今週はすももが安いよ, the lake is as warm as tea=湖がお茶みたいに温かいよ,
		the harvest will be good=今年は豊作だよ, three kittens were born=子猫が三匹生まれたよ, there is fog in the valley=谷に霧が出ているよ, the stars were bright last night=ゆうべは星がきれいだったよ`
	),
	/** An answer to any news, before its mark. */
	reply: entries(
		'phrase',
		`really=本当に, good to know=教えてくれてありがとう, is that so=そうなんだ, fancy that=それはびっくりだ, oh my=おやまあ, how interesting=おもしろいね,
		thank you for telling me=いいことを聞いたよ, that is news to me=初めて聞いたよ, who would have thought=まさかそんなことが, wow=へえ`
	),
	/** What one did at the end of a day. */
	eveningact: entries(
		'phrase',
		`watched the moon rise=月がのぼるのを見ていました, counted the stars=星を数えました, yawned three times=三回あくびをしました, listened to the crickets=こおろぎの声を聞きました,
		fell asleep with a smile=笑顔で眠りました, looked out at the quiet night=静かな夜をながめました, hummed a little tune=小さな歌を口ずさみました,
		told the whole story twice=その話を二回もしました, slept like a stone=ぐっすり眠りました, thought about the day=その日のことを考えました, stretched and sighed=のびをして、ほっと息をつきました,
		curled up in a warm corner=暖かいすみで丸くなりました, listened to the rain on the roof=屋根に落ちる雨の音を聞きました, watched the lights go out=明かりが消えていくのを見ていました,
		danced a few steps=少し踊りました, waved at the moon=月に手を振りました, made a plan for tomorrow=明日の計画を立てました, went to bed early=早く寝ました,
		stayed up a little longer=いつもより少し夜ふかししました, looked at the sky for a long time=長い間空を見上げていました, laughed about everything=何もかも思い出して笑いました,
		wished upon a star=星に願いをかけました, smelled the night air=夜の空気を吸いこみました, dreamed until morning=朝まで夢を見ました, warmed up by the fire=火のそばで温まりました,
		rested at last=やっと休みました, sang until it was dark=暗くなるまで歌いました, sat still for a while=しばらくじっとすわっていました`
	),
	/** What a story may teach, whatever it was about. */
	proverb: entries(
		'phrase',
		`a small kindness goes a long way=小さな親切が大きな喜びになる, every day brings something new=毎日何か新しいことがある, it is good to have friends=友だちがいるのはいいことだ,
		asking is better than guessing=わからないことは聞くのが一番だ, slow steps also reach the top=ゆっくりでもてっぺんに着ける, a warm heart needs no coat=心が温かければ寒くない,
		mistakes are good teachers=失敗は一番の先生だ, the smallest can be the bravest=一番小さな者が一番勇敢なこともある, patience is worth more than gold=しんぼうは金よりも大切だ,
		every door has a key=どんなドアにもかぎがある, after rain comes sunshine=雨のあとには晴れる, many hands make light work=みんなでやれば早く終わる,
		good ideas come to quiet heads=静かに考えればいい知恵がわく, a shared cake tastes sweeter=分け合ったケーキはもっと甘い, home is the best place of all=家が一番だ,
		listening is a kind of helping=話を聞くのも手助けのうちだ, calm eyes see more=落ち着けばもっとよく見える, a true word is never heavy=本当の言葉は重くない,
		nobody is too small to help=小さすぎて手伝えない者はいない, there is always another way=ほかの道がきっとある, what is lost may come back=なくした物も戻ってくることがある,
		a good day begins with a smile=いい一日は笑顔から始まる, courage grows step by step=勇気は少しずつ育つ, the best things are often close by=一番いいものはすぐそばにある`
	)
};
