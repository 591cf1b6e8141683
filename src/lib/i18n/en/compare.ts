export const compare = {
	open: 'Compare …',
	close: 'End the comparison',
	title: 'Comparison',
	loading: 'Opening the comparison …',
	notLoaded:
		'This part of the page could not be fetched. Your text is kept; reload the page to try again.',
	what: 'Compare with',
	kinds: {
		text: 'another text',
		model: 'another model or step of training',
		without: 'the run without interventions'
	},
	text: 'Text B',
	textHint: 'Text B: change a word and see what becomes of it.',
	model: 'Model B',
	step: 'Step of B’s training',
	stepOf: (step: string, last: string) => `step ${step} of ${last}`,
	nameAtStep: (name: string, step: string) => `${name} (step ${step})`,
	sides: (a: string, b: string) => `A: ${a} · B: ${b}`,
	textA: 'your text',
	textB: 'text B',
	stopped: 'The second model was stopped.',
	start: 'Load it',
	waiting: 'The second run is on its way …',
	ownModel: 'your own model',
	tokens: 'Tokens of A above, of B below; what belongs together stands in one column',
	tokensSummary: (same: string, replaced: string, a: string, b: string) =>
		`${same} ${same === '1' ? 'token is' : 'tokens are'} the same, ${replaced} replaced (≠), ${a} in A alone, ${b} in B alone (–). Choose a column to follow it.`,
	dropped: (a: string, b: string) =>
		`Beginnings that do not fit a window are left out: ${a} tokens of A, ${b} of B.`,
	pair: {
		same: (token: string) => `“${token}”, in both`,
		replaced: (a: string, b: string) => `“${a}” in A, “${b}” in B`,
		firstOnly: (token: string) => `“${token}”, in A alone`,
		secondOnly: (token: string) => `“${token}”, in B alone`
	},
	noPartner: 'no partner',
	missing: 'not captured',
	unread: 'Some values could not be read.',
	noNumber: 'These logits are not numbers: there is no distribution.',
	reading: 'reading the values of both runs …',
	difference: 'B − A',
	blocks: 'Blocks in both',
	place: (row: string, column: string) => `${row}, ${column}`,
	cell: (row: string, column: string, value: string) => `${row}, ${column}: ${value}`,
	readout: (place: string, a: string, b: string, difference: string) =>
		`${place} · A ${a} · B ${b} · B − A ${difference}`,
	strokes: 'Struck out: no partner. Cross: not a number.',
	table: 'The numbers as a table',
	columnName: 'Place',
	answers: {
		title: 'What comes next',
		summary: (token: string, a: string, shareA: string, b: string, shareB: string, moved: string) =>
			`After “${token}” A would say “${a}” (${shareA}) and B “${b}” (${shareB}); ${moved} of the probability lies elsewhere.`,
		summaryApart: (token: string, a: string, shareA: string, b: string, shareB: string) =>
			`After “${token}” A would say “${a}” (${shareA}) and B “${b}” (${shareB}).`,
		alone: (token: string, side: string) =>
			`“${token}” stands in ${side} alone: only ${side} has an answer here.`,
		note: 'Probabilities over all tokens, before any decoding setting. The bars of all columns share one scale; B − A is in percentage points.',
		otherTokens:
			'The two models have different tokens, so their probabilities cannot be subtracted.',
		columnToken: 'Token'
	},
	stream: {
		title: 'Length of the residual stream',
		embedding: 'input',
		block: (number: number) => `block ${number}`,
		summary: (place: string, token: string, a: string, b: string) =>
			`The lengths differ most at ${place}, “${token}”: ${a} in A, ${b} in B.`,
		summaryNone: 'No length differs.',
		summaryApart: (token: string, a: string, b: string) =>
			`At “${token}” the stream leaves the last block with length ${a} in A and ${b} in B.`,
		shared: (count: number, miss: string) =>
			`${count === 1 ? 'The first token is' : `The first ${count} tokens are`} the same in both, and no token looks ahead: the largest difference there is ${miss}.`,
		legend: 'length (L2 norm)',
		apart:
			'Two models that were trained apart have axes and lengths of their own: subtracting them says nothing.'
	},
	heads: {
		title: 'Which heads look elsewhere',
		summary: (head: string, token: string, share: string) =>
			`At “${token}” head ${head} changes most: ${share} of its attention lies elsewhere.`,
		label: (summary: string) => `Blocks downward, heads across. ${summary}`,
		cell: (head: string, share: string) => `Head ${head}: ${share} lies elsewhere. Enter opens it.`,
		note: 'Half the sum of |B − A| over the row of the followed token; a token without a partner counts as moved. Choose a head to open it.',
		legend: 'attention that lies elsewhere',
		apart:
			'Heads of two models that were trained apart have nothing but their number in common: they are shown, but not subtracted.',
		noPartner: 'This token has no partner, so there is no second row of attention.'
	},
	near: {
		maps: 'Attention of the heads',
		openHead: (head: string) => `Open head ${head}`,
		map: (head: string, side: string) => `Attention pattern of head ${head}, ${side}`,
		mapsSummary: (block: number, count: number) =>
			`The ${count} attention patterns of block ${block} in A and B, and their difference. Row: looking; column: looked at.`,
		vectors: (token: string) => `The stream at “${token}”`,
		vectorSummary: (block: number, a: string, b: string, apart: string, cosine: string) =>
			`Block ${block} hands on length ${a} in A and ${b} in B; they lie ${apart} apart, at a cosine of ${cosine}.`,
		vectorSummaryApart: (block: number, a: string, b: string) =>
			`Block ${block} hands on length ${a} in A and ${b} in B.`,
		stage: (name: string, side: string) => `${name}, ${side}`,
		dimension: (index: number, a: string, b: string, difference: string) =>
			`dimension ${index}: A ${a}, B ${b}, B − A ${difference}`,
		hint: 'Point at a strip, or move in it by arrow keys: its entry is told in both.',
		reach: (most: string) => `colours to ±${most}`,
		reaches: (most: string, difference: string) =>
			`colours to ±${most}, of the difference to ±${difference}`,
		columnA: 'length A',
		columnB: 'length B',
		columnApart: 'length of B − A',
		columnCosine: 'cosine'
	},
	pattern: {
		title: (head: string) => `Attention pattern of head ${head}`,
		summary: (token: string, a: string, weightA: string, b: string, weightB: string) =>
			`“${token}” looks most at “${a}” in A (${weightA}) and at “${b}” in B (${weightB}).`,
		summaryOne: (token: string, side: string, key: string, weight: string) =>
			`“${token}” stands in ${side} alone and looks most at “${key}” (${weight}).`,
		legend: 'attention weight',
		output: (token: string) => `What the head hands on at “${token}”, before its output matrix`,
		outputSummary: (a: string, b: string, apart: string, cosine: string) =>
			`Its output has length ${a} in A and ${b} in B; they lie ${apart} apart, at a cosine of ${cosine}.`,
		outputSummaryApart: (a: string, b: string) => `Its output has length ${a} in A and ${b} in B.`
	},
	lacks: (side: string, place: string) => `${side} has no ${place}.`,
	block: (number: number) => `block ${number}`,
	head: (name: string) => `head ${name}`,
	interventions: {
		text: 'Heads that are switched off or scaled are so in both; scores that were set by hand hold in A alone.',
		model: 'Interventions hold in A alone.'
	},
	with: 'your run with the interventions',
	without: 'the same without them',
	nothingChanged:
		'Nothing is changed in the model: both runs would be the same. Open a head, and switch it off or scale it.',
	openForChange: 'Open a head to change it',
	ownFiles: 'Model files of your own'
} as const;
