import { uniform } from '$lib/math/random';
import type { Tokenizer } from '$lib/tokenizer';

/** Texts of the project's own that heads are measured on, whatever the learner typed. */
const texts = [
	'Mia had a red ball. Leo had a blue ball. Mia gave her red ball to Leo, and Leo gave his blue ball to Mia.',
	'"Where is my key?" asked Sara. The key was not on the table. Sara looked under the bed, and there was the key!',
	'ミアは赤いボールを持っていました。レオは青いボールを持っていました。ミアは赤いボールをレオにあげました。',
	'「かぎはどこ？」とサラは聞きました。机の上にかぎはありません。ベッドの下を見ると、かぎがありました。'
] as const;

/** Random sequences, each said twice: what follows the second time can be known from the first alone. */
const repeats = 4;
const repeatLength = 24;
const seed = 5;

/** The fixed probe set as ids: four short texts and four random sequences said twice, as far as a window goes. */
export function probeSet(tokenizer: Tokenizer, window: number): readonly (readonly number[])[] {
	const plain = plainIds(tokenizer);
	const half = Math.min(repeatLength, Math.floor(window / 2));
	const sequences = Array.from({ length: repeats }, (_, probe) => {
		const once = Array.from({ length: half }, (_, place) => {
			const draw = uniform(seed, probe * repeatLength + place);
			return plain[Math.floor(draw * plain.length)] ?? 0;
		});
		return [...once, ...once];
	});
	const told = texts.map((text) =>
		tokenizer
			.encode(text)
			.slice(0, window)
			.map(({ id }) => id)
	);
	return [...told, ...sequences].filter((ids) => ids.length > 1);
}

/** Tokens with a letter in them; all that are no marks where there are none. */
function plainIds(tokenizer: Tokenizer): readonly number[] {
	const ids = Array.from({ length: tokenizer.size }, (_, id) => id).filter(
		(id) => !tokenizer.token(id).special
	);
	const plain = ids.filter((id) => /\p{L}/u.test(tokenizer.token(id).text));
	return plain.length > 0 ? plain : ids;
}
