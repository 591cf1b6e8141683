import { entries } from '../entry';

export const animals = {
	/** Animals that act and speak. */
	animal: entries(
		'someone',
		'fox/foxes=キツネ, rabbit=ウサギ, bear=クマ, owl=フクロウ, frog=カエル',
		{ counter: '匹' }
	),
	/** Animals of the house. */
	pet: entries('someone', 'dog=犬, cat=猫, puppy/puppies=子犬, kitten=子猫', { counter: '匹' }),
	/** Small wild things to see by the way; they do not act. */
	critter: [
		...entries('thing', 'butterfly/butterflies=ちょう, snail=かたつむり, lizard=とかげ', {
			counter: '匹'
		}),
		...entries('thing', 'sparrow=すずめ, duck=あひる', { counter: '羽' })
	]
};
