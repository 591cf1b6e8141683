/** What one neuron does. */
export const neurons = {
	open: 'What this neuron does',
	title: (name: string) => `Neuron ${name}`,
	none: (name: string) => `This model has no neuron ${name}.`,
	off: 'Switch off',
	isOff: 'Off',
	reading: 'Reading …',
	failed: 'This could not be read. Choose the neuron again to try once more.',
	along: 'On this text',
	alongAbout:
		'Its activation at every token, after the activation function; bars below 0 grow from the right.',
	strongest: 'Where it is strongest',
	strongestAbout: (texts: string, tokens: string) =>
		`In ${texts} texts of the story world that were kept out of training, ${tokens} tokens, English and Japanese: its strongest token of each text, and the texts where that is strongest. Measured once, and told again from their seeds here.`,
	firing: (share: string) => `It is above 0 at ${share} of these tokens.`,
	notMeasured: 'Nothing was measured for this model.',
	pushes: 'What it pushes',
	pushesAbout:
		'What one unit of its activation adds to each token’s logit straight through the end of the model, less the mean over the vocabulary, with the final norm’s scale of the followed token. What later blocks make of it is not in this.',
	up: 'Promotes',
	down: 'Demotes'
};
