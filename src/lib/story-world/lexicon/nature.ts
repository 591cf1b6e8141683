import { entries } from '../entry';

/** What grows. */
export const nature = {
	flower: entries(
		'thing',
		'rose=バラ, tulip=チューリップ, daisy=ひなぎく, sunflower=ひまわり, lily=ゆり, violet=すみれ, poppy=ポピー, dandelion=たんぽぽ',
		{ counter: '本' }
	),
	tree: entries(
		'thing',
		'oak tree=かしの木, pine tree=松の木, maple tree=かえでの木, willow tree=やなぎの木, birch tree=白かばの木, cherry tree=桜の木, apple tree=りんごの木, chestnut tree=くりの木',
		{ counter: '本' }
	),
	/** Anything else that grows. */
	plant: entries(
		'thing',
		'bush=しげみ, fern=しだ, cactus/cactuses=サボテン, vine=つる草, clover=クローバー, reed=あし, mushroom=きのこ, thistle=あざみ',
		{ counter: 'つ' }
	)
};
