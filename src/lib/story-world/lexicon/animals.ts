import { entries } from '../entry';

/** Animals. */
export const animals = {
	/** Animals that act and speak. */
	animal: [
		...entries(
			'someone',
			`fox/foxes=キツネ, bear=クマ, frog=カエル, squirrel=リス, hedgehog=ハリネズミ, badger=アナグマ,
			mole=モグラ, mouse/mice=ネズミ, wolf/wolves=オオカミ, raccoon=アライグマ, beaver=ビーバー,
			otter=カワウソ, turtle=カメ, monkey=サル, bat=コウモリ, weasel=イタチ, chipmunk=シマリス,
			panda=パンダ, koala=コアラ, porcupine=ヤマアラシ, skunk=スカンク, lynx/lynxes=オオヤマネコ,
			mongoose=マングース, meerkat=ミーアキャット, sloth=ナマケモノ, chameleon=カメレオン,
			raccoon dog=タヌキ, dormouse/dormice=ヤマネ, crab=カニ, seal=アザラシ, flying squirrel=モモンガ,
			lemur=キツネザル, hyena=ハイエナ, platypus/platypuses=カモノハシ, toad=ヒキガエル,
			wombat=ウォンバット, salamander=サンショウウオ`,
			{ counter: '匹' }
		),
		...entries(
			'someone',
			`rabbit=ウサギ, hare=野ウサギ, owl=フクロウ, crow=カラス, goose/geese=ガチョウ, pigeon=ハト,
			parrot=オウム, swan=白鳥, hen=めんどり, stork=コウノトリ, penguin=ペンギン, woodpecker=キツツキ,
			seagull=カモメ, magpie=カササギ, peacock=クジャク, crane=ツル, eagle=ワシ, pelican=ペリカン,
			turkey=七面鳥, raven=ワタリガラス, hummingbird=ハチドリ, falcon=ハヤブサ`,
			{ counter: '羽' }
		),
		...entries(
			'someone',
			`deer/deer=シカ, goat=ヤギ, sheep/sheep=ヒツジ, donkey=ロバ, elephant=ゾウ, boar=イノシシ, moose/moose=ヘラジカ,
			camel=ラクダ, giraffe=キリン, zebra=シマウマ, tiger=トラ, lion=ライオン, hippo=カバ, rhino=サイ,
			kangaroo=カンガルー, cow=牛, gorilla=ゴリラ, buffalo/buffaloes=水牛, llama=ラマ, alpaca=アルパカ,
			crocodile=ワニ, bison/bison=バイソン, leopard=ヒョウ`,
			{ counter: '頭' }
		)
	],
	/** Animals of the house. */
	pet: [
		...entries(
			'someone',
			`dog=犬, cat=猫, puppy/puppies=子犬, kitten=子猫, hamster=ハムスター, guinea pig=モルモット,
			black cat=黒猫, sheepdog=牧羊犬, old dog=老犬, tabby cat=とら猫, poodle=プードル, beagle=ビーグル,
			calico cat=三毛猫, shiba dog=柴犬, dachshund=ダックスフント, piglet=子ぶた, lamb=子ヒツジ,
			kid goat=子ヤギ, ferret=フェレット, chinchilla=チンチラ, white mouse/white mice=白ネズミ`,
			{ counter: '匹' }
		),
		...entries(
			'someone',
			`canary/canaries=カナリア, parakeet=インコ, duckling=あひるの子, chick=ひよこ, cockatoo=バタン,
			pet rabbit=飼いウサギ, bantam=チャボ`,
			{ counter: '羽' }
		),
		...entries('someone', 'pony/ponies=ポニー, foal=子馬, calf/calves=子牛', { counter: '頭' })
	],
	/** Small wild things to see by the way; they do not act. */
	critter: [
		...entries(
			'thing',
			`butterfly/butterflies=ちょう, snail=かたつむり, lizard=とかげ, beetle=かぶと虫, ladybug=てんとう虫,
			dragonfly/dragonflies=とんぼ, grasshopper=ばった, cricket=こおろぎ, bee=みつばち, ant=あり,
			caterpillar=いも虫, firefly/fireflies=ほたる, cicada=せみ, spider=くも, earthworm=みみず,
			tadpole=おたまじゃくし, praying mantis/praying mantises=かまきり, stag beetle=くわがた虫,
			water strider=あめんぼ, newt=いもり, gecko=やもり, minnow=めだか, bumblebee=まるはなばち,
			field mouse/field mice=野ねずみ, pill bug=だんご虫, crayfish/crayfish=ざりがに, tree frog=雨がえる,
			inchworm=しゃくとり虫, hermit crab=やどかり, baby frog=子ガエル, ground beetle=おさむし, baby turtle=子ガメ, small crab=小さなかに, baby rabbit=子うさぎ, green caterpillar=青虫, mayfly/mayflies=かげろう, wasp=あしなが蜂, katydid=くつわ虫, bell cricket=すず虫, shrew mouse/shrew mice=とがりねずみ, slug=なめくじ, water beetle=げんごろう, damselfly/damselflies=いととんぼ, swallowtail butterfly/swallowtail butterflies=あげはちょう, grass snake=しまへび`,
			{ counter: '匹' }
		),
		...entries(
			'thing',
			`sparrow=すずめ, duck=あひる, swallow=つばめ, heron=さぎ, robin=こまどり, blackbird=くろうたどり,
			wagtail=せきれい, finch/finches=ひわ, skylark=ひばり, kingfisher=かわせみ, quail=うずら, dove=きじばと,
			starling=むくどり, cuckoo=かっこう, nightingale=うぐいす, pheasant=きじ, titmouse/titmice=しじゅうから,
			jay=かけす`,
			{ counter: '羽' }
		)
	]
};
