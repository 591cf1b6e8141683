import { entries } from '../entry';

/** Things to have and to use. */
export const things = {
	/** To play with. */
	toy: [
		...entries('thing', 'ball=ボール, drum=太鼓, spinning top=こま, yo-yo=ヨーヨー', {
			counter: '個'
		}),
		...entries('thing', 'kite=たこ, puzzle=パズル', { counter: '枚' }),
		...entries('thing', 'doll=人形, teddy bear=くまのぬいぐるみ', { counter: 'つ' })
	],
	/** Small, worth finding and keeping. */
	treasure: entries(
		'thing',
		'shell=貝殻, ring=指輪, coin=コイン, marble=ビー玉, bell=鈴, pearl=真珠, button=ボタン, acorn=どんぐり',
		{ counter: '個' }
	),
	/** Can be opened, and may be locked. */
	container: entries(
		'thing',
		'box/boxes=箱, chest=宝箱, drawer=引き出し, suitcase=スーツケース, cupboard=戸棚, trunk=トランク, tin=缶, casket=小箱',
		{ counter: 'つ' }
	),
	tool: entries(
		'thing',
		'hammer=金づち, saw=のこぎり, shovel=シャベル, rake=くま手, ladder=はしご, broom=ほうき, paintbrush/paintbrushes=絵筆, needle=針',
		{ counter: '本' }
	),
	clothing: entries(
		'thing',
		'hat=帽子, scarf/scarves=マフラー, coat=コート, sweater=セーター, dress/dresses=ワンピース, jacket=上着, raincoat=レインコート, apron=エプロン',
		{ counter: '枚' }
	),
	furniture: entries(
		'thing',
		'table=テーブル, chair=いす, bed=ベッド, bench=ベンチ, shelf/shelves=棚, stool=丸いす, desk=机, sofa=ソファー',
		{ counter: 'つ' }
	),
	/** Holds what is drunk, eaten or kept. */
	vessel: entries(
		'thing',
		'cup=カップ, bowl=おわん, mug=マグカップ, jug=水差し, teapot=ティーポット, jar=びん, vase=花びん, plate=お皿',
		{ counter: 'つ' }
	),
	/** Kinds of printed things. */
	book: entries(
		'thing',
		'storybook=物語の本, picture book=絵本, atlas/atlases=地図帳, cookbook=料理の本, comic book=まんが, dictionary=辞書, songbook=歌の本, magazine=雑誌',
		{ counter: '冊' }
	),
	vehicle: entries(
		'thing',
		'bus/buses=バス, bicycle=自転車, train=電車, boat=ボート, cart=荷車, truck=トラック, tractor=トラクター, tram=路面電車',
		{ counter: '台' }
	),
	instrument: entries(
		'thing',
		'flute=笛, guitar=ギター, violin=バイオリン, piano=ピアノ, harp=ハープ, trumpet=トランペット, tambourine=タンバリン, accordion=アコーディオン',
		{ counter: 'つ' }
	),
	/** Nice to give. */
	gift: entries(
		'thing',
		'birthday card=誕生日カード, music box/music boxes=オルゴール, candle=ろうそく, bookmark=しおり, bracelet=ブレスレット, snow globe=スノードーム, picture frame=写真立て, hair ribbon=髪のリボン',
		{ counter: 'つ' }
	),
	/** Found in old boxes. */
	keepsake: entries(
		'thing',
		'letter=手紙, map=地図, photo=写真, diary=日記, postcard=絵はがき, medal=メダル, pocket watch/pocket watches=懐中時計, key=かぎ',
		{ counter: 'つ' }
	),
	/** Odd things lying around. */
	junk: entries(
		'thing',
		'rusty spoon=さびたスプーン, broken umbrella=こわれた傘, old boot=古い長ぐつ, bent nail=曲がったくぎ, cracked plate=ひびの入ったお皿, empty bottle=空きびん, flat tire=パンクしたタイヤ, torn net=破れた網',
		{ counter: 'つ' }
	),
	machine: entries(
		'thing',
		'robot=ロボット, clock=時計, radio=ラジオ, sewing machine=ミシン, washing machine=洗濯機, camera=カメラ, telescope=望遠鏡, fan=扇風機',
		{ counter: '台' }
	),
	material: entries(
		'adjective',
		'wooden=木の, paper=紙の, glass=ガラスの, silver=銀の, stone=石の, iron=鉄の, clay=粘土の, bamboo=竹の'
	)
};
