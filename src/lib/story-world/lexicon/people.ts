import { entries } from '../entry';

/** Those who act. */
export const people = {
	/** Heroes. */
	child: [
		...entries(
			'named',
			`Mia=ミア, Emma=エマ, Zoe=ゾーイ, Lucy=ルーシー, Ella=エラ, Chloe=クロエ, Olivia=オリビア, Freya=フレイヤ,
			Ingrid=イングリッド, Greta=グレタ, Heidi=ハイジ, Clara=クララ, Camille=カミーユ, Bianca=ビアンカ,
			Carmen=カルメン, Paloma=パロマ, Ximena=ヒメナ, Yara=ヤーラ, Amara=アマラ, Zuri=ズーリ, Abena=アベナ,
			Imani=イマニ, Thandi=タンディ, Layla=ライラ, Fatima=ファティマ, Salma=サルマ, Priya=プリヤ,
			Anjali=アンジャリ, Leela=リーラ, Meera=ミーラ, Jia=ジア, Linh=リン, Sujin=スジン, Soyeon=ソヨン,
			Putri=プトリ, Leilani=レイラニ, Katya=カーチャ, Olga=オルガ, Nora=ノーラ, Signe=シグネ, Esra=エスラ,
			Dalia=ダリア, Hana=ハナ, Sakura=さくら, Misaki=美咲, Yui=ゆい, Rin=りん, Mio=みお, Haruka=はるか,
			Nanami=七海, Kaho=かほ, Ayaka=彩香, Chika=ちか, Emi=えみ, Honoka=ほのか, Sayuri=さゆり,
			Kumiko=くみこ, Natsumi=夏美, Yuna=ゆな, Akane=あかね, Wakana=わかな`,
			{ gender: 'she' }
		),
		...entries(
			'named',
			`Tom=トム, Ben=ベン, Sam=サム, Max=マックス, Leo=レオ, Jack=ジャック, Oscar=オスカー, Henry=ヘンリー,
			Felix=フェリックス, Hugo=ユーゴ, Lars=ラース, Nils=ニルス, Anton=アントン, Pedro=ペドロ,
			Diego=ディエゴ, Luis=ルイス, Rafael=ラファエル, Enzo=エンツォ, Marco=マルコ, Paolo=パオロ,
			Kofi=コフィ, Kwame=クワメ, Jabari=ジャバリ, Tunde=トゥンデ, Sipho=シポ, Omar=オマール,
			Hassan=ハッサン, Yusuf=ユスフ, Karim=カリム, Arjun=アルジュン, Ravi=ラビ, Vikram=ビクラム,
			Wei=ウェイ, Bao=バオ, Minh=ミン, Jiho=ジホ, Tenzin=テンジン, Bayar=バヤル, Ivan=イワン,
			Pavel=パベル, Kai=カイ, Finn=フィン, Theo=テオ, Adam=アダム, Taro=太郎, Kenta=健太, Yuto=ゆうと,
			Haruto=はると, Sota=そうた, Riku=りく, Daiki=大輝, Takumi=たくみ, Shota=翔太, Kazuki=かずき,
			Naoki=直樹, Hiroshi=ひろし, Akira=あきら, Makoto=まこと, Jiro=次郎, Kohei=こうへい, Satoru=さとる`,
			{ gender: 'he' }
		)
	],
	/** A grown-up of the family. */
	relative: [
		...entries(
			'relative',
			`mom=お母さん, grandma=おばあさん, granny=おばあちゃん, auntie=おばさん, great-grandma=ひいおばあさん,
			Aunt Rosa=ローザおばさん, Aunt Nell=ネルおばさん, Aunt Fumi=ふみおばさん, Aunt Zara=ザーラおばさん`,
			{ gender: 'she' }
		),
		...entries(
			'relative',
			`dad=お父さん, grandpa=おじいさん, grandad=おじいちゃん, uncle=おじさん, great-grandpa=ひいおじいさん,
			Uncle Bob=ボブおじさん, Uncle Goro=五郎おじさん, Uncle Pete=ピートおじさん, Uncle Amir=アミールおじさん`,
			{ gender: 'he' }
		)
	],
	/** A grown-up with a name. */
	neighbour: [
		...entries(
			'named',
			`Mrs. Green=グリーンさん, Ms. Sato=佐藤さん, Mrs. Lopez=ロペスさん, Ms. Kim=キムさん,
			Mrs. Haddad=ハダドさん, Mrs. Okafor=オカフォーさん, Ms. Silva=シルバさん, Mrs. Novak=ノバクさん,
			Mrs. Tanaka=田中さん, Ms. Ito=伊藤さん, Mrs. Weber=ウェーバーさん, Ms. Dubois=デュボワさん,
			Mrs. Chen=チェンさん, Ms. Gupta=グプタさん, Mrs. Larsen=ラーセンさん, Mrs. Yamada=山田さん,
			Ms. Baker=ベイカーさん, Mrs. Hill=ヒルさん, Mrs. Abe=阿部さん, Ms. Costa=コスタさん`,
			{ gender: 'she' }
		),
		...entries(
			'named',
			`Mr. Brown=ブラウンさん, Mr. Mori=森さん, Mr. Khan=カーンさん, Mr. Rossi=ロッシさん, Mr. Park=パクさん,
			Mr. Mensah=メンサーさん, Mr. Suzuki=鈴木さん, Mr. Kato=加藤さん, Mr. Ivanov=イワノフさん,
			Mr. Garcia=ガルシアさん, Mr. Nguyen=グエンさん, Mr. Hansen=ハンセンさん, Mr. Moreau=モローさん,
			Mr. Singh=シンさん, Mr. Wang=ワンさん, Mr. Yilmaz=ユルマズさん, Mr. Kimura=木村さん,
			Mr. Stone=ストーンさん, Mr. Fischer=フィッシャーさん, Mr. Ono=小野さん`,
			{ gender: 'he' }
		)
	],
	/** Known by what they do; each story decides whether she or he. */
	worker: entries(
		'someone',
		`baker=パン屋さん, farmer=農家の人, gardener=庭師さん, bus driver=バスの運転手さん, librarian=図書館の人,
		teacher=先生, doctor=お医者さん, fisher=漁師さん, carpenter=大工さん, mail carrier=郵便屋さん,
		cook=コックさん, painter=絵描きさん, clockmaker=時計屋さん, tailor=仕立屋さん, potter=焼き物師さん,
		florist=花屋さん, shopkeeper=お店の人, nurse=看護師さん, police officer=おまわりさん,
		firefighter=消防士さん, sailor=船乗りさん, pilot=パイロットさん, musician=音楽家さん,
		dentist=歯医者さん, vet=獣医さん, train conductor=車掌さん, beekeeper=はちを飼う人,
		shepherd=羊飼いさん, blacksmith=かじ屋さん, shoemaker=くつ屋さん, photographer=写真屋さん,
		street sweeper=道をはく人, window cleaner=窓ふきさん, milk seller=牛乳屋さん, fruit seller=果物屋さん,
		bookseller=本屋さん, toymaker=おもちゃ屋さん, barber=床屋さん, park keeper=公園の管理人さん,
		zookeeper=動物園の飼育係さん, lighthouse keeper=灯台守さん, ferry captain=渡し船の船長さん,
		piano teacher=ピアノの先生, swimming coach/swimming coaches=水泳のコーチさん, mechanic=修理屋さん,
		juggler=大道芸人さん, clown=ピエロさん, ranger=森の番人さん`,
		{ counter: '人' }
	)
};
