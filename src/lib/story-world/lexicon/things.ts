import { entries } from '../entry';

/** Go on roads and rails. */
const wheels = entries(
	'thing',
	`bus/buses=バス, bicycle=自転車, train=電車, cart=荷車, truck=トラック, tractor=トラクター, tram=路面電車, taxi=タクシー,
			fire engine=消防車, ambulance=救急車, motorcycle=オートバイ, van=ワゴン車, carriage=馬車, tricycle=三輪車, garbage truck=ごみ収集車,
			police car=パトカー, sled=そり, steam train=汽車, cable car=ケーブルカー, camper=キャンピングカー, racing car=レーシングカー,
			mail truck=郵便車, snowplow=除雪車, milk truck=牛乳の車, bulldozer=ブルドーザー, ice cream truck=アイスクリームの車, rickshaw=人力車`,
	{ counter: '台' }
);
/** One can drink from them. */
const cup = entries(
	'thing',
	`cup=カップ, mug=マグカップ, glass/glasses=コップ, teacup=ティーカップ, goblet=ゴブレット, tea bowl=お茶わん,
	thermos/thermoses=水筒, beaker=ビーカー, tin cup=ブリキのカップ, wooden cup=木のカップ, soup mug=スープカップ`,
	{ counter: 'つ' }
);
/** One can eat from them. */
const dishware = entries(
	'thing',
	`plate=お皿, saucer=小皿, tray=おぼん, platter=大皿, leaf-shaped dish/leaf-shaped dishes=葉っぱの形のお皿`,
	{ counter: '枚' }
);

