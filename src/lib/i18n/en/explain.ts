export const explain = {
	label: 'This number explained',
	hooks: {
		hook_embed: 'Token embedding',
		hook_pos_embed: 'Position embedding',
		hook_resid_pre: 'Residual in',
		'ln1.hook_scale': 'LayerNorm scale',
		'ln1.hook_normalized': 'LayerNorm',
		'attn.hook_q': 'Query',
		'attn.hook_k': 'Key',
		'attn.hook_v': 'Value',
		'attn.hook_attn_scores': 'Score',
		'attn.hook_pattern': 'Attention weight',
		'attn.hook_z': 'Head output',
		hook_attn_out: 'Attention out',
		hook_resid_mid: 'Residual middle',
		'ln2.hook_scale': 'LayerNorm scale',
		'ln2.hook_normalized': 'LayerNorm',
		'mlp.hook_pre': 'MLP up',
		'mlp.hook_post': 'Activation',
		hook_mlp_out: 'MLP out',
		hook_resid_post: 'Residual out',
		'ln_final.hook_scale': 'Final LayerNorm scale',
		'ln_final.hook_normalized': 'Final LayerNorm',
		logits: 'Logit'
	} as Readonly<Record<string, string>>,
	block: (block: string) => `block ${block}`,
	head: (head: string) => `head ${head}`,
	dimension: (index: string) => `dimension ${index}`,
	headDimension: (head: string, index: string) => `head ${head}, dimension ${index}`,
	neuron: (index: string) => `neuron ${index}`,
	at: (word: string) => `at “${word}”`,
	looks: (query: string, key: string) => `“${query}” → “${key}”`,
	ofToken: (word: string) => `of “${word}”`,
	bias: 'bias',
	tableToken: (word: string, index: string) => `row of “${word}”, dimension ${index}`,
	tablePosition: (place: string, index: string) => `row of position ${place}, dimension ${index}`,
	parts: {
		result: (count: string) => (count === '1' ? 'One term' : `${count} terms add up to it`),
		variance: (count: string) => `${count} squares add up to the variance`,
		powers: (count: string) =>
			count === '1' ? 'One power is the whole row' : `${count} powers add up to the row’s total`
	},
	strip: (count: string, sum: string) =>
		`${count} terms in the order of their places; they sum to ${sum}`,
	inOrder: 'All terms in their order; the list has the largest.',
	largest: 'The largest terms',
	others: (count: string) => `the other ${count} together`,
	sum: 'sum',
	follow: (name: string, value: string) => `${name}: ${value}. Explain where it came from`,
	see: (name: string) => `See ${name}`,
	stepsTitle: 'Step by step',
	steps: {
		mean: 'mean of the row',
		variance: 'variance: mean of the squares',
		root: 'root of variance + ε',
		centred: 'less the mean',
		divided: 'divided by the root',
		greatest: 'greatest score of the row, taken off all; this changes no share',
		power: 'e to that score',
		total: 'the same of all keys, added',
		share: 'its share of the total',
		input: 'it begins with',
		bend: '√(2/π) · (x + 0.044715 x³)',
		tanh: 'tanh of it, between −1 and 1',
		erf: 'error function of x/√2',
		activated: 'what passes'
	},
	same: (value: string) => `Worked out again: ${value}, as captured but for rounding.`,
	differs: (again: string, value: string, by: string) =>
		`Worked out again: ${again}. The run captured ${value}: ${by} is left over, which these inputs do not explain.`,
	changed: (mul: string, add: string) =>
		`An intervention changed this value: × ${mul}${add === '0' ? '' : `, + ${add}`}. The terms are those before it.`,
	masked:
		'This key comes after its query. The mask sets the score to −∞ before the softmax, whatever query · key would be.',
	odd: (value: string) =>
		`This value is ${value}, not a finite number. One of the numbers that it is made of is not finite either, or a result was too large.`,
	oddTerms: 'Not every term is a finite number, so their sum is none.',
	lookUp: 'This number is not computed: it is an entry of a table that training has made.',
	sentence: (name: string, value: string, sum: string, terms: string) =>
		`${name} is ${value}. ${terms}: ${sum}.`,
	back: (name: string) => `Back to ${name}`,
	backShort: 'Back',
	close: 'Close',
	reading: 'working it out …',
	failed: (detail: string) => `This could not be worked out: ${detail}`,
	missing: (name: string) => `This run has no ${name}.`,
	hint: 'Click, or press Enter, to explain the entry.',
	/** Between parts of a place. */
	join: ' · ',
	logit: (word: string) => `Why the logit of “${word}”?`,
	/** Over the column of logits beside the candidates. */
	logitColumn: 'logit',
	otherLogit: 'Logit of another token',
	nextInText: (word: string) => `“${word}”, next in the text`,
	severalTokens: (text: string, first: string) =>
		`“${text}” is several tokens; the first is “${first}”.`
} as const;
