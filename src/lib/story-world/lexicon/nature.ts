import { entries } from '../entry';

/** What grows. */
export const nature = {
	flower: [
		...entries(
			'thing',
			`rose=バラ, tulip=チューリップ, daisy=ひなぎく, sunflower=ひまわり, lily=ゆり, violet=すみれ, poppy=ポピー, dandelion=たんぽぽ,
			iris/irises=あやめ, carnation=カーネーション, daffodil=すいせん, peony=しゃくやく, cosmos flower=コスモス, bellflower=ききょう,
			pansy=パンジー, marigold=マリーゴールド, chrysanthemum=菊, snowdrop=スノードロップ, bluebell=つりがね草, lotus/lotuses=はす,
			thistle=あざみ, cornflower=矢車菊, buttercup=きんぽうげ, crocus/crocuses=クロッカス, gentian=りんどう, anemone=アネモネ,
			forget-me-not=わすれな草, orchid=らん, primrose=さくら草, cherry blossom=桜の花, snapdragon=きんぎょ草, clover flower=クローバーの花`,
			{ counter: '本' }
		),
		...entries(
			'thing',
			'morning glory/morning glories=朝顔, camellia=つばき, hydrangea=あじさい, water lily=すいれん, hibiscus/hibiscuses=ハイビスカス, gardenia=くちなし',
			{
				counter: '輪'
			}
		)
	],
	tree: entries(
		'thing',
		`oak tree=かしの木, pine tree=松の木, maple tree=かえでの木, willow tree=やなぎの木, birch tree=白かばの木, cherry tree=桜の木,
		apple tree=りんごの木, chestnut tree=くりの木, fir tree=もみの木, cedar tree=杉の木, plum tree=梅の木, walnut tree=くるみの木,
		ginkgo tree=いちょうの木, olive tree=オリーブの木, palm tree=やしの木, lemon tree=レモンの木, pear tree=なしの木, peach tree=ももの木,
		camphor tree=くすの木, beech tree=ぶなの木, elm tree=にれの木, lime tree=ぼだい樹, fig tree=いちじくの木, poplar tree=ポプラの木,
		mulberry tree=桑の木, persimmon tree=かきの木, cypress tree=いとすぎの木, orange tree=オレンジの木, banyan tree=ガジュマルの木,
		eucalyptus tree=ユーカリの木, acacia tree=アカシアの木, magnolia tree=もくれんの木, zelkova tree=けやきの木, baobab tree=バオバブの木`,
		{ counter: '本' }
	),
	/** Anything else that grows, in a garden or a wood. */
	plant: [
		...entries(
			'thing',
			`bush=しげみ, fern=しだ, cactus/cactuses=サボテン, rose bush=バラのしげみ, blueberry bush=ブルーベリーの木, tea bush=お茶の木,
			tuft of grass/tufts of grass=草むら, moss cushion=こけのかたまり, strawberry plant=いちごの苗, tomato plant=トマトの苗,
			pumpkin plant=かぼちゃの苗, pepper plant=ピーマンの苗, lavender bush=ラベンダー, mint plant=ミント, rosemary bush=ローズマリー,
			aloe plant=アロエ, hedge=生け垣, mushroom=きのこ, juniper bush=ねずの木, holly bush=ひいらぎ`,
			{ counter: 'つ' }
		),
		...entries(
			'thing',
			`vine=つる草, clover=クローバー, reed=あし, ivy vine=つたのつる, bamboo shoot=たけのこ, bean plant=豆のつる, grapevine=ぶどうの木,
			horsetail=つくし, cattail=がまの穂, nettle=いらくさ, stalk of wheat/stalks of wheat=麦の穂, blade of grass/blades of grass=細い草,
			stalk of bamboo/stalks of bamboo=竹, seedling=小さな苗, young tree=若木, wild herb=野草`,
			{ counter: '本' }
		)
	]
};