/** Things to have and to use. */
export const things = {
	/** To play with; small enough to carry and to lose. */
	toy: [
		...entries(
			'thing',
			`ball=ボール, drum=おもちゃの太鼓, spinning top=こま, yo-yo=ヨーヨー, rattle=がらがら, whistle=笛, rubber duck=ゴムのあひる,
			building block=積み木, kaleidoscope=万華鏡, balloon=風船, cup-and-ball=けん玉, beanbag=お手玉, toy telephone=おもちゃの電話,
			robot=おもちゃのロボット, tambourine=タンバリン, big die/big dice=大きなサイコロ, magnifying glass/magnifying glasses=虫めがね,
			wind-up frog=ぜんまいのカエル, tin soldier=ブリキの兵隊, jack-in-the-box/jack-in-the-boxes=びっくり箱, snow globe=スノードーム`,
			{ counter: '個' }
		),
		...entries(
			'thing',
			`kite=たこ, puzzle=パズル, mask=お面, paper plane=紙飛行機, flying disc=フリスビー, playing card=トランプのカード,
			board game=ボードゲーム`,
			{ counter: '枚' }
		),
		...entries(
			'thing',
			`doll=人形, teddy bear=くまのぬいぐるみ, puppet=あやつり人形, stuffed rabbit=うさぎのぬいぐるみ, rag doll=布の人形,
			stuffed elephant=ぞうのぬいぐるみ, hand puppet=指人形, rocking horse=木馬, stuffed penguin=ペンギンのぬいぐるみ,
			toy dinosaur=恐竜のおもちゃ, nesting doll=マトリョーシカ, stuffed whale=くじらのぬいぐるみ, toy castle=おもちゃのお城`,
			{ counter: 'つ' }
		),
		...entries(
			'thing',
			`toy car=ミニカー, toy train=おもちゃの電車, toy boat=おもちゃの船, toy truck=おもちゃのトラック, toy airplane=おもちゃの飛行機,
			scooter=キックボード, toy tractor=おもちゃのトラクター, toy rocket=おもちゃのロケット, toy bus/toy buses=おもちゃのバス`,
			{ counter: '台' }
		),
		...entries(
			'thing',
			`jump rope=なわとびのなわ, pinwheel=風車, toy sword=おもちゃの刀, hoop=輪投げの輪, bat=バット, magic wand=魔法のつえ,
			toy flute=おもちゃの笛, pencil=色鉛筆`,
			{ counter: '本' }
		)
	],
	/** Small, worth finding and keeping. */
	treasure: [
		...entries(
			'thing',
			`shell=貝殻, ring=指輪, marble=ビー玉, bell=鈴, pearl=真珠, button=ボタン, acorn=どんぐり, pebble=小石, locket=ロケットペンダント,
			brooch=ブローチ, crystal=水晶, bead=ビーズ, pine cone=松ぼっくり, glass heart=ガラスのハート, compass=方位磁石, ruby=ルビー,
			emerald=エメラルド, sapphire=サファイア, piece of amber/pieces of amber=こはくのかけら, fossil=化石, badge=バッジ,
			music box key=オルゴールのねじ, thimble=指ぬき, tiny lantern=小さなランタン, charm=お守り, chess king=チェスの王様,
			seed=不思議な種, star-shaped stone=星の形の石, snail shell=かたつむりの殻, piece of sea glass/pieces of sea glass=シーグラス,
			earring=イヤリング, opal=オパール, meteorite=いん石, walnut=くるみ, cowbell=カウベル, diamond=ダイヤモンド, perfume bottle=香水のびん,
			crown=小さな冠, lucky die/lucky dice=幸運のサイコロ, wooden bird=木の小鳥`,
			{ counter: '個' }
		),
		...entries(
			'thing',
			'coin=コイン, stamp=切手, medal=メダル, mirror=手鏡, feather=羽根, leaf of gold/leaves of gold=金の葉',
			{
				counter: '枚'
			}
		),
		...entries(
			'thing',
			'key=かぎ, ribbon=リボン, necklace=ネックレス, silver spoon=銀のスプーン, fountain pen=万年筆',
			{
				counter: '本'
			}
		)
	],
	/** Can be opened, and may be locked. */
	container: entries(
		'thing',
		`box/boxes=箱, chest=宝箱, drawer=引き出し, suitcase=スーツケース, cupboard=戸棚, trunk=トランク, tin=缶, casket=小箱,
		basket=ふたつきのかご, cabinet=キャビネット, jewelry box/jewelry boxes=宝石箱, toy box/toy boxes=おもちゃ箱, safe=金庫,
		crate=木箱, wardrobe=洋服だんす, locker=ロッカー, money box/money boxes=貯金箱, tea chest=茶箱, sewing box/sewing boxes=裁縫箱,
		toolbox/toolboxes=道具箱, lunch box/lunch boxes=お弁当箱, hatbox/hatboxes=帽子の箱, letter box/letter boxes=手紙の箱,
		wooden case=木のケース, bread bin=パンの箱, pencil case=筆箱, sea chest=船乗りの箱, bedside drawer=まくら元の引き出し,
		travel bag=旅行かばん, lacquer box/lacquer boxes=うるしの箱`,
		{ counter: 'つ' }
	),
	tool: [
		...entries(
			'thing',
			`hammer=金づち, saw=のこぎり, shovel=シャベル, rake=くま手, broom=ほうき, paintbrush/paintbrushes=絵筆, needle=針,
			screwdriver=ドライバー, rope=ロープ, fishing rod=釣りざお, pickaxe=つるはし, hoe=くわ, trowel=移植ごて, mop=モップ,
			wrench=スパナ, garden hose=ホース, crowbar=バール, chisel=のみ, file=やすり, feather duster=はたき, ax/axes=おの,
			sickle=かま, drill=きり, ruler=ものさし, umbrella=傘`,
			{ counter: '本' }
		),
		...entries(
			'thing',
			'bucket=バケツ, watering can=じょうろ, pulley=滑車, lantern=ランタン, dustpan=ちりとり, funnel=じょうご',
			{
				counter: '個'
			}
		),
		...entries('thing', 'ladder=はしご, wheelbarrow=手押し車, hand pump=ポンプ', { counter: '台' }),
		...entries(
			'thing',
			'sponge=スポンジ, net=網, magnet=磁石, flashlight=懐中電灯, scale=はかり, tape measure=巻き尺',
			{
				counter: 'つ'
			}
		)
	],
	clothing: [
		...entries(
			'thing',
			`coat=コート, sweater=セーター, dress/dresses=ワンピース, jacket=上着, raincoat=レインコート, apron=エプロン, skirt=スカート,
			shirt=シャツ, vest=ベスト, cape=ケープ, T-shirt=半そでシャツ, cardigan=カーディガン, kimono=着物, blouse=ブラウス, parka=パーカー,
			shawl=ショール, poncho=ポンチョ, cloak=マント, smock=スモック, bathrobe=ガウン, overcoat=オーバー, waistcoat=チョッキ, tunic=チュニック, swimsuit=水着, jersey=ジャージー, polo shirt=ポロシャツ, hooded jacket=フードつきの上着, fur coat=毛皮のコート, quilted jacket=はんてん, linen shirt=麻のシャツ, silk blouse=絹のブラウス, woolen vest=毛糸のチョッキ, denim jacket=デニムの上着, lab coat=白衣, yukata=ゆかた, dressing gown=部屋着, sarong=腰布, pinafore=エプロンドレス, frock=ドレス, windbreaker=ウインドブレーカー`,
			{ counter: '枚' }
		),
		...entries(
			'thing',
			'scarf/scarves=マフラー, necktie=ネクタイ, belt=ベルト, sash/sashes=帯, bow tie=ちょうネクタイ',
			{
				counter: '本'
			}
		),
		...entries(
			'thing',
			`hat=帽子, cap=野球帽, straw hat=麦わら帽子, beret=ベレー帽, woolly hat=毛糸の帽子, bonnet=ボンネット, mitten=ミトン, glove=手袋,
			sock=くつ下, sun hat=日よけ帽子, helmet=ヘルメット, top hat=シルクハット, slipper=スリッパ, boot=長ぐつ, sandal=サンダル`,
			{ counter: 'つ' }
		)
	],
	furniture: entries(
		'thing',
		`table=テーブル, chair=いす, bed=ベッド, bench/benches=ベンチ, shelf/shelves=棚, stool=丸いす, desk=机, sofa=ソファー,
		armchair=ひじかけいす, rocking chair=ゆりいす, bookcase=本棚, lamp=ランプ, dresser=食器棚, bunk bed=二段ベッド, mirror=鏡,
		cradle=ゆりかご, cushion=クッション, coat rack=コート掛け, workbench/workbenches=作業台, hammock=ハンモック, stove=ストーブ,
		low table=ちゃぶ台, chest of drawers/chests of drawers=たんす, folding screen=びょうぶ, umbrella stand=傘立て, nightstand=ベッドわきの台,
		music stand=譜面台, carpet=じゅうたん, high chair=子ども用のいす, footstool=足のせ台`,
		{ counter: 'つ' }
	),
	/** Holds what is drunk, eaten or kept. */
	cup,
	dishware,
	vessel: [
		...cup,
		...entries(
			'thing',
			`bowl=おわん, jug=水差し, teapot=ティーポット, jar=びん, vase=花びん, pot=なべ, 			kettle=やかん, pitcher=ピッチャー, soup bowl=スープ皿, bucket=バケツ, barrel=たる, tub=おけ,
			clay pot=土なべ, wooden bowl=木のうつわ, sugar bowl=砂糖つぼ, flask=フラスコ, basin=洗面器,
			honey pot=はちみつのつぼ, flowerpot=植木ばち, jam jar=ジャムのびん, baking dish/baking dishes=グラタン皿`,
			{ counter: 'つ' }
		),
		...entries(
			'thing',
			'plate=お皿, saucer=小皿, tray=おぼん, platter=大皿, frying pan=フライパン',
			{ counter: '枚' }
		)
	],
	/** Kinds of printed things. */
	book: entries(
		'thing',
		`storybook=物語の本, picture book=絵本, atlas/atlases=地図帳, cookbook=料理の本, comic book=まんが, dictionary=辞書,
		songbook=歌の本, magazine=雑誌, book of poems/books of poems=詩集, encyclopedia=百科事典, riddle book=なぞなぞの本,
		book about dinosaurs/books about dinosaurs=恐竜の本, book about stars/books about stars=星の本, coloring book=ぬり絵の本,
		travel guide=旅行案内, book about whales/books about whales=くじらの本, fairy-tale book=おとぎ話の本, photo album=写真の本,
		book of jokes/books of jokes=笑い話の本, detective novel=探偵小説, adventure novel=冒険小説, book about trains/books about trains=電車の本,
		sticker book=シールの本, drawing book=絵のかき方の本, puzzle book=パズルの本, bird guide=鳥の図鑑, plant guide=植物図鑑,
		insect guide=昆虫図鑑, joke magazine=お笑いの雑誌, book of magic tricks/books of magic tricks=手品の本, ghost story=おばけの話の本,
		play script=劇の台本, sheet-music book=楽譜の本, catalog=カタログ, calendar=カレンダー, book of sagas/books of sagas=昔話の本`,
		{ counter: '冊' }
	),
	wheels,
	vehicle: [
		...wheels,
		...entries(
			'thing',
			`rowboat=手こぎボート, canoe=カヌー, ferry=フェリー, sailboat=ヨット, raft=いかだ, fishing boat=漁船, steamboat=汽船, barge=はしけ`,
			{ counter: 'そう' }
		),
		...entries(
			'thing',
			'airplane=飛行機, helicopter=ヘリコプター, glider=グライダー, airship=飛行船',
			{ counter: '機' }
		)
	],
	/** Can be carried and played. */
	instrument: entries(
		'thing',
		`flute=フルート, guitar=ギター, violin=バイオリン, harp=たて琴, trumpet=トランペット, tambourine=タンバリン,
		accordion=アコーディオン, drum=太鼓, harmonica=ハーモニカ, cello=チェロ, clarinet=クラリネット, banjo=バンジョー, ukulele=ウクレレ,
		xylophone=木琴, recorder=たて笛, bagpipe=バグパイプ, trombone=トロンボーン, mandolin=マンドリン, koto=琴, shamisen=三味線,
		horn=ホルン, saxophone=サックス, triangle=トライアングル, sitar=シタール, kalimba=カリンバ, oboe=オーボエ, ocarina=オカリナ,
		lute=リュート, bamboo flute=竹笛, glockenspiel=鉄琴, balalaika=バラライカ, panpipe=パンフルート, erhu=二胡, concertina=コンサーティーナ`,
		{ counter: 'つ' }
	),
	/** Nice to give. */
	gift: [
		...entries(
			'thing',
			`music box/music boxes=オルゴール, bracelet=ブレスレット, snow globe=スノードーム, picture frame=写真立て,
			box of chocolates/boxes of chocolates=チョコレートの箱, bar of soap/bars of soap=いいにおいのせっけん, bouquet=花束,
			toy bear=くまのおもちゃ, teacup=ティーカップ, hairpin=髪かざり, wallet=さいふ, key ring=キーホルダー, pin=かざりピン,
			flower pot=花のはち植え, jar of honey/jars of honey=はちみつのびん, box of tea/boxes of tea=お茶の箱, backpack=リュックサック,
			alarm clock=目覚まし時計, wristwatch/wristwatches=腕時計, lantern=ランタン, paint set=絵の具セット, handbag=手さげ,
			cushion=クッション, jewelry box/jewelry boxes=宝石箱, wind chime=風鈴, mug=マグカップ, pair of mittens/pairs of mittens=ミトン,
			bag of sweets/bags of sweets=あめの袋, box of crayons/boxes of crayons=クレヨンの箱, wreath=花輪`,
			{ counter: 'つ' }
		),
		...entries(
			'thing',
			`birthday card=誕生日カード, bookmark=しおり, handkerchief=ハンカチ, drawing=絵, towel=タオル, blanket=毛布, T-shirt=半そでシャツ,
			concert ticket=音楽会の切符, knitted hat=手編みの帽子, silk scarf/silk scarves=絹のスカーフ`,
			{ counter: '枚' }
		),
		...entries(
			'thing',
			'candle=ろうそく, hair ribbon=髪のリボン, fan=扇子, pen=ペン, potted tree=小さな木の苗',
			{
				counter: '本'
			}
		),
		...entries('thing', 'notebook=ノート, sketchbook=スケッチブック, picture book=絵本', {
			counter: '冊'
		})
	],
	/** Found in old boxes. */
	keepsake: [
		...entries(
			'thing',
			`letter=手紙, map=地図, photo=写真, postcard=絵はがき, medal=メダル, train ticket=電車の切符, newspaper clipping=新聞の切り抜き,
			school report=通知表, family tree=家系図, painting=小さな絵, lace handkerchief=レースのハンカチ, concert program=音楽会のプログラム,
			sheet of music/sheets of music=楽譜, wedding invitation=結婚式の招待状, drawing of a house/drawings of a house=家の絵,
			ship's flag=船の旗, record=レコード, baby blanket=赤ちゃんの毛布`,
			{ counter: '枚' }
		),
		...entries(
			'thing',
			'diary=日記, passport=パスポート, recipe book=レシピ帳, stamp album=切手帳, autograph book=サイン帳',
			{
				counter: '冊'
			}
		),
		...entries(
			'thing',
			`pocket watch/pocket watches=懐中時計, seashell=貝がら, baby shoe=赤ちゃんのくつ, lock of hair/locks of hair=髪の毛の束,
			tin soldier=ブリキの兵隊, wedding ring=結婚指輪, dried rose=かれたバラ, glass eye=ガラスの目玉, pair of opera glasses/pairs of opera glasses=オペラグラス,
			camera=カメラ, thimble=指ぬき, snuffbox/snuffboxes=かぎたばこ入れ, spyglass/spyglasses=小さな望遠鏡, compass=方位磁石,
			music box/music boxes=オルゴール, trophy=トロフィー, wax seal=ろうの印, ivory comb=象げのくし, silver bell=銀の鈴`,
			{ counter: 'つ' }
		),
		...entries('thing', 'key=かぎ, ribbon=リボン, folding fan=扇子, quill=羽根ペン, pipe=パイプ', {
			counter: '本'
		})
	],
	/** Odd things lying around. */
	junk: [
		...entries(
			'thing',
			`old boot=古い長ぐつ, flat tire=パンクしたタイヤ, tin can=空きかん, lost glove=片方だけの手袋, broken lamp=こわれたランプ,
			dented bucket=へこんだバケツ, cardboard box/cardboard boxes=段ボール箱, rusty bell=さびた鈴, cracked cup=ひびの入ったカップ,
			single sock=片方だけのくつ下, broken clock=こわれた時計, lump of clay/lumps of clay=粘土のかたまり, bottle cap=びんのふた,
			rusty lock=さびた錠前, wooden wheel=木の車輪, crumpled hat=くしゃくしゃの帽子, chipped teapot=かけたティーポット,
			doorknob=ドアの取っ手, ball of string/balls of string=ひもの玉, old radio=古いラジオ, lone shoe=片方だけのくつ,
			bird's nest=空っぽの鳥の巣, bicycle pedal=自転車のペダル, gear wheel=歯車, broken toaster=こわれたトースター`,
			{ counter: 'つ' }
		),
		...entries(
			'thing',
			`rusty spoon=さびたスプーン, broken umbrella=こわれた傘, bent nail=曲がったくぎ, empty bottle=空きびん, old rope=古いロープ,
			stub of a pencil/stubs of pencils=短い鉛筆, broken stick=折れた棒, bent fork=曲がったフォーク, loose screw=ゆるんだねじ,
			worn toothbrush/worn toothbrushes=使い古しの歯ブラシ, rusty chain=さびた鎖, iron pipe=鉄の管`,
			{ counter: '本' }
		),
		...entries(
			'thing',
			`cracked plate=ひびの入ったお皿, torn net=破れた網, old newspaper=古い新聞紙, curled poster=めくれたポスター,
			wrinkled map=しわくちゃの地図, wooden board=木の板, roof tile=かわら, torn sack=破れた袋, candy wrapper=あめの包み紙,
			bus ticket=バスの切符, empty envelope=空の封筒`,
			{ counter: '枚' }
		)
	],
	machine: entries(
		'thing',
		`robot=ロボット, clock=柱時計, radio=ラジオ, sewing machine=ミシン, washing machine=洗濯機, camera=カメラ, telescope=望遠鏡,
		fan=扇風機, computer=コンピューター, lawn mower=芝刈り機, toaster=トースター, vacuum cleaner=掃除機, oven=オーブン,
		coffee grinder=コーヒーひき, typewriter=タイプライター, printing press/printing presses=印刷機, water pump=水のポンプ,
		record player=レコードプレーヤー, popcorn machine=ポップコーン機, ice machine=製氷機, mixer=ミキサー, hair dryer=ドライヤー,
		projector=映写機, spinning wheel=糸車, loom=はた織り機, photocopier=コピー機, barrel organ=手回しオルガン, refrigerator=冷蔵庫,
		pinball machine=ピンボール, juicer=ジューサー, movie camera=ビデオカメラ, crane=クレーン, weather station=気象計`,
		{ counter: '台' }
	),
	material: entries(
		'adjective',
		`wooden=木の, paper=紙の, glass=ガラスの, silver=銀の, stone=石の, iron=鉄の, clay=粘土の, bamboo=竹の, copper=銅の,
		golden=金の, brass=しんちゅうの, ivory=象げの, marble=大理石の, plastic=プラスチックの, leather=革の, china=瀬戸物の,
		tin=ブリキの, bronze=青銅の, steel=鋼の, crystal=水晶の, bone=骨の, cork=コルクの, jade=ひすいの, ebony=黒たんの`
	)
};
