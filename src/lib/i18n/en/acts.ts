/** What can be done to the model, and what came of it. */
export const acts = {
	add: 'Change something else',
	what: 'What',
	kinds: {
		mlp: 'An MLP',
		neuron: 'One neuron',
		positions: 'The positions',
		mean: 'A part, at its mean',
		mask: 'A head’s mask',
		patch: 'A value from another text',
		steer: 'A direction between two texts'
	},
	about: {
		mlp: 'What the MLP of a block adds to the stream, times a factor: 0 switches it off.',
		neuron: 'What one neuron of an MLP gives, times a factor: 0 switches it off.',
		positions:
			'The position embeddings, times a factor. At 0 the model sees tokens without an order of their own.',
		mean: 'The part gives at every position what it gives on average over the typed text. It tells nothing of this place, and the blocks after it meet values that they are used to.',
		mask: 'The head may look ahead, at tokens that come later. A model that writes never can.',
		patch:
			'A value that the model computed for another text takes the place of one in this text. If the answer then becomes the other text’s, that value carried what made the difference.',
		steer:
			'The way from the end of one text to the end of another, added to the stream at every position: it can push the answer towards what the texts differ in.'
	},
	block: 'Block',
	part: 'Part',
	parts: {
		resid: 'the stream before the block',
		head: 'the output of a head',
		mlp: 'the output of the MLP'
	},
	mlpOption: 'the MLP',
	headOption: (head: string) => `head ${head}`,
	neuron: 'Neuron',
	neuronRange: (most: string) => `Neurons have numbers from 1 to ${most}.`,
	to: 'In this text, at',
	from: 'Taken from',
	isAdded: 'add it, and keep the value that is there',
	donor: 'The other text',
	donorHint: 'A text that differs from yours in one thing',
	towards: 'Towards',
	awayFrom: 'Away from',
	contrastHint: 'The same text with the thing that differs',
	apply: 'Apply',
	needsText: 'This needs another text.',
	needsTexts: 'This needs both texts.',
	tooShort: (count: string) => `The other text has only ${count} tokens: nothing is done.`,
	noText: 'There is no other text: nothing is done.',
	pastEnd: 'This text ends before that place: nothing is done yet.',
	reading: 'Reading the other text …',
	name: {
		mlp: (block: string) => `MLP of block ${block}`,
		neuron: (block: string, neuron: string) => `Neuron ${block}.${neuron}`,
		positions: 'Positions',
		mean: (part: string) => `${part}, at its mean`,
		mask: (head: string) => `${head}, without its mask`,
		patch: (part: string, to: string, from: string) => `${part} at ${to}, from ${from}`,
		stream: (block: string) => `Stream before block ${block}`,
		steer: (block: string) => `Steering before block ${block}`
	},
	place: (token: string, position: string) => `“${token}” (${position})`,
	amount: (name: string) => `${name}: amount`,
	off: 'off',
	times: (factor: string) => `× ${factor}`,
	added: 'added',
	effect: {
		divergence: 'KL divergence',
		divergenceFormula: 'Σ p · log₂(p / q) over all tokens; p before, q after',
		bits: (bits: string) => `${bits} bits`,
		rose: 'Rose',
		fell: 'Fell',
		moved: (token: string, change: string) => `${token} ${change}`,
		join: ', ',
		none: 'hardly any',
		about: 'Percentage points of the model’s own probabilities, before any decoding setting.'
	}
};
