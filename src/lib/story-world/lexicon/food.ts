import { entries } from '../entry';

/** Things to eat and drink, and to cook from. */
export const food = {
	/** Can be counted and shared. */
	snack: entries(
		'thing',
		'cookie=クッキー, rice ball=おにぎり, sandwich=サンドイッチ, muffin=マフィン, pancake=パンケーキ, dumpling=おだんご, bun=丸いパン, cupcake=カップケーキ',
		{ counter: 'つ' }
	),
	/** Cooked meals. */
	dish: entries(
		'thing',
		'soup=スープ, stew=シチュー, curry=カレー, fried rice=チャーハン, pasta=パスタ, rice porridge=おかゆ, roast chicken=ローストチキン, miso soup=みそ汁',
		{ isMass: true, counter: '皿' }
	),
	fruit: entries(
		'thing',
		'apple=りんご, pear=なし, peach=もも, plum=すもも, cherry=さくらんぼ, melon=メロン, strawberry=いちご, persimmon=かき',
		{ counter: 'つ' }
	),
	vegetable: entries(
		'thing',
		'carrot=にんじん, onion=玉ねぎ, potato/potatoes=じゃがいも, tomato/tomatoes=トマト, pumpkin=かぼちゃ, cucumber=きゅうり, eggplant=なす, turnip=かぶ',
		{ counter: 'つ' }
	),
	drink: entries(
		'thing',
		'milk=牛乳, green tea=緑茶, orange juice=オレンジジュース, lemonade=レモネード, hot chocolate=ココア, water=水, barley tea=麦茶, apple juice=りんごジュース',
		{ isMass: true, counter: '杯' }
	),
	ingredient: entries(
		'thing',
		'flour=小麦粉, sugar=砂糖, salt=塩, butter=バター, honey=はちみつ, cheese=チーズ, rice=お米, oil=油',
		{ isMass: true, counter: '杯' }
	)
};
