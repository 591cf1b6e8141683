/** The gallery of heads. */
export const heads = {
	button: 'Heads',
	title: 'All heads, by what they do',
	lead: 'Each number is measured on attention patterns; no head is named by hand. A score is the share of attention that goes where the measure says, over the tokens that have such a place.',
	ground: 'Measured on',
	grounds: { text: 'this text', probes: 'fixed texts', pairs: 'my own pairs' },
	by: 'Ordered by',
	onlyNamed: (threshold: string) => `only those above ${threshold}`,
	onText: (text: string) =>
		`On the text that is run: ${text}. What a text has none of (repeats, signs) cannot be measured on it.`,
	onProbes:
		'On eight fixed texts, each counting the same, by the untouched model: four short ones (two English, two Japanese) and four of 24 random tokens said twice.',
	probing: (done: string, total: string) => `${done} of ${total} texts`,
	stop: 'Stop',
	failed: 'The fixed texts could not be run. What was measured before stays.',
	waiting: 'The patterns are on their way.',
	noneNamed: 'No head scores that high here.',
	list: (count: string) => `${count} heads`,
	head: (name: string) => `Head ${name}`,
	open: (name: string) => `Open head ${name}`,
	map: (name: string) => `Attention map of head ${name}`,
	switch: (name: string) => `Switch off head ${name}`,
	off: 'Switch off',
	isOff: 'Off',
	unknown: '–',
	pairs: 'my pairs',
	measures: {
		previous: {
			name: 'previous token',
			about: 'attention on the token just before.',
			formula: 'mean A[q, q−1]'
		},
		induction: {
			name: 'induction',
			about: 'attention on what followed the last time that this token stood in the text.',
			formula: 'mean Σ A[q, k] with token[k−1] = token[q]'
		},
		duplicate: {
			name: 'same token',
			about: 'attention on earlier places of the same token.',
			formula: 'mean Σ A[q, k] with token[k] = token[q], k < q'
		},
		first: {
			name: 'first token',
			about: 'attention on the first token, where a head often looks when it has nothing to do.',
			formula: 'mean A[q, 1]'
		},
		self: { name: 'itself', about: 'attention on the token’s own place.', formula: 'mean A[q, q]' },
		punctuation: {
			name: 'punctuation',
			about: 'attention on signs.',
			formula: 'mean Σ A[q, k] with token[k] a sign'
		},
		spread: {
			name: 'spread',
			about:
				'how evenly attention lies: 0 on one token alone, 1 on all alike. A low one is a sharp head, a high one a broad one.',
			formula: 'mean H(A[q]) / ln(q), q counted from 1'
		},
		distance: {
			name: 'distance',
			about: 'how far back attention lies, in tokens: a short one is a local head.',
			formula: 'mean Σ A[q, k] · (q − k)'
		}
	},
	probe: {
		title: 'A probe of your own',
		about:
			'Mark which token should look at which, and the heads are ordered by how much they do: the mean attention on your pairs.',
		first: 'Choose the token that looks.',
		second: (token: string) =>
			`${token} looks. Choose what it looks at: itself or an earlier token.`,
		later: 'A token cannot look at what comes later. Choose an earlier one.',
		full: (most: string) => `A probe holds ${most} pairs.`,
		token: (token: string, position: string) => `“${token}” (${position})`,
		pair: (query: string, key: string) => `${query} → ${key}`,
		none: 'No pair is marked yet: the heads stand in the model’s order.'
	}
};
