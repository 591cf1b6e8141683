export const close = {
	title: (head: string) => `Head ${head}`,
	heads: 'Heads of this block',
	stages: 'Where this head sits in its block',
	atKey: (word: string) => `at “${word}”`,
	strip: (name: string, word: string) => `${name} at “${word}”`,
	headPart: (head: string) => `the part of head ${head} is boxed`,
	mlp: 'MLP neurons',
	map: {
		title: 'Attention pattern',
		label: (head: string, tokens: number, query: string, key: string, share: string) =>
			`Attention pattern of head ${head} over ${tokens} ${tokens === 1 ? 'token' : 'tokens'}: “${query}” looks at “${key}” with weight ${share}`,
		cell: (query: string, key: string, weight: string) => `“${query}” looks at “${key}”: ${weight}`,
		masked: (query: string, key: string) => `“${key}” comes after “${query}”: masked`,
		caption:
			'Row: the token that looks. Column: the token looked at. Each row sums to 1; above the diagonal a token would look ahead, which is masked.',
		aggregated: (tokens: string) =>
			`${tokens} × ${tokens} cells are more than there are pixels: each pixel shows the largest of its cells. The arrow keys still reach every one.`,
		keys: 'Arrow keys move between cells, Enter pins one.',
		legend: 'attention weight'
	},
	question: (query: string, key: string) => `How much “${query}” looks at “${key}”`,
	strongest: 'The strongest cell of this row. Pick another in the map.',
	preview: 'Preview. Click or press Enter to stay here.',
	dot: {
		query: (word: string) => `query of “${word}”`,
		key: (word: string) => `key of “${word}”`,
		products: (count: number, dot: string) =>
			count === 1
				? `one product: ${dot}`
				: `${count} products, dimension by dimension; they add up to ${dot}`,
		productsLabel: (count: number, dot: string) =>
			`${count} products of query and key; they sum to ${dot}`,
		product: (index: number, q: string, k: string, product: string) =>
			`dimension ${index}: ${q} × ${k} = ${product}`,
		entry: (index: number, value: string) => `dimension ${index}: ${value}`
	},
	compareLabel: (query: string) => `Score and weight of every key that “${query}” may look at`,
	score: 'score',
	weight: 'weight',
	tick: 'Tick: without the edit',
	others: (count: number, share: string) =>
		count === 1 ? `1 more key has ${share}` : `${count} more keys share ${share}`,
	later: (count: number) =>
		count === 1
			? '1 later token is masked: its score is −∞, its weight 0'
			: `${count} later tokens are masked: their scores are −∞, their weights 0`,
	value: {
		title: (key: string, query: string) =>
			`so this much of the value of “${key}” goes into “${query}”`,
		value: (key: string) => `value of “${key}”`,
		times: (weight: string) => `× ${weight}`,
		part: (key: string) => `what “${key}” gives`,
		outputOf: (query: string) => `all keys added up: head output at “${query}”`,
		scaled: (mul: string) => `the output is multiplied by ${mul}`,
		share: 'same colours for all three'
	},
	masked: {
		title: (query: string, key: string) => `“${query}” cannot look at “${key}”`,
		why: (query: string, key: string) =>
			`“${key}” comes after “${query}”. When the model predicts what follows “${query}” it must not see what comes later, so the score is set to −∞ before the softmax, and e^−∞ = 0.`
	},
	controls: {
		title: 'Change this head',
		off: 'Switch this head off',
		on: 'Switch this head on again',
		scale: 'Scale its output',
		reset: 'Reset',
		times: (mul: string) => `× ${mul}`,
		link: 'Copy link',
		copied: 'Link copied'
	},
	missing: 'not captured',
	reading: 'reading the values …',
	waiting: 'nothing has run yet'
} as const;
