import { entries } from '../entry';

/** Things to eat and drink, and to cook from. */
export const food = {
	/** Can be counted and shared. */
	snack: [
		...entries(
			'thing',
			`cookie=クッキー, rice ball=おにぎり, sandwich=サンドイッチ, muffin=マフィン, dumpling=おだんご,
			bun=丸いパン, cupcake=カップケーキ, doughnut=ドーナツ, scone=スコーン, rice cake=おもち,
			cream puff=シュークリーム, bean bun=あんパン, melon bun=メロンパン, egg tart=エッグタルト,
			jam tart=ジャムタルト, steamed bun=肉まん, macaron=マカロン, meat pie=ミートパイ, bagel=ベーグル,
			croissant=クロワッサン, brownie=ブラウニー, baked yam=焼きいも, croquette=コロッケ,
			boiled egg=ゆで卵, date=なつめやし, samosa=サモサ, empanada=エンパナーダ, honey cake=はちみつケーキ,
			cinnamon roll=シナモンロール, lemon cake=レモンケーキ, apple turnover=アップルパイ, meatball=肉だんご,
			rice cracker=おせんべい, chestnut cake=くりまんじゅう, fig bar=いちじくのお菓子, oat bar=麦のお菓子, mince pie=ひき肉のパイ, spring roll=春巻き, custard tart=カスタードタルト, blueberry muffin=ブルーベリーマフィン, gyoza=ぎょうざ, falafel ball=ファラフェル, cheese bun=チーズパン, raisin bun=ぶどうパン, curry bun=カレーパン, octopus dumpling=たこ焼き, cream bun=クリームパン, peanut bar=ピーナッツバー, walnut cookie=くるみクッキー, coconut ball=ココナッツボール, stuffed olive=オリーブの詰め物, deviled egg=味つけ卵, sesame ball=ごまだんご, mochi cake=大福, sponge cake=カステラ, chocolate egg=チョコエッグ`,
			{ counter: 'つ' }
		),
		...entries(
			'thing',
			`pancake=パンケーキ, waffle=ワッフル, biscuit=ビスケット, cracker=クラッカー, gingerbread heart=しょうがクッキー,
			slice of bread/slices of bread=パン, slice of toast/slices of toast=トースト, tortilla=トルティーヤ,
			slice of cheesecake/slices of cheesecake=チーズケーキ, crepe=クレープ, potato pancake=じゃがいものパンケーキ`,
			{ counter: '枚' }
		),
		...entries(
			'thing',
			`lollipop=ぺろぺろキャンディー, popsicle=アイスキャンディー, breadstick=棒パン, pretzel=プレッツェル,
			sausage=ソーセージ, ear of corn/ears of corn=焼きとうもろこし, skewer of dumplings/skewers of dumplings=くしだんご`,
			{ counter: '本' }
		)
	],
	/** Cooked meals. */
	dish: entries(
		'thing',
		`soup=スープ, stew=シチュー, curry=カレー, fried rice=チャーハン, pasta=パスタ, rice porridge=おかゆ,
		roast chicken=ローストチキン, miso soup=みそ汁, spaghetti=スパゲッティ, noodle soup=ラーメン, omelet rice=オムライス,
		lasagna=ラザニア, grilled fish=焼き魚, tempura=天ぷら, sushi=おすし, vegetable soup=野菜スープ,
		pumpkin soup=かぼちゃのスープ, tomato soup=トマトスープ, onion soup=オニオンスープ, fish stew=魚のシチュー,
		couscous=クスクス, paella=パエリア, risotto=リゾット, oatmeal=オートミール, mashed potato=マッシュポテト,
		potato salad=ポテトサラダ, bean stew=豆の煮こみ, chicken curry=チキンカレー, macaroni and cheese=マカロニチーズ,
		goulash=グーラッシュ, borscht=ボルシチ, udon=うどん, soba=おそば, sukiyaki=すきやき, stir-fried vegetables=野菜いため,
		scrambled egg=いり卵, pizza=ピザ, meat loaf=ミートローフ, ratatouille=ラタトゥイユ, corn chowder=コーンスープ,
		chili=チリビーンズ, pilaf=ピラフ, tofu soup=とうふのお吸い物, mushroom soup=きのこのスープ, shepherd's pie=羊飼いのパイ, beef stew=ビーフシチュー, cabbage roll casserole=ロールキャベツ, chicken soup=チキンスープ, lentil soup=レンズ豆のスープ, egg drop soup=かき玉汁, clam chowder=クラムチャウダー, rice gratin=ドリア, potato gratin=ポテトグラタン, fried noodles=焼きそば, red rice=お赤飯, chicken and rice=鶏めし, mapo tofu=マーボー豆腐, sweet-and-sour pork=酢豚, polenta=ポレンタ, jambalaya=ジャンバラヤ, gazpacho=ガスパチョ, pho=フォー, bibimbap=ビビンバ, kimchi soup=キムチスープ, dal=ダール豆の煮こみ, moussaka=ムサカ, cold noodles=そうめん, oden=おでん, pork cutlet=とんかつ, beef bowl=牛丼, tomato pasta=トマトパスタ, spinach quiche=ほうれん草のキッシュ, baked beans=ベイクドビーンズ, fruit salad=フルーツサラダ, cheese fondue=チーズフォンデュ, rice pudding=ライスプディング`,
		{ isMass: true, counter: '皿' }
	),
	fruit: [
		...entries(
			'thing',
			`apple=りんご, pear=なし, peach/peaches=もも, plum=すもも, cherry=さくらんぼ, melon=メロン, strawberry=いちご,
			persimmon=かき, orange=オレンジ, lemon=レモン, mango/mangoes=マンゴー, kiwi=キウイ, fig=いちじく, apricot=あんず,
			tangerine=みかん, pineapple=パイナップル, pomegranate=ざくろ, watermelon=すいか, grapefruit/grapefruit=グレープフルーツ,
			lime=ライム, papaya=パパイヤ, guava=グアバ, blueberry=ブルーベリー, raspberry=ラズベリー, blackberry=ブラックベリー,
			quince=マルメロ, nectarine=ネクタリン, lychee=ライチ, coconut=ココナッツ, loquat=びわ, avocado=アボカド,
			passion fruit/passion fruit=パッションフルーツ, dragon fruit/dragon fruit=ドラゴンフルーツ, mulberry=桑の実`,
			{ counter: 'つ' }
		),
		...entries('thing', 'banana=バナナ', { counter: '本' })
	],
	vegetable: [
		...entries(
			'thing',
			`onion=玉ねぎ, potato/potatoes=じゃがいも, tomato/tomatoes=トマト, pumpkin=かぼちゃ, eggplant=なす, turnip=かぶ,
			cabbage=キャベツ, beet=ビーツ, head of lettuce/heads of lettuce=レタス, pepper=ピーマン, radish/radishes=ラディッシュ,
			artichoke=アーティチョーク, cauliflower=カリフラワー, taro root=里いも, head of garlic/heads of garlic=にんにく,
			zucchini=ズッキーニ, yam=山いも, bean pod=さやいんげん, pea pod=さやえんどう, lotus root=れんこん,
			head of broccoli/heads of broccoli=ブロッコリー, Chinese cabbage=白菜`,
			{ counter: 'つ' }
		),
		...entries(
			'thing',
			`carrot=にんじん, cucumber=きゅうり, leek=長ねぎ, white radish/white radishes=大根, burdock root=ごぼう,
			stalk of celery/stalks of celery=セロリ, stalk of asparagus/stalks of asparagus=アスパラガス, corn cob=とうもろこし,
			parsnip=パースニップ, okra pod=オクラ`,
			{ counter: '本' }
		)
	],
	drink: entries(
		'thing',
		`milk=牛乳, green tea=緑茶, orange juice=オレンジジュース, lemonade=レモネード, hot chocolate=ココア, water=水,
		barley tea=麦茶, apple juice=りんごジュース, mint tea=ミントティー, black tea=紅茶, grape juice=ぶどうジュース,
		tomato juice=トマトジュース, ginger tea=しょうが湯, soda=ソーダ水, coconut milk=ココナッツミルク, soy milk=豆乳,
		cocoa=ホットココア, honey water=はちみつ水, cherry juice=さくらんぼジュース, carrot juice=にんじんジュース,
		mango juice=マンゴージュース, strawberry milk=いちごミルク, chamomile tea=カモミールティー, lemon tea=レモンティー,
		peach juice=ももジュース, iced tea=アイスティー, hot milk=ホットミルク, jasmine tea=ジャスミン茶, ginger ale=ジンジャーエール,
		pear juice=洋なしジュース, banana milk=バナナミルク, yogurt drink=飲むヨーグルト, elderflower juice=にわとこジュース`,
		{ isMass: true, counter: '杯' }
	),
	ingredient: entries(
		'thing',
		`flour=小麦粉, sugar=砂糖, salt=塩, butter=バター, honey=はちみつ, cheese=チーズ, rice=お米, oil=油, cream=生クリーム,
		yeast=イースト, cinnamon=シナモン, vanilla=バニラ, cornmeal=とうもろこしの粉, oats=オーツ麦, jam=ジャム, miso=みそ,
		soy sauce=しょうゆ, vinegar=お酢, pepper=こしょう, garlic=にんにく, ginger=しょうが, yogurt=ヨーグルト, tofu=とうふ,
		maple syrup=メープルシロップ, brown sugar=黒砂糖, sesame=ごま, parsley=パセリ, mustard=からし, cocoa powder=ココアパウダー,
		baking powder=ベーキングパウダー, curry powder=カレー粉, peanut butter=ピーナッツバター, rosemary=ローズマリー,
		thyme=タイム, basil=バジル, mint=ミント, bread crumbs=パン粉, chocolate=チョコレート`,
		{ isMass: true, counter: '杯' }
	)
};
