import { entries } from '../entry';

/** Animals. */
export const animals = {
	/** Animals that act and speak. */
	animal: [
		...entries(
			'someone',
			`fox/foxes=キツネ, bear=クマ, frog=カエル, squirrel=リス, hedgehog=ハリネズミ, badger=アナグマ,
			mole=モグラ, mouse/mice=ネズミ, wolf/wolves=オオカミ, raccoon=アライグマ, beaver=ビーバー,
			otter=カワウソ, tortoise=リクガメ, turtle=カメ, monkey=サル, bat=コウモリ, weasel=イタチ`,
			{ counter: '匹' }
		),
		...entries(
			'someone',
			`rabbit=ウサギ, owl=フクロウ, crow=カラス, goose/geese=ガチョウ, pigeon=ハト, parrot=オウム,
			swan=白鳥, hen=めんどり, stork=コウノトリ, penguin=ペンギン`,
			{ counter: '羽' }
		),
		...entries(
			'someone',
			'deer/deer=シカ, goat=ヤギ, sheep/sheep=ヒツジ, donkey=ロバ, elephant=ゾウ, boar=イノシシ',
			{ counter: '頭' }
		)
	],
	/** Animals of the house. */
	pet: [
		...entries(
			'someone',
			'dog=犬, cat=猫, puppy/puppies=子犬, kitten=子猫, hamster=ハムスター, guinea pig=モルモット',
			{ counter: '匹' }
		),
		...entries('someone', 'canary/canaries=カナリア, parakeet=インコ, duckling=あひるの子', {
			counter: '羽'
		}),
		...entries('someone', 'pony/ponies=ポニー', { counter: '頭' })
	],
	/** Small wild things to see by the way; they do not act. */
	critter: [
		...entries(
			'thing',
			'butterfly/butterflies=ちょう, snail=かたつむり, lizard=とかげ, beetle=かぶと虫',
			{
				counter: '匹'
			}
		),
		...entries('thing', 'sparrow=すずめ, duck=あひる, swallow=つばめ, heron=さぎ', {
			counter: '羽'
		})
	]
};
