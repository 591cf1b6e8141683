/** What each setting of decoding does. */
export const decoding = {
	about: {
		method:
			'How the next token is picked. Sample: a draw, in which likely tokens win more often. Greedy: always the most probable one.',
		temperature:
			'The logits are divided by it: under 1 the favourites gain, over 1 the unlikely ones do.',
		topK: 'Only the k most probable tokens stay in the draw.',
		topP: 'The most probable tokens stay in the draw, just as many as share p together.',
		repetition: 'Makes tokens that already stand in the text less probable.',
		seed: 'All random numbers follow from it: the same seed, the same draws.',
		steps:
			'A logit is the model’s raw score for a token. Softmax turns all scores into shares that add up to 100\u00a0%. Entropy says how open the choice is: 0\u00a0bits is certainty.'
	},
	stepKept: (count: string) => `${count} tokens left`,
	stepMass: (share: string) => `${share} of the mass kept`,
	stepEntropy: (bits: string) => `entropy ${bits} bits`
};
