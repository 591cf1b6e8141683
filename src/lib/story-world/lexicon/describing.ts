import { entries } from '../entry';

/** Pleasant ones, after "was" and "felt". */
const glad = entries(
	'adjective',
	`happy=嬉しい, proud=誇らしい, excited=わくわくした, relieved=ほっとした, content=満足した, calm=落ち着いた,
	thankful=ありがたい, joyful=喜びでいっぱいの, full of hope=希望でいっぱいの, delighted=大喜びの,
	peaceful=安らかな, in a good mood=上機嫌な, thrilled=大はしゃぎの, comfortable=心地よい, safe=安心した,
	carefree=のんきな, warm inside=胸のぽかぽかした, lucky=幸運な, confident=自信満々な, eager=張り切った,
	refreshed=すっきりした, amused=愉快な, overjoyed=有頂天な, satisfied=満ち足りた, touched=感激した,
	at ease=くつろいだ, encouraged=勇気づけられた, full of love=愛情でいっぱいの, blissful=とても幸せな,
	merry=にぎやかな気分の, light as a feather=羽のように軽い気分の, strong=力のみなぎった, full of courage=勇気でいっぱいの, full of joy=歓喜に満ちた, pleased=ごきげんな, hopeful=期待に満ちた, free=自由な気分の, at peace=平和な気持ちの, radiant=晴れやかな, tickled=うきうきした, cozy=ぬくぬくした, grateful=感謝でいっぱいの`
);
/** Unpleasant ones. */
const sorry = entries(
	'adjective',
	`sad=悲しい, lonely=さびしい, worried=心配な, disappointed=がっかりした, scared=こわい, frustrated=悔しい,
	ashamed=恥ずかしい, gloomy=ゆううつな, miserable=みじめな, tired=疲れた, nervous=不安な, angry=怒った,
	jealous=うらやましい, bored=退屈な, hurt=傷ついた, helpless=心細い, downhearted=しょんぼりした, guilty=後ろめたい,
	confused=とまどった, grumpy=不機嫌な, close to tears=泣きそうな, uneasy=落ち着かない, troubled=困った,
	unhappy=不幸せな, restless=そわそわした, impatient=いらいらした, sulky=すねた, heavy-hearted=気の重い,
	discouraged=気落ちした, embarrassed=気まずい, shaken=どきりとした, very sad=とても悲しい, alarmed=ぎょっとした, weary=くたくたな, down=元気のない, distressed=胸の痛い, bewildered=うろたえた, afraid=おびえた, lost=途方に暮れた, moody=むっつりした, regretful=後悔でいっぱいの, sick at heart=心の重い`
);

