export const near = {
	title: (block: number, of: number) => `Block ${block} of ${of}`,
	at: (word: string, place: number, of: number) => `at “${word}”, token ${place} of ${of}`,
	summary: (block: number, word: string, incoming: string, outgoing: string) =>
		`Block ${block} at “${word}”: the residual stream enters with norm ${incoming} and leaves with norm ${outgoing}.`,
	attention: {
		title: 'Attention',
		lead: (heads: number) =>
			heads === 1
				? 'one head fetches from this token and the earlier ones'
				: `${heads} heads fetch from this token and the earlier ones`
	},
	mlp: {
		title: 'MLP',
		lead: (neurons: string) => `${neurons} neurons, each looking at this token alone`
	},
	stages: {
		pre: 'Residual in',
		ln1: 'LayerNorm',
		q: 'Query',
		k: 'Key',
		v: 'Value',
		scores: 'Scores',
		pattern: 'Pattern',
		z: 'Head outputs',
		attnOut: 'Attention out',
		mid: 'Residual middle',
		ln2: 'LayerNorm',
		mlpPre: 'MLP up',
		post: 'Activation',
		mlpOut: 'MLP out',
		out: 'Residual out'
	},
	activations: { gelu_new: 'GELU', gelu: 'GELU', relu: 'ReLU' },
	roles: {
		q: 'what it looks for',
		k: 'what it offers to be found by',
		v: 'what it hands over',
		scores: 'query · key / √dHead',
		pattern: 'softmax of each row',
		z: 'pattern × values'
	},
	norm: (value: string) => `norm ${value}`,
	range: (least: string, greatest: string) => `${least} to ${greatest}`,
	scaled: (mean: string, scale: string) => `less mean ${mean}, divided by ${scale}`,
	active: (count: string, of: string) => `${count} of ${of} above zero`,
	adds: (part: string) => `in + ${part}`,
	exact: (miss: string) => `largest rounding difference ${miss}`,
	inexact: (miss: string) => `differs by up to ${miss}: something was changed here`,
	carried: 'carried past, unchanged',
	hint: 'Point at a strip or a map: its entry is followed through the others.',
	dimensionName: (index: number) => `dimension ${index}`,
	headDimensionName: (head: string, index: number) => `head ${head}, dimension ${index}`,
	neuronName: (index: number) => `neuron ${index}`,
	dimension: (index: number, value: string) => `dimension ${index}: ${value}`,
	headDimension: (head: string, index: number, value: string) =>
		`head ${head}, dimension ${index}: ${value}`,
	cell: (place: string, value: string) => `${place}: ${value}`,
	neuron: (index: number, value: string) => `neuron ${index}: ${value}`,
	vector: (name: string, count: string, summary: string) => `${name}, ${count} values: ${summary}`,
	head: (label: string) => `Head ${label}`,
	openHead: (label: string, word: string, share: string) =>
		`Open head ${label}: “${word}” is looked at most, ${share}`,
	isOff: 'off',
	map: (label: string, what: string) => `${what} of head ${label}`,
	mapGuide: 'row: looking, column: looked at',
	dots: (count: string) => `${count} neurons: value before, across; after, upward`,
	before: 'before',
	after: 'after',
	most: (value: string) => `strongest ${value}`,
	strongest: 'Strongest neurons',
	openBlock: (block: number) => `Open block ${block}`,
	stopsAt: (word: string, share: string) => `if it stopped here: “${word}” ${share}`,
	hue: (attention: string, mlp: string) =>
		`What is added has the colours of its sum: ±${attention} at attention, ±${mlp} at the MLP.`,
	pixels:
		'Where a strip or a map has more values than pixels, each pixel shows the largest in size.',
	missing: 'not captured',
	reading: 'reading the values …',
	waiting: 'nothing has run yet',
	values: {
		menu: 'Save',
		menuOf: (name: string) => `Save ${name}`
	}
} as const;