/** What someone or something is like. */
export const describing = {
	colour: entries(
		'adjective',
		`red=赤い, blue=青い, white=白い, yellow=黄色い, black=黒い, brown=茶色い, green=緑色の, golden=金色の, purple=紫色の,
		pink=ピンク色の, silver=銀色の, gray=灰色の, orange=だいだい色の, light blue=水色の, sky-blue=空色の, dark blue=紺色の,
		light green=黄緑色の, dark green=深緑色の, bright red=真っ赤な, snow-white=真っ白な, jet-black=真っ黒な, deep blue=真っ青な,
		bright yellow=真っ黄色の, turquoise=青緑色の, violet=すみれ色の, rose-pink=バラ色の, lemon-yellow=レモン色の,
		peach-colored=桃色の, copper-colored=銅色の, rainbow-colored=虹色の, cream-colored=クリーム色の, ivory=象げ色の,
		sand-colored=砂色の, mustard-yellow=からし色の, wine-red=ワイン色の, chocolate-brown=チョコレート色の, pale blue=うす青い色の,
		pale pink=うすいピンク色の, pale green=うす緑色の, lavender=ラベンダー色の, coral=さんご色の, honey-colored=はちみつ色の,
		reddish-brown=赤茶色の, olive-green=オリーブ色の, mint-green=ミント色の, plum-colored=赤紫色の, indigo=あい色の, scarlet=緋色の, sky-gray=青灰色の, emerald-green=エメラルド色の, grass-green=草色の, apple-green=青りんご色の, moss-green=こけ色の, tea-green=抹茶色の, sea-blue=海の色の, royal blue=るり色の, navy-blue=濃い紺色の, ash-gray=うす灰色の, dark gray=濃い灰色の, charcoal-gray=炭色の, pearl-white=真珠色の, milky white=乳白色の, straw-yellow=麦わら色の, sunflower-yellow=ひまわり色の, banana-yellow=バナナ色の, pumpkin-orange=かぼちゃ色の, carrot-orange=にんじん色の, salmon-pink=サーモンピンクの, cherry-red=さくらんぼ色の, tomato-red=トマト色の, brick-red=れんが色の, strawberry-red=いちご色の, rust-red=さび色の, dark red=深い赤色の, dark brown=こげ茶色の, light brown=うす茶色の, chestnut-brown=くり色の, cocoa-brown=ココア色の, caramel-colored=キャラメル色の, grape-purple=ぶどう色の, lilac=ライラック色の, dark purple=濃い紫色の, pale purple=うす紫色の, wisteria-purple=ふじ色の, cherry-blossom pink=桜色の, shell-pink=貝殻色の, bronze-colored=青銅色の, amber=こはく色の, jade-green=ひすい色の, pistachio-green=ピスタチオ色の, sunset-orange=夕焼け色の, smoke-colored=けむり色の, pale yellow=うす黄色の`
	),
	/** Of any thing. */
	pattern: entries(
		'adjective',
		`striped=しま模様の, spotted=水玉模様の, checkered=チェック模様の, plain=無地の, flowery=花柄の, starry=星模様の,
		zigzag=ぎざぎざ模様の, two-colored=二色の, colorful=色とりどりの, patchwork=つぎはぎ模様の, leafy=葉っぱ模様の, swirly=うずまき模様の`
	),
	/** Of any thing. */
	size: entries(
		'adjective',
		`small=小さな, big=大きな, tiny=とても小さな, huge=とても大きな, little=小さい, large=大きい, enormous=ものすごく大きな,
		giant=巨大な, rather small=やや小さな, rather big=わりと大きな, medium-sized=中くらいの大きさの, unusually big=めずらしいほど大きな,
		unusually small=めずらしいほど小さな`
	),
	/** Of any thing that one can hold or use. */
	quality: entries(
		'adjective',
		`old=古い, new=新しい, cute=かわいい, beautiful=きれいな, heavy=重い, light=軽い, strange=不思議な, odd=変わった,
		shiny=ぴかぴかの, dusty=ほこりだらけの, muddy=泥だらけの, wet=ぬれた, clean=清潔な, dirty=汚れた, precious=大切な,
		rare=珍しい, famous=有名な, simple=質素な, plain=地味な, showy=派手な, fine=立派な, splendid=見事な, wonderful=すばらしい,
		useful=便利な, sturdy=丈夫な, fragile=こわれやすい, delicate=繊細な, ordinary=普通の, special=特別な, magic=魔法の,
		mysterious=なぞめいた, well-made=よくできた, handmade=手作りの, elegant=上品な, worn=すり切れた, faded=色あせた,
		scratched=傷だらけの, rough=ざらざらの, smooth=つるつるの, cold=冷たい, sticky=べたべたの, foreign=外国の, lovely=すてきな,
		charming=愛らしい, peculiar=へんてこな, sparkling=きらきらの, old-fashioned=昔風の, modern=今風の, genuine=本物の,
		humble=ささやかな, perfect=かんぺきな, valuable=高価な, cool=かっこいい, cheap=安い, dry=乾いた,
		sandy=砂だらけの, brand-new=真新しい, funny-looking=おかしな形の, nice-smelling=いいにおいの, marvelous=すごい, unique=世界に一つだけの, mended=直したての, painted=色をぬった, gift-wrapped=包装された, polished=みがき上げた, dented=へこんだ, crooked=ゆがんだ, cracked=ひびの入った, battered=ぼろぼろの, antique=年代物の, secondhand=お古の, solid=がっしりとした作りの, colorful=色あざやかな, decorated=かざりのついた, carved=ほり物のある, gleaming=光沢のある, one-of-a-kind=二つとない品の, well-loved=長く愛された, forgotten=忘れられた, clever=気のきいた, ugly=不格好な, graceful=優美な, warm=温かい, cool to the touch=ひんやりした手ざわりの, spotless=しみ一つない, exotic=異国風の, cheerful-looking=楽しげな, tidy=こぎれいな, curious=風変わりな, stylish=しゃれた, grand=豪華な, modest=ひかえめな作りの, practical=実用的な, silly-looking=こっけいな`
	),
	/** Of people: after "was" and before a noun. */
	look: entries(
		'adjective',
		`curly-haired=巻き毛の, tall=背の高い, freckled=そばかすのある, long-haired=髪の長い, small=小柄な,
		rosy-cheeked=ほっぺの赤い, black-haired=黒い髪の, red-haired=赤い髪の, fair-haired=金色の髪の, brown-eyed=茶色い目の,
		dark-eyed=黒い目の, green-eyed=緑色の目の, long-legged=足の長い, short-haired=髪の短い, slim=やせた,
		strong=力の強い, sun-browned=よく日に焼けた, gap-toothed=前歯の抜けた, dimpled=えくぼのある, round-faced=丸顔の,
		big-eyed=目の大きな, quick-footed=足の速い, neatly dressed=きちんとした身なりの, well-dressed=おしゃれな,
		messy-haired=ぼさぼさ頭の, barefoot=はだしの, broad-shouldered=肩幅の広い, long-lashed=まつげの長い,
		pigtailed=おさげ髪の, ponytailed=ポニーテールの, bespectacled=めがねをかけた, sleepy-eyed=眠そうな目の,
		clear-voiced=声のきれいな, chestnut-haired=くり色の髪の, light-footed=足取りの軽い, loud-voiced=声の大きな,
		soft-voiced=声の優しい, blue-eyed=青い目の`
	),
	/** Of people and animals: after "was" and before a noun. */
	character: entries(
		'adjective',
		`kind=優しい, brave=勇敢な, shy=恥ずかしがり屋の, clever=賢い, curious=知りたがりの, honest=正直な, patient=我慢強い,
		playful=いたずら好きな, friendly=人なつっこい, gentle=穏やかな, quiet=物静かな, lively=活発な, careful=慎重な,
		careless=うっかり者の, stubborn=頑固な, generous=太っ腹な, polite=礼儀正しい, helpful=世話好きな,
		thoughtful=思いやりのある, bold=大胆な, cool-headed=冷静な, wise=物知りな, scatterbrained=おっちょこちょいな,
		lazy=怠け者の, hardworking=働き者の, forgetful=忘れっぽい, dreamy=夢見がちな, talkative=おしゃべりな, funny=ひょうきんな,
		serious=まじめな, timid=おくびょうな, sensible=しっかり者の, energetic=元気いっぱいの, adventurous=冒険好きな,
		tidy=きれい好きな, messy=散らかし屋の, greedy=食いしん坊の, big-hearted=心の広い, warm-hearted=心の温かい,
		strong-willed=意志の強い, modest=控えめな, fair=公平な, loyal=忠実な, easygoing=のんびり屋の, tough=たくましい,
		good-natured=気立てのよい, hot-tempered=怒りっぽい, competitive=負けず嫌いな, mischievous=わんぱくな, sociable=にぎやか好きな,
		nervous=心配性の, trusting=素直な, cheerful=陽気な, determined=粘り強い, inventive=工夫の上手な, obliging=親切な,
		impatient=せっかちな, dependable=頼もしい, sensitive=感じやすい, fearless=怖いもの知らずの, noble=気高い, humorous=冗談の好きな, peaceful=平和が好きな, diligent=勤勉な, absent-minded=ぼんやり屋の, cautious=用心深い, eager to learn=勉強好きな, hard to please=気難しい, resourceful=機転のきいた, outgoing=社交的な, independent=一人でも平気な, sweet-natured=心の優しい, frank=率直な, spirited=威勢のよい, steady=堅実な, fond of company=寂しがり屋の, quick to laugh=笑い上戸な, light-hearted=気楽な, tenderhearted=情け深い, plucky=気の強い, dutiful=責任感の強い, imaginative=空想好きな, tactful=気配り上手な, neat=几帳面な, bookish=本の好きな`
	),
	/** All feelings, after "was" and "felt". */
	feeling: [...glad, ...sorry],
	glad,
	sorry,
	/** What food may taste like. */
	taste: entries(
		'adjective',
		`sweet=甘い, sour=すっぱい, salty=しょっぱい, bitter=苦い, spicy=からい, delicious=おいしい, juicy=みずみずしい, rich=濃厚な,
		mild=まろやかな, fresh=新鮮な, creamy=クリームのような, nutty=木の実のような, buttery=バターのような, tangy=甘ずっぱい,
		bland=味のうすい, honey-sweet=はちみつのように甘い`
	),
	/** Praise or blame of any food. */
	tasty: entries(
		'adjective',
		`delicious=おいしい, very tasty=とてもおいしい, wonderful=すばらしい, perfect=かんぺきな, excellent=最高の, amazing=驚くほどおいしい,
		splendid=見事な, superb=とびきりの, better than ever=いつもよりおいしい, good=なかなかの, first-class=一流の, unusual=珍しい`
	),
	/** A day is: sunny. Also of the weather. */
	weather: entries(
		'adjective',
		`sunny=晴れの, rainy=雨の, cloudy=くもりの, hot=暑い, cold=寒い, warm=暖かい, foggy=霧の, stormy=嵐の, snowy=雪の,
		cool=涼しい, muggy=むし暑い, windy=強い風の, mild=穏やかな, drizzly=小雨の, breezy=そよ風の, very hot=とても暑い,
		very cold=とても寒い, bright=明るい, dry=空気の乾いた, pleasantly warm=ぽかぽか陽気の`
	),
	/** The sky is: clear. */
	sky: entries(
		'adjective',
		`blue=青い, gray=灰色の, clear=澄んだ, bright=明るい, dark=暗い, pink=ピンク色の, pale=淡い色の, high and blue=高くて青い,
		golden=金色の, deep blue=真っ青な, purple=紫色の, cloudless=雲一つない, full of clouds=雲でいっぱいの, red=真っ赤な,
		silvery=銀色の, orange=だいだい色の, white with clouds=雲で真っ白な, light blue=水色の`
	)
};
